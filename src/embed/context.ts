import type {Article} from '../data/article.js';
import {newestFirst} from '../data/newest-first.js';
import {filterOf} from '../elements/related-rail/filter-articles.js';
import {selectArticles} from '../elements/related-rail/select-articles.js';
import type {EmbedContext, FallbackLink} from './generate.js';
import type {EmbedState} from './state.js';

/** The release that code is generated for. */
export interface Release {
  /** The version of the package. */
  version: string;
  /** The content of `cdn/integrity.json`: from the name of a file to its hash. */
  integrity: Readonly<Record<string, string>>;
}

/** Returns the folder where the files of a version are after its release. */
export const releasedFiles = (version: string): string =>
  `https://cdn.jsdelivr.net/npm/article-elements@${version}/cdn/`;

/**
 * Returns the facts that code is generated with. Without a folder of one's own the files are those of
 * the release.
 */
export function contextOf(
  {version, integrity}: Release,
  folder: string | undefined,
  fallback: readonly FallbackLink[],
): EmbedContext {
  const files = (folder || releasedFiles(version)).replace(/\/?$/, '/');
  return {files, integrity, isCrossOrigin: /^(https?:)?\/\//i.test(files), fallback};
}

/** Returns the articles that the element of a state shows, as far as its page has no say. */
export function shownArticles(
  {element, attributes}: EmbedState,
  articles: readonly Article[],
): Article[] {
  if (element !== 'related-rail') {
    const {item = '0'} = attributes;
    const chosen = articles.find(
      ({id, url}, index) => String(index) === item || id === item || url === item,
    );
    return chosen ? [chosen] : articles.slice(0, 1);
  }
  const {tags, category, author, 'exclude-tags': excludeTags, limit, offset, order} = attributes;
  const sorted = order === 'newest' ? newestFirst(articles) : [...articles];
  return selectArticles(sorted, {
    filter: filterOf({tags, category, author, excludeTags}),
    offset: Number(offset) || 0,
    limit: Number(limit) || 6,
  }).articles;
}

/** Returns the links that are inside the element until its script has run. */
export function fallbackOf(articles: readonly Article[]): FallbackLink[] {
  return articles
    .map(({headline, url}) => ({headline: headline || url || '', ...(url && {url})}))
    .filter(({headline}) => headline);
}
