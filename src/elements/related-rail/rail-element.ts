import type {PropertyValues} from 'lit';
import type {ArticleListInput} from '../../data/article-input.js';
import type {DateStyle} from '../../time/format-date.js';
import {ArticleElement} from '../article-element.js';
import {cardOptionNames, type CardOptions} from '../article-card/card-options.js';
import type {CardVariant, PicturePlace} from '../article-card/card-variant.js';
import type {ElementProperties} from '../base/accessors.js';
import {jsonConverter} from '../base/given.js';
import {headingLevel} from '../parts/heading.js';
import type {Carousel} from './carousel.js';
import {cardVariant, hasLead, placesFor, type RailLayout} from './rail-layout.js';
import type {PlaceOptions} from './rail-templates.js';

export type {RailLayout};

/** The attributes of a rail, and what follows from them alone. */
export abstract class RailElement extends ArticleElement {
  static override properties: ElementProperties = {
    articles: {converter: jsonConverter},
    heading: {},
    headingLevel: {attribute: 'heading-level', type: Number},
    layout: {},
    variant: {},
    limit: {type: Number},
    includeCurrent: {attribute: 'include-current', type: Boolean},
    skipRepeats: {attribute: 'skip-repeats', type: Boolean},
    moreHref: {attribute: 'more-href'},
    moreLabel: {attribute: 'more-label'},
    paging: {},
    order: {},
    fill: {},
    tags: {},
    category: {},
    author: {},
    excludeTags: {attribute: 'exclude-tags'},
    offset: {type: Number},
    numbered: {type: Boolean},
    lead: {type: Boolean},
    hide: {},
    picture: {},
    ratio: {},
    lines: {type: Number},
    dateStyle: {attribute: 'date-style'},
    relativeUntil: {attribute: 'relative-until'},
    timeZone: {attribute: 'time-zone'},
    target: {},
    rel: {},
    selectedTags: {attribute: false},
  };

  /** The articles: an array, or JSON in the attribute. */
  declare articles?: ArticleListInput | null;

  /** The heading; by default the language's "More to Explore". */
  declare heading?: string | null;

  /** The level of the heading, 2 (default) to 6; the cards' is one more, at most 6. */
  declare headingLevel?: number | null;

  /** `auto` (default: a grid, with rules between cards where it is narrow), `grid`, `list` or `carousel`. */
  declare layout?: RailLayout | null;

  /** The variant of the cards; by default `row` in a list, else `stacked`. */
  declare variant?: CardVariant | null;

  /**
   * The greatest number of cards, all by default, and with `paging` in any case. While loading, as
   * many places are kept free, 6 by default.
   */
  declare limit?: number | null;

  /**
   * Shows the article of this page too, which by default is left out.
   *
   * @default false
   */
  declare includeCurrent: boolean;

  /**
   * Leaves out the articles that a rail before this one in the page shows; off by default.
   *
   * @default false
   */
  declare skipRepeats: boolean;

  /** The URL of a page with all articles. */
  declare moreHref?: string | null;

  /** The words of the link to all articles; by default the language's "See all". */
  declare moreLabel?: string | null;

  /** The way to add the next page of a source: `none` (default), `button`, or `auto`. */
  declare paging?: 'none' | 'button' | 'auto' | null;

  /**
   * The order of the cards: `source` (default, as the source says), `newest`, or `related`, by what
   * the article of this page is about. That article is the rail's own `article`, else the one of
   * the surrounding layout, else what the page says of itself.
   */
  declare order?: 'source' | 'newest' | 'related' | null;

  /**
   * The articles after the related ones with `order="related"`: `newest` (default) fills the other
   * places with the newest ones, and `none` leaves them out.
   */
  declare fill?: 'newest' | 'none' | null;

  /** Shows only articles that have one of these tags, in whatever case; separated by commas. */
  declare tags?: string | null;

  /** Shows only articles of one of these categories, in whatever case; separated by commas. */
  declare category?: string | null;

