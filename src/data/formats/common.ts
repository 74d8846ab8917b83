/** What several formats need. */
import type {Article, Person, Term} from '../article.js';
import {assembleDate, normaliseDate, readOffset} from '../date.js';
import type {ReadContext} from '../format.js';
import {decodeEntities, htmlToText} from '../html-text.js';
import {plainText} from '../plain-text.js';
import {isObject, type Fields} from './article.js';

const most = 1000;
const longestBody = 1_000_000;

/** RFC 5322, section 3.3, and what Java, JavaScript and feeds in the American order write. */
const named =
  /^(?:[a-z]{3,9}\.?,? +)?(?:(\d\d?) +([a-z]{3,9})|([a-z]{3,9})\.? +(\d\d?)),?(?: +([1-9]\d{3}),?)?(?: +(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?:\s*([a-z]{1,5}|(?:GMT|UTC)?[+-]\d\d(?::?\d\d)?))?(?:\s*(?:\[[^\]]*\]|\([^)]*\)))?(?: +([1-9]\d{3}))?)?$/i;
const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
/** Zones whose letters mean one offset only; of those with several meanings, RFC 5322's. */
const zones =
  ' WET+00 WEST+01 CET+01 CEST+02 EET+02 EEST+03 MSK+03 JST+09 EST-05 EDT-04 CST-06 CDT-05 MST-07 MDT-06 PST-08 PDT-07';

/** Where each field of an article is looked for: dot paths, the first that leads anywhere. */
export type Sources = Partial<Record<keyof Article, string>>;

/**
 * Reads the items of a document. One that cannot be shown is left out and traced, and so is, for
 * those who want to know, where each field came from.
 */
export function readItems(
  values: unknown,
  read: (item: Fields) => Article | undefined,
  {trace}: ReadContext,
  sources: Sources,
): Article[] {
  if (!Array.isArray(values)) {
    trace?.({field: 'item', reason: 'dropped: there is no list of items'});
    return [];
  }
  const articles: Article[] = [];
  for (const [index, item] of (values as unknown[]).slice(0, most).entries()) {
    const article = isObject(item) ? read(item) : undefined;
    if (article) articles.push(article);
    else trace?.({index, field: 'item', reason: 'dropped: no id, title, text or address'});
    if (trace && article) traceFields(item, article, index, trace, sources);
  }
  if (values.length > most) {
    trace?.({field: 'items', reason: `left out: all after the first ${most}`});
  }
  return articles;
}

/** Tells where each field of an article came from, and which could not be used. */
export function traceFields(
  item: unknown,
  article: Article,
  index: number,
  trace: NonNullable<ReadContext['trace']>,
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
  return value !== undefined && value !== null && value !== '';
}

/** Keys that lead out of the data. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * What a dot path leads to; undefined where it leads nowhere. In a list it names an index, or a
 * field of every item.
 */
export function valueAt(json: unknown, path: string): unknown {
  let value = json;
  const keys = path.split('.').slice(0, 32);
  for (const [index, key] of keys.entries()) {
    if (typeof value !== 'object' || value === null || forbidden.has(key)) return undefined;
    if (Array.isArray(value) && !/^\d+$/.test(key)) {
      const rest = keys.slice(index).join('.');
      return value
        .slice(0, most)
        .map((item: unknown) => (isObject(item) ? valueAt(item, rest) : undefined));
    }
    if (!Object.hasOwn(value, key)) return undefined;
    value = (value as Fields)[key];
  }
  return value;
}

/**
 * An article without the fields that have no value, or nothing where it has neither headline, text
 * nor address. Without a headline it gets the beginning of its text.
 */
export function finish(article: Article): Article | undefined {
  const {summary, body, url} = article;
  const headline = article.headline || firstSentence(summary || htmlToText(body, 500));
  if (!headline && !summary && !body && !url) return undefined;
  // A post of one sentence is not shown twice.
  return compact({...article, headline, summary: summary === headline ? undefined : summary});
}

