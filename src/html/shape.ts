import {withoutFontSigns} from '../data/html-text.js';
import {
  elementsIn,
  hasInk,
  insertText,
  isElement,
  isIn,
  isText,
  neighbour,
  rename,
  sides,
  unwrap,
  wrap,
} from './tree-work.js';

/** The content of an element, as far as its place among others depends on it. */
interface Facts {
  hasText: boolean;
  /** How many pictures there are. */
  pictures: number;
  /** Whether there is sound, film, a rule, or a table. */
  hasOther: boolean;
  hasBlock: boolean;
  isTarget: boolean;
}

const block = /^(?:audio|blockquote|details|div|dl|figure|h\d|hr|ol|p|pre|table|ul|video)$/;
/** Parts of blocks, which no paragraph holds either. */
const part = /^(?:dd|dt|figcaption|li|summary)$/;
/** Elements that say nothing when they are empty. */
const emptied =
  /^(?:blockquote|caption|dd|details|div|dl|dt|figcaption|figure|h\d|li|ol|p|pre|q|summary|table|ul)$/;
/** Elements that do not even hold a space. */
const hollow = /^(?:b|code|em|i|mark|s|small|strong|sub|sup|u)$/;
const code = /^(?:code|pre)$/;
/** Elements that only group, and stand-ins of which no more than their content is left. */
const group = /^(?:div|span|was-[a-z]+)$/;

/**
 * Brings the blocks of a body in order. Each line of text that only a `div` held becomes a
 * paragraph, and a picture in a line of its own becomes a figure. Empty elements go, and groups
 * leave their content.
 */
export function shape(tree: ParentNode & Node): void {
  new Shaper(tree).shape();
}

class Shaper {
  readonly #tree: ParentNode & Node;
  readonly #facts = new Map<Node, Facts>();

  constructor(tree: ParentNode & Node) {
    this.#tree = tree;
  }

  shape(): void {
    const elements = elementsIn(this.#tree);
    // Inner elements come after the elements that they are in.
    for (let index = elements.length; index-- > 0;) this.#take(elements[index]!);
    for (const element of elements) this.#place(element);
    for (const child of picturesOf(this.#tree)) this.#frame(child);
    for (const element of elements) if (isIdleBreak(element, this.#tree)) element.remove();
  }

  /** Notes what is in an element, all of which has been noted before. */
  #take(element: Element): void {
    const {localName} = element;
    // A picture of a sign is text to those around it.
    const isSign = element.getAttribute('sizes') === '1em';
    const facts: Facts = {
      hasText: localName === 'img' && isSign,
      pictures: localName === 'img' && !isSign ? 1 : 0,
      hasOther: /^(?:audio|hr|video)$/.test(localName),
      hasBlock: false,
      isTarget: element.hasAttribute('id'),
    };
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (isText(node)) {
        const text = withoutIcons(node);
        facts.hasText ||= hasInk(text.data);
        node = text;
      }
      const inner = this.#facts.get(node);
      if (!inner) continue;
      facts.hasText ||= inner.hasText;
      facts.pictures += inner.pictures;
      facts.hasOther ||= inner.hasOther;
      facts.isTarget ||= inner.isTarget;
      if (isElement(node) && !isEmpty(node.localName, inner)) {
        facts.hasBlock ||=
          inner.hasBlock || block.test(node.localName) || part.test(node.localName);
      }
    }
    this.#facts.set(element, facts);
  }

  #place(element: Element): void {
    const facts = this.#facts.get(element)!;
    const {localName, parentNode} = element;
    if (!parentNode) return;
    if (localName === 'a' && !isShown(facts)) {
      // A link that says nothing only takes the focus.
      if (element.id) element.removeAttribute('href');
      else unwrap(element);
    } else if (isEmpty(localName, facts)) this.#leaveOut(element, facts);
    else if (hollow.test(localName) && !element.firstChild && !element.id) element.remove();
    else if (localName === 'div') this.#placeDivision(element, facts);
    else if (group.test(localName)) this.#ungroup(element);
    else if (localName === 'p') this.#placeParagraph(element, facts);
    else if (localName === 'figure' && !facts.pictures && !facts.hasOther) {
      this.#placeBareFigure(element, facts);
    }
  }

  /** An ID that links lead to goes on to what follows. */
  #leaveOut(element: Element, {isTarget}: Facts): void {
    if (isTarget) {
      const next = neighbour(element, 'nextSibling');
      const id = element.id || element.querySelector('[id]')?.id;
      if (!isElement(next) || next.id || !id) return;
      next.id = id;
    }
    element.remove();
  }

  /**
   * A `div` that holds a line of text is a paragraph: its text would run into the next. All others
   * only group.
   */
  #placeDivision(division: Element, facts: Facts): void {
    const parent = division.parentNode!;
    const isAlone = parent !== this.#tree && !division.previousSibling && !division.nextSibling;
    const isLine = !facts.hasBlock && (facts.hasText || facts.pictures > 0) && !isAlone;
    if (isLine && !isInline(parent)) this.#placeParagraph(rename(division, 'p'), facts);
    else this.#ungroup(division);
  }

