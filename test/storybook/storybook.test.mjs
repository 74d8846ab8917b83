// Storybook itself: it builds, every story renders in it without a word in the console, and those
// that play something do so to their end.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {extname, join, normalize} from 'node:path';
import {after, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {chromiumLaunchOptions} from '../../scripts/chromium.mjs';

const folder = mkdtempSync(join(tmpdir(), 'storybook-'));
execFileSync('npx', ['storybook', 'build', '--quiet', '-o', folder], {
  stdio: ['ignore', 'ignore', 'pipe'],
  env: {...process.env, STORYBOOK_DISABLE_TELEMETRY: '1'},
});

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

const server = createServer(async ({url}, response) => {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  try {
    const content = await readFile(join(folder, path));
    response.writeHead(200, {'content-type': types[extname(path)] ?? 'application/octet-stream'});
    response.end(content);
  } catch {
    response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  }
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await puppeteer.launch(await chromiumLaunchOptions());
const page = await browser.newPage();
const messages = [];
page.on('pageerror', error => messages.push(String(error)));
page.on('console', message => {
  if (/^(warn|error|assert)/.test(message.type())) messages.push(message.text());
});

after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, {recursive: true, force: true});
});

/** What the console may say in stories whose point is that something fails. */
const expected = {
  BrokenPicture: /404/,
  Failed: /404/,
  Fallback: /404/,
  Hostile: /ERR_INVALID_URL|Failed to load resource/,
  Retry: /no element with the id/,
  Stale: /no element with the id/,
};

const {entries} = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));

/** Shows a story, or a page of the docs, and settles when Storybook has done all of it. */
async function show(id, viewMode) {
  messages.length = 0;
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=${viewMode}`, {waitUntil: 'load'});
  await page.waitForFunction(
    () => {
      const {classList} = document.body;
      const isShown = /sb-show-(main|errordisplay|nopreview)/.test(classList.value);
      const {currentRender} = window.__STORYBOOK_PREVIEW__ ?? {};
      const isDone = /^(finished|completed|errored|played|aborted)$/.test(currentRender?.phase);
      return isShown && (isDone || currentRender?.type === 'docs' || currentRender?.type === 'mdx');
    },
    {timeout: 20_000},
  );
  return page.evaluate(() => ({
    phase: window.__STORYBOOK_PREVIEW__.currentRender.phase,
    failed: document.body.classList.contains('sb-show-errordisplay')
      ? document.querySelector('#error-message')?.textContent
      : undefined,
  }));
}

describe('Storybook', () => {
  for (const {id, type, title, name, exportName} of Object.values(entries)) {
    it(`shows ${title}: ${name}`, {timeout: 30_000}, async () => {
      const {failed, phase} = await show(id, type === 'docs' ? 'docs' : 'story');
      assert.equal(failed, undefined);
      assert.notEqual(phase, 'errored');
      if (type === 'docs') return;
      const allowed = expected[exportName];
      const unexpected = messages.filter(message => !allowed?.test(message));
      assert.deepEqual(unexpected, []);
    });
  }

  it('has a page of docs for each element, with a control for each attribute', async () => {
    const docs = Object.values(entries).filter(({title, type}) => {
      return type === 'docs' && title.startsWith('Elements/');
    });
    assert.equal(docs.length, 7);
    await show('elements-article-card--docs', 'docs');
    const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
    const {attributes, cssProperties} = modules
      .flatMap(({declarations = []}) => declarations)
      .find(({tagName}) => tagName === 'article-card');
    await page.waitForSelector('.docblock-argstable textarea');
    const rows = await page.$$eval('.docblock-argstable tr', found =>
      found.map(row => [
        row.querySelector('td')?.textContent,
        row.querySelector('td:last-child :is(input, textarea, select, button)') !== null,
      ]),
    );
    // Parts may have the names of attributes: they come later.
    const controls = new Map(rows.reverse());
    for (const {name} of [...attributes, ...cssProperties]) {
      assert.equal(controls.get(name), true, `${name} has no control.`);
    }
  });
});
