import {
  dropped,
  hiddenByClass,
  offers,
  onlyHeard,
  permalink,
  shownSomewhere,
  typeset,
} from './meanings.js';
import {
  classesOf,
  elementsIn,
  hasClass,
  isElement,
  neighbour,
  textUpTo,
  firstElements,
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
  }
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.hasAttribute('popover')) return true;
  const style = element.getAttribute('style')?.slice(0, 1000);
  if (style && invisible.test(style)) return true;
  if (style && outOfSight.test(style)) return !isOnlyName(element);
  if (element.getAttribute('aria-hidden') === 'true' && isRepeated(element)) return true;
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
  if (classes.some(token => dropped.test(token))) return true;
  return (
    /^(?:div|ul|p|span|ol)$/.test(localName) &&
    classes.some(token => offers.test(token)) &&
    textUpTo(element, longestOffer).length < longestOffer &&
    (!/^(?:p|span)$/.test(localName) || hasControl(element))
  );
}
