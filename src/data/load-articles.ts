import type {ArticleList} from './article.js';
import type {Trace} from './format.js';
import {absoluteUrl, loadJson, type LoadOptions} from './load.js';
import {readArticles} from './read.js';

/** How a document is loaded, and how it is read. */
export interface LoadArticlesOptions extends LoadOptions {
  /** The name of its format; `auto`, the default, finds out. */
  format?: string;
  /** Dot path to the list in JSON of an unknown shape: `data.posts`. */
  items?: string;
  /** From field to dot path, for JSON of an unknown shape: `{headline: 'title.text'}`. */
  map?: Record<string, string>;
  /** Called for each field and each item left out, when somebody wants to know. */
  trace?: Trace;
}

/** Articles, and what they were read from. */
export interface LoadedArticles extends ArticleList {
  /** The name of the format. */
  format: string;
  /** The absolute URL that was asked for. */
  src: string;
}

/**
 * Loads a JSON document and reads the articles in it. Relative URLs in it are resolved against
 * the address where it was found.
 *
 * Rejects with an `ArticleError` that says what to do, or with the reason of `signal`.
 */
export async function loadArticles(
  src: string,
  options: LoadArticlesOptions = {},
): Promise<LoadedArticles> {
  const requested = absoluteUrl(src, options.base);
  const {json, url, headers} = await loadJson(requested, options);
  const {format, items, map, trace} = options;
  const list = await readArticles(json, {format, items, map, base: url, requested, headers, trace});
  // Its format may have had to be fetched first.
  options.signal?.throwIfAborted();
  return {...list, src: requested};
}
