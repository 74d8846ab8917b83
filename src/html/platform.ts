import {elements, globalAttributes, unwrapped} from './allow-list.js';

/** What TypeScript's DOM library does not know yet (HTML Sanitizer API). */
interface SanitizingElement extends Element {
  setHTML(html: string, options: {sanitizer: object}): void;
}

interface SanitizingWindow {
  Sanitizer: new (configuration: object) => object;
}

let sanitizer: object | undefined;

/**
 * Whether the browser makes HTML safe by itself, and as it is told: drafts of the standard and
 * polyfills took other configurations and ignored one that they did not know, and Chromium 147
 * keeps what `is` says, so that an element of the page's own could come to life.
 */
export function canSanitize(): boolean {
  try {
    const probe = '<p id=a class=b slot=c is=d-d>e<input><b-b>f</b-b><font>g</font><!--h--></p>';
    return sanitizeByPlatform(probe).firstElementChild?.outerHTML === '<p id="a">eg</p>';
  } catch {
    return false;
  }
}

/** Makes HTML safe with the browser's own sanitiser, in a document that loads and runs nothing. */
export function sanitizeByPlatform(html: string): Element {
  sanitizer ??= new (globalThis as unknown as SanitizingWindow).Sanitizer({
    elements: Array.from(elements, ([name, attributes]) => ({name, attributes})),
    attributes: globalAttributes,
    replaceWithChildrenElements: unwrapped,
    comments: false,
    dataAttributes: false,
  });
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  (holder as unknown as SanitizingElement).setHTML(html, {sanitizer});
  return holder;
}
