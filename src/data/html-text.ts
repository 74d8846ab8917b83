import {decodeEntities} from './entities.js';
import {emojiOf, readAttributes, scanHtml} from './html-scanner.js';
import {plainText} from './plain-text.js';

export {decodeEntities};

// Text that is longer before its entities are decoded may be shorter than the limit afterwards.
const longestEntity = 10;

/** Elements whose beginning and end part words. */
const blocks =
  /^(address|article|aside|blockquote|br|dd|div|dl|dt|fig.*|h\d|header|hr|li|ol|p|pre|section|t[dhr]|table|ul)$/;

/** Whether words before the beginning or end of an element are apart from those after it. */
export function isBlock(name: string): boolean {
  return blocks.test(name);
}

/**
 * The text of a piece of HTML as one line: tags dropped, scripts and styles with their content, then
 * entities decoded once, cut at `limit` characters. A picture of an emoji becomes the emoji. The time
 * is linear in the length of the HTML.
 */
export function htmlToText(value: unknown, limit = 10_000): string {
  if (typeof value !== 'string') return plainText(value, limit);
  return wordsOf(stripTags(value, limit * longestEntity), limit);
}

/** A text between tags as plain text, without signs that only the font of its page has. */
export const wordsOf = (source: string, limit?: number): string =>
  plainText(withoutFontSigns(decodeEntities(source)), limit);

/** A text without the characters of private use, which icon fonts have. */
export const withoutFontSigns = (text: string): string => text.replace(/[\ue000-\uf8ff]/g, '');

function stripTags(html: string, enough: number): string {
  if (!html.includes('<')) return html;
  let text = '';
  for (const {name, source} of scanHtml(html)) {
    if (text.length >= enough) break;
    if (!name) text += source;
    else if (name === 'img') text += emojiOf(readAttributes(source));
    else if (blocks.test(name)) text += ' ';
  }
  return text;
}
