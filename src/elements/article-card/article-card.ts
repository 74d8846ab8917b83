import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from '../parts/property.js';
import {clock} from '../../controllers/clock.js';
import {unwatchView, watchView} from '../../controllers/viewability.js';
import type {Article, Media} from '../../data/article.js';
import {safeUrl} from '../../data/safe-url.js';
import {ArticleClickEvent, ArticleViewEvent} from '../../events.js';
import {tokenStyles} from '../../styles/tokens.js';
import type {DateStyle, FormattedDate} from '../../time/format-date.js';
import {ArticleElement, headingLevel} from '../article-element.js';
import {renderBones} from '../parts/bones.js';
import {directionOf} from '../parts/direction.js';
import {fixed, flatten} from '../parts/flatten.js';
import {renderHeading} from '../parts/heading.js';
import {linkRel, linkTarget} from '../parts/link.js';
import {parseRatio, renderImage} from '../parts/picture.js';
import {isTeaser, mergeFields, type TeaserFields} from '../parts/teaser.js';
import {teaserStyles} from '../parts/teaser.styles.js';
import {dateOf, renderKicker, renderMarks, renderMeta} from '../parts/text.js';
import {articleCardStyles} from './article-card.styles.js';

/** How a card is laid out. */
export type CardVariant = 'stacked' | 'row' | 'overlay' | 'compact' | 'text';

/** What decides, besides the date itself, how it is said. */
const dateFields = ['dateStyle', 'relativeUntil', 'timeZone'] as const;

const variants = new Set<unknown>(['stacked', 'row', 'overlay', 'compact', 'text']);

/**
 * One teaser: picture, kicker, headline link, summary, byline, badges.
 *
 * @summary One article as a teaser.
 *
 * @slot - Fallback: shown until there is something to show, and again when loading fails.
 * @slot badge - Instead of the mark on the picture.
 * @slot kicker - Instead of the category and the date.
 * @slot meta - Instead of the byline and the reading time.
 * @slot footer - Under everything else, such as buttons.
 *
 * @csspart base - The article element around everything.
 * @csspart media - The box of the picture.
 * @csspart image - The picture.
 * @csspart badge - The mark on the picture, or before the kicker where there is none.
 * @csspart body - The box of the text.
 * @csspart kicker - The line of category and date.
 * @csspart category - The category.
 * @csspart date - The date.
 * @csspart headline - The heading.
 * @csspart link - The link in the heading.
 * @csspart summary - The summary.
 * @csspart meta - The line of byline and reading time.
 * @csspart publisher - The publisher, in a rail of several sources.
 * @csspart byline - The authors.
 * @csspart partner - The name of the sponsor.
 * @csspart reading-time - The reading time.
 * @csspart stale - The note that a refresh failed, and its button, `retry`.
 *
 * @cssproperty [--article-card-gap=calc(var(--article-space) * 0.75)] - Between the picture and the text.
 * @cssproperty [--article-card-padding=0] - Around everything.
 * @cssproperty [--article-card-background=none] - Behind everything.
 * @cssproperty [--article-card-border=0] - Around everything, as in `border`.
 * @cssproperty [--article-card-shadow=none] - As in `box-shadow`.
 * @cssproperty [--article-card-headline-size] - Of the headline, in `em`; by default it answers to
 *   the width of the card.
 * @cssproperty [--article-ratio=16/9] - Of the picture; `4/3` by default in a `row`. A `compact` card is square unless it has `ratio`.
 *
 * @fires {ArticleLoadEvent} article-load - Data arrived and was read.
 * @fires {ArticleErrorEvent} article-error - Loading or reading failed.
 * @fires {ArticleClickEvent} article-click - The link is followed; cancelable.
 * @fires {ArticleViewEvent} article-view - Half of the card was in view for one second.
 */
export class ArticleCard extends ArticleElement implements TeaserFields {
  static override readonly tagName = 'article-card';
  static override styles = [tokenStyles, teaserStyles, articleCardStyles];

  /** The headline, plain text. */
  @property() headline?: string | null;

  /** Where the article is: a relative, `http:` or `https:` URL. */
  @property() href?: string | null;

  /** One or two sentences, plain text. */
  @property() summary?: string | null;

  /** The section that the article belongs to. */
  @property() category?: string | null;

  /** Where the section is. */
  @property({attribute: 'category-href'}) categoryHref?: string | null;

  /** When it was published: an ISO 8601 date, or an instant with its offset. */
  @property() published?: string | null;

  /** When it was changed, as `published`. */
  @property() modified?: string | null;

  /** Who wrote it. */
  @property() author?: string | null;

  /** The URL of the picture. */
  @property() image?: string | null;

  /** What the picture shows; empty (default) where it only decorates. */
  @property({attribute: 'image-alt'}) imageAlt?: string | null;

  /** The width of the picture file in pixels. */
  @property({attribute: 'image-width', type: Number}) imageWidth?: number | null;

