/** Text or bytes other than JSON: those of a feed, or a reason why they cannot be read. */
import type {TextOrigin} from './not-a-feed.js';

/**
 * The name of the first element, whatever its prefix and case. Comments, declarations and text may
 * come before it.
 */
const root = /^[^<]*(?:<[?!][^>]*>[^<]*)*<(?:[^\s<>/:]*:)?([a-z][^\s<>/:]*)/i;

/** The text of a feed. Throws an `ArticleError` for anything else, which says what it is. */
export async function readText(
  source: string | readonly (ArrayBuffer | Uint8Array)[],
  origin: TextOrigin = {},
): Promise<string> {
  const text = typeof source === 'string' ? source : await decode(source, origin);
  // Only what could not be JSON: text in front of a feed may be anything else.
  const name = /^\s*[[{]/.test(text) ? '' : (root.exec(text.slice(0, 200_000))?.[1] ?? '');
  if (/^(?:rss|rdf|feed)$/i.test(name)) return text;
  throw (await import('./not-a-feed.js')).textError(text, name, origin);
}

/** Nearly all feeds are UTF-8: what finds out another encoding comes for the others alone. */
async function decode(
  pieces: readonly (ArrayBuffer | Uint8Array)[],
  {contentType}: TextOrigin,
): Promise<string> {
  const bytes = new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer());
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    // UTF-16 has zeros, and ISO-2022-JP escapes, which are UTF-8, too.
    if (!/[\0\x1b]/.test(text)) return text;
  } catch {
    // Not UTF-8, or a damaged letter of it.
  }
  return (await import('./decode-xml.js')).decodeXml(bytes, contentType);
}
