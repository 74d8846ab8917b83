import type {Article} from '../data/article.js';
import {toNewsArticle, toScriptText} from '../html/structured-data.js';
import {addressOf, articleFrom, articlesFrom} from './data.js';

/**
 * JSON-LD for search engines, as a script element: of an article a NewsArticle, of a list an
 * ItemList.
 */
export function structuredData(
  articles: Article | readonly Article[],
  {base}: {base?: string} = {},
): string {
  const description = Array.isArray(articles)
    ? toItemList(articlesFrom(articles, base))
    : toNewsArticle(articleFrom(articles, base));
  return `<script type="application/ld+json">${toScriptText(description)}</script>`;
}

/** Search engines take a list only where each place has an address, and none twice. */
function toItemList(articles: Article[]): Record<string, unknown> {
  const seen = new Set<string>();
  const places = articles.filter(({url}) => {
    const address = addressOf(url);
    return address && !seen.has(address) && seen.add(address);
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: places.map(({headline, url}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: headline || undefined,
      url,
    })),
  };
}
