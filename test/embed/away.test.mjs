// Readers who go away and come back: the back/forward cache, hidden tabs, frozen tabs.
import assert from 'node:assert/strict';
import {html, openSite, until} from './site.mjs';

const test = await openSite({args: ['--enable-features=BackForwardCache']});

const record = `<script>
  addEventListener('pageshow', event => (globalThis.cameBack = event.persisted));
  // Moves this page's clock on, as if the reader had been away for as long.
  const now = Date.now;
  globalThis.away = 0;
  Date.now = () => now() + away;
</script>`;
const page = body =>
  html(body, `${record}<script type="module" src="/cdn/article-elements.js"></script>`);

const json = content => response => {
  response.writeHead(200, {'content-type': 'application/json', 'cache-control': 'no-store'});
  response.end(JSON.stringify(content));
};

/** Answers with the number of the request. */
const counting = (response, number) => json({headline: `Version ${number}`})(response);

const other = html('<p>Another page</p>', '');

/** Goes to another page and back; says whether the browser had kept the first one. */
async function goAndComeBack(browser, tab, meanwhile) {
  await tab.open('/other');
  await meanwhile?.();
  await tab.page.goBack();
  if (await tab.run(() => globalThis.cameBack === true)) return true;
  browser.skip('This browser keeps no pages: it has no back/forward cache.');
  return false;
}

test('a page that the browser kept shows everything, and loads nothing again', async browser => {
  const {visit, site} = browser;
  const tab = await visit({
    '/': page(`<article-layout src="/one.json"></article-layout>
      <related-rail src="/list.json"></related-rail>`),
    '/one.json': json({headline: 'One', body: '<p>Body</p>'}),
    '/list.json': json([{headline: 'Listed', url: '/listed'}]),
    '/other': other,
  });
  await tab.shows('article-layout', ['One', 'Body']);
  await tab.shows('body > related-rail', ['More to Explore', 'Listed']);
  if (!(await goAndComeBack(browser, tab))) return;
  assert.deepEqual(await tab.read('article-layout'), ['One', 'Body']);
  assert.deepEqual(await tab.read('body > related-rail'), ['More to Explore', 'Listed']);
  for (const path of ['/', '/one.json', '/list.json']) {
    assert.equal(site.requests(path).length, 1, path);
  }
});

test('a page that the browser kept says how old things are now', async browser => {
  const published = new Date(Date.now() - 5 * 60_000).toISOString();
  const tab = await browser.visit({
    '/': page(`<article-card headline="One" published="${published}"></article-card>`),
    '/other': other,
  });
  await tab.shows('article-card', ['5 minutes ago', 'One']);
  await tab.run(() => addEventListener('pagehide', () => (away = 2 * 3_600_000)));
  if (!(await goAndComeBack(browser, tab))) return;
  await tab.shows('article-card', ['2 hours ago', 'One']);
});

test('a page that the browser kept goes on refreshing, and not in between', async browser => {
  const {visit, site} = browser;
  const requests = () => site.requests('/one.json').length;
  const tab = await visit({
    '/': page('<article-card src="/one.json" refresh="1"></article-card>'),
    '/one.json': counting,
    '/other': html(
      `<script>setTimeout(() => fetch('/later.json'), 1000)</script><p>Another page</p>`,
      '',
    ),
    '/later.json': json({}),
  });
  await until(() => requests() >= 2, 'the first refresh');
  let left = 0;
  const isBack = await goAndComeBack(browser, tab, async () => {
    left = requests();
    await until(() => site.requests('/later.json').length === 1, 'some time on another page');
    assert.equal(requests(), left);
  });
  if (!isBack) return;
  await until(() => requests() >= left + 2, 'two more refreshes');
  const shown = async () => Number(/\d+/.exec(String(await tab.read('article-card'))));
  await until(async () => (await shown()) > left, 'a newer version');
});

test('an article that was on its way when the reader left is there afterwards', async browser => {
  const {visit, site} = browser;
  const waiting = [];
  const tab = await visit({
    '/': page('<article-card src="/slow.json"></article-card>'),
    '/slow.json': response => void waiting.push(response),
    '/other': other,
  });
  await until(() => waiting.length === 1, 'the request');
  const answer = async () => waiting.splice(0).forEach(json({headline: 'Slow'}));
  if (!(await goAndComeBack(browser, tab, answer))) return;
  // Browsers may break off the first request, which is then made again.
  await until(async () => {
    await answer();
    return (await tab.read('article-card')).length > 0;
  }, 'the card');
  assert.deepEqual(await tab.read('article-card'), ['Slow']);
  assert.ok(site.requests('/slow.json').length <= 2);
});

/** Hides a tab behind another one; says whether the browser counts that as hidden. */
async function hide(browser, tab) {
  const front = await browser.openTab();
  await front.page.bringToFront();
  if (await tab.run(() => document.hidden)) return true;
  browser.skip('In this browser all tabs are visible.');
  return false;
}

test('a hidden tab does not refresh, and does at once when it is shown', async browser => {
  const {visit, site} = browser;
  const requests = () => site.requests('/one.json').length;
  const tab = await visit({
    '/': page('<article-card src="/one.json" refresh="1"></article-card>'),
    '/one.json': counting,
    '/later.json': json({}),
  });
  await until(() => requests() >= 2, 'the first refresh');
  if (!(await hide(browser, tab))) return;
  const before = requests();
  await tab.run(async () => {
    // A timer as long as that of the element fires after it: it was started later.
    await new Promise(resolve => setTimeout(resolve, 1000));
    await fetch('/later.json');
  });
  assert.equal(requests(), before);
  await tab.page.bringToFront();
  await until(() => requests() >= before + 2, 'refreshes');
});

test('a frozen tab asks for nothing, and goes on when it is used again', async browser => {
  const {visit, site} = browser;
  const requests = () => site.requests('/one.json').length;
  const tab = await visit({
    '/': page(`<article-card src="/one.json" refresh="1"></article-card>
      <article-card id="aging" headline="One" published="${new Date().toISOString()}"></article-card>`),
    '/one.json': counting,
  });
  await until(() => requests() >= 2, 'the first refresh');
  if (!(await hide(browser, tab))) return;
  await tab.run(() => document.addEventListener('resume', () => (away = 3 * 3_600_000)));
  const session = await tab.page.createCDPSession();
  await session.send('Page.setWebLifecycleState', {state: 'frozen'});
  const before = requests();
  await new Promise(resolve => setTimeout(resolve, 1500));
  assert.equal(requests(), before);
  await session.send('Page.setWebLifecycleState', {state: 'active'});
  await tab.page.bringToFront();
  await until(() => requests() >= before + 2, 'refreshes');
  await tab.shows('#aging', ['3 hours ago', 'One']);
});
