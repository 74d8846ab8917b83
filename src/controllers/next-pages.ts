import type {Article} from '../data/article.js';
import {loadArticles, type LoadArticlesOptions} from '../data/load-articles.js';
import {withoutRepeats} from '../data/merge.js';
import type {SourceResult} from './read-source.js';

/** A page that can be added, in the format of the source that it continues. */
interface NextPage {
  url: string;
  format: string;
}

/** The result of {@link NextPages.load}. */
interface LoadedPages {
  results: SourceResult[];
  failures: [url: string, cause: unknown][];
}

/** The next page of each source of an element. */
export class NextPages {
  #pages: NextPage[] = [];
  #visited = new Set<string>();

  /** Whether a source goes on. */
  get hasNext(): boolean {
    return this.#pages.length > 0;
  }

  /**
   * Gives back the list that begins with the articles of these results, and continues them. Pages
   * that were added to `shown`, an older state of the list, stay: a reader may be in one of them.
   */
  begin(articles: Article[], results: SourceResult[], shown: Article[] = []): Article[] {
    if (this.#visited.size > 0 && shown.length > 0) return [...articles, ...after(articles, shown)];
    this.#visited.clear();
    this.#pages = results.flatMap(nextPage);
    return articles;
  }

  /**
   * Loads the next pages. A page that fails can be asked for again. A source ends with a page that
   * was there before, or that brings nothing new.
   */
  async load(
    shown: Article[],
    signal: AbortSignal,
    options: LoadArticlesOptions,
  ): Promise<LoadedPages | undefined> {
    const pages = this.#pages;
    const loaded = await Promise.allSettled(
      pages.map(({url, format}) => loadArticles(url, {...options, format, signal})),
    );
    if (signal.aborted) return undefined;
    const results: SourceResult[] = [];
    const failures: LoadedPages['failures'] = [];
    this.#pages = [];
    for (const [index, outcome] of loaded.entries()) {
      const page = pages[index]!;
      if (outcome.status === 'rejected') {
        failures.push([page.url, outcome.reason]);
        this.#pages.push(page);
        continue;
      }
      this.#visited.add(page.url);
      const result = outcome.value;
      results.push(result);
      const isNew = withoutRepeats(result.articles, shown).length > 0;
      if (isNew && !this.#visited.has(result.next ?? '')) this.#pages.push(...nextPage(result));
    }
    return {results, failures};
  }
}

/** The part of a list that comes after what another one begins with. */
function after(beginning: Article[], shown: Article[]): Article[] {
  const last = beginning.slice(-1);
  const place = shown.findIndex(article => withoutRepeats([article], last).length === 0);
  return withoutRepeats(shown.slice(place + 1), beginning);
}

function nextPage({next, format}: SourceResult): NextPage[] {
  return next ? [{url: next, format}] : [];
}
