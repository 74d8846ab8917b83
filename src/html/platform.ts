import {elements, globalAttributes, unwrapped} from './allow-list.js';

/** What TypeScript's DOM library does not know yet (HTML Sanitizer API, section 2). */
interface SanitizingElement extends Element {
  setHTML?(html: string, options: {sanitizer: unknown}): void;
}

type SanitizerConstructor = new (config: object) => object;

let sanitizer: object | undefined;

/** Whether the browser makes HTML safe by itself. */
export function canSanitize(): boolean {
  return 'setHTML' in Element.prototype && 'Sanitizer' in globalThis;
}

/** Makes HTML safe with the browser's own sanitiser, in a document that loads and runs nothing. */
export function sanitizeByPlatform(html: string): Element {
  sanitizer ??= new (globalThis as unknown as {Sanitizer: SanitizerConstructor}).Sanitizer({
    elements: Object.entries(elements).map(([name, attributes]) => ({name, attributes})),
    attributes: globalAttributes,
    replaceWithChildrenElements: unwrapped,
    comments: false,
    dataAttributes: false,
  });
  const holder: SanitizingElement = inertDocument().createElement('div');
  holder.setHTML?.(html, {sanitizer});
  return holder;
}

/** A document without a window: pictures in it are not fetched, scripts in it do not run. */
export function inertDocument(): Document {
  return document.implementation.createHTMLDocument('');
}
