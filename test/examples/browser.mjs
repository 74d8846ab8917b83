// A page of an example in a real browser: without scripts, and when the library has taken it over.
import assert from 'node:assert/strict';
import {takenOver} from '../ssr/pages.mjs';

/**
 * Reads a page with scripts turned off and on, fails where the two differ or where something in it
 * could not be loaded, and gives back the lines that a reader sees.
 */
export async function readTwice(openTab, url) {
  const still = await openTab();
  await still.page.setJavaScriptEnabled(false);
  await still.page.goto(url);
  const lines = await still.read('body');

  const live = await openTab();
  const failed = [];
  live.page.on('requestfailed', request => failed.push(request.url()));
  live.page.on('response', response => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  await live.page.goto(url);
  await live.page.waitForFunction(() => customElements.get('article-layout'));
  await takenOver(live);
  assert.deepEqual(await live.read('body'), lines);
  assert.deepEqual(failed, []);
  return {lines, tab: live};
}
