/** Forem, the software of dev.to: articles (developers.forem.com/api). */
import type {Article, ArticleList, Person} from '../article.js';
import {normaliseDate} from '../date.js';
import type {ReadContext} from '../format.js';
import {plainText} from '../plain-text.js';
import {safePictureUrl, safeUrl} from '../safe-url.js';
import {isObject, readCount, readLanguage, type Fields} from './article.js';
import {compact, uniqueTerms} from './common.js';

/** Reads a list of articles, or one article. */
export function read(json: unknown, context: ReadContext): ArticleList {
  const values: unknown[] = Array.isArray(json) ? json.slice(0, 1000) : [json];
  const articles: Article[] = [];
  for (const [index, value] of values.entries()) {
    const article = isObject(value) ? readOne(value, context.base) : undefined;
    if (article) articles.push(article);
    else context.trace?.({index, field: 'item', reason: 'dropped: it has no title'});
  }
  return {articles, next: Array.isArray(json) ? nextPage(values.length, context) : undefined};
}

/** There is no total: a full page has a successor, an empty or a short one has none. */
function nextPage(count: number, {requested, base, headers}: ReadContext): string | undefined {
  const address = requested ?? base;
  if (!headers || !address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (count < (readCount(url.searchParams.get('per_page')) ?? 30)) return undefined;
  url.searchParams.set('page', String((readCount(url.searchParams.get('page')) ?? 1) + 1));
  return url.href;
}

function readOne(value: Fields, base: string | undefined): Article | undefined {
  const headline = plainText(value.title);
  if (!headline) return undefined;
  const url = safeUrl(value.url, base) ?? safeUrl(value.path, base);
  const canonical = safeUrl(value.canonical_url, base);
  const image = value.cover_image ? safePictureUrl(value.cover_image, base) : undefined;
  const author = readUser(value.user, url ?? base);
  const publisher = readUser(value.organization, url ?? base);
  return compact<Article>({
    id: plainText(value.id) || undefined,
    url,
    headline,
    summary: plainText(value.description) || undefined,
    published: normaliseDate(value.published_timestamp) ?? normaliseDate(value.published_at),
    modified: normaliseDate(value.edited_at),
    authors: author && [author],
    image: image && {url: image},
    body: typeof value.body_html === 'string' ? value.body_html.slice(0, 1_000_000) : undefined,
    tags: readTags(value.tag_list) ?? readTags(value.tags),
    source: canonical && url && hostOf(canonical) !== hostOf(url) ? {url: canonical} : undefined,
    readingMinutes: readCount(value.reading_time_minutes),
    publisher,
    ai: readDisclosure(value.ai_disclosure_level),
    language: readLanguage(value.language),
  });
}

/** The list endpoint and the article endpoint use array and text the other way round. */
function readTags(value: unknown): Article['tags'] {
  const names: unknown[] = Array.isArray(value) ? value : plainText(value).split(',');
  return uniqueTerms(names);
}

function readUser(value: unknown, base: string | undefined): Person | undefined {
  if (!isObject(value)) return undefined;
  const name = plainText(value.name) || plainText(value.username);
  if (!name) return undefined;
  const username = encodeURIComponent(plainText(value.username));
  const origin = base && URL.canParse(base) ? new URL(base).origin : 'https://dev.to';
  return compact<Person>({
    name,
    url: username ? safeUrl(`${origin}/${username}`) : undefined,
    image: value.profile_image ? safePictureUrl(value.profile_image, base) : undefined,
  });
}

function readDisclosure(value: unknown): Article['ai'] {
  const level = plainText(value).toLowerCase();
  if (/generated|fully/.test(level)) return 'generated';
  return /assist|partial/.test(level) ? 'assisted' : undefined;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
