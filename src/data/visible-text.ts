/** The text of a body that its reader sees first: for summaries that are made from it. */
import {emojiOf, readAttributes, scanHtml, type HtmlToken} from './html-scanner.js';
import {htmlToText, isBlock, wordsOf} from './html-text.js';
import {lettersOf} from './letters.js';
import {plainText} from './plain-text.js';

/** Elements whose text is not a sentence of the article: captions, headings, controls, drawings. */
const unread =
  /^(figure|figcaption|h[1-6]|nav|button|select|textarea|form|dialog|svg|math|audio|video|object|canvas|map)$/;
/** Elements without content. */
export const voidElement = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** Classes of what is hidden, what shares the article, and lists of contents. */
const unreadClass =
  /(?:^|[\s_-])(?:screen-(?:only|reader(?:-text)?)|sr-only|visually-?hidden|wp-caption-text|share|sharing|sharedaddy|social|addtoany|a2a|addthis|shareaholic|relatedposts|newsletter|advertisement|material-(?:icons|symbols)|toc|table-of-contents)(?:$|[\s_-])/i;
const hiddenStyle =
  /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|(?:left|top|text-indent)\s{0,9}:\s{0,9}-\d{3})/i;
/** Addresses that share the page they are on. */
export const sharing =
  /(?:facebook\.com\/(?:sharer|share|dialog)|(?:twitter|x)\.com\/(?:intent|share)|linkedin\.com\/(?:share|sharing)|pinterest\.[a-z.]{2,6}\/pin\/create|reddit\.com\/submit|t\.me\/share|(?:wa\.me|whatsapp\.com|whatsapp:)\/{0,2}(?:send)?\?|mailto:\?|[?&]share=)/i;

/** A block of a body: its words, and whether links that share the page were taken out of it. */
interface Block {
  readonly text: string;
  readonly wasShared: boolean;
}

/**
 * The beginning of a body as a reader sees it, about `length` characters long. Hidden text,
 * headings, captions, buttons that share the page, and a first line that repeats the headline are
 * left out. A body that is nothing else gives all of its text.
 */
export function beginningOf(html: string, length: number, headline = ''): string {
  const title = lettersOf(headline);
  let text = '';
  for (const block of blocksOf(html, length)) {
    if (text.length > length) break;
    const isLabel = block.wasShared && block.text.length < 40;
    const isTitle = !text && title !== '' && lettersOf(block.text) === title;
    if (block.text && !isLabel && !isTitle) text += ` ${block.text}`;
  }
  return plainText(text) || htmlToText(html, length * 2);
}

function* blocksOf(html: string, length: number): Generator<Block> {
  let words = '';
  let wasShared = false;
  let skipped: {name: string; depth: number} | undefined;
  for (const token of scanHtml(html)) {
    const {name, isEnd, source} = token;
    if (skipped) {
      if (name === skipped.name) skipped.depth += isEnd ? -1 : 1;
      // A paragraph needs no end tag.
      const isOver = skipped.depth === 0 || (skipped.name === 'p' && !isEnd && isBlock(name));
      if (!isOver) continue;
      skipped = undefined;
      if (isEnd) continue;
    }
    if (!name) {
      words += source;
      // Nobody needs the rest of a block that is long enough.
      if (words.length < length * 10) continue;
    } else if (name === 'img') {
      words += emojiOf(readAttributes(source));
      continue;
    } else if (!isEnd && !voidElement.test(name) && !source.endsWith('/') && isUnread(token)) {
      wasShared ||= name === 'a';
      skipped = {name, depth: 1};
      if (!isBlock(name)) continue;
    } else if (!isBlock(name)) continue;
    yield {text: wordsOf(words), wasShared};
    words = '';
    wasShared = false;
  }
  yield {text: wordsOf(words), wasShared};
}

function isUnread({name, source}: HtmlToken): boolean {
  if (unread.test(name)) return true;
  if (!source.includes('=') && !/hidden|popover/i.test(source)) return false;
  const attributes = readAttributes(source);
  if (name === 'a') return sharing.test(attributes.get('href') ?? '');
  return (
    attributes.has('hidden') ||
    attributes.has('popover') ||
    attributes.get('aria-hidden') === 'true' ||
    hiddenStyle.test(attributes.get('style') ?? '') ||
    unreadClass.test(`${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`)
  );
}

/**
 * A summary that a system cut from a body, cut again if the system began with text that does not
 * belong to a sentence of the article. Any other summary stays as it is.
 */
export function recutSummary(summary: string, body: string, headline: string): string {
  const words = lettersOf(summary);
  const start = beginningOf(body, Math.max(summary.length, 160), headline);
  if (!words || lettersOf(start).startsWith(words)) return summary;
  const all = lettersOf(htmlToText(body, summary.length * 2 + 500));
  return all.startsWith(words) ? start : summary;
}