  /** Shows only articles by one of these authors, in whatever case; separated by commas. */
  declare author?: string | null;

  /** Leaves out the articles that have one of these tags, in whatever case; separated by commas. */
  declare excludeTags?: string | null;

  /** How many articles are passed over, of those that would be shown; 0 by default. */
  declare offset?: number | null;

  /**
   * Whether the cards have large numerals, as a list of what is read most. They are `compact` by
   * default.
   *
   * @default false
   */
  declare numbered: boolean;

  /**
   * Whether the first card of a grid or a list is large. A grid then has three, two or one columns,
   * as it has room, and no more than `--article-rail-columns`.
   *
   * @default false
   */
  declare lead: boolean;

  /**
   * The parts that the cards do not show, separated by spaces: `image`, `category`, `date`,
   * `summary`, `byline`, `portrait`, `reading-time`, `label` and `badge`.
   */
  declare hide?: string | null;

  /** The place of the pictures, seen from the text of their cards: `top`, `bottom`, `start` or `end`. */
  declare picture?: PicturePlace | null;

  /** The aspect ratio of the pictures, such as `16/9`. */
  declare ratio?: string | null;

  /** The number of lines after which a summary is cut. By default it is never cut. */
  declare lines?: number | null;

  /** The style of the dates: `relative` (default), `absolute` or `none`. */
  declare dateStyle?: DateStyle | null;

  /** The age up to which dates are relative: an ISO 8601 duration, `P30D` by default. */
  declare relativeUntil?: string | null;

  /** The IANA time zone of the dates; the reader's by default. */
  declare timeZone?: string | null;

  /** The window in which the links open, as in HTML; `_blank` gets `rel="noopener"`. */
  declare target?: string | null;

  /** The link types of the links of the cards, as in HTML. */
  declare rel?: string | null;

  /**
   * The tags of which a shown article has one; without any, all articles are shown. A tag list sets
   * it.
   */
  declare selectedTags: string[];

  constructor() {
    super();
    this.selectedTags = [];
  }

  /** The level of the heading. */
  protected get level(): number {
    return headingLevel(this.headingLevel, 2, 2);
  }

  /** Whether further pages are added, by the reader or by scrolling. */
  protected get addsPages(): boolean {
    return this.paging === 'button' || this.paging === 'auto';
  }

  /** The highest number of cards. Pages that are added have no limit. */
  protected get mostCards(): number | undefined {
    const {addsPages, limit} = this;
    return limit && limit > 0 && !addsPages ? limit : undefined;
  }

  /** The number of places that are kept free while loading. */
  protected get places(): number {
    return placesFor(this.limit);
  }

  /** Returns what cards, and places for them, have in common. */
  protected placeOptions(cards: number): PlaceOptions {
    return {variant: cardVariant(this, cards), lead: hasLead(this), options: this.#cardOptions};
  }

  /** The options of all cards, once the rail has any: one value, because each costs every card. */
  #cardOptions?: Partial<CardOptions>;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!cardOptionNames.some(name => changed.has(name))) return;
    this.#cardOptions = Object.fromEntries(cardOptionNames.map(name => [name, this[name]]));
  }

  /** The articles that were in view. */
  protected readonly seen = new Set<string>();

  /** The buttons and keys of a carousel, once there was one. */
  protected carousel?: Carousel;

  /** Whether a reader asked to load again after a failure. The button stays meanwhile. */
  protected isRetrying = false;

  protected readonly onLoadMore = (): void => {
    void this.feed?.loadNextPage();
  };

  /** @internal */
  override obey(command: string): void {
    super.obey(command);
    if (command === '--load-more') this.onLoadMore();
    if (command === '--next') this.carousel?.page(1);
    if (command === '--previous') this.carousel?.page(-1);
  }

  protected readonly onRetry = (): void => {
    void this.#retry();
  };

  async #retry(): Promise<void> {
    if (this.isRetrying) return;
    this.isRetrying = true;
    await this.reload();
    this.isRetrying = false;
    this.requestUpdate();
  }
}
