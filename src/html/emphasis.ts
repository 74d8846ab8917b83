/** Emphasis by style: editors copy it there from documents, as Google Docs has it. */
import {isIn, moveChildren, rename, unwrap} from './tree-work.js';

/** The elements for what a style says of a few words. */
const meanings: readonly (readonly [style: RegExp, name: string])[] = [
  [/(?:^|[;\s])font-weight\s*:\s*(?:bold|bolder|[6-9]00)\b/i, 'b'],
  [/(?:^|[;\s])font-style\s*:\s*(?:italic|oblique)\b/i, 'i'],
  [/(?:^|[;\s])text-decoration(?:-line)?\s*:[^;]{0,40}\bline-through\b/i, 's'],
  [/(?:^|[;\s])vertical-align\s*:\s*super\b/i, 'sup'],
  [/(?:^|[;\s])vertical-align\s*:\s*sub\b/i, 'sub'],
];
/** Styles that take away what the name of an element says. */
const none: readonly (readonly [name: RegExp, style: RegExp])[] = [
  [/^(?:b|strong)$/, /(?:^|[;\s])font-weight\s*:\s*(?:normal|[1-5]00)\b/i],
  [/^(?:i|em)$/, /(?:^|[;\s])font-style\s*:\s*normal\b/i],
];

/** Gives an element the names that its style means, and leaves out a name that its style denies. */
export function giveEmphasis(element: Element): void {
  const style = element.getAttribute('style')?.slice(0, 1000);
  if (!style) return;
  const {localName} = element;
  if (none.some(([name, normal]) => name.test(localName) && normal.test(style))) {
    unwrap(element);
    return;
  }
  // The colors and the weights of code are those of a highlighter.
  if (localName !== 'span' || isIn(element, /^(?:code|pre)$/)) return;
  // A heading is bold as it is.
  const isHeading = isIn(element, /^(?:h\d|th)$/);
  const names = meanings.filter(
    ([words, name]) => words.test(style) && !(isHeading && name === 'b'),
  );
  let innermost = element;
  for (const [place, [, name]] of names.entries()) {
    if (place === 0) innermost = rename(element, name);
    else {
      const inner = innermost.ownerDocument.createElement(name);
      moveChildren(innermost, inner);
      innermost.appendChild(inner);
      innermost = inner;
    }
  }
}
