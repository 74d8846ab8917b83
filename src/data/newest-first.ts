/** The order of articles by their dates. */
import type {Article} from './article.js';

/** Returns the articles newest first, those without a date last; equal ones keep their order. */
export function newestFirst<Dated extends Pick<Article, 'published'>>(
  articles: readonly Dated[],
): Dated[] {
  return [...articles].sort(compareDates);
}

/** Compares two articles by their dates, for a list that has the newest first. */
export function compareDates(a: Pick<Article, 'published'>, b: Pick<Article, 'published'>): number {
  // Two articles without a date differ by NaN.
  return timeOf(b) - timeOf(a) || 0;
}

/** Returns milliseconds since 1970; minus infinity for an article without a date. */
function timeOf({published}: Pick<Article, 'published'>): number {
  const time = typeof published === 'string' ? Date.parse(published) : NaN;
  return Number.isNaN(time) ? -Infinity : time;
}
