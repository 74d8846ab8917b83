import type {HeaderAbove} from '../../controllers/article-context.js';
import type {Article} from '../../data/article.js';
import {servesBody} from '../base/given.js';

/** A body that a server wrote into the page, as long as it is there. */
export class ServedBody {
  readonly #element: Element;
  #article?: Article;
  #offset?: number;
  #header?: HeaderAbove;

  /** `article` is the one that the server wrote it for, and `offset` that of its headings. */
  constructor(element: Element, article: Article | undefined, offset: number | undefined) {
    this.#element = element;
    this.#article = article;
    this.#offset = offset;
  }

  /** Whether it is the body of an article, which may be a newer object that says so. */
  isOf(article: Article | undefined, given: unknown, isOfLayout: boolean): boolean {
    // In a copy of a page, the article of the layout may come later than the body.
    if (isOfLayout) this.#article ??= article;
    if (this.#article === article) return true;
    if (article?.url !== this.#article?.url || !servesBody(given)) return false;
    this.#article = article;
    return true;
  }

  /** Moves the headings along with the header above them, and gives back the nodes of the body then. */
  async moveHeadings(
    offset: number | undefined,
    header: HeaderAbove | undefined,
  ): Promise<Node[] | undefined> {
    const [lastOffset, last] = [this.#offset, this.#header];
    this.#offset = offset;
    this.#header = header;
    if (offset === lastOffset && header?.level === last?.level) return undefined;
    const {keepHeadingsBelow, moveHeadings} = await import('../../html/adopt.js');
    if (offset !== lastOffset) moveHeadings(this.#element, (offset ?? 0) - (lastOffset ?? 0));
    else if (offset === undefined && header) {
      keepHeadingsBelow(this.#element, header.level, last?.level);
    }
    return [...this.#element.childNodes];
  }
}
