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

/** `article-load`: data arrived and was read. */
export class ArticleLoadEvent extends ElementEvent<{
  articles: Article[];
  src: string;
  format: string;
}> {
  constructor(detail: ArticleLoadEvent['detail']) {
    super('article-load', detail);
  }
}

/** `article-error`: loading or reading failed. */
export class ArticleErrorEvent extends ElementEvent<{error: ArticleError}> {
  constructor(detail: ArticleErrorEvent['detail']) {
    super('article-error', detail);
  }
}

/** `article-click`: a link to an article is followed. Cancel it to stay on the page. */
export class ArticleClickEvent extends ElementEvent<{
  article: Article;
  /** The place in its list, from 0. */
  position: number;
  url: string;
}> {
  /** The click: its button and keys say whether the link opens in another tab or window. */
  declare readonly originalEvent: MouseEvent;

  constructor(detail: ArticleClickEvent['detail'], originalEvent: MouseEvent) {
    super('article-click', detail, true, originalEvent);
  }
}

/** `article-view`: half of the article's card was in view for one second. */
export class ArticleViewEvent extends ElementEvent<{
  article: Article;
  /** The place in its list, from 0. */
  position: number;
}> {
  constructor(detail: ArticleViewEvent['detail']) {
    super('article-view', detail);
  }
}

/** `tag-click`: a tag is followed. Cancel it to stay on the page. */
export class TagClickEvent extends ElementEvent<{tag: string}> {
  /** The click: its button and keys say whether the link opens in another tab or window. */
  declare readonly originalEvent: MouseEvent;

  constructor(detail: TagClickEvent['detail'], originalEvent: MouseEvent) {
    super('tag-click', detail, true, originalEvent);
  }
}

/** `tag-change`: the reader selected or deselected a tag. */
export class TagChangeEvent extends ElementEvent<{selected: string[]}> {
  constructor(detail: TagChangeEvent['detail']) {
    super('tag-change', detail);
  }
}

/** Every event of this library by its name. */
export interface ArticleEventMap {
  'article-load': ArticleLoadEvent;
  'article-error': ArticleErrorEvent;
  'article-click': ArticleClickEvent;
  'article-view': ArticleViewEvent;
  'tag-click': TagClickEvent;
  'tag-change': TagChangeEvent;
}

// They reach the document, the window and the shadow roots that they come through.
declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only interfaces merge
  interface GlobalEventHandlersEventMap extends ArticleEventMap {}
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only interfaces merge
  interface ShadowRootEventMap extends ArticleEventMap {}
}
