/** Messages to a site owner about text that is neither JSON nor a feed. */
import {ArticleError} from '../article-error.js';
import {decodeEntities} from '../entities.js';
import {feedOfLink} from '../feed-link.js';

/** Where a text comes from. */
export interface TextOrigin {
  /** The address that was asked for. */
  src?: string;
  /** The address that relative addresses in the text are resolved against. */
  url?: string;
  /** The header `Content-Type`; null for a response without one. */
  contentType?: string | null;
  /** The reason why the text is not JSON. */
  cause?: unknown;
}

/** The error for a text whose first element has this name, if it has any. */
export function textError(text: string, root: string, origin: TextOrigin): ArticleError {
  const {src, url, contentType, cause} = origin;
  const start = text.slice(0, 200_000).replace(/^[\s\ufeff]+/, '');
  const seen = contentType === undefined ? '' : ` (content type: ${contentType ?? 'none'})`;
  let reason = `text that is neither JSON nor a feed${seen}.`;
  if (!start) {
    reason = `an empty answer instead of JSON or a feed${seen}.`;
  } else if (!start.startsWith('<')) {
    if (cause instanceof Error) reason = `broken JSON${seen}: ${cause.message}`;
  } else if (!/^html$/i.test(root) && /^<\?xml/i.test(start)) {
    const name = root.slice(0, 50);
    reason = `XML that is neither JSON nor a feed${seen}: it begins with <${name}>, a feed with <rss>, <feed> or <rdf:RDF>.`;
  } else {
    const feed = feedIn(start, url ?? src);
    const advice = feed
      ? `this is an HTML page; its feed is at ${feed}`
      : 'a login page, a check against bots, or a wrong address. Open it in a private window to see what visitors get.';
    reason = `HTML instead of JSON${seen}: ${advice}`;
  }
  const subject = src ? `${src} sent` : 'The document is';
  return new ArticleError('not-json', `${subject} ${reason}`, {src, cause});
}

/** The address of the first feed that a page names. */
function feedIn(html: string, base: string | undefined): string | undefined {
  for (const [link] of html.matchAll(/<link\s[^<>]*>/gi)) {
    const pattern = /\s(rel|type|href)\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
    const attributes = new Map<string, string>();
    for (const [, name, double, single, bare] of link.matchAll(pattern)) {
      attributes.set(name!.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''));
    }
    const url = feedOfLink(name => attributes.get(name), base);
    if (url) return url;
  }
  return undefined;
}
