/** JSON Feed 1 and 1.1 (jsonfeed.org/version/1.1). */
import type {Article, ArticleList, Audio, Person, Picture} from '../article.js';
import {firstPicture} from '../body-picture.js';
import {decodeEntities} from '../entities.js';
import type {ReadContext} from '../format.js';
import {plainText} from '../plain-text.js';
import {beginningOf} from '../visible-text.js';
import {decodeAddress, hostOf, readAddress, readPictureAddress} from './addresses.js';
import {isObject, readArticle, readLanguage, readNext, type Fields} from './article.js';
import {readDate} from './dates.js';
import {readItems, type FieldSource, type FieldTable, type ItemContext} from './fields.js';
import {bodyOf, looseText, shorten, summaryText, textToHtml} from './text.js';
import {compact, mergePeople, readSeconds, readTags} from './values.js';

/** An item, and what its feed says for all items. */
interface FeedItem extends ItemContext {
  /** The base of addresses that belong to the feed: links and people. */
  feedBase?: string;
  publisher?: Person;
}

const fields: FieldTable<FeedItem> = {
  id: {from: 'id', read: value => plainText(value)},
  url: [
    {from: 'url external_url', read: (value, {feedBase}) => readAddress(value, feedBase)},
    {from: 'id', read: value => (/^https?:/i.test(String(value)) ? readAddress(value) : undefined)},
  ],
  headline: {from: 'title', read: looseText},
  body: [
    {from: 'content_html', read: bodyOf},
    {from: 'content_text', read: readContentText},
  ],
  summary: [
    {from: 'summary', read: summaryText},
    {
      from: 'content_text content_html',
      read: (_content, {article: {body = '', headline}}) =>
        shorten(beginningOf(body, 160, headline), 160),
    },
  ],
  image: [
    {from: 'image banner_image', read: readPicture},
    {from: 'attachments', read: readAttachedPicture},
    {from: 'content_html content_text', read: readBodyPicture},
  ],
  published: {from: 'date_published', read: value => readDate(value)},
  modified: {from: 'date_modified', read: value => readDate(value)},
  authors: {
    from: 'authors author feed.authors feed.author',
    read: (value, {feedBase}) => mergePeople([value], author => readAuthor(author, feedBase)),
  },
  tags: {from: 'tags', read: readTags},
  category: fromExtension('category'),
  label: fromExtension('label'),
  kind: fromExtension('kind'),
  tldr: fromExtension('tldr'),
  sponsor: fromExtension('sponsor'),
  ai: fromExtension('ai'),
  source: [fromExtension('source'), {from: 'external_url', read: readExternal}],
  media: {from: 'attachments', read: readMedia},
  audio: {from: 'attachments', read: readAudio},
  publisher: {from: 'feed.title', read: (_title, {publisher}) => publisher},
  language: {from: 'language feed.language', read: readLanguage},
};

/** Reads a feed. */
export function read(json: unknown, context: ReadContext): ArticleList {
  const feed: Fields = isObject(json) ? json : {};
  const {base} = context;
  const feedUrl = readAddress(feed.feed_url, base);
  const homeUrl = readAddress(feed.home_page_url, base);
  const next = readNext(decodeAddress(feed.next_url), context);
  const feedBase = homeUrl ?? feedUrl ?? base;
  const publisher = readPublisher(feed, feedBase);
  const reader = {
    fields,
    around: {feed},
    // Section "Items": an item without an ID must be discarded.
    prepare: (item: Fields) =>
      plainText(item.id)
        ? {item, base: readAddress(item.url, feedBase) ?? feedBase, feedBase, publisher}
        : undefined,
  };
  return compact<ArticleList>({
    articles: readItems(feed.items, reader, context),
    next: next === feedUrl ? undefined : next,
    title: looseText(feed.title) || undefined,
    homeUrl,
    // Section "Top-level": only a literal true.
    expired: feed.expired === true || undefined,
  });
}

/** A field of the extension of this library, of the item or of the feed. */
function fromExtension<Key extends keyof Article>(field: Key): FieldSource<Article[Key], FeedItem> {
  return {
    from: `_article_elements.${field} feed._article_elements.${field}`,
    read: (value, {base}) => readArticle({[field]: value}, {base})?.[field],
  };
}

/** Tags that a plain text does not have by chance: blocks with an end, breaks, links, pictures. */
const surelyHtml =
  /<\/(?:p|div|h[1-6]|ul|ol|li|blockquote|figure|table|section|article)>|<br ?\/?>|<a\s[^<>]{0,200}href=|<img\s[^<>]{0,200}src=/i;

/** Text as HTML. Some writers put entities here, and some HTML, which no reader wants to see. */
function readContentText(value: unknown): string | undefined {
  const text = bodyOf(value);
  if (!text || surelyHtml.test(text)) return text;
  const decoded = decodeEntities(text);
  return /^\s*<(?:p|div|h[1-6]|ul|ol|blockquote|figure)\b/i.test(decoded) &&
    surelyHtml.test(decoded)
    ? decoded
    : textToHtml(decoded);
}

/** The address of the page that an item is about, where that is another page than its own. */
function readExternal(value: unknown, {feedBase, article}: FeedItem): Article['source'] {
  const url = readAddress(value, feedBase);
  return url && url !== article.url ? {url} : undefined;
}

function readAuthor(value: unknown, base: string | undefined): Person | undefined {
  const outer: Fields = isObject(value) ? value : {name: value};
  // Some writers wrap each author a second time, as version 1 did with the only one.
  const author = isObject(outer.author) ? outer.author : outer;
  const url = readAddress(author.url, base, 'person');
  const name = looseText(author.name) || hostOf(url);
  if (!name) return undefined;
  return compact<Person>({name, url, image: readPictureAddress(author.avatar, base)});
}

function readPublisher(feed: Fields, base: string | undefined): Person | undefined {
  const name = looseText(feed.title);
  if (!name) return undefined;
  const image = readPictureAddress(feed.icon, base) ?? readPictureAddress(feed.favicon, base);
  return compact<Person>({name, url: readAddress(feed.home_page_url, base), image});
}

/** A picture's address; older writers give an object. */
function readPicture(value: unknown, {base}: FeedItem): Picture | undefined {
  const url = readPictureAddress(isObject(value) ? value.url : value, base);
  return url ? {url} : undefined;
}

function readAttachedPicture(value: unknown, context: FeedItem): Picture | undefined {
  for (const file of filesIn(value)) {
    const picture = typeOf(file) === 'image' ? readPicture(file, context) : undefined;
    if (picture) return picture;
  }
  return undefined;
}

function readBodyPicture(_content: unknown, {article, base}: FeedItem): Picture | undefined {
  return firstPicture(article.body, base);
}

function readMedia(value: unknown): Article['media'] {
  return filesIn(value)
    .map(typeOf)
    .find(type => type === 'audio' || type === 'video');
}

/** The first attached file that can be heard. */
function readAudio(value: unknown, {base}: FeedItem): Audio | undefined {
  for (const file of filesIn(value)) {
    const url = typeOf(file) === 'audio' ? readAddress(file.url, base) : undefined;
    if (!url) continue;
    const type = plainText(file.mime_type, 100).toLowerCase();
    return compact<Audio>({url, type, seconds: readSeconds(file.duration_in_seconds)});
  }
  return undefined;
}

function filesIn(files: unknown): Fields[] {
  return Array.isArray(files) ? files.slice(0, 100).filter(isObject) : [];
}

/** The first half of a MIME type. */
function typeOf(file: Fields): string {
  return plainText(file.mime_type, 100).split('/')[0]!.toLowerCase();
}
