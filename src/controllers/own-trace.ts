/** The table that `debug` prints of the data that an element holds itself. Loaded on demand. */
import type {Article} from '../data/article.js';
import type {TraceLine} from '../data/format.js';
import {traceFields} from '../data/formats/fields.js';
import {read} from '../data/formats/native.js';
import {parseJson} from '../data/json.js';
import {explainAbsence} from './absence.js';
import {findMistakes} from './mistakes.js';

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

/** An element, which may have the fields of an article as attributes. */
export interface TracedElement extends HTMLElement {
  /** The article that the attributes alone describe. */
  attributesAsArticle?(): Article;
}

/** The table that was printed last: an update that changes none of it prints nothing. */
const printed = new WeakMap<Element, string>();

/**
 * Prints where each field comes from that an element's attributes or its `article` say, and which of
 * them could not be used.
 */
export function traceOwn(element: TracedElement): void {
  printFindings(element);
  const described = element.attributesAsArticle?.();
  const properties = element as unknown as Record<string, unknown>;
  const lines: TraceLine[] = [];
  const traceFrom =
    (source: string) =>
    ({reason, ...line}: TraceLine): void =>
      void lines.push({...line, reason: reason.replace(/^(left out: )?/, `$1${source} `)});
  if (described) {
    const names = Object.values(attributes);
    const given = Object.fromEntries(names.map(name => [name, properties[name] || undefined]));
    traceFields(given, described, 0, traceFrom('attribute'), attributes);
  }
  for (const name of ['article', 'articles']) {
    try {
      const json = parseJson(properties[name]);
      if (typeof json !== 'object' || !json) continue;
      read(json, {base: element.baseURI, trace: traceFrom(name)});
    } catch {
      // Objects of the page may throw; the element has reported that they cannot be read.
    }
  }
  const text = JSON.stringify(lines);
  if (lines.length === 0 || text === printed.get(element)) return;
  printed.set(element, text);
  console.table(lines);
}

/** The lines that were printed for an element. */
const printedLines = new WeakMap<Element, Set<string>>();

/** Prints the mistakes of an element and the reasons why it shows nothing, each once. */
function printFindings(element: TracedElement): void {
  const known = printedLines.get(element) ?? new Set();
  printedLines.set(element, known);
  let lines: string[] = [];
  try {
    lines = [...findMistakes(element), ...explainAbsence(element)];
  } catch {
    // Objects of the page's own may throw.
  }
  for (const line of lines) {
    if (known.has(line) || known.size > 100) continue;
    known.add(line);
    console.info(`<${element.localName}> ${line}`);
  }
}
