/** oEmbed 1.0 (oembed.com). Its `html` is never used: it is made to run on the page. */
import type {Article, ArticleList, Person, Picture} from '../article.js';
import type {ReadContext} from '../format.js';
import {safePictureUrl, safeUrl} from '../safe-url.js';
import {readCount, type Fields} from './article.js';
import {compact, finish, looseText, readItems, type Sources} from './common.js';

const sources: Sources = {
  url: 'web_page url',
  headline: 'title author_name provider_name',
  summary: 'description',
  authors: 'author_name',
  image: 'thumbnail_url url',
  media: 'type',
  publisher: 'provider_name',
};

/** Reads one response. */
export function read(json: unknown, context: ReadContext): ArticleList {
  return compact<ArticleList>({
    articles: readItems([json], fields => readOne(fields, context), context, sources),
    maxAge: readCount((json as Fields | null)?.cache_age),
  });
}

function readOne(fields: Fields, context: ReadContext): Article | undefined {
  const {base} = context;
  const author = readPerson(fields.author_name, fields.author_url, base);
  const publisher = readPerson(fields.provider_name, fields.provider_url, base);
  return finish({
    url: articleUrl(fields, context),
    // A title is optional: a post of somebody is better than a card without a word.
    headline: looseText(fields.title) || author?.name || publisher?.name || '',
    summary: looseText(fields.description) || undefined,
    authors: author && [author],
    image: readPicture(fields, base),
    media: fields.type === 'video' ? 'video' : undefined,
    publisher,
  });
}

/** The page: what the request asked about, or what the provider says beside the standard. */
function articleUrl(fields: Fields, {base, requested}: ReadContext): string | undefined {
  const {type, url, web_page: page} = fields;
  const asked =
    requested && URL.canParse(requested) ? new URL(requested).searchParams.get('url') : undefined;
  // Of a photo, `url` is the picture (section 2.3.4.1).
  return safeUrl(asked, base) ?? safeUrl(page, base) ?? safeUrl(type === 'photo' ? '' : url, base);
}

function readPerson(name: unknown, url: unknown, base: string | undefined): Person | undefined {
  const text = looseText(name);
  return text ? compact<Person>({name: text, url: safeUrl(url, base)}) : undefined;
}

function readPicture(fields: Fields, base: string | undefined): Picture | undefined {
  const photo = fields.type === 'photo' ? safePictureUrl(fields.url, base) : undefined;
  const url = photo ?? safePictureUrl(fields.thumbnail_url, base);
  if (!url) return undefined;
  return compact<Picture>({
    url,
    width: readLength(photo ? fields.width : fields.thumbnail_width),
    height: readLength(photo ? fields.height : fields.thumbnail_height),
  });
}

/** Pixels; some providers write `100%`. */
function readLength(value: unknown): number | undefined {
  return typeof value === 'string' && value.includes('%') ? undefined : readCount(value);
}
