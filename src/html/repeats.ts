import type {Article, Person, Picture} from '../data/article.js';
import {textOfPoint} from '../data/key-point.js';
import {lettersOf} from '../data/letters.js';
import {plainText} from '../data/plain-text.js';
import {safePictureUrl, safeUrl} from '../data/safe-url.js';
import {pictureKey} from './same-picture.js';
import {
  firstElements,
  hasInk,
  isElement,
  isText,
  neighbour,
  rename,
  textUpTo,
  unwrap,
} from './tree-work.js';

/** The content of the header above a body. */
export interface HeaderShown {
  article: Article<string>;
  /** The parts that it does not show, separated by spaces. */
  hide?: string | null;
  /** The level of its headline. */
  level: number;
}

/** How many blocks at the beginning of a body may say what the header says. */
const mostBlocks = 8;
/** How long a line with author and date is at most. */
const longestByline = 200;
/** The words between names and dates in such a line, in the languages of the interface. */
const bylineWords = new Set(
  (
    'a af am and at aus autor autora av by da das de del den der di do du el en et fra från ' +
    'i il in la last le les modified mit och of og on par posted por przez published ' +
    'redaktion text the und updated van vom von words written y · • | – — / , . : -'
  ).split(' '),
);

/** How long the article takes to read: nothing new to who sees the article. */
const readingTime =
  /(?:^|\s)\d{1,3}[\s-]?min(?:ute)?[sn]?\b\.?(?:\s(?:read(?:ing time)?|lesezeit|de lecture|de lectura|di lettura|de leitura)\b)?/u;

/**
 * Leaves out of a body what the header above it shows: the headline, the line with author and date,
 * the summary box, the lead picture, and the recording.
 */
export function leaveOutRepeats(
  tree: ParentNode & Node,
  {article: whole, hide}: HeaderShown,
  base: string | undefined,
): void {
  const article = withoutHidden(whole, hide?.split(/\s+/) ?? []);
  const headline = lettersOf(article.headline);
  if (article.image) leaveOutPicture(tree, article.image, base);
  if (article.audio) leaveOutAudio(tree, safeUrl(article.audio.url, base));
  if (headline) leaveOutHeadlines(tree, headline);
  leaveOutLead(tree, article, headline);
}

/** Returns an article without the fields that its header hides. */
const withoutHidden = (article: Article<string>, hidden: readonly string[]): Article<string> => ({
  ...article,
  ...(hidden.includes('image') && {image: undefined}),
  ...(hidden.includes('byline') && {authors: undefined}),
  ...(hidden.includes('date') && {published: undefined}),
});

/** A page has one headline: one of the first level in its body is the same again. */
function leaveOutHeadlines(tree: ParentNode, headline: string): void {
  for (const heading of tree.querySelectorAll('h1')) {
    if (says(heading, headline)) leaveOut(heading);
  }
}

/** Goes through the first blocks as long as they say nothing new. */
function leaveOutLead(tree: ParentNode & Node, article: Article<string>, headline: string): void {
  const box = lettersOf((article.tldr ?? []).map(textOfPoint).join(''));
  let isTitled = headline === '';
  let block = tree.firstChild;
  for (let count = 0; block && count < mostBlocks; count++) {
    const next = block.nextSibling;
    if (isText(block) && lettersOf(block.data) === headline && !isTitled) {
      isTitled = true;
      block.remove();
    } else if (isText(block) ? hasInk(block.data) : !isElement(block)) return;
    else if (isElement(block)) {
      const isTitle = !isTitled && says(block, headline);
      isTitled ||= isTitle;
      if (isTitle || isByline(block, article)) leaveOut(block);
      else if (box && says(block, box)) leaveOutBox(block);
      else if (!isIntroduction(block)) return;
    }
    block = next;
  }
}

/** Whether an element has these letters, and nothing but text. */
function says(element: Element, letters: string): boolean {
  // Signs and spaces between the letters are not counted in their length.
  const text = textUpTo(element, letters.length * 3 + 200);
  return lettersOf(text) === letters && !holdsOther(element);
}

const holdsOther = (element: Element): boolean =>
  [...firstElements(element)].some(({localName}) => /^(?:audio|img|table|video)$/.test(localName));

/** Whether what follows may still repeat the header: after a picture, or the title of a box. */
function isIntroduction(block: Element): boolean {
  if (/^h\d$/.test(block.localName)) return true;
  return block.localName === 'hr' || (block.localName === 'figure' && holdsOther(block));
}

/** The box goes with the heading that names it. */
function leaveOutBox(block: Element): void {
  const before = neighbour(block, 'previousSibling');
  if (isElement(before) && /^h\d$/.test(before.localName)) leaveOut(before);
  leaveOut(block);
}

/** Whether a line says who wrote the article and when, as the header does, and nothing else. */
function isByline(block: Element, {authors = [], published = ''}: Article<string>): boolean {
  const text = plainText(textUpTo(block, longestByline + 1)).toLowerCase();
  if (!text || text.length > longestByline || holdsOther(block)) return false;
  const day = Date.parse(published.slice(0, 10));
  const rest = withoutNames(text, authors);
  const words = rest
    .replace(readingTime, ' ')
    .split(/\s+|(?=[,:|/·•–—-])|(?<=[,:|/·•–—-])/u)
    .filter(hasInk);
  if (rest !== text && words.every(word => bylineWords.has(word))) return true;
  return isDay(text, day) || isDay(withoutWords(words), day);
}

