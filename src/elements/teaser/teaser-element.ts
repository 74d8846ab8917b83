import type {PropertyValues} from 'lit';
import {clock} from '../../controllers/clock.js';
import type {Article, Authorship, Media, Picture} from '../../data/article.js';
import type {DateStyle, FormattedDate} from '../../time/format-date.js';
import {ArticleElement} from '../article-element.js';
import type {ElementProperties} from '../base/accessors.js';
import {AgingDate, dateFields, showTitles} from './aging-date.js';
import {withoutHidden} from './hidden-parts.js';
import {isTeaser, mergeFields, nothingYet, type TeaserFields} from './merge-fields.js';
import {notePicture, portraitsOf, showRatio, withNote} from './picture.js';

/** The base of card and header: the fields of an article as attributes, a picture and dates. */
export abstract class TeaserElement extends ArticleElement implements TeaserFields {
  static override properties: ElementProperties = {
    headline: {},
    summary: {},
    category: {},
    categoryHref: {attribute: 'category-href'},
    published: {},
    modified: {},
    author: {},
    image: {},
    imageAlt: {attribute: 'image-alt'},
    imageWidth: {attribute: 'image-width', type: Number},
    imageHeight: {attribute: 'image-height', type: Number},
    imageSrcset: {attribute: 'image-srcset'},
    imageSizes: {attribute: 'image-sizes'},
    readingMinutes: {attribute: 'reading-minutes', type: Number},
    media: {},
    locked: {type: Boolean},
    sponsor: {},
    ai: {},
    label: {},
    hide: {},
    ratio: {},
    priority: {type: Boolean},
    relativeUntil: {attribute: 'relative-until'},
    timeZone: {attribute: 'time-zone'},
  };

  /** The length of dates: `Nov 23, 2025`, or in full words, `November 23, 2025`. */
  protected static readonly dateLength: 'medium' | 'long' = 'medium';

  /** The headline, plain text. */
  declare headline?: string | null;

  /** The summary: one or two sentences, plain text. */
  declare summary?: string | null;

  /** The section that the article belongs to, plain text. */
  declare category?: string | null;

  /** The page of the section: a relative, `http:` or `https:` URL. */
  declare categoryHref?: string | null;

  /** The date of publication: an ISO 8601 date, or an instant with its offset. */
  declare published?: string | null;

  /** The date of the last change: an ISO 8601 date, or an instant with its offset. */
  declare modified?: string | null;

  /** The name of the author, plain text. */
  declare author?: string | null;

  /** The URL of the picture. */
  declare image?: string | null;

  /** The description of the picture; empty (default) for a picture that only decorates. */
  declare imageAlt?: string | null;

  /** The width of the picture file in pixels. */
  declare imageWidth?: number | null;

  /** The height of the picture file in pixels. */
  declare imageHeight?: number | null;

  /** Further sizes of the picture, as in the `srcset` attribute of HTML. */
  declare imageSrcset?: string | null;

  /** The width at which the picture is shown, as in the `sizes` attribute of HTML. */
  declare imageSizes?: string | null;

  /** The time that reading takes, in minutes. */
  declare readingMinutes?: number | null;

  /** The medium, shown as a mark: `video`, `audio`, `gallery` or `live`. */
  declare media?: Media | null;

  /**
   * Whether the article has a mark that not everybody may read it.
   *
   * @default false
   */
  declare locked: boolean;

  /** The name of the sponsor who paid for the article, plain text. */
  declare sponsor?: string | null;

  /** How much of the article a machine wrote: all of it (`generated`), or a part (`assisted`). */
  declare ai?: Authorship | null;

  /** A word above the headline, such as "Analysis"; plain text. */
  declare label?: string | null;

  /**
   * The parts that are not shown, separated by spaces: `image`, `category`, `date`, `summary`,
   * `byline`, `portrait`, `reading-time`, `label` and `badge`. A hidden picture is not loaded.
   */
  declare hide?: string | null;

  /** The aspect ratio of the picture, such as `16/9`. */
  declare ratio?: string | null;

  /**
   * Whether the picture loads at once and first, for an article at the top of a page.
   *
   * @default false
   */
  declare priority: boolean;

