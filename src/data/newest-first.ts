/** The order of articles by their dates. */
import type {Article} from './article.js';

/** Returns the articles newest first, those without a date last; equal ones keep their order. */
export function newestFirst<Dated extends Pick<Article, 'published'>>(
  articles: readonly Dated[],
): Dated[] {
  return [...articles].sort((a, b) => timeOf(b) - timeOf(a));
}

/** Returns milliseconds since 1970; 0 for an article without a date. */
export function timeOf({published}: Pick<Article, 'published'>): number {
  return (typeof published === 'string' && Date.parse(published)) || 0;
}
