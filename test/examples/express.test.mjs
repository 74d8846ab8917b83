// The example of a Node server: what leaves it when, and what it makes of an origin that fails.
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {get} from 'node:http';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {after, before, beforeEach, describe, mock, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {gate, openSite, until} from '../embed/site.mjs';
import {readTwice} from './browser.mjs';
import {exampleFolder} from './install.mjs';
import {article, Origin, sendJson} from './origin.mjs';

const folder = exampleFolder('express');
const testInBrowser = await openSite();

describe('the server with Express', () => {
  const origin = new Origin();
  const servers = [];
  const errors = mock.method(console, 'error', () => undefined).mock;
  let createApplication;
  /** One that waits for the article, and one that waits for nothing. */
  let patient;
  let hasty;

  async function start(patience, timeout, address = origin.url) {
    const site = 'https://www.example/';
    const application = createApplication({origin: address, site, patience, timeout});
    const server = application.listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    return `http://127.0.0.1:${server.address().port}/`;
  }

  before(async () => {
    await origin.start();
    ({createApplication} = await import(pathToFileURL(join(folder, 'server.mjs')).href));
    patient = await start(60_000);
    hasty = await start(0);
  });

  after(async () => {
    for (const server of servers) server.closeAllConnections();
    await Promise.all(servers.map(server => once(server.close(), 'close')));
    await origin.stop();
  });

  beforeEach(() => {
    origin.serve({'/tides.json': article});
    errors.resetCalls();
  });

  /** What was reported, and is expected. */
  const reported = () => errors.calls.map(({arguments: [error]}) => error.status);

  for (const encoding of ['identity', 'gzip', 'br']) {
    test(`the beginning of a page leaves before the article is there, as ${encoding}`, async () => {
      const data = gate();
      origin.serve({
        '/tides.json': async response => {
          await data.opened;
          sendJson(response, article);
        },
      });
      const response = await fetch(`${hasty}tides`, {headers: {'accept-encoding': encoding}});
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      const {value} = await reader.read();
      assert.match(value, /^<!doctype html>[^]*article-elements\.js"><\/script>\s*$/);
      data.open();
      let page = value;
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        page += part.value;
      }
      assert.match(page, /<title>Tide tables &amp; “neap” tides<\/title>/);
      assert.match(page, /<p>It <em>pulls<\/em>\.<\/p>/);
      assert.match(page, /<\/html>\s*$/);
      const {headers} = response;
      assert.equal(headers.get('content-encoding') ?? 'identity', encoding);
      assert.equal(headers.get('vary'), 'Accept-Encoding');
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.deepEqual(reported(), []);
    });
  }

  test('a page is HTML, may be kept, and is the same for the same article', async () => {
    const response = await fetch(`${patient}tides`);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.match(response.headers.get('cache-control'), /^public, max-age=60, /);
    const page = await response.text();
    assert.equal(page, await (await fetch(`${patient}tides`)).text());
    assert.match(page, /<link rel="canonical" href="https:\/\/www\.example\/tides">/);
    assert.equal(page.match(/application\/ld\+json/g).length, 1);
    assert.doesNotMatch(page, /alert\(1\)|<never>/);
  });

  test('who has the page already gets a 304, until the article changes', async () => {
    const tag = (await fetch(`${patient}tides`)).headers.get('etag');
    assert.match(tag, /^W\/"[\w-]{22}"$/);
    // Not with `fetch`, which asks for a page that nobody kept as soon as it gets a condition.
    const ask = async () => {
      const [response] = await once(
        get(`${patient}tides`, {headers: {'if-none-match': tag}}),
        'response',
      );
      return {response, page: await text(response)};
    };
    const known = await ask();
    assert.equal(known.response.statusCode, 304);
    assert.equal(known.response.headers.etag, tag);
    assert.equal(known.page, '');
    origin.serve({'/tides.json': {...article, headline: 'Corrected'}});
    const changed = await ask();
    assert.equal(changed.response.statusCode, 200);
    assert.match(changed.page, /<title>Corrected<\/title>/);
  });

  test('readers who come at the same time share one request', async () => {
    const data = gate();
    origin.serve({
      '/tides.json': async response => {
        await data.opened;
        sendJson(response, article);
      },
    });
    const pages = [1, 2, 3].map(() => fetch(`${hasty}tides`));
    await Promise.all(pages);
    data.open();
    for (const page of pages) assert.match(await (await page).text(), /It <em>pulls/);
    assert.deepEqual(origin.asked, ['/tides.json']);
  });

  for (const [what, answer, status] of [
    ['is unavailable', 503, 503],
    ['has a bug', 500, 502],
    ['asks for a login', 403, 502],
    ['answers with HTML', response => response.end('<!doctype html><p>Login</p>'), 502],
    ['hangs up', response => response.destroy(), 502],
    ['has an empty list', [], 502],
  ]) {
    test(`an origin that ${what} makes a ${status}`, async () => {
      origin.serve({'/tides.json': answer});
      const response = await fetch(`${patient}tides`);
      assert.equal(response.status, status);
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.equal(response.headers.get('retry-after'), status === 503 ? '30' : null);
      assert.match(await response.text(), /<h1>The article cannot be shown at the moment\.<\/h1>/);
      assert.deepEqual(reported(), [status]);
    });
  }

  for (const [status, seconds] of [
    [429, '120'],
    [503, '7'],
  ]) {
    test(`an origin that answers ${status} is left alone for as long as it says`, async () => {
      origin.serve({
        '/tides.json': response => response.writeHead(status, {'retry-after': seconds}).end(),
      });
      const response = await fetch(`${patient}tides`);
      assert.equal(response.status, status);
      assert.equal(response.headers.get('retry-after'), seconds);
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.deepEqual(origin.asked, ['/tides.json']);
    });
  }

  test('an origin may say until when it is left alone, as a date', async () => {
    const date = new Date(Date.now() + 90_000).toUTCString();
    origin.serve({
      '/tides.json': response => response.writeHead(503, {'retry-after': date}).end(),
    });
    const {status, headers} = await fetch(`${patient}tides`);
    assert.equal(status, 503);
    const seconds = Number(headers.get('retry-after'));
    assert.ok(seconds > 30 && seconds <= 90, headers.get('retry-after'));
  });

  for (const value of ['Mon, 01 Jan 2001 00:00:00 GMT', '-5', 'soon', '0']) {
    test(`an origin that names no time to come gets a usual pause: ${value}`, async () => {
      origin.serve({
        '/tides.json': response => response.writeHead(429, {'retry-after': value}).end(),
      });
      const {status, headers} = await fetch(`${patient}tides`);
      assert.deepEqual([status, headers.get('retry-after')], [429, '30']);
    });
  }

  test('a page without a headline has a title', async () => {
    origin.serve({'/tides.json': {...article, headline: ''}});
    const page = await (await fetch(`${patient}tides`)).text();
    assert.match(page, /<title>Why the harbour clock is &lt;never&gt; wrong\.<\/title>/);
    origin.serve({'/tides.json': {body: '<p>Text.</p>', url: '/tides'}});
    assert.match(await (await fetch(`${patient}tides`)).text(), /<title>The Tidewater Journal</);
  });

  test('fifty readers at once share one request for a slow article', async () => {
    const data = gate();
    origin.serve({
      '/tides.json': async response => {
        await data.opened;
        sendJson(response, article);
      },
    });
    const pages = await Promise.all(Array.from({length: 50}, () => fetch(`${hasty}tides`)));
    data.open();
    for (const page of pages) assert.match(await page.text(), /It <em>pulls[^]*<\/html>/);
    assert.deepEqual(origin.asked, ['/tides.json']);
  });

  test('an origin that does not run makes a 502 each time, at once', async () => {
    const dead = new Origin();
    await dead.start();
    await dead.stop();
    const server = await start(undefined, undefined, dead.url);
    for (let count = 0; count < 20; count++) {
      const response = await fetch(`${server}tides`);
      assert.equal(response.status, 502);
      assert.match(await response.text(), /<h1>The article cannot be shown at the moment\.<\/h1>/);
    }
    assert.equal(reported().length, 20);
  });

  test('an origin that fails is asked once for each reader', async () => {
    origin.serve({'/tides.json': 500});
    await fetch(`${patient}tides`);
    assert.deepEqual(origin.asked, ['/tides.json']);
  });

  test('an origin that is too slow makes a 504', async () => {
    const impatient = await start(60_000, 50);
    origin.serve({'/tides.json': () => undefined});
    const response = await fetch(`${impatient}tides`);
    assert.equal(response.status, 504);
    assert.match(await response.text(), /<h1>The article cannot be shown at the moment\.<\/h1>/);
    assert.deepEqual(reported(), [504]);
  });

  test('an article that nobody has is a 404, whatever is asked for', async () => {
    for (const path of ['unknown', 'favicon.ico', 'a/b/c', '..%2Fsecret', '%E0%A4%A']) {
      const response = await fetch(patient + path);
      assert.ok([404, 400].includes(response.status), `${path}: ${response.status}`);
      assert.doesNotMatch(await response.text(), /<article-layout/);
    }
    assert.deepEqual(origin.asked, ['/unknown.json']);
  });

  test('an origin that fails late is told of in the page, which nobody keeps', async () => {
    origin.serve({'/tides.json': 503});
    const response = await fetch(`${hasty}tides`);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const page = await response.text();
    assert.match(page, /<h1>The article cannot be shown at the moment\.<\/h1>[^]*<\/html>\s*$/);
    assert.match(page, /<meta name="robots" content="noindex">/);
    assert.deepEqual(reported(), [503]);
  });

  test('a page that breaks off in the middle is never taken for a whole one', async () => {
    const data = gate();
    origin.serve({
      '/tides.json': async response => {
        await data.opened;
        sendJson(response, article);
      },
    });
    const response = await fetch(`${hasty}tides`);
    const broken = new Error('The rendering is broken');
    const {mock: encoding} = mock.method(TextEncoder.prototype, 'encode', () => {
      throw broken;
    });
    data.open();
    try {
      await assert.rejects(response.text(), /terminated/);
    } finally {
      encoding.restore();
    }
    assert.deepEqual(
      errors.calls.map(({arguments: [error]}) => error),
      [broken],
    );
  });

  for (const [when, address] of [
    ['before', () => patient],
    ['after', () => hasty],
  ]) {
    test(`a reader who leaves ${when} the first byte ends the request for the article`, async () => {
      let asking;
      origin.serve({'/tides.json': response => (asking = response)});
      const leaving = new AbortController();
      const page = fetch(`${address()}tides`, {signal: leaving.signal});
      const left = page.then(response => response.text()).catch(error => error.name);
      await until(() => asking, 'the request for the article');
      if (when === 'after') await page;
      leaving.abort();
      await until(() => asking.closed, 'the end of that request');
      assert.equal(await left, 'AbortError');
      assert.deepEqual(reported(), []);
    });
  }

  test('scripts and styles of the version are kept for good', async () => {
    const page = await (await fetch(`${patient}tides`)).text();
    const files = new Set(page.match(/\/article-elements\/[^"]+\.(js|css)/g));
    assert.ok(files.size > 3);
    for (const file of files) {
      const response = await fetch(new URL(file, patient));
      assert.equal(response.status, 200, file);
      assert.match(response.headers.get('cache-control'), /immutable/, file);
      assert.match(response.headers.get('content-type'), /^text\/(javascript|css)/, file);
    }
    assert.equal((await fetch(`${patient}${[...files][0].slice(1)}x`)).status, 404);
  });

  testInBrowser('the page is read without JavaScript, and taken over', async ({openTab}) => {
    const {lines, tab} = await readTwice(openTab, `${patient}tides`);
    for (const line of [article.headline, article.summary, 'The moon', 'A salt marsh in winter']) {
      assert.ok(lines.includes(line), line);
    }
    const heading = 'document.querySelector("article-body h2")';
    assert.equal(await tab.run(`getComputedStyle(${heading}).fontWeight`), '700');
    const policy = (await fetch(`${patient}tides`)).headers.get('content-security-policy');
    assert.doesNotMatch(policy, /unsafe|\*/);
  });
});
