import {ArticleElement} from '../article-element.js';
import {LightContent} from './light-content.js';

/** Marks an element whose children the library wrote, also in a copy: caches of pages hold copies. */
export const mark = 'data-composed';

/**
 * An element that writes its own children. The fallback is detached meanwhile, and a framework that
 * rendered it goes on to change it through its parent: `removeChild()` and `insertBefore()` find it.
 */
export abstract class LightElement extends ArticleElement {
  protected readonly content = new LightContent(this);

  /** Removes a child of the element, also of a detached fallback. */
  override removeChild<Child extends Node>(child: Child): Child {
    return this.content.asideWith(child)?.removeChild(child) ?? super.removeChild(child);
  }

  /** Inserts a node before a child of the element, also of a detached fallback. */
  override insertBefore<Child extends Node>(child: Child, next: Node | null): Child {
    const aside = this.content.asideWith(next);
    return aside ? aside.insertBefore(child, next) : super.insertBefore(child, next);
  }
}
