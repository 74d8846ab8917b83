import {canSanitize, sanitizeByPlatform} from './platform.js';
import {walk, type WalkOptions} from './walk.js';

const longest = 1_000_000;

/**
 * Untrusted HTML as nodes that can stand in the page: sanitised by the browser where it can, else
 * by DOMPurify, which is loaded for that, and then walked once. Longer than a million characters
 * is cut.
 */
export async function sanitizeHtml(
  html: string,
  options: WalkOptions = {},
): Promise<DocumentFragment> {
  const text = html.slice(0, longest);
  const tree = canSanitize()
    ? sanitizeByPlatform(text)
    : (await import('./purify.js')).sanitizeByPurifier(text);
  return walk(tree, options);
}
