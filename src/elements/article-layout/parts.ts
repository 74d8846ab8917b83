/** The parts of a layout, and what it knows of them. */
import type {ElementName} from '../../element-names.js';
import type {ArticleElement} from '../article-element.js';

/** The parts of a whole article, in reading order. */
export const order: readonly string[] = [
  'article-header',
  'tldr-box',
  'article-body',
  'tag-list',
  'related-rail',
] satisfies ElementName[];

/** The parts that go by their own names: a page may have given one to an element of another kind. */
export function ownTags(): string[] {
  return order.filter(tag => {
    const owner = customElements.get(tag) as typeof ArticleElement | undefined;
    return !owner || owner.version !== undefined;
  });
}

/** The level of the heading of a part under a headline of some level. */
export function levelOf({localName}: Element, level: number | null): number | null {
  return level === null || localName === 'article-header' ? level : Math.min(level + 1, 6);
}
