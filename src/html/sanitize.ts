import {canSanitize, sanitizeByPlatform} from './platform.js';
import {shorten} from './shorten.js';
import {walk, type WalkOptions} from './walk.js';

/**
 * Untrusted HTML as nodes that are safe in the page. The browser sanitises it if it can (HTML
 * Sanitizer API), else DOMPurify, which is loaded for that. Then the nodes are walked once. HTML of
 * more than a million characters or ten thousand start tags is cut. Rejects if neither works or
 * DOMPurify does not load.
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
