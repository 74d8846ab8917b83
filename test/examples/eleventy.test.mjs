// The example of a static site: what it consists of, and that its pages are whole without scripts
// and the same with them.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, test} from 'node:test';
import {readArticles} from 'article-elements/data.js';
import {openSite, version} from '../embed/site.mjs';
import {readTwice} from './browser.mjs';
import {exampleFolder} from './install.mjs';

const folder = exampleFolder('eleventy');
const testInBrowser = await openSite();

describe('the site with Eleventy', () => {
  let articles;
  /** The files of the site, by path. */
  const files = {};

  before(() => {
    rmSync(join(folder, 'dist'), {recursive: true, force: true});
    execFileSync(process.execPath, ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'], {
      cwd: folder,
      env: {...process.env, URL: 'https://journal.example/'},
    });
    articles = JSON.parse(readFileSync(join(folder, 'src/_data/articles.json'), 'utf8'));
    const output = join(folder, 'dist');
    for (const entry of readdirSync(output, {recursive: true, withFileTypes: true})) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      files[path.slice(output.length).replaceAll('\\', '/')] = readFileSync(path, 'utf8');
    }
  });

  /** What a server of static files does. */
  const routes = () =>
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path.replace(/index\.html$/, ''),
        path.endsWith('.svg')
          ? response => response.writeHead(200, {'content-type': 'image/svg+xml'}).end(content)
          : content,
      ]),
    );

  const pages = () => Object.entries(files).filter(([path]) => path.endsWith('.html'));

  test('has a page for each article, a front page, and a feed', () => {
    assert.deepEqual(
      Object.keys(files)
        .filter(path => !/^\/(article-elements|pictures)\//.test(path))
        .sort(),
      [
        ...articles.map(({url}) => `${url}index.html`),
        '/feed.json',
        '/icon.svg',
        '/index.html',
        '/site.css',
      ].sort(),
    );
    assert.ok(`/article-elements/${version}/article-elements.js` in files);
  });

  test('describes each page once for search engines, with whole addresses', () => {
    const described = pages().map(([path, page]) => {
      const scripts = page.match(/(?<=<script type="application\/ld\+json">)[^<]+/g);
      assert.equal(scripts.length, 1, path);
      return [path, JSON.parse(scripts[0])];
    });
    const {itemListElement: list, '@type': type} = Object.fromEntries(described)['/index.html'];
    assert.equal(type, 'ItemList');
    assert.deepEqual(
      list.map(({url}) => url),
      articles.map(({url}) => `https://journal.example${url}`),
    );
    for (const [path, {'@type': type, url, image}] of described) {
      if (path === '/index.html') continue;
      assert.equal(type, 'NewsArticle');
      assert.equal(`${url}index.html`, `https://journal.example${path}`);
      assert.doesNotMatch(JSON.stringify(image ?? ''), /"\/pictures/);
    }
  });

  test('has each page at one address, and text that is nothing but text', () => {
    const ferry = files['/articles/ferry-timetable/index.html'];
    const address = 'https://journal.example/articles/ferry-timetable/';
    assert.ok(ferry.includes(`<link rel="canonical" href="${address}">`));
    assert.ok(ferry.includes('<title>Ferries &amp; “slack water”: the new timetable</title>'));
    assert.doesNotMatch(ferry, /<rests>/);
  });

  test('names the hash of every script that a page may load', () => {
    for (const [path, page] of pages()) {
      const [, map] = /<script type="importmap">([^<]+)</.exec(page);
      const {integrity} = JSON.parse(map);
      const tag = /<script type="module" src="([^"]+)" integrity="([^"]+)">/.exec(page);
      assert.equal(integrity[tag[1]], tag[2], path);
      const chunks = Object.keys(files).filter(name => /^\/.+\/chunks\/.+\.js$/.test(name));
      assert.ok(chunks.length > 10);
      for (const name of [tag[1], ...chunks]) {
        const hash = createHash('sha384').update(files[name]).digest('base64');
        assert.equal(integrity[name], `sha384-${hash}`);
      }
    }
  });

  test('has a valid feed', async () => {
    const feed = JSON.parse(files['/feed.json']);
    assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
    assert.equal(feed.feed_url, 'https://journal.example/feed.json');
    assert.equal(feed.items.length, articles.length);
    for (const [index, item] of feed.items.entries()) {
      assert.equal(item.id, `https://journal.example${articles[index].url}`);
      assert.equal(item.url, item.id);
      assert.equal(item.title, articles[index].headline);
      // RFC 3339, with its zone.
      assert.match(item.date_published, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/);
      assert.ok(item.authors.every(({name}) => typeof name === 'string' && name));
      assert.ok(item.tags.every(tag => typeof tag === 'string'));
      assert.match(item.content_html, /^<article>.*<\/article>$/s);
      // Nothing that only a page of this site could resolve or show.
      assert.doesNotMatch(item.content_html, /(href|src)="\/|<(script|style|[a-z]+-[a-z]+)\b/);
      if (item.image) assert.match(item.image, /^https:\/\/journal\.example\/pictures\//);
    }
    const {articles: read, format} = await readArticles(feed, {base: feed.feed_url});
    assert.equal(format, 'json-feed');
    assert.deepEqual(
      read.map(({headline, summary}) => [headline, summary]),
      articles.map(({headline, summary}) => [headline, summary]),
    );
  });

  for (const [name, path, expected] of [
    [
      'an article',
      '/articles/harbour-clock/',
      ['The clock that tells the sea', 'Why it is right', 'View source on Harbour office'],
    ],
    ['the front page', '/', ['Latest', 'A marsh that walks']],
  ]) {
    testInBrowser(`${name} is read without JavaScript, and taken over`, async ({openTab, site}) => {
      site.serve(routes());
      const {lines} = await readTwice(openTab, site.origin + path);
      for (const line of expected) {
        assert.ok(
          lines.some(found => found.includes(line)),
          `${line}\n${lines.join('\n')}`,
        );
      }
    });
  }

  testInBrowser('a script that was tampered with does not run', async ({openTab, site}) => {
    const chunk = Object.keys(files).find(path => /chunks\/.+\/hydration\.js$/.test(path));
    assert.ok(chunk, 'No chunk of that name is in the release.');
    site.serve({...routes(), [chunk]: `${files[chunk]};globalThis.tampered = true`});
    const tab = await openTab();
    await tab.page.goto(`${site.origin}/`);
    await tab.says(/integrity/);
    await tab.page.waitForFunction(() => document.querySelector('related-rail').hasUpdated);
    assert.equal(await tab.run('globalThis.tampered'), undefined);
    tab.messages.length = 0;
  });
});
