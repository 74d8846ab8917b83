/** oEmbed 1.0 (oembed.com). Its `html` is never used: it is made to run on the page. */
import type {Article, ArticleList, Media, Person, Picture} from '../article.js';
import type {ReadContext} from '../format.js';
import {htmlToText} from '../html-text.js';
import {safePictureUrl, safeUrl} from '../safe-url.js';
import {isObject, readCount, type Fields} from './article.js';
import {compact} from './common.js';

/** Reads one response. */
export function read(json: unknown, context: ReadContext): ArticleList {
  const fields: Fields = isObject(json) ? json : {};
  const {base} = context;
  const author = readPerson(fields.author_name, fields.author_url, base);
  const publisher = readPerson(fields.provider_name, fields.provider_url, base);
  const headline = htmlToText(fields.title) || author?.name || publisher?.name || '';
  const url = articleUrl(fields, context);
  if (!headline && !url) {
    context.trace?.({index: 0, field: 'item', reason: 'dropped: neither a title nor an address'});
    return {articles: []};
  }
  const article = compact<Article>({
    url,
    headline,
    summary: htmlToText(fields.description) || undefined,
    authors: author && [author],
    image: readPicture(fields, base),
    media: fields.type === 'video' ? ('video' satisfies Media) : undefined,
    publisher,
  });
  return {articles: [article]};
}

/** The page: what the request asked about, or what the provider says beside the standard. */
function articleUrl(fields: Fields, {base, requested}: ReadContext): string | undefined {
  const asked =
    requested && URL.canParse(requested) ? new URL(requested).searchParams.get('url') : '';
  const own = fields.type === 'photo' ? undefined : fields.url;
  return safeUrl(asked || undefined) ?? safeUrl(fields.web_page, base) ?? safeUrl(own, base);
}

function readPerson(name: unknown, url: unknown, base: string | undefined): Person | undefined {
  const text = htmlToText(name);
  return text ? compact<Person>({name: text, url: safeUrl(url, base)}) : undefined;
}

function readPicture(fields: Fields, base: string | undefined): Picture | undefined {
  const isPhoto = fields.type === 'photo';
  const url = isPhoto ? (fields.url ?? fields.thumbnail_url) : fields.thumbnail_url;
  const safe = url ? safePictureUrl(url, base) : undefined;
  if (!safe) return undefined;
  return compact<Picture>({
    url: safe,
    width: readCount(isPhoto ? fields.width : fields.thumbnail_width),
    height: readCount(isPhoto ? fields.height : fields.thumbnail_height),
  });
}
