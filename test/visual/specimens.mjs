// Every element in every state that looks different, as markup, and what is done with each before
// it is looked at. Where one is as tall as the window, `height` says how much of it is shown.
import {gate} from '../embed/site.mjs';
import {articles} from './articles.mjs';
import {german, specimensOfContent} from './contents.mjs';
import {widths} from './sheet.mjs';

const json = value => JSON.stringify(value).replaceAll('&', '&amp;').replaceAll("'", '&#39;');

const made = {article: 'assisted', image: 'generated', policy: '/machines'};

const audio = {url: '/tides.mp3', seconds: 750};

/** An element with its data in the attribute. */
const withArticle = tag => (article, attributes) =>
  `<${tag} article='${json(article)}' ${attributes}></${tag}>`;

const card = withArticle('article-card');
const header = withArticle('article-header');
const summary = withArticle('tldr-box');
const layout = withArticle('article-layout');

/** An element whose data never comes. */
const waiting = (tag, attributes) => ({
  markup: `<${tag} src="/never.json" ${attributes}></${tag}>`,
  state: 'loading',
});

function without(article, ...fields) {
  return Object.fromEntries(Object.entries(article).filter(([name]) => !fields.includes(name)));
}

function cards({article, film, plain, long, text, german}) {
  return {
    stacked: {markup: card(article, '')},
    row: {markup: card(article, 'variant="row"')},
    overlay: {markup: card(film, 'variant="overlay"')},
    compact: {markup: card(article, 'variant="compact"')},
    text: {markup: card(article, 'variant="text"')},
    'no picture, row': {markup: card(text, 'variant="row"')},
    'long headline, overlay': {markup: card(long, 'variant="overlay"')},
    'loading, row': waiting('article-card', 'variant="row"'),
    'audio, locked, row': {markup: card(plain, 'variant="row" media="audio" locked'), narrow: true},
    'to be heard': {markup: card({...article, summary: '', audio}, ''), narrow: true},
    'to be heard, compact': {
      markup: card({...plain, audio}, 'variant="compact"'),
      narrow: true,
    },
    'gallery, one line of summary': {
      markup: card(article, 'media="gallery" lines="1"'),
      narrow: true,
    },
    'live, of a sponsor': {
      markup: card(plain, 'media="live" sponsor="Harbour Office"'),
      narrow: true,
    },
    'made by a machine': {
      markup: card({...article, summary: '', ai: made}, ''),
      narrow: true,
    },
    'made by a machine, overlay': {
      markup: card({...film, ai: made}, 'variant="overlay"'),
      narrow: true,
    },
    'made by a machine, compact': {
      markup: card({...plain, image: film.image, ai: made}, 'variant="compact"'),
      narrow: true,
    },
    'long headline, locked': {markup: card(long, ''), narrow: true},
    'long words': {markup: card(german, 'lang="de" dir="ltr"'), narrow: true},
    'in focus': {markup: card(plain, 'variant="compact"'), focus: '.stretched', narrow: true},
    loading: {...waiting('article-card', ''), narrow: true},
    'failed, with a fallback': {
      markup: `<article-card src="/missing.json"><a href="/a">${plain.headline}</a></article-card>`,
      state: 'error',
      narrow: true,
    },
    'out of date': {
      markup: '<article-card src="/card.json" variant="text"></article-card>',
      stale: true,
      narrow: true,
    },
  };
}

function headers({article, film, german}) {
  const {headline} = article;
  const video = {...film, access: 'locked'};
  return {
    whole: {markup: header(article, '')},
    'no picture': {
      markup: header({...without(article, 'image', 'summary'), sponsor: 'Harbour Office'}, ''),
    },
    loading: waiting('article-header', ''),
    least: {markup: header({headline}, ''), narrow: true},
    'made by a machine': {markup: header({...without(article, 'summary'), ai: made}, '')},
    'to be heard': {markup: header({...without(article, 'image'), audio}, '')},
    'video, locked': {markup: header(video, ''), narrow: true},
    'long words': {markup: header(without(german, 'image'), 'lang="de" dir="ltr"'), narrow: true},
  };
}

