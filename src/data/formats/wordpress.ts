/** WordPress REST, posts (developer.wordpress.org/rest-api/reference/posts). */
import type {Article, ArticleList, Person, Picture, Term} from '../article.js';
import type {ReadContext} from '../format.js';
import {htmlToText} from '../html-text.js';
import {plainText} from '../plain-text.js';
import {safePictureUrl, safeSrcset, safeUrl} from '../safe-url.js';
import {isObject, readCount, readLanguage, readNext, type Fields} from './article.js';
import {
  bodyOf,
  compact,
  finish,
  mergePeople,
  pageAddress,
  readDate,
  readItems,
  uniqueTerms,
  type Sources,
} from './common.js';

const sources: Sources = {
  id: 'id',
  url: 'link',
  headline: 'title.rendered title',
  summary: 'excerpt.rendered excerpt',
  body: 'content.rendered content',
  published: 'date_gmt date',
  modified: 'modified_gmt modified',
  image:
    '_embedded.wp:featuredmedia.0.source_url jetpack_featured_media_url yoast_head_json.og_image',
  authors: '_embedded.author yoast_head_json.author',
  category: '_embedded.wp:term',
  tags: '_embedded.wp:term',
  media: 'format',
  language: 'lang',
};

/** Reads a list of posts, one post, or what Jetpack says of related posts. */
export function read(json: unknown, context: ReadContext): ArticleList {
  const {base} = context;
  if (isObject(json) && Array.isArray(json.items)) {
    return {articles: readItems(json.items, item => readRelated(item, base), context, {})};
  }
  const isList = Array.isArray(json);
  const articles = readItems(
    isList ? json : [json],
    post => readPost(post, base),
    context,
    sources,
  );
  return compact<ArticleList>({
    articles,
    next: isList ? nextPage(json.length, context) : undefined,
  });
}

/** The next page: the `Link` header, or one more than this page where there are more in total. */
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
  // Where a cache hides the total, a full page has a successor.
  const size = readCount(url.searchParams.get('per_page')) ?? 10;
  if (total === undefined ? count < size : page >= total) return undefined;
  url.searchParams.set('page', String(page + 1));
  return safeUrl(url.href);
}

function readPost(post: Fields, base: string | undefined): Article | undefined {
  const embedded: Fields = isObject(post._embedded) ? post._embedded : {};
  const yoast: Fields = isObject(post.yoast_head_json) ? post.yoast_head_json : {};
  const terms = readTerms(embedded['wp:term'], base);
  const category = terms.find(
    ({taxonomy, slug}) => taxonomy === 'category' && slug !== 'uncategorized',
  );
  const tags = terms.filter(({taxonomy}) => taxonomy === 'post_tag').map(({term}) => term);
  return finish({
    id: plainText(post.id) || undefined,
    url: safeUrl(post.link, base),
    headline: rendered(post.title),
    summary: readExcerpt(post.excerpt) || undefined,
    category: category?.term,
    // What is not GMT is the site's own time, whose zone nobody knows: its day is enough.
    published: readDate(post.date_gmt, 'utc') ?? readDate(post.date),
    modified: readDate(post.modified_gmt, 'utc') ?? readDate(post.modified),
    authors: mergePeople([embedded.author, yoast.author], value => readAuthor(value, base)),
    image: readPicture(embedded['wp:featuredmedia'], base) ?? fallbackPicture(post, yoast, base),
    body: bodyOf(html(post.content)),
    tags: uniqueTerms(tags),
    media: (['video', 'audio', 'gallery'] as const).find(media => media === post.format),
    access: isObject(post.content) && post.content.protected === true ? 'locked' : undefined,
    language: readLanguage(post.lang),
  });
}

/** A post as Jetpack's related posts describe it; its date is words in some language. */
function readRelated(item: Fields, base: string | undefined): Article | undefined {
  const picture: Fields = isObject(item.img) ? item.img : {};
  const url = safePictureUrl(picture.src, base);
  // In "News"
  const category = /["“«„]([^"“”«»„]{1,100})["”»“]/.exec(htmlToText(item.context))?.[1]?.trim();
  return finish({
    id: plainText(item.id) || undefined,
    url: safeUrl(item.url, base),
    headline: rendered(item.title),
    summary: readExcerpt(item.excerpt) || undefined,
    category: category ? {name: category} : undefined,
    image:
      url &&
      compact<Picture>({
        url,
        alt: plainText(picture.alt_text) || undefined,
        width: readCount(picture.width),
        height: readCount(picture.height),
      }),
  });
}

