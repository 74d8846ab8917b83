// A whole article in the style of other people's pages: its prose is theirs, and still reads.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {openSite} from '../embed/site.mjs';
import {frameworks, frameworkSheet, ownSheets} from './sheets.mjs';
import {specimenRoutes} from './specimens.mjs';

const test = await openSite();
const tools = readFileSync(join(import.meta.dirname, 'reading-tools.js'), 'utf8');

const sentence =
  'A tide clock is an ordinary quartz movement with its gearing changed by about three per cent, ' +
  'and on coasts where the moon dominates two tides fit into that longer day. ';

const article = {
  headline: 'The clocks that keep the sea’s time, and the people who correct them',
  url: '/clocks',
  summary: sentence,
  category: {name: 'Research', url: '/research'},
  published: '2024-05-14',
  authors: [{name: 'Marit Ellingsby', url: '/marit'}],
  image: {
    url: '/harbour.svg',
    alt: 'A harbour',
    width: 1600,
    height: 1000,
    caption: 'One hand.',
    credit: 'The Tidewater Review',
  },
  tldr: ['They go wrong in step with the moon.', 'Their owners have learned to read the error.'],
  tags: ['tides', 'clocks'],
  source: {name: 'The Tidewater Review', url: 'https://example.org/'},
  body: `<p>${sentence.repeat(3)} A <a href="/guide">short guide</a> with <code>code()</code> in it,
      <strong>strong</strong> and <em>stressed</em> words, and <mark>a mark</mark>.</p>
    <h2>A day of twenty-four hours</h2><p>${sentence.repeat(4)}</p>
    <blockquote><p>${sentence}</p><p><cite>Somebody</cite></p></blockquote>
    <ul><li>${sentence}</li><li>Two</li></ul><ol><li>One</li><li>Two</li></ol>
    <h3>In a box</h3>
    <figure><img src="/moon.svg" alt="" width="1600" height="1000">
      <figcaption>${sentence}</figcaption></figure>
    <p><img src="/harbour.svg" alt="" width="1600" height="1000"></p>
    <pre><code>${'const longLine = of(code) '.repeat(8)}</code></pre>
    <table><caption>A table</caption><thead><tr>${'<th>Column</th>'.repeat(9)}</tr></thead>
      <tbody><tr>${'<td>Something</td>'.repeat(9)}</tr></tbody></table>
    <dl><dt>Tide</dt><dd>${sentence}</dd></dl><hr>
    <details open><summary>More</summary><p>Inside. <kbd>Enter</kbd></p></details>
    <p>https://example.org/${'a-very-long-address-'.repeat(8)}</p>`,
  related: [1, 2, 3].map(number => ({headline: `Another article, ${number}`, url: `/${number}`})),
};

const data = JSON.stringify(article).replaceAll("'", '&#39;');

/** The widths at which it is read: of a telephone, and of a desk. */
const widths = [320, 1280];

/** Where our muted ink stands on a tint of the page. */
const known = ['sakura.css, dark: <cite> Somebody'];

/** It takes away the places of the parts of an article, as of everything else on a page. */
const unreadable = 'the new CSS reset';

const host = content => `<!doctype html><html lang="en"><head><title>Host</title>
  <meta name="viewport" content="width=device-width">
  <link rel="stylesheet" href="/host.css">
  <script type="module" src="/cdn/article-elements.js"></script></head>
  <body><main>${content}</main></body></html>`;

/** Runs in the page: waits until an article is shown, with its pictures. */
async function allShown() {
  await document.querySelector('article-layout')?.loaded;
  for (const picture of document.querySelectorAll('main img')) {
    picture.loading = 'eager';
    await picture.decode();
  }
}

/** What keeps a reader from reading an element, at each width. */
async function complain(tab, selector, enough) {
  await tab.run(tools);
  await tab.run(allShown);
  const found = {};
  for (const width of widths) {
    await tab.page.setViewport({width, height: 900});
    found[width] = await tab.run((...values) => complaints(...values), selector, enough);
  }
  return found;
}

const contrastIn = complaint => Number(/contrast of ([\d.]+)/.exec(complaint)?.[1]);

/** Whether the page does the same to its own prose, or nearly. */
function isThePages(complaint, ofThePage) {
  const [what] = complaint.split(': ');
  return ofThePage.some(other => {
    if (other === complaint) return true;
    // Text on a tint of ours may lose a little of a contrast that is not much more than enough.
    const isSameText = other.startsWith(`${what}: contrast`) && contrastIn(complaint) > 0;
    return isSameText && contrastIn(complaint) > 0.9 * contrastIn(other);
  });
}

function reads(title, sheet, {skip, scheme = 'light'} = {}) {
  test(`an article reads in a page with ${title}, ${scheme}`, async ({
    openTab,
    site,
    ...browser
  }) => {
    if (skip) {
      browser.skip(skip);
      return;
    }
    const routes = {...specimenRoutes(), '/host.css': sheet()};
    site.serve({...routes, '/': host(`<article-layout article='${data}'></article-layout>`)});
    const tab = await openTab();
    await tab.page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await tab.open();
    const found = await complain(tab, 'article-layout', 4.5);
    // The page's own prose, in a column as wide.
    const width = await tab.run(() => document.querySelector('article-body').offsetWidth);
    const style = `display: block; max-inline-size: ${width}px`;
    site.serve({...routes, '/': host(`<x-prose style="${style}">${article.body}</x-prose>`)});
    await tab.open();
    const ofThePage = await complain(tab, 'x-prose', 5);
    for (const width of widths) {
      const ours = found[width].filter(
        one =>
          !isThePages(one, ofThePage[width]) && !known.includes(`${title}: ${one.split(': ')[0]}`),
      );
      assert.deepEqual(ours, [], `at ${width} pixels`);
    }
  });
}

for (const scheme of ['light', 'dark']) {
  reads('no style sheet', () => '', {scheme});
  for (const name of Object.keys(frameworks)) {
    if (name === unreadable) continue;
    reads(name, () => frameworkSheet(name), {scheme});
  }
}
for (const name of Object.keys(ownSheets).filter(name => /root font|reset|blocks/.test(name))) {
  reads(name, () => ownSheets[name]);
}
