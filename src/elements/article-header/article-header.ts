import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from '../parts/property.js';
import {clock} from '../../controllers/clock.js';
import type {Article, Media} from '../../data/article.js';
import {fill} from '../../locales/locale.js';
import {tokenStyles} from '../../styles/tokens.js';
import type {DateStyle, FormattedDate} from '../../time/format-date.js';
import {ArticleElement, headingLevel} from '../article-element.js';
import {directionOf} from '../parts/direction.js';
import {renderBones} from '../parts/bones.js';
import {flatten} from '../parts/flatten.js';
import {renderHeading} from '../parts/heading.js';
import {parseRatio, renderImage} from '../parts/picture.js';
import {isTeaser, mergeFields, type TeaserFields} from '../parts/teaser.js';
import {teaserStyles} from '../parts/teaser.styles.js';
import {dateOf, renderKicker, renderMarks, renderMeta} from '../parts/text.js';
import {articleHeaderStyles} from './article-header.styles.js';

/** A change is worth telling when it came at least an hour after publication. */
const changeWorthTelling = 3_600_000;

/**
 * The top of an article: kicker line, headline, summary, byline, lead picture with its caption.
 *
 * @summary The head of an article.
 *
 * @slot - Fallback: shown until there is something to show, and again when loading fails.
 * @slot badge - Instead of the marks over the headline.
 * @slot kicker - Instead of the category and the date.
 * @slot meta - Instead of the byline, the reading time and the date of the last change.
 * @slot footer - Under everything else, such as share buttons.
 *
 * @csspart base - The box around everything.
 * @csspart badge - The marks: medium, locked.
 * @csspart kicker - The line of category and date.
 * @csspart category - The category.
 * @csspart date - A date.
 * @csspart headline - The heading.
 * @csspart summary - The summary.
 * @csspart meta - The line of byline and reading time.
 * @csspart byline - The authors.
 * @csspart partner - The name of the sponsor.
 * @csspart reading-time - The reading time.
 * @csspart updated - The date of the last change.
 * @csspart figure - The lead picture with its caption.
 * @csspart media - The box of the picture.
 * @csspart image - The picture.
 * @csspart caption - The caption.
 * @csspart credit - Who made the picture.
 * @csspart stale - The note that a refresh failed, and its button, `retry`.
 *
 * @cssproperty [--article-header-headline-size] - Of the headline, in `em`; by default it answers
 *   to the width.
 * @cssproperty [--article-header-align=start] - As in `text-align`.
 * @cssproperty [--article-ratio=16/9] - Of the lead picture.
 *
 * @fires {ArticleLoadEvent} article-load - Data arrived and was read.
 * @fires {ArticleErrorEvent} article-error - Loading or reading failed.
 */
export class ArticleHeader extends ArticleElement implements TeaserFields {
  static override readonly tagName = 'article-header';
  static override styles = [tokenStyles, teaserStyles, articleHeaderStyles];

  /** The headline, plain text. */
  @property() headline?: string | null;

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

  /** The aspect ratio of the picture, such as `16/9`. */
  @property() ratio?: string | null;

  /** Loads the picture at once and first: for the card at the top of a page. */
  @property({type: Boolean}) priority = false;

  /** Until what age a date is relative: an ISO 8601 duration, `P30D` by default. */
  @property({attribute: 'relative-until'}) relativeUntil?: string | null;

  /** The IANA time zone of dates; by default the reader's. */
  @property({attribute: 'time-zone'}) timeZone?: string | null;

  /** The level of the heading, 1 (default) to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel?: number | null;

  /** How dates are said: `absolute` (default), `relative` or `none`. */
  @property({attribute: 'date-style'}) dateStyle?: DateStyle | null;

  #shown: Article = {headline: ''};
  #brokenPicture?: string;
  #nextDate?: number;

