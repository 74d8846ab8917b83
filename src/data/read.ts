import {ArticleError} from './article-error.js';
import type {ArticleList} from './article.js';
import type {ReadContext, TraceLine} from './format.js';
import {detectFormat, formatNames, loadReader} from './formats.js';

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
 * nobody knows, `bad-data` where the document has items but nothing in them can be shown.
 */
export async function readArticles(json: unknown, options: ReadOptions = {}): Promise<ReadResult> {
  const {items, map, requested, base} = options;
  const asked = options.format && options.format !== 'auto' ? options.format : undefined;
  const src = requested ?? base;
  const dropped: string[] = [];
  const context: ReadContext = {
    ...options,
    trace: line => {
      if (isDropped(line)) dropped.push(line.reason);
      options.trace?.(line);
    },
  };
  if (items || map) {
    const {readCustom} = await import('./formats/custom.js');
    const list = readCustom(json, {items, map}, context);
    if (list.articles.length === 0) throw nothingFound('custom', json, dropped, src);
    return {...list, format: asked ?? 'custom'};
  }
  const format = asked ?? detectFormat(json);
  const read = format ? await loadReader(format) : undefined;
  if (!format || !read) throw unknownFormat(asked, json, src);
  const list = read(json, context);
  if (list.articles.length === 0 && (dropped.length > 0 || !detectFormat(json))) {
    throw nothingFound(format, json, dropped, src);
  }
  return {...list, format};
}

function isDropped({field}: TraceLine): boolean {
  return field === 'item';
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
  json: unknown,
  dropped: string[],
  src?: string,
): ArticleError {
  const looks = detectFormat(json);
  const hint = looks && looks !== format ? ` It looks like the format "${looks}".` : '';
  const why = dropped.length > 0 ? ` ${dropped.length} left out, the first one ${dropped[0]}.` : '';
  const message = `Nothing in this JSON can be shown as the format "${format}": ${describe(json)}.`;
  return new ArticleError('bad-data', message + why + hint, {src});
}

/** What a document is, in a few words. */
function describe(json: unknown): string {
  if (Array.isArray(json)) return `it is an array of ${json.length}`;
  if (typeof json !== 'object' || json === null)
    return `it is ${json === null ? 'null' : `a ${typeof json}`}`;
  const keys = Object.keys(json).slice(0, 8);
  return keys.length > 0 ? `it has ${keys.join(', ').slice(0, 200)}` : 'it is an empty object';
}
