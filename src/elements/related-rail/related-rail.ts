import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {unwatchCurrentArticle, watchCurrentArticle} from '../../controllers/current-article.js';
import {isServer} from '../../controllers/environment.js';
import {titleFromPage} from '../../controllers/page-links.js';
import {addLateStyles} from '../../controllers/late-styles.js';
import {
  joinRails,
  leaveRails,
  shownChanged,
  type PageRail,
} from '../../controllers/rails-of-page.js';
import {ArticleError} from '../../data/article-error.js';
import type {Article} from '../../data/article.js';
import {readArticleList} from '../../data/formats/article.js';
import {plainText} from '../../data/plain-text.js';
import {markRead} from '../../data/read-mark.js';
import {safeUrl} from '../../data/safe-url.js';
import {tokenStyles} from '../../styles/tokens.js';
import {hasFallback} from '../base/fallback.js';
import {loadFile} from '../base/file.js';
import {readGiven} from '../base/given.js';
import {excludedUrls} from './excluded-urls.js';
import {filterOf} from './filter-articles.js';
import {keepFocus} from './kept-focus.js';
import {RailElement} from './rail-element.js';
import {railArrangementStyles} from './rail-arrangement.styles.js';
import {frameClasses} from './rail-layout.js';
import {explain, RailOrder} from './rail-order.js';
import {renderCards, renderFrame, renderPlaces} from './rail-templates.js';
import {relatedRailStyles} from './related-rail.styles.js';
import {evenOut, heightOfPlaces} from './reserved-space.js';
import {selectArticles, type SelectOptions} from './select-articles.js';

export type {RailLayout} from './rail-element.js';

/**
 * A heading and a list of article cards: a grid, a list, or a carousel. Its `src` may name several
 * sources, with spaces between them: their articles become one list, newest first, and each card
 * names its publisher.
 *
 * @summary A list of related articles.
 *
 * @slot - The fallback, which is shown until there is an article, and again when loading fails.
 * @slot empty - Shown when there is no article to show; by default the rail then takes no space.
 * @slot error - Replaces the message and the button that are shown when loading failed.
 * @slot footer - Content under the cards.
 *
 * @csspart base - The section around everything.
 * @csspart header - The line of the heading, the link and the buttons.
 * @csspart heading - The heading.
 * @csspart more - The link to all articles.
 * @csspart controls - The buttons of a carousel.
 * @csspart previous - The button that goes back.
 * @csspart next - The button that goes on.
 * @csspart list - The list of cards.
 * @csspart item - One place in the list.
 * @csspart error - The message that loading failed.
 * @csspart retry - The button that tries again.
 * @csspart load-more - The button that adds the next page.
 * @csspart page-error - The message that the next page could not be loaded.
 * @csspart stale - The note that a refresh failed, and its button, `retry`.
 * @csspart card-base - The base of each card; its other parts go by their own names.
 * @csspart card-body - The text box of each card.
 *
 * @cssproperty [--article-rail-columns=3] - The greatest number of columns of a grid.
 * @cssproperty [--article-rail-gap=calc(var(--article-space) * 1.75)] - The distance between cards.
 * @cssproperty [--article-rail-card-width=15em] - The smallest width of a card in a grid, and its
 *   width in a carousel.
 *
 * @fires {ArticleLoadEvent} article-load - Fires when data has arrived and was read.
 * @fires {ArticleNavigateEvent} article-navigate - Fires when a link of the element is followed. It
 *   can be canceled.
 * @fires {ArticleErrorEvent} article-error - Fires when loading or reading failed.
 * @fires {ArticleClickEvent} article-click - Fires when the link of a card is followed. It can be
 *   canceled.
 * @fires {ArticleViewEvent} article-view - Fires when half of a card was in view for one second.
 */
export class RelatedRail extends RailElement implements PageRail {
  static override readonly tagName = 'related-rail';
  protected static override readonly isList = true;
  static override styles = [tokenStyles, relatedRailStyles, railArrangementStyles];
  /** @internal Whether `src` may name several sources. */
  readonly mergesSources = true;

  /** @internal The articles that later rails with `skip-repeats` leave out. */
  shownUrls: ReadonlySet<string> = new Set();

