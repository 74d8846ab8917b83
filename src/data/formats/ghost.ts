/** Ghost Content API, posts and pages (ghost.org/docs/content-api). */
import type {Article, ArticleList, Person, Term} from '../article.js';
import {normaliseDate} from '../date.js';
import type {ReadContext} from '../format.js';
import {htmlToText} from '../html-text.js';
import {plainText} from '../plain-text.js';
import {safePictureUrl, safeUrl} from '../safe-url.js';
import {isObject, readCount, type Fields} from './article.js';
import {compact, mergePeople, textToHtml} from './common.js';

/** Reads a list of posts or pages. */
export function read(json: unknown, context: ReadContext): ArticleList {
  const {posts, pages, meta}: Fields = isObject(json) ? json : {};
  const list = Array.isArray(posts) ? posts : pages;
  const values: unknown[] = Array.isArray(list) ? list.slice(0, 1000) : [];
  const articles: Article[] = [];
  for (const [index, post] of values.entries()) {
    const article = isObject(post) ? readPost(post, context.base) : undefined;
    if (article) articles.push(article);
    else context.trace?.({index, field: 'item', reason: 'dropped: it has no title'});
  }
  return {articles, next: nextPage(meta, context)};
}

function nextPage(meta: unknown, {requested, base}: ReadContext): string | undefined {
  const pagination = isObject(meta) ? meta.pagination : undefined;
  const page = isObject(pagination) ? readCount(pagination.next) : undefined;
  const address = requested ?? base;
  if (!page || !address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.searchParams.set('page', String(page));
  return url.href;
}

function readPost(post: Fields, base: string | undefined): Article | undefined {
  const headline = plainText(post.title);
  if (!headline) return undefined;
  const url = safeUrl(post.url, base);
  const canonical = safeUrl(post.canonical_url, base);
  const picture = [post.feature_image, post.og_image, post.twitter_image]
    .map(value => (value ? safePictureUrl(value, base) : undefined))
    .find(value => value !== undefined);
  const tags = (Array.isArray(post.tags) ? (post.tags as unknown[]) : [])
    .slice(0, 1000)
    .flatMap(tag => readTag(tag, base) ?? []);
  const minutes = post.reading_time === 0 ? 1 : readCount(post.reading_time);
  const body = typeof post.html === 'string' ? post.html : textToHtml(post.plaintext);
  return compact<Article>({
    id: plainText(post.id) || plainText(post.uuid) || undefined,
    url,
    headline,
    summary: plainText(post.custom_excerpt) || plainText(post.excerpt) || undefined,
    category: readTag(post.primary_tag, base) ?? tags[0],
    published: normaliseDate(post.published_at),
    modified: normaliseDate(post.updated_at),
    authors: mergePeople([post.authors, post.primary_author], value => readAuthor(value, base)),
    image:
      picture &&
      compact({
        url: picture,
        alt: plainText(post.feature_image_alt) || undefined,
        caption: htmlToText(post.feature_image_caption) || undefined,
      }),
    body: body.slice(0, 1_000_000) || undefined,
    tags: tags.length > 0 ? tags : undefined,
    source: canonical && url && hostOf(canonical) !== hostOf(url) ? {url: canonical} : undefined,
    readingMinutes: minutes,
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
  const image = value.profile_image ? safePictureUrl(value.profile_image, base) : undefined;
  return compact<Person>({
    name,
    url: safeUrl(value.url, base) ?? safeUrl(value.website, base),
    image,
  });
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
