import {passedAttributes, passedElements, unwrapped} from './allow-list.js';
import {putStandIns} from './stand-ins.js';

/** Parts of the HTML Sanitizer API that TypeScript's DOM library does not know yet. */
interface SanitizingElement extends Element {
  setHTML(html: string, options: {sanitizer: object}): void;
}

interface SanitizingWindow {
  Sanitizer: new (configuration: object) => object;
}

let sanitizer: object | undefined;

/**
 * Whether the browser makes HTML safe by itself, and obeys its configuration. Drafts of the
 * standard and polyfills took other configurations and ignored one that they did not know. Chromium
 * 147 keeps the attribute `is`, so that an element of the page could come to life.
 */
export function canSanitize(): boolean {
  try {
    const probe = '<p id=a class=b slot=c is=d-d>e<input><b-b>f</b-b><font>g</font><!--h--></p>';
    const holder = setHtml(probe, makeSanitizer(new Map([['p', []]]), ['id'], ['font']));
    return holder.firstElementChild?.outerHTML === '<p id="a">eg</p>';
  } catch {
    return false;
  }
}

/** Makes HTML safe with the browser's own sanitiser, in a document that loads and runs nothing. */
export function sanitizeByPlatform(html: string): Element {
  sanitizer ??= makeSanitizer(passedElements, passedAttributes, unwrapped);
  return setHtml(putStandIns(html), sanitizer);
}

function makeSanitizer(
  elements: ReadonlyMap<string, readonly string[]>,
  attributes: readonly string[],
  groups: readonly string[],
): object {
  return new (globalThis as unknown as SanitizingWindow).Sanitizer({
    elements: Array.from(elements, ([name, own]) => ({name, attributes: own})),
    attributes,
    replaceWithChildrenElements: groups,
    comments: false,
    dataAttributes: false,
  });
}

function setHtml(html: string, by: object): Element {
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  (holder as unknown as SanitizingElement).setHTML(html, {sanitizer: by});
  return holder;
}
