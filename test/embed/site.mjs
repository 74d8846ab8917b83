// A small site with the built files, and a real browser in front of it: what the tests of this
// folder have in common.
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {after, test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import typescript from 'typescript';
import {openChromium} from '../../scripts/chromium.mjs';
import {deadline} from '../../scripts/testing/patience.mjs';

const root = join(import.meta.dirname, '../..');

/** The version that the built files carry. */
export const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The version of the build under `/other/`. */
export const otherVersion = '98.7.6';

/** What a site owner pastes. */
export const scriptTag = '<script type="module" src="/cdn/article-elements.js"></script>';

const types = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.xhtml': 'application/xhtml+xml',
};

/** A promise, and what opens it. */
export function gate() {
  let open;
  const opened = new Promise(resolve => (open = resolve));
  return {open, opened};
}

/** Asks again and again until the answer is true. Fails where it never becomes so. */
export async function until(condition, what) {
  for (const end = Date.now() + deadline.wait; !(await condition());) {
    if (Date.now() > end) assert.fail(`Waited in vain: ${what}`);
    await sleep(20);
  }
}

/**
 * Runs in a page: waits until the browser has nothing to do, which comes after the frame that it
 * could paint.
 */
export async function idle() {
  for (let times = 0; times < 2; times++) {
    await new Promise(resolve => requestIdleCallback(() => resolve()));
  }
}

/** An HTML page with the script tag in its head. */
export function html(body, head = scriptTag) {
  return `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body>${body}</body></html>`;
}

/** The functions of the browser tests that read what a reader sees, for any page. */
export function readingScript() {
  const source = readFileSync(join(root, 'test/elements/reading.ts'), 'utf8');
  const {outputText} = typescript.transpileModule(source, {
    compilerOptions: {target: 'ES2022', module: 'ESNext'},
  });
  return `{${outputText.replaceAll(/^export /gm, '')}; globalThis.readLines = readLines;}`;
}

/**
 * The files of the build: as they are, as a copy at another address, and as another version. Its
 * pieces are in a folder of that version.
 */
async function file(path) {
  const [, folder, name] = /^\/(cdn|copy|other|dist|node_modules)\/(.+)$/.exec(path) ?? [];
  if (!folder) return undefined;
  const source = ['copy', 'other'].includes(folder) ? 'cdn' : folder;
  const place = normalize(`/${name.replace(`/${otherVersion}/`, `/${version}/`)}`);
  const content = await readFile(join(root, source, place), 'utf8');
  return folder === 'other' ? content.replaceAll(version, otherVersion) : content;
}

class Site {
  #routes = {};
  #requests = [];
  #server = createServer((request, response) => {
    this.#answer(request, response).catch(() => response.destroy());
  });

  async start() {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
    this.origin = `http://127.0.0.1:${this.#server.address().port}`;
  }

  async stop() {
    this.#server.closeAllConnections();
    await once(this.#server.close(), 'close');
  }

  /** From path to content, or to a function that answers. The requests are counted from now on. */
  serve(routes) {
    this.#routes = routes;
    this.#requests = [];
  }

  /** The requests for a path, oldest first. */
  requests(path) {
    return this.#requests.filter(request => request.path === path);
  }

  async #answer(request, response) {
    const path = new URL(request.url, this.origin).pathname;
    const entry = {path, open: true};
    this.#requests.push(entry);
    response.on('close', () => (entry.open = false));
    const route = this.#routes[path];
    if (typeof route === 'function') {
      await route(response, this.requests(path).length);
      return;
    }
    const content = route === undefined ? await file(path).catch(() => undefined) : route;
    if (content === undefined) {
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    const type = types[extname(path)] ?? 'text/html';
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-cache',
      // As networks that deliver files do: frames without an origin may load them too.
      'access-control-allow-origin': '*',
    });
    response.end(typeof content === 'string' ? content : JSON.stringify(content));
  }
}

/** Lets no timer of ten seconds or more fire, so that what loads goes on loading. */
function keepLoading() {
  const {setTimeout} = window;
  window.setTimeout = (action, delay, ...values) =>
    delay >= 10_000 ? 0 : setTimeout(action, delay, ...values);
}

/** A tab, as a reader and a developer see it. */
class Tab {
  /** What its console warned of, and what nobody caught. */
  messages = [];

  /** `place` is the page, or a frame in it. */
  constructor(page, site, place = page) {
    this.page = page;
    this.site = site;
    this.place = place;
    if (place !== page) return;
    page.on('console', message => {
      if (/^(warn|error|assert)/.test(message.type())) this.messages.push(message.text());
    });
    page.on('pageerror', error => this.messages.push(String(error)));
  }

  /** Opens a path of the site, and waits until its scripts have run. */
  async open(path = '/', waitUntil = 'load') {
    await this.page.goto(this.site.origin + path, {waitUntil});
    return this;
  }

  /** The first frame in the page, to be read like a page. */
  get frame() {
    const frame = this.page.frames().find(frame => frame.parentFrame());
    return new Tab(this.page, this.site, frame);
  }

  run(code, ...values) {
    return this.place.evaluate(code, ...values);
  }

  /** The lines of text that a reader sees in an element. */
  read(selector) {
    return this.run(selector => {
      const element = document.querySelector(selector);
      return element ? readLines(element) : `There is no ${selector}.`;
    }, selector);
  }

  /** Waits until a reader sees these lines in an element. */
  async shows(selector, lines) {
    let seen;
    for (const end = Date.now() + deadline.wait; ;) {
      seen = await this.read(selector);
      if (JSON.stringify(seen) === JSON.stringify(lines) || Date.now() > end) break;
      await sleep(20);
    }
    assert.deepEqual(seen, lines, this.#report({seen, expected: lines}));
  }

  /** Waits for a message in the console, and takes it away from those that fail the test. */
  async says(pattern) {
    const find = () => this.messages.findIndex(message => pattern.test(message));
    await until(() => find() >= 0, `a message that matches ${pattern}`);
    return this.messages.splice(find(), 1)[0];
  }

  #report(what) {
    return JSON.stringify({...what, console: this.messages}, null, 2);
  }
}

/**
 * Starts the site for one test file, and gives back how to write a test: it gets
 * `visit(routes, path)`, which opens a tab, and the site. A test fails if the console of a tab says
 * something that it did not expect. With flags (`args`) the file has a browser of its own.
 * With `keepsLoading` nothing that loads in its tabs runs into a timeout.
 */
export async function openSite({args = [], timeout = deadline.test, keepsLoading = false} = {}) {
  const isBuilt = existsSync(join(root, 'cdn/article-elements.js'));
  assert.ok(isBuilt, 'There is no cdn/article-elements.js: run `npm run build` first.');
  const site = new Site();
  await site.start();
  const browser = await openChromium({args});
  const reading = readingScript();
  after(async () => {
    await browser.close();
    await site.stop();
  });

  return (title, run) =>
    test(title, {timeout}, async t => {
      const tabs = [];
      const openTab = async () => {
        const tab = new Tab(await browser.newPage(), site);
        await tab.page.evaluateOnNewDocument(reading);
        if (keepsLoading) await tab.page.evaluateOnNewDocument(keepLoading);
        tabs.push(tab);
        return tab;
      };
      const visit = async (routes, path) => {
        site.serve(routes);
        return (await openTab()).open(path);
      };
      try {
        await run({visit, openTab, site, browser, skip: reason => t.skip(reason)});
        for (const tab of tabs) assert.deepEqual(tab.messages, []);
      } finally {
        for (const {page} of tabs) await page.close();
      }
    });
}
