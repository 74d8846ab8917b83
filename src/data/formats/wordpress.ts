/** WordPress REST, posts (developer.wordpress.org/rest-api/reference/posts). */
import type {ArticleList, Person, Term} from '../article.js';
import {firstPicture} from '../body-picture.js';
import type {ReadContext} from '../format.js';
import {plainText} from '../plain-text.js';
import {recutSummary} from '../visible-text.js';
import {pageAddress, readAddress, readPictureAddress} from './addresses.js';
import {isObject, readCount, readLanguage, readNext, type Fields} from './article.js';
import {isUncategorized} from './categories.js';
import {readDate} from './dates.js';
import {readItems, type FieldTable, type ItemContext} from './fields.js';
import {bodyOf, markupText} from './text.js';
import {compact, mergePeople, uniqueTerms} from './values.js';
import {readSite} from './wordpress-com.js';
import {excerptText} from './footers.js';
import {readMedia, readShared} from './wordpress-picture.js';
import {readRelated} from './wordpress-related.js';

const fields: FieldTable = {
  id: {from: 'id', read: value => plainText(value)},
  url: {from: 'link', read: (value, {base}) => readAddress(value, base)},
  headline: {from: 'title.rendered title', read: markupText},
  body: {from: 'content.rendered content', read: bodyOf},
  summary: {
    from: 'excerpt.rendered excerpt',
    read: (value, {article: {body = '', headline = '', url}}) =>
      recutSummary(excerptText(value, {headline, url}), body, headline),
  },
  category: {
    from: '_embedded.wp:term',
    read: (value, {base}) =>
      termsIn(value, base).find(({taxonomy}) => taxonomy === 'category')?.term,
  },
  tags: {from: '_embedded.wp:term', read: readTags},
  // A date that is not GMT is in the site's own time, whose zone nobody knows: its day is enough.
  published: [
    {from: 'date_gmt', read: value => readDate(value, 'utc')},
    {from: 'date', read: value => readDate(value)},
  ],
  modified: [
    {from: 'modified_gmt', read: value => readDate(value, 'utc')},
    {from: 'modified', read: value => readDate(value)},
  ],
  authors: {
    from: '_embedded.author yoast_head_json.author',
    read: (value, {base}) => mergePeople([value], author => readAuthor(author, base)),
  },
  image: [
    {from: '_embedded.wp:featuredmedia', read: readMedia},
    {from: 'jetpack_featured_media_url yoast_head_json.og_image', read: readShared},
    {
      from: 'content.rendered content',
      read: (_content, {article, base}) => firstPicture(article.body, base),
    },
  ],
  media: {
    from: 'format',
    read: value => (['video', 'audio', 'gallery'] as const).find(media => media === value) ?? null,
  },
  access: {from: 'content.protected', read: value => (value === true ? 'locked' : null)},
  language: {from: 'lang', read: readLanguage},
};

/**
 * Reads a list of posts, one post, the answer of WordPress.com, or the related posts that Jetpack
 * names.
 */
export function read(json: unknown, context: ReadContext): ArticleList {
  if (isObject(json) && Array.isArray(json.items)) return readRelated(json.items, context);
  if (isObject(json) && (Array.isArray(json.posts) || 'URL' in json))
    return readSite(json, context);
  const isList = Array.isArray(json);
  const [first] = isList ? (json as unknown[]) : [];
  if (isObject(first) && 'ID' in first && 'URL' in first) return readSite({posts: json}, context);
  const prepare = (item: Fields) => ({item, base: context.base});
  return compact<ArticleList>({
    articles: readItems(isList ? json : [json], {fields, prepare}, context),
    next: isList ? nextPage(json.length, context) : undefined,
  });
}

/** The next page: the `Link` header, or one more than this page if there are more in total. */
function nextPage(count: number, context: ReadContext): string | undefined {
  const {headers} = context;
  const link = /<([^<>]{1,2000})>\s{0,9};\s{0,9}rel="?next"?/i.exec(
    headers?.get('link') ?? '',
  )?.[1];
  if (link) return readNext(link, context);
  const url = pageAddress(context);
  if (!url || !headers || count === 0) return undefined;
  const page = readCount(url.searchParams.get('page')) ?? 1;
  const total = readCount(headers.get('x-wp-totalpages'));
  // Behind a cache that hides the total, a full page has a successor.
  const size = readCount(url.searchParams.get('per_page')) ?? 10;
  if (total === undefined ? count < size : page >= total) return undefined;
  url.searchParams.set('page', String(page + 1));
  return readAddress(url.href);
}

/** A term of a post with the name of its taxonomy. */
interface PostTerm {
  taxonomy: string;
  term: Term;
}

/** Taxonomies that WordPress and its plugins keep for themselves. */
const internal =
  /^(category|post_tag|post_format|post_status|nav_menu|author|language|(post|term)_translations|translation_priority|link_category|yst_\w+|wp_\w+|_.*)$/;

/** The tags of a post, and after them the terms of the site's own taxonomies. */
function readTags(value: unknown, {base}: ItemContext): Term[] | undefined {
  const terms = termsIn(value, base);
  const of = (isWanted: (taxonomy: string) => boolean) =>
    terms.filter(({taxonomy}) => isWanted(taxonomy)).map(({term}) => term);
  return uniqueTerms([
    ...of(taxonomy => taxonomy === 'post_tag'),
    ...of(taxonomy => taxonomy !== '' && !internal.test(taxonomy)),
  ]);
}

/** The terms of all taxonomies, but for the category of posts without one. */
function termsIn(value: unknown, base: string | undefined): PostTerm[] {
  const lists: unknown[] = Array.isArray(value) ? value.slice(0, 100) : [];
  return lists
    .flatMap((list): unknown[] => (Array.isArray(list) ? list.slice(0, 1000) : [list]))
    .filter(isObject)
    .flatMap(({name, link, taxonomy}) => {
      const term = compact<Term>({name: markupText(name), url: readAddress(link, base)});
      const isSubject = term.name && !(taxonomy === 'category' && isUncategorized(term.name));
      return isSubject ? [{taxonomy: plainText(taxonomy), term}] : [];
    });
}

/** An author; an error object, for one that may not be seen, has no name. */
function readAuthor(value: unknown, base: string | undefined): Person | undefined {
  const author: Fields = isObject(value) ? value : {name: value};
  const name = markupText(author.name);
  if (!name) return undefined;
  const avatars: Fields = isObject(author.avatar_urls) ? author.avatar_urls : {};
  const url = readAddress(author.link, base) ?? readAddress(author.url, base);
  return compact<Person>({name, url, image: readPictureAddress(avatars['96'], base)});
}
