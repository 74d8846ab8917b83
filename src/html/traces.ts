import {safePictureUrl, safeUrl} from '../data/safe-url.js';
import {plainText} from '../data/plain-text.js';
import {formulaText, spellOut} from './formulas.js';
import {pageOfFrame} from './frames.js';
import {isPlaceholder} from '../data/picture-addresses.js';
import {showLazily} from './pictures.js';
import {keepNumbers} from './small-pictures.js';
import {
  elementsIn,
  firstElements,
  hasInk,
  insertText,
  isElement,
  isText,
  neighbour,
  replaceByText,
  setOrRemove,
  sides,
  takeAttribute,
  textUpTo,
  unwrap,
  wrap,
} from './tree-work.js';

/**
 * Leaves a trace of each element that cannot be shown: a link for a frame, text for a formula and a
 * drawing. Sound and film without an address leave their fallback.
 */
export function leaveTraces(tree: ParentNode, base: string | undefined): void {
  const traces = new Traces(tree, base);
  for (const element of elementsIn(tree)) traces.visit(element);
}

class Traces {
  readonly #tree: ParentNode;
  readonly #base: string | undefined;
  /** The page that the last frame led to: players are often there twice, for two kinds of browsers. */
  #last?: string;

  constructor(tree: ParentNode, base: string | undefined) {
    this.#tree = tree;
    this.#base = base;
  }