/** The first sentence of a text, at most 80 characters. */
function firstSentence(text: string): string {
  const start = text.slice(0, 400);
  return shorten(
    /^.{10,}?[.!?。！？…]["'”’»)]?(?=\s|$|(?<=[。！？]))/u.exec(start)?.[0] ?? start,
    80,
  );
}

/** The first source that names anybody, without those named twice. */
export function mergePeople(
  sources: unknown[],
  read: (value: unknown) => Person | undefined,
): Person[] | undefined {
  for (const source of sources) {
    const values: unknown[] = Array.isArray(source) ? source.slice(0, 100) : [source];
    const people = new Map<string, Person>();
    for (const value of values) {
      const person = read(value);
      const key = person?.name.toLowerCase();
      if (person && key && !people.has(key)) people.set(key, person);
    }
    if (people.size > 0) return [...people.values()];
  }
  return undefined;
}

/** What a document gives as tags: texts, in some documents objects with a name. */
export function readTags(values: unknown[]): Term[] | undefined {
  return uniqueTerms(
    values.slice(0, most).map(value => plainText(isObject(value) ? value.name : value)),
  );
}

/** Terms without a leading `#`, empty ones and those named twice; names may stand for terms. */
export function uniqueTerms(values: readonly (Term | string)[]): Term[] | undefined {
  const terms = new Map<string, Term>();
  for (const value of values.slice(0, most)) {
    const term = typeof value === 'string' ? {name: plainText(value)} : value;
    const name = term.name.replace(/^#\s*/, '');
    const key = name.toLowerCase();
    if (name && !terms.has(key)) terms.set(key, {...term, name});
  }
  return terms.size > 0 ? [...terms.values()] : undefined;
}

/**
 * Text that should be plain, and in many documents is not: entities are decoded, and tags are
 * dropped where there are surely tags. `List<Item>` is none.
 */
export function looseText(value: unknown, limit?: number): string {
  if (typeof value !== 'string') return plainText(value, limit);
  return /<\/[a-z]|<(br|img|hr|p)\b/i.test(value)
    ? htmlToText(value, limit)
    : plainText(decodeEntities(value), limit);
}

/** A text cut before the word that would pass the limit. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = text.slice(0, limit).lastIndexOf(' ');
  const end = space > limit / 2 ? cut.slice(0, space) : cut;
  return `${end.replace(/[\ud800-\udfff]$/u, '').replace(/[\s.,;:]{1,9}$/, '')}…`;
}

/** Plain text as HTML: a paragraph for each blank line, a break for each line. */
export function textToHtml(value: unknown): string {
  if (typeof value !== 'string') return '';
  const escaped = value
    .slice(0, longestBody)
    .trim()
    .replace(/[&<>]/g, sign => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[sign] ?? '');
  if (!escaped) return '';
  const paragraphs = escaped.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n\s*/);
  return paragraphs.map(text => `<p>${text.trim().replaceAll('\n', '<br>')}</p>`).join('');
}

/** HTML as it stands, cut where nobody reads on; undefined for what is no text. */
export function bodyOf(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value.slice(0, longestBody) : undefined;
}

/** An address without what differs from page to page of a list; undefined where there is none. */
export function pageAddress({requested, base}: ReadContext): URL | undefined {
  const address = requested ?? base;
  return address && URL.canParse(address) ? new URL(address) : undefined;
}

/** Whether two addresses are on different hosts: what is elsewhere too is its source. */
export function isElsewhere(url: string | undefined, other: string | undefined): boolean {
  return hostOf(url) !== hostOf(other) && hostOf(url) !== '' && hostOf(other) !== '';
}

/** The host of an absolute URL, else an empty text. */
export function hostOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).host : '';
}

/** The object without the fields that have no value. */
export function compact<Thing extends object>(thing: Thing): Thing {
  const entries = Object.entries(thing).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Thing;
}

/**
 * As {@link normaliseDate}, also of dates with the names of months, and of times with the letters
 * of a zone.
 */
export function readDate(value: unknown, zoneOfFormat?: 'utc' | 'floating'): string | undefined {
  const date = normaliseDate(value, zoneOfFormat, offsetOf);
  if (date || typeof value !== 'string' || value.length > 100) return date;
  const words = named.exec(value.trim());
  if (!words) return undefined;
  const [, day, month, otherMonth, otherDay, year, hour, minute, second, zone, lastYear] = words;
  const name = (month ?? otherMonth)!.toLowerCase();
  const index = months.findIndex(known => known.startsWith(name));
  const fullYear = year ?? lastYear;
  if (!fullYear) return undefined;
  // What Java calls CST is China's time as often as Chicago's.
  const isUnclear = lastYear && zone?.toUpperCase() === 'CST';
  const clock = [hour, minute, second, isUnclear ? undefined : zone];
  return assembleDate(fullYear, index + 1, (day ?? otherDay)!, clock, offsetOf);
}

/** `Z` or `±hh:mm`; undefined for letters that say nothing. */
function offsetOf(zone: string): string | undefined {
  const offset = readOffset(zone);
  if (offset) return offset;
  const hours = new RegExp(` ${zone}([+-]..)`, 'i').exec(zones)?.[1];
  return hours && `${hours}:00`;
}
