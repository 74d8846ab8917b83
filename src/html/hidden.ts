import {lettersOf} from '../data/letters.js';
import {sharing} from '../data/visible-text.js';
import {
  advertisement,
  dropped,
  hiddenByClass,
  iconFont,
  offers,
  onlyHeard,
  permalink,
  shownSomewhere,
  typeset,
} from './meanings.js';
import {
  after,
  around,
  classesOf,
  elementsIn,
  firstElements,
  hasClass,
  hasInk,
  isElement,
  isText,
  neighbour,
  textUpTo,
} from './tree-work.js';

const invisible =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/i;
/** Text that a style moves out of the page or cuts to nothing, for screen readers or for nobody. */
const outOfSight =
  /(?:^|[;\s])(?:(?:left|top|text-indent)\s*:\s*-\d{3,}|clip\s*:\s*rect\((?:[01](?:px)?[\s,]*){4}\)|clip-path\s*:\s*inset\((?:50|100)%)/i;

/** How long the text of a box of buttons is at most. */
const longestOffer = 200;

/**
 * Removes elements that the page of the article hides, or whose class says that they do not belong
 * to the text.
 */
export function dropHidden(tree: ParentNode): void {
  for (const element of elementsIn(tree)) {
    if (isHidden(element) || isOffer(element)) element.remove();
    else if (element.localName === 'a') leaveOutShares(element, tree);
    else if (element.getAttribute('data-as') === 'email') leaveOutForm(element);
  }
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.hasAttribute('popover')) return true;
  const style = element.getAttribute('style')?.slice(0, 1000);
  if (style && invisible.test(style)) return true;
  if (style && outOfSight.test(style)) return !isOnlyName(element);
  if (element.getAttribute('aria-hidden') === 'true' && (isRepeated(element) || isIcon(element))) {
    return true;
  }
  if (!element.hasAttribute('class')) return false;
  const classes = classesOf(element);
  if (classes.includes('meta') && isInLightbox(element)) return true;
  if (classes.some(token => typeset.test(token)) && isBeforeFormula(element)) return true;
  if (classes.some(token => onlyHeard.test(token))) return !isOnlyName(element);
  return (
    classes.some(token => hiddenByClass.test(token)) &&
    !classes.some(token => shownSomewhere.test(token)) &&
    !/^(?:img|picture|was-noscript)$/.test(element.localName)
  );
}

/** Whether an element is in a link that enlarges a picture: Discourse notes name and size there. */
function isInLightbox({parentNode}: Element): boolean {
  return isElement(parentNode) && parentNode.localName === 'a' && hasClass(parentNode, lightbox);
}

const lightbox = /^lightbox$/;

/**
 * Whether what a screen reader leaves out is there twice, or only a sign: a formula beside its
 * source, the link from a heading to itself, a blurred picture. Other text is there to be read.
 */
function isRepeated(element: Element): boolean {
  const {localName} = element;
  if (localName === 'img') return /^\s*data:/i.test(element.getAttribute('src') ?? '');
  if (localName === 'a') return !/[\p{L}\p{N}]/u.test(textUpTo(element, 20));
  return [neighbour(element, 'previousSibling'), neighbour(element, 'nextSibling')].some(
    node => isElement(node) && holdsFormula(node),
  );
}

/** Whether an element is the sign at one end of a toggle or of a heading, such as a plus. */
function isIcon(element: Element): boolean {
  const text = textUpTo(element, 20);
  if (!hasInk(text) || !/^[\s\p{Sm}\p{So}\p{Pd}\p{Pi}\p{Pf}]+$/u.test(text)) return false;
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(text)) return false;
  if (neighbour(element, 'previousSibling') && neighbour(element, 'nextSibling')) return false;
  return (
    around(element, ({localName}) => /^(?:h\d|summary|was-button)$/.test(localName), 3) !==
    undefined
  );
}

/** Whether the source of a formula follows, as it does after what MathJax made of it. */
function isBeforeFormula(element: Element): boolean {
  const next = neighbour(element, 'nextSibling');
  return isElement(next) && next.localName === 'was-math';
}