  #placeParagraph(paragraph: Element, facts: Facts): void {
    const parent = paragraph.parentNode;
    const isPicture = !facts.hasText && !facts.hasOther && facts.pictures === 1;
    if (!isPicture || !parent) return;
    if (isElement(parent) && /^(?:a|figure|h\d)$/.test(parent.localName)) this.#ungroup(paragraph);
    else rename(paragraph, 'figure');
  }

  /** A figure whose film is no more than a link is a line of text, unless a caption is below. */
  #placeBareFigure(figure: Element, facts: Facts): void {
    if (facts.hasBlock) return;
    for (let node = figure.firstChild; node; node = node.nextSibling) {
      if (isElement(node) && /^(?:figcaption|table|pre|blockquote)$/.test(node.localName)) return;
    }
    rename(figure, 'p');
  }

  #ungroup(element: Element): void {
    if (element.getAttribute('dir') || element.getAttribute('lang')) {
      const heirs = this.#heirsOf(element);
      if (!heirs) {
        rename(element, 'bdi');
        return;
      }
      for (const heir of heirs) handOn(element, heir);
    }
    const {id, firstChild} = element;
    if (id && isElement(firstChild) && !firstChild.id && firstChild.localName !== 'br') {
      firstChild.id = id;
    } else if (id) {
      const target = element.ownerDocument.createElement('a');
      target.id = id;
      element.insertBefore(target, firstChild);
    }
    unwrap(element);
  }

  /**
   * The elements that the language and the direction of a group go on to: the one around it if
   * nothing else is in that, or those in it. None for words of a line, which are directly in it.
   */
  #heirsOf(element: Element): Element[] | undefined {
    const {parentNode} = element;
    const isAlone = !sides.some(side => neighbour(element, side));
    if (isAlone && isElement(parentNode) && parentNode !== this.#tree) return [parentNode];
    if (this.#isPhrase(element)) return undefined;
    const inner: Element[] = [];
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (isElement(node)) inner.push(node);
    }
    return inner;
  }

  /** Whether words of a line are directly in a group. */
  #isPhrase(element: Element): boolean {
    if (element.localName !== 'span' || this.#facts.get(element)!.hasBlock) return false;
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (isText(node) && hasInk(node.data)) return true;
    }
    return false;
  }

  /** A picture between blocks has a line of its own, too. */
  #frame(picture: Element): void {
    const isAlone = sides.every(side => {
      const node = neighbour(picture, side);
      return !node || (isElement(node) && isBlockOrPicture(node.localName));
    });
    if (isAlone) wrap(picture, 'figure');
  }
}

function handOn(from: Element, to: Element): void {
  for (const name of ['dir', 'lang']) {
    const value = from.getAttribute(name);
    if (value && !to.hasAttribute(name)) to.setAttribute(name, value);
  }
}

/** A text without signs that only the font of its page has; code may have some of its own. */
function withoutIcons(text: Text): Text {
  const {data, parentElement} = text;
  const own = withoutFontSigns(data);
  if (own === data || !parentElement || isCode(parentElement)) return text;
  insertText(own, text.parentNode!, text, parentElement);
  const other = text.previousSibling as Text;
  text.remove();
  return other;
}

const isCode = (element: Element): boolean => code.test(element.localName) || isIn(element, code);

const isShown = ({hasText, pictures, hasOther}: Facts): boolean =>
  hasText || pictures > 0 || hasOther;

const isEmpty = (name: string, facts: Facts): boolean => !isShown(facts) && emptied.test(name);

const isBlockOrPicture = (name: string): boolean =>
  block.test(name) || name === 'img' || name === 'picture';

/** Whether an element is a line break between blocks, which only takes space. */
function isIdleBreak(element: Element, tree: Node): boolean {
  if (element.localName !== 'br' || element.parentNode !== tree || element.id) return false;
  const previous = neighbour(element, 'previousSibling');
  return !previous || (isElement(previous) && block.test(previous.localName));
}

/** Whether an element cannot hold a paragraph. */
const isInline = (node: Node): boolean =>
  isElement(node) &&
  /^(?:h\d|p|pre|summary|b|em|i|s|small|strong|sub|sup|u|code)$/.test(node.localName);

/** The children of a body that are pictures, or links with nothing but a picture. */
function picturesOf(tree: Node): Element[] {
  const pictures: Element[] = [];
  for (let node = tree.firstChild; node; node = node.nextSibling) {
    if (!isElement(node)) continue;
    const {localName, firstChild} = node;
    const isLinked =
      localName === 'a' &&
      isElement(firstChild) &&
      !firstChild.nextSibling &&
      /^(?:img|picture)$/.test(firstChild.localName);
    const isPicture = /^(?:img|picture)$/.test(localName) && node.getAttribute('sizes') !== '1em';
    if (isLinked || isPicture) pictures.push(node);
  }
  return pictures;
}
