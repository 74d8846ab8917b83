/** Forem, the software of dev.to: articles (`developers.forem.com/api`). */
import type {Article, ArticleList, Person, Picture} from '../article.js';
import {firstPicture} from '../body-picture.js';
import type {ReadContext} from '../format.js';
import {plainText} from '../plain-text.js';
import {isElsewhere, pageAddress, readAddress, readPictureAddress} from './addresses.js';
import {isObject, readCount, readLanguage, type Fields} from './article.js';
import {readDate} from './dates.js';
import {readItems, type FieldTable, type ItemContext} from './fields.js';
import {bodyOf} from './text.js';
import {compact, readTags} from './values.js';

const fields: FieldTable = {
  id: {from: 'id', read: value => plainText(value)},
  url: {from: 'url path', read: (value, {base}) => readAddress(value, base)},
  headline: {from: 'title', read: value => plainText(value)},
  summary: {from: 'description', read: value => plainText(value)},
  // `readable_publish_date` (`Nov 23`) has no year.
  published: {from: 'published_timestamp published_at', read: value => readDate(value)},
  modified: {from: 'edited_at', read: value => readDate(value)},
  authors: {
    from: 'user',
    read: (value, context) => {
      const author = readUser(value, context);
      return author && [author];
    },
  },
  body: {from: 'body_html', read: bodyOf},
  image: [
    {from: 'cover_image', read: readCover},
    {from: 'body_html', read: (_html, {article, base}) => firstPicture(article.body, base)},
  ],
  // The list endpoint and the article endpoint use array and text the other way round.
  tags: {from: 'tag_list tags', read: readTags},
  source: {from: 'canonical_url', read: readSource},
  readingMinutes: {from: 'reading_time_minutes', read: readCount},
  publisher: {from: 'organization', read: readUser},
  ai: {from: 'ai_disclosure_level', read: readDisclosure},
  language: {from: 'language', read: readLanguage},
};

/** Reads a list of articles, or one article. */
export function read(json: unknown, context: ReadContext): ArticleList {
  const isList = Array.isArray(json);
  const prepare = (item: Fields) => ({item, base: context.base});
  return compact<ArticleList>({
    articles: readItems(isList ? json : [json], {fields, prepare}, context),
    next: isList ? nextPage(json.length, context) : undefined,
  });
}

/** There is no total: a full page has a successor, an empty or a short one has none. */
function nextPage(count: number, context: ReadContext): string | undefined {
  const url = context.headers && pageAddress(context);
  if (!url || count < (readCount(url.searchParams.get('per_page')) ?? 30)) return undefined;
  url.searchParams.set('page', String((readCount(url.searchParams.get('page')) ?? 1) + 1));
  return readAddress(url.href);
}

function readCover(value: unknown, {base}: ItemContext): Picture | undefined {
  const url = readPictureAddress(value, base);
  return url ? {url} : undefined;
}

/** A user or an organisation, whose page is on the host of the article. */
function readUser(value: unknown, {article}: ItemContext): Person | undefined {
  if (!isObject(value)) return undefined;
  const base = article.url ?? 'https://dev.to';
  const username = plainText(value.username);
  const name = plainText(value.name) || username;
  if (!name) return undefined;
  return compact<Person>({
    name,
    url: username ? readAddress(`/${encodeURIComponent(username)}`, base) : undefined,
    image: readPictureAddress(value.profile_image, base),
  });
}

/** The source of an article that was first published on another host. */
function readSource(value: unknown, {article, base}: ItemContext): Article['source'] {
  const url = readAddress(value, base);
  return url && isElsewhere(url, article.url) ? {url} : undefined;
}

/** Reads `fully_autonomous` and `some_ai`, and the words of other versions. */
function readDisclosure(value: unknown): Article['ai'] {
  const level = plainText(value, 100).toLowerCase();
  if (/generated|fully/.test(level)) return {article: 'generated'};
  return /assist|partial|some/.test(level) ? {article: 'assisted'} : undefined;
}
