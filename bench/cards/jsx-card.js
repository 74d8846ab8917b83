import {fullDate, relativeDate} from './relative-date.js';

/** The card that Preact and React show; `h` is what JSX compiles to in each. */
export function makeCard(h) {
  return function Card({record}) {
    return h(
      'div',
      {className: 'card'},
      h(
        'article',
        {className: 'card-base'},
        h(
          'div',
          {className: 'card-media'},
          h('img', {
            className: 'card-image',
            alt: record.imageAlt,
            width: record.imageWidth,
            height: record.imageHeight,
            loading: 'lazy',
            decoding: 'async',
            src: record.image,
          }),
        ),
        h(
          'div',
          {className: 'card-body'},
          h(
            'p',
            {className: 'card-kicker'},
            h('span', {className: 'card-category'}, record.category),
            ' · ',
            h(
              'time',
              {
                className: 'card-date',
                dateTime: record.published,
                title: fullDate(record.published),
              },
              relativeDate(record.published),
            ),
          ),
          h(
            'h3',
            {className: 'card-headline'},
            h('a', {className: 'card-link', href: record.url}, record.headline),
          ),
          h('p', {className: 'card-summary'}, record.summary),
          h('p', {className: 'card-meta'}, 'By ', h('span', null, record.author)),
        ),
      ),
    );
  };
}
