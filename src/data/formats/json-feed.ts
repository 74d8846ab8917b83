/** JSON Feed 1 and 1.1 (jsonfeed.org/version/1.1). */
import type {Article, ArticleList, Media, Person} from '../article.js';
import {normaliseDate} from '../date.js';
import type {ReadContext} from '../format.js';
import {htmlToText} from '../html-text.js';
import {plainText} from '../plain-text.js';
import {safePictureUrl, safeUrl} from '../safe-url.js';
import {isObject, readArticle, type Fields} from './article.js';
import {mergePeople, shorten, textToHtml, uniqueTerms} from './common.js';

/** Reads a feed. */
export function read(json: unknown, context: ReadContext): ArticleList {
  const feed: Fields = isObject(json) ? json : {};
  const feedBase = safeUrl(feed.home_page_url, context.base) ?? context.base;
  const items: unknown[] = Array.isArray(feed.items) ? feed.items.slice(0, 1000) : [];
  const articles: Article[] = [];
  for (const [index, item] of items.entries()) {
    const article = isObject(item) ? readItem(item, feed, feedBase) : undefined;
    if (article) articles.push(article);
    else context.trace?.({index, field: 'item', reason: 'dropped: no object with an id'});
  }
  return {
    articles,
    next: safeUrl(feed.next_url, context.base),
    title: plainText(feed.title) || undefined,
    homeUrl: safeUrl(feed.home_page_url, context.base),
    expired: feed.expired === true,
  };
}

function readItem(item: Fields, feed: Fields, base: string | undefined): Article | undefined {
  const id = plainText(item.id);
  // Section "Items": an item without an id must be discarded.
  if (!id) return undefined;
  const html = typeof item.content_html === 'string' ? item.content_html : undefined;
  const content = htmlToText(item.content_text, 2000) || htmlToText(html, 2000);
  const link = safeUrl(item.url, base);
  const external = safeUrl(item.external_url, base);
  const url = link ?? external ?? (/^https?:/i.test(id) ? safeUrl(id) : undefined);
  const summary = plainText(item.summary) || shorten(content, 160);
  const title = htmlToText(item.title);
  const image = pictureUrl(item.image) ?? pictureUrl(item.banner_image) ?? attachedImage(item);
  const extension = isObject(item._article_elements)
    ? item._article_elements
    : isObject(feed._article_elements)
      ? feed._article_elements
      : {};
  const own = readArticle({
    headline: '-',
    category: extension.category,
    tldr: extension.tldr,
    sponsor: extension.sponsor,
    ai: extension.ai,
    source: extension.source,
    language: item.language ?? feed.language,
  });
  return {
    ...own,
    id,
    url,
    headline: title || shorten(firstSentence(summary), 80),
    summary: summary && summary !== title ? summary : undefined,
    body: (html ?? textToHtml(item.content_text)) || undefined,
    image: image ? pictureOf(image, base) : own?.image,
    published: normaliseDate(item.date_published),
    modified: normaliseDate(item.date_modified),
    authors: mergePeople([item.authors, item.author, feed.authors, feed.author], readAuthor(base)),
    tags: uniqueTerms(Array.isArray(item.tags) ? item.tags : []),
    media: attachedMedia(item),
    source: own?.source ?? (external && external !== url ? {url: external} : undefined),
    publisher: readPublisher(feed, base),
  };
}

function readAuthor(base: string | undefined) {
  return (value: unknown): Person | undefined => {
    const author: Fields = isObject(value) ? value : {name: value};
    const url = safeUrl(author.url, base, 'person');
    const name = plainText(author.name) || (url?.startsWith('http') ? new URL(url).host : '');
    return name ? {name, url, image: safePictureUrl(author.avatar, base)} : undefined;
  };
}

function readPublisher(feed: Fields, base: string | undefined): Person | undefined {
  const name = plainText(feed.title);
  if (!name) return undefined;
  const image = safePictureUrl(feed.icon, base) ?? safePictureUrl(feed.favicon, base);
  return {name, url: safeUrl(feed.home_page_url, base), image};
}

/** A picture's URL; older writers give an object. */
function pictureUrl(value: unknown): string | undefined {
  const url = isObject(value) ? value.url : value;
  return typeof url === 'string' && url.trim() ? url : undefined;
}

function pictureOf(value: string, base: string | undefined): Article['image'] {
  const url = safePictureUrl(value, base);
  return url && {url};
}

function attachments(item: Fields): Fields[] {
  return Array.isArray(item.attachments) ? item.attachments.slice(0, 100).filter(isObject) : [];
}

function attachedImage(item: Fields): string | undefined {
  const image = attachments(item).find(({mime_type: type}) => /^image\//i.test(plainText(type)));
  return pictureUrl(image?.url);
}

function attachedMedia(item: Fields): Media | undefined {
  for (const {mime_type: type} of attachments(item)) {
    const media = /^(audio|video)\//i.exec(plainText(type))?.[1]?.toLowerCase();
    if (media) return media as Media;
  }
  return undefined;
}

function firstSentence(text: string): string {
  return /^.{10,}?[.!?。！？…](?=\s|$)/u.exec(text.slice(0, 400))?.[0] ?? text;
}
