// Beside other people's scripts the elements load, show, change and answer to clicks as everywhere.
import assert from 'node:assert/strict';
import {html, openSite, scriptTag, until} from '../embed/site.mjs';
import {packageFile} from './install.mjs';

const test = await openSite();

const article = number => ({
  headline: `Article ${number}`,
  url: `/${number}`,
  body: `<p>Body ${number}</p>`,
  tldr: [`Point ${number}`, 'Another point'],
  tags: ['one', 'two', 'three'],
  related: [{headline: 'Related', url: '/related', tags: ['one']}],
});
const routes = {
  '/1.json': article(1),
  '/2.json': article(2),
  '/list.json': {
    version: 'https://jsonfeed.org/version/1.1',
    items: [
      {id: '1', url: '/a', title: 'From a feed', tags: ['one']},
      {id: '2', url: '/b', title: 'And another', tags: ['two']},
    ],
  },
};

const elements = `
  <article-layout src="/1.json"></article-layout>
  <article-card headline="Card" href="/card"></article-card>
  <tldr-box text="Folded" collapsible open></tldr-box>
  <tag-list id="filter" tags="one,two" selectable for="list"></tag-list>
  <tag-list id="long" tags="one,two,three" max="1"></tag-list>
  <related-rail id="list" src="/list.json" heading="Feed"></related-rail>
  <related-rail id="carousel" layout="carousel" heading="Slides" style="width: 300px"
    articles='[{"headline":"First"},{"headline":"Second"},{"headline":"Third"}]'></related-rail>`;

/** Lines that an article shows. */
const whole = number => [
  ...[`Article ${number}`, 'TL;DR', `Point ${number}`, 'Another point', `Body ${number}`],
  ...['#one #two #three', 'More to Explore', 'Related'],
];

/** A click on what stands in the shadow root of an element, as a reader clicks. */
async function click(tab, selector, inner) {
  const button = await tab.page.$(`${selector} >>> ${inner}`);
  assert.ok(button, `There is ${inner} in ${selector}.`);
  await button.click();
}

/** Waits until all is shown, changes it, and clicks on what can be clicked. */
async function works(tab) {
  await tab.shows('article-layout', whole(1));
  await tab.shows('article-card', ['Card']);
  await tab.shows('#list', ['Feed', 'From a feed', 'And another']);

  await tab.run(() => {
    document.querySelector('article-card').headline = 'Changed';
    document.querySelector('article-layout').src = '/2.json';
  });
  await tab.shows('article-card', ['Changed']);
  await tab.shows('article-layout', whole(2));
  await tab.run(() => document.querySelector('#list').reload());
  await tab.shows('#list', ['Feed', 'From a feed', 'And another']);

  await tab.run(() => {
    globalThis.heard = [];
    const hear = event => {
      heard.push(event.type);
      event.preventDefault();
    };
    for (const type of ['article-click', 'tag-change']) document.addEventListener(type, hear);
  });
  await click(tab, 'article-card', 'a');
  await click(tab, '#filter', 'button');
  await tab.shows('#list', ['Feed', 'From a feed']);
  assert.deepEqual(await tab.run(() => heard), ['article-click', 'tag-change']);
  await click(tab, '#long', 'button');
  await tab.shows('#long', ['#one #two #three']);
  await click(tab, 'tldr-box', 'summary');
  await until(() => tab.run(() => !document.querySelector('tldr-box').open), 'a folded box');

  const isReady = () =>
    document.querySelector('#carousel').shadowRoot.querySelector('.next') !== null;
  await until(() => tab.run(isReady), 'the buttons of the carousel');
  await click(tab, '#carousel', '.next');
  const hasScrolled = () =>
    document.querySelector('#carousel').shadowRoot.querySelector('.list').scrollLeft > 0;
  await until(() => tab.run(hasScrolled), 'the next slide');
}

const file = path => () => packageFile(path);

