// Reader modes find the article in the page that a server sent, before and after it is taken over.
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
  const {content, textContent, lang} = new Readability(document.cloneNode(true)).parse();
  return {content, lang, text: textContent.replace(/\\s+/g, ' ').trim()};
})()`;

test('a reader mode finds the body, in order and whole', async ({visit}) => {
  const menu = '<nav><a href="/">Home</a> <a href="/news">News</a></nav>';
  const tab = await visit({'/': page(menu + (await ssr.renderArticle(article))), ...pictures});
  await look(tab);
  const body = await tab.run(() =>
    [...document.querySelectorAll('article-body :is(p, h2)')].map(({textContent}) =>
      textContent.replace(/\s+/g, ' ').trim(),
    ),
  );
  assert.ok(body.length > 5);
  for (const moment of ['before', 'after']) {
    if (moment === 'after') await hydrate(tab);
    const {text, content} = await tab.run(readPage);
    let position = 0;
    for (const part of body) {
      const found = text.indexOf(part, position);
      assert.ok(found >= 0, `${moment}: ${part}`);
      position = found + part.length;
    }
    assert.doesNotMatch(text, /Home/);
    assert.match(content, /<h2/);
  }
});

test('a reader mode finds all of an article in plain HTML', async ({visit}) => {
  const tab = await visit({'/': page(await ssr.toHTML(article)), ...pictures});
  const {text} = await tab.run(readPage);
  for (const part of [article.summary, 'Marit Ellingsby', article.tldr[0]]) {
    assert.ok(text.includes(part), part);
  }
});