/** Titles, excerpts and contents are HTML in `rendered`; some proxies send the text itself. */
function html(value: unknown): unknown {
  return isObject(value) ? value.rendered : value;
}

function rendered(value: unknown): string {
  return htmlToText(html(value));
}

const readMore =
  /^(continue reading|read (more|on)|weiterlesen|lire la suite|leer más|続きを読む)/i;

/** An excerpt without the sign that there is more, and without the theme's link to it. */
function readExcerpt(value: unknown): string {
  const excerpt = html(value);
  if (typeof excerpt !== 'string') return plainText(excerpt);
  const start = excerpt.lastIndexOf('<a');
  const link = start < 0 ? '' : excerpt.slice(start, start + 2000);
  const [, tag, content, rest] = /^(<a\b[^>]*>)([^]*?)<\/a>([^]*)$/i.exec(link) ?? [];
  const isLast = rest !== undefined && !/[\p{L}\p{N}]/u.test(htmlToText(rest));
  const leadsOn =
    isLast && (/\bclass=["'][^"']*more/i.test(tag!) || readMore.test(htmlToText(content)));
  return htmlToText(leadsOn ? excerpt.slice(0, start) : excerpt)
    .replace(/\s?\[(?:…|\.{3})\]$/, '…')
    .replace(/(?<=[.!?…。！？])\s?…$/, '');
}

function readTerms(
  value: unknown,
  base: string | undefined,
): {taxonomy: unknown; slug: unknown; term: Term}[] {
  const lists: unknown[] = Array.isArray(value) ? value.slice(0, 100) : [];
  return lists
    .flatMap((list): unknown[] => (Array.isArray(list) ? list.slice(0, 1000) : [list]))
    .filter(isObject)
    .flatMap(({name, link, taxonomy, slug}) => {
      const term = compact<Term>({name: htmlToText(name), url: safeUrl(link, base)});
      return term.name ? [{taxonomy, slug, term}] : [];
    });
}

/** An author; where one may not be seen stands an error, which has no name. */
function readAuthor(value: unknown, base: string | undefined): Person | undefined {
  const author: Fields = isObject(value) ? value : {name: value};
  const name = htmlToText(author.name);
  if (!name) return undefined;
  const avatars: Fields = isObject(author.avatar_urls) ? author.avatar_urls : {};
  const url = safeUrl(author.link, base) ?? safeUrl(author.url, base);
  return compact<Person>({name, url, image: safePictureUrl(avatars['96'], base)});
}

function readPicture(value: unknown, base: string | undefined): Picture | undefined {
  const media: unknown = Array.isArray(value) ? value[0] : value;
  if (!isObject(media)) return undefined;
  const url = safePictureUrl(media.source_url, base);
  if (!url) return undefined;
  const details: Fields = isObject(media.media_details) ? media.media_details : {};
  const width = readCount(details.width);
  const height = readCount(details.height);
  return compact<Picture>({
    url,
    alt: plainText(media.alt_text) || undefined,
    width,
    height,
    srcset: width && height ? readSizes(details.sizes, [width, url], height, base) : undefined,
    caption: rendered(media.caption) || undefined,
  });
}

/** The picture in all its sizes, but for those that are cropped. */
function readSizes(
  value: unknown,
  own: [width: number, url: string],
  ownHeight: number,
  base: string | undefined,
): string | undefined {
  if (!isObject(value)) return undefined;
  const candidates = new Map<number, string>([own]);
  for (const size of Object.values(value).slice(0, 50)) {
    if (!isObject(size)) continue;
    const url = safePictureUrl(size.source_url, base);
    const width = readCount(size.width);
    const height = readCount(size.height);
    if (!url || !width || !height) continue;
    if (Math.abs((width / height) * (ownHeight / own[0]) - 1) <= 0.02) candidates.set(width, url);
  }
  if (candidates.size < 2) return undefined;
  const sorted = [...candidates].sort(([a], [b]) => a - b);
  return safeSrcset(sorted.map(([width, url]) => `${url} ${width}w`).join(', '));
}

/** What the plugins Jetpack and Yoast say where nothing is embedded. */
function fallbackPicture(
  post: Fields,
  yoast: Fields,
  base: string | undefined,
): Picture | undefined {
  const image: unknown = Array.isArray(yoast.og_image) ? yoast.og_image[0] : undefined;
  const fields: Fields = isObject(image) ? image : {};
  const url = safePictureUrl(post.jetpack_featured_media_url, base);
  if (url) return {url};
  const shared = safePictureUrl(fields.url, base);
  if (!shared) return undefined;
  const {width, height} = fields;
  return compact<Picture>({url: shared, width: readCount(width), height: readCount(height)});
}
