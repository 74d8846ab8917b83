/** Texts of foreign formats: plain ones that are not quite plain, and HTML. */
import {decodeEntities} from '../entities.js';
import {htmlToText} from '../html-text.js';
import {plainText} from '../plain-text.js';
import {beginningOf} from '../visible-text.js';

/**
 * Text that should be plain, and in many documents is not: entities are decoded, and tags are
 * dropped if there are surely tags. `List<Item>` is text.
 */
export function looseText(value: unknown): string {
  if (typeof value !== 'string') return plainText(value);
  return hasTags(value)
    ? markupText(value)
    : withoutEscapes(value, plainText(decodeEntities(value)));
}

/** Text that is HTML in its format, such as a title of WordPress. */
export function markupText(value: unknown): string {
  const text = htmlToText(value);
  return typeof value === 'string' ? withoutEscapes(value, text) : text;
}

/** Text that was decoded before, as in a page: only the traces of a second encoding go. */
export function decodedText(value: unknown): string {
  const text = plainText(value);
  return withoutEscapes(text, text);
}

/** A summary, plain or HTML: the words of it that are not hidden, and no buttons. */
export function summaryText(value: unknown): string {
  if (typeof value !== 'string' || !/<[a-z/]/i.test(value) || !hasTags(value)) {
    return looseText(value);
  }
  return withoutEscapes(value, beginningOf(value, 10_000));
}

/** Whether a text that should be plain surely holds HTML. */
export function hasTags(text: string): boolean {
  return /<\/[a-z]|<(br|img|hr|p)\b/i.test(text);
}

/** Inline tags around words, which were escaped as if they were words themselves. */
const escapedPair =
  /<(i|em|b|strong|sup|sub|span|small|u|cite)(?:\s[^<>]{0,300})?>([^<>]+)<\/\1>/gi;

/** `text` without the traces of a second encoding; `source` is the text before it was decoded. */
function withoutEscapes(source: string, text: string): string {
  const decoded = isEncodedTwice(source, text) ? plainText(decodeEntities(text)) : text;
  if (!decoded.includes('<')) return decoded;
  return (
    decoded
      // `The <em> element` means the tag; `<em>L. plantarum</em>` means the words.
      .replace(escapedPair, (whole, _tag, words: string) =>
        words.trim() === words && /[\p{L}\p{N}]/u.test(words) ? words : whole,
      )
      .replace(/(\S)<br ?\/?>(?=\S)/gi, '$1 ')
  );
}

/**
 * Whether a decoded text holds entities that nobody writes as words: letters, quotes and dashes at
 * a word or between words. An ampersand counts in a text that has no other entity.
 */
function isEncodedTwice(source: string, text: string): boolean {
  if (!text.includes('&')) return false;
  const references = text.match(/&(?:#\d{1,8}|#x[\da-f]{1,7}|[a-z][a-z\d]{1,8});/gi) ?? [];
  if (
    references.some(name => !/^&(amp|lt|gt|quot|apos|nbsp|#\d{1,2}|#x[\da-f]{1,2});$/i.test(name))
  ) {
    return true;
  }
  const isAmpersandOnly = (encoded: string) => !/&(?!amp;)/i.test(encoded);
  // A text of the page has been decoded by the browser: an ampersand in it is meant.
  if (source === text) return false;
  return references.length > 0 && isAmpersandOnly(source) && isAmpersandOnly(text);
}

/** A text cut before the word, and never inside the character, that would pass the limit. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, wholeCharacters(text, limit - 1));
  const space = text.slice(0, limit).lastIndexOf(' ');
  const end = space > limit / 2 ? text.slice(0, space) : cut;
  return `${end.replace(/[\s.,;:]{1,9}$/, '')}…`;
}

/** Absent in Firefox before 125. */
const {Segmenter} = Intl as {Segmenter?: typeof Intl.Segmenter};
let segmenter: Intl.Segmenter | undefined;

/** The largest length up to `limit` at which no character that a reader sees is cut. */
function wholeCharacters(text: string, limit: number): number {
  if (!Segmenter) return text.codePointAt(limit - 1)! > 0xffff ? limit - 1 : limit;
  segmenter ??= new Segmenter();
  return segmenter.segment(text.slice(0, limit + 100)).containing(limit)?.index ?? limit;
}

/** The first sentence of a text, at most 80 characters. */
export function firstSentence(text: string): string {
  const start = text.slice(0, 400);
  return shorten(
    /^.{10,}?[.!?。！？…]["'”’»)]?(?=\s|$|(?<=[。！？]))/u.exec(start)?.[0] ?? start,
    80,
  );
}

const longestBody = 1_000_000;

/** Text that HTML can hold between tags, and in an attribute with double quotes. */
export function escapeHtml(text: string): string {
  const names: Record<string, string> = {'&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot'};
  return text.replace(/[&<>"]/g, sign => `&${names[sign]!};`);
}

/** Plain text as HTML: a paragraph for each empty line, a break for each line. */
export function textToHtml(value: unknown): string {
  if (typeof value !== 'string') return '';
  const escaped = escapeHtml(value.slice(0, longestBody).trim());
  if (!escaped) return '';
  const paragraphs = escaped.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n\s*/);
  return paragraphs.map(text => `<p>${text.trim().replaceAll('\n', '<br>')}</p>`).join('');
}

/** HTML cut at a million characters; undefined for a value other than a string. */
export function bodyOf(value: unknown): string | undefined {
  return typeof value === 'string' && value
    ? withoutShortcodes(value.slice(0, longestBody))
    : undefined;
}

/**
 * The beginning and end of code, and the marks of page builders: WPBakery, Divi, Avada, Enfold. The
 * sign of more at the end of an excerpt may cut one off.
 */
const shortcode =
  /<(\/?)(?:code|pre)\b|\[vc_raw_[^[\]<>]*\][\w+/=]*(?=\[\/)|\[\/?(?:vc|et_pb|fusion|av)_[a-z][^[\]<>]*(?:\]|(?=\[(?:&|…|\.\.)))/g;

/** HTML without the marks that a page builder which is gone has left, but for those that code shows. */
export function withoutShortcodes(html: string): string {
  let depth = 0;
  return html.replace(shortcode, (mark, end?: string) => {
    if (end !== undefined) depth = Math.max(0, depth + (end ? -1 : 1));
    return end === undefined && depth === 0 ? headingOf(mark) : mark;
  });
}

/** The heading that a mark has in itself, in quotation marks of code or of typography; else a space. */
function headingOf(mark: string): string {
  if (!mark.startsWith('[vc_custom_heading')) return ' ';
  const quoted = /^ text=(?:["″”]|&#(?:34|8221|8243);)(.+?)(?:["″”]|&#(?:34|8221|8243);)/;
  const text = quoted.exec(mark.slice(mark.indexOf(' text=')))?.[1];
  return text ? `<h2>${text}</h2>` : ' ';
}
