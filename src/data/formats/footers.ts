/** The words that systems put under an excerpt or an article: links to it, signs of more, counters. */
import {canonicalUrl} from '../canonical.js';
import {readAttributes} from '../html-scanner.js';
import {htmlToText, isBlock} from '../html-text.js';
import {lettersOf} from '../letters.js';
import {summaryText, withoutShortcodes} from './text.js';

/** The names that a footer may contain. */
export interface Subject {
  readonly headline?: string;
  /** The address of the article. */
  readonly url?: string;
  /** The name of the site. */
  readonly title?: string;
}

/** How far from its end a text is looked through, and how many footers may follow each other. */
const reach = 4000;
const most = 8;
/** The most characters of a footer beside the headline. */
const longest = 200;

const moreWords =
  /^(continue reading|read (more|on)|weiterlesen|lire la suite|leer más|続きを読む)/i;
const counterSize = /\s(?:width|height)\s?=\s?["']?[01]["'\s/>]/i;
const counterAddress =
  /feedburner\.com\/~r|feedpress\.me|(?:\/\/|\.)pixel\.|\/pixel(?:[?"']|\.(?:gif|php|png))|doubleclick|\/stat\?/i;
const signOfMore = /\s?\[(?:…|\.{3}|&#8230;|&hellip;|&#x2026;)\]\s?$/i;
/** Tags around words, and spaces: at the end of a text they hold nothing. */
const empty =
  /^(?:<\/?(?:a|b|br|center|div|em|font|hr|i|li|ol|p|small|span|strong|t[dr]|table|tbody|ul)\b[^]*|(?:\s|&nbsp;|&#160;|&#32;){0,99})$/i;
/** Where a sentence ends before that of a footer. */
const ends = ['. ', '! ', '? ', '… ', '] ', '; ', '。', '\n'];

/** Places in an article, but for the one at which its excerpt ends, and its comments. */
const passage = /#(?!comment|disqus|more|respond)./i;
/** The end of a text after which a link is a sentence of its own. */
const sentenceEnd = /(?:^|[.!?…。！？:|)\]»”"–—-])\s*$/;

/** Whether a piece is a picture that counts readers. */
const isCounter = (piece: string): boolean =>
  /^<img\b/i.test(piece) && (counterSize.test(piece) || counterAddress.test(piece));

/** An excerpt, HTML or not, as a text without footers. */
export function excerptText(value: unknown, subject: Subject = {}): string {
  const excerpt =
    typeof value === 'string' ? withoutFooters(withoutShortcodes(value), subject) : value;
  return summaryText(excerpt).replace(/(?<=[.!?…。！？])\s?…$/, '');
}

/**
 * HTML without the footers at its end. They are known by their links, since they are in any language:
 * to the article itself, with the headline or in a few words. A sign of more becomes `…`.
 */
export function withoutFooters(html: string, subject: Subject): string {
  if (/^\s*<a\s[^<>]*>\s*comments\s*<\/a>\s*$/i.test(html)) return '';
  const start = Math.max(0, html.length - reach);
  const pieces: string[] = html.slice(start).match(/<\/?[a-z][^<>]*>|<|[^<]+/gi) ?? [];
  let isCut = false;
  for (let round = 0; round < most; round++) {
    let end = pieces.length;
    while (end > 0 && (empty.test(pieces[end - 1]!) || isCounter(pieces[end - 1]!))) end--;
    const rest = pieces.splice(end);
    const isFooter = cutFooter(pieces, subject, start > 0);
    const hasCounter = rest.some(isCounter);
    isCut ||= isFooter || hasCounter;
    if (isFooter) continue;
    // Tags that held a footer hold nothing now.
    if (isCut) while (rest.length > 0 && !rest.at(-1)!.startsWith('</')) rest.pop();
    pieces.push(...rest.filter(piece => !isCounter(piece)));
    break;
  }
  return isCut ? html.slice(0, start) + pieces.join('') : html;
}

/** Takes the last footer off the pieces of a text; false where they end in none. */
function cutFooter(
  pieces: string[],
  {headline = '', url, title = ''}: Subject,
  isRest: boolean,
): boolean {
  const words = (from: number) => htmlToText(pieces.slice(from).join(''));
  const last = pieces.length - 1;
  const ending = pieces[last] ?? '';
  if (signOfMore.test(ending)) {
    pieces[last] = ending.replace(signOfMore, '…');
    return true;
  }
  // Discourse counts the posts of a topic above the link to it.
  if (/^\s*\d{1,6} posts? - \d{1,6} participants?\s*$/.test(ending)) {
    pieces.pop();
    return true;
  }
  // Far more than the pieces of two links and the words around them.
  const first = Math.max(0, last - 40);
  // Looked for first: what it ends with may be a link to the item.
  const submission = pieces.findLastIndex(piece => /submitted by/i.test(piece));
  if (submission >= first && /^.{1,200}\[link\] ?\[comments\]$/.test(words(submission))) {
    pieces[submission] = pieces[submission]!.replace(/submitted by[^]*/i, '');
    pieces.splice(submission + 1);
    return true;
  }
  const own = canonicalUrl(url);
  let links = 0;
  for (let index = last; index >= first; index--) {
    const piece = pieces[index]!;
    const isLink = /^<a\s/i.test(piece);
    const isName = links === 0 && title !== '' && headline !== '' && piece.includes(headline);
    if (!isLink && !isName) continue;
    const attributes = readAttributes(piece);
    const href = attributes.get('href') ?? '';
    const address = isLink && !passage.test(href) ? canonicalUrl(href) : undefined;
    // A service may have the article at several hosts: then the headline says that it is the same.
    const isOwn =
      own !== undefined &&
      address !== undefined &&
      (address === own ||
        (headline !== '' &&
          fileOf(address) === fileOf(own) &&
          lettersOf(words(index)).startsWith(lettersOf(headline))));
    if (headline && (isOwn || !isLink)) {
      const before = isLink ? '' : piece.slice(0, piece.lastIndexOf(headline));
      const from = beginning(pieces, index, before);
      const text = words(from);
      const names = isLink ? [headline] : [headline, title];
      const isFooter =
        text.length < headline.length + longest &&
        names.every(name => lettersOf(text).includes(lettersOf(name))) &&
        (isRest || pieces.slice(0, from).some(other => !empty.test(other)));
      if (isFooter) {
        pieces.splice(from);
        return true;
      }
    }
    if (!isLink || links++ > 0) continue;
    const end = pieces.findIndex((other, place) => place > index && /^<\/a\b/i.test(other));
    if (end >= 0 && lettersOf(words(end))) continue;
    const text = words(index);
    const isMore = /more/i.test(attributes.get('class') ?? '') || moreWords.test(text);
    const isFooter = isOwn
      ? isMore || text.split(' ').length <= 5
      : isMore && sentenceEnd.test(htmlToText(pieces.slice(first, index).join('')));
    if (text && isFooter) {
      pieces.splice(index);
      return true;
    }
  }
  return false;
}

/**
 * The piece with which the sentence begins that goes on with the piece at `index`; `before` is what
 * counts of that. A piece that holds two sentences is parted.
 */
function beginning(pieces: string[], index: number, before: string): number {
  for (let place = index; place >= 0; place--) {
    const piece = pieces[place]!;
    const [, slash, tag] = /^<(\/?)([a-z][a-z\d]*)/i.exec(piece) ?? [];
    if (tag && isBlock(tag.toLowerCase())) return slash ? place + 1 : place;
    const text = tag ? '' : place === index ? before : piece;
    const end = Math.max(
      ...ends.map(sign => (text.includes(sign) ? text.lastIndexOf(sign) + sign.length : 0)),
    );
    if (end > 0) {
      pieces.splice(place, 1, piece.slice(0, end), piece.slice(end));
      return place + 1;
    }
  }
  return 0;
}

/** The last part of the path of a canonical address. */
function fileOf(address: string): string {
  return address.split('?', 1)[0]!.split('/').at(-1)!;
}
