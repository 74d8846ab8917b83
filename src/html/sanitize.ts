import {canSanitize, sanitizeByPlatform} from './platform.js';
import {walk, type WalkOptions} from './walk.js';

const longest = 1_000_000;
/** Start tags. Parsers need time in the square of those that nobody closes. */
const mostTags = 10_000;

/**
 * Untrusted HTML as nodes that can stand in the page: sanitised by the browser where it can (HTML
 * Sanitizer API), else by DOMPurify, which is loaded for that, and then walked once. What is
 * longer than a million characters or ten thousand start tags is cut. Rejects where neither works
 * or DOMPurify does not load.
 */
export async function sanitizeHtml(
  html: string,
  options: WalkOptions = {},
): Promise<DocumentFragment> {
  const text = shorten(html);
  const tree = canSanitize()
    ? sanitizeByPlatform(text)
    : (await import('./purify.js')).sanitizeByPurifier(text);
  return walk(tree, options);
}

function shorten(html: string): string {
  let position = -1;
  for (let count = 0; count <= mostTags;) {
    position = html.indexOf('<', position + 1);
    if (position < 0 || position > longest) return html.slice(0, longest);
    if (html[position + 1] !== '/') count++;
  }
  return html.slice(0, position);
}
