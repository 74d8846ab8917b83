import type {Article, ArticleList} from './article.js';
import {canonicalUrl} from './canonical.js';
import {hostOf} from './formats/addresses.js';
import {newestFirst} from './newest-first.js';
import type {SafeUrl} from './safe-url.js';

/** The list of one source, and the address it was asked for. */
export type Source<Url extends string = SafeUrl> = ArticleList<Url> & {src?: string};

/**
 * The articles of several sources as one list: newest first, those without a date last, each
 * address once. Each article names its publisher: as its source does, else by the name of the list,
 * else by the host of its address.
 */
export function mergeSources<Url extends string>(sources: readonly Source<Url>[]): Article<Url>[] {
  const articles = sources.flatMap(source =>
    source.articles.map(article => ({
      ...article,
      publisher: article.publisher ?? owner(source, article),
    })),
  );
  return newestFirst(withoutRepeats(articles));
}

/** The articles without those that are there before, in the list itself or in another one. */
export function withoutRepeats<Url extends string>(
  articles: readonly Article<Url>[],
  shown: readonly Article<Url>[] = [],
): Article<Url>[] {
  const keys = new Set(shown.map(keyOf));
  return articles.filter(article => keys.size < keys.add(keyOf(article)).size);
}

function keyOf({url, id, headline}: Article<string>): string {
  return canonicalUrl(url) ?? id ?? headline;
}

function owner<Url extends string>(
  {title, homeUrl, src}: Source<Url>,
  {url}: Article<Url>,
): Article<Url>['publisher'] {
  const name = title ?? hostOf(homeUrl ?? url ?? src).replace(/^www\./, '');
  return name ? {name, url: homeUrl} : undefined;
}
