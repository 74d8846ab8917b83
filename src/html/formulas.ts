import {plainText} from '../data/plain-text.js';
import {elementsIn, firstElements, insertText, isElement, rename} from './tree-work.js';

/** The text of a formula as its author wrote it: its description, or its source. */
export function formulaText(formula: Element): string {
  const described = formula.getAttribute('alttext') || sourceOf(formula);
  const text = plainText(described, 2000);
  // MediaWiki says in front how large the formula is.
  return /^\{\\(?:display|text)style (.*)\}$/.exec(text)?.[1]?.trim() ?? text;
}

function sourceOf(formula: Element): string | undefined {
  for (const inner of firstElements(formula, 2000)) {
    if (inner.localName !== 'was-annotation') continue;
    const kind = inner.getAttribute('encoding') ?? '';
    if (/tex|asciimath|plain/i.test(kind)) return inner.textContent;
  }
  return undefined;
}

/** Writes a formula without a source in one line, with signs for the parts above and below. */
export function spellOut(formula: Element): void {
  // Inner elements first: a part that gets another name is another element.
  for (const element of elementsIn(formula).reverse()) {
    if (element.localName === 'was-annotation') element.remove();
    const parts = partsOf(element);
    switch (element.getAttribute('data-as')) {
      case 'mfrac':
        if (parts[1]) insertText('/', element, parts[1], element);
        break;
      case 'msqrt':
        insertText('√(', element, element.firstChild, element);
        insertText(')', element, null, element);
        break;
      case 'msub':
      case 'munder':
        if (parts[1]) rename(parts[1], 'sub');
        break;
      case 'msup':
      case 'mover':
        if (parts[1]) rename(parts[1], 'sup');
        break;
      case 'msubsup':
      case 'munderover':
        if (parts[1]) rename(parts[1], 'sub');
        if (parts[2]) rename(parts[2], 'sup');
        break;
      case 'mtd':
      case 'mtr':
        insertText(' ', element, null, element);
    }
  }
}

/** The parts of one element, as many as one in a formula needs. */
function partsOf(element: Element): Element[] {
  const parts: Element[] = [];
  for (let node = element.firstChild; node && parts.length < 3; node = node.nextSibling) {
    if (isElement(node)) parts.push(node);
  }
  return parts;
}
