/** What `debug` says of the data that an element holds itself. Loaded where it is asked for. */
import type {TraceLine} from '../../data/format.js';
import {traceFields} from '../../data/formats/common.js';
import {read} from '../../data/formats/native.js';
import {parseJson} from '../../data/json.js';
import {mergeFields, type TeaserFields} from './teaser.js';

/** The attribute that says each field, as a property. */
const attributes = {
  headline: 'headline',
  url: 'href',
  summary: 'summary',
  category: 'category',
  published: 'published',
  modified: 'modified',
  authors: 'author',
  image: 'image',
  readingMinutes: 'readingMinutes',
  media: 'media',
  access: 'locked',
  sponsor: 'sponsor',
};

interface TracedElement extends Element, TeaserFields {
  article?: unknown;
  articles?: unknown;
}

/** What was printed last: an update that changes none of it prints nothing. */
const printed = new WeakMap<Element, string>();

/**
 * Prints where each field comes from that an element's attributes or its `article` say, and which of
 * them could not be used. An attribute wins over the article.
 */
export function traceOwn(element: TracedElement): void {
  const lines: TraceLine[] = [];
  const traceFrom =
    (source: string) =>
    ({reason, ...line}: TraceLine): void =>
      void lines.push({...line, reason: reason.replace(/^(left out: )?/, `$1${source} `)});
  const given = Object.fromEntries(
    Object.values(attributes).map(name => [name, element[name as keyof TeaserFields] || undefined]),
  );
  const said = mergeFields(element);
  traceFields(given, said, 0, traceFrom('attribute'), attributes);
  for (const name of ['article', 'articles'] as const) {
    const json = parseJson(element[name]);
    if (typeof json === 'object' && json) {
      read(json, {base: element.baseURI, trace: traceFrom(name)});
    }
  }
  const text = JSON.stringify(lines);
  if (lines.length === 0 || text === printed.get(element)) return;
  printed.set(element, text);
  console.table(lines);
}
