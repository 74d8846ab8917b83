// Pages that are unlike others: their address, their parser, their scripts.
import assert from 'node:assert/strict';
import {html, openSite, scriptTag} from './site.mjs';

const test = await openSite();

const article = {
  headline: 'Whole',
  summary: 'Summary',
  body: '<h2>Section</h2><p>Body</p>',
  tldr: ['A point'],
  tags: ['one'],
  published: '2024-05-01',
  related: [
    {headline: 'First', url: '/1'},
    {headline: 'Second', url: '/2'},
  ],
};
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  items: [{id: '1', title: 'From a feed'}],
};
const routes = {'/article.json': article, '/feed.json': feed};
const samples = `<article-card headline="Card" href="/card" published="2024-05-01"></article-card>
  <article-layout src="/article.json"></article-layout>
  <related-rail id="feed" src="/feed.json" heading="Feed"></related-rail>`;

/** Waits until every sample shows what it shows on any page. */
async function showsSamples(tab) {
  await tab.shows('article-card', ['May 1, 2024', 'Card']);
  await tab.shows('article-layout', [
    ...['May 1, 2024', 'Whole', 'Summary', 'TL;DR', 'A point', 'Section', 'Body', '#one'],
    ...['More to Explore', 'First', 'Second'],
  ]);
  await tab.shows('#feed', ['Feed', 'From a feed']);
}

test('an ordinary page shows the samples', async ({visit}) => {
  await showsSamples(await visit({'/': html(samples), ...routes}));
});

test('a page with a base address loads and links from there', async ({visit}) => {
  const tab = await visit({
    '/': html(
      '<article-card src="one.json"></article-card><article-card id="own" headline="Own" href="own"></article-card>',
      `<base href="/deep/er/">${scriptTag}`,
    ),
    '/deep/er/one.json': {headline: 'One', url: 'one'},
  });
  await tab.shows('article-card', ['One']);
  const paths = await tab.run(() =>
    [...document.querySelectorAll('article-card')].map(
      card => new URL(card.shadowRoot.querySelector('a').href).pathname,
    ),
  );
  assert.deepEqual(paths, ['/deep/er/one', '/deep/er/own']);
});

test('a link to a section stays on a page with a base address', async ({visit}) => {
  const tab = await visit(
    {
      '/article': html(
        `<article-body toc article='{"headline":"A","body":"<h2>Section</h2><p><a href=\\"#section\\">Up</a></p>"}'></article-body>`,
        `<base href="/deep/">${scriptTag}`,
      ),
    },
    '/article',
  );
  await tab.shows('article-body', ['In this article', 'Section', 'Section', 'Up']);
  const paths = await tab.run(() => {
    const body = document.querySelector('article-body');
    const links = [...body.shadowRoot.querySelectorAll('a'), ...body.querySelectorAll('a')];
    return links.map(({href}) => new URL(href).pathname);
  });
  assert.deepEqual(paths, ['/article', '/article']);
});

test('a page without a doctype shows the samples', async ({visit}) => {
  const tab = await visit({'/': html(samples).replace('<!doctype html>', ''), ...routes});
  assert.equal(await tab.run(() => document.compatMode), 'BackCompat');
  await showsSamples(tab);
});

test('a page of XHTML keeps what the page wrote, and says why', async ({visit}) => {
  const page = `<?xml version="1.0" encoding="utf-8"?>
    <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
      <head><title>Page</title><script>import('/cdn/article-elements.js')</script></head>
      <body>
        <article-card headline="Card"><a href="/card">Plain link</a></article-card>
        <related-rail articles='[{"headline":"Listed"}]'><p>Plain list</p></related-rail>
      </body>
    </html>`;
  const tab = await visit({'/page.xhtml': page}, '/page.xhtml');
  assert.equal(await tab.run(() => document.contentType), 'application/xhtml+xml');
  await tab.says(/XHTML/);
  await tab.shows('article-card', ['Plain link']);
  await tab.shows('related-rail', ['Plain list']);
});

test('a frame with its page in an attribute shows the samples', async ({visit}) => {
  const page = html(samples).replaceAll('"', '&quot;');
  const tab = await visit({'/': html(`<iframe srcdoc="${page}"></iframe>`, ''), ...routes});
  await showsSamples(tab.frame);
});

test('a sandboxed frame shows what needs no request', async ({visit, site}) => {
  const tag = scriptTag.replace('/cdn', `${site.origin}/cdn`);
  const page = html('<article-card headline="Card"></article-card>', tag).replaceAll('"', '&quot;');
  const tab = await visit({
    '/': html(`<iframe sandbox="allow-scripts" srcdoc="${page}"></iframe>`, ''),
  });
  await tab.frame.shows('article-card', ['Card']);
});

const scripts = {
  'that freezes what scripts share': `for (const shared of [
      Array.prototype, Object.prototype, String.prototype, Promise.prototype, Map.prototype,
      Set.prototype, Function.prototype, Symbol.prototype, Date.prototype, Array, JSON, Math,
    ]) Object.freeze(shared);`,
  'that freezes arrays': 'Object.freeze(Array.prototype);',
  'that adds to arrays and objects': `
    Array.prototype.each = function (visit) { for (var i = 0; i < this.length; i++) visit(this[i]); };
    Array.prototype.last = function () { return this[this.length - 1]; };
    Array.prototype.toJSON = function () { return 'a string'; };
    Object.prototype.extend = function () { return this; };
    Object.prototype.headline = undefined;
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Function.prototype.bindAsEventListener = function () { return this; };`,
  'that replaces what browsers have': `
    window.$ = function (id) { return document.getElementById(id); };
    Array.from = function (list) { var out = []; for (var i = 0; i < list.length; i++) out.push(list[i]); return out; };
    Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); };
    document.getElementsByClassName = function () { return []; };
    Element.prototype.show = function () { this.style.display = ''; return this; };
    window.name = 'page'; window.status = 'ready'; window.event = null;`,
  'that defines names of its own for all': `
    var html = 'a', css = 'b', render = 'c', h = 'd', t = 'e', process = {}, define = function () {};
    define.amd = {}; var module = {exports: {}}; var exports = module.exports;`,
};

for (const [what, code] of Object.entries(scripts)) {
  test(`a page with a script ${what} shows the samples`, async ({visit}) => {
    const tab = await visit({
      '/': html(samples, `<script>${code}</script>${scriptTag}`),
      ...routes,
    });
    await showsSamples(tab);
  });
}

test('a page whose elements are named like its own properties shows the samples', async ({
  visit,
}) => {
  const clobbering = [
    'body',
    'head',
    'title',
    'links',
    'images',
    'forms',
    'search',
    'dir',
    'cookie',
  ]
    .map(name => `<form name="${name}"></form><img alt="" name="${name}" id="${name}">`)
    .join('');
  await showsSamples(await visit({'/': html(clobbering + samples), ...routes}));
});