/** From what a page has to its script: a text, or a function that reads it from its package. */
const scripts = {
  'nothing else': '',
  'zone.js': file('zone.js/bundles/zone.umd.js'),
  'core-js': file('core-js-bundle/index.js'),
  'core-js in place of what browsers have': () =>
    `Promise.prototype.finally = undefined; Array.prototype.flatMap = undefined;
    Array.prototype.at = undefined; Object.fromEntries = undefined; Object.hasOwn = undefined;
    window.URLSearchParams = undefined; window.structuredClone = undefined;
    Set.prototype.union = undefined; String.prototype.replaceAll = undefined;
    ${packageFile('core-js-bundle/index.js')}`,
  // As Prototype.js and MooTools write them: enumerable, and met by every `for (in)`.
  'enumerable additions to everything': `
    for (const name of ['each', 'include', 'without', 'invoke', 'pluck', 'first', 'last', 'clone',
      'compact', 'flatten', 'toJSON', 'inspect', 'size', 'erase', 'combine', 'append', 'item']) {
      Array.prototype[name] = function () { return this; };
    }
    for (const name of ['extend', 'each', 'forEach', 'map', 'keys', 'values', 'toQueryString',
      'inspect', 'toJSON', 'clone', 'isEmpty', 'pick']) {
      Object.prototype[name] = function () { return this; };
    }
    for (const name of ['bind', 'delay', 'defer', 'wrap', 'curry', 'implement']) {
      Function.prototype[name] ??= function () { return this; };
    }
    for (const name of ['strip', 'camelCase', 'stripTags', 'gsub', 'blank', 'contains', 'test']) {
      String.prototype[name] = function () { return String(this); };
    }
    for (const name of ['hide', 'show', 'update', 'observe', 'fire', 'addEvent', 'inject', 'adopt',
      'get', 'set', 'store', 'retrieve', 'grab', 'dispose', 'visible', 'select', 'identify']) {
      Element.prototype[name] = function () { return this; };
    }
    Event.observe = function () {}; Event.prototype.stop = function () { this.preventDefault(); };`,
  'frozen prototypes': `
    for (const shared of [Object, Array, Function, String, Promise, Map, Set]) {
      Object.freeze(shared.prototype);
    }`,
  'a fetch that counts': `
    const original = window.fetch;
    window.fetch = async function (...values) {
      const answer = await original.apply(this, values);
      window.answers = (window.answers ?? 0) + 1;
      answer.clone().text();
      return answer;
    };`,
  'a fetch that answers from a copy': `
    const original = window.fetch;
    window.fetch = async (input, options = {}) => {
      const answer = await original(String(input), {method: 'GET', headers: options.headers});
      return new Response(await answer.blob(), {status: answer.status});
    };`,
  'a fetch without streams': `
    const original = window.fetch;
    window.fetch = async (...values) => {
      const {headers, ok, status, text, url} = await original(...values).then(async answer => ({
        headers: answer.headers, ok: answer.ok, status: answer.status, url: answer.url,
        text: await answer.text(),
      }));
      return {headers, ok, status, url, text: async () => text};
    };`,
  'a fetch that knows requests only': `
    const original = window.fetch;
    window.fetch = request => original(request instanceof Request ? request : new Request(request));`,
  'listeners that stop events': `
    for (const type of ['click', 'keydown', 'toggle', 'slotchange', 'scroll']) {
      document.addEventListener(type, event => event.stopPropagation());
    }`,
  'styles that are written late': `
    addEventListener('load', () => document.head.append(
      Object.assign(document.createElement('style'), {textContent: '* {transition: all 0.01s}'})));`,
};

for (const [what, script] of Object.entries(scripts)) {
  test(`the elements work beside ${what}`, async ({visit}) => {
    const text = typeof script === 'function' ? script() : script;
    const head = `<script src="/other.js"></script>${scriptTag}`;
    await works(await visit({...routes, '/': html(elements, head), '/other.js': text}));
  });
}

test('what jQuery writes into a page works', async ({visit}) => {
  const head = `<script src="/jquery.js"></script>${scriptTag}`;
  const tab = await visit({
    ...routes,
    '/': html('<main></main>', head),
    '/jquery.js': packageFile('jquery/dist/jquery.js'),
  });
  const inline = `<article-card id="inline"><script type="application/json">
    {"headline":"Inline"}</script></article-card>`;
  await tab.run(markup => jQuery('main').html(markup), elements + inline);
  await works(tab);
  await tab.shows('#inline', ['Inline']);
  await tab.run(() => jQuery('article-card').attr('headline', 'By attribute'));
  await tab.shows('article-card', ['By attribute']);
  await tab.run(() => jQuery('#inline').prop('headline', 'By property').appendTo('body'));
  await tab.shows('#inline', ['By property']);
  await tab.run(() => jQuery('main').empty());
  assert.deepEqual(await tab.read('main'), []);
});

test('what htmx writes into a page works', async ({visit}) => {
  const head = `<script src="/htmx.js"></script>${scriptTag}`;
  const tab = await visit({
    ...routes,
    '/': html('<button hx-get="/part" hx-target="main">More</button><main></main>', head),
    '/part': elements,
    '/htmx.js': packageFile('htmx.org/dist/htmx.js'),
  });
  await tab.page.click('button');
  await works(tab);
});

test('the pages that Turbo goes through work, forth and back', async ({visit}) => {
  const page = (body, title) =>
    html(body, `<title>${title}</title><script src="/turbo.js"></script>${scriptTag}`);
  const tab = await visit({
    ...routes,
    '/': page('<a href="/next">Next</a><article-card headline="Start"></article-card>', 'Start'),
    '/next': page(elements, 'Next'),
    '/turbo.js': packageFile('@hotwired/turbo/dist/turbo.es2017-umd.js'),
  });
  await tab.run(() => (globalThis.sameDocument = true));
  await tab.page.click('a');
  await tab.page.waitForFunction(() => location.pathname === '/next');
  await works(tab);
  await tab.run(() => history.back());
  await tab.shows('article-card', ['Start']);
  await tab.run(() => history.forward());
  await tab.shows('#carousel', ['Slides', 'First', 'Second', 'Third']);
  await tab.shows('#list', ['Feed', 'From a feed', 'And another']);
  assert.equal(await tab.run(() => globalThis.sameDocument), true);
});
