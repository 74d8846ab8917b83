/** Orders a rail by what the current article is about. Loaded with the first rail that asks for it. */
import type {Article} from '../data/article.js';
import {canonicalUrl} from '../data/canonical.js';
import {newestFirst} from '../data/newest-first.js';
import {findRelationsInSlices, matcherOf} from '../data/relate.js';
import {currentArticleUrls} from './current-article.js';

/** A rail, as far as its order goes. */
export interface RelatingHost extends Element {
  readonly fill?: string | null;
  readonly includeCurrent: boolean;
  requestUpdate(): void;
}

/** The facts that an order depends on. A page is known by its addresses. */
type Question = [
  list: readonly Article[],
  current: Article | string,
  fill: string | null | undefined,
  includeCurrent: boolean,
];

/** The order of one rail: what is related to the current article, then the newest. */
export class Relating {
  readonly #host: RelatingHost;
  #question?: Question;
  #ordered?: readonly Article[];
  /** The article to which those of the list are related; for `debug`. */
  current?: Article;
  /** The score of each related article; for `debug`. */
  scores: ReadonlyMap<Article, number> = new Map();

  constructor(host: RelatingHost) {
    this.#host = host;
  }

  /**
   * Returns the list in the order of what `current` is about; without `current`, of what the page
   * says of itself. The result is the order before, `undefined` at first, while a new one is worked
   * out.
   */
  sort(list: readonly Article[], current?: Article): readonly Article[] | undefined {
    if (list.length === 0) return list;
    const {fill, includeCurrent, ownerDocument} = this.#host;
    const page = [...currentArticleUrls(ownerDocument)].join(' ');
    const question: Question = [list, current ?? page, fill, includeCurrent];
    if (question.some((value, index) => value !== this.#question?.[index])) {
      void this.#answer(question);
    }
    return this.#ordered;
  }

  async #answer(question: Question): Promise<void> {
    const last = this.#question;
    this.#question = question;
    const [list, article, fill, includeCurrent] = question;
    const current = typeof article === 'string' ? await this.#describePage(list) : article;
    const relations = await findRelationsInSlices(list, current);
    // Only the newest question has an answer.
    if (this.#question !== question) return;
    this.current = current;
    this.scores = new Map(relations.map(({article, score}) => [article, score]));
    const ordered = [...this.scores.keys()];
    if (fill !== 'none') {
      const isCurrent = matcherOf(current);
      const rest = list.filter(one => !this.scores.has(one) && (includeCurrent || !isCurrent(one)));
      ordered.push(...newestFirst(rest));
    }
    // A next page comes after what the reader has seen.
    const continues = last?.every((value, index) =>
      index > 0
        ? value === question[index]
        : last[0].every((one, place) => keyOf(one) === keyOf(list[place])),
    );
    const places = new Map(list.map(one => [keyOf(one), one]));
    const seen = (continues && this.#ordered) || [];
    const kept = seen.flatMap(one => places.get(keyOf(one)) ?? []);
    this.#ordered = [...new Set([...kept, ...ordered])];
    this.#host.requestUpdate();
  }

  /** Returns what the page says of itself; a list that has the article knows its tags, too. */
  async #describePage(list: readonly Article[]): Promise<Article> {
    const {ownerDocument} = this.#host;
    const urls = currentArticleUrls(ownerDocument);
    const listed = list.find(({url}) => urls.has(canonicalUrl(url) ?? ''));
    try {
      const {readPage} = await import('../data/page.js');
      return {...readPage(ownerDocument).articles[0]!, ...listed};
    } catch {
      // A page that says nothing of itself relates to nothing.
      return {headline: '', ...listed};
    }
  }
}

function keyOf(article: Article | undefined): string | undefined {
  return article?.url ?? article?.headline;
}
