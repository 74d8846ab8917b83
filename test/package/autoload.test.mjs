// The script tag that loads each element when the page first uses it, in a browser.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import sirv from 'sirv';
import {openChromium} from '../../scripts/chromium.mjs';
import {deadline} from '../../scripts/testing/patience.mjs';
import {until} from '../embed/site.mjs';

const serveFile = sirv('.', {dev: true});
const script = '<script type="module" src="/cdn/autoload.js"></script>';

let browser;
let server;
let origin;
let parts = [];

before(async () => {
  let unfinished;
  server = createServer((request, response) => {
    if (request.url === '/') {
      unfinished = response.writeHead(200, {'content-type': 'text/html'});
      unfinished.write(parts[0]);
      if (parts.length === 1) unfinished.end();
    } else if (request.url === '/rest') {
      unfinished.end(parts[1]);
      response.writeHead(204).end();
    } else {
      serveFile(request, response, () => response.writeHead(404).end());
    }
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await openChromium();
});

after(async () => {
  await browser?.close();
  server?.close();
});

/**
 * Opens a page of this markup, and keeps an account of what it loads and says. Of two pieces of
 * markup, the second comes when the page asks for it.
 */
async function open(markup, {beforeLoad} = {}) {
  const [first, ...rest] = [markup].flat();
  parts = [`<!doctype html><title>Test</title><link rel="icon" href="data:,">${first}`, ...rest];
  const page = await browser.newPage();
  const loaded = [];
  const said = [];
  page.on('request', request => {
    const [, name] = /\/cdn\/(?:autoload\/.+\/)?([\w-]+)\.js$/.exec(request.url()) ?? [];
    if (name) loaded.push(name);
  });
  page.on('console', message => said.push(message.text()));
  page.on('pageerror', error => said.push(String(error)));
  await beforeLoad?.(page);
  await page.goto(origin, {waitUntil: 'load'});
  return {page, loaded, said};
}

// Not by `customElements.whenDefined()`: a collection of garbage can take its promise from DevTools.
const whenDefined = async (page, tag) =>
  Boolean(await page.waitForFunction(tag => customElements.get(tag), {}, tag));

const isDefined = (page, tag) => page.evaluate(tag => Boolean(customElements.get(tag)), tag);

/** What is on its way has come: an element that is used last is there. */
async function settle(page) {
  await page.evaluate(() => document.body.append(document.createElement('tag-list')));
  await whenDefined(page, 'tag-list');
  await page.evaluate(() => document.querySelector('tag-list').remove());
}

describe('cdn/autoload.js', () => {
  it('is no more than 700 bytes', () => {
    assert.ok(brotliCompressSync(readFileSync('cdn/autoload.js')).length <= 700);
  });

  it('loads the elements that a page uses, and nothing else', async () => {
    const {page, loaded, said} = await open(
      `${script}<tldr-box text="In short."></tldr-box><tldr-box text="In other words."></tldr-box>`,
    );
    await whenDefined(page, 'tldr-box');
    assert.deepEqual(loaded.sort(), ['autoload', 'shared', 'tldr-box']);
    assert.equal(await isDefined(page, 'article-card'), false);
    assert.deepEqual(said, []);
  });

  it('loads nothing on a page without elements', async () => {
    const {page, loaded} = await open(`${script}<p>Text</p><article-cards></article-cards>`);
    await page.evaluate(() => document.body.append('text', document.createElement('main')));
    assert.deepEqual(loaded, ['autoload']);
  });

  it('brings the elements that an element shows', async () => {
    const {page, said} = await open(
      `${script}<related-rail articles='[{"headline": "One", "url": "/1"}]'></related-rail>`,
    );
    await page.waitForFunction(
      () =>
        document.querySelector('related-rail')?.shadowRoot?.querySelector('article-card')
          ?.shadowRoot,
    );
    assert.deepEqual(said, []);
  });

  it('loads elements that come later, however deep', async () => {
    const {page, loaded} = await open(`${script}<main></main>`);
    assert.deepEqual(loaded, ['autoload']);
    await page.evaluate(() => {
      const section = document.createElement('section');
      section.innerHTML = '<div><article-card headline="Later"></article-card></div>';
      document.querySelector('main').append('text', document.createComment(''), section);
    });
    await whenDefined(page, 'article-card');
    assert.deepEqual(loaded.sort(), ['article-card', 'autoload', 'shared']);
  });

  it('loads elements of a body that comes after it', async () => {
    const {page} = await open([
      `<script type="module" async>
        import '/cdn/autoload.js';
        globalThis.cameFirst = document.body === null;
        await fetch('/rest');
      </script>`,
      '<body><tldr-box text="In short."></tldr-box>',
    ]);
    await whenDefined(page, 'tldr-box');
    assert.equal(await page.evaluate(() => globalThis.cameFirst), true);
  });

  it('leaves a tag alone that the page has defined', async () => {
    const {page, loaded, said} = await open(`
      <script>customElements.define('tag-list', class extends HTMLElement {});</script>
      ${script}<tag-list></tag-list><tldr-box text="In short."></tldr-box>`);
    await whenDefined(page, 'tldr-box');
    assert.deepEqual(loaded.sort(), ['autoload', 'shared', 'tldr-box']);
    assert.deepEqual(said, []);
  });

  it('loads what stands in a shadow root that it is told of, then and later', async () => {
    const {page, loaded} = await open(`${script}<my-app></my-app>`);
    await page.evaluate(() => {
      const root = document.querySelector('my-app').attachShadow({mode: 'open'});
      root.innerHTML = '<tldr-box text="In short."></tldr-box>';
    });
    await settle(page);
    assert.equal(await isDefined(page, 'tldr-box'), false);
    await page.evaluate(async () => {
      const {observe} = await import('/cdn/autoload.js');
      observe(document.querySelector('my-app').shadowRoot);
    });
    await whenDefined(page, 'tldr-box');
    await page.evaluate(() =>
      document.querySelector('my-app').shadowRoot.append(document.createElement('article-card')),
    );
    await whenDefined(page, 'article-card');
    assert.equal(loaded.filter(name => name === 'tldr-box').length, 1);
  });

  it(
    'keeps the fallback when a file is missing, says so, and tries again',
    {timeout: deadline.test},
    async () => {
      let isBroken = true;
      let probes = 0;
      const {page, said} = await open(`${script}<tldr-box><p>A fallback</p></tldr-box>`, {
        async beforeLoad(page) {
          await page.setRequestInterception(true);
          page.on('request', request => {
            const url = request.url();
            const isProbe = url.endsWith('/probe.js');
            if ((isProbe && probes++ === 0) || (isBroken && /tldr-box/.test(url))) {
              void request.abort();
            } else if (isProbe) {
              void request.respond({contentType: 'text/javascript', body: ''});
            } else void request.continue();
          });
        },
      });
      const warning = () => said.find(text => text.startsWith('article-elements could not load'));
      await until(warning, 'a warning');
      assert.match(warning(), /^article-elements could not load <tldr-box>:/);
      assert.equal(await page.$eval('tldr-box p', element => element.checkVisibility()), true);
      isBroken = false;
      // Older browsers remember that a module did not come, and never ask for it again.
      const asksAgain = await page.evaluate(async () => {
        const probe = () => import('/probe.js').then(() => true).catch(() => false);
        return (await probe()) || (await probe());
      });
      if (!asksAgain) return;
      await page.evaluate(() => document.body.append(document.createElement('tldr-box')));
      assert.equal(await whenDefined(page, 'tldr-box'), true);
    },
  );
});