function withoutNames(text: string, authors: readonly Person<string>[]): string {
  let rest = text;
  for (const {name} of authors.slice(0, 20)) {
    if (hasInk(name)) rest = rest.replace(name.toLowerCase(), ' ');
  }
  return rest;
}

const withoutWords = (words: readonly string[]): string =>
  words.filter(word => /^\d/.test(word) || !bylineWords.has(word)).join(' ');

/** The words of a date that engines read. */
const dateWord =
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}|[ap]m|gmt|utc|[cem][ds]?t|[tz]|st|nd|rd|th)$/u;

/** Whether a text is a date, the same day or the next to it in another zone. */
function isDay(text: string, day: number): boolean {
  if (!/\d/.test(text) || !/^[\p{L}\d\s.,/:-]+$/u.test(text)) return false;
  // Some engines pass over words that they do not know, as in "Died 22 November 2025".
  if (!(text.match(/\p{L}+/gu) ?? []).every(word => dateWord.test(word))) return false;
  // Engines differ on numbers with spaces between them.
  const date = text.replace(/^(\d{4})\D(\d\d)\D(\d\d)$/, '$1-$2-$3');
  return Math.abs(Date.parse(date.replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')) - day) < 172_800_000;
}

/** Takes out a block. Links that lead to it lead to what follows. */
function leaveOut(block: Element): void {
  const id = block.id || [...firstElements(block)].find(inner => inner.id)?.id;
  const next = neighbour(block, 'nextSibling');
  if (id && isElement(next) && !next.id) next.id = id;
  block.remove();
}

/** The lead picture, if it comes first or is alone; a gallery keeps its copy. */
function leaveOutPicture(
  tree: ParentNode & Node,
  image: Picture<string>,
  base: string | undefined,
): void {
  const lead = safePictureUrl(image.url, base);
  if (!lead) return;
  const key = pictureKey(lead);
  const said = lettersOf(`${image.caption ?? ''}${image.credit ?? ''}`);
  let isFirst = true;
  for (const picture of tree.querySelectorAll('img')) {
    // A picture of a sign is text.
    if (picture.getAttribute('sizes') === '1em') continue;
    const figure = boxOf(picture, tree);
    const isSame = pictureKey(picture.getAttribute('src') ?? '') === key;
    if (isSame && (isFirst || isOnlyPicture(figure))) takeOut(picture, figure, said);
    isFirst = false;
  }
}

/** The player of the recording that the header plays. Podcasts count listeners in the query. */
function leaveOutAudio(tree: ParentNode & Node, recording: string | undefined): void {
  if (!recording) return;
  const file = (address: string | null) => address?.replace(/[?#].*$/s, '');
  for (const player of tree.querySelectorAll('audio')) {
    const sources = [player, ...player.querySelectorAll('source')];
    const isSame = sources.some(source => file(source.getAttribute('src')) === file(recording));
    if (isSame) takeOut(player, boxOf(player, tree), '');
  }
}

/** The figure or the block around a picture or a player. */
function boxOf(picture: Element, tree: Node): Element {
  let box = picture;
  for (let outer = box.parentNode; isElement(outer) && outer !== tree; outer = outer.parentNode) {
    if (!/^(?:a|figure|p|picture|span)$/.test(outer.localName)) break;
    box = outer;
    if (box.localName === 'figure') break;
  }
  return box;
}

/** Whether a box has one picture alone. */
function isOnlyPicture(box: Element): boolean {
  if (box.localName === 'img') return true;
  return [...firstElements(box)].filter(({localName}) => localName === 'img').length === 1;
}

/**
 * Takes a picture or a player out of its figure, whose caption stays where the header has none like
 * it.
 */
function takeOut(picture: Element, figure: Element, said: string): void {
  const caption = [...firstElements(figure)].find(({localName}) => localName === 'figcaption');
  const isSaid = caption && said.includes(lettersOf(textUpTo(caption, 2000)));
  if (isSaid) caption.remove();
  let box = picture;
  for (let outer = box.parentElement; outer && box !== figure; outer = box.parentElement) {
    // The sources of a picture go with it.
    if (outer.localName !== 'picture' && hasCompany(box)) break;
    box = outer;
  }
  box.remove();
  const isAlone = caption?.parentNode === figure && !hasCompany(caption);
  if (caption && isAlone && figure.localName === 'figure') loosen(caption, figure);
}

/** Whether something is beside a node: text, or another element. */
const hasCompany = (node: Node): boolean =>
  Boolean(neighbour(node, 'previousSibling') ?? neighbour(node, 'nextSibling'));

/** A caption without a picture is a line of small text. */
function loosen(caption: Element, figure: Element): void {
  const hasBlock = [...firstElements(caption)].some(({localName}) =>
    /^(?:p|ul|ol|div|blockquote|h\d)$/.test(localName),
  );
  if (hasBlock) {
    unwrap(caption);
    unwrap(figure);
  } else {
    rename(caption, 'small');
    rename(figure, 'p');
  }
}
