/**
 * Articles that a reader of this library made. They need not be read again when one element hands
 * them to another.
 */
import type {Article} from './article.js';

const marked = new WeakSet<object>();

/** Marks an article that a reader made, and freezes it: what nobody can change stays checked. */
export function markRead(article: Article): Article {
  marked.add(freeze(article));
  return article;
}

/** Whether a value is an article that {@link markRead} has marked. */
export function isRead(value: object): value is Article {
  return marked.has(value);
}

/** Freezes an object with everything in it. */
export function freeze<Value extends object>(value: Value): Value {
  if (Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const item of Object.values(value) as unknown[]) {
    if (typeof item === 'object' && item !== null) freeze(item);
  }
  return value;
}
