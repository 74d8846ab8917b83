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
 * Reads a document: parsed JSON, or the text or the bytes of JSON, RSS or Atom. Throws an
 * `ArticleError`: `not-json` for text of another kind, `unknown-format` for a shape or a name that
 * nobody knows, `bad-data` if nothing in the document can be shown. An empty list is not an error.
 */
export async function readArticles(
  source: unknown,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const {format: asked = 'auto', items, map, requested, base, headers, trace} = options;
  const context: ReadContext = {requested, base, headers, trace};
  const src = requested ?? base;
  const json = await parse(source, context, src);
  const document = items ? (await import('./formats/fields.js')).valueAt(json, items) : json;
  if (items && typeof document !== 'object') {
    const message = `The path "${items}" leads to nothing: ${describe(json)}.`;
    throw new ArticleError('bad-data', message, {src});
  }
  const notes: string[] = [];
  const looksLike = map ? undefined : detectFormat(document, reason => notes.push(reason));
  for (const reason of notes) trace?.({field: 'format', reason});
  const format = asked === 'auto' ? (looksLike ?? (items || map ? 'custom' : undefined)) : asked;
  const read = await readerOf(format, map);
  if (!format || !read) throw unknownFormat(format, document, notes, src);
  const list = await attempt(read, document, context, format, src);
  if (list.articles.length === 0) {
    // A second time, only to learn why.
    const dropped: string[] = [];
    const note = ({field, reason}: TraceLine) => field === 'item' && dropped.push(reason);
    await attempt(read, document, {...context, trace: note}, format, src);
    if (dropped.length > 0) throw nothingFound(format, looksLike, document, dropped, src);
  }
  return {...list, format};
}

/** Text and bytes as what is in them; what is parsed already stays as it is. */
async function parse(
  source: unknown,
  {base, headers}: ReadContext,
  src: string | undefined,
): Promise<unknown> {
  const isBytes = source instanceof ArrayBuffer || source instanceof Uint8Array;
  if (!isBytes && typeof source !== 'string') return source;
  const text = isBytes ? new TextDecoder().decode(source) : source;
  try {
    return JSON.parse(text.trim());
  } catch (cause) {
    // A word is not a document.
    if (!isBytes && !/[<[{]/.test(text.slice(0, 1000))) return source;
    const {readText} = await import('./formats/rss.js');
    const contentType = headers?.get('content-type') ?? undefined;
    const origin = {src, url: base, contentType, cause};
    return readText(isBytes ? [source] : source, origin);
  }
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
async function attempt(
  read: Reader,
  json: unknown,
  context: ReadContext,
  format: string,
  src?: string,
): Promise<ArticleList> {
  try {
    return await read(json, context);
  } catch (cause) {
    if (cause instanceof ArticleError) throw cause;
    const message = `The reader of the format "${format}" failed: ${String(cause)}`;
    throw new ArticleError('bad-data', message, {cause, src});
  }
}

function unknownFormat(
  asked: string | undefined,
  json: unknown,
  notes: string[],
  src?: string,
): ArticleError {
  const names = formatNames().join(', ');
  const message = asked
    ? `There is no format "${asked}". The formats are: ${names}.`
    : `This JSON has no format that can be read: ${describe(json)}. The formats are: ${names}. ` +
      'For any other shape, say with the attributes items and map where things are.' +
      notes.map(note => ` Also, ${note}.`).join('');
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

/** The kind of a document, in a few words; of an endpoint that reports an error, also its words. */
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
