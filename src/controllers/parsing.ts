/** An element that is defined before the parser has come to its children. */
export interface ParsedElement extends Element {
  /** The page has come to its end: all children are there. */
  parsed(): void;
}

const waiting = new Set<ParsedElement>();

/** Calls `parsed()` of the element when the page has come to its end, if it has not yet. */
export function whenParsed(element: ParsedElement): void {
  if (document.readyState !== 'loading') return;
  if (waiting.size === 0) document.addEventListener('DOMContentLoaded', onParsed, {once: true});
  waiting.add(element);
}

function onParsed(): void {
  for (const element of waiting) if (element.isConnected) element.parsed();
  waiting.clear();
}
