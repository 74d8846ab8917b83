// Storybook itself: it builds, every story renders in it without a word in the console, and those
// that play something do so to their end.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {openChromium} from '../../scripts/chromium.mjs';
import {serveFolder} from '../../scripts/serve-folder.mjs';
import {deadline} from '../../scripts/testing/patience.mjs';

const folder = 'storybook-static';
const timeout = deadline.test;
assert.ok(existsSync(folder), 'There is no storybook-static: run `npm run build-storybook` first.');

const {origin, stop} = await serveFolder(folder);
const browser = await openChromium();
const page = await browser.newPage();
const messages = [];
page.on('pageerror', error => messages.push(String(error)));
page.on('console', message => {
  if (/^(warn|error|assert)/.test(message.type())) messages.push(message.text());
});

after(async () => {
  await browser.close();
  await stop();
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
async function show(id, viewMode, globals = '') {
  messages.length = 0;
  const query = new URLSearchParams({id, viewMode, globals});
  await page.goto(`${origin}/iframe.html?${query}`, {waitUntil: 'load'});
  await page.waitForFunction(() => {
    const {classList} = document.body;
    const isShown = /sb-show-(main|errordisplay|nopreview)/.test(classList.value);
    const {currentRender} = window.__STORYBOOK_PREVIEW__ ?? {};
    const isDone = /^(finished|completed|errored|played|aborted)$/.test(currentRender?.phase);
    return isShown && (isDone || currentRender?.type === 'docs' || currentRender?.type === 'mdx');
  });
  return page.evaluate(() => ({
    phase: window.__STORYBOOK_PREVIEW__.currentRender.phase,
    failed: document.body.classList.contains('sb-show-errordisplay')
      ? document.querySelector('#error-message')?.textContent
      : undefined,
  }));
}

describe('Storybook', () => {
  for (const {id, type, title, name, exportName} of Object.values(entries)) {
    it(`shows ${title}: ${name}`, {timeout}, async () => {
      const {failed, phase} = await show(id, type === 'docs' ? 'docs' : 'story');
      assert.equal(failed, undefined);
      assert.notEqual(phase, 'errored');
      if (type === 'docs') return;
      const allowed = expected[exportName];
      const unexpected = messages.filter(message => !allowed?.test(message));
      assert.deepEqual(unexpected, []);
    });
  }

  it(
    'has a page of docs for each element, with a control for each attribute',
    {timeout},
    async () => {
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
    },
  );

  for (const [globals, isDark] of [
    ['scheme:light', false],
    ['scheme:dark', true],
    ['host:dark page', true],
  ]) {
    it(`has stories that can be read on pages of docs (${globals})`, {timeout}, async () => {
      await show('elements-article-card--docs', 'docs', globals);
      const headline = await page.waitForSelector('.docs-story article-card >>> [part~=headline]');
      // Colours in numbers, as a canvas has them.
      const [text, background] = await headline.evaluate(element => {
        const context = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
        const story = document.querySelector('.docs-story');
        return [getComputedStyle(element).color, getComputedStyle(story).backgroundColor].map(
          colour => {
            context.fillStyle = colour;
            context.fillRect(0, 0, 1, 1);
            return Math.max(...context.getImageData(0, 0, 1, 1).data.subarray(0, 3));
          },
        );
      });
      assert.ok(isDark ? background < 60 && text > 200 : background > 200 && text < 60);
    });
  }
});
