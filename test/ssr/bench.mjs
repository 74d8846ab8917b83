// How fast a server renders: our article against the same article in React, in one run, and whether
// memory stays flat. `node --expose-gc test/ssr/bench.mjs`
import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {createElement as h} from 'react';
import {renderToString} from 'react-dom/server';
import * as ssr from 'article-elements/ssr.js';

const article = JSON.parse(readFileSync('test/fixtures/article.json', 'utf8'));
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

const kinds = {
  renderArticle: () => ssr.renderArticle(article),
  'renderArticle without its body': () => ssr.renderArticle({...article, body: undefined}),
  renderCard: () => ssr.renderCard(article),
  toHTML: () => ssr.toHTML(article),
  'React renderToString, body made safe before': () => renderToString(h(Page, {article})),
  'React renderToString, one card': () => renderToString(h(Card, {article: article.related[0]})),
};

async function perSecond(render) {
  for (let index = 0; index < 100; index++) await render();
  const rounds = [];
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < 600) {
      await render();
      count++;
    }
    rounds.push((count * 1000) / (performance.now() - start));
  }
  return rounds.sort((a, b) => a - b)[2];
}

for (const [name, render] of Object.entries(kinds)) {
  const text = await render();
  const rate = await perSecond(render);
  console.log(
    `${name}: ${rate.toFixed(0)} a second, ${text.length} bytes, ${brotliCompressSync(text).length} with brotli`,
  );
}

if (globalThis.gc) {
  const used = () => (gc(), process.memoryUsage().heapUsed / 1e6);
  for (let index = 0; index < 500; index++) await ssr.renderArticle(article);
  const marks = [used()];
  for (let index = 1; index <= 10_000; index++) {
    await ssr.renderArticle(article, {lang: ['en', 'de', 'fr'][index % 3]});
    if (index % 2500 === 0) marks.push(used());
  }
  console.log(`heap over 10,000 renders, MB: ${marks.map(mark => mark.toFixed(2)).join(', ')}`);
}
