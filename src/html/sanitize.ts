import {canSanitize, sanitizeByPlatform} from './platform.js';
import {shorten} from './shorten.js';
import {walk, type WalkOptions} from './walk.js';

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
