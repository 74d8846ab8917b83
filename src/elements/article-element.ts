import type {PropertyValues} from 'lit';
import type {ArticleSourceHost} from '../controllers/read-source.js';
import {whenParsed} from '../controllers/parsing.js';
import type {ArticleInput} from '../data/article-input.js';
import type {Article} from '../data/article.js';
import {readArticle} from '../data/formats/article.js';
import {pickItem} from '../data/pick-item.js';
import type {Words} from '../locales/words.js';
import type {ElementProperties} from './base/accessors.js';
import {hasEmptySlot, hasFallback} from './base/fallback.js';
import {ArticleFeed, askLayout, sourceAttributes, type Status} from './base/feed.js';
import {trace} from './base/file.js';
import {baseOf, combine, type Combined, jsonConverter, readGiven} from './base/given.js';
import {PageElement} from './base/page-element.js';

export type {Status};

/** Which colour scheme an element takes. */
export type Theme = 'auto' | 'light' | 'dark' | 'host';

/**
 * The base of all elements: the source of the data, language, theme and states.
 *
 * @cssproperty [--article-accent=light-dark(#0b57a4, #8ab8f5)] - The colour of links, categories
 *   and the ring around the focus.
 * @cssproperty [--article-ink=light-dark(#1a1a1a, #ececec)] - The colour of text.
 * @cssproperty [--article-ink-muted=light-dark(#5c5f66, #a4a8b0)] - The colour of text of less
 *   weight: dates, summaries, captions.
 * @cssproperty [--article-line=light-dark(#d9dbdf, #3a3d44)] - The colour of rules and borders.
 * @cssproperty [--article-surface=light-dark(#f6f6f4, #1f2126)] - The background of boxes, and of
 *   places where a picture is not loaded yet.
 * @cssproperty [--article-background=light-dark(#fff, #15171a)] - The background of an element
 *   whose `theme` is not `host`.
 * @cssproperty [--article-font=inherit] - The font family.
 * @cssproperty [--article-heading-font=inherit] - The font family of headlines.
 * @cssproperty [--article-heading-weight=700] - The weight of headlines.
 * @cssproperty [--article-font-size=medium] - The size of text, on which all other sizes depend.
 * @cssproperty [--article-space=1em] - The unit of space.
 * @cssproperty [--article-radius=0.25em] - The radius of corners.
 * @cssproperty [--article-focus=var(--article-accent)] - The colour of the ring around the focus.
 */
export abstract class ArticleElement extends PageElement implements ArticleSourceHost {
  /**
   * Whether the element shows a list. A list that is empty is complete, and a list that cannot be
   * loaded says so. A list asks the surrounding layout for its article even with a source of its
   * own.
   */
  protected static readonly isList: boolean = false;

  static override properties: ElementProperties = {
    article: {converter: jsonConverter},
    src: {},
    format: {},
    items: {},
    map: {converter: jsonConverter},
    item: {},
    loading: {},
    refresh: {type: Number},
    theme: {reflect: true},
    debug: {type: Boolean},
    words: {converter: jsonConverter},
  };

  /** The article itself: an object, or JSON in the attribute. See the JSON Schema. */
  declare article?: ArticleInput | null;

  /** The source of the data: a URL of JSON or a feed, `#id` of a script here, `page:` or `feed:`. */
  declare src?: string | null;

  /** The format of the data: `auto` (default) or the name of a format. */
  declare format?: string | null;

  /** The dot path to the list inside an unknown JSON shape, such as `data.posts`. */
  declare items?: string | null;

  /** The places of fields in unknown JSON: from field to dot path, or to such as `/posts/{slug}`. */
  declare map?: Record<string, string> | null;

  /** The item of a list that is shown: an index, an `id` or a `url`. The default is the first. */
  declare item?: string | null;

  /**
   * The time at which `src` is fetched: `eager` (default), or `lazy`, within one viewport of view.
   */
  declare loading?: 'eager' | 'lazy' | null;

  /** The seconds between refreshes of `src`. By default it is never refreshed. */
  declare refresh?: number | null;

  /** The colour scheme: `auto` (the OS), `light`, `dark`, or `host` (default: follows the page). */
  declare theme?: Theme | null;

  /**
   * Prints where each field came from, why an item was left out, which attributes are mistaken, and why
   * the element shows nothing.
   *
   * @default false
   */
  declare debug: boolean;

  /** Words that replace those of the interface: an object, or JSON in the attribute. */
  declare words?: Partial<Words> | null;

