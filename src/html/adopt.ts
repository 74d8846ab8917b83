import {proseStyles} from '../styles/prose.js';
import {showFragment} from './own-links.js';

export {keepHeadingsBelow, moveHeadings} from './heading-levels.js';
export {followLinks} from './own-links.js';

/**
 * Gives a document or a shadow root the prose sheet, once. Does nothing on a server, in a browser
 * without constructable style sheets, and in a document other than the one that made the sheet.
 */
export function adoptProse(root: Document | ShadowRoot): void {
  const sheet = proseStyles.styleSheet;
  if (!sheet || !root.adoptedStyleSheets || root.adoptedStyleSheets.includes(sheet)) return;
  try {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // A sheet cannot go into a frame; the body is shown there in the page's own style.
  }
}

/** The tables and the code that got their place in the order of the keyboard here. */
const reachable = new WeakSet<Element>();

let sizes: ResizeObserver | undefined;

/**
 * Lets the keyboard reach what scrolls in a body, as long as it does: WebKit leaves it out. A body
 * that left the page has no size, which is the last that is heard of it.
 */
export function watchScrolling(body: Element): void {
  // Nothing scrolls in jsdom.
  if (!globalThis.ResizeObserver) return;
  sizes ??= new ResizeObserver(entries => {
    for (const {target} of entries) {
      if (target.isConnected) {
        updateReach(target);
        showFragment(target);
      } else sizes?.unobserve(target);
    }
  });
  sizes.observe(body);
}

function updateReach(body: Element): void {
  // All are measured before any is changed: each change would make the browser lay out the page
  // again.
  const boxes = [...body.querySelectorAll('pre, table')].map(
    box => [box, box.scrollWidth > box.clientWidth] as const,
  );
  for (const [box, scrolls] of boxes) {
    if (scrolls && !box.hasAttribute('tabindex')) {
      box.setAttribute('tabindex', '0');
      reachable.add(box);
    } else if (!scrolls && reachable.delete(box)) {
      box.removeAttribute('tabindex');
    }
  }
}
