import {leaveOutFurniture} from './furniture.js';
import {hiddenByClass, onlyHeard, permalink, shownSomewhere, typeset} from './meanings.js';
import {
  around,
  classesOf,
  elementsIn,
  firstElements,
  hasClass,
  hasInk,
  isElement,
  isIn,
  neighbour,
  sides,
  textUpTo,
} from './tree-work.js';

const invisible =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/i;
/** Text that a style moves out of the page or cuts to nothing, for screen readers or for nobody. */
const outOfSight =
  /(?:^|[;\s])(?:(?:left|top|text-indent)\s*:\s*-\d{3,}|clip\s*:\s*rect\((?:[01](?:px)?[\s,]*){4}\)|clip-path\s*:\s*inset\((?:50|100)%)/i;

/**
 * Removes elements that the page of the article hides, or whose class says that they do not belong
 * to the text.
 */
export function dropHidden(tree: ParentNode): void {
  for (const element of elementsIn(tree)) {
    if (isHidden(element)) element.remove();
    else leaveOutFurniture(element, tree);
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
  return sides.some(side => {
    const node = neighbour(element, side);
    return isElement(node) && holdsFormula(node);
  });
}

/** Whether an element is the sign at one end of a toggle or of a heading, such as a plus. */
function isIcon(element: Element): boolean {
  const text = textUpTo(element, 20);
  if (!hasInk(text) || !/^[\s\p{Sm}\p{So}\p{Pd}\p{Pi}\p{Pf}]+$/u.test(text)) return false;
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(text)) return false;
  if (sides.every(side => neighbour(element, side))) return false;
  return isIn(element, /^(?:h\d|summary|was-button)$/, 3);
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
  const link = around(element, ({localName}) => /^(?:a|was-button)$/.test(localName));
  if (!link || hasClass(link, permalink) || /^h\d$/.test(link.parentElement?.localName ?? ''))
    return false;
  const text = textUpTo(link, 400).trim();
  return text.length < 400 && text === textUpTo(element, 400).trim() && !hasPicture(link);
}

function hasPicture(element: Element): boolean {
  for (const {localName} of firstElements(element)) if (localName === 'img') return true;
  return false;
}
