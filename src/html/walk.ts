import {safeUrl} from '../data/safe-url.js';
import {elements, globalAttributes} from './allow-list.js';
import {giveMeaning} from './cards.js';
import {writeLines} from './code.js';
import {dropHidden} from './hidden.js';
import {Links} from './links.js';
import {settlePictures} from './pictures.js';
import {type HeaderShown, leaveOutRepeats} from './repeats.js';
import {shape} from './shape.js';
import {leaveTraces} from './traces.js';
import {elementsIn, moveChildren, rename, setOrRemove, unwrap} from './tree-work.js';

/** The facts about the page that a body is shown in. */
export interface WalkOptions {
  /** The URL that relative addresses are resolved against: where the article was published. */
  base?: string;
  /** The header above the body: what it shows is left out of the body. */
  header?: HeaderShown;
  /**
   * By how many levels headings are shifted down, or up below zero; they end at h1 and h6. By default
   * as many as bring them below the headline of the header.
   */
  headingOffset?: number;
  /**
   * The beginning of every ID, so that none takes the place of the page's; `section-` by default.
   */
  idPrefix?: string;
  /** The part before the `#` of links within the body: the page's own address if it has a base. */
  ownAddress?: string;
}

/**
 * Goes through a sanitised tree and makes it fit for its page: what is hidden goes, pictures get
 * their addresses, links their places, what cannot be shown leaves a trace. Gives back the nodes,
 * out of their tree.
 */
export function walk(tree: ParentNode & Node, options: WalkOptions): DocumentFragment {
  // Nothing is in the page's document, where pictures are fetched, before all of it is checked.
  visitBody(tree, options);
  const fragment = document.createDocumentFragment();
  moveChildren(tree, fragment);
  return fragment;
}

/** Does the work of {@link walk} in place. It needs no more of the DOM than a server's tree has. */
export function visitBody(tree: ParentNode & Node, options: WalkOptions): void {
  const {base, header, idPrefix = 'section-', ownAddress = ''} = options;
  const links = new Links({base, idPrefix, ownAddress});
  dropHidden(tree);
  settlePictures(tree, base);
  leaveTraces(tree, base);
  giveMeaning(tree);
  writeLines(tree);
  links.markTargets(tree);
  shape(tree);
  if (header) leaveOutRepeats(tree, header, base);
  shiftHeadings(tree, options);
  links.giveIds(tree);
  for (const element of elementsIn(tree)) {
    if (element.localName === 'a') links.visit(element);
    clean(element, base);
  }
}

const levelOf = ({localName}: Element): number => Number(localName[1]);

function shiftHeadings(tree: ParentNode, {headingOffset, header}: WalkOptions): void {
  const headings = [...tree.querySelectorAll('h1,h2,h3,h4,h5,h6')];
  const top = headings.reduce((least, heading) => Math.min(least, levelOf(heading)), 7);
  const offset = Math.trunc(headingOffset ?? Math.max(0, (header?.level ?? 0) + 1 - top)) || 0;
  if (offset === 0) return;
  for (const heading of headings) {
    const level = levelOf(heading) + offset;
    rename(heading, `h${Math.min(Math.max(level, 1), 6)}`);
  }
}

const everywhere = new Set(globalAttributes);

/** Keeps of an element what a body may have, whatever it was that got here. */
function clean(element: Element, base: string | undefined): void {
  const own = elements.get(element.localName);
  if (!own) {
    unwrap(element);
    return;
  }
  for (const {name} of [...element.attributes]) {
    if (!everywhere.has(name) && !own.includes(name)) element.removeAttribute(name);
  }
  if (element.hasAttribute('class')) checkClass(element);
  if (element.hasAttribute('cite')) {
    setOrRemove(element, 'cite', safeUrl(element.getAttribute('cite'), base));
  }
}

/** Only the language of code is kept of a class. */
function checkClass(element: Element): void {
  const name = /(?:^|\s)(lang(?:uage)?-[\w+#-]{1,30})(?:\s|$)/.exec(element.className);
  setOrRemove(element, 'class', name?.[1]!.replace(/^lang-/, 'language-'));
}