function summaries({article}) {
  const {tldr} = article;
  return {
    'one text': {markup: summary({...article, tldr: [article.summary]}, '')},
    points: {markup: summary(article, '')},
    'points with passages': {
      markup: summary(
        {...article, tldr: tldr.map((text, index) => (index < 2 ? {text, url: '#a'} : text))},
        '',
      ),
      narrow: true,
    },
    'to copy, made by a machine': {markup: summary(article, 'copyable ai="generated"')},
    open: {markup: summary(article, 'collapsible open ai="assisted"')},
    closed: {markup: summary(article, 'collapsible')},
    children: {markup: `<tldr-box><ul><li>${tldr.slice(0, 2).join('<li>')}</ul></tldr-box>`},
    loading: waiting('tldr-box', ''),
  };
}

function tagLists({article}) {
  const list = attributes =>
    `<tag-list tags="${article.tags}" href-template="/tag/{slug}" ${attributes}></tag-list>`;
  return {
    'with a source': {markup: list('source-href="/source"')},
    'some more': {markup: list('max="2"')},
    'no links': {markup: `<tag-list tags="${article.tags}"></tag-list>`},
    selectable: {markup: list('selectable'), click: 'button'},
    'source alone': {markup: '<tag-list source-href="/source"></tag-list>'},
    separator: {markup: list('max="1" separator=" | " source-href="/source"')},
    loading: waiting('tag-list', ''),
  };
}

function rails({article, text}) {
  const rail = (attributes, content = '') =>
    `<related-rail articles='${json(article.related)}' include-current ${attributes}>
      ${content}</related-rail>`;
  return {
    auto: {markup: rail('more-href="/all"')},
    list: {markup: rail('layout="list" limit="2"')},
    carousel: {markup: rail('layout="carousel"'), needs: '.controls'},
    overlay: {markup: rail('variant="overlay" limit="2"')},
    loading: waiting('related-rail', 'limit="3"'),
    failed: {markup: '<related-rail src="/missing.json"></related-rail>', state: 'error'},
    grid: {markup: rail('layout="grid" limit="2"'), narrow: true},
    compact: {markup: rail('layout="list" variant="compact" limit="2"'), narrow: true},
    text: {markup: rail('variant="text" limit="2"'), narrow: true},
    'further pages': {
      markup: `<related-rail src="/page.json" variant="text" paging="button" include-current></related-rail>`,
      narrow: true,
    },
    'out of date': {
      markup: `<related-rail src="/list.json" variant="text" limit="1" include-current></related-rail>`,
      stale: true,
      narrow: true,
    },
    empty: {
      markup: `<related-rail articles="[]"><p slot="empty">${text.headline}</p></related-rail>`,
      narrow: true,
    },
  };
}

