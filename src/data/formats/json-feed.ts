/** JSON Feed 1 and 1.1 (jsonfeed.org/version/1.1). */
import type {Article, ArticleList, Media, Person, Picture} from '../article.js';
import type {ReadContext} from '../format.js';
import {decodeEntities, htmlToText} from '../html-text.js';
import {plainText} from '../plain-text.js';
import {safePictureUrl, safeUrl} from '../safe-url.js';
import {isObject, readArticle, readLanguage, readNext, type Fields} from './article.js';
import {
  bodyOf,
  compact,
  finish,
  hostOf,
  looseText,
  mergePeople,
  readDate,
  readItems,
  readTags,
  shorten,
  textToHtml,
  type Sources,
} from './common.js';

const sources: Sources = {
  id: 'id',
  headline: 'title',
  url: 'url external_url id',
  summary: 'summary content_text content_html',
  body: 'content_html content_text',
  image: 'image banner_image attachments',
  published: 'date_published',
  modified: 'date_modified',
  authors: 'authors author',
  tags: 'tags',
  source: '_article_elements.source external_url',
  media: 'attachments',
  language: 'language',
  category: '_article_elements.category',
  tldr: '_article_elements.tldr',
};

/** Reads a feed. */
export function read(json: unknown, context: ReadContext): ArticleList {
  const feed: Fields = isObject(json) ? json : {};
  const {base} = context;
  const feedUrl = safeUrl(feed.feed_url, base);
  const homeUrl = safeUrl(feed.home_page_url, base);
  const next = readNext(feed.next_url, context);
  const feedBase = homeUrl ?? feedUrl ?? base;
  const publisher = readPublisher(feed, feedBase);
  return compact<ArticleList>({
    articles: readItems(
      feed.items,
      item => readItem(item, feed, feedBase, publisher),
      context,
      sources,
    ),
    next: next === feedUrl ? undefined : next,
    title: plainText(feed.title) || undefined,
    homeUrl,
    // Section "Top-level": only a literal true.
    expired: feed.expired === true || undefined,
  });
}

function readItem(
  item: Fields,
  feed: Fields,
  feedBase: string | undefined,
  publisher: Person | undefined,
): Article | undefined {
  const id = plainText(item.id);
  // Section "Items": an item without an id must be discarded.
  if (!id) return undefined;
  const link = safeUrl(item.url, feedBase);
  const external = safeUrl(item.external_url, feedBase);
  const url = link ?? external ?? (/^https?:/i.test(id) ? safeUrl(id) : undefined);
  const base = link ?? feedBase;
  const html = bodyOf(item.content_html);
  // Some writers put text with entities here; no plain text means `&#8220;`.
  const text = decodeEntities(bodyOf(item.content_text) ?? '');
  const content = plainText(text, 500) || htmlToText(html, 500);
  const extension = [item._article_elements, feed._article_elements].find(isObject);
  const own = extension && readArticle(ownFields(extension), {base});
  return finish({
    ...own,
    id,
    url,
    headline: looseText(item.title),
    summary: looseText(item.summary) || shorten(content, 160) || undefined,
    body: html ?? (textToHtml(text) || undefined),
    image: readPicture(item, base),
    published: readDate(item.date_published),
    modified: readDate(item.date_modified),
    authors: mergePeople([item.authors, item.author, feed.authors, feed.author], value =>
      readAuthor(value, feedBase),
    ),
    tags: Array.isArray(item.tags) ? readTags(item.tags as unknown[]) : undefined,
    media: readMedia(item),
    source: own?.source ?? (external && external !== url ? {url: external} : undefined),
    publisher,
    language: readLanguage(item.language) ?? readLanguage(feed.language),
  });
}

/** What the extension of this library may add. */
function ownFields({category, tldr, sponsor, ai, source}: Fields): Fields {
  return {category, tldr, sponsor, ai, source};
}

function readAuthor(value: unknown, base: string | undefined): Person | undefined {
  const author: Fields = isObject(value) ? value : {name: value};
  const url = safeUrl(author.url, base, 'person');
  const name = looseText(author.name) || hostOf(url);
  if (!name) return undefined;
  return compact<Person>({name, url, image: safePictureUrl(author.avatar, base)});
}

function readPublisher(feed: Fields, base: string | undefined): Person | undefined {
  const name = plainText(feed.title);
  if (!name) return undefined;
  const image = safePictureUrl(feed.icon, base) ?? safePictureUrl(feed.favicon, base);
  return compact<Person>({name, url: safeUrl(feed.home_page_url, base), image});
}

/** The item's picture; older writers give an object. An attached one is better than none. */
function readPicture(item: Fields, base: string | undefined): Picture | undefined {
  const attached = attachments(item).filter(file => typeOf(file) === 'image');
  for (const value of [item.image, item.banner_image, ...attached]) {
    const url = safePictureUrl(isObject(value) ? value.url : value, base);
    if (url) return {url};
  }
  return undefined;
}

function readMedia(item: Fields): Media | undefined {
  return attachments(item)
    .map(typeOf)
    .find(type => type === 'audio' || type === 'video');
}

function attachments({attachments: files}: Fields): Fields[] {
  return Array.isArray(files) ? files.slice(0, 100).filter(isObject) : [];
}

/** The first half of a MIME type. */
function typeOf(file: Fields): string {
  return plainText(file.mime_type, 100).split('/')[0]!.toLowerCase();
}
