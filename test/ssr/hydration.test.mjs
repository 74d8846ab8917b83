// What a server rendered stays as it is when the library takes it over: the same text in the same
// nodes, nothing moves, nothing is said in the console.
import assert from 'node:assert/strict';
import {html} from 'lit';
import * as ssr from 'article-elements/ssr.js';
import {gate, openSite} from '../embed/site.mjs';
import {arabicArticle, article, changesOf, hydrate, look, page, pictures} from './pages.mjs';
import {shiftsOf, staysTheSame, takenOver} from './pages.mjs';

const test = await openSite();

// Pictures are relative to the address of the article, if that is absolute, and not to the page.
const related = {...article.related[0], url: '/related'};
const marked = {...related, media: 'video', access: 'locked', sponsor: {name: 'A Sponsor'}};
const written = {...related, authors: article.authors, readingMinutes: 4};
const points = {...article, tldr: ['One.', 'Two.', 'Three.'], ai: {summary: 'generated'}};
const changed = {...article, modified: '2025-12-24T10:00:00Z', published: '2025-11-23T10:00:00Z'};
const list = article.related;
const attributes = given => ({attributes: given});

const states = {
  'a card': () => ssr.renderCard(article),
  'a card in a row': () => ssr.renderCard(written, attributes({variant: 'row', lines: 2})),
  'a card with its text over the picture': () =>
    ssr.renderCard(marked, attributes({variant: 'overlay', ratio: '1'})),
  'a compact card': () => ssr.renderCard(written, attributes({variant: 'compact'})),
  'a card without a picture': () => ssr.renderCard(written, attributes({variant: 'text'})),
  'a card with marks and a sponsor': () => ssr.renderCard(marked),
  'a card that opens a new window': () =>
    ssr.renderCard(article, attributes({target: '_blank', 'heading-level': 2, priority: true})),
  'a card in Arabic': () => ssr.renderCard(arabicArticle),
  'a card that is only a headline': () => ssr.renderCard({headline: 'Only <this> & "that"'}),
  'a card in a scheme of its own': () => ssr.renderCard(article, {theme: 'dark'}),
  'a card with words of its own': () => ssr.renderCard(marked, {words: {locked: 'For members'}}),
  'a header': () => ssr.renderHeader(article),
  'a header with a later change': () => ssr.renderHeader(changed),
  'a header in Arabic': () => ssr.renderHeader(arabicArticle, attributes({'heading-level': 2})),
  'a summary': () => ssr.renderTldr(article),
  'a summary in points': () => ssr.renderTldr(points, attributes({copyable: true})),
  'a summary that is closed': () => ssr.renderTldr(points, attributes({collapsible: true})),
  'a summary that is open': () =>
    ssr.renderTldr(points, attributes({collapsible: true, open: true})),
  tags: () => ssr.renderTags(article),
  'tags that can be selected': () => ssr.renderTags(article, attributes({selectable: true})),
  'the first tags': () => ssr.renderTags(article, attributes({max: 2})),
  'a rail': () => ssr.renderRail(list),
  'a rail with a link to more': () => ssr.renderRail(list, attributes({'more-href': '/all'})),
  'a rail as a grid': () => ssr.renderRail(list, attributes({layout: 'grid', limit: 3})),
  'a rail as a list': () => ssr.renderRail(list, attributes({layout: 'list'})),
  'a rail that needs no scrolling': () =>
    ssr.renderRail(list.slice(0, 1), attributes({layout: 'carousel'})),
  'an empty rail': () => ssr.renderRail([]),
  'a body': () => ssr.renderBody(article),
  'a body with a list of its sections': () =>
    ssr.renderBody(article, attributes({toc: true, 'heading-offset': 1})),
  'a body in Arabic': () => ssr.renderBody(arabicArticle),
  'an article': () => ssr.renderArticle(article, {structuredData: true}),
  'an article with its body in view': () =>
    ssr.renderArticle({...article, image: undefined, tldr: undefined}),
  'an article in Arabic': () => ssr.renderArticle(arabicArticle),
  'an article without a rail': () => ssr.renderArticle(article, attributes({rail: 'none'})),
  'an article with nothing but a headline': () => ssr.renderArticle({headline: 'A'}),
  'an article with nothing but a body': () => ssr.renderArticle({body: '<p>Text.</p>'}),
  'an article related to one that a card cannot show': () =>
    ssr.renderArticle({headline: 'A', related: [{image: '/pictures/moon.svg', body: 'B'}, 'C']}),
  'two articles': async () =>
    (await ssr.renderArticle({headline: 'A', body: '<h2>A</h2>'})) +
    (await ssr.renderArticle({headline: 'B', body: '<h2>B</h2>'}, {idPrefix: 'b-'})),
  'a layout of the page’s own': () =>
    ssr.render(html`
      <article-layout article=${JSON.stringify({...article, body: undefined})}>
        <section><tag-list></tag-list></section>
        <article-header heading-level="2"></article-header>
        <related-rail></related-rail>
      </article-layout>
    `),
  'elements with fields as attributes': () =>
    ssr.render(html`
      <article-card headline=${'A “card” & more'} href="/a" published="2025-11-23"></article-card>
      <tldr-box text="Short."></tldr-box>
      <tag-list tags="one, two" source-href="/source"></tag-list>
    `),
  'elements of an article that has nothing for them': async () =>
    (await ssr.renderTldr({summary: 'Only this.'})) +
    (await ssr.renderTags({summary: 'Only this.'})) +
    (await ssr.renderCard({body: '<p>Only this.</p>'})) +
    (await ssr.renderHeader({tldr: 'Only this.'})),
  'elements with nothing to show': async () =>
    ssr.bodyStyles() +
    (await ssr.render(html`
      <article-card><a href="/a">Fallback</a></article-card>
      <article-header><a href="/a">Fallback</a></article-header>
      <article-body><p>Prose of the page’s own.</p></article-body>
      <related-rail></related-rail>
    `)),
};

