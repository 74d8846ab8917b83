import {canonicalUrl} from '../data/canonical.js';

/**
 * The addresses of the article that the page shows, in canonical form: its canonical link, its
 * Open Graph URL, and its location.
 */
export function currentArticleUrls(document: Document): Set<string> {
  const link = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const openGraph = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const urls = new Set<string>();
  for (const value of [link, openGraph, document.URL]) {
    const url = canonicalUrl(value, document.baseURI);
    if (url) urls.add(url);
  }
  return urls;
}
