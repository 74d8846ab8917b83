import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from '../parts/property.js';
import {repeat} from 'lit/directives/repeat.js';
import {titleFromPage} from '../../controllers/page-links.js';
import {
  currentArticleUrls,
  unwatchCurrentArticle,
  watchCurrentArticle,
} from '../../controllers/current-article.js';
import {
  joinRails,
  leaveRails,
  shownBefore,
  shownChanged,
  type PageRail,
} from '../../controllers/rails-of-page.js';
import type {Article} from '../../data/article.js';
import {canonicalUrl} from '../../data/canonical.js';
import {readArticleList} from '../../data/formats/article.js';
import {plainText} from '../../data/plain-text.js';
import {safeUrl} from '../../data/safe-url.js';
import {tokenStyles} from '../../styles/tokens.js';
import type {CardVariant} from '../article-card/article-card.js';
import {ArticleElement, headingLevel, jsonConverter, type Status} from '../article-element.js';
import {buttonStyles} from '../parts/button.styles.js';
import {renderHeading} from '../parts/heading.js';
import type {Carousel} from './carousel.js';
import {relatedRailStyles} from './related-rail.styles.js';
import {ReservedSpace} from './reserved-space.js';

/** How a rail lays out its cards. */
export type RailLayout = 'auto' | 'grid' | 'list' | 'carousel';

const layouts = new Set<unknown>(['auto', 'grid', 'list', 'carousel']);

/** How many places a rail keeps free while it does not know how many cards will come. */
const expected = 6;

/** As many articles as a list may have. */
const most = 1000;

const cardParts = ['base', 'media', 'image', 'badge', 'body', 'kicker', 'category', 'date']
  .concat(['headline', 'link', 'summary', 'meta', 'publisher', 'byline', 'partner'])
  .concat(['reading-time'])
  .map(part => (part === 'base' || part === 'body' ? `${part}:card-${part}` : part))
  .join();

/**
 * A heading and a list of article cards: a grid, a list, or a carousel. Its `src` may name several
 * sources, with spaces between them: their articles become one list, newest first, and each card
 * names its publisher.
 *
 * @summary A list of related articles.
 *
 * @slot - Fallback: shown until there is something to show, and again when loading fails.
 * @slot empty - Shown when there is no article to show; by default the rail then takes no space.
 * @slot error - Instead of the message and the button that stand there when loading failed.
 * @slot footer - Under the cards.
 *
 * @csspart base - The section around everything.
 * @csspart header - The line of the heading, the link and the buttons.
 * @csspart heading - The heading.
 * @csspart more - The link to all articles.
 * @csspart controls - The buttons of a carousel.
 * @csspart previous - The button that goes back.
 * @csspart next - The button that goes on.
 * @csspart list - The list.
 * @csspart item - One place in the list.
 * @csspart error - The message that loading failed.
 * @csspart retry - The button that tries again.
 * @csspart load-more - The button that adds the next page.
 * @csspart page-error - The message that the next page could not be loaded.
 * @csspart stale - The note that a refresh failed, and its button, `retry`.
 * @csspart card-base - The base of each card; its other parts go by their own names.
 * @csspart card-body - The text box of each card.
 *
 * @cssproperty [--article-rail-columns=3] - How many columns a grid has at most.
 * @cssproperty [--article-rail-gap=calc(var(--article-space) * 1.75)] - Between cards.
 * @cssproperty [--article-rail-card-width=15em] - The smallest width of a card in a grid, and its
 *   width in a carousel.
 *
 * @fires {ArticleLoadEvent} article-load - Data arrived and was read.
 * @fires {ArticleErrorEvent} article-error - Loading or reading failed.
 * @fires {ArticleClickEvent} article-click - The link of a card is followed; cancelable.
 * @fires {ArticleViewEvent} article-view - Half of a card was in view for one second.
 */
export class RelatedRail extends ArticleElement implements PageRail {
  static override readonly tagName = 'related-rail';
  static override styles = [tokenStyles, buttonStyles, relatedRailStyles];

  /** The articles: an array, or JSON in the attribute. */
  @property({converter: jsonConverter}) articles?: Article[] | null;

  /** The heading; by default the language's "More to Explore". */
  @property() heading?: string | null;

  /** The level of the heading, 2 (default) to 6; the cards' is one more, at most 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel?: number | null;

  /** `auto` (default: a grid, with rules between cards where it is narrow), `grid`, `list` or `carousel`. */
  @property() layout?: RailLayout | null;

  /** The variant of the cards; by default `row` in a list, else `stacked`. */
  @property() variant?: CardVariant | null;

  /**
   * How many cards are shown at most, all by default, and with `paging` in any case; and how many
   * places are kept free while loading, 6 by default.
   */
  @property({type: Number}) limit?: number | null;

  /** Shows the article of this page too, which by default is left out. */
  @property({attribute: 'include-current', type: Boolean}) includeCurrent = false;

  /** Shows articles too that a rail before this one shows, which by default are left out. */
  @property({attribute: 'allow-repeats', type: Boolean}) allowRepeats = false;