for (const [name, write] of Object.entries(states)) {
  test(`${name} stays the same`, async ({visit}) => {
    const {lines} = await staysTheSame(visit, await write());
    assert.equal(lines.at(-1), 'After.');
  });
}

for (const layout of ['auto', 'grid', 'list', 'carousel']) {
  test(`a rail laid out as ${layout} moves nothing`, async ({visit}) => {
    const content = await ssr.renderRail(list, attributes({layout}));
    const tab = await visit({'/': page(content), ...pictures});
    await look(tab);
    await hydrate(tab);
    assert.deepEqual((await changesOf(tab)).gone, []);
    assert.deepEqual(await shiftsOf(tab), []);
  });
}

test('the sheets that came with the page make room for those that all share', async ({visit}) => {
  const tab = await visit({'/': page(await ssr.renderArticle(article)), ...pictures});
  const sheets = () =>
    tab.run(
      () =>
        [...document.querySelectorAll('article-layout, article-layout *')].flatMap(
          ({shadowRoot}) => [...(shadowRoot?.querySelectorAll('style') ?? [])],
        ).length,
    );
  assert.ok((await sheets()) > 4);
  await hydrate(tab);
  assert.equal(await sheets(), 0);
});

test('a page is asked for nothing twice', async ({visit, site}) => {
  const routes = {'/': page(await ssr.renderArticle(article)), ...pictures};
  const tab = await visit(routes);
  await look(tab);
  await tab.page.waitForFunction(
    () => document.querySelector('article-header').shadowRoot.querySelector('img').naturalWidth > 0,
  );
  const asked = Object.keys(pictures).map(path => site.requests(path).length);
  await hydrate(tab);
  assert.ok(asked.some(count => count > 0));
  assert.deepEqual(
    Object.keys(pictures).map(path => site.requests(path).length),
    asked,
  );
});

