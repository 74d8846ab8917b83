/**
 * The classes of this copy of the library. A server may have two copies in one process, as bundlers
 * make one for server components and one for client components, and only the first is registered.
 */
import type {ElementName} from '../element-names.js';
import {ArticleBody} from '../elements/article-body/article-body.js';
import {ArticleCard} from '../elements/article-card/article-card.js';
import {ArticleElement} from '../elements/article-element.js';
import {ArticleHeader} from '../elements/article-header/article-header.js';
import {ArticleLayout} from '../elements/article-layout/article-layout.js';
import {RelatedRail} from '../elements/related-rail/related-rail.js';
import {TagList} from '../elements/tag-list/tag-list.js';
import {TldrBox} from '../elements/tldr-box/tldr-box.js';

type ElementClass = (new () => ArticleElement) & typeof ArticleElement;

const types: Record<ElementName, ElementClass> = {
  'article-body': ArticleBody,
  'article-card': ArticleCard,
  'article-header': ArticleHeader,
  'article-layout': ArticleLayout,
  'related-rail': RelatedRail,
  'tag-list': TagList,
  'tldr-box': TldrBox,
};

// A registry asks for these, and Lit gets a class ready when they are asked for.
// eslint-disable-next-line @typescript-eslint/no-meaningless-void-operator -- it is a getter
for (const type of Object.values(types)) void type.observedAttributes;

/** By their tag names. */
export const classes: ReadonlyMap<string, new () => ArticleElement> = new Map(
  Object.entries(types),
);

/** Whether what is registered is an element of this library, of this copy or another one. */
export function isOurs(type: typeof HTMLElement, tagName: string): boolean {
  if (type.prototype instanceof ArticleElement) return true;
  return classes.has(tagName) && (type as {version?: string}).version !== undefined;
}
