// The page of an article, rendered in the browser or on a server, on a slow network and processor.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {PredefinedNetworkConditions} from 'puppeteer-core';
import {renderArticle} from '../../dist/ssr/index.js';
import {openPage, turns} from './open.mjs';
import {cpuSlowdown, network} from './shown.mjs';

const cdn = fileURLToPath(new URL('../../cdn', import.meta.url));
const fixture = new URL('../../test/fixtures/article.json', import.meta.url);

const script = '<script type="module" src="article-elements.js" blocking="render"></script>';
const later = '<script type="module" src="article-elements.js" async></script>';

const page = (head, body) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>An article</title><link rel="icon" href="data:,">${head}
<body style="margin: 1rem; font-family: sans-serif">${body}</body></html>`;

/** Runs in the page from its beginning. */
function observe() {
  window.moved = 0;
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) window.moved += entry.value;
  }).observe({type: 'layout-shift', buffered: true});
  new PerformanceObserver(list => {
    window.largest = list.getEntries().at(-1).startTime;
  }).observe({type: 'largest-contentful-paint', buffered: true});
}

/** Runs in the page: what it took. */
async function measured() {
  await customElements.whenDefined('article-layout').then(() => {
    return document.querySelector('article-layout').loaded;
  });
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 500)));
  const entries = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ];
  return {
    bytes: entries
      .filter(({name}) => !/pictures/.test(name))
      .reduce((all, {encodedBodySize}) => all + encodedBodySize, 0),
    first: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    largest: window.largest,
    moved: window.moved,
  };
}

/** Results by kind of page: one value a round of each measure. Times in milliseconds. */
export async function measurePaint(run, {rounds}) {
  // The pictures of the server that all parts share.
  const text = readFileSync(fixture, 'utf8').replace(/pictures\/[\w-]+\.\w+/g, '/pictures/1.svg');
  const article = JSON.parse(text);
  const {routes} = run;
  const names = readdirSync(cdn, {recursive: true}).filter(name => /\.js$/.test(name));
  for (const name of names) routes.set(`/paint/${name}`, readFileSync(join(cdn, name), 'utf8'));
  routes.set('/paint/article.json', JSON.stringify(article));
  const pages = {
    'rendered in the browser': page(script, '<article-layout src="article.json"></article-layout>'),
    'rendered on a server, and hydrated': page(later, await renderArticle(article)),
  };
  const results = {};
  for (const [name, html] of Object.entries(pages)) routes.set(`/paint/${name}.html`, html);
  for await (const {round, name} of turns(rounds, Object.keys(pages))) {
    run.progress(`paint, round ${round + 1} of ${rounds}: ${name}`);
    const {page: tab} = await openPage(run, 'about:blank');
    await tab.setViewport({width: 412, height: 823});
    await tab.evaluateOnNewDocument(observe);
    await tab.emulateNetworkConditions(PredefinedNetworkConditions[network]);
    await tab.emulateCPUThrottling(cpuSlowdown);
    await tab.goto(`${run.origin}/paint/${encodeURIComponent(name)}.html`, {timeout: 0});
    const result = await tab.evaluate(measured);
    for (const [what, value] of Object.entries(result)) {
      ((results[name] ??= {})[what] ??= []).push(value);
    }
    await tab.close();
  }
  return results;
}
