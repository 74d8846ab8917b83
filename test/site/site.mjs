// The built site behind the server of `npm start`, and a browser in front of it.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {after} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {preview} from 'vite';
import {openChromium} from '../../scripts/chromium.mjs';
import {deadline} from '../../scripts/testing/patience.mjs';
import {readingScript} from '../embed/site.mjs';

const site = join(import.meta.dirname, '../../site');

export const widths = [320, 768, 1280];
export const schemes = ['light', 'dark'];

/** Asks a question until nothing is left to complain about, and returns the last complaints. */
export async function complaintsAfterAll(ask) {
  let complaints;
  for (const end = Date.now() + deadline.wait; ; await sleep(50)) {
    complaints = await ask();
    if (complaints.length === 0 || Date.now() > end) return complaints;
  }
}

/** Waits until a function in the page returns something, and returns it. */
export async function eventually(page, condition, ...values) {
  const handle = await page.waitForFunction(condition, {polling: 50}, ...values);
  return handle.jsonValue();
}

/** Serves `site/dist`, and returns a function that opens a page of it in a tab. */
export async function openBuiltSite() {
  const isBuilt = existsSync(join(site, 'dist/index.html'));
  assert.ok(isBuilt, 'There is no site/dist: run `npm run build && npm run build:site` first.');
  const server = await preview({
    root: site,
    logLevel: 'silent',
    preview: {port: 0, host: '127.0.0.1'},
  });
  const browser = await openChromium();
  after(async () => {
    await browser.close();
    await server.close();
  });
  const origin = `http://127.0.0.1:${server.httpServer.address().port}`;
  const reading = readingScript();

  return async function open(path, {width = 1280, scheme = 'light', setUp = () => undefined} = {}) {
    const page = await browser.newPage();
    const messages = [];
    page.on('console', message => {
      if (/^(warn|error|assert)/.test(message.type())) messages.push(message.text());
    });
    page.on('pageerror', error => messages.push(String(error)));
    await page.evaluateOnNewDocument(reading);
    await page.setViewport({width, height: 900});
    await page.emulateMediaFeatures([
      {name: 'prefers-color-scheme', value: scheme},
      {name: 'prefers-reduced-motion', value: 'reduce'},
    ]);
    await setUp(page);
    await page.goto(`${origin}/${path}`);
    return {page, messages, origin};
  };
}