  override connectedCallback(): void {
    super.connectedCallback();
    // It does not bubble.
    if (!this.hasUpdated) this.renderRoot.addEventListener('error', this, true);
    // Dates may have aged meanwhile.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clock.leave(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#shown = mergeFields(this, this.data);
  }

  protected override render(): TemplateResult {
    if (this.showsSomething) return flatten(this.#renderHeader(this.#shown));
    return this.status === 'loading' ? this.#renderSkeleton() : html`<slot></slot>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    clock.at(this, this.#nextDate);
    if (changed.has('ratio'))
      this.style.setProperty('--_article-ratio', parseRatio(this.ratio) ?? '');
  }

  /** @internal A picture is broken: its place is given up, unless the page put it into a slot. */
  handleEvent({target}: Event): void {
    if ((target as Element).getRootNode() !== this.renderRoot) return;
    this.#brokenPicture = this.#shown.image?.url;
    this.requestUpdate();
  }

  /** @internal Called by the clock when a date has to be said anew. */
  clockTick(): void {
    this.requestUpdate();
  }

  protected override get said(): Article {
    return mergeFields(this);
  }

  protected override get showsSomething(): boolean {
    return isTeaser(this.#shown);
  }

  #renderHeader(article: Article): TemplateResult {
    const {category, language, published, summary, headline} = article;
    const {locale, interfaceWords: words} = this;
    const date = this.#date(published);
    this.#nextDate = date?.next;
    // No header: outside of a page's main content, that is the banner of the page.
    return html`<div
      part="base"
      class="base"
      lang=${language ?? nothing}
      dir=${directionOf(language) ?? nothing}
    >
      <slot name="badge">${renderMarks(article, words)}</slot>
      <slot name="kicker">${renderKicker(category, date)}</slot>
      ${headline ? renderHeading(headingLevel(this.headingLevel, 1, 1), headline) : nothing}
      ${summary ? html`<p part="summary" class="summary" dir="auto">${summary}</p>` : nothing}
      <slot name="meta">${renderMeta(article, words, locale)}${this.#renderUpdated(article)}</slot>
      ${this.#renderFigure(article)}
      <slot name="footer"></slot>
    </div>`;
  }

  #renderUpdated({published, modified}: Article): unknown {
    if (
      !modified ||
      !(Date.parse(modified) - Date.parse(published ?? modified) >= changeWorthTelling)
    ) {
      return nothing;
    }
    const date = this.#date(modified);
    if (!date) return nothing;
    const text = fill(this.interfaceWords.updated, {date: date.text});
    return html`<p part="updated" class="meta updated">
      <time datetime=${date.dateTime} title=${date.title ?? nothing}>${text}</time>
    </p>`;
  }

  #renderFigure({image}: Article): unknown {
    if (!image || image.url === this.#brokenPicture) return nothing;
    const {caption, credit} = image;
    return html`<figure part="figure" class="figure">
      <div part="media" class="media">${renderImage(image, this.priority)}</div>
      ${
        caption || credit
          ? html`<figcaption part="caption" class="caption" dir="auto">
              ${caption}
              ${
                credit
                  ? html`<span part="credit" class="credit"
                      >${fill(this.interfaceWords.credit, {name: credit})}</span
                    >`
                  : nothing
              }
            </figcaption>`
          : nothing
      }
    </figure>`;
  }

  #renderSkeleton(): TemplateResult {
    return html`<div class="base skeleton" aria-hidden="true">
      <p class="kicker">${renderBones(1)}</p>
      <p class="headline">${renderBones(2, 2)}</p>
      <p class="summary">${renderBones(2, 2)}</p>
      <p class="meta">${renderBones(1)}</p>
      <div class="figure">
        <div class="media"></div>
        <p class="caption">${renderBones(1)}</p>
      </div>
    </div>`;
  }

  #date(iso: string | undefined): FormattedDate | undefined {
    const now = this.hydrating ? undefined : clock.now();
    return dateOf(iso, this, this.locale, now, 'long');
  }
}
