// The address that was given, tried once for each commit.
import {loadArticles} from '../../src/data.ts';

let attempt = new AbortController();

/** Whether an address is one that a page of another site can load, unlike `page:` and `#id`. */
export const canBeTried = src => Boolean(src) && !/^(#|page:|feed:)/i.test(src);

/** Loads what a state names. Resolves to `{articles, format}` or `{error}`; a newer call aborts. */
export async function trySource({src, format, items, map}) {
  attempt.abort();
  attempt = new AbortController();
  const {signal} = attempt;
  try {
    const list = await loadArticles(src, {
      format: format || undefined,
      items: items || undefined,
      map: map ? JSON.parse(map) : undefined,
      signal,
      reload: true,
    });
    return signal.aborted ? undefined : {src, articles: list.articles, format: list.format};
  } catch (error) {
    if (signal.aborted) return undefined;
    return {src, articles: [], error: error instanceof Error ? error : new Error(String(error))};
  }
}

/** The fields that at least one article has, with the number of articles that have each. */
export function countFields(articles) {
  const counts = new Map();
  for (const article of articles) {
    for (const [name, value] of Object.entries(article)) {
      const isThere = Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
      if (isThere) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts];
}
