/** The texts of feeds: plain, HTML that is escaped once or twice, and HTML as elements. */
import {decodeEntities} from '../entities.js';
import {plainText} from '../plain-text.js';
import {safeUrl} from '../safe-url.js';
import {voidElement} from '../visible-text.js';
import type {XmlElement} from '../xml/parse-xml.js';
import {textOf} from './rss-tree.js';
import {bodyOf, escapeHtml, hasTags, looseText, markupText, textToHtml} from './text.js';

/** A tag, or a comment: `<and back>` and `a<b>c` of a formula are words. */
const tag = /<(?:\/?[a-z][a-z\d]*(?:-[a-z\d-]*)?(?:\s[^<>=]*=[^<>]*|\s*\/?)|!--[^<>]*)>/i;
/** The title, the author and the date that Drupal writes before the text of an item. */
const preamble =
  /^\s*(?:<span class="field field--name-(?:title|uid|created)[^<>]*>[^<]*(?:<(?:span|time|a)\b[^<>]*>[^<]*<\/\w+>[^<]*)?<\/span>\s*)+/;
/** An address in HTML that is relative to something. */
const relative = /(\s(?:href|src)\s?=\s?)(["'])(?!#|[a-z][a-z\d+.-]*:)([^"'<>]+)\2/gi;

/** A name, a title, a caption as one line of plain text. */
export function lineOf(value: XmlElement | string, isAtom = false): string {
  const text = textOf(value);
  if (typeof value === 'string') return looseText(text);
  if (hasElements(value)) return markupText(markup(value));
  if (!isAtom) return looseText(text);
  return isHtml(value) ? markupText(text) : plainText(decodeEntities(text));
}

/** A longer text as HTML; an empty text where there is none. RFC 4287, sections 3.1 and 4.1.3. */
export function htmlOf(element: XmlElement, isAtom: boolean, base?: string): string {
  const type = element['@type'] ?? '';
  if (isAtom && (element['@mode'] === 'base64' || !/^$|text|html/i.test(type))) return '';
  const text = textOf(element);
  const decoded = decodeEntities(text);
  let html = text;
  if (hasElements(element)) html = markup(element);
  else if (isAtom && !isHtml(element)) html = textToHtml(decoded);
  // Without a tag it may be escaped once too often; else it is plain text with its lines.
  else if (!tag.test(text)) html = hasTags(decoded) ? decoded : isAtom ? text : textToHtml(decoded);
  if (base) {
    html = html.replace(relative, (whole, start: string, quote: string, url: string) => {
      const absolute = safeUrl(decodeEntities(url), base, 'body');
      return absolute ? start + quote + escapeHtml(absolute) + quote : whole;
    });
  }
  html = html.replace(preamble, '');
  return html.trim() && (bodyOf(html) ?? '');
}

/** Whether a text has more to it than words. */
export function isMarkup(element: XmlElement): boolean {
  return hasElements(element) || hasTags(decodeEntities(textOf(element)));
}

function hasElements({$: children}: XmlElement): boolean {
  return children.some(child => typeof child !== 'string');
}

/** Whether the text of an element of Atom 1.0 or 0.3 is HTML. */
function isHtml({'@type': type = '', '@mode': mode}: XmlElement): boolean {
  return /html/i.test(type) || (mode === 'escaped' && !type);
}

/**
 * The content of an element as HTML. The one `div` that holds XHTML in Atom does not belong to it.
 */
function markup(element: XmlElement): string {
  const [only, ...others] = element.$.filter(child => typeof child !== 'string' || child.trim());
  const isHolder = typeof only === 'object' && only.$name === 'div' && others.length === 0;
  return (isHolder ? only : element).$.map(write).join('');
}

function write(child: XmlElement | string): string {
  if (typeof child === 'string') return escapeHtml(child);
  const content = child.$.map(write).join('');
  if (!/^[a-z][a-z\d-]*$/.test(child.$name)) return content;
  let start = child.$name;
  for (const [key, value] of Object.entries(child)) {
    if (/^@(?!xml)[a-z][\w:.-]*$/.test(key))
      start += ` ${key.slice(1)}="${escapeHtml(String(value))}"`;
  }
  return `<${start}>${content}${voidElement.test(child.$name) ? '' : `</${child.$name}>`}`;
}