  visit(element: Element): void {
    switch (element.localName) {
      case 'was-frame':
        this.#visitFrame(element);
        break;
      case 'was-object':
        this.#visitObject(element);
        break;
      case 'was-math':
        keepApart(element, this.#tree);
        visitFormula(element);
        break;
      case 'was-svg':
        keepApart(element, this.#tree);
        visitDrawing(element);
        break;
      case 'was-button':
        visitButton(element);
        break;
      case 'audio':
      case 'video':
        this.#visitMedium(element);
        break;
      case 'track':
        setOrRemove(element, 'src', safeUrl(element.getAttribute('src'), this.#base));
    }
  }

  #visitFrame(frame: Element): void {
    const address = takeAttribute(frame, 'data-src') ?? takeAttribute(frame, 'src');
    if (isTiny(frame)) frame.remove();
    else this.#link(frame, address);
  }

  /** An `object` shows what is in it where its data cannot be shown. */
  #visitObject(object: Element): void {
    const address = takeAttribute(object, 'data-src') ?? takeAttribute(object, 'data');
    const inside = [...firstElements(object)];
    const says = hasInk(textUpTo(object, 400));
    if (says || inside.some(({localName}) => /^(?:img|video|audio|was-frame)$/.test(localName))) {
      unwrap(object);
      return;
    }
    if (isTiny(object)) object.remove();
    else this.#link(object, address);
  }

  /** A link in the place of an element, with its title or the name of the host. */
  #link(element: Element, address: string | null): void {
    const url = safeUrl(address, this.#base);
    const target = url && /^https?:/i.test(url) ? pageOfFrame(url) : undefined;
    if (!target || target.page === this.#last) {
      element.remove();
      return;
    }
    this.#last = target.page;
    if (sides.some(side => this.#leadsTo(target.page, neighbour(element, side)))) {
      element.remove();
      return;
    }
    const title = element.getAttribute('title') || element.getAttribute('aria-label');
    const link = element.ownerDocument.createElement('a');
    link.setAttribute('href', target.page);
    insertText(plainText(title, 300) || target.host, link, null, link);
    element.replaceWith(link);
    // Between blocks it has a line of its own.
    if (isInGroup(link, this.#tree)) wrap(link, 'div');
  }

  /** Whether a node is a link with words that leads to a page, or to a frame of it. */
  #leadsTo(page: string, node: Node | undefined): boolean {
    if (!isElement(node) || node.localName !== 'a' || !hasInk(textUpTo(node, 100))) return false;
    const url = safeUrl(node.getAttribute('href'), this.#base);
    return url !== undefined && (url === page || pageOfFrame(url)?.page === page);
  }

  #visitMedium(medium: Element): void {
    const isFilm = medium.localName === 'video';
    const own = safeUrl(medium.getAttribute('src'), this.#base);
    const lazy = safeUrl(takeAttribute(medium, 'data-src'), this.#base);
    setOrRemove(medium, 'src', own ?? lazy);
    const hasAddress = Boolean(own ?? lazy) || [...firstElements(medium)].some(isSource);
    const posters = ['poster', 'data-poster'].map(name =>
      safePictureUrl(takeAttribute(medium, name), this.#base),
    );
    const poster = isFilm ? posters.find(url => url && !isPlaceholder(url)) : undefined;
    if (!hasAddress) {
      leaveFallback(medium, poster, this.#tree);
      return;
    }
    setOrRemove(medium, 'poster', poster);
    keepNumbers(medium);
    medium.setAttribute('controls', '');
    medium.setAttribute('preload', 'none');
  }
}

/** Whether an element is among blocks, not in a line of text. */
function isInGroup(element: Element, tree: ParentNode): boolean {
  let parent: Node | null = element.parentNode;
  for (let level = 0; level < 4 && isElement(parent) && parent.localName === 'span'; level++) {
    parent = parent.parentNode;
  }
  return parent === tree || (isElement(parent) && parent.localName === 'div');
}

/** Puts the trace of a formula or a drawing in a line of its own if nothing is beside it. */
function keepApart(element: Element, tree: ParentNode): void {
  const isAlone = !sides.some(side => {
    const node = neighbour(element, side);
    return isText(node) || (isElement(node) && inline.test(node.localName));
  });
  if (isAlone && isInGroup(element, tree)) wrap(element, 'div');
}

const inline = /^(?:a|b|code|em|i|img|span|strong|sub|sup|was-math|was-svg)$/;

const isSource = ({localName}: Element): boolean => localName === 'source';

const isTiny = (element: Element): boolean =>
  ['width', 'height'].some(name => Number.parseFloat(element.getAttribute(name) ?? '9') <= 1);

/**
 * Sound or film without an address is replaced by its picture, and by its own words if they lead to
 * it. Others only say that a browser is old.
 */
function leaveFallback(medium: Element, poster: string | undefined, tree: ParentNode): void {
  if (poster) {
    const image = medium.ownerDocument.createElement('img');
    image.setAttribute('alt', medium.getAttribute('title') ?? '');
    showLazily(image, poster);
    medium.parentNode!.insertBefore(image, medium);
    if (isInGroup(image, tree)) wrap(image, 'div');
  }
  const isUseful = [...firstElements(medium)].some(({localName}) => /^(?:a|img)$/.test(localName));
  if (isUseful) unwrap(medium);
  else medium.remove();
}

function visitFormula(formula: Element): void {
  const text = formulaText(formula);
  if (text) replaceByText(formula, text);
  else {
    spellOut(formula);
    unwrap(formula);
  }
}

/** The text of a drawing, or else its name, where nothing beside it says as much. */
function visitDrawing(drawing: Element): void {
  const label = plainText(drawing.getAttribute('aria-label'), 300);
  const hasPicture = [...firstElements(drawing)].some(({localName}) => localName === 'img');
  const texts: Element[] = [];
  const titles: Element[] = [];
  for (const inner of firstElements(drawing, 2000)) {
    if (inner.localName === 'was-text') texts.push(inner);
    if (inner.localName === 'was-title') titles.push(inner);
  }
  const isHidden = drawing.getAttribute('aria-hidden') === 'true';
  const isAlone = !sides.some(side => neighbour(drawing, side));
  const isNamed = drawing.getAttribute('role') === 'img';
  const title = label || plainText(titles[0]?.textContent, 300);
  for (const inner of titles) inner.remove();
  for (const inner of texts) {
    // Texts are apart by their places in the drawing.
    insertText(' ', inner, null, inner);
    unwrap(inner);
  }
  const says = hasInk(textUpTo(drawing, 2000));
  if (!says && !hasPicture && !isHidden && (isNamed || label || isAlone)) {
    replaceByText(drawing, title);
  } else unwrap(drawing);
}

/**
 * Buttons do nothing here and go, but not the picture that one enlarges, and not the words that a
 * heading or a sentence needs.
 */
function visitButton(button: Element): void {
  const hasPicture = [...firstElements(button)].some(({localName}) => localName === 'img');
  const parent = button.parentElement;
  const isHeading = /^(?:h\d|summary|dt|legend|th)$/.test(parent?.localName ?? '');
  const isInLine = sides.some(side => isText(neighbour(button, side)));
  if (hasPicture || isHeading || (isInLine && !isInCode(button))) unwrap(button);
  else button.remove();
}

function isInCode({parentNode}: Node): boolean {
  return isElement(parentNode) && /^(?:code|pre)$/.test(parentNode.localName);
}
