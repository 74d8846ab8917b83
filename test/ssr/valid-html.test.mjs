// All that is rendered is valid by the HTML standard: on a server, and in a browser, whose shadow
// roots are written out as HTML.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readArticles} from 'article-elements/data.js';
import * as ssr from 'article-elements/ssr.js';
import {html as page, openSite, scriptTag} from '../embed/site.mjs';
import {arabicArticle, article, pictures, takenOver} from './pages.mjs';
import {elements, mistakesIn} from './validator.mjs';

/** An article with every field. */
const full = {
  ...article,
  label: 'Analysis',
  kind: 'opinion',
  modified: '2025-11-24T08:00:00Z',
  authors: article.authors.map(author => ({...author, image: '/pictures/estuary.svg'})),
  tldr: ['One.', {text: 'Two.', url: '#lunar-day'}],
  media: 'video',
  audio: {url: '/a.mp3', type: 'audio/mpeg', seconds: 60},
  access: 'locked',
  sponsor: {name: 'A sponsor', url: '/sponsor'},
  publisher: {name: 'A publisher', url: '/publisher', image: '/pictures/moon.svg'},
  source: {name: 'A source', url: '/source'},
  ai: {article: 'generated', summary: 'assisted', image: 'generated', policy: '/policy'},
  language: 'en',
};
const withoutHeadline = {...full, headline: ''};
const pictureAlone = {url: '/a', image: '/pictures/moon.svg'};

const listOf = one => [one, ...(one.related ?? []).slice(0, 2)];

const writers = {
  renderArticle: (one, options) => ssr.renderArticle(one, {structuredData: true, ...options}),
  renderBody: ssr.renderBody,
  renderCard: ssr.renderCard,
  renderHeader: ssr.renderHeader,
  renderRail: (one, options) => ssr.renderRail(listOf(one), options),
  renderTags: ssr.renderTags,
  renderTldr: ssr.renderTldr,
  toHTML: ssr.toHTML,
  structuredData: ssr.structuredData,
};

/** The function that renders each element. */
const writerOf = {
  'article-body': 'renderBody',
  'article-card': 'renderCard',
  'article-header': 'renderHeader',
  'article-layout': 'renderArticle',
  'related-rail': 'renderRail',
  'tag-list': 'renderTags',
  'tldr-box': 'renderTldr',
};

const assertValid = (html, what) => assert.deepEqual(mistakesIn(html), [], what);

describe('the validator', () => {
  for (const [what, html] of Object.entries({
    'an ID twice in a tree': '<p id="a"></p><p id="a"></p>',
    'a link in a link':
      '<div><a href="/a">A<article-card><a href="/b">B</a></article-card></a></div>',
    'a block in a paragraph': '<p><article-card><div></div></article-card></p>',
    'a reference to nothing': '<section aria-labelledby="a">A</section>',
    'a value that is none': '<img alt="" src="/a" width="NaN">',
  })) {
    it(`finds ${what}, in a page and in a shadow root`, () => {
      const root = `<template shadowrootmode="open">${html}</template>`;
      for (const written of [html, `<tldr-box>${root}</tldr-box>`]) {
        assert.ok(mistakesIn(written).length > 0, written);
      }
    });
  }

  it('takes each shadow root for a tree of its own', () => {
    const root = '<template shadowrootmode="open"><h2 id="a">A</h2></template>';
    assertValid(`<h2 id="a">A</h2><tldr-box>${root}</tldr-box><tldr-box>${root}</tldr-box>`);
  });
});

describe('what a server writes is valid', () => {
  const articles = {article, arabicArticle, full, withoutHeadline, pictureAlone};
  for (const [name, write] of Object.entries(writers)) {
    it(`by ${name}`, async () => {
      for (const [which, one] of Object.entries(articles)) {
        assertValid(await write(one), which);
        assertValid(await write(one, {base: 'https://e.test/', nonce: 'x'}), which);
        assertValid(await write(one, {stylesFrom: '/assets/', theme: 'dark'}), which);
      }
    });
  }

  for (const [what, options] of Object.entries({
    'with other levels': {headingLevel: 6},
    'for an email': {largestWidth: 600, related: false},
    'with words of its own': {words: {by: 'Of {names}', tldr: '<In short>'}},
  })) {
    it(`by toHTML ${what}`, async () => {
      for (const one of Object.values(articles)) assertValid(await ssr.toHTML(one, options));
    });
  }

  const languages = 'ar cs de en es fa fr he id it ja ko nl pl pt ru tr uk vi zh'.split(' ');
  it('in every language', async () => {
    for (const lang of languages) {
      assertValid(await ssr.renderArticle({...full, language: lang}, {lang}), lang);
      assertValid(await ssr.toHTML({...full, language: lang}, {lang}), lang);
    }
  });

  // A link around a picture that its publisher has not described has no name.
  const isOfPublisher = mistake => mistake.startsWith('Anchor link must have a text');
  it('of every feed', async () => {
    const folder = join(import.meta.dirname, '../fixtures/feeds');
    const names = readdirSync(folder, {recursive: true}).filter(name => name.endsWith('.xml'));
    assert.ok(names.length > 20);
    for (const name of names) {
      const {articles} = await readArticles(readFileSync(join(folder, name), 'utf8'));
      for (const one of articles) {
        for (const write of [writers.renderArticle, ssr.toHTML]) {
          const mistakes = mistakesIn(await write(one));
          assert.deepEqual(
            mistakes.filter(mistake => !isOfPublisher(mistake)),
            [],
            name,
          );
        }
      }
    }
  });
});

