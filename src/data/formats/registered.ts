/**
 * Formats of a page: their code is foreign, and the articles that they return are checked like a
 * document.
 */
import type {ArticleList} from '../article.js';
import type {Format, ReadContext} from '../format.js';
import {plainText} from '../plain-text.js';
import {safeUrl} from '../safe-url.js';
import {isObject, readArticleList, readCount, readNext} from './article.js';

/** Reads a document by a registered format. Rejects if it answers with anything but a list. */
export async function readRegistered(
  format: Format,
  json: unknown,
  context: ReadContext,
): Promise<ArticleList> {
  const answer: unknown = await format.read(json as never, context);
  if (!isObject(answer) || !Array.isArray(answer.articles)) {
    const kind = Array.isArray(answer) ? 'an array' : answer === null ? 'null' : typeof answer;
    throw new TypeError(`read() returned ${kind} instead of an object {articles: [...]}`);
  }
  const {base} = context;
  const list: ArticleList = {
    articles: readArticleList(answer.articles, {base, trace: context.trace}).articles,
  };
  const next = readNext(answer.next, context);
  const title = plainText(answer.title);
  const homeUrl = safeUrl(answer.homeUrl, base);
  const maxAge = readCount(answer.maxAge);
  if (next) list.next = next;
  if (title) list.title = title;
  if (homeUrl) list.homeUrl = homeUrl;
  if (maxAge) list.maxAge = maxAge;
  if (answer.expired === true) list.expired = true;
  return list;
}
