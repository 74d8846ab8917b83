/** The levels of the headings in a body that is in the page already. */

/** The levels that headings would have if there were more than six. */
const wholeLevels = new WeakMap<Element, number>();

const headingsIn = (body: Element): Element[] => [
  ...body.querySelectorAll('h1, h2, h3, h4, h5, h6'),
];

const levelOf = (heading: Element): number =>
  wholeLevels.get(heading) ?? Number(heading.localName[1]);

/** The same as in the walk, which is in another piece: one that both share would be a request more. */
function rename(heading: Element, name: string): Element {
  if (heading.localName === name) return heading;
  const other = heading.ownerDocument.createElement(name);
  for (const {name: attribute, value} of [...heading.attributes]) {
    other.setAttribute(attribute, value);
  }
  other.append(...heading.childNodes);
  heading.replaceWith(other);
  return other;
}

/** Moves the headings of a body down by some levels, or up below zero. */
export function moveHeadings(body: Element, by: number): void {
  for (const heading of headingsIn(body)) {
    const level = levelOf(heading) + by;
    const moved = rename(heading, `h${Math.min(Math.max(level, 1), 6)}`);
    wholeLevels.set(moved, level);
  }
}

/**
 * Moves the headings of a body below a headline of a level, where they are not, or where they were
 * right below its last level.
 */
export function keepHeadingsBelow(body: Element, level: number, lastLevel?: number): void {
  const top = Math.min(...headingsIn(body).map(levelOf));
  if (top <= level || top - 1 === lastLevel) moveHeadings(body, level + 1 - top);
}
