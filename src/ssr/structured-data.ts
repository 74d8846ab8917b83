import type {Article} from '../data/article.js';
import {toNewsArticle, toScriptText} from '../html/structured-data.js';
import {articleFrom, articlesFrom} from './data.js';

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

function toItemList(articles: Article[]): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: articles.map(({headline, url}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: headline || undefined,
      url,
    })),
  };
}
