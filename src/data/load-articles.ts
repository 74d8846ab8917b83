import type {ArticleList} from './article.js';
import type {Trace} from './format.js';
import {absoluteUrl, loadJson} from './load.js';
import type {LoadOptions} from './load-options.js';
import {readArticles} from './read.js';

/** How a document is loaded, and how it is read. */
export interface LoadArticlesOptions extends LoadOptions {
  /** The name of its format; `auto`, the default, finds out. */
  format?: string;
  /** Dot path to the list in JSON of an unknown shape: `data.posts`. */
  items?: string;
  /** From field to dot path, for JSON of an unknown shape: `{headline: 'title.text'}`. */
  map?: Record<string, string>;
  /** The page whose feed `feed:` means; the document of the script by default. */
  page?: Document;
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
 * Loads a document, JSON or a feed in XML, and reads the articles in it. Relative URLs in it are
 * resolved against the address where it was found. `feed:` is the feed that the page names.
 *
 * Rejects with an `ArticleError` that says what to do, or with the reason of `signal`.
 */
export async function loadArticles(
  src: string,
  options: LoadArticlesOptions = {},
): Promise<LoadedArticles> {
  const {page = globalThis.document} = options;
  const address = /^feed:/i.test(src)
    ? (await import('./feed-link.js')).feedAddress(src, page)
    : src;
  const requested = absoluteUrl(address, options.base);
  const {json, url, headers} = await loadJson(requested, options);
  const {format, items, map, trace} = options;
  const list = await readArticles(json, {format, items, map, base: url, requested, headers, trace});
  // Its format may have had to be fetched first.
  options.signal?.throwIfAborted();
  return {...list, src: requested};
}
