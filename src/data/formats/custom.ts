/** Any JSON at all, by the paths that the page gives. */
import type {ArticleList} from '../article.js';
import type {ReadContext} from '../format.js';
import {isObject, readArticleList, type Fields} from './article.js';

/** Where things are in an unknown document. */
export interface Paths {
  /** Dot path to the list: `data.posts`. */
  items?: string;
  /** Dot path of each field: `{"headline": "title.text"}`. */
  map?: Record<string, string>;
}

/** What a dot path leads to; nothing where it leads nowhere. */
export function valueAt(json: unknown, path: string): unknown {
  let value = json;
  for (const key of path.split('.').slice(0, 32)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Fields)[key];
  }
  return value;
}

/** The document in the native format. */
export function rearrange(json: unknown, {items, map}: Paths): unknown {
  const found = items ? valueAt(json, items) : json;
  const list: unknown[] = Array.isArray(found) ? found.slice(0, 1000) : [found];
  return {items: isObject(map) ? list.map(item => rearrangeItem(item, map)) : list};
}

/** Reads a document by its paths. */
export function readCustom(json: unknown, paths: Paths, context: ReadContext): ArticleList {
  return readArticleList(rearrange(json, paths), context);
}

function rearrangeItem(item: unknown, map: Record<string, string>): unknown {
  const result: Fields = Object.create(null) as Fields;
  // What the map does not name keeps its place: a document may be almost native.
  if (isObject(item)) for (const key of Object.keys(item)) result[key] = item[key];
  for (const [field, path] of Object.entries(map)) {
    if (typeof path !== 'string') continue;
    const [name, inner] = field.split('.', 2) as [string, string | undefined];
    const value = valueAt(item, path);
    if (!inner) result[name] = value;
    else result[name] = {...(isObject(result[name]) ? result[name] : {}), [inner]: value};
  }
  return result;
}
