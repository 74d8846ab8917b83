/** schema.org in JSON-LD: articles of all kinds, and lists of them. */
import type {Article, ArticleList} from '../../article.js';
import type {ReadContext} from '../../format.js';
import {plainText} from '../../plain-text.js';
import type {Fields} from '../article.js';
import {articleType, readNode} from './article.js';
import {Graph} from './graph.js';
import {readLists} from './lists.js';
import {hasType} from './values.js';

export {hasType};

/** Reads one document. */
export function read(json: unknown, context: ReadContext): ArticleList {
  return readGraph([json], context).list;
}

/** A node of the graph that is an article, with the article that was read from it. */
export interface FoundArticle {
  node: Fields;
  article: Article;
}

/**
 * The result of reading the documents of a page: the articles among their nodes, else those in
 * their lists.
 */
export interface GraphReading {
  list: ArticleList;
  found: FoundArticle[];
  graph: Graph;
}

/** Reads several documents of one page, whose nodes may refer to each other. */
export function readGraph(documents: unknown[], context: ReadContext): GraphReading {
  const graph = new Graph(documents, context.base);
  const found = findArticles(graph, context);
  const articles = found.length > 0 ? found.map(({article}) => article) : readLists(graph, context);
  return {list: {articles}, found, graph};
}

/** All articles among the roots, in document order; of those within others none. */
function findArticles(graph: Graph, {trace}: ReadContext): FoundArticle[] {
  const found = new Map<unknown, FoundArticle>();
  for (const [index, root] of graph.roots.entries()) {
    if (!hasType(root, articleType)) continue;
    const node = graph.follow(root) as Fields;
    const key = plainText(node['@id']) || node;
    if (found.has(key)) continue;
    const article = readNode(node, graph, trace, index);
    const reason = 'dropped: no headline, text or address';
    if (article) found.set(key, {node, article});
    else trace?.({index, field: 'item', reason});
  }
  return [...found.values()];
}
