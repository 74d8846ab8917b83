import {anyElement} from '../element-names.js';
import {warnOnce} from './report.js';

/** An element that is defined before the parser has come to its children. */
export interface ParsedElement extends Element {
  /** The page has come to its end: all children are there. */
  parsed(): void;
}

const waiting = new Set<ParsedElement>();

/** Content that follows a tag that was never closed, and is not a fallback. */
const rest = `:scope>:is(main,footer,script[src],*~h2,${anyElement}):not([slot])`;

/**
 * Calls `parsed()` of the element when the page has come to its end, if it has not yet. Reports
 * an element that has no end tag and hides the rest of the page to the site owner.
 */
export function whenParsed(element: ParsedElement): void {
  if (document.readyState !== 'loading') {
    checkEnd(element);
    return;
  }
  if (waiting.size === 0) document.addEventListener('DOMContentLoaded', onParsed, {once: true});
  waiting.add(element);
}

function onParsed(): void {
  for (const element of waiting) {
    if (!element.isConnected) continue;
    element.parsed();
    checkEnd(element);
  }
  waiting.clear();
}

function checkEnd(element: ParsedElement): void {
  const tag = element.localName;
  // A layout and a body, which hold other elements, have content of their own.
  if (element.firstChild && !('content' in element) && element.querySelector(rest)) {
    warnOnce(`<${tag}> hides what follows it: write </${tag}>.`);
  }
}
