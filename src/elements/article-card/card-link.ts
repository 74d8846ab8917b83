/** The link of a card, which covers all of it. */
import {html, nothing} from 'lit';
import type {Article} from '../../data/article.js';
import type {SafeUrl} from '../../data/safe-url.js';
import {ArticleClickEvent} from '../../events.js';
import {linkRel, linkTarget} from '../parts/link.js';

/** How a link opens, as attributes of HTML. */
interface LinkFields {
  target?: string | null;
  rel?: string | null;
}

/** The name of a site, for a link that has no other words; an address without one is its own name. */
export const siteOf = (url: SafeUrl | undefined): string | undefined =>
  url && (/^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? url);

/** The title of a card as a link to its article, or as text if there is no address. */
export function renderCardLink(
  href: SafeUrl | undefined,
  title: string,
  {target, rel}: LinkFields,
): unknown {
  if (!href) return title;
  return html`<a
    part="link"
    class="stretched"
    href=${href}
    target=${linkTarget(target) ?? nothing}
    rel=${linkRel(rel, target) ?? nothing}
    >${title}</a
  >`;
}

/**
 * Hands a click on text to the link. Text is above the link, so that it can be selected. A click
 * that ends a selection does not follow the link.
 */
export function passToLink(root: ParentNode, event: MouseEvent): void {
  const {getSelection} = root as ShadowRoot & {getSelection?(): Selection | null};
  const selection = getSelection?.call(root) ?? document.getSelection();
  if (event.type !== 'click' || selection?.type === 'Range') return;
  const link = root.querySelector('a.stretched');
  if (!link) return;
  event.stopPropagation();
  link.dispatchEvent(new MouseEvent('click', event));
}

/** A card, as far as its events go. */
interface LinkedCard extends Element {
  readonly detail: {article: Article; position: number};
}

/** Tells the page that the link of a card is followed; the page may stop it. */
export function followLink(card: LinkedCard, event: MouseEvent): void {
  // The third button opens a menu.
  if (event.button > 1) return;
  const {href: url} = event.target as HTMLAnchorElement;
  const isAllowed = card.dispatchEvent(new ArticleClickEvent({...card.detail, url}, event));
  if (!isAllowed) event.preventDefault();
}
