// Sites that change pages without loading one.
import assert from 'node:assert/strict';
import {gate, html, openSite, until} from './site.mjs';

const test = await openSite();

const rail = `<related-rail articles='${JSON.stringify(
  [1, 2, 3].map(number => ({headline: `Article ${number}`, url: `/${number}`})),
)}'></related-rail>`;

const record = `<script>
  globalThis.views = [];
  addEventListener('article-view', event => {
    if (event.target.id) views.push(event.detail.article.headline);
  });
  // What Turbo and its like do: fetch a page, take over its head's data and its body.
  globalThis.visit = async (path, getBody) => {
    const text = await (await fetch(path)).text();
    const page = new DOMParser().parseFromString(text, 'text/html');
    history.pushState({}, '', path);
    for (const element of document.head.querySelectorAll('title, meta, link')) element.remove();
    document.head.append(...page.head.querySelectorAll('title, meta, link'));
    document.body.replaceWith(getBody?.() ?? page.body);
  };
  // Nobody waits for it: Chromium may forget a promise that replaces the body before it tells of it.
  globalThis.goBack = getBody => void visit('/1', getBody);
</script>`;

const articlePage = (number, {canonical = '', own = rail} = {}) =>
  html(
    `<article-layout src="/${number}.json"></article-layout>
      <article-card id="teaser" headline="Teaser of ${number}"></article-card>${own}`,
    `<script type="module" src="/cdn/article-elements.js"></script>${record}${canonical}`,
  );

const articles = Object.fromEntries(
  [1, 2, 3].map(number => [
    `/${number}.json`,
    {headline: `Article ${number}`, url: `/${number}`, body: `<p>Body ${number}</p>`},
  ]),
);
const routes = {
  ...articles,
  '/1': articlePage(1),
  '/2': articlePage(2),
  '/preview': articlePage(3, {canonical: '<link rel="canonical" href="/3">'}),
  '/empty': html('<p>Nothing of ours</p>'),
};

test('a new body shows its own articles, and its rail leaves out its own page', async ({visit}) => {
  const tab = await visit(routes, '/1');
  await tab.shows('article-layout', ['Article 1', 'Body 1']);
  await tab.shows('body > related-rail', ['More to Explore', 'Article 2', 'Article 3']);
  await tab.run(() => visit('/2'));
  await tab.shows('article-layout', ['Article 2', 'Body 2']);
  await tab.shows('body > related-rail', ['More to Explore', 'Article 1', 'Article 3']);
  await tab.run(() => visit('/preview'));
  await tab.shows('body > related-rail', ['More to Explore', 'Article 1', 'Article 2']);
});

test('a cached copy of a body shows what the body showed', async ({visit}) => {
  const tab = await visit(routes, '/1');
  await tab.shows('article-layout', ['Article 1', 'Body 1']);
  await tab.run(async () => {
    const snapshot = document.body.cloneNode(true);
    await visit('/2');
    await document.querySelector('article-layout').loaded;
    goBack(() => snapshot);
  });
  await tab.shows('article-layout', ['Article 1', 'Body 1']);
  await tab.shows('body > related-rail', ['More to Explore', 'Article 2', 'Article 3']);
});

test('a body that comes back itself goes on', async ({visit, site}) => {
  const tab = await visit(routes, '/1');
  await tab.shows('article-layout', ['Article 1', 'Body 1']);
  await tab.run(async () => {
    const {body} = document;
    await visit('/2');
    await document.querySelector('article-layout').loaded;
    goBack(() => body);
  });
  await tab.shows('article-layout', ['Article 1', 'Body 1']);
  await tab.shows('body > related-rail', ['More to Explore', 'Article 2', 'Article 3']);
  assert.equal(site.requests('/1.json').length, 1);
});

test('a card of a new page is seen anew', async ({visit}) => {
  const tab = await visit(routes, '/1');
  await until(() => tab.run(() => views.length === 1), 'the first view');
  await tab.run(() => visit('/2'));
  await until(() => tab.run(() => views.length === 2), 'the second view');
  await tab.run(() => visit('/1'));
  await until(() => tab.run(() => views.length === 3), 'the third view');
  const views = await tab.run(() => globalThis.views);
  assert.deepEqual(views, ['Teaser of 1', 'Teaser of 2', 'Teaser of 1']);
});

