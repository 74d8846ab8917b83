/** Ghost Content API, posts and pages (ghost.org/docs/content-api). */
import type {Article, ArticleList, Person, Picture, Term} from '../article.js';
import {firstPicture} from '../body-picture.js';
import type {ReadContext} from '../format.js';
import {plainText} from '../plain-text.js';
import {recutSummary} from '../visible-text.js';
import {isElsewhere, pageAddress, readAddress, readPictureAddress} from './addresses.js';
import {isObject, readCount, readNext, type Fields} from './article.js';
import {readDate} from './dates.js';
import {readItems, type FieldTable, type ItemContext} from './fields.js';
import {bodyOf, markupText, textToHtml} from './text.js';
import {compact, mergePeople, uniqueTerms} from './values.js';

const fields: FieldTable = {
  id: {from: 'id uuid', read: value => plainText(value)},
  url: {from: 'url', read: (value, {base}) => readAddress(value, base)},
  headline: {from: 'title', read: value => plainText(value)},
  body: [
    {from: 'html', read: bodyOf},
    {from: 'plaintext', read: textToHtml},
  ],
  summary: [
    {from: 'custom_excerpt', read: value => plainText(value)},
    {from: 'excerpt', read: readExcerpt},
  ],
  image: [
    {from: 'feature_image', read: readFeatureImage},
    {from: 'og_image twitter_image', read: readPicture},
    {from: 'html', read: (_html, {article, base}) => firstPicture(article.body, base)},
  ],
  published: {from: 'published_at', read: value => readDate(value)},
  modified: {from: 'updated_at', read: value => readDate(value)},
  category: [
    {from: 'primary_tag', read: readTag},
    // Ghost knows no primary tag if the first tag is an internal one.
    {from: 'tags', read: (value, context) => tagsIn(value, context)[0]},
  ],
  tags: {from: 'tags', read: (value, context) => uniqueTerms(tagsIn(value, context))},
  authors: {
    from: 'authors primary_author',
    read: (value, {base}) => mergePeople([value], author => readAuthor(author, base)),
  },
  readingMinutes: {from: 'reading_time', read: value => (value === 0 ? 1 : readCount(value))},
  access: {from: 'access', read: value => (value === false ? 'locked' : null)},
  source: {from: 'canonical_url', read: readSource},
};

/** Reads a list of posts or pages. */
export function read(json: unknown, context: ReadContext): ArticleList {
  const {posts, pages, meta}: Fields = isObject(json) ? json : {};
  const prepare = (item: Fields) => ({item, base: context.base});
  return compact<ArticleList>({
    articles: readItems(posts ?? pages, {fields, prepare}, context),
    next: nextPage(meta, context),
  });
}

function nextPage(meta: unknown, context: ReadContext): string | undefined {
  const pagination = isObject(meta) ? meta.pagination : undefined;
  const page = isObject(pagination) ? readCount(pagination.next) : undefined;
  const url = pageAddress(context);
  if (!page || !url) return undefined;
  url.searchParams.set('page', String(page));
  return readNext(url.href, context);
}

/** The address of a link, which Ghost writes behind its words in an excerpt. */
const linkAddress = / ?\[(?:https?:\/|mailto:|\/|#)[^\s[\]]*\]/g;

/** The excerpt that Ghost cut from the text, unless it begins with a caption or the like. */
function readExcerpt(value: unknown, {article}: ItemContext): string {
  const {body = '', headline = ''} = article;
  return recutSummary(plainText(value).replace(linkAddress, ''), body, headline);
}

/** A public tag; internal ones are for the theme alone. */
function readTag(value: unknown, {base}: ItemContext): Term | undefined {
  if (!isObject(value) || value.visibility === 'internal') return undefined;
  const name = plainText(value.name);
  if (!name || name.startsWith('#') || plainText(value.slug).startsWith('hash-')) return undefined;
  return compact<Term>({name, url: readAddress(value.url, base)});
}

function tagsIn(value: unknown, context: ItemContext): Term[] {
  const tags: unknown[] = Array.isArray(value) ? value.slice(0, 1000) : [];
  return tags.flatMap(tag => readTag(tag, context) ?? []);
}

function readAuthor(value: unknown, base: string | undefined): Person | undefined {
  if (!isObject(value)) return undefined;
  const name = plainText(value.name);
  if (!name) return undefined;
  return compact<Person>({
    name,
    url: readAddress(value.url, base) ?? readAddress(value.website, base),
    image: readPictureAddress(value.profile_image, base),
  });
}

function readPicture(value: unknown, {base}: ItemContext): Picture | undefined {
  const url = readPictureAddress(value, base);
  return url ? {url} : undefined;
}

/** The feature image with its words; pictures for social networks have none. */
function readFeatureImage(value: unknown, context: ItemContext): Picture | undefined {
  const picture = readPicture(value, context);
  if (!picture) return undefined;
  const {feature_image_alt: alt, feature_image_caption: caption} = context.item;
  return compact<Picture>({
    ...picture,
    alt: plainText(alt) || undefined,
    caption: markupText(caption) || undefined,
  });
}

function readSource(value: unknown, {article, base}: ItemContext): Article['source'] {
  const url = readAddress(value, base);
  return url && isElsewhere(url, article.url) ? {url} : undefined;
}