  /** The age up to which a date is relative: an ISO 8601 duration, `P30D` by default. */
  declare relativeUntil?: string | null;

  /** The IANA time zone of dates; the reader's by default. */
  declare timeZone?: string | null;

  /** @internal Documented by each element, with its default. */
  declare dateStyle?: DateStyle | null;

  /** The article of the element: its attributes over its data. */
  protected whole: Article = nothingYet;

  /** The article without the parts that are hidden. */
  protected shown: Article = nothingYet;

  #width?: number;
  #published?: AgingDate;
  #modified?: AgingDate;
  #broken?: Set<string>;
  #hasTitles = false;

  /**
   * The width of the host in pixels before its first picture with priority; 0 where a server has
   * rendered it, so that the browser does not choose another file.
   */
  protected get pictureWidth(): number {
    if (!this.priority) return 0;
    return (this.#width ??= this.knowsPage ? this.clientWidth : 0);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) {
      // Dates may have aged while the element was away.
      this.requestUpdate();
      return;
    }
    const {renderRoot} = this;
    renderRoot.addEventListener('pointerover', this);
    // These two do not bubble.
    renderRoot.addEventListener('error', this, true);
    renderRoot.addEventListener('load', this, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#published?.leave();
    this.#modified?.leave();
  }

  protected override prepare(data: Article | undefined, changed: PropertyValues<this>): boolean {
    this.whole = mergeFields(this, data);
    this.shown = withoutHidden(this.whole, this.hide);
    if (dateFields.some(name => changed.has(name))) {
      this.#published?.forget();
      this.#modified?.forget();
    }
    return isTeaser(this.whole);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('ratio')) showRatio(this, this.ratio);
    if (this.#hasTitles) this.#showTitles();
  }

  /** @internal One listener of each kind serves the whole element. */
  handleEvent({target, type}: Event): void {
    if (!this.isOwn(target)) return;
    if (type === 'load') notePicture(target as HTMLImageElement);
    else if (type === 'pointerover') this.#showTitles();
    else if (type === 'error' && (target as Element).localName === 'img') {
      (this.#broken ??= new Set()).add((target as Element).getAttribute('src')!);
      this.requestUpdate();
    }
  }

  /** @internal The article that the attributes alone describe, for `debug`. */
  attributesAsArticle(): Article {
    return mergeFields(this);
  }

  /** Whether the element has rendered a node; events of nodes in slots pass here too. */
  protected isOwn(target: EventTarget | null): boolean {
    return (target as Node).getRootNode() === this.renderRoot;
  }

  /** The picture, unless it is broken. Its name says what a machine made of it. */
  protected get shownPicture(): Picture | undefined {
    const {ai, image} = this.shown;
    if (this.#isBroken(image?.url)) return undefined;
    return image && ai?.image ? withNote(image, ai.image, this.interfaceWords) : image;
  }

  /** The addresses of the portraits of the authors. */
  protected get portraits(): ReturnType<typeof portraitsOf> {
    return portraitsOf(this.shown).filter(url => !this.#isBroken(url));
  }

  /** The date of publication in words. */
  protected formatPublished(): FormattedDate | undefined {
    if (this.shown.published) this.#published ??= this.#createDate();
    return this.#published?.format(this.shown.published, this.locale, this.#now);
  }

  /** The date of the last change in words. */
  protected formatModified(): FormattedDate | undefined {
    if (this.shown.modified) this.#modified ??= this.#createDate();
    return this.#modified?.format(this.shown.modified, this.locale, this.#now);
  }

  /** Pictures may break before the first render, which has to be the server's. */
  #isBroken(url = ''): boolean | undefined {
    return this.knowsPage && this.#broken?.has(url);
  }

  get #now(): number | undefined {
    return this.knowsPage ? clock.now() : undefined;
  }

  #createDate(): AgingDate {
    return new AgingDate(this, (this.constructor as typeof TeaserElement).dateLength);
  }

  /** Adds the full dates as titles: few of a thousand cards are ever pointed at. */
  #showTitles(): void {
    this.#hasTitles = true;
    showTitles(this.renderRoot, this.#published, this.#modified);
  }
}
