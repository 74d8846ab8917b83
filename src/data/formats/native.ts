/** The native format as one of several: its reader is always there, what `debug` needs is not. */
import type {ArticleList} from '../article.js';
import type {ReadContext} from '../format.js';
import {isObject, readArticleList} from './article.js';
import {traceFields, type Sources} from './common.js';

const fields =
  'id url summary category published modified image tldr body tags source readingMinutes media access sponsor publisher ai language related';
const sources: Sources = {
  headline: 'headline title',
  authors: 'authors author',
  ...Object.fromEntries(fields.split(' ').map(name => [name, name])),
};

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
