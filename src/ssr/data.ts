/** What an element's attribute carries: the article without what the element does not need. */
import {ArticleError} from '../data/article-error.js';
import type {Article} from '../data/article.js';
import {canonicalUrl} from '../data/canonical.js';
import {readArticle, readArticleList} from '../data/formats/article.js';

/** One article, from an object as hostile as any. */
export function articleFrom(value: unknown, base?: string): Article {
  const article = readArticle(value, {base});
  if (!article) throw new ArticleError('bad-data', 'This is not an article: it has no headline.');
  return article;
}

/** A list of articles, from an array or an object with `items`, as hostile as any. */
export function articlesFrom(value: unknown, base?: string): Article[] {
  return readArticleList(value, {base}).articles;
}

/** What a card shows and says in its events. */
export function teaserOf(article: Article): Article {
  return without(article, ['body', 'tldr', 'related', 'source']);
}

/** The article without its body, which stands in the page already, and with related teasers. */
export function withoutBody(article: Article, page?: string): Article {
  return named({...without(article, ['body', 'related']), related: relatedOf(article, page)});
}

/** An article that is nothing but what its element goes without needs a field to be one. */
export function named(article: Article): Article {
  return article.headline || article.id ? article : {...article, id: 'article'};
}

/** The related articles that a list can show, without the one that they are related to. */
function relatedOf({related = [], url}: Article, page?: string): Article[] | undefined {
  const shown = related.filter(other => other.headline || other.summary || other.url);
  const others = withoutCurrent(shown, url, page).map(teaserOf);
  return others.length > 0 ? others : undefined;
}

/** A list without the article of the page, which a rail in a browser leaves out, too. */
export function withoutCurrent(articles: Article[], ...urls: (string | undefined)[]): Article[] {
  const current = new Set(urls.flatMap(url => addressOf(url) ?? []));
  return articles.filter(({url}) => !current.has(addressOf(url) ?? ''));
}

/** What two addresses of one article have in common; a server may not know where its page is. */
export function addressOf(url: string | undefined): string | undefined {
  return canonicalUrl(url, 'https://page.invalid');
}

function without(article: Article, names: (keyof Article)[]): Article {
  const copy = {...article};
  for (const name of names) copy[name] = undefined as never;
  return copy;
}
