/** Which articles the filters of a rail let through. Nothing here needs a browser. */
import type {Article} from '../../data/article.js';

/** The attributes that filter: names, separated by commas. */
export interface Filters {
  tags?: string | null;
  category?: string | null;
  author?: string | null;
  excludeTags?: string | null;
}

/** Finds the filter that leaves an article out. */
export type FilterOf = (article: Article) => keyof Filters | undefined;

const names = ['tags', 'category', 'author', 'excludeTags'] as const;

/** How many names of one filter are looked at. */
const mostNames = 1000;

/**
 * Returns the test of some filters: an article needs one of the names of each, and none of
 * `excludeTags`. Without any filter there is no test.
 */
export function filterOf(filters: Filters): FilterOf | undefined {
  const wanted = names.flatMap(name => {
    const list = (filters[name] ?? '').split(',', mostNames).flatMap(word => fold(word) || []);
    return list.length > 0 ? [[name, new Set(list)] as const] : [];
  });
  if (wanted.length === 0) return undefined;
  return article =>
    wanted.find(([name, set]) => hasName(article, name, set) === (name === 'excludeTags'))?.[0];
}

function hasName(
  {authors, category, tags}: Article,
  filter: keyof Filters,
  wanted: ReadonlySet<string>,
): boolean {
  const terms = filter === 'author' ? authors : filter === 'category' ? [category] : tags;
  return terms?.some(term => term && wanted.has(fold(term.name))) ?? false;
}

/** Names are the same whatever their case, and with the sign of a tag. */
function fold(name: string): string {
  return name.trim().replace(/^#/, '').toLowerCase();
}
