/** How the items of a document become articles: by a table of fields, which `debug` shows. */
import type {Article} from '../article.js';
import type {ReadContext, Trace} from '../format.js';
import {atOnce, type Steps} from '../steps.js';
import {isObject, type Fields} from './article.js';
import {finish} from './values.js';

const most = 1000;

/** The facts that are known while the fields of an item are read. */
export interface ItemContext {
  /** The URL that relative URLs in the item are resolved against. */
  base?: string;
  /** The item itself, for fields that need more than one of its values. */
  item: Fields;
  /** The fields that were read before, in the order of the table. */
  article: Partial<Article>;
}

/** One place of a field: where its value may be, and how the value there is read. */
export interface FieldSource<Value, Context> {
  /**
   * Dot paths with spaces between them; the first that gives a value counts. A path that begins with
   * a name of `around` leads out of the item.
   */
  readonly from: string;
  /**
   * Reads a value that is there: an empty text or `undefined` if it cannot be used, `null` if it can
   * and says nothing of this field.
   */
  readonly read: (value: unknown, context: Context) => Value | '' | null | undefined;
}

/** Where each field of an article is, and how it is read: one place, or several in their order. */
export type FieldTable<Context = ItemContext> = {
  readonly [Key in keyof Article]?:
    FieldSource<Article[Key], Context> | readonly FieldSource<Article[Key], Context>[];
};

/** The paths that gave each field its value, and those whose values could not be used. */
interface Origins {
  readonly used: Map<string, string>;
  readonly unusable: Map<string, string>;
}

/** How the items of one format are read. */
export interface ItemReader<Context extends ItemContext> {
  readonly fields: FieldTable<Context>;
  /**
   * The facts that the fields of an item need beside the item; undefined for one that is left out.
   */
  prepare(item: Fields): Omit<Context, 'article'> | undefined;
  /** Values around the items that paths may begin with, such as the feed. */
  readonly around?: Fields;
  /** Completes what the table read; without it, see {@link finish}. */
  complete?(article: Article): Article | undefined;
}

/**
 * Reads the items of a document. One that cannot be shown is left out and traced, and so is, for
 * those who want to know, where each field came from.
 */
export function readItems<Context extends ItemContext>(
  values: unknown,
  reader: ItemReader<Context>,
  context: ReadContext,
): Article[] {
  return atOnce(readEachItem(values, reader, context));
}

/** As {@link readItems}, an item a step. */
export function* readEachItem<Context extends ItemContext>(
  values: unknown,
  reader: ItemReader<Context>,
  {trace}: ReadContext,
): Steps<Article[]> {
  if (!Array.isArray(values)) {
    trace?.({field: 'item', reason: 'dropped: there is no list of items'});
    return [];
  }
  const articles: Article[] = [];
  for (const [index, item] of (values as unknown[]).slice(0, most).entries()) {
    const article = isObject(item) ? readItem(item, reader, trace, index) : undefined;
    if (article) articles.push(article);
    else trace?.({index, field: 'item', reason: 'dropped: no id, title, text or address'});
    yield;
  }
  if (values.length > most) {
    trace?.({field: 'items', reason: `left out: all after the first ${most}`});
  }
  return articles;
}

/** Reads one item by the table of its format, and tells where each field came from. */
export function readItem<Context extends ItemContext>(
  item: Fields,
  {fields, prepare, around = {}, complete = finish}: ItemReader<Context>,
  trace?: Trace,
  index = 0,
): Article | undefined {
  const prepared = prepare(item);
  if (!prepared) return undefined;
  const origins = trace && {used: new Map<string, string>(), unusable: new Map<string, string>()};
  const article: Article = {headline: ''};
  const context = {...prepared, article} as unknown as Context;
  for (const [field, places] of placesOf(fields)) {
    const value = readField(field, item, around, places, context, origins);
    if (value !== undefined) (article as unknown as Fields)[field] = value;
  }
  const completed = complete(article);
  if (trace && origins && completed) traceItem(fields, completed, origins, trace, index);
  return completed;
}

/** One place of a field, with its paths taken apart. */
interface Place {
  readonly paths: readonly {readonly path: string; readonly keys: readonly string[]}[];
  readonly read: FieldSource<unknown, never>['read'];
}

/** Tables taken apart: a feed has a thousand items, and one table. */
const tables = new WeakMap<object, readonly (readonly [field: string, places: Place[]])[]>();

function placesOf(
  fields: FieldTable<never>,
): readonly (readonly [field: string, places: readonly Place[]])[] {
  let table = tables.get(fields);
  if (!table) {
    table = Object.entries(fields).map(([field, sources]) => [
      field,
      [sources].flat().map(({from, read}: FieldSource<unknown, never>) => ({
        paths: from.split(' ').map(path => ({path, keys: path.split('.')})),
        read,
      })),
    ]);
    tables.set(fields, table);
  }
  return table;
}

function readField(
  field: string,
  item: Fields,
  around: Fields,
  places: readonly Place[],
  context: object,
  origins?: Origins,
): unknown {
  for (const {paths, read} of places) {
    for (const {path, keys} of paths) {
      const given = valueAlong(Object.hasOwn(around, keys[0]!) ? around : item, keys);
      if (!isThere(given)) continue;
      const value = read(given, context as never);
      if (isThere(value)) {
        origins?.used.set(field, path);
        return value;
      }
      const isUnusable = value !== null && !origins?.unusable.has(field);
      if (isUnusable) origins?.unusable.set(field, path);
    }
  }
  return undefined;
}

function traceItem(
  fields: object,
  article: Article,
  {used, unusable}: Origins,
  trace: Trace,
  index: number,
): void {
  for (const field of Object.keys(fields)) {
    const value = article[field as keyof Article];
    const path = unusable.get(field);
    if (isThere(value)) trace({index, field, value, reason: used.get(field) ?? 'the text'});
    else if (path) trace({index, field, reason: `left out: ${path} cannot be used`});
  }
}

/**
 * The places of each field of an article: dot paths, of which the first that leads anywhere counts.
 */
export type Sources = Partial<Record<keyof Article, string>>;

/** Tells where each field of an article came from that was read without a table. */
export function traceFields(
  item: unknown,
  article: Article,
  index: number,
  trace: Trace,
  sources: Sources,
): void {
  for (const [field, paths] of Object.entries(sources)) {
    const path = paths.split(' ').find(candidate => isThere(valueAt(item, candidate)));
    const value = article[field as keyof Article];
    if (isThere(value)) trace({index, field, value, reason: path ?? 'the text'});
    else if (path) trace({index, field, reason: `left out: ${path} cannot be used`});
  }
}

function isThere(value: unknown): boolean {
  const isEmptyList = Array.isArray(value) && value.length === 0;
  return value !== undefined && value !== null && value !== '' && !isEmptyList;
}

/** Keys that lead out of the data. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The value that a dot path leads to; undefined if it leads nowhere. In a list it names an index, or
 * a field of every item.
 */
export function valueAt(json: unknown, path: string): unknown {
  return valueAlong(json, path.split('.').slice(0, 32));
}

function valueAlong(json: unknown, keys: readonly string[]): unknown {
  let value = json;
  for (const [index, key] of keys.entries()) {
    if (typeof value !== 'object' || value === null || forbidden.has(key)) return undefined;
    if (Array.isArray(value) && !/^\d+$/.test(key)) {
      const rest = keys.slice(index);
      return value
        .slice(0, most)
        .map((item: unknown) => (isObject(item) ? valueAlong(item, rest) : undefined));
    }
    if (!Object.hasOwn(value, key)) return undefined;
    value = (value as Fields)[key];
  }
  return value;
}
