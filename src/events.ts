import type {ArticleError} from './data/article-error.js';
import type {Article} from './data/article.js';

class ElementEvent<Detail> extends CustomEvent<Detail> {
  constructor(
    type: string,
    detail: Detail,
    cancelable = false,
    readonly originalEvent?: MouseEvent,
  ) {
    super(type, {detail, bubbles: true, composed: true, cancelable});
  }
}

/** `article-load`: Data has arrived and been read. */
export class ArticleLoadEvent extends ElementEvent<{
  articles: Article[];
  src: string;
  format: string;
}> {
  constructor(detail: ArticleLoadEvent['detail']) {
    super('article-load', detail);
  }
}

/** `article-error`: Loading or reading has failed. */
export class ArticleErrorEvent extends ElementEvent<{error: ArticleError}> {
  constructor(detail: ArticleErrorEvent['detail']) {
    super('article-error', detail);
  }
}

/** `article-click`: The reader follows a link to an article. Cancel it to stay. */
export class ArticleClickEvent extends ElementEvent<{
  article: Article;
  /** The position in the list, from 0. */
  position: number;
  url: string;
}> {
  /** The click. Its button and keys say whether the link opens in another tab or window. */
  declare readonly originalEvent: MouseEvent;

  constructor(detail: ArticleClickEvent['detail'], originalEvent: MouseEvent) {
    super('article-click', detail, true, originalEvent);
  }
}

/**
 * `article-navigate`: The reader follows any link of an element: of an article, a section, an author, a
 * tag, a source, or in a body. Cancel it to stay, or to let a router open the address.
 */
export class ArticleNavigateEvent extends ElementEvent<{
  /** The absolute address. */
  url: string;
  /** The window in which the link opens, as in HTML; empty by default. */
  target: string;
}> {
  /** The click. Its button and keys say whether the link opens in another tab or window. */
  declare readonly originalEvent: MouseEvent;

  constructor(detail: ArticleNavigateEvent['detail'], originalEvent: MouseEvent) {
    super('article-navigate', detail, true, originalEvent);
  }
}

/** `article-view`: Half of the card has been in view for one second. */
export class ArticleViewEvent extends ElementEvent<{
  article: Article;
  /** The position in the list, from 0. */
  position: number;
}> {
  constructor(detail: ArticleViewEvent['detail']) {
    super('article-view', detail);
  }
}

/** `tag-click`: The reader follows a tag. Cancel it to stay on the page. */
export class TagClickEvent extends ElementEvent<{tag: string}> {
  /** The click. Its button and keys say whether the link opens in another tab or window. */
  declare readonly originalEvent: MouseEvent;

  constructor(detail: TagClickEvent['detail'], originalEvent: MouseEvent) {
    super('tag-click', detail, true, originalEvent);
  }
}

/** `tag-change`: The reader has selected or deselected a tag. */
export class TagChangeEvent extends ElementEvent<{selected: string[]}> {
  constructor(detail: TagChangeEvent['detail']) {
    super('tag-change', detail);
  }
}

/** The events of this library by name. */
export interface ArticleEventMap {
  'article-load': ArticleLoadEvent;
  'article-error': ArticleErrorEvent;
  'article-click': ArticleClickEvent;
  'article-navigate': ArticleNavigateEvent;
  'article-view': ArticleViewEvent;
  'tag-click': TagClickEvent;
  'tag-change': TagChangeEvent;
}

// The events bubble to the document and the window, through shadow roots.
declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only interfaces merge
  interface GlobalEventHandlersEventMap extends ArticleEventMap {}
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only interfaces merge
  interface ShadowRootEventMap extends ArticleEventMap {}
}
