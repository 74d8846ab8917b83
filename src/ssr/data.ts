/** Data for the attributes of elements: articles without the fields that an element does not use. */
import {ArticleError} from '../data/article-error.js';
import type {Article} from '../data/article.js';
import {canonicalUrl} from '../data/canonical.js';
import {isObject, readArticle, readArticleList} from '../data/formats/article.js';

/**
 * Reads one article from an untrusted object. Its addresses are relative to `base`, or else to its
 * own address if that is absolute.
 */
export function articleFrom(value: unknown, base?: string): Article {
  const article = readArticle(value, {base: base ?? ownAddress(value)});
  if (!article) throw new ArticleError('bad-data', 'This is not an article: it has no headline.');
  return article;
}

function ownAddress(value: unknown): string | undefined {
  const url = isObject(value) ? value.url : undefined;
  return typeof url === 'string' && /^https?:/i.test(url) ? url : undefined;
}

/** Reads a list of articles from an untrusted array, or from an untrusted object with `items`. */
export function articlesFrom(value: unknown, base?: string): Article[] {
  return readArticleList(value, {base}).articles;
}

/** Keeps the fields that a card shows and passes to its events. */
export function teaserOf(article: Article): Article {
  return without(article, ['body', 'tldr', 'related', 'source']);
}

/** Leaves out the body, which the page has as HTML, and keeps only teasers of related articles. */
export function withoutBody(article: Article, page?: string): Article {
  return named({...without(article, ['body', 'related']), related: relatedOf(article, page)});
}

/** Gives an article without any other field a headline, so that it is still read as an article. */
export function named(article: Article): Article {
  return article.headline || article.id ? article : {...article, id: 'article'};
}

/** Returns the related articles that a list can show, without the article itself. */
function relatedOf({related = [], url}: Article, page?: string): Article[] | undefined {
  const shown = related.filter(other => other.headline || other.summary || other.url);
  const others = withoutCurrent(shown, url, page).map(teaserOf);
  return others.length > 0 ? others : undefined;
}

/** Removes the article of the page from a list, as a rail in a browser does. */
export function withoutCurrent(articles: Article[], ...urls: (string | undefined)[]): Article[] {
  const current = new Set(urls.flatMap(url => addressOf(url) ?? []));
  return articles.filter(({url}) => !current.has(addressOf(url) ?? ''));
}

/** Returns a form in which two addresses of one article are equal. The base may be unknown. */
export function addressOf(url: string | undefined): string | undefined {
  return canonicalUrl(url, 'https://page.invalid');
}

function without(article: Article, names: (keyof Article)[]): Article {
  const copy = {...article};
  for (const name of names) copy[name] = undefined as never;
  return copy;
}
