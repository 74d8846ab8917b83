import type {LitElement} from 'lit';

/** The most empty space, in pixels, that is better than a page that moves. */
const mostEmptySpace = 8;

/** How tall a rail's list of places is, while it shows one. */
export function heightOfPlaces({renderRoot}: LitElement): number {
  return renderRoot.querySelector<HTMLElement>('.list[aria-hidden]')?.offsetHeight ?? 0;
}

/**
 * Makes the list of cards as tall as its places were if a few pixels are missing, so that nothing
 * below it moves. If more are missing, the page closes up: it may move, but has no hole.
 */
export async function evenOut({renderRoot}: LitElement, height: number): Promise<void> {
  const list = renderRoot.querySelector<HTMLElement>(':not([aria-hidden]).list');
  if (!list || height === 0) return;
  // Before the next frame: cards are rendered in microtasks.
  for (const card of list.querySelectorAll('article-card')) await card.updateComplete;
  const rest = height - list.offsetHeight;
  if (rest > 0 && rest <= mostEmptySpace) list.style.setProperty('--_rest', `${rest}px`);
}