  #loadingCarousel?: Promise<void>;
  #given?: Article[];
  #shown: Article[] = [];
  /** The addresses that the later rails know of, as one text. */
  #announced = '';
  #order?: RailOrder;
  /** Whether the code that relates the articles is on its way. */
  #isOrdering = false;
  /** Prints the reasons for the selection, for `debug`. */
  #explain?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    joinRails(this);
    watchCurrentArticle(this.#onCurrentArticle);
    // After a move, other rails may be before this one.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leaveRails(this);
    unwatchCurrentArticle(this.#onCurrentArticle);
  }

  protected override prepare(data: Article | undefined, changed: PropertyValues<this>): boolean {
    if (changed.has('articles')) {
      const list = readGiven(this, 'articles', this.articles, readArticleList);
      this.#given = list?.articles.map(markRead);
    }
    this.#shown = this.#select(data);
    const isCarousel = this.layout === 'carousel' && this.#shown.length > 0;
    if (this.carousel) this.carousel.active = isCarousel;
    else if (isCarousel && !isServer) void (this.#loadingCarousel ??= this.#loadCarousel());
    return this.#shown.length > 0;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.#isOrdering && !this.isReady) this.status = 'loading';
  }

  protected override update(changed: PropertyValues<this>): void {
    const restoreFocus = keepFocus(this);
    const height = heightOfPlaces(this);
    super.update(changed);
    evenOut(this, height);
    void restoreFocus();
  }

  protected override render(): TemplateResult {
    if (this.isReady) return this.#renderRail(this.#renderCards());
    const {interfaceWords: words, status} = this;
    const fails = status === 'error' ? !hasFallback(this) : status === 'loading' && this.isRetrying;
    const notes = fails ? this.feed?.listNotes : undefined;
    if (notes) return this.#renderRail(notes.renderFailure(this.isRetrying, words, this.onRetry));
    if (status === 'loading') {
      return this.#renderRail(renderPlaces(this.places, this.placeOptions(this.places), words));
    }
    return html`${status === 'error' ? nothing : html`<slot name="empty"></slot>`}<slot></slot>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const button = this.paging === 'auto' && this.renderRoot.querySelector('.further');
    if (button && !this.isLoading) this.feed?.loadNextPageNear(button);
    const urls = [...this.shownUrls].join(' ');
    if (urls !== this.#announced) shownChanged(this);
    this.#announced = urls;
    this.#explain?.();
  }

  /** Whether the cards come from several sources, and have to say from which. */
  get #merges(): boolean {
    return !this.#given && (this.order || !this.article) && /\S\s+\S/.test(this.src ?? '');
  }

  /** Selects the articles to show among those of the rail, of its source, or of its article. */
  #select(data: Article | undefined): Article[] {
    const {baseURI, feed, knowsPage, order, ownArticle, ownerDocument, src} = this;
    // With an order, the rail's own article is what the others are related to.
    const isOwner = ownArticle && !(order && src);
    const list = isOwner ? undefined : feed?.list;
    const related = isOwner || !src ? data?.related : undefined;
    const owners = [ownArticle ? undefined : feed?.surrounding, feed?.list ? undefined : data];
    const found = this.#given ?? list ?? related ?? [];
    // A server does not know what the article of the page is about.
    const isKnown = order && (knowsPage || order !== 'related');
    const sorting = isKnown ? (this.#order ??= new RailOrder(this)) : undefined;
    const ordered = sorting ? sorting.sort(found, ownArticle, feed) : found;
    this.#isOrdering = !ordered && found.length > 0;
    if (!ordered) return this.#shown;
    const options: SelectOptions = {
      base: baseURI,
      excluded: knowsPage ? excludedUrls(this, owners) : undefined,
      filter: filterOf(this),
      offset: this.offset,
      limit: this.mostCards,
      tags: this.selectedTags,
      titleOf: knowsPage ? url => titleFromPage(ownerDocument, url) : undefined,
    };
    const {articles, urls} = selectArticles(ordered, options);
    this.#explain = this.debug
      ? () => void explain(this, {found, ordered, options, relating: sorting?.relating})
      : undefined;
    this.shownUrls = urls;
    return articles;
  }

  #renderRail(content: unknown): TemplateResult {
    const {heading, moreHref, moreLabel, interfaceWords: words} = this;
    return renderFrame(content, {
      classes: frameClasses(this, this.#shown.length || this.places),
      level: this.level,
      heading: plainText(heading) || words.moreToExplore,
      moreHref: safeUrl(moreHref),
      moreLabel: plainText(moreLabel) || words.seeAll,
      controls: this.carousel?.renderControls(words),
    });
  }

  #renderCards(): TemplateResult {
    const {feed, interfaceWords: words} = this;
    const cards = renderCards(this.#shown, {
      ...this.placeOptions(this.#shown.length),
      numbered: this.numbered,
      headingLevel: Math.min(this.level + 1, 6),
      showPublisher: this.#merges,
      words: this.words ? words : undefined,
      seen: this.seen,
      tabIndex: this.layout === 'carousel' ? 0 : nothing,
      onKeydown: this.carousel?.onKeydown,
    });
    const notes = this.addsPages && feed?.hasNextPage ? feed.listNotes : undefined;
    if (!feed || !notes) return cards;
    return html`${cards}${notes.renderPaging(this.isLoading, feed.nextPageFailed, words, this.onLoadMore)}`;
  }

  /** The list scrolls and snaps without it; the buttons and keys come with the first carousel. */
  async #loadCarousel(): Promise<void> {
    const module = await loadFile(this, import('./carousel.js'));
    if (module instanceof ArticleError) return;
    addLateStyles(this, module.carouselStyles);
    // The controller asks for an update itself.
    this.carousel = new module.Carousel(this);
  }

  readonly #onCurrentArticle = (): void => {
    this.requestUpdate();
  };
}
