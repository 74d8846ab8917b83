// Reader modes find the article in the page that a server sent, before and after it is taken over,
// and in one that the browser built.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import * as ssr from 'article-elements/ssr.js';
import {openSite} from '../embed/site.mjs';
import {article, hydrate, look, page, pictures} from './pages.mjs';

const test = await openSite();
const script = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

const readPage = `(() => {
  ${script};
  const {textContent, ...found} = new Readability(document.cloneNode(true)).parse();
  return {...found, text: textContent.replace(/\\s+/g, ' ').trim()};
})()`;

const menu = '<nav><a href="/">Home</a> <a href="/news">News</a></nav>';

/** What a reader mode says of the article in a tab: all that stands in its body, in this order. */
async function findsAll(tab, moment) {
  const body = await tab.run(() =>
    [...document.querySelectorAll('article-body :is(p, h2)')].map(({textContent}) =>
      textContent.replace(/\s+/g, ' ').trim(),
    ),
  );
  assert.ok(body.length > 5);
  const {text, content, title, byline, publishedTime} = await tab.run(readPage);
  let position = 0;
  for (const part of body) {
    const found = text.indexOf(part, position);
    assert.ok(found >= 0, `${moment}: ${part}`);
    position = found + part.length;
  }
  assert.doesNotMatch(text, /Home/);
  assert.match(content, /<h2/);
  return [title, byline, publishedTime];
}

// They take these from the JSON-LD.
const said = [article.headline, 'Marit Ellingsby, Jonah Thackwell', article.published];

test('a reader mode finds headline, byline, date and body in what a server wrote', async ({
  visit,
}) => {
  const content = await ssr.renderArticle(article, {structuredData: true});
  const tab = await visit({'/': page(menu + content), ...pictures});
  await look(tab);
  assert.deepEqual(await findsAll(tab, 'before'), said);
  await hydrate(tab);
  assert.deepEqual(await findsAll(tab, 'after'), said);
});

test('a reader mode finds the same in what a browser built', async ({visit}) => {
  const layout = '<article-layout structured-data src="/article.json"></article-layout>';
  const tab = await visit({'/': page(menu + layout), '/article.json': article, ...pictures});
  await hydrate(tab);
  await tab.run(() => document.querySelector('article-layout').loaded);
  await tab.page.waitForSelector('article-layout > script[type="application/ld+json"]');
  assert.deepEqual(await findsAll(tab, 'built'), said);
});

test('a reader mode finds all of an article in plain HTML', async ({visit}) => {
  const tab = await visit({'/': page(await ssr.toHTML(article)), ...pictures});
  const {text} = await tab.run(readPage);
  for (const part of [article.summary, 'Marit Ellingsby', article.tldr[0]]) {
    assert.ok(text.includes(part), part);
  }
});
