/** What `debug` says of the data that an element holds itself. Loaded where it is asked for. */
import type {Article} from '../data/article.js';
import type {TraceLine} from '../data/format.js';
import {traceFields} from '../data/formats/common.js';
import {read} from '../data/formats/native.js';
import {parseJson} from '../data/json.js';

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

/** What was printed last: an update that changes none of it prints nothing. */
const printed = new WeakMap<Element, string>();

/**
 * Prints where each field comes from that an element's attributes or its `article` say, and which of
 * them could not be used. `said` is what the attributes say.
 */
export function traceOwn(element: Element, said?: Article): void {
  const properties = element as Element & Record<string, unknown>;
  const lines: TraceLine[] = [];
  const traceFrom =
    (source: string) =>
    ({reason, ...line}: TraceLine): void =>
      void lines.push({...line, reason: reason.replace(/^(left out: )?/, `$1${source} `)});
  if (said) {
    const names = Object.values(attributes);
    const given = Object.fromEntries(names.map(name => [name, properties[name] || undefined]));
    traceFields(given, said, 0, traceFrom('attribute'), attributes);
  }
  for (const name of ['article', 'articles']) {
    try {
      const json = parseJson(properties[name]);
      if (typeof json !== 'object' || !json) continue;
      read(json, {base: element.baseURI, trace: traceFrom(name)});
    } catch {
      // Objects of the page's own may throw; the element has told that they cannot be read.
    }
  }
  const text = JSON.stringify(lines);
  if (lines.length === 0 || text === printed.get(element)) return;
  printed.set(element, text);
  console.table(lines);
}
