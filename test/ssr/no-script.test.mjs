// What a server rendered is a page of its own: without JavaScript it is readable, linked, styled.
import assert from 'node:assert/strict';
import {html} from 'lit';
import * as ssr from 'article-elements/ssr.js';
import {openSite} from '../embed/site.mjs';
import {article, page, pictures} from './pages.mjs';

const test = await openSite();

/** Opens a page in a browser that runs no script, and whose reader scrolls nowhere. */
async function open({openTab, site}, content, routes = {}) {
  site.serve({'/': page(content), ...pictures, ...routes});
  const tab = await openTab();
  await tab.page.setJavaScriptEnabled(false);
  await tab.page.goto(`${site.origin}/`);
  return tab;
}

/** Elements that fit a selector, in shadow roots too. */
const findAll = `function findAll(selector, root = document) {
  return [...root.querySelectorAll('*')].flatMap(element => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? findAll(selector, element.shadowRoot) : []),
  ]);
}`;

const ask = (tab, expression) => tab.run(`(() => {${findAll} return ${expression};})()`);

/** The text of the accessibility tree: what a screen reader says. */
async function spoken(tab) {
  const {nodes} = await (await tab.page.createCDPSession()).send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ignored, role}) => !ignored && /^(heading|link|StaticText)$/.test(role.value))
    .map(({role, name}) => `${role.value}: ${name.value}`);
}

test('an article can be read without JavaScript', async site => {
  const tab = await open(site, await ssr.renderArticle(article));
  const words = await spoken(tab);
  for (const line of [
    `heading: ${article.headline}`,
    `StaticText: ${article.summary}`,
    'heading: TL;DR',
    'link: #Tides',
    'link: View source',
    'heading: More to Explore',
    `heading: ${article.related[0].headline}`,
    `link: ${article.related[0].headline}`,
  ]) {
    assert.ok(words.includes(line), line);
  }
  assert.equal(await ask(tab, 'findAll("article-body h2").length > 0'), true);
});

test('what is linked leads somewhere without JavaScript', async site => {
  const tab = await open(site, await ssr.renderArticle(article));
  const links = await ask(tab, 'findAll("a.stretched, a.tag, a.source").map(({href}) => href)');
  assert.equal(links.length, article.related.length + article.tags.length + 1);
  for (const link of links) assert.match(link, /^https:\/\/example\.org\//);
});

test('an article is styled without JavaScript', async site => {
  const tab = await open(site, await ssr.renderArticle(article));
  assert.equal(await ask(tab, 'getComputedStyle(findAll("ul.list.list")[1]).display'), 'grid');
  assert.equal(await ask(tab, 'getComputedStyle(findAll("article-body")[0]).lineHeight'), '28.8px');
});

test('a dark scheme is dark without JavaScript', async site => {
  const tab = await open(site, await ssr.renderCard(article, {theme: 'dark'}));
  const scheme = 'getComputedStyle(findAll("article.base")[0]).colorScheme';
  assert.equal(await ask(tab, scheme), 'dark');
});

test('a carousel scrolls without JavaScript', async site => {
  const content = await ssr.renderRail(article.related, {attributes: {layout: 'carousel'}});
  const tab = await open(site, content);
  const position = await ask(
    tab,
    '(list => { list.scrollBy({left: 300, behavior: "instant"}); return list.scrollLeft; })(findAll("ul.list")[0])',
  );
  assert.ok(position > 0);
});

test('a closed summary opens without JavaScript', async site => {
  const content = await ssr.renderTldr(article, {attributes: {collapsible: true}});
  const tab = await open(site, content);
  const {x, y} = await ask(
    tab,
    '(({left, top}) => ({x: left + 5, y: top + 5}))(findAll("summary")[0].getBoundingClientRect())',
  );
  assert.equal(await ask(tab, 'findAll("details")[0].open'), false);
  await tab.page.mouse.click(x, y);
  assert.equal(await ask(tab, 'findAll("details")[0].open'), true);
});

test('a card with a ratio and a limit of lines has them without JavaScript', async site => {
  const attributes = {ratio: '1/1', lines: 1, variant: 'stacked'};
  const tab = await open(site, await ssr.renderCard(article, {attributes}));
  const [width, height] = await ask(
    tab,
    '(({width, height}) => [width, height])(findAll(".media")[0].getBoundingClientRect())',
  );
  assert.equal(Math.round(width), Math.round(height));
  const summary = 'findAll("p.summary")[0].getBoundingClientRect().height';
  assert.ok((await ask(tab, summary)) < 40);
});

test('the fallback of an element that loads something is there without JavaScript', async site => {
  const content = await ssr.render(html`
    <related-rail><a href="/news">All news</a></related-rail>
  `);
  const tab = await open(site, content);
  assert.ok((await spoken(tab)).includes('link: All news'));
});
