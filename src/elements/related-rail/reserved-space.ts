import {railsOfPage, type PageRail} from '../../controllers/rails-of-page.js';

/** The most empty space, in pixels, that is better than a page that moves. */
const mostEmptySpace = 8;

/** How tall lists of places were when the first data of this frame came. */
let heights = new WeakMap<HTMLElement, number>();
/** The lists of cards that came in this frame, and how tall their places were. */
const newLists = new Map<HTMLElement, number>();

function placesOf({shadowRoot}: PageRail): HTMLElement | null | undefined {
  return shadowRoot?.querySelector<HTMLElement>('.list[aria-hidden]');
}

/**
 * Returns how tall a rail's list of places is, while it shows one. The first rail that asks measures
 * those of all rails of the page: after a change of one, the browser would lay out the page again.
 */
export function heightOfPlaces(rail: PageRail): number {
  const places = placesOf(rail);
  if (!places) return 0;
  if (!heights.has(places)) {
    for (const other of railsOfPage) {
      const list = placesOf(other);
      if (list && !heights.has(list)) heights.set(list, list.offsetHeight);
    }
    requestAnimationFrame(() => (heights = new WeakMap()));
  }
  return heights.get(places) ?? 0;
}

/**
 * Makes the list of cards as tall as its places were if a few pixels are missing, so that nothing
 * below it moves. If more are missing, the page closes up: it may move, but has no hole.
 */
export function evenOut({shadowRoot}: PageRail, height: number): void {
  const list = shadowRoot?.querySelector<HTMLElement>(':not([aria-hidden]).list');
  if (!list || height === 0) return;
  // In the next frame, before it is painted, the cards are rendered.
  if (newLists.size === 0) requestAnimationFrame(evenOutLists);
  newLists.set(list, height);
}

/** Reads all heights before it changes one, so that the browser lays out the page once. */
function evenOutLists(): void {
  const rests = [...newLists].map(([list, height]) => [list, height - list.offsetHeight] as const);
  newLists.clear();
  for (const [list, rest] of rests) {
    if (rest > 0 && rest <= mostEmptySpace) list.style.setProperty('--_rest', `${rest}px`);
  }
}
