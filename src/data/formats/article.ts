/** The native format: the `Article` itself, hostile as any other. */
import type {
  Article,
  ArticleList,
  Audio,
  Authorship,
  KeyPoint,
  MachineMade,
  Person,
  Picture,
  Term,
} from '../article.js';
import {normaliseDate} from '../date.js';
import type {ReadContext} from '../format.js';
import {plainText} from '../plain-text.js';
import {isRead} from '../read-mark.js';
import {safePictureUrl, safeSrcset, safeUrl, type SafeUrl} from '../safe-url.js';

const deepest = 32;
const most = 1000;
// Objects may contain themselves: what a page sets as a property has no end.
const mostRelated = 10_000;
const longestBody = 1_000_000;

/** The fields of a parsed object. */
export type Fields = Record<string, unknown>;

/**
 * The facts that are known while a document is read, and how many more related articles it may
 * have.
 */
interface Reading extends ReadContext {
  left: number;
}

type Reader<Value> = (value: unknown, context: Reading, depth: number) => Value | '' | undefined;

/** How each field is read, in the order in which `debug` shows them. */
const readers: {[Key in keyof Article]-?: Reader<Article[Key]>} = {
  headline: value => plainText(value),
  id: value => plainText(value),
  url: (value, {base}) => safeUrl(value, base),
  summary: value => plainText(value),
  category: readTerm,
  published: value => normaliseDate(value),
  modified: value => normaliseDate(value),
  authors: (value, context) => readList(value, item => readPerson(item, context)),
  image: readPicture,
  tldr: (value, context) => readList(value, item => readPoint(item, context)),
  body: value => (typeof value === 'string' ? value.slice(0, longestBody) : undefined),
  tags: (value, context) =>
    readList(typeof value === 'string' ? value.split(',', most) : value, item =>
      readTerm(item, context),
    ),
  source: readSource,
  readingMinutes: readCount,
  media: value => oneOf(value, ['video', 'audio', 'gallery', 'live']),
  audio: readAudio,
  label: value => plainText(value, 200),
  kind: value => oneOf(value, ['opinion']),
  access: value => oneOf(value, ['free', 'locked']),
  sponsor: readTerm,
  publisher: readPerson,
  ai: readMachineMade,
  language: readLanguage,
  related: (value, context, depth) =>
    readList(value, item => (context.left-- > 0 ? readItem(item, context, depth + 1) : undefined)),
};
export const entries = Object.entries(readers) as [keyof Article, Reader<unknown>][];

/** Other names that people give a field. */
export const otherNames: Partial<Record<keyof Article, string>> = {
  headline: 'title',
  authors: 'author',
};

/**
 * Reads one article, field by field, from an object as hostile as any. A string is short for an
 * object with one obvious field: `image: 'a.jpg'`, `category: 'Research'`, `tags: 'a, b'`.
 * Undefined if there is no field that can be shown.
 */
export function readArticle(value: unknown, context: ReadContext = {}): Article | undefined {
  if (isObject(value) && isRead(value)) return value;
  return readItem(value, {...context, left: mostRelated}, 0);
}

/** Reads one article, an array of them, or an object that holds them as `items`. */
export function readArticleList(json: unknown, context: ReadContext = {}): ArticleList {
  const reading: Reading = {...context, left: mostRelated};
  const {base, trace} = context;
  const holder = isObject(json) ? json : {};
  const items = Array.isArray(json) ? json : (holder.items ?? holder.articles);
  const isList = Array.isArray(items);
  const values: unknown[] = isList ? items.slice(0, most) : [json];
  const list: ArticleList = {articles: []};
  for (const [index, value] of values.entries()) {
    const article = readItem(value, reading, isList ? 1 : 0);
    if (article) list.articles.push(article);
    else trace?.({index, field: 'item', reason: 'dropped: no headline, text or address'});
  }
  if (isList && items.length > most) {
    trace?.({field: 'items', reason: `left out: all after the first ${most}`});
  }
  const next = readNext(holder.next, context);
  const title = isList && plainText(holder.title);
  const homeUrl = safeUrl(holder.homeUrl, base);
  if (next) list.next = next;
  if (title) list.title = title;
  if (homeUrl) list.homeUrl = homeUrl;
  return list;
}

