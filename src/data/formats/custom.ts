/** Any JSON at all, by the paths that the page gives. */
import {ArticleError} from '../article-error.js';
import type {ArticleList} from '../article.js';
import type {ReadContext} from '../format.js';
import {describeFault} from '../json-fault.js';
import {nearestName} from '../nearest-name.js';
import {decodeAddress} from './addresses.js';
import {entries, isObject, otherNames, type Fields} from './article.js';
import {readDate} from './dates.js';
import {valueAt} from './fields.js';
import {read} from './native.js';

const most = 1000;
const names = [...entries.map(([name]) => name), ...Object.values(otherNames)];

/** Words that people write for a field. */
const synonyms: Record<string, string> = {
  content: 'body',
  date: 'published',
  description: 'summary',
  excerpt: 'summary',
  href: 'url',
  img: 'image',
  link: 'url',
  name: 'headline',
  picture: 'image',
  section: 'category',
  thumbnail: 'image',
  updated: 'modified',
};

/** The paths in a text with braces. */
const inBraces = /\{([^{}]{1,200})\}/g;

/**
 * Reads a document whose items are not articles. `map` has for each field of an article the dot
 * path of an item where it is found (`{"headline": "title.text", "image.url": "images.0.src"}`), or
 * a text with such paths in braces (`{"url": "/posts/{slug}"}`). A field that the map does not name
 * keeps its place, since a document may be almost native. Throws an `ArticleError` for a map that
 * cannot be meant.
 */
export function readMapped(json: unknown, map: unknown, context: ReadContext): ArticleList {
  const paths = pathsIn(map, context);
  const items: unknown[] = Array.isArray(json) ? json.slice(0, most) : [json];
  checkPaths(paths, items, context);
  return read({items: items.map(item => rearrange(item, paths))}, context);
}

/** The paths of a map, by field. */
function pathsIn(map: unknown, context: ReadContext): [field: string, path: string][] {
  if (typeof map === 'string') throw fault(`it is broken JSON: ${describeFault(map)}`, context);
  if (!isObject(map)) throw fault('it has to be an object from field to path', context);
  return Object.entries(map).map(([field, path]) => {
    const name = field.split('.', 1)[0]!;
    if (!names.includes(name)) {
      const meant = synonyms[name.toLowerCase()] ?? nearestName(name, names);
      const hint = meant ? `did you mean "${meant}"?` : `The fields are: ${names.join(', ')}.`;
      throw fault(`an article has no field "${name.slice(0, 100)}": ${hint}`, context);
    }
    if (typeof path !== 'string' || !path) throw fault(`"${field}" has no path`, context);
    return [field, path];
  });
}

/**
 * Tells of paths that lead to nothing in every item. It is an error if they cannot be meant: the
 * headline's, all of them, and those that are nearly a name that the items have. Any other may be of
 * a field that no item has today.
 */
function checkPaths(
  paths: [field: string, path: string][],
  items: unknown[],
  context: ReadContext,
): void {
  const objects = items.filter(isObject);
  if (objects.length === 0) return;
  const followed = paths.flatMap(([field, path]) =>
    pathsOf(path).map(inner => [field, inner] as const),
  );
  const lost = followed.filter(([, path]) => objects.every(item => !leadsOn(valueAt(item, path))));
  for (const [field, path] of lost) {
    const {keys, meant} = explore(objects[0]!, path);
    const hint = meant ? `did you mean "${meant}"? There is` : 'there is';
    const reason = `the path "${path}" of "${field}" leads to nothing: ${hint} ${keys}`;
    const isHeadline = /^(headline|title)$/.test(field);
    if (isHeadline || meant || lost.length === followed.length) throw fault(reason, context);
    context.trace?.({field, reason: `left out: ${reason}`});
  }
}

/** The paths that are followed for a field: those in braces, if there are any. */
function pathsOf(path: string): string[] {
  const paths = [...path.matchAll(inBraces)].map(([, inner]) => inner!);
  return paths.length > 0 ? paths : [path];
}

/** Follows a path. A text with paths in braces is whole, or nothing if one leads nowhere. */
function find(item: unknown, path: string): unknown {
  if (path.search(inBraces) < 0) return valueAt(item, path);
  let isWhole = true;
  const text = path.replace(inBraces, (_, inner: string) => {
    const value = valueAt(item, inner);
    const isText = typeof value === 'number' || (typeof value === 'string' && value !== '');
    isWhole &&= isText;
    return isText ? String(value) : '';
  });
  return isWhole ? text : undefined;
}

/** The time of a number of seconds or milliseconds since 1970, for the years from 1973 to 2286. */
function timeOf(value: unknown): unknown {
  const number =
    typeof value === 'string' && /^(?:\d{10}|\d{13})$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !(number >= 1e8 && number < 1e13)) return value;
  return new Date(number < 1e11 ? number * 1000 : number).toISOString();
}

/** Whether there is a value, in lists at most so deep as any reader follows them. */
function leadsOn(value: unknown, depth = 32): boolean {
  if (!Array.isArray(value)) return value !== undefined;
  return depth > 0 && value.some(inner => leadsOn(inner, depth - 1));
}

/** The names that an item has where a path ends, and the one that the path nearly has. */
function explore(item: Fields, path: string): {keys: string; meant?: string} {
  let value: unknown = item;
  for (const key of path.split('.').slice(0, 32)) {
    if (Array.isArray(value)) value = value.find(isObject);
    const next = isObject(value) ? valueAt(value, key) : undefined;
    if (next === undefined || !isObject(value)) {
      const keys = isObject(value) ? Object.keys(value).slice(0, 50) : [];
      const list = keys.slice(0, 8).join(', ').slice(0, 200);
      return {keys: list || 'nothing inside', meant: nearestName(key, keys)};
    }
    value = next;
  }
  return {keys: 'nothing inside'};
}

function fault(reason: string, {requested, base}: ReadContext): ArticleError {
  const message = `The value of map cannot be used: ${reason}.`.replace(/([.?])\.$/, '$1');
  return new ArticleError('bad-data', message, {src: requested ?? base});
}

function rearrange(item: unknown, paths: [field: string, path: string][]): Fields {
  const result = new Map<string, unknown>(isObject(item) ? Object.entries(item) : []);
  for (const [field, path] of paths) {
    const [name = '', inner] = field.split('.', 2);
    const isAddress = /^(url|image|source|audio)$/.test(inner ?? name);
    const value = isAddress ? decodeAddress(find(item, path)) : find(item, path);
    if (!inner) {
      result.set(name, value);
      continue;
    }
    const outer = result.get(name);
    const fields = new Map<string, unknown>(isObject(outer) ? Object.entries(outer) : []);
    result.set(name, Object.fromEntries(fields.set(inner, value)));
  }
  for (const name of ['published', 'modified']) {
    const date = readDate(timeOf(result.get(name)));
    if (date) result.set(name, date);
  }
  return Object.fromEntries(result);
}