  /** The article to show, each field from the nearest source that has it. */
  protected data?: Article;

  /** Whether there is something to show, and if not, why. */
  protected status: Status = 'idle';

  /** @internal Whether there is something to show. */
  isReady = false;

  /** The data from outside of the element, if it needs any. */
  protected feed?: ArticleFeed;

  /** The article that the element itself was given. */
  protected ownArticle?: Article;

  #combined?: Combined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.feed?.isStale ?? true) this.feed = ArticleFeed.start(this, this.feed);
    this.feed?.forgetLayout();
    this.requestSurrounding();
    whenParsed(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.feed?.leaveLayout();
  }

  /** Collects the data, lets the element prepare what it shows, and keeps what came out. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('article'))
      this.ownArticle = readGiven(this, 'article', this.article, readArticle);
    if (this.#hasNewSource(changed)) this.feed = ArticleFeed.start(this, this.feed);
    this.data = this.#collect();
    this.isReady = this.prepare(this.data, changed);
    const isComplete = this.isReady || (this.#isList && this.feed?.list !== undefined);
    this.status = isComplete ? 'ready' : this.sourceStatus;
  }

  /**
   * Prepares what the element shows, before each render, and returns whether there is anything to
   * show. Only a render that {@link knowsPage} may ask for children, time and page.
   */
  protected abstract prepare(data: Article | undefined, changed: PropertyValues<this>): boolean;

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.showStates({
      loading: this.isLoading,
      error: this.status === 'error' || this.feed?.error !== undefined,
      empty: !this.#takesSpace,
    });
    if (this.debug) void trace(this);
  }

  /** Loads the source again, whatever is known of it. Settles when it is shown; never rejects. */
  async reload(): Promise<void> {
    this.feed ??= new ArticleFeed(this);
    await this.feed.reload();
    await this.updateComplete;
  }

  /** @internal Does what a button of the page commands. */
  override obey(command: string): void {
    if (command === '--reload') void this.reload();
  }

  /** Settles when the newest load has ended, well or not, and is shown. */
  get loaded(): Promise<void> {
    return this.#whenLoaded();
  }

  /** @internal Called when the page is complete, with all children of the element. */
  parsed(): void {
    if (this.feed) this.feed.parsed();
    else this.feed = ArticleFeed.start(this);
    this.requestUpdate();
  }

  /**
   * @internal Asks the surrounding layout for its article. The layout may come later than the
   * element.
   */
  requestSurrounding(): void {
    if (!this.isConnected || !this.wantsSurrounding) return;
    askLayout(this, (value, leave) => {
      this.feed ??= new ArticleFeed(this);
      this.feed.surround(value, leave);
    });
  }

  /** Whether the article of the surrounding layout is of use: the element names none itself. */
  protected get wantsSurrounding(): boolean {
    return !this.article && (!this.src || this.#isList);
  }

  /** The status of the data from outside. */
  protected get sourceStatus(): Status {
    return this.feed?.status ?? (this.src ? 'loading' : 'idle');
  }

  /** Whether data is on its way, with or without something shown. */
  protected get isLoading(): boolean {
    return this.status === 'loading' || this.feed?.isLoading === true;
  }

  get #isList(): boolean {
    return (this.constructor as typeof ArticleElement).isList;
  }

  /** Whether there is anything to see: content, its skeleton, a failure, or the fallback. */
  get #takesSpace(): boolean {
    if (this.isReady || this.status === 'loading' || hasFallback(this)) return true;
    if (this.feed?.saysFailure) return true;
    return this.#isList && (this.status === 'error' || hasEmptySlot(this));
  }

  #hasNewSource(changed: PropertyValues<this>): boolean {
    if (!this.isConnected) return false;
    if (!this.hasUpdated) return this.src !== this.feed?.src;
    return sourceAttributes.some(name => changed.has(name));
  }

  /**
   * The element's own article, the loaded one, both combined, or that of the surrounding layout.
   */
  #collect(): Article | undefined {
    const own = this.ownArticle;
    // A server has only the attribute.
    const isAlone = own && !this.knowsPage;
    const loaded = isAlone ? undefined : pickItem(this.feed?.list, this.item, baseOf(this));
    if (own && loaded) {
      this.#combined = combine(own, loaded, this.#combined, this.article);
      return this.#combined[2];
    }
    return own ?? loaded ?? (this.wantsSurrounding ? this.feed?.surrounding : undefined);
  }

  async #whenLoaded(): Promise<void> {
    await this.updateComplete;
    await this.feed?.settled();
    await this.updateComplete;
  }
}
