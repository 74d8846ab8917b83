/** WordPress.com REST 1.1, posts of a site (developer.wordpress.com/docs/api/1.1). */
import type {ArticleList, Person, Picture, Term} from '../article.js';
import {firstPicture} from '../body-picture.js';
import type {ReadContext} from '../format.js';
import {plainText} from '../plain-text.js';
import {recutSummary} from '../visible-text.js';
import {pageAddress, readAddress, readPictureAddress} from './addresses.js';
import {isObject, readCount, readLanguage, readNext, type Fields} from './article.js';
import {isUncategorized} from './categories.js';
import {readDate} from './dates.js';
import {readItems, type FieldTable, type ItemContext} from './fields.js';
import {bodyOf, looseText, markupText} from './text.js';
import {compact, uniqueTerms} from './values.js';
import {excerptText} from './footers.js';

const fields: FieldTable = {
  id: {from: 'ID', read: value => plainText(value)},
  url: {from: 'URL short_URL', read: (value, {base}) => readAddress(value, base)},
  headline: {from: 'title', read: markupText},
  body: {from: 'content', read: bodyOf},
  summary: {
    from: 'excerpt',
    read: (value, {article: {body = '', headline = '', url}}) =>
      recutSummary(excerptText(value, {headline, url}), body, headline),
  },
  category: {
    from: 'categories',
    read: (value, {base}) => termsIn(value, base).find(({name}) => !isUncategorized(name)),
  },
  tags: {from: 'tags', read: (value, {base}) => uniqueTerms(termsIn(value, base))},
  published: {from: 'date', read: value => readDate(value)},
  modified: {from: 'modified', read: value => readDate(value)},
  authors: {
    from: 'author',
    read: (value, context) => {
      const author = readAuthor(value, context);
      return author && [author];
    },
  },
  image: [
    {from: 'featured_image', read: readPicture},
    {from: 'post_thumbnail', read: readPicture},
    {from: 'content', read: (_content, {article, base}) => firstPicture(article.body, base)},
  ],
  media: {
    from: 'format',
    read: value => (['video', 'audio', 'gallery'] as const).find(media => media === value) ?? null,
  },
  language: {from: 'lang', read: readLanguage},
};

/** Reads the posts of a site, or one post. */
export function readSite(json: Fields, context: ReadContext): ArticleList {
  const {posts = [json], meta} = json;
  const prepare = (item: Fields) => ({item, base: context.base});
  return compact<ArticleList>({
    articles: readItems(posts, {fields, prepare}, context),
    next: nextPage(meta, context),
  });
}

/** The next page is a handle, which the address of this page takes along. */
function nextPage(meta: unknown, context: ReadContext): string | undefined {
  const handle = isObject(meta) ? plainText(meta.next_page, 2000) : '';
  const url = pageAddress(context);
  if (!handle || !url) return undefined;
  url.searchParams.set('page_handle', handle);
  return readNext(url.href, context);
}

/** Terms are an object from name to term. */
function termsIn(value: unknown, base: string | undefined): Term[] {
  const terms = isObject(value) ? Object.values(value).slice(0, 1000) : [];
  return terms.filter(isObject).flatMap(({name, URL: url}) => {
    const term = compact<Term>({name: markupText(name), url: readAddress(url, base)});
    return term.name ? [term] : [];
  });
}

function readAuthor(value: unknown, {base}: ItemContext): Person | undefined {
  const author: Fields = isObject(value) ? value : {name: value};
  const name = markupText(author.name) || markupText(author.nice_name);
  if (!name) return undefined;
  const url = readAddress(author.URL, base) ?? readAddress(author.profile_URL, base);
  return compact<Person>({name, url, image: readPictureAddress(author.avatar_URL, base)});
}

/** The address of the picture, or the picture with its size. */
function readPicture(value: unknown, {base, item}: ItemContext): Picture | undefined {
  const thumbnail: Fields = isObject(value)
    ? value
    : isObject(item.post_thumbnail)
      ? item.post_thumbnail
      : {};
  const url = readPictureAddress(isObject(value) ? value.URL : value, base);
  if (!url) return undefined;
  // The size is that of the thumbnail, which may be another file.
  const isSame = url === readPictureAddress(thumbnail.URL, base);
  return compact<Picture>({
    url,
    alt: looseText(thumbnail.alt) || undefined,
    width: isSame ? readCount(thumbnail.width) : undefined,
    height: isSame ? readCount(thumbnail.height) : undefined,
  });
}