  /** Where all articles are. */
  @property({attribute: 'more-href'}) moreHref?: string | null;

  /** The words of the link to all articles; by default the language's "See all". */
  @property({attribute: 'more-label'}) moreLabel?: string | null;

  /** How the next page of a source is added: `none` (default), `button`, or `auto`. */
  @property() paging?: 'none' | 'button' | 'auto' | null;

  /** Shows only articles that have one of these tags, where there are any: a tag list sets it. */
  @property({attribute: false}) selectedTags: string[] = [];

  /** @internal Its `src` may name several. */
  readonly mergesSources = true;

  /** @internal What the rails after this one leave out. */
  shownUrls: ReadonlySet<string> = new Set();

  #carousel?: Carousel;
  #loadingCarousel?: Promise<void>;
  readonly #reserved = new ReservedSpace(this);
  #given?: Article[];
  #shown: Article[] = [];
  #told = '';
  #retrying = false;

  override connectedCallback(): void {
    super.connectedCallback();
    joinRails(this);
    watchCurrentArticle(this.#onCurrentArticle);
    // What stands before it may be another rail now.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leaveRails(this);
    unwatchCurrentArticle(this.#onCurrentArticle);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('articles')) {
      this.#given = this.readGiven('articles', this.articles, readArticleList)?.articles;
    }
    super.willUpdate(changed);
    this.#shown = this.#select();
    const isCarousel = this.layout === 'carousel' && this.#shown.length > 0;
    if (this.#carousel) this.#carousel.active = isCarousel;
    else if (isCarousel && !isServer) void (this.#loadingCarousel ??= this.#loadCarousel());
    this.#reserved.keep = this.#shown.length >= this.#places;
  }

  protected override update(changed: PropertyValues<this>): void {
    const focused = this.shadowRoot?.activeElement;
    const items = focused ? [...this.renderRoot.querySelectorAll('.list > .item')] : [];
    super.update(changed);
    // The last page takes its button along, a refresh the card that the reader is at.
    if (focused && !focused.isConnected) {
      const place = items.findIndex(item => item.contains(focused));
      void this.#focusCard(place < 0 ? items.length : place);
    }
  }

  protected override render(): TemplateResult {
    if (this.showsSomething) return this.#renderRail(this.#renderCards());
    switch (this.status) {
      case 'loading':
        return this.#renderRail(this.#retrying ? this.#renderError() : this.#renderPlaces());
      case 'error':
        return this.hasFallback ? html`<slot></slot>` : this.#renderRail(this.#renderError());
      default:
        return html`<slot name="empty"></slot><slot></slot>`;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const button = this.paging === 'auto' && this.renderRoot.querySelector('.further');
    if (button && !this.loadingNow) this.loadNextPageNear(button);
    const urls = [...this.shownUrls].join(' ');
    if (urls !== this.#told) shownChanged(this);
    this.#told = urls;
  }

  protected override get showsSomething(): boolean {
    return this.#shown.length > 0;
  }

  /** Where a list holds nothing to show, that stands until another list comes. */
  protected override get status(): Status {
    return this.list ? 'ready' : super.status;
  }

  protected override get takesSpace(): boolean {
    const isSaid = this.status === 'error' || this.querySelector(':scope > [slot=empty]') !== null;
    return super.takesSpace || isSaid;
  }

  /** The article around it is left out, whatever the source. */
  protected override get wantsSurrounding(): boolean {
    return !this.article;
  }

  /** Whether the cards come from several sources, and have to say from which. */
  get #merges(): boolean {
    return !this.#given && !this.article && /\S\s+\S/.test(this.src ?? '');
  }

  /** Whether further pages are added, by the reader or by scrolling. */
  get #pages(): boolean {
    return this.paging === 'button' || this.paging === 'auto';
  }

  get #places(): number {
    return this.limit && this.limit > 0 ? Math.floor(Math.min(this.limit, most)) : expected;
  }

  #select(): Article[] {
    const {article, data, list, limit, selectedTags, allowRepeats, hydrating, src} = this;
    const related = article || !src ? data?.related : undefined;
    const articles = this.#given ?? (article ? undefined : list) ?? related ?? [];
    let shown = articles.flatMap(article => this.#named(article) ?? []);
    if (!hydrating) {
      const left = new Set<string | undefined>(allowRepeats ? [] : shownBefore(this));
      if (!this.includeCurrent) {
        for (const url of currentArticleUrls(this.ownerDocument)) left.add(url);
        left.add(this.#canonical(this.surroundingArticle));
        if (!list) left.add(this.#canonical(data));
      }
      left.delete(undefined);
      shown = shown.filter(article => !left.has(this.#canonical(article)));
    }
    const most = limit && limit > 0 && !this.#pages ? limit : undefined;
    // What the reader's selection hides stays this rail's, so that it does not turn up elsewhere.
    this.shownUrls = new Set(
      shown.slice(0, most).flatMap(article => this.#canonical(article) ?? []),
    );
    if (Array.isArray(selectedTags) && selectedTags.length > 0) {
      const names = (selectedTags as unknown[])
        .slice(0, 1000)
        .map(tag => String(tag).toLowerCase());
      const selected = new Set(names);
      shown = shown.filter(({tags}) => tags?.some(({name}) => selected.has(name.toLowerCase())));
    }
    return shown.slice(0, most);
  }

  #canonical(article?: Article): string | undefined {
    return canonicalUrl(article?.url, this.baseURI);
  }

  /** The article with something to show: lists of mere addresses take what the page calls them. */
  #named(article: Article): Article | undefined {
    const {headline, summary, image, url} = article;
    if (headline || summary || image) return article;
    if (!url || this.hydrating) return undefined;
    const title = titleFromPage(this.ownerDocument, url);
    return title ? {...article, headline: title} : undefined;
  }

  #renderRail(content: unknown): TemplateResult {
    const words = this.interfaceWords;
    const level = headingLevel(this.headingLevel, 2, 2);
    const layout = layouts.has(this.layout) ? this.layout : 'auto';
    const moreHref = safeUrl(this.moreHref);
    return html`<section part="base" class="base layout-${layout}" aria-labelledby="heading">
      <div part="header" class="header">
        ${renderHeading(level, plainText(this.heading) || words.moreToExplore, 'heading')}
        ${
          moreHref
            ? html`<a part="more" class="more" href=${moreHref}
                >${plainText(this.moreLabel) || words.seeAll}</a
              >`
            : nothing
        }
        ${this.#carousel?.renderControls(words)}
      </div>
      ${content}
      <slot name="footer"></slot>
    </section>`;
  }

  #renderCards(): TemplateResult {
    return html`<ul
        part="list"
        class="list"
        role="list"
        aria-labelledby="heading"
        tabindex=${this.layout === 'carousel' ? 0 : nothing}
        @keydown=${this.#carousel?.onKeydown}
      >
        ${repeat(
          this.#shown,
          ({id, url, headline}, index) => url ?? id ?? `${headline}${index}`,
          (article, index) =>
            html`<li part="item" class="item">
              <article-card
                exportparts=${cardParts}
                .article=${article}
                .position=${index}
                .variant=${this.variant ?? (this.layout === 'list' ? 'row' : null)}
                .headingLevel=${Math.min(headingLevel(this.headingLevel, 2, 2) + 1, 6)}
                .showPublisher=${this.#merges}
                .words=${this.words ? this.interfaceWords : undefined}
              ></article-card>
            </li>`,
        )}
      </ul>
      ${this.#renderPaging()}`;
  }

  #renderPlaces(): TemplateResult {
    const variant = this.variant ?? (this.layout === 'list' ? 'row' : null);
    const places = Array.from({length: this.#places});
    return html`<div class="list" aria-hidden="true">
        ${places.map(
          () =>
            html`<div class="item">
              <article-card .placeholder=${true} .variant=${variant}></article-card>
            </div>`,
        )}
      </div>
      <p class="hidden" role="status">${this.interfaceWords.loading}</p>`;
  }

  #renderError(): TemplateResult {
    const {failed, loading, retry} = this.interfaceWords;
    return html`<slot name="error">
      <div part="error" class="error" role="status">
        <p>${failed}</p>
        <button
          part="retry"
          class="button"
          type="button"
          aria-disabled=${this.#retrying ? 'true' : 'false'}
          @click=${this.#onRetry}
        >
          ${this.#retrying ? loading : retry}
        </button>
      </div>
    </slot>`;
  }

  #renderPaging(): unknown {
    if (!this.#pages || !this.hasNextPage) return nothing;
    const {failed, loading, loadMore, retry} = this.interfaceWords;
    const {loadingNow, nextPageFailed} = this;
    return html`<p part="page-error" class="page-error" role="status">
        ${nextPageFailed ? failed : nothing}
      </p>
      <button
        part="load-more"
        class="button further"
        type="button"
        aria-disabled=${loadingNow ? 'true' : 'false'}
        @click=${this.#onLoadMore}
      >
        ${loadingNow ? loading : nextPageFailed ? retry : loadMore}
      </button>`;
  }

  /** The reader stays where the rail was changed: at this card, or at the last one. */
  async #focusCard(place: number): Promise<void> {
    const cards = this.renderRoot.querySelectorAll('article-card');
    const card = cards[Math.min(place, cards.length - 1)];
    await card?.updateComplete;
    card?.focus({preventScroll: true});
  }

  /** The list scrolls and snaps without it; the buttons and keys come with the first carousel. */
  async #loadCarousel(): Promise<void> {
    const module = await this.loadFile(import('./carousel.js'));
    // It asks for an update itself.
    if ('Carousel' in module) this.#carousel = new module.Carousel(this);
  }

  readonly #onCurrentArticle = (): void => {
    this.requestUpdate();
  };

  /** The button stays until there is something in its place. */
  readonly #onRetry = async (): Promise<void> => {
    if (this.#retrying) return;
    this.#retrying = true;
    await this.reload();
    this.#retrying = false;
    this.requestUpdate();
  };

  readonly #onLoadMore = (): void => {
    void this.loadNextPage();
  };
}
