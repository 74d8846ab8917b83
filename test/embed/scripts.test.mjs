// Where the script tag stands, and when it comes.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {gate, html, idle, openSite, scriptTag, until, version} from './site.mjs';

const test = await openSite();
const integrity = JSON.parse(readFileSync('cdn/integrity.json', 'utf8'))['article-elements.js'];

const card = '<article-card headline="One" href="/one">Fallback</article-card>';
const asyncTag = scriptTag.replace('<script', '<script async');

for (const [place, page] of [
  ['in the head', html(card)],
  ['in the head, async', html(card, asyncTag)],
  ['at the end of the body', html(card + scriptTag, '')],
  ['before the elements', html(scriptTag + card, '')],
]) {
  test(`a script tag ${place} shows the card`, async ({visit}) => {
    const tab = await visit({'/': page});
    await tab.shows('article-card', ['One']);
  });
}

test('a script tag that the page adds later shows what stands there', async ({visit}) => {
  const tab = await visit({'/': html(card, ''), '/list.json': [{headline: 'Two'}]});
  assert.deepEqual(await tab.read('article-card'), ['Fallback']);
  await tab.run(() => {
    document.body.insertAdjacentHTML('beforeend', '<related-rail src="/list.json"></related-rail>');
    const script = document.createElement('script');
    script.type = 'module';
    script.src = '/cdn/article-elements.js';
    document.head.append(script);
  });
  await tab.shows('article-card', ['One']);
  await tab.shows('related-rail', ['More to Explore', 'Two']);
});

test('a script tag that stands there twice loads and says nothing twice', async ({visit, site}) => {
  const tab = await visit({'/': html(card + scriptTag + scriptTag)});
  await tab.shows('article-card', ['One']);
  assert.equal(site.requests('/cdn/article-elements.js').length, 1);
});

const drawing = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";

for (const [what, tag] of [
  ['a query, which WordPress adds', scriptTag.replace('.js', '.js?ver=1')],
  ['integrity for the tag alone', scriptTag.replace('src', `integrity="${integrity}" src`)],
]) {
  test(`a script tag with ${what} is loaded once, whatever it loads itself`, async browser => {
    const {visit, site} = browser;
    const body = `<article-layout src="/post.json" structured-data></article-layout>
      <related-rail lang="de" layout="carousel" src="/feed.json"></related-rail>`;
    const post = [
      {
        title: {rendered: 'From WordPress'},
        link: '/post',
        content: {rendered: `<p>Body</p><img src="${drawing}">`},
      },
    ];
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      items: [{id: '1', title: 'From a feed'}],
    };
    const tab = await visit({'/': html(body, tag), '/post.json': post, '/feed.json': feed});
    await tab.shows('article-layout', ['From WordPress', 'Body']);
    await tab.shows('related-rail[lang]', ['Das könnte Sie auch interessieren', 'From a feed']);
    await until(() => tab.run(() => document.querySelector('[type="application/ld+json"]')), 'LD');
    assert.equal(site.requests('/cdn/article-elements.js').length, 1);
  });
}

const isDefined = selector => document.querySelector(selector)?.matches(':defined') === true;

/**
 * Opens a page that comes in two pieces, the second of which is sent when the element is defined
 * and has dealt with the first.
 */
async function visitSlowly({openTab, site}, selector, [first, second]) {
  const rest = gate();
  const page = html(`<!--${' '.repeat(2000)}-->${first}`, asyncTag).replace('</body></html>', '');
  site.serve({
    '/': async response => {
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).write(page);
      await rest.opened;
      response.end(`${second}</body></html>`);
    },
  });
  const tab = await openTab();
  const loaded = tab.open();
  await until(() => tab.run(isDefined, selector).catch(() => false), `a defined ${selector}`);
  await tab.run(idle);
  rest.open();
  await loaded;
  return tab;
}

const pieces = [
  [
    'whose data script begins later',
    'article-card',
    [
      '<article-card>',
      '<script type="application/json">{"headline":"Late"}</script></article-card>',
    ],
    ['Late'],
  ],
  [
    'whose data script has come by half',
    'article-card',
    [
      '<article-card><script type="application/json">{"head',
      'line":"Late"}</script></article-card>',
    ],
    ['Late'],
  ],
  [
    'whose source is a script of the page that comes later',
    'article-card',
    [
      '<article-card src="#data"></article-card>',
      '<script type="application/json" id="data">{"headline":"Late"}</script>',
    ],
    ['Late'],
  ],
  [
    'whose source is what the page says of itself, further down',
    'article-card',
    [
      '<article-card src="page:"></article-card>',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Late"}</script>',
    ],
    ['Late'],
  ],
  [
    'whose fallback comes later',
    'article-card',
    ['<article-card>', '<a href="/plain">Plain link</a></article-card>'],
    ['Plain link'],
  ],
  [
    'whose key points come later',
    'tldr-box',
    ['<tldr-box heading="In short">', '<p>A point.</p></tldr-box>'],
    ['In short', 'A point.'],
  ],
  [
    'whose fallback comes after its data',
    'article-body',
    [
      `<article-body article='{"headline":"A","body":"<p>Body</p>"}'><p>Fall`,
      'back</p><p>More fallback</p></article-body>',
    ],
    ['Body'],
  ],
  [
    'whose own header comes after its data',
    'article-layout',
    [
      `<article-layout article='{"headline":"Once","body":"<p>Body</p>"}'>`,
      '<article-header></article-header></article-layout>',
    ],
    ['Once'],
  ],
];

for (const [what, selector, texts, lines] of pieces) {
  test(`a page that comes slowly shows an <${selector}> ${what}`, async browser => {
    const tab = await visitSlowly(browser, selector, texts);
    await tab.shows(selector, lines);
  });
}

test('rails whose code cannot be loaded show what their source says, and say so once', async browser => {
  const rail = name =>
    `<related-rail id="${name}" order="related" date-style="none" src="/list.json"></related-rail>`;
  const tab = await browser.visit({
    '/': html(rail('one') + rail('two')),
    '/list.json': [
      {headline: 'Old', published: '2020-01-01'},
      {headline: 'New', published: '2025-01-01'},
    ],
    [`/cdn/chunks/${version}/relating.js`]: response => response.writeHead(503).end(),
  });
  await tab.says(/^<related-rail> A file of article-elements could not be loaded/);
  await tab.says(/503/);
  await tab.shows('#one', ['More to Explore', 'Old', 'New']);
  await tab.shows('#two', ['More to Explore', 'Old', 'New']);
});