  /** The height of the picture file in pixels. */
  @property({attribute: 'image-height', type: Number}) imageHeight?: number | null;

  /** Further sizes of the picture, as in HTML's `srcset`. */
  @property({attribute: 'image-srcset'}) imageSrcset?: string | null;

  /** How wide the picture is shown, as in HTML's `sizes`. */
  @property({attribute: 'image-sizes'}) imageSizes?: string | null;

  /** Minutes to read it. */
  @property({attribute: 'reading-minutes', type: Number}) readingMinutes?: number | null;

  /** Shown as a mark: `video`, `audio`, `gallery` or `live`. */
  @property() media?: Media | null;

  /** Marks an article that not everybody may read. */
  @property({type: Boolean}) locked = false;

  /** Who paid for it. */
  @property() sponsor?: string | null;

  /** The layout: `stacked` (default), `row`, `overlay`, `compact` or `text`. */
  @property() variant?: CardVariant | null;

  /** The level of the heading, 2 to 6; 3 by default. */
  @property({attribute: 'heading-level', type: Number}) headingLevel?: number | null;

  /** The aspect ratio of the picture, such as `16/9`. */
  @property() ratio?: string | null;

  /** Loads the picture at once and first: for the card at the top of a page. */
  @property({type: Boolean}) priority = false;

  /** Where the link opens, as in HTML; `_blank` gets `rel="noopener"`. */
  @property() target?: string | null;

  /** Link types, as in HTML. */
  @property() rel?: string | null;

  /** How the date is said: `relative` (default), `absolute` or `none`. */
  @property({attribute: 'date-style'}) dateStyle?: DateStyle | null;

  /** Until what age a date is relative: an ISO 8601 duration, `P30D` by default. */
  @property({attribute: 'relative-until'}) relativeUntil?: string | null;

  /** The IANA time zone of dates; by default the reader's. */
  @property({attribute: 'time-zone'}) timeZone?: string | null;

  /** After how many lines the summary is cut; never by default. */
  @property({type: Number}) lines?: number | null;

  /** The place in its list, from 0: what events say. */
  @property({attribute: false}) position = 0;

  /** Names the publisher before the authors, as a list from several sources does. */
  @property({attribute: false}) showPublisher = false;

  /** @internal Shows the place of a card to come: the rail's skeleton. */
  @property({attribute: false}) placeholder = false;

