import {escapeText, writeAttribute} from './escape.js';

/**
 * A tree of elements and text: just what the walk through a sanitised body needs of the DOM, so
 * that the same walk serves browsers and servers. Linked, not in arrays: a hostile body has many
 * nodes, and each is taken out and put in at any place.
 */

type Child = TreeElement | TreeText;

abstract class TreeNode {
  /** As in the DOM: 1 for an element, 3 for a text. */
  abstract readonly nodeType: 1 | 3;
  parentNode: TreeElement | null = null;
  previousSibling: Child | null = null;
  nextSibling: Child | null = null;
  firstChild: Child | null = null;
  lastChild: Child | null = null;

  get parentElement(): TreeElement | null {
    return this.parentNode;
  }

  remove(): void {
    const {parentNode, previousSibling, nextSibling} = this;
    if (!parentNode) return;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else parentNode.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else parentNode.lastChild = previousSibling;
    this.parentNode = this.previousSibling = this.nextSibling = null;
  }

  replaceWith(this: Child, other: Child): void {
    this.parentNode?.insertBefore(other, this);
    this.remove();
  }
}

export class TreeText extends TreeNode {
  readonly nodeType = 3;
  readonly data: string;

  constructor(data: string) {
    super();
    this.data = data;
  }
}

/** An element, and the document that it belongs to: it can make others. */
export class TreeElement extends TreeNode {
  readonly nodeType = 1;
  readonly localName: string;
  readonly #attributes = new Map<string, string>();

  constructor(localName: string) {
    super();
    this.localName = localName;
  }

  get ownerDocument(): typeof ownDocument {
    return ownDocument;
  }

  get attributes(): {name: string; value: string}[] {
    return Array.from(this.#attributes, ([name, value]) => ({name, value}));
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(id: string) {
    this.setAttribute('id', id);
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  get textContent(): string {
    let text = '';
    for (const node of descendants(this)) if (node instanceof TreeText) text += node.data;
    return text;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  setAttribute(name: string, value: string): void {
    this.#attributes.set(name, value);
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  appendChild(child: Child): void {
    this.insertBefore(child, null);
  }

  insertBefore(child: Child, next: Child | null): void {
    child.remove();
    const previous = next ? next.previousSibling : this.lastChild;
    child.parentNode = this;
    child.previousSibling = previous;
    child.nextSibling = next;
    if (previous) previous.nextSibling = child;
    else this.firstChild = child;
    if (next) next.previousSibling = child;
    else this.lastChild = child;
  }

  querySelector(selectors: string): TreeElement | null {
    return this.#find(selectors).next().value ?? null;
  }

  querySelectorAll(selectors: string): TreeElement[] {
    return [...this.#find(selectors)];
  }

  *#find(selectors: string): Generator<TreeElement, undefined> {
    const tests = selectors.split(',').map(parseSelector);
    for (const node of descendants(this)) {
      if (node instanceof TreeElement && tests.some(matches => matches(node))) yield node;
    }
  }
}

const ownDocument = {
  createElement: (name: string) => new TreeElement(name),
  createTextNode: (data: string) => new TreeText(data),
};

/** A tag name or none, then an attribute that is there, or has a text in it, or none. */
function parseSelector(selector: string): (element: TreeElement) => boolean {
  const [, name, attribute, text = ''] = /^([a-z\d-]*|\*)(?:\[([a-z]+)(?:\*="(.*)")?\])?$/.exec(
    selector,
  )!;
  return element =>
    (!name || name === '*' || element.localName === name) &&
    (!attribute || element.getAttribute(attribute)?.includes(text) === true);
}

/** All nodes inside, in their order. Without recursion, which deep trees would exhaust. */
function* descendants(root: TreeElement): Generator<Child> {
  let node: Child | null = root.firstChild;
  while (node) {
    yield node;
    node = node.firstChild ?? following(node, root);
  }
}

function following(node: Child, root: TreeElement): Child | null {
  for (let at: Child | null = node; at && at !== root; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

const voids = new Set('br col hr img source track wbr'.split(' '));

/** The content of an element, as HTML. */
export function writeHtml(root: TreeElement): string {
  let html = '';
  let node: Child | null = root.firstChild;
  while (node) {
    html += node instanceof TreeText ? escapeText(node.data) : startTag(node);
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    // Up to the next node, and over the ends of what is left behind.
    for (let at: Child = node; ; at = at.parentNode!) {
      if (at instanceof TreeElement && !voids.has(at.localName)) html += `</${at.localName}>`;
      node = at.nextSibling;
      if (node || at.parentNode === root) break;
    }
  }
  return html;
}

function startTag(element: TreeElement): string {
  const attributes = element.attributes.map(({name, value}) => writeAttribute(name, value));
  const {localName, firstChild} = element;
  // A parser drops the line break that a `pre` begins with.
  const startsWithBreak = localName === 'pre' && firstChild instanceof TreeText;
  return `<${localName}${attributes.join('')}>${startsWithBreak && firstChild.data.startsWith('\n') ? '\n' : ''}`;
}
