import type {WalkOptions} from '../../src/html/walk.js';
import {makeSafe as makeSafeOnServer} from '../../src/ssr/body.js';
import {makeSafe, paths} from './paths.js';

/** What becomes of a body, in one of the ways in which it comes to a reader. */
export type Show = (html: string, options?: WalkOptions) => HTMLElement;

const base = 'https://example.test/post/';

function read(html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  const box = document.createElement('div');
  box.append(template.content);
  return box;
}

/** By each sanitiser that there is in the browser, and on a server. */
export const ways: readonly (readonly [name: string, show: Show])[] = [
  ...paths.map(
    ([name, sanitize]) =>
      [name, (html, options) => makeSafe(sanitize, html, {base, ...options})] as [string, Show],
  ),
  ['on a server', (html, options) => read(makeSafeOnServer(html, {base, ...options}).html)],
];

const ofEveryPicture = ['loading', 'decoding', 'referrerpolicy'];

/** The HTML in a box, with addresses short and without what all pictures say alike. */
export function write(box: HTMLElement): string {
  const copy = box.cloneNode(true) as HTMLElement;
  for (const element of copy.querySelectorAll('img, audio, video, source')) {
    const attributes = [...element.attributes].map(({name, value}) => [name, value] as const);
    for (const [name] of attributes) element.removeAttribute(name);
    for (const [name, value] of attributes.sort()) {
      if (!ofEveryPicture.includes(name)) element.setAttribute(name, value);
    }
  }
  return copy.innerHTML.replaceAll(base, '').replaceAll('https://example.test', '');
}

/** One case: what it is, the body, and what becomes of it. */
export type Row = readonly [what: string, html: string, shown: string];

/** Declares a test for each row, in each way. */
export function itShows(
  rows: readonly Row[],
  check: (actual: string, expected: string) => void,
): void {
  for (const [way, show] of ways) {
    describe(way, () => {
      for (const [what, html, shown] of rows) {
        it(what, () => check(write(show(html)), shown));
      }
    });
  }
}
