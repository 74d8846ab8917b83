// Under a strict Content Security Policy the styles are linked, or carry a nonce.
import assert from 'node:assert/strict';
import * as ssr from 'article-elements/ssr.js';
import {gate, html, idle, openSite} from '../embed/site.mjs';
import {article, changesOf, look, pictures, takenOver} from './pages.mjs';

const test = await openSite();

const strict =
  "default-src 'none'; script-src 'self'; img-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html dompurify; style-src 'self'";

const send = (content, policy) => response => {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
  });
  response.end(html(content, '<script type="module" src="/start.js"></script>'));
};

const start = {
  '/start.js': "addEventListener('start', () => import('/cdn/article-elements.js'))",
};

const sheets = Object.fromEntries(
  Object.entries(ssr.styleSheets()).map(([name, css]) => [`/assets/${name}`, css]),
);

for (const [name, options, policy] of [
  ['linked styles', {stylesFrom: '/assets'}, strict],
  ['a nonce', {nonce: 'r4nd0m'}, `${strict} 'nonce-r4nd0m'`],
]) {
  test(`an article is styled and taken over under a strict policy with ${name}`, async ({
    visit,
  }) => {
    const content = await ssr.renderArticle(article, options);
    const tab = await visit({'/': send(content, policy), ...sheets, ...pictures, ...start});
    const before = await look(tab);
    const rail = 'document.querySelector("related-rail").shadowRoot.querySelector("ul")';
    const display = `getComputedStyle(${rail}).display`;
    assert.equal(await tab.run(display), 'grid');
    await tab.run("dispatchEvent(new Event('start'))");
    await takenOver(tab);
    assert.deepEqual(await tab.read('body'), before);
    assert.deepEqual(await changesOf(tab), {gone: [], added: []});
    assert.equal(await tab.run(display), 'grid');
  });
}

test('linked styles are asked for once for each type of element', async ({visit, site}) => {
  const content = await ssr.renderRail(article.related, {stylesFrom: '/assets/'});
  const tab = await visit({'/': html(content, ''), ...sheets, ...pictures});
  await look(tab);
  assert.equal(
    await tab.run(
      'document.querySelector("related-rail").shadowRoot.querySelectorAll("article-card").length',
    ),
    6,
  );
  assert.equal(site.requests('/assets/article-card.css').length, 1);
  assert.equal(site.requests('/assets/related-rail.css').length, 1);
});

test('linked styles that are slow leave nothing unstyled', async ({openTab, site}) => {
  const content = await ssr.renderCard(article, {stylesFrom: '/assets/'});
  const answer = gate();
  site.serve({
    '/': html(content, ''),
    ...pictures,
    '/assets/article-card.css': async response => {
      await answer.opened;
      response.writeHead(200, {'content-type': 'text/css'}).end(sheets['/assets/article-card.css']);
    },
  });
  const tab = await openTab();
  await tab.page.evaluateOnNewDocument(() => {
    window.painted = 0;
    new PerformanceObserver(list => (painted += list.getEntries().length)).observe({
      type: 'paint',
      buffered: true,
    });
  });
  const opening = tab.open();
  await tab.page.waitForFunction(() => document.querySelector('article-card')?.shadowRoot);
  await tab.run(idle);
  assert.equal(await tab.run('painted'), 0);
  answer.open();
  await opening;
  await tab.page.waitForFunction('painted > 0');
});
