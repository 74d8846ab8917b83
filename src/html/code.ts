import {codeLine, lineNumbers} from './meanings.js';
import {
  around,
  elementsIn,
  hasClass,
  insertText,
  isElement,
  isText,
  textUpTo,
  unwrap,
} from './tree-work.js';

const blocks = /^(?:div|dd|dl|dt|li|ol|p|pre|table|tbody|td|tr|ul)$/;
const longest = 4000;

/** Writes code that comes line by line in elements as lines of text, without their numbers. */
export function writeLines(tree: ParentNode): void {
  for (const element of elementsIn(tree)) if (isNumbers(element)) element.remove();
  let last: Element | undefined;
  for (const code of tree.querySelectorAll('pre')) {
    if (isWithin(code, last)) continue;
    last = code;
    new Lines(code).write();
    leaveTable(code);
  }
}

/** Whether an element holds nothing but the numbers of lines. */
function isNumbers(element: Element): boolean {
  return hasClass(element, lineNumbers) && /^[\s\d]*$/.test(textUpTo(element, longest));
}

function isWithin(node: Node, outer: Element | undefined): boolean {
  for (let at: Node | null = node; outer && at; at = at.parentNode) if (at === outer) return true;
  return false;
}

class Lines {
  readonly #code: Element;
  /** Who is owed a line break: whatever comes, or the next line. */
  #owed?: 'block' | 'line' | undefined;
  #hasText = false;
  #ended = true;
  /** Whether the line has a text of its own. */
  #isFilled = false;

  constructor(code: Element) {
    this.#code = code;
  }

  write(): void {
    const code = this.#code;
    let node: Node | null = code.firstChild;
    while (node) {
      this.#enter(node);
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      let at: Node = node;
      this.#leave(at);
      while (!at.nextSibling && at.parentNode !== code) {
        at = at.parentNode!;
        this.#leave(at);
      }
      node = at.nextSibling;
    }
    for (const element of elementsIn(code)) if (blocks.test(element.localName)) unwrap(element);
  }

  #enter(node: Node): void {
    if (isText(node)) this.#enterText(node);
    if (!isElement(node)) return;
    if (node.localName === 'br') {
      this.#ended = this.#isFilled = true;
      this.#owed = undefined;
    }
    const isBlock = blocks.test(node.localName);
    if (!isBlock && !isLine(node)) return;
    if (this.#owed ?? (isBlock && this.#hasText && !this.#ended)) this.#breakBefore(node);
    this.#isFilled = false;
  }

  #enterText(text: Text): void {
    if (!text.data) return;
    if (/^\r?\n/.test(text.data)) this.#owed = undefined;
    else if (this.#owed === 'block') this.#breakBefore(text);
    this.#hasText = this.#isFilled = true;
    this.#ended = text.data.endsWith('\n');
  }

  #leave(node: Node): void {
    if (!isElement(node)) return;
    const isBlock = blocks.test(node.localName) && node.localName !== 'td';
    if (!isBlock && !isLine(node)) return;
    const isOwed = !this.#ended || !this.#isFilled;
    this.#owed = isOwed ? (isBlock ? 'block' : 'line') : undefined;
  }

  #breakBefore(node: Node): void {
    insertText('\n', node.parentNode!, node, this.#code);
    this.#owed = undefined;
    this.#ended = true;
  }
}

function isLine(element: Element): boolean {
  if (hasClass(element, codeLine)) return true;
  const {localName, parentNode, previousSibling, nextSibling} = element;
  if (localName !== 'code' || !isElement(parentNode) || parentNode.localName !== 'pre')
    return false;
  return [previousSibling, nextSibling].some(node => isElement(node) && node.localName === 'code');
}

/** Takes code out of a table whose only other content were the numbers of its lines. */
function leaveTable(code: Element): void {
  const table = around(code, ({localName}) => localName === 'table', 6);
  if (!table?.parentNode) return;
  if (textUpTo(table, longest).trim() === textUpTo(code, longest).trim()) table.replaceWith(code);
}
