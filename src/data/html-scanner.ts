/** HTML as a row of tags and texts, without a DOM: for texts and pictures that readers take out. */
import {isEmoji} from './emoji.js';
import {decodeEntities} from './entities.js';

/** A start tag, an end tag, or the text between two tags. */
export interface HtmlToken {
  /** The name of the element in lower case; empty for a text. */
  readonly name: string;
  /** Whether the token is an end tag. */
  readonly isEnd: boolean;
  /** The text, or the attributes of the tag; entities are not decoded. */
  readonly source: string;
}

/** Elements whose content is not read: programs, and parts for browsers that run no programs. */
const opaque = /^(script|style|template|noscript|iframe)$/;
const endOfOpaque = /<\/(script|style|template|noscript|iframe)/gi;

/**
 * Goes through HTML token by token, as leniently as a browser: comments, and the content of scripts
 * and the like, are left out. `opens` lists elements whose content is read all the same. The time is
 * linear in the length of the HTML.
 */
export function* scanHtml(html: string, opens = ''): Generator<HtmlToken> {
  let position = 0;
  const text = (end: number) => ({name: '', isEnd: false, source: html.slice(position, end)});
  while (position < html.length) {
    let start = html.indexOf('<', position);
    // A sign that opens no tag is a sign.
    while (start >= 0 && !/[a-z/!?]/i.test(html.charAt(start + 1))) {
      start = html.indexOf('<', start + 1);
    }
    if (start < 0) start = html.length;
    if (start > position) yield text(start);
    if (start === html.length) return;
    const isComment = html.startsWith('<!--', start);
    const end = isComment ? html.indexOf('-->', start + 2) : endOf(html, start);
    // As in a browser, a tag without an end takes the rest with it.
    if (end < 0) return;
    position = end + (isComment ? 3 : 1);
    const tag = html.slice(start + 1, end);
    const [, slash, name = ''] = /^(\/?)([a-z][^\s/>]*)/i.exec(tag) ?? [];
    if (!name) continue;
    const lowerName = name.toLowerCase();
    yield {name: lowerName, isEnd: Boolean(slash), source: tag.slice(name.length)};
    if (!slash && opaque.test(lowerName) && lowerName !== opens) {
      position = endOfContent(html, lowerName, position);
    }
  }
}

/** Where the content of an opaque element ends; the end of the HTML if it has no end tag. */
function endOfContent(html: string, name: string, start: number): number {
  endOfOpaque.lastIndex = start;
  for (let match = endOfOpaque.exec(html); match; match = endOfOpaque.exec(html)) {
    if (match[1]!.toLowerCase() === name) return match.index;
  }
  return html.length;
}

/** Where the tag ends that begins at `start`: at a `>` that is not in a quoted value. */
function endOf(html: string, start: number): number {
  const sign = /["'>]/g;
  sign.lastIndex = start;
  for (let match = sign.exec(html); match; match = sign.exec(html)) {
    const {index} = match;
    if (match[0] === '>') return index;
    if (html.charAt(index - 1) !== '=') continue;
    const close = html.indexOf(match[0], index + 1);
    if (close < 0) return -1;
    sign.lastIndex = close + 1;
  }
  return -1;
}

/** The attributes of a start tag by their names in lower case; of two with one name the first. */
export function readAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  const pattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
  for (const [, name, double, single, bare] of source.matchAll(pattern)) {
    const key = name!.toLowerCase();
    if (!attributes.has(key)) {
      attributes.set(key, decodeEntities(double ?? single ?? bare ?? ''));
    }
  }
  return attributes;
}

/**
 * The character that a picture of an emoji has as its `alt`, or the few signs of a smiley; empty for
 * every other picture.
 */
export function emojiOf(attributes: ReadonlyMap<string, string>): string {
  const alt = attributes.get('alt')?.trim() ?? '';
  if (alt.length > 40) return '';
  const isSmiley = alt.length < 6 && /smiley|emoji/i.test(attributes.get('class') ?? '');
  return isSmiley || isEmoji(alt) ? alt : '';
}