function readItem(value: unknown, context: Reading, depth: number): Article | undefined {
  if (depth > deepest) return undefined;
  if (typeof value === 'string' && depth > 0) value = {headline: value};
  if (!isObject(value)) return undefined;
  const article: Article = {headline: ''};
  for (const [key, read] of entries) {
    const given = value[key];
    const other = otherNames[key];
    // Most fields of most articles are missing.
    if (given === undefined && !other) continue;
    const found = read(given, context, depth) || (other && read(value[other], context, depth));
    if (found) (article as unknown as Fields)[key] = found;
  }
  const {headline, summary, body, url} = article;
  // A single article may be nothing but its tags; in a list it has to have something to show.
  const isEmpty = depth === 0 ? Object.keys(article).length === 1 : !(summary || body || url);
  return headline || !isEmpty ? article : undefined;
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readList<Item>(
  value: unknown,
  read: (item: unknown) => Item | undefined,
): Item[] | undefined {
  const values: unknown[] = Array.isArray(value) ? value.slice(0, most) : [value];
  const items = values.map(read).filter(item => item !== undefined);
  return items.length > 0 ? items : undefined;
}

function readTerm(value: unknown, {base}: ReadContext): Term | undefined {
  const fields = fieldsOf(value, 'name');
  const name = plainText(fields.name).replace(/^#\s*/, '');
  return name ? withUrl({name}, safeUrl(fields.url, base)) : undefined;
}

function readPerson(value: unknown, {base}: ReadContext): Person | undefined {
  const fields = fieldsOf(value, 'name');
  const name = plainText(fields.name);
  if (!name) return undefined;
  const person: Person = withUrl({name}, safeUrl(fields.url, base, 'person'));
  const image = safePictureUrl(fields.image, base);
  if (image) person.image = image;
  return person;
}

function readPicture(value: unknown, {base}: ReadContext): Picture | undefined {
  const fields = fieldsOf(value, 'url');
  const url = safePictureUrl(fields.url, base);
  if (!url) return undefined;
  const picture: Picture = {url};
  for (const key of ['alt', 'sizes', 'caption', 'credit'] as const) {
    const text = plainText(fields[key]);
    if (text) picture[key] = text;
  }
  for (const key of ['width', 'height'] as const) {
    const length = readCount(fields[key]);
    if (length) picture[key] = length;
  }
  const srcset = safeSrcset(fields.srcset, base);
  if (srcset) picture.srcset = srcset;
  return picture;
}

/** A point with its passage; a text where it has none. */
function readPoint(value: unknown, {base}: ReadContext): KeyPoint | string | undefined {
  const fields = fieldsOf(value, 'text');
  const text = plainText(fields.text);
  // `#section` names a part of this article, wherever the article was loaded from.
  const isHere = typeof fields.url === 'string' && fields.url.startsWith('#');
  const url = safeUrl(fields.url, isHere ? undefined : base);
  return text && url ? {text, url} : text || undefined;
}

function readAudio(value: unknown, {base}: ReadContext): Audio | undefined {
  const fields = fieldsOf(value, 'url');
  const url = safeUrl(fields.url, base);
  if (!url) return undefined;
  const audio: Audio = {url};
  const type = plainText(fields.type, 100);
  if (type) audio.type = type;
  const seconds = readCount(fields.seconds);
  if (seconds) audio.seconds = seconds;
  return audio;
}

function readMachineMade(value: unknown, {base}: ReadContext): MachineMade | undefined {
  const fields = fieldsOf(value, 'article');
  const made: MachineMade = {};
  for (const part of ['article', 'summary', 'image'] as const) {
    const authorship = oneOf<Authorship>(fields[part], ['generated', 'assisted']);
    if (authorship) made[part] = authorship;
  }
  const policy = safeUrl(fields.policy, base);
  if (policy) made.policy = policy;
  return Object.keys(made).length > 0 ? made : undefined;
}

function readSource(value: unknown, {base}: ReadContext): Article['source'] {
  const fields = fieldsOf(value, 'url');
  const url = safeUrl(fields.url, base);
  if (!url) return undefined;
  const name = plainText(fields.name);
  return name ? {name, url} : {url};
}

/** The address of the next page; none where it is this page again, which would have no end. */
export function readNext(value: unknown, {base, requested}: ReadContext): string | undefined {
  const url = safeUrl(value, base)?.split('#', 1)[0];
  return url === base || url === requested ? undefined : url;
}

/** A whole number from 1, from a number or a text such as `1200` or `1200px`. */
export function readCount(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number.parseFloat(value) : value;
  return typeof number === 'number' && number > 0 && number < 1e6 ? Math.ceil(number) : undefined;
}

/** A language tag in its canonical form (BCP 47), from `en-US` or `en_US`. */
export function readLanguage(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 64) return undefined;
  try {
    return Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** An object's fields; any other value is taken for the one obvious field. */
function fieldsOf(value: unknown, obvious: string): Fields {
  return isObject(value) ? value : {[obvious]: value};
}

function oneOf<Value extends string>(value: unknown, values: readonly Value[]): Value | undefined {
  return values.find(known => known === value);
}

function withUrl<Thing extends object>(
  thing: Thing,
  url: SafeUrl | undefined,
): Thing & {url?: SafeUrl} {
  return url ? {...thing, url} : thing;
}
