/** The native format: the `Article` itself, hostile as any other. */
import type {Article, ArticleList, Person, Picture, Term} from '../article.js';
import {normaliseDate} from '../date.js';
import type {ReadContext} from '../format.js';
import {plainText} from '../plain-text.js';
import {safePictureUrl, safeSrcset, safeUrl} from '../safe-url.js';

const deepest = 32;
const most = 1000;
const longestBody = 1_000_000;

/** The fields of a parsed object. */
export type Fields = Record<string, unknown>;

/** Reads one article, field by field; undefined for what is none. */
export function readArticle(
  value: unknown,
  context: ReadContext = {},
  depth = 0,
): Article | undefined {
  if (typeof value === 'string' && depth > 0) value = {headline: value};
  if (!isObject(value) || depth > deepest) return undefined;
  const {base} = context;
  const article: Article = {headline: plainText(value.headline ?? value.title)};
  const set = <Key extends keyof Article>(key: Key, read: Article[Key] | '' | undefined) => {
    if (read !== undefined && read !== '') article[key] = read;
  };
  set('id', plainText(value.id));
  set('url', safeUrl(value.url, base));
  set('summary', plainText(value.summary));
  set('category', readTerm(value.category, base));
  set('published', normaliseDate(value.published));
  set('modified', normaliseDate(value.modified));
  set(
    'authors',
    readList(value.authors ?? value.author, item => readPerson(item, base)),
  );
  set('image', readPicture(value.image, base));
  set(
    'tldr',
    readList(value.tldr, item => plainText(item) || undefined),
  );
  if (typeof value.body === 'string') set('body', value.body.slice(0, longestBody));
  set(
    'tags',
    readList(splitTags(value.tags), item => readTerm(item, base)),
  );
  set('source', readSource(value.source, base));
  set('readingMinutes', readCount(value.readingMinutes));
  set('media', oneOf(value.media, ['video', 'audio', 'gallery', 'live']));
  set('access', oneOf(value.access, ['free', 'locked']));
  set('sponsor', readTerm(value.sponsor, base));
  set('publisher', readPerson(value.publisher, base));
  set('ai', oneOf(value.ai, ['generated', 'assisted']));
  set('language', readLanguage(value.language));
  set(
    'related',
    readList(value.related, item => readArticle(item, context, depth + 1)),
  );
  const {headline, summary, body, url} = article;
  return headline || summary || body || url ? article : undefined;
}

/** Reads one article, an array of them, or an object that holds them as `items`. */
export function readArticleList(json: unknown, context: ReadContext = {}): ArticleList {
  const holder = isObject(json) ? json : {};
  const items = Array.isArray(json) ? json : (holder.items ?? holder.articles);
  if (!Array.isArray(items)) {
    const article = readArticle(json, context);
    if (!article) context.trace?.({field: 'item', reason: 'dropped: there is nothing to show'});
    return {articles: article ? [article] : []};
  }
  const articles: Article[] = [];
  for (const [index, item] of items.slice(0, most).entries()) {
    const article = readArticle(item, context, 1);
    if (article) articles.push(article);
    else context.trace?.({index, field: 'item', reason: 'dropped: there is nothing to show'});
  }
  return {
    articles,
    next: safeUrl(holder.next, context.base),
    title: plainText(holder.title) || undefined,
    homeUrl: safeUrl(holder.homeUrl, context.base),
  };
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

function splitTags(value: unknown): unknown {
  return typeof value === 'string' ? value.split(',', most) : value;
}

function readTerm(value: unknown, base?: string): Term | undefined {
  const fields: Fields = isObject(value) ? value : {name: value};
  const name = plainText(fields.name).replace(/^#/, '');
  return name ? withUrl({name}, safeUrl(fields.url, base)) : undefined;
}

function readPerson(value: unknown, base?: string): Person | undefined {
  const fields: Fields = isObject(value) ? value : {name: value};
  const name = plainText(fields.name);
  if (!name) return undefined;
  const person: Person = withUrl({name}, safeUrl(fields.url, base, 'person'));
  const image = safePictureUrl(fields.image, base);
  if (image) person.image = image;
  return person;
}

function readPicture(value: unknown, base?: string): Picture | undefined {
  const fields: Fields = isObject(value) ? value : {url: value};
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

function readSource(value: unknown, base?: string): Article['source'] {
  const fields: Fields = isObject(value) ? value : {url: value};
  const url = safeUrl(fields.url, base);
  if (!url) return undefined;
  const name = plainText(fields.name);
  return name ? {name, url} : {url};
}

/** A whole number from 1, from a number or a text such as `1200` or `1200px`. */
export function readCount(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number.parseFloat(value) : value;
  return typeof number === 'number' && number > 0 && number < 1e6 ? Math.ceil(number) : undefined;
}

export function readLanguage(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 64) return undefined;
  try {
    return Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

function oneOf<Value extends string>(value: unknown, values: readonly Value[]): Value | undefined {
  return values.find(known => known === value);
}

function withUrl<Thing extends object>(
  thing: Thing,
  url: string | undefined,
): Thing & {url?: string} {
  return url ? {...thing, url} : thing;
}