test('pictures far away are not asked for', async ({visit, site}) => {
  const content = `<div style="height: 20000px"></div>${await ssr.renderArticle(article)}`;
  const tab = await visit({'/': page(content), ...pictures});
  await look(tab);
  await hydrate(tab);
  assert.deepEqual(
    Object.keys(pictures).filter(path => site.requests(path).length > 0),
    [],
  );
});

test('an element asks for what it names, and shows its skeleton until then', async ({visit}) => {
  const content = await ssr.render(html`<article-card src="/card.json"></article-card>`);
  const answer = gate();
  const routes = {
    '/card.json': async response => {
      await answer.opened;
      response.writeHead(200, {'content-type': 'application/json'}).end('{"headline": "Arrived"}');
    },
  };
  const {tab} = await staysTheSame(visit, content, {routes});
  answer.open();
  await tab.shows('body', ['Arrived', 'After.']);
});

test('a rail that comes later shows nothing of the article around it while it waits', async ({
  visit,
}) => {
  const content = await ssr.render(html`
    <article-layout article=${JSON.stringify({headline: 'Around'})}>
      <related-rail src="/list.json"></related-rail>
    </article-layout>
  `);
  const answer = gate();
  const list = async response => {
    await answer.opened;
    response.writeHead(200, {'content-type': 'application/json'}).end('[{"headline": "Arrived"}]');
  };
  const first = `<main>${await ssr.renderCard({headline: 'First'})}</main>`;
  const tab = await visit({'/': page(first), '/list.json': list});
  await hydrate(tab);
  await tab.run(content => document.querySelector('main').setHTMLUnsafe(content), content);
  await takenOver(tab);
  assert.deepEqual(await tab.read('main'), ['More to Explore', 'Loading…']);
  answer.open();
  await tab.shows('main', ['More to Explore', 'Arrived']);
});

test('data in the page replaces the skeleton that a server wrote', async ({visit}) => {
  const content = await ssr.render(html`<article-card src="#data"></article-card>`);
  const data = '<script type="application/json" id="data">{"headline": "Inline"}</script>';
  const tab = await visit({'/': page(content + data)});
  await hydrate(tab);
  await tab.shows('body', ['Inline', 'After.']);
});

test('an element that another version rendered is built anew', async ({visit}) => {
  const content = (await ssr.renderCard(article)).replace(
    /lit-part [\w+/]+=*/,
    'lit-part AEmR7W+R0Ak=',
  );
  const tab = await visit({'/': page(content), ...pictures});
  const before = await look(tab);
  await hydrate(tab);
  assert.deepEqual(await tab.read('body'), before);
  assert.ok((await changesOf(tab)).gone.length > 5);
});

test('an element that cannot get the code to take over is built anew', async ({visit}) => {
  const content = await ssr.renderCard(article);
  const tab = await visit({'/': page(content), ...pictures});
  const before = await look(tab);
  await tab.page.setRequestInterception(true);
  tab.page.on('request', request =>
    /hydration/.test(request.url()) ? request.abort() : request.continue(),
  );
  await hydrate(tab);
  assert.deepEqual(await tab.read('body'), before);
  await tab.says(/Failed to load resource/);
});

test('elements wait for the end of a page that is still on its way', async ({openTab, site}) => {
  const content = page(await ssr.renderArticle(article)).replace(
    '</head>',
    '<script async type="module" src="/cdn/article-elements.js"></script></head>',
  );
  const middle = content.indexOf('<tldr-box');
  const rest = gate();
  const route = async response => {
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
    response.write(content.slice(0, middle));
    await rest.opened;
    response.end(content.slice(middle));
  };
  site.serve({'/': route, ...pictures});
  const tab = await openTab();
  const opening = tab.open();
  await tab.page.waitForFunction(() => window.customElements?.get('article-layout'));
  rest.open();
  await opening;
  await hydrate(tab);
  const tags = await tab.run(
    '[...document.querySelector("article-layout").children].map(({localName}) => localName)',
  );
  assert.deepEqual(tags, [
    'article-header',
    'tldr-box',
    'article-body',
    'tag-list',
    'related-rail',
  ]);
  const lines = await tab.read('body');
  assert.ok(lines.includes(article.headline) && lines.includes('TL;DR'));
  // A parser cannot give a shadow root to an element that has made its own.
  while (tab.messages.length > 0) await tab.says(/second declarative shadow root/);
});

