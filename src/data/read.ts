import {ArticleError} from './article-error.js';
import type {ArticleList} from './article.js';
import type {ReadContext, TraceLine} from './format.js';
import {detectFormat, formatNames, loadReader, type Reader} from './formats.js';
import {plainText} from './plain-text.js';

/** How a document is read. */
export interface ReadOptions extends ReadContext {
  /** The name of its format; `auto`, the default, recognises it. */
  format?: string;
  /** Dot path to the list inside an unknown shape. */
  items?: string;
  /** For an unknown shape: from field to dot path. */
  map?: Record<string, string>;
}

/** The articles of a document, and what format it had. */
export interface ReadResult extends ArticleList {
  format: string;
}

/**
 * Reads a parsed document. Throws an `ArticleError`: `unknown-format` for a shape or a name that
 * nobody knows, `bad-data` where nothing in the document can be shown. An empty list is no error.
 */
export async function readArticles(json: unknown, options: ReadOptions = {}): Promise<ReadResult> {
  const {format: asked = 'auto', items, map, requested, base, headers, trace} = options;
  const context: ReadContext = {requested, base, headers, trace};
  const src = requested ?? base;
  const document = items ? (await import('./formats/common.js')).valueAt(json, items) : json;
  if (items && typeof document !== 'object') {
    const message = `The path "${items}" leads to nothing: ${describe(json)}.`;
    throw new ArticleError('bad-data', message, {src});
  }
  const looksLike = map ? undefined : detectFormat(document);
  const format = asked === 'auto' ? (looksLike ?? (items || map ? 'custom' : undefined)) : asked;
  const read = await readerOf(format, map);
  if (!format || !read) throw unknownFormat(format, document, src);
  const list = attempt(read, document, context, format, src);
  if (list.articles.length === 0) {
    // Once more, only to learn why.
    const dropped: string[] = [];
    const note = ({field, reason}: TraceLine) => field === 'item' && dropped.push(reason);
    attempt(read, document, {...context, trace: note}, format, src);
    if (dropped.length > 0) throw nothingFound(format, looksLike, document, dropped, src);
  }
  return {...list, format};
}

async function readerOf(
  format: string | undefined,
  map: Record<string, string> | undefined,
): Promise<Reader | undefined> {
  if (map) {
    const {readMapped} = await import('./formats/custom.js');
    return (json, context) => readMapped(json, map, context);
  }
  return format ? loadReader(format === 'custom' ? 'article' : format) : undefined;
}

/** Readers do not throw, but the page may have registered one that does. */
function attempt(
  read: Reader,
  json: unknown,
  context: ReadContext,
  format: string,
  src?: string,
): ArticleList {
  try {
    return read(json, context);
  } catch (cause) {
    const message = `The reader of the format "${format}" failed: ${String(cause)}`;
    throw new ArticleError('bad-data', message, {cause, src});
  }
}

function unknownFormat(asked: string | undefined, json: unknown, src?: string): ArticleError {
  const names = formatNames().join(', ');
  const message = asked
    ? `There is no format "${asked}". The formats are: ${names}.`
    : `This JSON has no format that can be read: ${describe(json)}. The formats are: ${names}. ` +
      'For any other shape, say with the attributes items and map where things are.';
  return new ArticleError('unknown-format', message, {src});
}

function nothingFound(
  format: string,
  looksLike: string | undefined,
  json: unknown,
  dropped: string[],
  src?: string,
): ArticleError {
  const hint = looksLike && looksLike !== format ? ` It looks like the format "${looksLike}".` : '';
  const why = ` Left out: ${dropped.length}; the first one was ${dropped[0]!}.`;
  const message = `Nothing in this JSON can be shown as the format "${format}": ${describe(json)}.`;
  return new ArticleError('bad-data', message + why + hint, {src});
}

/** What a document is, in a few words; of an endpoint that reports an error, also its words. */
function describe(json: unknown): string {
  if (Array.isArray(json)) return `it is an array of ${json.length}`;
  if (typeof json !== 'object' || json === null) {
    return `it is ${json === null ? 'null' : `a ${typeof json}`}`;
  }
  const keys = Object.keys(json).slice(0, 8);
  if (keys.length === 0) return 'it is an empty object';
  const says = plainText((json as {message?: unknown}).message, 200);
  return `it has ${keys.join(', ').slice(0, 200)}${says && `, and says "${says}"`}`;
}