/** What an editor arranges: the places of pictures, hidden parts, a lead, and numerals. */
function arrangements({article, plain}) {
  const [first, second, third, fourth] = article.related;
  const six = [article, first, second, third, fourth, plain].map((one, index) => ({
    ...without(one, 'related', 'body'),
    url: `/${index}`,
  }));
  const rail = (shown, attributes) =>
    `<related-rail articles='${json(Array.isArray(shown) ? shown : six.slice(0, shown))}' include-current ${attributes}>
      </related-rail>`;
  const signed = {
    ...article,
    authors: article.authors.map(author => ({...author, image: '/moon.svg'})),
  };
  const places = ['top', 'bottom', 'start', 'end'];
  const placed = (variant, ...some) =>
    Object.fromEntries(
      some.map(place => [
        `${variant}, ${place}`,
        {
          markup: card(article, `variant="${variant}" picture="${place}"`),
          narrow: variant !== 'stacked',
        },
      ]),
    );
  return {
    'lead, six': {markup: rail(6, 'lead')},
    'lead, three, no summaries': {markup: rail(3, 'lead hide="summary"')},
    'lead, two': {markup: rail(2, 'lead')},
    'lead, list': {markup: rail(3, 'lead layout="list"')},
    numbered: {markup: rail(6, 'numbered hide="image"')},
    'numbered, list': {markup: rail(3, 'numbered layout="list"')},
    'opinion, rail': {markup: rail([signed, fourth, first], 'variant="opinion"')},
    opinion: {markup: card(signed, 'variant="opinion"'), narrow: true},
    'opinion, end': {markup: card(signed, 'variant="opinion" picture="end"'), narrow: true},
    'opinion, top': {markup: card(signed, 'variant="opinion" picture="top"'), narrow: true},
    'opinion, no portrait': {markup: card(article, 'variant="opinion"'), narrow: true},
    'portraits in a header': {markup: header(signed, 'hide="image"')},
    'labels, date hidden': {
      markup: card({...article, label: article.tags[0]}, 'hide="date summary"'),
      narrow: true,
    },
    'label alone': {
      markup: card({...article, label: article.tags[0]}, 'variant="text" hide="category date"'),
      narrow: true,
    },
    ...placed('stacked', 'bottom', 'end'),
    ...placed('row', 'top', 'end'),
    ...placed('compact', ...places),
  };
}

function bodies({article}) {
  const sections = [2, 3, 2].map(
    level => `<h${level}>${article.category.name} ${level}</h${level}>`,
  );
  const body = withArticle('article-body');
  return {
    prose: {markup: body(article, '')},
    sections: {markup: body({...article, body: sections.join('<p>12:25</p>')}, 'toc')},
    loading: {...waiting('article-body', ''), height: 480},
  };
}

function layouts({article}) {
  const {body, related} = article;
  const short = {
    ...article,
    body: body.slice(0, body.indexOf('<ul>')),
    related: related.slice(0, 2),
  };
  return {
    whole: {markup: layout(short, '')},
    'no picture, no rail': {
      markup: layout({...without(short, 'image', 'related'), body: article.summary}, ''),
      narrow: true,
    },
    loading: {...waiting('article-layout', ''), height: 720},
  };
}

/** What a theme, or the reader's own colours, make of all. */
function mixtures(texts) {
  const {article, film} = texts;
  return {
    layout: layouts(texts).whole,
    overlay: {markup: card(film, 'variant="overlay"')},
    summary: {markup: summary(article, 'copyable ai="generated" collapsible open')},
    tags: tagLists(texts).selectable,
    loading: waiting('article-card', ''),
  };
}

const makers = {
  arrangement: arrangements,
  'article-body': bodies,
  'article-card': cards,
  'article-header': headers,
  'article-layout': layouts,
  'related-rail': rails,
  'tag-list': tagLists,
  'tldr-box': summaries,
  theme: mixtures,
};

/** The names of all elements. */
export const elements = Object.keys(makers).filter(name => name !== 'theme');

/** The specimens of an element. What is the same in every width stands on the narrow sheet alone. */
export function specimensOf({element, direction, width, content}) {
  if (content) return specimensOfContent(content, widths[width].columns);
  const article = articles[direction];
  const [plain, film, long, text] = article.related;
  const all = makers[element]({article, plain, film, long, text, german});
  return Object.entries(all)
    .map(([name, specimen]) => ({name, ...specimen}))
    .filter(({narrow}) => !narrow || width === 'narrow');
}

/** JSON that never comes, or comes once, and what a page of a list holds. */
export function dataRoutes(direction) {
  const {related, ...article} = articles[direction];
  const once = value => (response, count) => {
    response.writeHead(count === 1 ? 200 : 404, {'content-type': 'application/json'});
    response.end(JSON.stringify(value));
  };
  return {
    '/never.json': () => gate().opened,
    '/card.json': once(article),
    '/list.json': once(related.slice(0, 2)),
    '/page.json': {items: related.slice(0, 2), next: '/next.json'},
  };
}
