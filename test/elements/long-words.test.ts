/** No word is so long that a page of 320 pixels scrolls sideways (WCAG 2.2, 1.4.10). */
import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {elementNames} from '../../src/element-names.js';
import type {Article} from '../../src/data/article-public.js';
import type {ArticleElement} from '../../src/elements/article-element.js';
import {fixture} from '../fixture.js';
import {waitUntil} from '../time.js';

const long = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(3);
const address = `https://example.test/${'long'.repeat(60)}`;

/** An article that has a long word in each place. */
const article: Article = {
  headline: long,
  url: '/a',
  summary: long,
  label: long,
  category: {name: long, url: '/c'},
  authors: [{name: long}, {name: long, url: '/b'}],
  published: '2025-11-23',
  publisher: {name: long},
  sponsor: {name: long},
  image: {url: '/test/fixtures/pictures/harbour-640.webp', caption: long, credit: long},
  readingMinutes: 5,
  tldr: [long, {text: long, url: '#a'}],
  tags: [{name: long}, {name: long, url: '/t'}],
  source: {name: long, url: '/s'},
  related: [{headline: long, url: '/r', summary: long, category: {name: long}}],
  body: `<h2>${long}</h2><p>${long} <a href="${address}">${address}</a> <code>${address}</code></p>
    <ul><li>${long}</li></ul><ol><li>${long}</li></ol><dl><dt>${long}</dt><dd>${long}</dd></dl>
    <blockquote>${long}<cite>${long}</cite></blockquote><pre>${address}</pre>
    <table><caption>${long}</caption><tr><th>${long}</th><td>${long}</td></tr></table>
    <figure><img src="/test/fixtures/pictures/harbour-640.webp" width="2560" height="9" alt="${long}"><figcaption>${long}</figcaption></figure>
    <details open><summary>${long}</summary>${long}</details><p><img src="/test/fixtures/pictures/harbour-960.webp" width="900"
    height="9" alt=""> ${long} <kbd>${long}</kbd> <samp>${address}</samp> <q>${long}</q></p>
    <video src="/a.mp4" width="1920" height="1080"></video>`,
};

/** As wide as a telephone, in a page without margins. */
const page = 'inline-size: 320px; overflow: auto';

describe('a long word', () => {
  for (const tag of elementNames) {
    for (const direction of ['ltr', 'rtl']) {
      it(`stays within a ${tag} of 320 pixels, read ${direction}`, async () => {
        const element = document.createElement(tag) as ArticleElement;
        Object.assign(element, {article, articles: article.related, lang: 'de'});
        if (tag === 'article-body') Object.assign(element, {toc: true});
        const box = await fixture<HTMLElement>(
          html`<div dir=${direction} style=${page}>${element}</div>`,
        );
        await element.updateComplete;
        // The look of a body comes in a file of its own.
        const body = box.querySelector('article-body');
        if (body) await waitUntil(() => getComputedStyle(body).overflowWrap === 'break-word');
        expect(box.scrollWidth).to.equal(320);
      });
    }
  }

  for (const variant of ['stacked', 'row', 'overlay', 'compact', 'text']) {
    it(`stays within a card of 320 pixels as ${variant}`, async () => {
      const box = await fixture<HTMLElement>(html`
        <div style=${page}>
          <article-card variant=${variant} .article=${article}></article-card>
        </div>
      `);
      expect(box.scrollWidth).to.equal(320);
    });
  }
});
