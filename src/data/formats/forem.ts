/** Forem, the software of dev.to: articles (developers.forem.com/api). */
import type {Article, ArticleList, Person} from '../article.js';
import type {ReadContext} from '../format.js';
import {plainText} from '../plain-text.js';
import {safePictureUrl, safeUrl} from '../safe-url.js';
import {isObject, readCount, readLanguage, type Fields} from './article.js';
import {
  bodyOf,
  compact,
  finish,
  isElsewhere,
  pageAddress,
  readDate,
  readItems,
  readTags,
  type Sources,
} from './common.js';

const sources: Sources = {
  id: 'id',
  url: 'url path',
  headline: 'title',
  summary: 'description',
  published: 'published_timestamp published_at',
  modified: 'edited_at',
  authors: 'user.name user.username',
  image: 'cover_image',
  body: 'body_html',
  tags: 'tag_list tags',
  source: 'canonical_url',
  readingMinutes: 'reading_time_minutes',
  publisher: 'organization.name organization.username',
  ai: 'ai_disclosure_level',
  language: 'language',
};

/** Reads a list of articles, or one article. */
export function read(json: unknown, context: ReadContext): ArticleList {
  const isList = Array.isArray(json);
  const articles = readItems(
    isList ? json : [json],
    article => readOne(article, context.base),
    context,
    sources,
  );
  return compact<ArticleList>({
    articles,
    next: isList ? nextPage(json.length, context) : undefined,
  });
}

/** There is no total: a full page has a successor, an empty or a short one has none. */
function nextPage(count: number, context: ReadContext): string | undefined {
  const url = context.headers && pageAddress(context);
  if (!url || count < (readCount(url.searchParams.get('per_page')) ?? 30)) return undefined;
  url.searchParams.set('page', String((readCount(url.searchParams.get('page')) ?? 1) + 1));
  return safeUrl(url.href);
}

function readOne(value: Fields, base: string | undefined): Article | undefined {
  const url = safeUrl(value.url, base) ?? safeUrl(value.path, base);
  const canonical = safeUrl(value.canonical_url, base);
  const image = safePictureUrl(value.cover_image, base);
  const author = readUser(value.user, url);
  return finish({
    id: plainText(value.id) || undefined,
    url,
    headline: plainText(value.title),
    summary: plainText(value.description) || undefined,
    // What `readable_publish_date` says (`Nov 23`) is no date.
    published: readDate(value.published_timestamp) ?? readDate(value.published_at),
    modified: readDate(value.edited_at),
    authors: author && [author],
    image: image && {url: image},
    body: bodyOf(value.body_html),
    // The list endpoint and the article endpoint use array and text the other way round.
    tags: readTagList(value.tag_list) ?? readTagList(value.tags),
    source: canonical && isElsewhere(canonical, url) ? {url: canonical} : undefined,
    readingMinutes: readCount(value.reading_time_minutes),
    publisher: readUser(value.organization, url),
    ai: readDisclosure(value.ai_disclosure_level),
    language: readLanguage(value.language),
  });
}

function readTagList(value: unknown): Article['tags'] {
  return readTags(Array.isArray(value) ? value : plainText(value).split(','));
}

/** A user or an organisation, whose page is beside the article's. */
function readUser(value: unknown, url = 'https://dev.to'): Person | undefined {
  if (!isObject(value)) return undefined;
  const username = plainText(value.username);
  const name = plainText(value.name) || username;
  if (!name) return undefined;
  return compact<Person>({
    name,
    url: username ? safeUrl(`/${encodeURIComponent(username)}`, url) : undefined,
    image: safePictureUrl(value.profile_image, url),
  });
}

function readDisclosure(value: unknown): Article['ai'] {
  const level = plainText(value, 100).toLowerCase();
  if (/generated|fully/.test(level)) return 'generated';
  return /assist|partial/.test(level) ? 'assisted' : undefined;
}
