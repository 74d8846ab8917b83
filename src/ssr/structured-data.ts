import type {Article} from '../data/article.js';
import {toNewsArticle, toScriptText} from '../html/structured-data.js';
import {addressOf, articleFrom, articlesFrom} from './data.js';

/**
 * Returns JSON-LD for search engines as a script element: a NewsArticle for an article, an ItemList
 * for a list.
 */
export function structuredData(
  articles: Article<string> | readonly Article<string>[],
  {base}: {base?: string} = {},
): string {
  const description = Array.isArray(articles)
    ? toItemList(articlesFrom(articles, base))
    : toNewsArticle(articleFrom(articles, base), base);
  return `<script type="application/ld+json">${toScriptText(description)}</script>`;
}

/** Search engines accept a list only if each entry has an address and no address comes twice. */
function toItemList(articles: Article[]): Record<string, unknown> {
  const seen = new Set<string>();
  const places = articles.filter(({url}) => {
    const address = /^https?:/i.test(url ?? '') && addressOf(url);
    return address && !seen.has(address) && seen.add(address);
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: places.map(({headline, summary, url}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: headline || summary,
      url,
    })),
  };
}
