/** The native format as one of several: it reports to `debug` where each field came from. */
import type {ArticleList} from '../article.js';
import type {ReadContext} from '../format.js';
import {entries, isObject, otherNames, readArticleList} from './article.js';
import {traceFields, type Sources} from './fields.js';

const sources: Sources = Object.fromEntries(
  entries.map(([name]) => [name, [name, otherNames[name]].join(' ').trim()]),
);

/** Reads one article, an array of them, or an object that holds them as `items`. */
export function read(json: unknown, context: ReadContext): ArticleList {
  const {trace} = context;
  if (!trace) return readArticleList(json, context);
  const dropped = new Set<unknown>();
  const list = readArticleList(json, {
    ...context,
    trace: line => {
      if (line.field === 'item') dropped.add(line.index);
      trace(line);
    },
  });
  const items = isObject(json) ? (json.items ?? json.articles ?? json) : json;
  let next = 0;
  for (const [index, item] of (Array.isArray(items) ? items : [items]).entries()) {
    const article = dropped.has(index) ? undefined : list.articles[next++];
    if (article) traceFields(item, article, index, trace, sources);
  }
  return list;
}
