import {canonicalUrl} from '../data/canonical.js';
import {plainText} from '../data/plain-text.js';

/**
 * The title that the page itself gives to an address: the text of its first link there that has
 * any.
 */
export function titleFromPage(document: Document, url: string): string | undefined {
  const address = canonicalUrl(url, document.baseURI);
  for (const link of document.links) {
    const text = plainText(link.textContent);
    if (text && canonicalUrl(link.href) === address) return text;
  }
  return undefined;
}

/** The part before the `#` of links within the page: its own address if it has a `<base>`. */
export function ownAddress({URL, baseURI}: Document): string {
  const [page] = URL.split('#', 1);
  return page === baseURI.split('#', 1)[0] ? '' : page!;
}