test('another article takes the place of the one that a server wrote', async ({visit}) => {
  const {tab} = await staysTheSame(visit, await ssr.renderArticle(article));
  await tab.run(() => {
    document.querySelector('article-layout').article = {headline: 'New', body: '<p>Body.</p>'};
  });
  await tab.shows('body', ['New', 'Body.', 'After.']);
  await tab.run(() => (document.querySelector('article-layout').article = {headline: 'Bare'}));
  await tab.shows('body', ['Bare', 'After.']);
});

test('an article without a body takes that of the server away', async ({visit}) => {
  const content = await ssr.renderArticle({headline: 'A', body: '<p>Body.</p>'});
  const {tab} = await staysTheSame(visit, content);
  await tab.run(() => (document.querySelector('article-layout').article = {headline: 'B'}));
  await tab.shows('body', ['B', 'After.']);
});

test('a page that lost its comments shows the same, and moves nothing', async ({visit}) => {
  const content = (await ssr.renderArticle(article)).replace(/<!--[^]*?-->/g, '');
  const tab = await visit({'/': page(content), ...pictures});
  const before = await look(tab);
  await hydrate(tab);
  assert.deepEqual(await tab.read('body'), before);
  assert.deepEqual(await shiftsOf(tab), []);
});

const version = (name, url = '/a') => ({
  headline: name,
  url,
  summary: `Summary of ${name}.`,
  tldr: [`Gist of ${name}.`],
  body: `<p>Body of ${name}.</p>`,
});
const linesOf = name =>
  [name, `Summary of ${name}.`, 'TL;DR', `Gist of ${name}.`, `Body of ${name}.`].concat('After.');

for (const [what, answer, shown] of [
  ['a newer version', version('New'), 'New'],
  ['a version without an address', {...version('New'), url: undefined}, 'New'],
  ['another article', version('Other', '/b'), 'Old'],
  ['a failure', response => response.writeHead(404).end(), 'Old'],
]) {
  test(`one version is shown at a time where the source has ${what}`, async ({visit}) => {
    const attributes = {src: '/article.json'};
    const content = await ssr.renderArticle(version('Old'), {attributes});
    const asked = gate();
    const route = async (response, ...rest) => {
      await asked.opened;
      if (typeof answer === 'function') return answer(response, ...rest);
      response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(answer));
    };
    const {tab} = await staysTheSame(visit, content, {routes: {'/article.json': route}});
    assert.deepEqual(await tab.read('body'), linesOf('Old'));
    asked.open();
    await tab.run(() => document.querySelector('article-layout').loaded);
    await tab.shows('body', linesOf(shown));
    if (what === 'a failure') {
      while (tab.messages.length > 0) await tab.says(/404/);
    }
  });
}

/** A second of silence. */
const silence = Buffer.concat([
  Buffer.from('UklGRqQ+AABXQVZFZm10IBAAAAABAAEAgD4AAIA+AAABAAgAZGF0YYA+AAA=', 'base64'),
  Buffer.alloc(16_000, 128),
]);

