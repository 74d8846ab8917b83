/** Reads the tags of HTML as the standard's tokenizer does, and nothing else of it. */

import type {Attribute} from '../data/picture-addresses.js';

export type {Attribute};

export interface Tag {
  /** In lower case. */
  name: string;
  isEnd: boolean;
  /** Whether a slash is at its end. */
  isClosed: boolean;
  /** Where its `<` is, and what follows its `>`. */
  start: number;
  end: number;
  /** Where its attributes begin, and where those end that are read. */
  inside: number;
  outside: number;
  /** Whether it has more attributes than are read. */
  isCut: boolean;
  attributes: Attribute[];
}

/** Parsers compare each attribute of an element with all others. No page needs as many as these. */
const mostAttributes = 100;

const attribute =
  /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)|(["'])|))?/y;
const rest = /[\s/]*/y;
const opening = /<(?:!--|[!?]|\/(?![a-z>])|\/?([a-z][^\s/>]*))/gi;
/** Elements that a parser reads as text up to their end. */
const raw = /^(?:iframe|noembed|noframes|script|style|textarea|title|xmp)$/;

/**
 * Calls back for each tag in a text of HTML, but those in comments and in raw text. The callback
 * returns whether the element is read as text, which a drawing's title is not.
 */
export function readTags(
  html: string,
  visit: (tag: Tag, textEnd: (name: string) => number) => boolean,
): void {
  const textEnd = (name: string, from: number): number => {
    const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
    end.lastIndex = from;
    return end.exec(html)?.index ?? html.length;
  };
  for (let position = 0; ;) {
    opening.lastIndex = position;
    const match = opening.exec(html);
    if (!match) return;
    const start = match.index;
    const name = match[1]?.toLowerCase();
    if (!name) {
      position = endOfComment(html, start, match[0]);
      if (position < 0) return;
      continue;
    }
    const tag = readTag(html, start, opening.lastIndex, name, match[0][1] === '/');
    if (!tag) return;
    position = tag.end;
    const isRaw = visit(tag, wanted => textEnd(wanted, tag.end));
    if (name === 'plaintext' && isRaw) return;
    if (isRaw && !tag.isEnd && raw.test(name)) position = textEnd(name, position);
  }
}

function endOfComment(html: string, start: number, begin: string): number {
  if (begin !== '<!--') return html.indexOf('>', start) + 1 || -1;
  const ends = /-->|--!>/g;
  // The two dashes of the beginning may be those of the end.
  ends.lastIndex = start + 2;
  return ends.exec(html) ? ends.lastIndex : -1;
}

function readTag(
  html: string,
  start: number,
  inside: number,
  name: string,
  isEnd: boolean,
): Tag | undefined {
  const attributes: Attribute[] = [];
  let position = inside;
  let outside = inside;
  let count = 0;
  for (;;) {
    attribute.lastIndex = position;
    const match = attribute.exec(html);
    // As in a browser, a tag without an end takes the rest with it.
    if (match?.[5]) return undefined;
    if (!match) break;
    position = attribute.lastIndex;
    count += 1;
    if (count > mostAttributes) continue;
    outside = position;
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    attributes.push({name: match[1]!.toLowerCase(), value});
  }
  rest.lastIndex = position;
  const slashes = rest.exec(html)![0];
  const end = position + slashes.length;
  if (html[end] !== '>') return undefined;
  return {
    name,
    isEnd,
    isClosed: slashes.endsWith('/'),
    start,
    end: end + 1,
    inside,
    outside,
    isCut: count > mostAttributes,
    attributes,
  };
}
