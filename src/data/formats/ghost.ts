/** Ghost Content API, posts and pages (ghost.org/docs/content-api). */
import type {Article, ArticleList, Person, Picture, Term} from '../article.js';
import type {ReadContext} from '../format.js';
import {htmlToText} from '../html-text.js';
import {plainText} from '../plain-text.js';
import {safePictureUrl, safeUrl} from '../safe-url.js';
import {isObject, readCount, readNext, type Fields} from './article.js';
import {
  bodyOf,
  compact,
  finish,
  isElsewhere,
  mergePeople,
  pageAddress,
  readDate,
  readItems,
  textToHtml,
  uniqueTerms,
  type Sources,
} from './common.js';

const sources: Sources = {
  id: 'id uuid',
  url: 'url',
  headline: 'title',
  summary: 'custom_excerpt excerpt',
  body: 'html plaintext',
  image: 'feature_image og_image twitter_image',
  published: 'published_at',
  modified: 'updated_at',
  category: 'primary_tag tags',
  tags: 'tags',
  authors: 'authors primary_author',
  readingMinutes: 'reading_time',
  access: 'access',
  source: 'canonical_url',
};

/** Reads a list of posts or pages. */
export function read(json: unknown, context: ReadContext): ArticleList {
  const {posts, pages, meta}: Fields = isObject(json) ? json : {};
  return compact<ArticleList>({
    articles: readItems(posts ?? pages, post => readPost(post, context.base), context, sources),
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

function readPost(post: Fields, base: string | undefined): Article | undefined {
  const url = safeUrl(post.url, base);
  const canonical = safeUrl(post.canonical_url, base);
  const tags = Array.isArray(post.tags)
    ? post.tags.slice(0, 1000).flatMap(tag => readTag(tag, base) ?? [])
    : [];
  return finish({
    id: plainText(post.id) || plainText(post.uuid) || undefined,
    url,
    headline: plainText(post.title),
    summary: plainText(post.custom_excerpt) || plainText(post.excerpt) || undefined,
    // Ghost knows no primary tag where the first tag is an internal one.
    category: readTag(post.primary_tag, base) ?? tags[0],
    published: readDate(post.published_at),
    modified: readDate(post.updated_at),
    authors: mergePeople([post.authors, post.primary_author], value => readAuthor(value, base)),
    image: readPicture(post, base),
    body: bodyOf(post.html) ?? (textToHtml(post.plaintext) || undefined),
    tags: uniqueTerms(tags),
    source: canonical && isElsewhere(canonical, url) ? {url: canonical} : undefined,
    readingMinutes: post.reading_time === 0 ? 1 : readCount(post.reading_time),
    access: post.access === false ? 'locked' : undefined,
  });
}

/** A public tag; internal ones are for the theme alone. */
function readTag(value: unknown, base: string | undefined): Term | undefined {
  if (!isObject(value) || value.visibility === 'internal') return undefined;
  const name = plainText(value.name);
  if (!name || name.startsWith('#') || plainText(value.slug).startsWith('hash-')) return undefined;
  return compact<Term>({name, url: safeUrl(value.url, base)});
}

function readAuthor(value: unknown, base: string | undefined): Person | undefined {
  if (!isObject(value)) return undefined;
  const name = plainText(value.name);
  if (!name) return undefined;
  return compact<Person>({
    name,
    url: safeUrl(value.url, base) ?? safeUrl(value.website, base),
    image: safePictureUrl(value.profile_image, base),
  });
}

function readPicture(post: Fields, base: string | undefined): Picture | undefined {
  const feature = safePictureUrl(post.feature_image, base);
  const url =
    feature ?? safePictureUrl(post.og_image, base) ?? safePictureUrl(post.twitter_image, base);
  if (!url) return undefined;
  // The words are those of the feature image.
  const alt = feature && plainText(post.feature_image_alt);
  const caption = feature && htmlToText(post.feature_image_caption);
  return compact<Picture>({url, alt: alt || undefined, caption: caption || undefined});
}
