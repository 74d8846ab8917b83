/** What a reader gets: the flattened tree, shadow roots and slots included, as lines of text. */

const blocks = /^(block|flex|grid|list-item|table|flow-root)/;

function flatChildren(node: Node): Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  return [...((node as Element).shadowRoot ?? node).childNodes];
}

function collect(node: Node, lines: string[]): void {
  if (node.nodeType === Node.TEXT_NODE) {
    lines[lines.length - 1] += node.nodeValue ?? '';
    return;
  }
  if (!(node instanceof Element) || /^(style|script|template)$/i.test(node.localName)) return;
  const {display, visibility} = getComputedStyle(node);
  if (display === 'none' || visibility === 'hidden') return;
  const isBlock = blocks.test(display);
  if (isBlock) lines.push('');
  for (const child of flatChildren(node)) collect(child, lines);
  if (isBlock) lines.push('');
}

/** The text that a reader sees in an element, a line for each block. */
export function readLines(element: Element): string[] {
  const lines = [''];
  collect(element, lines);
  return lines.map(line => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

/** The first element that fits a selector in the element's own shadow tree. */
export function part<E extends HTMLElement = HTMLElement>(element: Element, name: string): E {
  const found = element.shadowRoot?.querySelector<E>(`[part~="${name}"]`);
  if (!found) throw new Error(`<${element.localName}> shows no part "${name}"`);
  return found;
}

/** Whether the element shows a part of this name. */
export function hasPart(element: Element, name: string): boolean {
  return element.shadowRoot?.querySelector(`[part~="${name}"]`) != null;
}

/** Waits for an event of an element. */
export function once<Name extends keyof HTMLElementEventMap>(
  element: EventTarget,
  name: Name,
): Promise<HTMLElementEventMap[Name]> {
  return new Promise(resolve => {
    element.addEventListener(name, event => resolve(event as HTMLElementEventMap[Name]), {
      once: true,
    });
  });
}

/** Stops time at an instant, for everything that asks `Date.now()`; gives back how to let it go. */
export function freezeTime(instant: string): () => void {
  const original = Date.now;
  const time = Date.parse(instant);
  Date.now = () => time;
  return () => (Date.now = original);
}
