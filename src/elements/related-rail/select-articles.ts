/** The articles that a rail shows. Nothing here needs a browser. */
import type {Article} from '../../data/article.js';
import {canonicalUrl} from '../../data/canonical.js';
import type {FilterOf} from './filter-articles.js';

/** How many of the selected tags are looked at. */
const mostTags = 1000;

/** The rules of a selection. */
export interface SelectOptions {
  /** The URL against which relative URLs are resolved. */
  base?: string | undefined;
  /** The canonical URLs of the articles to leave out. */
  excluded?: ReadonlySet<string> | undefined;
  /** Finds the filter that leaves an article out. */
  filter?: FilterOf | undefined;
  /** How many of the articles that are left are passed over; none by default. */
  offset?: number | null | undefined;
  /** The highest number of articles; none by default. */
  limit?: number | undefined;
  /** The tags of which an article needs one. An empty list, or a value of another type, asks for none. */
  tags?: unknown;
  /** Finds the title of an article of which only the URL is known. */
  titleOf?: ((url: string) => string | undefined) | undefined;
}

/** The result of {@link selectArticles}. */
export interface Selection {
  /** The articles to show, in their order. */
  articles: Article[];
  /** The canonical URLs of the selection, with those that the tags hide. */
  urls: ReadonlySet<string>;
}

/** Selects the articles that have something to show, are not excluded, and have a selected tag. */
export function selectArticles(
  articles: readonly Article[],
  {base, excluded, filter, limit, offset, tags, titleOf}: SelectOptions = {},
): Selection {
  const selected: Article[] = [];
  for (const article of articles) {
    const url = excluded?.size ? canonicalUrl(article.url, base) : undefined;
    if (url && excluded?.has(url)) continue;
    if (filter?.(article)) continue;
    const named = withTitle(article, titleOf);
    if (named) selected.push(named);
  }
  selected.splice(0, Math.max(offset ?? 0, 0));
  // Articles that a reader's tags hide count too, so that no later rail shows them.
  const urls = selected.slice(0, limit).flatMap(({url}) => canonicalUrl(url, base) ?? []);
  const hasTag = tagFilter(tags);
  return {
    articles: (hasTag ? selected.filter(hasTag) : selected).slice(0, limit),
    urls: new Set(urls),
  };
}

/** Returns an article that has something to show; one that is only a URL takes the title of its page. */
function withTitle(article: Article, titleOf: SelectOptions['titleOf']): Article | undefined {
  const {headline, summary, image, url} = article;
  if (headline || summary || image) return article;
  const title = url && titleOf?.(url);
  return title ? {...article, headline: title} : undefined;
}

function tagFilter(tags: unknown): ((article: Article) => boolean) | undefined {
  if (!Array.isArray(tags) || tags.length === 0) return undefined;
  const names = new Set(tags.slice(0, mostTags).map(tag => String(tag).toLowerCase()));
  return article => article.tags?.some(({name}) => names.has(name.toLowerCase())) ?? false;
}
