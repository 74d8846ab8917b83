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

/**
 * The articles without those that are there before, in the list itself or in another one. Articles
 * that are places in one page differ by their headlines.
 */
export function withoutRepeats<Url extends string>(
  articles: readonly Article<Url>[],
  shown: readonly Article<Url>[] = [],
): Article<Url>[] {
  const known = new Set<string>();
  const isNew = (article: Article<Url>): boolean => {
    const [page, own] = keysOf(article);
    const isKnown = known.has(page) || known.has(own);
    known.add(own);
    if (!/#./.test(article.url ?? '')) known.add(page);
    return !isKnown;
  };
  for (const article of shown) isNew(article);
  return articles.filter(isNew);
}

/** IDs that are the same in every source: URIs, and those that are long enough. */
const globalId = /[:/]|^\S{16,}$/;

/** The page or the ID of an article, and its headline in this page or beside this ID. */
function keysOf({url, id, headline}: Article<string>): [page: string, own: string] {
  const page = canonicalUrl(url) ?? (id && globalId.test(id) ? id : undefined);
  const own = `${page ?? id ?? ''}\n${headline}`;
  return [page ?? own, own];
}

function owner<Url extends string>(
  {title, homeUrl, src}: Source<Url>,
  {url}: Article<Url>,
): Article<Url>['publisher'] {
  const name = title ?? hostOf(homeUrl ?? url ?? src).replace(/^www\./, '');
  return name ? {name, url: homeUrl} : undefined;
}
