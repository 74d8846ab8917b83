// The example of an edge worker, in the engine that it will run on: which copy a reader gets, when
// the origin is asked, and what stays up while it fails.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {get} from 'node:http';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {after, before, beforeEach, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {gate, openSite, until, version} from '../embed/site.mjs';
import {readTwice} from './browser.mjs';
import {exampleFolder} from './install.mjs';
import {article, Origin, sendJson} from './origin.mjs';

const folder = exampleFolder('worker');
const testInBrowser = await openSite();

const site = 'https://www.example/';
const minute = 60;
const hour = 3600;
const day = 86_400;

describe('the worker', () => {
  const origin = new Origin();
  let worker;
  let Response;
  let url;
  let cache;
  /** Each test has a page of its own, so that it finds no copy. */
  let name;
  let count = 0;

  before(async () => {
    execFileSync(process.execPath, ['build.mjs'], {cwd: folder, stdio: 'inherit'});
    await origin.start();
    // Its cache takes none but its own.
    ({Response} = createRequire(join(folder, 'start.mjs'))('miniflare'));
    const {startWorker} = await import(pathToFileURL(join(folder, 'start.mjs')).href);
    worker = startWorker({
      origin: origin.url,
      site,
      feeds: {harbour: `${origin.url}feed.xml`},
    });
    url = await worker.ready;
    cache = await (await worker.getCaches()).open('articles');
  });

  after(async () => {
    await worker?.dispose();
    await origin.stop();
  });

  beforeEach(() => {
    name = `tides-${++count}`;
    answer(article);
  });

  const key = () => `${site}article-elements/${version}/pages/${name}`;
  const answer = value => origin.serve({[`/${name}.json`]: value});

  /** Asks for the page. Not with `fetch`, which adds to a condition that it wants nothing kept. */
  async function ask({headers, method, query = ''} = {}) {
    const asking = get(new URL(name + query, url), {headers, method});
    const [response] = await once(asking, 'response');
    return {status: response.statusCode, headers: response.headers, page: await text(response)};
  }

  /** Puts a copy of the page into the cache, made this many seconds ago from this headline. */
  async function keepCopy(age, headline = 'A copy') {
    answer({...article, headline});
    await ask();
    await until(() => cache.match(key()), 'a copy of the page');
    await makeOlder(age);
    answer(article);
  }

  async function makeOlder(age) {
    const copy = await cache.match(key());
    const headers = {...Object.fromEntries(copy.headers), 'x-made-at': Date.now() - age * 1000};
    await cache.put(key(), new Response(await copy.text(), {headers}));
  }

  const headline = page => /<title>(.*)<\/title>/.exec(page)[1];
  const statusOf = ({headers}) => headers['cache-status'];

  test('needs nothing of Node', () => {
    const bundle = readFileSync(join(folder, 'dist/worker.mjs'), 'utf8');
    assert.doesNotMatch(bundle, /\bimport\s*["'{*]|\bfrom\s*["']|\brequire\(/);
    // Nor of a package that stands in for it, which may happen to lie in a folder further up.
    assert.doesNotMatch(bundle, /SlowBuffer/);
  });

  test('renders a page that nobody has asked for, and keeps it', async () => {
    const first = await ask();
    assert.equal(first.status, 200);
    assert.equal(headline(first.page), 'Tide tables &amp; “neap” tides');
    assert.match(first.page, /<p>It <em>pulls<\/em>\.<\/p>/);
    assert.equal(first.page.match(/application\/ld\+json/g).length, 1);
    assert.doesNotMatch(first.page, /alert\(1\)|<never>/);
    assert.equal(statusOf(first), 'articles; fwd=uri-miss; stored');
    assert.equal(first.headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(
      first.headers['cache-control'],
      'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
    );
    await until(() => cache.match(key()), 'the copy');
    const second = await ask();
    assert.equal(second.page, first.page);
    assert.match(statusOf(second), /^articles; hit; ttl=\d+$/);
    assert.equal(origin.asked.length, 1);
  });

  test('gives everybody the same, whatever their languages, cookies and queries', async () => {
    await keepCopy(10);
    const plain = await ask();
    const other = await ask({
      headers: {'accept-language': 'de', cookie: 'a=b'},
      query: '?utm_source=mail',
    });
    assert.equal(other.page, plain.page);
    assert.equal(other.headers.etag, plain.headers.etag);
    assert.equal(other.headers.vary, undefined);
    assert.deepEqual(origin.asked, []);
  });

  test('serves a fresh copy without asking', async () => {
    await keepCopy(minute / 2);
    const {page, headers} = await ask();
    assert.equal(headline(page), 'A copy');
    assert.match(headers.age, /^3[01]$/);
    assert.deepEqual(origin.asked, []);
  });

  test('serves a stale copy at once, and renews it meanwhile', async () => {
    await keepCopy(2 * minute);
    const data = gate();
    answer(async response => {
      await data.opened;
      sendJson(response, article);
    });
    const stale = await ask();
    assert.equal(headline(stale.page), 'A copy');
    assert.match(statusOf(stale), /^articles; hit; ttl=-6[01]$/);
    data.open();
    await until(async () => headline((await ask()).page) !== 'A copy', 'the new page');
    assert.equal((await ask()).headers.age, '0');
    assert.equal(origin.asked.length, 1);
  });

  test('renews a page once, however many readers there are', async () => {
    await keepCopy(2 * minute);
    const data = gate();
    answer(async response => {
      await data.opened;
      sendJson(response, article);
    });
    const pages = await Promise.all(Array.from({length: 10}, () => ask()));
    for (const {page} of pages) assert.equal(headline(page), 'A copy');
    await until(() => origin.asked.length > 0, 'the request');
    data.open();
    await until(async () => headline((await ask()).page) !== 'A copy', 'the new page');
    assert.equal(origin.asked.length, 1);
  });

  test('renews a page each time that it is stale', async () => {
    await keepCopy(2 * minute);
    await ask();
    await until(async () => headline((await ask()).page) !== 'A copy', 'the new page');
    await makeOlder(2 * minute);
    answer({...article, headline: 'Corrected'});
    await ask();
    await until(async () => headline((await ask()).page) === 'Corrected', 'the next page');
  });

  test('waits for the article when the copy is an old one', async () => {
    await keepCopy(hour);
    const response = await ask();
    assert.equal(headline(response.page), 'Tide tables &amp; “neap” tides');
    assert.equal(statusOf(response), 'articles; fwd=stale; stored');
    assert.equal(response.headers.age, '0');
  });

  test('says 304 to who has the page, by a tag that comes from its content', async () => {
    await keepCopy(10);
    const {headers} = await ask();
    assert.match(headers.etag, /^W\/"[\w+/]{20}"$/);
    const strong = headers.etag.slice(2);
    for (const condition of [headers.etag, strong, `"other", ${headers.etag}`, '*']) {
      const response = await ask({headers: {'if-none-match': condition}});
      assert.equal(response.status, 304, condition);
      assert.equal(response.page, '');
      for (const repeated of ['etag', 'cache-control', 'content-security-policy']) {
        assert.equal(response.headers[repeated], headers[repeated]);
      }
    }
    for (const condition of ['"other"', 'W/"other"', '']) {
      assert.equal((await ask({headers: {'if-none-match': condition}})).status, 200, condition);
    }
  });

  test('says 304 where a renewed page is the same as before', async () => {
    await keepCopy(hour, article.headline);
    const old = (await cache.match(key())).headers.get('etag');
    const response = await ask({headers: {'if-none-match': old}});
    assert.equal(response.status, 304);
    assert.equal(statusOf(response), 'articles; fwd=stale; stored');
    assert.equal(response.headers.etag, old);
  });

  test('gives a page that has changed another tag', async () => {
    await keepCopy(hour);
    const old = (await cache.match(key())).headers.get('etag');
    const response = await ask({headers: {'if-none-match': old}});
    assert.equal(response.status, 200);
    assert.notEqual(response.headers.etag, old);
  });

  for (const [what, failure, code = 502] of [
    ['is unavailable', 503, 503],
    ['gets too many requests', 429, 429],
    ['asks for a login', 403],
    ['answers with HTML', response => response.end('<!doctype html><p>Login</p>')],
    ['answers with something else', {items: 'none'}],
    ['has an empty list', []],
    ['hangs up', response => response.destroy()],
    ['breaks off', response => response.write('{"headline": ', () => response.destroy())],
  ]) {
    test(`keeps the last good copy up when the origin ${what}`, async () => {
      await keepCopy(hour);
      answer(failure);
      const response = await ask();
      assert.equal(response.status, 200);
      assert.equal(headline(response.page), 'A copy');
      const status = /^articles; fwd=stale; fwd-status=(\d+); ttl=-35\d\d$/.exec(
        statusOf(response),
      );
      assert.equal(Number(status?.[1]), code);
      assert.match(response.headers.age, /^360\d$/);
    });
  }

  test('gives a failing origin a rest, with the last good copy meanwhile', async () => {
    await keepCopy(hour);
    answer(403);
    await ask();
    assert.equal(origin.asked.length, 1);
    const response = await ask();
    assert.equal(headline(response.page), 'A copy');
    assert.match(statusOf(response), /^articles; hit; ttl=-35\d\d$/);
    assert.equal(origin.asked.length, 1);
  });

  test('keeps a copy up that could not be renewed in the background', async () => {
    await keepCopy(2 * minute);
    answer(403);
    await ask();
    await until(() => origin.asked.length > 0, 'the request');
    assert.equal(headline((await ask()).page), 'A copy');
  });

  test('keeps a copy no longer than a day', async () => {
    await keepCopy(10);
    const kept = /max-age=(\d+)/.exec((await cache.match(key())).headers.get('cache-control'))[1];
    assert.equal(Number(kept), minute + day);
  });

  test('says 502 when there is no copy', async () => {
    answer(500);
    const {status, headers, page} = await ask();
    assert.equal(status, 502);
    assert.match(page, /<h1>The article cannot be shown at the moment\.<\/h1>/);
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(headers.etag, undefined);
    assert.equal(await cache.match(key()), undefined);
  });

  test('says 404 for what is unknown, and asks for nothing that has no name', async () => {
    answer(404);
    const {status, headers, page} = await ask();
    assert.equal(status, 404);
    assert.match(page, /<h1>There is no such article\.<\/h1>/);
    assert.equal(headers['cache-control'], 'public, max-age=30');
    assert.equal(origin.asked.length, 1);
    for (const path of ['', 'favicon.ico', 'a/b', '..%2Fsecret', '%E0%A4%A', 'Tides']) {
      name = path;
      assert.equal((await ask()).status, 404, path);
    }
    assert.equal(origin.asked.length, 1);
  });

  for (const [when, age] of [
    ['while a reader waits', hour],
    ['in the background', 2 * minute],
  ]) {
    test(`drops the copy of an article that was taken down, ${when}`, async () => {
      await keepCopy(age);
      answer(410);
      await ask();
      await until(async () => !(await cache.match(key())), 'the end of the copy');
      assert.equal((await ask()).status, 404);
    });
  }

  test('serves the others when one of several readers leaves', async () => {
    const data = gate();
    answer(async response => {
      await data.opened;
      sendJson(response, article);
    });
    const leaving = get(new URL(name, url)).on('error', () => undefined);
    await until(() => origin.asked.length === 1, 'the first request');
    const others = [ask(), ask()];
    const left = new Promise(resolve => leaving.once('close', resolve));
    leaving.destroy();
    await left;
    data.open();
    for (const other of others) assert.equal((await other).status, 200);
    assert.equal(origin.asked.length, 1);
  });

  for (const [what, prepare] of [
    ['there is no copy', () => undefined],
    ['the copy is an old one', () => keepCopy(hour)],
  ]) {
    test(`asks a slow origin once for fifty readers when ${what}`, async () => {
      await prepare();
      const data = gate();
      answer(async response => {
        await data.opened;
        sendJson(response, article);
      });
      const pages = Array.from({length: 50}, () => ask());
      await until(() => origin.asked.length > 0, 'the request');
      data.open();
      for (const {status, page} of await Promise.all(pages)) {
        assert.equal(status, 200);
        assert.equal(headline(page), 'Tide tables &amp; “neap” tides');
      }
      await ask();
      assert.equal(origin.asked.length, 1);
    });
  }

  test('asks a quick origin once for fifty readers', async () => {
    const pages = await Promise.all(Array.from({length: 50}, () => ask()));
    for (const {status} of pages) assert.equal(status, 200);
    assert.equal(origin.asked.length, 1);
  });

  for (const [status, seconds] of [
    [429, '120'],
    [503, '7'],
  ]) {
    test(`says ${status} where the origin does, and leaves it alone`, async () => {
      answer(response => response.writeHead(status, {'retry-after': seconds}).end());
      const responses = [await ask(), ...(await Promise.all([ask(), ask()])), await ask()];
      for (const {status: told, headers} of responses) {
        assert.equal(told, status);
        assert.equal(headers['retry-after'], seconds);
        assert.equal(headers['cache-control'], 'no-store');
      }
      assert.equal(origin.asked.length, 1);
    });
  }

  test('leaves an origin alone until the date that it names', async () => {
    const date = new Date(Date.now() + 90_000).toUTCString();
    answer(response => response.writeHead(503, {'retry-after': date}).end());
    for (const {status, headers} of [await ask(), await ask()]) {
      assert.equal(status, 503);
      const seconds = Number(headers['retry-after']);
      assert.ok(seconds > 30 && seconds <= 90, headers['retry-after']);
    }
    assert.equal(origin.asked.length, 1);
  });

  test('gives an origin that names no time to come the usual pause', async () => {
    const past = 'Mon, 01 Jan 2001 00:00:00 GMT';
    answer(response => response.writeHead(429, {'retry-after': past}).end());
    for (const {status, headers} of [await ask(), await ask()]) {
      assert.deepEqual([status, headers['retry-after']], [429, '10']);
    }
    assert.equal(origin.asked.length, 1);
  });

  test('gives a page without a headline a title', async () => {
    answer({body: '<p>Text.</p>', summary: 'A post.'});
    assert.equal(headline((await ask()).page), 'A post.');
  });

  test('gives a failing origin a rest without a copy', async () => {
    answer(500);
    const responses = await Promise.all(Array.from({length: 50}, () => ask()));
    for (const {status} of [...responses, await ask()]) assert.equal(status, 502);
    assert.equal(origin.asked.length, 1);
  });

  test('asks each time for what nobody has: it may come any moment', async () => {
    answer(404);
    assert.equal((await ask()).status, 404);
    answer(article);
    assert.equal((await ask()).status, 200);
  });

  test('answers HEAD like GET, without the page', async () => {
    await keepCopy(10);
    const {page, headers} = await ask();
    const head = await ask({method: 'HEAD'});
    assert.equal(head.status, 200);
    assert.equal(head.headers.etag, headers.etag);
    assert.ok(page.length > 0 && head.page === '');
  });

  test('takes no other method', async () => {
    const {status, headers} = await ask({method: 'POST'});
    assert.deepEqual([status, headers.allow], [405, 'GET, HEAD']);
    assert.deepEqual(origin.asked, []);
  });

  testInBrowser('the page is read without JavaScript, and taken over', async ({openTab}) => {
    answer(article);
    const {lines} = await readTwice(openTab, new URL(name, url).href);
    for (const line of [article.headline, article.summary, 'The moon', 'A salt marsh in winter']) {
      assert.ok(lines.includes(line), line);
    }
    const {headers} = await fetch(new URL(`article-elements/${version}/article-elements.js`, url));
    assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable');
  });

  describe('with a feed of another site', () => {
    const feed = '<rss><channel><item><title>Tides</title></item></channel></rss>';
    const serve = (headers, body = feed, status = 200) =>
      origin.serve({'/feed.xml': response => response.writeHead(status, headers).end(body)});
    const ask = (name = 'harbour', options = {}) => fetch(new URL(`feeds/${name}`, url), options);

    test('passes it on so that every page may read it', async () => {
      serve({'content-type': 'text/html; charset=windows-1251', 'set-cookie': 'a=b'});
      const response = await ask();
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.equal(await response.text(), feed);
      assert.equal(response.headers.get('content-type'), 'application/xml; charset=windows-1251');
      assert.equal(response.headers.get('set-cookie'), null);
    });

    test('lets nothing in it run on this site', async () => {
      serve({'content-type': 'text/html'}, '<script xmlns="http://www.w3.org/1999/xhtml"/>');
      const {headers} = await ask();
      assert.equal(headers.get('content-security-policy'), "default-src 'none'; sandbox");
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('content-type'), 'application/xml');
    });

    test('goes to no address but those of the configuration', async () => {
      serve({});
      for (const name of ['other', 'constructor', encodeURIComponent(`${origin.url}feed.xml`)]) {
        assert.equal((await ask(name)).status, 404);
      }
      assert.equal((await ask(`harbour?url=${origin.url}secret`)).status, 200);
      assert.deepEqual(origin.asked, ['/feed.xml']);
    });

    test('follows no redirect', async () => {
      serve({location: '/secret'}, '', 302);
      assert.equal((await ask()).status, 502);
      assert.deepEqual(origin.asked, ['/feed.xml']);
    });

    test('passes on no error and nothing too large', async () => {
      serve({}, 'no', 500);
      assert.equal((await ask()).status, 502);
      serve({}, 'x'.repeat(2_000_001));
      assert.equal((await ask()).status, 502);
    });

    test('is read, never written to', async () => {
      serve({});
      assert.equal((await ask('harbour', {method: 'POST', body: 'x'})).status, 405);
      assert.deepEqual(origin.asked, []);
    });
  });
});
