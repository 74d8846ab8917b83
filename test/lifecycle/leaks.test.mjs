// Thousands of each element come and go: what is left is what was there before. Heap, DOM nodes and
// listeners as Chromium counts them; timers, observed elements and open requests as the page asked
// for them.
import assert from 'node:assert/strict';
import {Console} from 'node:console';
import {mkdirSync, writeFileSync} from 'node:fs';
import {after} from 'node:test';
import {deadline} from '../../scripts/testing/patience.mjs';
import {html, openSite, scriptTag} from '../embed/site.mjs';

const test = await openSite({timeout: 10 * deadline.test});

/** A nightly run has 10,000, which also finds what loses a few bytes each time. */
const mounts = Number(process.env.ARTICLE_ELEMENTS_MOUNTS ?? 2000);
const together = 100;

/** The most that may be left: caches of dates and of shapes are filled in the first few hundred. */
const most = {heap: 200_000, nodes: 60, listeners: 8};

const article = {
  headline: 'The sea keeps its own time',
  url: 'https://example.org/sea-time',
  summary: 'A summary.',
  category: {name: 'Research', url: '/research'},
  authors: [{name: 'Ada Quay'}],
  image: {url: '/picture.svg', width: 16, height: 9},
  tldr: ['One.', 'Two.'],
  tags: ['a', 'b', 'c'],
  body: '<h2>Head</h2><p>Text with <a href="/a">a link</a>.</p>',
  related: [1, 2, 3].map(number => ({headline: `Card ${number}`, url: `/card/${number}`})),
};

/** How each element is made; `recent` has a date that the clock watches. */
const kinds = {
  'article-card, attributes': `document.createElement('article-card'),
    {headline: 'A', href: '/a', published: recent, author: 'B', image: '/picture.svg'}`,
  'article-card, property': `document.createElement('article-card'),
    {article: {...article, published: recent}}`,
  'article-card, one address': `document.createElement('article-card'), {src: '/article.json'}`,
  'article-header': `document.createElement('article-header'), {article}`,
  'tldr-box': `document.createElement('tldr-box'), {article, collapsible: true, copyable: true}`,
  'tag-list': `document.createElement('tag-list'), {article, selectable: true}`,
  'article-body': `document.createElement('article-body'), {article, toc: true}`,
  'related-rail, carousel': `document.createElement('related-rail'),
    {articles: article.related, layout: 'carousel'}`,
  'related-rail, lazy and refreshed': `document.createElement('related-rail'),
    {src: '/articles.json', loading: 'lazy', refresh: 60}`,
  'related-rail, paged': `document.createElement('related-rail'),
    {src: '/paged.json', paging: 'auto'}`,
  'article-layout': `document.createElement('article-layout'), {article, structuredData: true}`,
};

/** Runs in the page before anything else: counts what is asked for and not given back. */
const counting = `<script>
  const live = {timers: new Set(), observed: new Map(), requests: 0};
  window.counts = () => ({
    timers: live.timers.size,
    observed: [...live.observed.values()].reduce((all, {size}) => all + size, 0),
    requests: live.requests,
  });
  const {setTimeout: later, clearTimeout: never, fetch: load} = window;
  window.setTimeout = (run, ...rest) => {
    const timer = later((...values) => { live.timers.delete(timer); run(...values); }, ...rest);
    live.timers.add(timer);
    return timer;
  };
  window.clearTimeout = timer => { live.timers.delete(timer); never(timer); };
  window.fetch = async (...values) => {
    live.requests++;
    try { return await load(...values); } finally { live.requests--; }
  };
  for (const name of ['IntersectionObserver', 'ResizeObserver', 'MutationObserver']) {
    const {prototype} = window[name];
    const {observe, unobserve, disconnect} = prototype;
    const of = observer => live.observed.get(observer) ??
      live.observed.set(observer, new Set()).get(observer);
    prototype.observe = function (target, ...rest) { of(this).add(target); observe.call(this, target, ...rest); };
    if (unobserve) prototype.unobserve = function (target) { of(this).delete(target); unobserve.call(this, target); };
    prototype.disconnect = function () { live.observed.delete(this); disconnect.call(this); };
  }
</script>`;

const page = html('<div id="box"></div>', counting + scriptTag);

const json = content => response => {
  response.writeHead(200, {'content-type': 'application/json', 'cache-control': 'max-age=600'});
  response.end(JSON.stringify(content));
};

const routes = {
  '/': page,
  '/article.json': json(article),
  '/articles.json': json({items: article.related}),
  '/paged.json': json({items: article.related, next: '/articles.json'}),
  '/picture.svg': response => {
    response.writeHead(200, {'content-type': 'image/svg+xml', 'cache-control': 'max-age=600'});
    response.end('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"/>');
  },
};

const rows = [];

after(() => {
  // Node's test runner reads results from the standard output, and misread signs of a table there.
  new Console(process.stderr).table(rows);
  mkdirSync('coverage', {recursive: true});
  writeFileSync('coverage/leaks.json', JSON.stringify(rows, null, 2));
});

for (const [kind, make] of Object.entries(kinds)) {
  test(`nothing is left of ${mounts} times ${kind}`, async ({visit}) => {
    const tab = await visit(routes);
    const client = await tab.page.createCDPSession();
    await client.send('Performance.enable');
    await tab.page.evaluate(
      (article, make, together) => {
        const recent = new Date(Date.now() - 3_600_000).toISOString();
        const [create] = [
          new Function('article', 'recent', `return () => [${make}]`)(article, recent),
        ];
        const box = document.getElementById('box');
        window.cycle = async times => {
          for (let turn = 0; turn < times; turn++) {
            const elements = Array.from({length: together}, () => {
              const [element, properties] = create();
              return Object.assign(element, properties);
            });
            box.append(...elements);
            // What is lazy and out of sight is never loaded.
            await Promise.all(
              elements.map(({loading, loaded, updateComplete}) =>
                loading === 'lazy' ? updateComplete : loaded,
              ),
            );
            box.replaceChildren();
          }
          // What waits for a microtask or a frame has its turn.
          await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        };
      },
      article,
      make,
      together,
    );
    const measure = async () => {
      for (let turn = 0; turn < 3; turn++) await client.send('HeapProfiler.collectGarbage');
      const {metrics} = await client.send('Performance.getMetrics');
      const of = name => metrics.find(metric => metric.name === name).value;
      return {
        heap: of('JSHeapUsedSize'),
        nodes: of('Nodes'),
        listeners: of('JSEventListeners'),
        ...(await tab.run('counts()')),
      };
    };
    await tab.page.evaluate(() => window.cycle(5));
    const before = await measure();
    await tab.page.evaluate(times => window.cycle(times), mounts / together);
    const result = await measure();
    const change = Object.fromEntries(
      Object.entries(result).map(([name, value]) => [name, value - before[name]]),
    );
    rows.push({kind, ...change});
    assert.ok(change.heap <= most.heap, `${change.heap} bytes of heap are left`);
    assert.ok(change.nodes <= most.nodes, `${change.nodes} nodes are left`);
    assert.ok(change.listeners <= most.listeners, `${change.listeners} listeners are left`);
    assert.deepEqual(
      {timers: change.timers, observed: change.observed, requests: change.requests},
      {timers: 0, observed: 0, requests: 0},
    );
  });
}
