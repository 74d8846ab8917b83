// Renders for measure/server.mjs, and prints the results as one line of JSON.
import {readFileSync} from 'node:fs';
import {createElement as h} from 'react';
import {renderToString} from 'react-dom/server';
import * as ssr from '../../dist/ssr/index.js';

const article = JSON.parse(
  readFileSync(new URL('../../test/fixtures/article.json', import.meta.url), 'utf8'),
);
const body = {__html: (await ssr.renderBody(article)).replace(/^[^]*<\/template>/, '')};

const term = ({name, url}) => h('a', {className: 'link', href: url, dir: 'auto', key: name}, name);

function Picture({picture}) {
  const {url, alt, width, height, srcset} = picture;
  const sizes = srcset && 'auto, 100vw';
  return h(
    'div',
    {className: 'media'},
    h('img', {
      alt,
      width,
      height,
      loading: 'lazy',
      decoding: 'async',
      sizes,
      srcSet: srcset,
      src: url,
    }),
  );
}

function Byline({authors, readingMinutes}) {
  return h(
    'p',
    {className: 'meta'},
    authors && h('span', {className: 'byline'}, 'By ', authors.map(term)),
    readingMinutes && h('span', null, `${readingMinutes} min read`),
  );
}

const date = iso =>
  new Intl.DateTimeFormat('en', {dateStyle: 'medium', timeZone: 'UTC'}).format(new Date(iso));

function Card({article}) {
  const {headline, url, summary, category, published, image} = article;
  return h(
    'article',
    {className: 'base stacked'},
    image && h(Picture, {picture: image}),
    h(
      'div',
      {className: 'body'},
      h(
        'p',
        {className: 'kicker'},
        term(category),
        ' · ',
        h('time', {dateTime: published}, date(published)),
      ),
      h('h3', {className: 'headline', dir: 'auto'}, h('a', {href: url}, headline)),
      h('p', {className: 'summary', dir: 'auto'}, summary),
      h(Byline, article),
    ),
  );
}

function Page({article}) {
  const {headline, summary, category, published, image, tldr, tags, source, related} = article;
  return h(
    'div',
    {className: 'composed'},
    h(
      'header',
      null,
      h(
        'p',
        {className: 'kicker'},
        term(category),
        ' · ',
        h('time', {dateTime: published}, date(published)),
      ),
      h('h1', null, headline),
      h('p', {className: 'summary'}, summary),
      h(Byline, article),
      h('figure', null, h(Picture, {picture: image}), h('figcaption', null, image.caption)),
    ),
    h(
      'section',
      null,
      h('h2', null, 'TL;DR'),
      tldr.map(point => h('p', {key: point}, point)),
    ),
    h('div', {className: 'prose', dangerouslySetInnerHTML: body}),
    h(
      'ul',
      null,
      tags.map(tag => h('li', {key: tag.name}, term(tag))),
      h('a', {href: source.url}, 'View source'),
    ),
    h(
      'section',
      null,
      h('h2', null, 'More to Explore'),
      h(
        'ul',
        null,
        related.map(other => h('li', {key: other.url}, h(Card, {article: other}))),
      ),
    ),
  );
}

const page = h(Page, {article});
const [first] = article.related;

/** What is compared, the reference first. */
const groups = {
  'a whole article': {
    'React renderToString, the body made safe before': () => renderToString(page),
    'renderArticle, the same': () => ssr.renderArticle({...article, body: undefined}),
    'renderArticle, and makes the body safe': () => ssr.renderArticle(article),
    toHTML: () => ssr.toHTML(article),
  },
  'a card': {
    'React renderToString': () => renderToString(h(Card, {article: first})),
    renderCard: () => ssr.renderCard(first),
  },
};

/** The processor time of this process in milliseconds, garbage collection included. */
function used() {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
}

/** How many of them a second of processor time is enough for. */
async function perSecond(render) {
  const start = used();
  let count = 0;
  while (used() - start < 400) {
    for (let time = 0; time < 5; time++) await render();
    count += 5;
  }
  return (count * 1000) / (used() - start);
}

const rates = {};
for (const [group, contenders] of Object.entries(groups)) {
  const results = (rates[group] = {});
  for (const render of Object.values(contenders)) await perSecond(render);
  for (let round = 0; round < Number(process.argv[2]); round++) {
    for (const [name, render] of Object.entries(contenders)) {
      (results[name] ??= []).push(await perSecond(render));
    }
  }
}

const heapNow = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
};
for (let index = 0; index < 500; index++) await ssr.renderArticle(article);
const heap = [heapNow()];
for (let index = 1; index <= 10_000; index++) {
  await ssr.renderArticle(article, {lang: ['en', 'de', 'fr'][index % 3]});
  if (index % 2500 === 0) heap.push(heapNow());
}
console.log(JSON.stringify({rates, heap}));
