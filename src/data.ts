/** Articles from JSON, without elements: for servers, build scripts and interfaces of your own. */
export {
  ArticleError,
  type ArticleErrorCode,
  type ArticleErrorOptions,
} from './data/article-error.js';
export type {
  Access,
  Article,
  ArticleList,
  MachineAuthorship,
  Media,
  Person,
  Picture,
  Term,
} from './data/article.js';
export type {Format, ReadContext, Trace, TraceLine} from './data/format.js';
export {registerFormat} from './data/formats.js';
export {loadArticles, type LoadArticlesOptions, type LoadedArticles} from './data/load-articles.js';
export type {LoadOptions} from './data/load.js';
export {readArticles, type ReadOptions, type ReadResult} from './data/read.js';
