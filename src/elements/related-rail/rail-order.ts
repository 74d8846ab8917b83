import type {PageRail} from '../../controllers/rails-of-page.js';
import type {Relating, RelatingHost} from '../../controllers/relating.js';
import {ArticleError} from '../../data/article-error.js';
import type {Article} from '../../data/article.js';
import {newestFirst} from '../../data/newest-first.js';
import type {ArticleFeed} from '../base/feed.js';
import {loadFile} from '../base/file.js';
import type {SelectionFacts} from './explain-selection.js';

interface OrderedRail extends RelatingHost {
  readonly order?: string | null;
}

/** The order of a rail. The code that relates articles is loaded on demand. */
export class RailOrder {
  readonly #rail: OrderedRail & HTMLElement;
  #relating?: Relating | ArticleError;
  #loading?: Promise<void>;

  constructor(rail: OrderedRail & HTMLElement) {
    this.#rail = rail;
  }

  /**
   * Returns the list in order; `undefined` while the code that relates, or the article of the layout
   * around, is on its way.
   */
  sort(
    list: readonly Article[],
    own: Article | undefined,
    feed: ArticleFeed | undefined,
  ): readonly Article[] | undefined {
    if (this.#rail.order === 'newest') return newestFirst(list);
    if (this.#rail.order !== 'related') return list;
    void (this.#loading ??= this.#load());
    // Without the code the rail is as its source says.
    if (this.#relating instanceof ArticleError) return list;
    const current = own ?? feed?.surrounding;
    return !current && feed?.awaitsLayout ? undefined : this.#relating?.sort(list, current);
  }

  /** The code that relates the articles, for `debug`; an error if it could not be loaded. */
  get relating(): Relating | ArticleError | undefined {
    return this.#rail.order === 'related' ? this.#relating : undefined;
  }

  async #load(): Promise<void> {
    const module = await loadFile(this.#rail, import('../../controllers/relating.js'));
    this.#relating = module instanceof ArticleError ? module : new module.Relating(this.#rail);
    this.#rail.requestUpdate();
  }
}

/** Prints for `debug` why each article is shown, or is not. */
export async function explain(rail: PageRail, facts: SelectionFacts): Promise<void> {
  const module = await loadFile(rail, import('./explain-selection.js'));
  if (!(module instanceof ArticleError)) module.explainSelection(rail, facts);
}
