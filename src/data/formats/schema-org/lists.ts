/** Lists in JSON-LD: ItemList, CollectionPage, Blog and their like. */
import type {Article} from '../../article.js';
import type {ReadContext} from '../../format.js';
import {plainText} from '../../plain-text.js';
import {isObject, type Fields} from '../article.js';
import {readItem, type FieldTable} from '../fields.js';
import {looseText} from '../text.js';
import {compact, finish} from '../values.js';
import {articleType, readNode, type NodeContext} from './article.js';
import type {Graph} from './graph.js';
import {pictureOf} from './things.js';
import {addressOf, dateOf, hasType, listOf, plainName, textOf} from './values.js';

const most = 1000;

/** An entry of a list whose thing is not an article: a name and an address are enough. */
const fields: FieldTable<NodeContext> = {
  url: {from: 'url entry.url @id', read: (value, {graph}) => addressOf(value, graph.base)},
  headline: {from: 'headline name entry.name', read: textOf},
  summary: {from: 'description', read: textOf},
  image: {from: 'image entry.image', read: (value, {graph}) => pictureOf(value, graph)},
  published: {from: 'datePublished', read: dateOf},
};

/** The articles of the lists among the roots, or of the main thing of a page. */
export function readLists(graph: Graph, {trace}: ReadContext): Article[] {
  const articles: Article[] = [];
  let lists = 0;
  for (const holder of holdersIn(graph)) {
    const article = hasType(holder, articleType) ? readNode(holder, graph) : undefined;
    if (article) articles.push(article);
    const elements = elementsOf(holder);
    if (elements) lists++;
    articles.push(...readList(elements ?? [], graph, trace));
  }
  if (articles.length === 0 && lists === 0) {
    const types = new Set(graph.roots.flatMap(root => listOf(root['@type']).map(plainName)));
    const names = [...types].slice(0, 8).join(', ') || 'no type';
    const reason = `dropped: no article or list, only ${names}`;
    trace?.({index: 0, field: 'item', reason});
  }
  return articles.slice(0, most);
}

/** The roots that hold lists, and what pages say is their main thing. */
function holdersIn(graph: Graph): Iterable<Fields> {
  // A reference may lead to another copy of a list with the same ID.
  const holders = new Map<unknown, Fields>();
  for (const root of graph.roots) {
    for (const holder of [graph.follow(root), graph.follow(root.mainEntity)]) {
      if (!isObject(holder) || hasType(holder, /^BreadcrumbList$/)) continue;
      const isList = hasType(holder, /^(.*Page|.*List|Blog|DataFeed)$/);
      if (!isList && !hasType(holder, articleType)) continue;
      const {'@id': id, '@type': type} = holder;
      const key = typeof id === 'string' && id ? JSON.stringify([id, type]) : holder;
      if (!holders.has(key)) holders.set(key, holder);
    }
  }
  return holders.values();
}

/** The elements of a list in the forms that lists have; undefined for a node that is not a list. */
function elementsOf(holder: Fields): unknown[] | undefined {
  const {itemListElement, blogPost, blogPosts, dataFeedElement, hasPart} = holder;
  const values = [itemListElement, blogPost, blogPosts, dataFeedElement, hasPart];
  if (values.every(value => value === undefined)) return undefined;
  return values.flatMap(listOf).slice(0, most);
}

function readList(values: unknown[], graph: Graph, trace: ReadContext['trace']): Article[] {
  const elements = values.map(value => graph.follow(value));
  const positions = elements.map(element =>
    isObject(element) ? Number(textOf(element.position) || NaN) : NaN,
  );
  const order = [...elements.keys()];
  // The order of the markup is not the order of the list, but only numbers of all say so.
  if (positions.every(Number.isFinite)) order.sort((a, b) => positions[a]! - positions[b]!);
  const articles: Article[] = [];
  for (const index of order) {
    const article = readEntry(elements[index], graph, trace, index);
    const reason = 'dropped: neither a name nor an address, or a link of a menu';
    if (article) articles.push(article);
    else trace?.({index, field: 'item', reason});
  }
  return articles;
}

function readEntry(
  element: unknown,
  graph: Graph,
  trace: ReadContext['trace'],
  index: number,
): Article | undefined {
  const entry: Fields = isObject(element) ? element : {item: element};
  const thing = graph.follow(firstThing(entry.item) ?? entry);
  // A menu is a list too.
  const isMenu = (node: unknown) => isObject(node) && hasType(node, /NavigationElement$/);
  if (isMenu(entry) || isMenu(thing)) return undefined;
  const named: Fields = isObject(thing) ? thing : {...entry, ...wordsOrAddress(thing)};
  if (hasType(named, articleType)) {
    const article = readNode(named, graph, trace, index);
    if (article) return compact({...article, url: article.url ?? addressOf(entry.url, graph.base)});
  }
  const prepare = () => ({item: named, graph, base: graph.base});
  return readItem(named, {fields, around: {entry}, prepare, complete: finish}, trace, index);
}

function firstThing(item: unknown): unknown {
  return listOf(item)[0];
}

/** An entry that is a text: an address, or words. */
function wordsOrAddress(value: unknown): Fields {
  const text = plainText(value);
  const isAddress = /^[a-z]+:\/\//i.test(text) || text.startsWith('/');
  return isAddress ? {url: text} : {headline: looseText(value) || undefined};
}
