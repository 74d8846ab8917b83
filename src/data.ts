/** Articles from JSON, without elements: for servers, build scripts and interfaces of your own. */
export {
  ArticleError,
  type ArticleErrorCode,
  type ArticleErrorOptions,
} from './data/article-error.js';
export type {Access, Authorship, Media} from './data/article.js';
export type {
  Article,
  ArticleList,
  Audio,
  KeyPoint,
  MachineMade,
  Person,
  Picture,
  Term,
} from './data/article-public.js';
export type {ArticleInput, ArticleListInput} from './data/article-input.js';
export type {
  Format,
  FormatResult,
  MaybeDocument,
  ReadContext,
  Trace,
  TraceLine,
} from './data/format.js';
export {registerFormat} from './data/formats.js';
export {loadArticles, type LoadArticlesOptions, type LoadedArticles} from './data/load-articles.js';
export type {LoadOptions} from './data/load-options.js';
export {readArticles, type ReadOptions, type ReadResult} from './data/read.js';
export {relateArticles} from './data/relate.js';
