/** Gives markup that means something only by its class or its style an element that means it. */
import {giveEmphasis} from './emphasis.js';
import {
  captionText,
  cardLine,
  cardTitle,
  figureBox,
  figureTitle,
  fileButton,
  permalink,
} from './meanings.js';
import {
  around,
  elementsIn,
  firstElements,
  hasClass,
  hasInk,
  insertText,
  isElement,
  isText,
  moveChildren,
  neighbour,
  rename,
  textUpTo,
  unwrap,
} from './tree-work.js';

export function giveMeaning(tree: ParentNode): void {
  for (const element of elementsIn(tree)) {
    if (element.localName === 'a') leaveOutPermalink(element);
    if (element.hasAttribute('style')) giveEmphasis(element);
    if (!element.hasAttribute('class')) continue;
    if (hasClass(element, fileButton)) leaveOutSecond(element);
    else if (hasClass(element, cardTitle)) linkTitle(element);
    else if (hasClass(element, cardLine)) joinLine(element);
    else if (hasClass(element, figureBox) && /^(?:div|dl|table)$/.test(element.localName)) {
      if (showsSomething(element)) makeFigure(element);
    }
  }
  for (const element of elementsIn(tree)) {
    if (!hasClass(element, captionText) && !hasClass(element, figureTitle)) continue;
    if (/^(?:dd|div|p|span|td|th)$/.test(element.localName)) makeCaption(element, tree);
  }
}

/** A link goes if the one before it leads there too. */
function leaveOutSecond(link: Element): void {
  const before = neighbour(link, 'previousSibling');
  const isSame = isElement(before) && before.getAttribute('href') === link.getAttribute('href');
  if (isSame && link.localName === 'a') link.remove();
}

function showsSomething(element: Element): boolean {
  for (const {localName} of firstElements(element)) {
    if (/^(?:audio|img|video)$/.test(localName)) return true;
  }
  return false;
}

/** Old systems made figures of lists and tables. */
function makeFigure(box: Element): Element {
  const figure = rename(box, 'figure');
  for (const inner of elementsIn(figure)) {
    const isCaption = hasClass(inner, captionText);
    if (/^(?:table|tbody|tr|td|dl|dt)$/.test(inner.localName) && !isCaption) unwrap(inner);
  }
  return figure;
}

function makeCaption(element: Element, tree: ParentNode): void {
  if (!hasInk(textUpTo(element, 64)) || showsSomething(element)) return;
  const figure = around(element, ({localName}) => localName === 'figure');
  if (figure) {
    const hasCaption = [...firstElements(figure)].some(({localName}) => localName === 'figcaption');
    if (!hasCaption) figure.appendChild(rename(element, 'figcaption'));
    return;
  }
  const before = neighbour(element, 'previousSibling');
  if (/^(?:dd|td|th)$/.test(element.localName) || !isElement(before) || !isPicture(before)) return;
  if (before.parentNode === tree && isText(neighbour(before, 'previousSibling'))) return;
  const box = element.ownerDocument.createElement('figure');
  before.parentNode!.insertBefore(box, before);
  box.appendChild(before);
  box.appendChild(rename(element, 'figcaption'));
}

/** Whether an element is a picture, or a box with nothing else. */
function isPicture(element: Element): boolean {
  if (element.localName === 'img') return true;
  if (!/^(?:a|div|p|picture|span)$/.test(element.localName)) return false;
  return showsSomething(element) && !hasInk(textUpTo(element, 64));
}

/** Of a card that is one link, only the title stays one. */
function linkTitle(title: Element): void {
  const link = around(title, ({localName}) => localName === 'a');
  const href = link?.getAttribute('href');
  if (!link || !href) return;
  const own = link.ownerDocument.createElement('a');
  own.setAttribute('href', href);
  moveChildren(title, own);
  title.appendChild(own);
  unwrap(link);
}

/** Texts side by side in a card become one line of small text. */
function joinLine(line: Element): void {
  const small = line.ownerDocument.createElement('small');
  let isFirst = true;
  while (line.firstChild) {
    const node = line.firstChild;
    if (isElement(node) && hasInk(textUpTo(node, 64))) {
      if (!isFirst) insertText(' · ', small, null, small);
      isFirst = false;
    }
    small.appendChild(node);
    if (isElement(node) && node.localName === 'div') rename(node, 'span');
  }
  line.appendChild(small);
}

/** Signs by which readers copy the address of a heading do not belong to it. */
function leaveOutPermalink(link: Element): void {
  const text = textUpTo(link, 40);
  const isSign = text.length < 5 && !/[\p{L}\p{N}]/u.test(text);
  const isNamed = hasClass(link, permalink);
  const href = link.getAttribute('href') ?? '';
  if (!isNamed && !(isSign && href.includes('#'))) return;
  const heading = around(link, ({localName}) => /^h\d$/.test(localName));
  const hasMore = heading && textUpTo(heading, text.length + 40).trim().length > text.trim().length;
  if (!(hasMore || (isNamed && isSign)) || showsSomething(link)) return;
  const id = link.getAttribute('id') || link.getAttribute('name');
  if (heading && id && !heading.hasAttribute('id')) heading.setAttribute('id', id);
  if (heading ?? !id) link.remove();
  else link.removeAttribute('href');
}
