import {lettersOf} from '../data/letters.js';
import {sharing} from '../data/visible-text.js';
import {advertisement, dropped, iconFont, offers} from './meanings.js';
import {after, around, classesOf, firstElements, isElement, isText, textUpTo} from './tree-work.js';

/** How long the text of a box of buttons is at most. */
const longestOffer = 200;
/** How long the text of a form is at most, and that of a paragraph in it that is prose. */
const longestForm = 600;
const shortestProse = 80;

const advertisementWords = /^(?:advertise?ment|anzeige|publicidad|publicité|werbung)$/;
/** Words before links that share the page. */
const shareLabel = /^\P{L}*(?:(?:share|teilen|partager|compartir|condividi)\b[^.!?]{0,25})?$/iu;
/** Elements that show something without a word. */
const seen = /^(?:audio|img|video|was-(?:frame|math|object))$/;

/**
 * Removes an element that came with a body from the page around it, as its class says. Of a link that
 * shares the page, its group goes, and of a field for an address, its form.
 */
export function leaveOutFurniture(element: Element, tree: ParentNode): void {
  if (isFurniture(element)) element.remove();
  else if (element.localName === 'a') leaveOutShares(element, tree);
  else if (element.getAttribute('data-as') === 'email') leaveOutForm(element);
}

function isFurniture(element: Element): boolean {
  if (!element.hasAttribute('class')) return false;
  const {localName} = element;
  if (/^(?:code|pre|table|t[dhr]|tbody|was-\w+)$/.test(localName)) return false;
  const classes = classesOf(element);
  const has = (known: {test(token: string): boolean}) => classes.some(token => known.test(token));
  if (has(dropped) || (/^(?:i|span)$/.test(localName) && has(iconFont))) return true;
  if (has(advertisement) && advertisementWords.test(lettersOf(textUpTo(element, 60)))) return true;
  if (classes.includes('button-wrapper') && isSubstackButton(element)) return true;
  return (
    /^(?:div|ul|p|span|ol)$/.test(localName) &&
    has(offers) &&
    textUpTo(element, longestOffer).length < longestOffer &&
    (!/^(?:p|span)$/.test(localName) || hasControl(element))
  );
}

/** Whether an element has something to press or to fill in: a line of text alone offers nothing. */
function hasControl(element: Element): boolean {
  for (const {localName} of firstElements(element)) {
    if (/^(?:a|img|was-\w+)$/.test(localName)) return true;
  }
  return false;
}

/** Whether a button of Substack subscribes or shares. Others lead to a page that the author chose. */
function isSubstackButton(element: Element): boolean {
  const link = [element, ...firstElements(element, 8)].find(({localName}) => localName === 'a');
  return (
    link !== undefined &&
    classesOf(link).includes('button') &&
    (/\/subscribe(?:$|\?)|[?&]action=share\b/.test(link.getAttribute('href') ?? '') ||
      /^\s*(?:share|subscribe(?: now)?)\s*$/i.test(textUpTo(link, 60)))
  );
}

/** Takes out the largest group around a link that does nothing but share the page in several ways. */
function leaveOutShares(link: Element, tree: ParentNode): void {
  if (!sharing.test(link.getAttribute('href') ?? '')) return;
  let group: Element | undefined;
  let outer: Node | null = link.parentNode;
  for (let level = 0; level < 6 && isElement(outer) && outer !== tree; level++) {
    const count = countShares(outer);
    if (count === 0) break;
    if (count > 1) group = outer;
    outer = outer.parentNode;
  }
  group?.remove();
}

/** How many ways to share a group has; none if it has anything else. */
function countShares(group: Element): number {
  const ways = new Set<string>();
  let words = '';
  let node: Node | null = group.firstChild;
  for (let count = 0; node; count++) {
    if (count > 200) return 0;
    if (isText(node)) words += node.data;
    const link = isElement(node) && node.localName === 'a' ? node : undefined;
    const way = link && wayToShare(link);
    if (link ? way === undefined : isElement(node) && seen.test(node.localName)) return 0;
    if (way) ways.add(way);
    node = (link ? null : node.firstChild) ?? after(node, group);
  }
  return shareLabel.test(words.trim()) ? ways.size : 0;
}

/** How a link shares the page; empty for one that leads nowhere, undefined for any other link. */
function wayToShare(link: Element): string | undefined {
  if (textUpTo(link, 60).trim().length > 40) return undefined;
  const href = link.getAttribute('href') ?? '';
  return sharing.exec(href)?.[0] ?? (/^(?:#|javascript:|$)/.test(href) ? '' : undefined);
}

/** Leaves only prose of the form around a field for an address: all other words label its fields. */
function leaveOutForm(field: Element): void {
  const form = around(field, outer => outer.getAttribute('data-as') === 'form', 12);
  if (!form?.parentNode || textUpTo(form, 4000).replace(/\s+/g, ' ').length > longestForm) return;
  for (const prose of form.querySelectorAll('p')) {
    if (textUpTo(prose, 400).trim().length < shortestProse) continue;
    form.parentNode.insertBefore(prose, form);
  }
  form.remove();
}
