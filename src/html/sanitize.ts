import {canSanitize, sanitizeByPlatform} from './platform.js';
import {walk, type WalkOptions} from './walk.js';

const longest = 1_000_000;
/** Parsers need time in the square of the tags that nobody closes; no article has as many. */
const mostTags = 10_000;

/**
 * Untrusted HTML as nodes that can stand in the page: sanitised by the browser where it can (HTML
 * Sanitizer API), else by DOMPurify, which is loaded for that, and then walked once. What is
 * longer than a million characters or ten thousand tags is cut. Rejects where neither works or DOMPurify does not load.
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
  let end = -1;
  for (let tags = 0; tags <= mostTags; tags++) {
    end = html.indexOf('<', end + 1);
    if (end < 0 || end > longest) return html.slice(0, longest);
  }
  return html.slice(0, end);
}
