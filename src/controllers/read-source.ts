/** The articles of one source of an element, from wherever its address leads. */
import type {ReactiveControllerHost} from 'lit';
import {ArticleError} from '../data/article-error.js';
import type {ArticleList} from '../data/article.js';
import type {TraceLine} from '../data/format.js';
import {parseJson} from '../data/json.js';
import {loadArticles, type LoadArticlesOptions} from '../data/load-articles.js';
import {parsePageJson} from '../data/mend-json.js';
import {readArticles} from '../data/read.js';
import {dataScript, inlineScript, type InlineDataHost} from './inline-data.js';
import type {StyledElement} from './late-styles.js';
import type {NoteWords} from './source-note.js';

/** The answer of a source: its articles, their format, and its address. */
export type SourceResult = ArticleList & {format: string; src?: string};

/** The attributes of an element that name the source of its data. */
export interface ArticleSourceHost extends ReactiveControllerHost, InlineDataHost, StyledElement {
  loading?: string | null;
  refresh?: number | null;
  /** Whether `src` may name several sources, with spaces between them. */
  readonly mergesSources?: boolean;
  /** Whether the element has something to show. */
  readonly isReady: boolean;
  /** The words of the interface. */
  readonly interfaceWords: NoteWords;
}

/** The settings of one reading. */
export interface ReadSettings {
  signal: AbortSignal;
  /** Whether the network is asked even for what is known. */
  reload: boolean;
  /** Takes the lines of `debug`. */
  trace: TraceLine[] | undefined;
}

/** Returns the sources that an element names. A script inside has no address. */
export function sourcesOf(host: ArticleSourceHost): string[] {
  const {src, mergesSources} = host;
  return mergesSources && src && !inlineScript(host)
    ? [...new Set(src.trim().split(/\s+/))]
    : [src ?? ''];
}

/** Returns how an element says that its data is to be read. */
export function optionsOf({format, items, map, baseURI}: ArticleSourceHost): LoadArticlesOptions {
  return {
    format: format ?? undefined,
    items: items ?? undefined,
    map: (parseJson(map) ?? undefined) as Record<string, string> | undefined,
    base: baseURI,
  };
}

/** Reads a script of the page, what the page says of itself, or an address. */
export async function readSource(
  host: ArticleSourceHost,
  src: string,
  {signal, reload, trace}: ReadSettings,
): Promise<SourceResult> {
  const options = {
    ...optionsOf(host),
    trace: trace && ((line: TraceLine) => void trace.push(line)),
  };
  const script = dataScript(host, src);
  if (script) return readArticles(parsePageJson(script.textContent ?? ''), options);
  if (src === 'page:') {
    return (await import('../data/page.js')).readPage(host.ownerDocument, options.trace);
  }
  if (src.startsWith('#')) {
    const id = src.slice(1);
    const message = `There is no element with the id "${id}" in this page.`;
    throw new ArticleError('bad-data', message, {src});
  }
  return loadArticles(src, {...options, page: host.ownerDocument, signal, reload});
}
