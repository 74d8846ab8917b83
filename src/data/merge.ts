import type {Article, ArticleList} from './article.js';
import {canonicalUrl} from './canonical.js';
import {hostOf} from './formats/common.js';

/** One list from several sources: what each said, and the address it was asked for. */
export type Source = ArticleList & {src?: string};

/**
 * The articles of several sources as one list: newest first, those without a date last, each
 * address once, and each article naming who published it: as its source does, else by the name of
 * the list, else by the host of its address.
 */
export function mergeSources(sources: readonly Source[]): Article[] {
  const articles = sources.flatMap(source =>
    source.articles.map(article => ({
      ...article,
      publisher: article.publisher ?? owner(source, article),
    })),
  );
  return withoutRepeats(articles).sort((a, b) => timeOf(b) - timeOf(a));
}

/** The articles without those that are there before, in the list itself or in another one. */
export function withoutRepeats(
  articles: readonly Article[],
  shown: readonly Article[] = [],
): Article[] {
  const keys = new Set(shown.map(keyOf));
  return articles.filter(article => keys.size < keys.add(keyOf(article)).size);
}

function keyOf({url, id, headline}: Article): string {
  return canonicalUrl(url) ?? id ?? headline;
}

function owner({title, homeUrl, src}: Source, {url}: Article): Article['publisher'] {
  const name = title ?? hostOf(homeUrl ?? url ?? src).replace(/^www\./, '');
  return name ? {name, url: homeUrl} : undefined;
}

/** Milliseconds since 1970; of a date its first moment in UTC. */
function timeOf({published}: Article): number {
  return published ? Date.parse(published) : 0;
}
