/** Tells the page of clicks on links that elements of this library made. One listener serves all. */
import {ArticleNavigateEvent} from '../events.js';

/** An element of this library, as the path of a click has it. */
interface LinkHost extends HTMLElement {
  readonly isReady?: boolean;
  /** The children that the element writes itself, if it does. */
  readonly content?: {readonly isWritten: boolean};
}

/** Dispatches `article-navigate` for a click on a link of an element; if it is canceled, nothing opens. */
export function followLink(event: MouseEvent): void {
  // The third button opens a menu.
  if (event.defaultPrevented || event.button > 1) return;
  const path = event.composedPath() as LinkHost[];
  const link = path.find(({localName}) => localName === 'a') as HTMLAnchorElement | undefined;
  const host = path.find(node => node.isReady !== undefined);
  // Links in slots are the page's own, and so is a fallback.
  const isOwn = link?.getRootNode() === host?.shadowRoot || host?.content?.isWritten;
  if (!link?.href || !host || !isOwn) return;
  const {href: url, target} = link;
  if (!host.dispatchEvent(new ArticleNavigateEvent({url, target}, event))) event.preventDefault();
}