test('a reader goes on with what has begun: focus, selection, scrolling, audio', async ({
  visit,
}) => {
  const body = `<p>Before.</p><details><summary>More</summary><p>Inside.</p></details>
    <p>The selected words.</p>${'<p>Line.</p>'.repeat(60)}`;
  const content = await ssr.renderArticle(
    {...article, body, audio: {url: '/read.wav', type: 'audio/wav'}},
    attributes({'heading-level': 1}),
  );
  const tab = await visit({
    '/': page(content),
    ...pictures,
    '/read.wav': response => response.writeHead(200, {'content-type': 'audio/wav'}).end(silence),
  });
  await look(tab);
  const state = () =>
    tab.run(() => {
      const {audio, link, details} = window.parts;
      return {
        hasFocus: link.getRootNode().activeElement === link,
        selection: String(getSelection()),
        scrolled: scrollY,
        isOpen: details.open,
        isPlaying: audio.isConnected && !audio.paused,
      };
    });
  await tab.run(async () => {
    const header = document.querySelector('article-header').shadowRoot;
    const bodyElement = document.querySelector('article-body');
    const parts = {
      audio: header.querySelector('audio'),
      link: document.querySelector('tag-list').shadowRoot.querySelector('a'),
      details: bodyElement.querySelector('details'),
    };
    window.parts = parts;
    parts.details.open = true;
    parts.link.focus();
    getSelection().selectAllChildren(bodyElement.querySelector('details + p'));
    Object.assign(parts.audio, {muted: true, loop: true});
    await parts.audio.play();
    scrollTo(0, 321);
  });
  const before = await state();
  assert.deepEqual(before, {
    hasFocus: true,
    selection: 'The selected words.',
    scrolled: 321,
    isOpen: true,
    isPlaying: true,
  });
  await hydrate(tab);
  assert.deepEqual(await state(), before);
  assert.deepEqual((await changesOf(tab)).gone, []);
});

test('a clock tick makes the dates relative', async ({openTab, site}) => {
  const recent = {headline: 'A', url: '/a', published: '2025-11-21T12:00:00Z'};
  site.serve({'/': page(await ssr.renderCard(recent))});
  const tab = await openTab();
  await tab.page.evaluateOnNewDocument(() => (Date.now = () => Date.UTC(2025, 10, 23, 12)));
  await tab.open();
  assert.deepEqual(await look(tab), ['Nov 21, 2025', 'A', 'After.']);
  await hydrate(tab);
  assert.deepEqual(await tab.read('body'), ['2 days ago', 'A', 'After.']);
  assert.deepEqual(await changesOf(tab), {gone: [], added: []});
});

test('a date is told in UTC first, then where the reader is', async ({openTab, site}) => {
  const late = {headline: 'A', published: '2025-11-21T20:00:00Z'};
  site.serve({'/': page(await ssr.renderCard(late))});
  const tab = await openTab();
  await tab.page.emulateTimezone('Asia/Tokyo');
  await tab.open();
  assert.deepEqual(await look(tab), ['Nov 21, 2025', 'A', 'After.']);
  await hydrate(tab);
  assert.deepEqual(await tab.read('body'), ['Nov 22, 2025', 'A', 'After.']);
  assert.deepEqual(await changesOf(tab), {gone: [], added: []});
});

test('a date stays in the zone that the server was given', async ({openTab, site}) => {
  const late = {
    headline: 'A',
    published: '2025-11-21T20:00:00Z',
    related: [{headline: 'B', published: '2025-11-20T20:00:00Z'}],
  };
  site.serve({'/': page(await ssr.renderArticle(late, {timeZone: 'Asia/Tokyo'}))});
  const tab = await openTab();
  await tab.page.emulateTimezone('America/New_York');
  await tab.open();
  const lines = ['November 22, 2025', 'A', 'More to Explore', 'Nov 21, 2025', 'B', 'After.'];
  assert.deepEqual(await look(tab), lines);
  await hydrate(tab);
  assert.deepEqual(await tab.read('body'), lines);
});

test('words and dates are in the language of the page from the first moment', async ({visit}) => {
  const content = await ssr.renderArticle({...article, related: list.slice(0, 2)}, {lang: 'de'});
  const {lines} = await staysTheSame(visit, content, {lang: 'de'});
  assert.ok(lines.includes('Kurz gefasst'));
  assert.ok(lines.includes('Das könnte Sie auch interessieren'));
  assert.ok(lines.some(line => line.includes('23. November 2025')));
});