test('a rail that stays leaves out whichever article the page shows now', async ({visit}) => {
  const tab = await visit({'/': html(`<nav></nav>${rail}`), '/1': html(rail)}, '/1');
  await tab.shows('related-rail', ['More to Explore', 'Article 2', 'Article 3']);
  await tab.run(() => history.pushState({}, '', '/2'));
  await tab.shows('related-rail', ['More to Explore', 'Article 1', 'Article 3']);
  await tab.run(() => history.replaceState({}, '', '/3'));
  await tab.shows('related-rail', ['More to Explore', 'Article 1', 'Article 2']);
  await tab.run(() => history.back());
  await tab.shows('related-rail', ['More to Explore', 'Article 2', 'Article 3']);
});

test('a rail that stays follows the canonical link of the page', async ({visit}) => {
  const tab = await visit({'/': html(rail)});
  await tab.shows('related-rail', ['More to Explore', 'Article 1', 'Article 2', 'Article 3']);
  await tab.run(() => {
    globalThis.link = Object.assign(document.createElement('link'), {rel: 'canonical', href: '/1'});
    document.head.append(link);
  });
  await tab.shows('related-rail', ['More to Explore', 'Article 2', 'Article 3']);
  await tab.run(() => link.setAttribute('href', '/2'));
  await tab.shows('related-rail', ['More to Explore', 'Article 1', 'Article 3']);
  await tab.run(() => link.remove());
  await tab.shows('related-rail', ['More to Explore', 'Article 1', 'Article 2', 'Article 3']);
});

test('the theme switch on a new body is followed', async ({visit}) => {
  const tab = await visit(routes, '/1');
  await tab.shows('article-layout', ['Article 1', 'Body 1']);
  await tab.run(() => visit('/2'));
  await tab.shows('article-layout', ['Article 2', 'Body 2']);
  await tab.run(() => document.body.classList.add('dark'));
  const isDark = () => document.querySelector('#teaser').matches(':state(dark)');
  await until(() => tab.run(isDark), 'a dark card');
});

test('requests of a page that is left are given up', async ({visit, site}) => {
  const {open, opened} = gate();
  const slow = response => opened.then(() => response.end());
  const tab = await visit(
    {
      ...routes,
      '/slow': html(
        `<article-card src="/card.json"></article-card>
          <article-layout src="/layout.json"></article-layout>
          <related-rail src="/list.json"></related-rail>`,
        routes['/1'].slice(routes['/1'].indexOf('<script'), routes['/1'].indexOf('</head>')),
      ),
      '/card.json': slow,
      '/layout.json': slow,
      '/list.json': slow,
    },
    '/slow',
  );
  const paths = ['/card.json', '/layout.json', '/list.json'];
  const inFlight = () => paths.filter(path => site.requests(path)[0]?.open).length;
  await until(() => inFlight() === 3, 'three requests');
  await tab.run(() => visit('/2'));
  await until(() => inFlight() === 0, 'the end of the requests');
  await tab.shows('article-layout', ['Article 2', 'Body 2']);
  open();
});

test('elements of a page that is left are let go', async ({visit}) => {
  const everything = `
    <article-card headline="One" published="2024-05-01" lines="2"></article-card>
    <article-card src="/1.json" loading="lazy"></article-card>
    <article-card src="/1.json" refresh="60"></article-card>
    <article-header src="/missing.json"></article-header>
    <tldr-box text="A point." collapsible></tldr-box>
    <article-body src="/1.json" toc></article-body>
    <tag-list tags="one,two" selectable for="list"></tag-list>
    <related-rail id="list" layout="carousel" articles='[{"headline":"One"}]'></related-rail>
    <article-layout src="/1.json" structured-data theme="dark"></article-layout>`;
  const tab = await visit({...routes, '/all': articlePage(1, {own: everything})}, '/all');
  await tab.says(/404/);
  await tab.says(/<article-header>/);
  await tab.shows('article-layout[structured-data]', ['Article 1', 'Body 1']);
  const count = await tab.run(async () => {
    const elements = [...document.querySelectorAll('body *')].filter(({localName}) =>
      localName.includes('-'),
    );
    for (const element of elements) await element.loaded;
    globalThis.references = elements.map(element => new WeakRef(element));
    return references.length;
  });
  assert.ok(count > 15);
  await tab.run(() => visit('/empty'));
  const session = await tab.page.createCDPSession();
  const alive = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return tab.run(() =>
      references.flatMap(reference => reference.deref()?.outerHTML.slice(0, 60) ?? []),
    );
  };
  let left = await alive();
  for (let count = 0; left.length > 0 && count < 20; count++) left = await alive();
  assert.deepEqual(left, []);
});
