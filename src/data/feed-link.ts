/** Where a page says that its feed is. */
import {ArticleError} from './article-error.js';
import {safeUrl} from './safe-url.js';

/** The MIME types by which a page names a feed. WordPress also names JSON that is not a feed. */
const types = /^\s*application\/(?:feed\+json|(?:rss|atom|rdf)\+xml)\s*(?:;|$)/i;

/** The address that a `<link>` gives, where it names a feed. */
export function feedOfLink(
  read: (attribute: string) => string | null | undefined,
  base: string | undefined,
): string | undefined {
  const isAlternate = /(?:^|\s)alternate(?:\s|$)/i.test(read('rel') ?? '');
  return isAlternate && types.test(read('type') ?? '') ? safeUrl(read('href'), base) : undefined;
}

/**
 * The address that `src` means: `feed:` is the first feed that the page names, and `feed://host/path`
 * or `feed:https://…` is how feed readers write an address. Throws an `ArticleError` where the page
 * names no feed.
 */
export function feedAddress(src: string, page: Document | undefined): string {
  const address = src.replace(/^feed:/i, '');
  if (address) return address.replace(/^\/\//, 'https://');
  for (const link of page?.querySelectorAll('link') ?? []) {
    const url = feedOfLink(name => link.getAttribute(name), page?.baseURI);
    if (url) return url;
  }
  throw new ArticleError(
    'bad-data',
    page
      ? 'This page names no feed. Add <link rel="alternate" type="application/rss+xml" href="…"> to its head, or give the address of the feed.'
      : '"feed:" is the feed of a page, and here is no page: give the address of the feed.',
    {src},
  );
}
