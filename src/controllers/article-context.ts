/**
 * How `<article-layout>` hands its article to the elements inside: the context protocol of the Web
 * Components Community Group. Written out here, because both ends are ours and the protocol is one
 * event; it stays compatible with other implementations of the protocol.
 */
import type {Article} from '../data/article.js';

/** What a surrounding layout knows: its article, or that it is on its way. */
export interface SurroundingArticle {
  article?: Article;
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

/** The giving end: answers requests from inside `host`, and tells its subscribers of changes. */
export class ArticleProvider {
  readonly #subscribers = new Map<Callback, () => void>();
  #value: SurroundingArticle = {};

  constructor(host: Element) {
    host.addEventListener('context-request', event => {
      const request = event as ContextRequestEvent;
      // A layout inside a layout asks the outer one itself.
      if (request.context !== articleContext || request.contextTarget === host) return;
      event.stopPropagation();
      const {callback} = request;
      const unsubscribe = () => void this.#subscribers.delete(callback);
      if (request.subscribe) this.#subscribers.set(callback, unsubscribe);
      callback(this.#value, unsubscribe);
    });
  }

  set value(value: SurroundingArticle) {
    this.#value = value;
    for (const [callback, unsubscribe] of this.#subscribers) callback(value, unsubscribe);
  }
}