test('words become those of the page where the server was not told', async ({visit}) => {
  const tab = await visit({'/': page(await ssr.renderTldr(article), 'de')});
  assert.equal((await look(tab))[0], 'TL;DR');
  await hydrate(tab);
  await tab.page.waitForFunction(() => document.querySelector('tldr-box').hasUpdated);
  await tab.shows('tldr-box', ['Kurz gefasst', ...article.tldr]);
  assert.deepEqual((await changesOf(tab)).gone, []);
});

test('readers follow links, tags and buttons as if a browser had built them', async ({visit}) => {
  const content =
    (await ssr.renderArticle(article)) +
    (await ssr.renderTldr(points, attributes({collapsible: true})));
  const {tab} = await staysTheSame(visit, content);
  const events = await tab.run(async () => {
    const events = [];
    for (const type of ['article-click', 'tag-click']) {
      document.addEventListener(type, event => {
        event.preventDefault();
        events.push([type, event.detail.tag ?? event.detail.position]);
      });
    }
    const rail = document.querySelector('related-rail').shadowRoot;
    rail.querySelectorAll('article-card')[1].shadowRoot.querySelector('a.stretched').click();
    document.querySelector('tag-list').shadowRoot.querySelector('a').click();
    const box = document.querySelectorAll('tldr-box')[1];
    box.shadowRoot.querySelector('summary').click();
    return events;
  });
  await tab.page.waitForFunction(() => document.querySelectorAll('tldr-box')[1].open);
  assert.deepEqual(events, [
    ['article-click', 1],
    ['tag-click', 'Tides'],
  ]);
});

/** A page in which the browser finds the packages that the files for bundlers import. */
function withImports(content) {
  const packages = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];
  const folders = packages.map(name => [`${name}/`, `/node_modules/${name}/`]);
  const imports = {
    ...Object.fromEntries(folders),
    lit: '/node_modules/lit/index.js',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
    '@lit-labs/ssr-client': '/node_modules/@lit-labs/ssr-client/index.js',
  };
  const map = `<script type="importmap">${JSON.stringify({imports})}</script>`;
  return page(content).replace('</head>', `${map}</head>`);
}

test('the files for bundlers take over the same', async ({visit}) => {
  const tab = await visit({'/': withImports(await ssr.renderArticle(article)), ...pictures});
  const before = await look(tab);
  await hydrate(tab, '/dist/define.js');
  assert.deepEqual(await tab.read('body'), before);
  assert.deepEqual(await changesOf(tab), {gone: [], added: []});
  assert.deepEqual(await shiftsOf(tab), []);
});

test('an article is taken over element by element, as the page uses them', async ({visit}) => {
  const tab = await visit({'/': page(await ssr.renderArticle(article)), ...pictures});
  const before = await look(tab);
  await hydrate(tab, '/cdn/autoload.js');
  assert.deepEqual(await tab.read('body'), before);
  assert.deepEqual(await changesOf(tab), {gone: [], added: []});
  assert.deepEqual(await shiftsOf(tab), []);
});

for (const [order, tags] of Object.entries({
  'its layout last': ['related-rail', 'article-header', 'article-body', 'tag-list', 'tldr-box'],
  'its rail last': ['article-layout', 'article-header'],
})) {
  test(`an article is taken over whatever comes first, ${order}`, async ({visit}) => {
    const tab = await visit({'/': withImports(await ssr.renderArticle(article)), ...pictures});
    const before = await look(tab);
    for (const tag of tags) {
      await tab.run(`import('/dist/elements/${tag}/${tag}.js').then(async module => {
        customElements.define('${tag}', Object.values(module).find(value => value.tagName === '${tag}'));
        await new Promise(resolve => setTimeout(resolve, 20));
      })`);
    }
    await hydrate(tab, '/dist/define.js');
    assert.deepEqual(await tab.read('body'), before);
    assert.deepEqual(await changesOf(tab), {gone: [], added: []});
  });
}
