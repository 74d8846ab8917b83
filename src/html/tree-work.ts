/**
 * Small jobs on a tree: of the DOM they need no more than a server's tree has (`ssr/tree.ts`).
 */

export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === 1;

export const isText = (node: Node | null | undefined): node is Text => node?.nodeType === 3;

/** All elements in their order. An element that moves or goes meanwhile is still in the list. */
export const elementsIn = (tree: ParentNode): Element[] => [...tree.querySelectorAll('*')];

// No-break and zero-width spaces, and soft hyphens, leave a line as empty as it was.
const ink = /[^\s\u00ad\u200b-\u200d\u2060\ufeff]/;

/** Whether a reader sees something of a text. */
export const hasInk = (text: string): boolean => ink.test(text);

/** Where the neighbours of a node are. */
export const sides = ['previousSibling', 'nextSibling'] as const;

/** How many nodes are looked at, at most, to find a neighbour or a bit of text. */
const patience = 64;

/** The neighbour of a node that is more than whitespace. */
export function neighbour(node: Node, side: (typeof sides)[number]): ChildNode | undefined {
  let at = node[side];
  for (let count = 0; at && count < patience; count++, at = at[side]) {
    if (!isText(at) || hasInk(at.data)) return at;
  }
  return undefined;
}

/** The first elements within an element, in their order, as many as a small part may have. */
export function* firstElements(root: Element, most = patience): Generator<Element> {
  let node: Node | null = root.firstChild;
  for (let count = 0; node && count < most; count++) {
    if (isElement(node)) yield node;
    node = node.firstChild ?? after(node, root);
  }
}

/** The beginning of a text, read no further than its length is asked for. */
export function textUpTo(root: Element, length: number): string {
  let text = '';
  let node: Node | null = root.firstChild;
  for (let count = 0; node && text.length < length && count < length; count++) {
    if (isText(node)) text += node.data;
    node = node.firstChild ?? after(node, root);
  }
  return text;
}

/** The node that follows a node and all that is in it. */
export function after(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

/** The nearest element around one that fits, a few levels up. */
export function around(
  element: Element,
  fits: (outer: Element) => boolean,
  levels = 5,
): Element | undefined {
  let outer = element.parentElement;
  for (let level = 0; outer && level < levels; level++, outer = outer.parentElement) {
    if (fits(outer)) return outer;
  }
  return undefined;
}

/** Whether one of the next elements around an element has a name of a kind. */
export const isIn = (element: Element, names: RegExp, levels?: number): boolean =>
  around(element, ({localName}) => names.test(localName), levels) !== undefined;

/** The element under another name, which is another element. */
export function rename(old: Element, name: string): Element {
  if (old.localName === name) return old;
  const element = old.ownerDocument.createElement(name);
  for (const {name: attribute, value} of [...old.attributes]) {
    element.setAttribute(attribute, value);
  }
  moveChildren(old, element);
  old.replaceWith(element);
  return element;
}

/** One by one: a call takes not as many arguments as a hostile body has nodes. */
export function moveChildren(from: Node, to: Node): void {
  while (from.firstChild) to.appendChild(from.firstChild);
}

/** Puts what is in an element in its place. */
export function unwrap(element: Element): void {
  const parent = element.parentNode;
  if (!parent) return;
  while (element.firstChild) parent.insertBefore(element.firstChild, element);
  element.remove();
}

/** Puts a node in another one, which takes its place. */
export function wrap(node: ChildNode & Node, name: string): Element {
  const element = (isElement(node) ? node : node.parentElement!).ownerDocument.createElement(name);
  node.parentNode!.insertBefore(element, node);
  element.appendChild(node);
  return element;
}

export function insertText(text: string, parent: Node, before: Node | null, any: Element): void {
  parent.insertBefore(any.ownerDocument.createTextNode(text), before);
}

/** Puts a text in the place of an element. */
export function replaceByText(element: Element, text: string): void {
  const parent = element.parentNode;
  if (!parent) return;
  if (text) insertText(text, parent, element, element);
  element.remove();
}

export function takeAttribute(element: Element, name: string): string | null {
  const value = element.getAttribute(name);
  if (value !== null) element.removeAttribute(name);
  return value;
}

export function setOrRemove(
  element: Element,
  name: string,
  value: string | false | undefined,
): void {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}

/** The tokens of an element's class. */
export function classesOf(element: Element): string[] {
  const value = element.getAttribute('class');
  return value ? value.slice(0, 1000).split(/\s+/) : [];
}

/** Whether one of the tokens of an element's class matches. */
export const hasClass = (element: Element, known: {test(token: string): boolean}): boolean =>
  element.hasAttribute('class') && classesOf(element).some(token => known.test(token));