  #shown: Article = {headline: ''};
  #brokenPicture?: string;
  #watched?: string;
  #seen?: Set<string>;
  #date?: FormattedDate;
  #dated?: string;
  #datedIn?: string;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) {
      this.renderRoot.addEventListener('click', this);
      this.renderRoot.addEventListener('auxclick', this);
      // It does not bubble.
      this.renderRoot.addEventListener('error', this, true);
    }
    // The date may have aged, and the view has to be watched again.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clock.leave(this);
    unwatchView(this);
    this.#watched = undefined;
  }

  /** Moves the focus to the link of the headline. */
  override focus(options?: FocusOptions): void {
    this.shadowRoot?.querySelector<HTMLElement>('a.stretched')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#shown = mergeFields(this, this.data);
    if (dateFields.some(name => changed.has(name))) this.#dated = undefined;
  }

  protected override update(changed: PropertyValues<this>): void {
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    // A card of another shape is built anew: the reader's place in it stays.
    if (focused && !focused.isConnected) {
      this.focus({preventScroll: true});
    }
  }

  protected override render(): TemplateResult {
    if (this.showsSomething) return flatten(this.#renderCard(this.#shown));
    return this.status === 'loading' || this.placeholder
      ? this.#renderSkeleton()
      : html`<slot></slot>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    clock.at(this, this.#date?.next);
    if (changed.has('lines')) {
      const {lines} = this;
      const clamp = lines && lines > 0 ? String(Math.floor(lines)) : '';
      this.style.setProperty('--_article-lines', clamp);
    }
    if (changed.has('ratio'))
      this.style.setProperty('--_article-ratio', parseRatio(this.ratio) ?? '');
    this.#watchView();
  }

  /** @internal One listener of each kind serves the whole card. */
  handleEvent(event: Event): void {
    const target = event.target as Element;
    // What the page put into a slot passes here too.
    if (target.getRootNode() !== this.renderRoot) return;
    if (event.type === 'error') this.#onPictureError();
    else if (target.closest('.stretched')) this.#onLinkClick(event as MouseEvent);
    else if (target.closest('.summary')) this.#onTextClick(event as MouseEvent);
  }

  /** @internal Called when the card was really seen. */
  viewed(): void {
    (this.#seen ??= new Set()).add(this.#watched!);
    this.dispatchEvent(new ArticleViewEvent({article: this.#shown, position: this.position}));
  }

  /** @internal Called by the clock when the date has to be said anew. */
  clockTick(): void {
    this.requestUpdate();
  }

  protected override get said(): Article {
    return mergeFields(this);
  }

  protected override get showsSomething(): boolean {
    return isTeaser(this.#shown);
  }

  protected override get takesSpace(): boolean {
    return this.placeholder || super.takesSpace;
  }

  protected override get wantsSurrounding(): boolean {
    return !this.placeholder && super.wantsSurrounding;
  }

  #renderCard(article: Article): TemplateResult {
    const {category, headline, image, language, published, readingMinutes, summary, url} = article;
    // What has no headline is called by what it has: no link is without words.
    const title = headline || summary || image?.alt;
    const publisher = this.showPublisher ? article.publisher : undefined;
    const variant = variants.has(this.variant) ? this.variant : 'stacked';
    const hasPicture = image && variant !== 'text' && image.url !== this.#brokenPicture;
    const {locale, interfaceWords: words} = this;
    const date = this.#sayDate(published, locale);
    return html`<article
      part="base"
      class=${fixed(`base ${variant} ${hasPicture ? 'pictured' : 'plain'}`)}
      aria-labelledby="headline"
      lang=${language ?? nothing}
      dir=${directionOf(language) ?? nothing}
    >
      ${
        hasPicture
          ? html`<div part="media" class="media">
              ${renderImage(image, this.priority)}
              <slot name="badge">${renderMarks(article, words)}</slot>
            </div>`
          : nothing
      }
      <div part="body" class="body">
        ${hasPicture ? nothing : html`<slot name="badge">${renderMarks(article, words)}</slot>`}
        <slot name="kicker">${renderKicker(category, date)}</slot>
        ${
          title
            ? renderHeading(headingLevel(this.headingLevel, 2, 3), this.#renderLink(url, title))
            : nothing
        }
        ${
          headline && summary && variant !== 'compact'
            ? html`<p part="summary" class="summary" dir="auto">${summary}</p>`
            : nothing
        }
        <slot name="meta"
          >${
            variant === 'compact' && !readingMinutes && !publisher
              ? nothing
              : renderMeta(article, words, locale, publisher)
          }</slot
        >
        <slot name="footer"></slot>
      </div>
    </article>`;
  }

  /** Said anew only when its words change: nothing else in a card takes as long. */
  #sayDate(published: string | undefined, locale: string): FormattedDate | undefined {
    const now = this.hydrating ? undefined : clock.now();
    const isKept = published === this.#dated && locale === this.#datedIn;
    if (!isKept || !(now! < (this.#date?.next ?? Infinity))) {
      this.#date = dateOf(published, this, locale, now, 'medium');
    }
    // A date that repeats what a server said is not kept.
    this.#dated = now === undefined ? undefined : published;
    this.#datedIn = locale;
    return this.#date;
  }

  #renderLink(url: string | undefined, title: string): unknown {
    const href = safeUrl(url);
    if (!href) return title;
    return html`<a
      part="link"
      class="stretched"
      href=${href}
      target=${linkTarget(this.target) ?? nothing}
      rel=${linkRel(this.rel, this.target) ?? nothing}
      >${title}</a
    >`;
  }

  #renderSkeleton(): TemplateResult {
    const variant = variants.has(this.variant) ? this.variant : 'stacked';
    return html`<div part="base" class="base ${variant} pictured skeleton" aria-hidden="true">
      ${variant === 'text' ? nothing : html`<div class="media"></div>`}
      <div class="body">
        <p class="kicker">${renderBones(1)}</p>
        <p class="headline">${renderBones(2)}</p>
        ${
          variant === 'compact'
            ? nothing
            : html`<p class="summary"><span class="bone"></span><span class="bone"></span></p>`
        }
      </div>
    </div>`;
  }

  #watchView(): void {
    const {url, headline} = this.#shown;
    const key = url ?? headline;
    if (key === this.#watched || !this.isConnected) return;
    this.#watched = key;
    if (key && !this.#seen?.has(key)) watchView(this);
    else unwatchView(this);
  }

  #onPictureError(): void {
    this.#brokenPicture = this.#shown.image?.url;
    this.requestUpdate();
  }

  #onLinkClick(event: MouseEvent): void {
    // The third button opens a menu.
    if (event.button > 1) return;
    const {href: url} = event.target as HTMLAnchorElement;
    const detail = {article: this.#shown, position: this.position, url};
    if (!this.dispatchEvent(new ArticleClickEvent(detail, event))) event.preventDefault();
  }

  /** Text lies above the stretched link, so that it can be selected; a mere click goes through. */
  #onTextClick(event: MouseEvent): void {
    const root = this.renderRoot as ShadowRoot & {getSelection?(): Selection | null};
    const selection = root.getSelection?.() ?? document.getSelection();
    if (event.type !== 'click' || selection?.type === 'Range') return;
    const link = this.renderRoot.querySelector('a.stretched');
    if (!link) return;
    event.stopPropagation();
    link.dispatchEvent(new MouseEvent('click', event));
  }
}