function holdsFormula(element: Element): boolean {
  if (element.localName === 'was-math') return true;
  for (const inner of firstElements(element, 16)) if (inner.localName === 'was-math') return true;
  return false;
}

/** Whether a link or a button has no name but what is for a screen reader: an icon is gone. */
function isOnlyName(element: Element): boolean {
  let link: Element | null = element.parentElement;
  for (let level = 0; link && !/^(?:a|was-button)$/.test(link.localName); level++) {
    if (level > 3) return false;
    link = link.parentElement;
  }
  if (!link || hasClass(link, permalink) || /^h\d$/.test(link.parentElement?.localName ?? ''))
    return false;
  const text = textUpTo(link, 400).trim();
  return text.length < 400 && text === textUpTo(element, 400).trim() && !hasPicture(link);
}

function hasPicture(element: Element): boolean {
  for (const {localName} of firstElements(element)) if (localName === 'img') return true;
  return false;
}

/** Whether an element has something to press or to fill in: a line of text alone offers nothing. */
function hasControl(element: Element): boolean {
  for (const {localName} of firstElements(element)) {
    if (/^(?:a|img|was-\w+)$/.test(localName)) return true;
  }
  return false;
}

function isOffer(element: Element): boolean {
  if (!element.hasAttribute('class')) return false;
  const {localName} = element;
  if (/^(?:code|pre|table|t[dhr]|tbody|was-\w+)$/.test(localName)) return false;
  const classes = classesOf(element);
  const has = (known: {test(token: string): boolean}) => classes.some(token => known.test(token));
  if (has(dropped) || (/^(?:i|span)$/.test(localName) && has(iconFont))) return true;
  if (has(advertisement) && advertisementWords.test(lettersOf(textUpTo(element, 60)))) return true;
  if (has(buttonWrapper) && isSubstackButton(element)) return true;
  return (
    /^(?:div|ul|p|span|ol)$/.test(localName) &&
    has(offers) &&
    textUpTo(element, longestOffer).length < longestOffer &&
    (!/^(?:p|span)$/.test(localName) || hasControl(element))
  );
}

const advertisementWords = /^(?:advertise?ment|anzeige|publicidad|publicité|werbung)$/;

const buttonWrapper = /^button-wrapper$/;
const button = /^button$/;

/** Whether a button of Substack subscribes or shares. Others lead to a page that the author chose. */
function isSubstackButton(element: Element): boolean {
  const link = [element, ...firstElements(element, 8)].find(({localName}) => localName === 'a');
  return (
    link !== undefined &&
    hasClass(link, button) &&
    (/\/subscribe(?:$|\?)|[?&]action=share\b/.test(link.getAttribute('href') ?? '') ||
      /^\s*(?:share|subscribe(?: now)?)\s*$/i.test(textUpTo(link, 60)))
  );
}

/** Words before links that share the page. */
const shareLabel = /^\P{L}*(?:(?:share|teilen|partager|compartir|condividi)\b[^.!?]{0,25})?$/iu;

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
  const found = new Set<string>();
  let rest = '';
  let node = group.firstChild as Node | null;
  for (let count = 0; node; count++) {
    if (count > 200) return 0;
    let isDone = false;
    if (isText(node)) rest += node.data;
    else if (isElement(node)) {
      if (/^(?:audio|img|video|was-(?:frame|math|object))$/.test(node.localName)) return 0;
      if (node.localName === 'a') {
        const href = node.getAttribute('href') ?? '';
        const way = sharing.exec(href)?.[0];
        if (textUpTo(node, 60).trim().length > 40 || (!way && !/^(?:#|javascript:|$)/.test(href))) {
          return 0;
        }
        if (way) found.add(way);
        isDone = true;
      }
    }
    node = (isDone ? null : node.firstChild) ?? after(node, group);
  }
  return shareLabel.test(rest.trim()) ? found.size : 0;
}

/** How long the text of a form is at most, and that of a paragraph in it that is prose. */
const longestForm = 600;
const shortestProse = 80;

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
