/**
 * Hands the article of an `<article-layout>` to the elements inside, by the context protocol of the
 * Web Components Community Group. Both ends are in this package and the protocol is one event, so
 * the protocol is written out here. It stays compatible with other implementations.
 */
import type {Article} from '../data/article.js';

/** A header above a body, as far as the body need not say the same. */
export interface HeaderAbove {
  /** The article as the header shows it, and what it hides of it. */
  article: Article;
  hide?: string | null;
  /** The level of its headline. */
  level: number;
}

/** The state of a surrounding layout: its article, or that it is on its way. */
export interface SurroundingArticle {
  article?: Article;
  /** The value that the page or a server gave the layout as its article. */
  given?: unknown;
  /** The header above the body; absent where the layout has not both. */
  header?: HeaderAbove;
  /** Absent when the article is there, or when there is none to come. */
  status?: 'loading' | 'error';
}

/** The key of the protocol. Registered globally, so that two copies of the library agree on it. */
export const articleContext = Symbol.for('article-elements:article');

type Callback = (value: SurroundingArticle, unsubscribe?: () => void) => void;

/** `context-request` of the context protocol. */
export class ContextRequestEvent extends Event {
  readonly context = articleContext;
  readonly contextTarget: Element;
  readonly callback: Callback;
  readonly subscribe = true;

  constructor(contextTarget: Element, callback: Callback) {
    super('context-request', {bubbles: true, composed: true});
    this.contextTarget = contextTarget;
    this.callback = callback;
  }
}

/** Answers the requests of elements inside `host`, and calls them again when its value changes. */
export class ArticleProvider {
  readonly #subscribers = new Map<Callback, () => void>();
  #value: SurroundingArticle = {};

  /** `onRequest` is called whenever an element inside asks. */
  constructor(host: Element, onRequest: () => void) {
    host.addEventListener('context-request', event => {
      const request = event as ContextRequestEvent;
      // A layout inside a layout asks the outer one itself.
      if (request.context !== articleContext || request.contextTarget === host) return;
      event.stopPropagation();
      const {callback} = request;
      const unsubscribe = () => void this.#subscribers.delete(callback);
      if (request.subscribe) this.#subscribers.set(callback, unsubscribe);
      callback(this.#value, unsubscribe);
      onRequest();
    });
  }

  set value(value: SurroundingArticle) {
    this.#value = value;
    for (const [callback, unsubscribe] of this.#subscribers) callback(value, unsubscribe);
  }
}