/** The values of an attribute: all of a set; otherwise one that is usual, and one that is none. */
function valuesOf({name, type: {text: type} = {text: ''}}) {
  if (/^(src|articles?)$/.test(name)) return [];
  const values = [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value);
  if (type.includes('boolean')) values.push('');
  if (type.includes('number')) values.push('2', '-1');
  return values.length > 0 && !type.includes('string') ? [...values, '<none>'] : ['Tides', '/a b'];
}

const dataOf = (tagName, one) =>
  tagName === 'related-rail' ? {articles: listOf(one)} : {article: one};

/** What an element knows: nothing, where its data is, or an article. */
const states = {
  empty: () => ({}),
  loading: () => ({src: '/never.json'}),
  full: tagName => dataOf(tagName, full),
  poor: tagName => dataOf(tagName, {url: '/a', summary: 'A summary.', image: '/pictures/moon.svg'}),
};

/** Every element in every state, with each value of each attribute. */
const specimens = elements.flatMap(({tagName, attributes}) =>
  Object.values(states).flatMap(state => {
    const rest = state(tagName);
    const ways = attributes.flatMap(attribute =>
      valuesOf(attribute).map(value => ({[attribute.name]: value})),
    );
    return [{}, ...ways].map(way => ({tagName, attributes: {...rest, ...way}}));
  }),
);

const escape = text => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function markupOf({tagName, attributes}) {
  const written = Object.entries(attributes).map(([name, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return ` ${name}="${escape(text)}"`;
  });
  return `<${tagName}${written.join('')}></${tagName}>`;
}

/** A template of Lit that has no values in it. */
const template = text => ({
  _$litType$: 1,
  strings: Object.assign([text], {raw: [text]}),
  values: [],
});

describe('every element is valid in every state', () => {
  for (const {tagName} of elements) {
    it(`${tagName} on a server`, async () => {
      const own = specimens.filter(specimen => specimen.tagName === tagName);
      assert.ok(own.length > 30);
      for (const specimen of own) {
        const markup = markupOf(specimen);
        assertValid(await ssr.render(template(markup)), markup);
      }
    });
  }

  it('any article with any attributes', async () => {
    const part = value =>
      fc
        .subarray(Object.keys(value))
        .map(names => Object.fromEntries(names.map(name => [name, value[name]])));
    const attributesOf = tagName =>
      fc
        .tuple(
          ...elements
            .find(element => element.tagName === tagName)
            .attributes.filter(attribute => valuesOf(attribute).length > 0)
            .map(attribute =>
              fc
                .option(fc.constantFrom(...valuesOf(attribute)), {freq: 3, nil: undefined})
                .map(value => [attribute.name, value]),
            ),
        )
        .map(Object.fromEntries);
    const seed = Number(process.env.ARTICLE_ELEMENTS_SEED ?? 20);
    await fc.assert(
      fc.asyncProperty(
        fc
          .constantFrom(...Object.keys(writerOf))
          .chain(tagName => fc.tuple(fc.constant(tagName), attributesOf(tagName), part(full))),
        async ([tagName, attributes, one]) => {
          if (Object.keys(one).length === 0) return;
          assertValid(await writers[writerOf[tagName]]({id: '1', ...one}, {attributes}));
        },
      ),
      {numRuns: 200, seed, endOnFailure: true},
    );
  });
});

const test = await openSite({keepsLoading: true});

/** Runs in the page: the HTML of all elements, with their shadow roots. */
const writtenOut = `(() => {
  const rootsIn = root => [...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
    shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : [],
  );
  return [...document.body.children].map(element =>
    element.getHTML({shadowRoots: [...(element.shadowRoot ? [element.shadowRoot] : []),
      ...rootsIn(element.shadowRoot ?? element), ...rootsIn(element)]}));
})()`;

for (const {tagName} of elements) {
  test(`what a browser shows is valid: ${tagName}`, async ({visit}) => {
    const failing = {tagName, attributes: {src: '/missing.json'}};
    const own = specimens.filter(specimen => specimen.tagName === tagName).concat(failing);
    const tab = await visit({
      '/': page(own.map(markupOf).join('\n'), `<meta charset="utf-8">${scriptTag}`),
      '/never.json': () => new Promise(() => undefined),
      ...pictures,
    });
    await takenOver(tab);
    const written = await tab.run(writtenOut);
    assert.equal(written.length, own.length);
    for (const [index, html] of written.entries()) assertValid(html, markupOf(own[index]));
    // What the elements say of odd values is no failure.
    tab.messages.length = 0;
  });
}
