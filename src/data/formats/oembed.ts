/** oEmbed 1.0 (oembed.com). Its `html` is never used: it is made to run on the page. */
import type {ArticleList, Person, Picture} from '../article.js';
import type {ReadContext} from '../format.js';
import {readAddress, readPictureAddress} from './addresses.js';
import {isObject, readCount, type Fields} from './article.js';
import {readItems, type FieldTable, type ItemContext} from './fields.js';
import {looseText, summaryText} from './text.js';
import {compact} from './values.js';

const fields: FieldTable = {
  url: [
    // The page that the request asked about comes first.
    {from: 'request.url web_page', read: (value, {base}) => readAddress(value, base)},
    // Of a photo, `url` is the picture (section 2.3.4.1).
    {
      from: 'url',
      read: (value, {base, item}) => (item.type === 'photo' ? null : readAddress(value, base)),
    },
  ],
  // A title is optional: a post of somebody is better than a card without a word.
  headline: {from: 'title author_name provider_name', read: looseText},
  summary: {from: 'description', read: summaryText},
  authors: {
    from: 'author_name',
    read: (name, {item, base}) => {
      const author = readPerson(name, item.author_url, base);
      return author && [author];
    },
  },
  image: [
    {from: 'url', read: readPhoto},
    {from: 'thumbnail_url', read: readThumbnail},
  ],
  media: {from: 'type', read: type => (type === 'video' ? 'video' : null)},
  publisher: {
    from: 'provider_name',
    read: (name, {item, base}) => readPerson(name, item.provider_url, base),
  },
};

/** Reads one response. */
export function read(json: unknown, context: ReadContext): ArticleList {
  const {base, requested = ''} = context;
  const url = URL.canParse(requested) ? new URL(requested).searchParams.get('url') : undefined;
  const reader = {fields, around: {request: {url}}, prepare: (item: Fields) => ({item, base})};
  return compact<ArticleList>({
    articles: readItems([json], reader, context),
    maxAge: isObject(json) ? readCount(json.cache_age) : undefined,
  });
}

function readPerson(name: unknown, url: unknown, base: string | undefined): Person | undefined {
  const text = looseText(name);
  return text ? compact<Person>({name: text, url: readAddress(url, base)}) : undefined;
}

function readPhoto(value: unknown, {item, base}: ItemContext): Picture | undefined {
  const url = item.type === 'photo' ? readPictureAddress(value, base) : undefined;
  return url
    ? compact<Picture>({url, width: readLength(item.width), height: readLength(item.height)})
    : undefined;
}

function readThumbnail(value: unknown, {item, base}: ItemContext): Picture | undefined {
  const url = readPictureAddress(value, base);
  if (!url) return undefined;
  const {thumbnail_width: width, thumbnail_height: height} = item;
  return compact<Picture>({url, width: readLength(width), height: readLength(height)});
}

/** Pixels; some providers write `100%`. */
function readLength(value: unknown): number | undefined {
  return typeof value === 'string' && value.includes('%') ? undefined : readCount(value);
}
