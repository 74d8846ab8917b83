/** WordPress REST, posts (developer.wordpress.org/rest-api/reference/posts). */
import type {Article, ArticleList, Media, Person, Picture, Term} from '../article.js';
import {normaliseDate} from '../date.js';
import type {ReadContext} from '../format.js';
import {htmlToText} from '../html-text.js';
import {plainText} from '../plain-text.js';
import {safePictureUrl, safeUrl} from '../safe-url.js';
import {isObject, readCount, readLanguage, type Fields} from './article.js';
import {compact, mergePeople, shorten} from './common.js';

/** Reads a list of posts, or one post. */
export function read(json: unknown, context: ReadContext): ArticleList {
  const posts: unknown[] = Array.isArray(json) ? json.slice(0, 1000) : [json];
  const articles: Article[] = [];
  for (const [index, post] of posts.entries()) {
    const article = isObject(post) ? readPost(post, context.base) : undefined;
    if (article) articles.push(article);
    else context.trace?.({index, field: 'item', reason: 'dropped: no title, link or text'});
  }
  return {articles, next: nextPage(posts.length, context)};
}

/** The next page: the `Link` header, or one more than this page where there are more in total. */
function nextPage(count: number, {headers, requested, base}: ReadContext): string | undefined {
  const link = /<([^<>]{1,2000})>\s*;\s*rel="?next"?/i.exec(headers?.get('link') ?? '')?.[1];
  if (link) return safeUrl(link, base);
  const address = requested ?? base;
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const page = Number(url.searchParams.get('page') ?? 1);
  const total = Number(headers?.get('x-wp-totalpages') ?? NaN);
  // Where a cache hides the total, a full page has a successor.
  const size = Number(url.searchParams.get('per_page') ?? 10);
  const more = Number.isNaN(total) ? headers !== undefined && count >= size : page < total;
  if (!more || count === 0) return undefined;
  url.searchParams.set('page', String(page + 1));
  return url.href;
}

function readPost(post: Fields, base: string | undefined): Article | undefined {
  const embedded: Fields = isObject(post._embedded) ? post._embedded : {};
  const yoast: Fields = isObject(post.yoast_head_json) ? post.yoast_head_json : {};
  const headline = rendered(post.title);
  const url = safeUrl(post.link, base);
  const summary = withoutMore(rendered(post.excerpt));
  const body = html(post.content);
  if (!headline && !summary && !body) return undefined;
  const terms = readTerms(embedded['wp:term'], base);
  const category = terms.find(
    ({taxonomy, slug}) => taxonomy === 'category' && slug !== 'uncategorized',
  );
  const tags = terms.filter(({taxonomy}) => taxonomy === 'post_tag').map(({term}) => term);
  return compact<Article>({
    id: plainText(post.id) || undefined,
    url,
    headline: headline || shorten(summary, 80),
    summary: summary || undefined,
    category: category?.term,
    published: normaliseDate(post.date_gmt, 'utc') ?? normaliseDate(post.date),
    modified: normaliseDate(post.modified_gmt, 'utc') ?? normaliseDate(post.modified),
    authors:
      mergePeople([embedded.author], value => readAuthor(value, base)) ??
      mergePeople([yoast.author], value => readAuthor(value, base)),
    image: readPicture(embedded['wp:featuredmedia'], base) ?? fallbackPicture(post, yoast, base),
    body: body || undefined,
    tags: tags.length > 0 ? tags : undefined,
    media: mediaOf(post.format),
    access: isProtected(post) ? 'locked' : undefined,
    language: readLanguage(post.lang),
  });
}

/** Titles and excerpts are HTML in `rendered`; some proxies send the text itself. */
function rendered(value: unknown): string {
  return htmlToText(isObject(value) ? value.rendered : value);
}

function html(value: unknown): string {
  const text = isObject(value) ? value.rendered : value;
  return typeof text === 'string' ? text.slice(0, 1_000_000) : '';
}

/** An excerpt without the sign, and the theme's link, that there is more. */
function withoutMore(text: string): string {
  return text
    .replace(/\s*\[(?:…|\.\.\.)\].{0,200}$/u, '…')
    .replace(
      /\s*(?:Continue reading|Read more|Weiterlesen|Lire la suite|Leer más)\b.{0,200}$/iu,
      '',
    )
    .trim();
}

function isProtected(post: Fields): boolean {
  return isObject(post.content) && post.content.protected === true;
}

function mediaOf(format: unknown): Media | undefined {
  return (['video', 'audio', 'gallery'] as const).find(media => media === format);
}

function readTerms(
  value: unknown,
  base: string | undefined,
): {taxonomy: unknown; slug: unknown; term: Term}[] {
  const lists: unknown[] = Array.isArray(value) ? value.slice(0, 100) : [];
  return lists
    .flat()
    .slice(0, 1000)
    .filter(isObject)
    .flatMap(({name, link, taxonomy, slug}) => {
      const term = compact<Term>({name: htmlToText(name), url: safeUrl(link, base)});
      return term.name ? [{taxonomy, slug, term}] : [];
    });
}

/** An author; the embed of one who may not be seen is an error with a code. */
function readAuthor(value: unknown, base: string | undefined): Person | undefined {
  const author: Fields = isObject(value) ? value : {name: value};
  const name = htmlToText(author.name);
  if (!name || author.code) return undefined;
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
    srcset: readSizes(details.sizes, width && height ? width / height : undefined, base),
    caption: rendered(media.caption) || undefined,
  });
}

/** The other sizes of a picture, but for those that are cropped. */
function readSizes(
  value: unknown,
  ratio: number | undefined,
  base: string | undefined,
): string | undefined {
  if (!isObject(value) || !ratio) return undefined;
  const candidates = new Map<number, string>();
  for (const size of Object.values(value).slice(0, 50)) {
    if (!isObject(size)) continue;
    const url = safePictureUrl(size.source_url, base);
    const width = readCount(size.width);
    const height = readCount(size.height);
    if (!url || !width || !height || /[\s,]/.test(url)) continue;
    if (Math.abs(width / height / ratio - 1) <= 0.02) candidates.set(width, url);
  }
  if (candidates.size < 2) return undefined;
  const sorted = [...candidates].sort(([a], [b]) => a - b);
  return sorted.map(([width, url]) => `${url} ${width}w`).join(', ');
}

/** What the plugins Jetpack and Yoast say where nothing is embedded. */
function fallbackPicture(
  post: Fields,
  yoast: Fields,
  base: string | undefined,
): Picture | undefined {
  const image: unknown = Array.isArray(yoast.og_image) ? yoast.og_image[0] : undefined;
  const fields: Fields = isObject(image) ? image : {};
  const jetpack = post.jetpack_featured_media_url;
  const url = safePictureUrl(jetpack || undefined, base) ?? safePictureUrl(fields.url, base);
  return url ? compact<Picture>({url}) : undefined;
}
