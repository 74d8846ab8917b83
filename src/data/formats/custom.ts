/** Any JSON at all, by the paths that the page gives. */
import type {ArticleList} from '../article.js';
import type {ReadContext} from '../format.js';
import {isObject, type Fields} from './article.js';
import {readDate, valueAt} from './common.js';
import {read} from './native.js';

/**
 * Reads a document whose items are no articles: `map` says for each field of an article by which
 * dot path it is found in an item (`{"headline": "title.text", "image.url": "images.0.src"}`). What
 * the map does not name keeps its place, since a document may be almost native.
 */
export function readMapped(
  json: unknown,
  map: Record<string, unknown>,
  context: ReadContext,
): ArticleList {
  const items: unknown[] = Array.isArray(json) ? json.slice(0, 1000) : [json];
  return read({items: items.map(item => rearrange(item, map))}, context);
}

function rearrange(item: unknown, map: Record<string, unknown>): Fields {
  const result = new Map<string, unknown>(isObject(item) ? Object.entries(item) : []);
  for (const [field, path] of Object.entries(map)) {
    if (typeof path !== 'string') continue;
    const [name = '', inner] = field.split('.', 2);
    const value = valueAt(item, path);
    if (!inner) {
      result.set(name, value);
      continue;
    }
    const outer = result.get(name);
    const fields = new Map<string, unknown>(isObject(outer) ? Object.entries(outer) : []);
    result.set(name, Object.fromEntries(fields.set(inner, value)));
  }
  for (const name of ['published', 'modified']) {
    const date = readDate(result.get(name));
    if (date) result.set(name, date);
  }
  return Object.fromEntries(result);
}
