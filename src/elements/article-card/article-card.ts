import {html, type PropertyValues, type TemplateResult} from 'lit';
import {unwatchView, watchView} from '../../controllers/viewability.js';
import type {Article} from '../../data/article.js';
import {ArticleViewEvent} from '../../events.js';
import {tokenStyles} from '../../styles/tokens.js';
import type {DateStyle} from '../../time/format-date.js';
import type {ElementProperties} from '../base/accessors.js';
import {flatten} from '../parts/flatten.js';
import {headingLevel} from '../parts/heading.js';
import {renderImage} from '../teaser/picture.js';
import {TeaserElement} from '../teaser/teaser-element.js';
import {teaserStyles} from '../teaser/teaser.styles.js';
import {lineClamp} from '../teaser/text.js';
import {articleCardStyles} from './article-card.styles.js';
import type {CardOptions} from './card-options.js';
import {followLink, passToLink, renderCardLink, siteOf} from './card-link.js';
import {renderCardSkeleton} from './card-skeleton.js';
import {renderCard} from './card-template.js';
import {parseVariant, type CardVariant, type PicturePlace} from './card-variant.js';
import {cardVariantStyles} from './card-variants.styles.js';

export type {CardVariant, PicturePlace};

/**
 * One teaser: picture, kicker, headline link, summary, byline, badges.
 *
 * @summary One article as a teaser.
 *
 * @slot - The fallback, which is shown until there is an article, and again when loading fails.
 * @slot badge - Replaces the mark on the picture.
 * @slot kicker - Replaces the category and the date.
 * @slot meta - Replaces the byline and the reading time.
 * @slot footer - Content under everything else, such as buttons.
 *
 * @csspart base - The article element around everything.
 * @csspart media - The box of the picture.
 * @csspart image - The picture.
 * @csspart badge - The line of marks, on the picture or under the text.
 * @csspart mark - One mark: an icon and a word, such as "Video" or "Live".
 * @csspart duration - The duration of the audio, in its mark.
 * @csspart portrait - The portrait of the author, in an `opinion`.
 * @csspart body - The box of the text.
 * @csspart kicker - The line of category and date.
 * @csspart label - The word above the headline, such as "Analysis".
 * @csspart category - The category.
 * @csspart date - The date.
 * @csspart separator - The point between two parts of a line.
 * @csspart headline - The heading.
 * @csspart link - The link in the heading.
 * @csspart summary - The summary.
 * @csspart meta - The line of byline and reading time.
 * @csspart publisher - The publisher, in a rail of several sources.
 * @csspart byline - The authors.
 * @csspart partner - The name of the sponsor.
 * @csspart reading-time - The reading time.
 * @csspart note - The note on what a machine made of the article, or of its picture.
 * @csspart error - The message that loading failed if there is nothing else to show, and its
 *   button, `retry`.
 * @csspart stale - The note that a refresh failed, and its button, `retry`.
 *
 * @cssproperty [--article-card-gap=calc(var(--article-space) * 0.75)] - The distance between the picture and the text.
 * @cssproperty [--article-card-padding=0] - The padding around everything.
 * @cssproperty [--article-card-background=none] - The background of the card.
 * @cssproperty [--article-card-border=0] - The border of the card, as in `border`.
 * @cssproperty [--article-card-shadow=none] - The shadow of the card, as in `box-shadow`.
 * @cssproperty [--article-mark-color=light-dark(#1a1a1a, #ececec)] - The colour of the text of a mark on a picture.
 * @cssproperty [--article-mark-background=light-dark(#fff, #15171a)] - The background of a mark on a picture.
 * @cssproperty [--article-card-headline-size] - The text size of the headline, in `em`. By default
 *   it depends on the width of the card.
 * @cssproperty [--article-ratio=16/9] - The aspect ratio of the picture; `4/3` by default in a
 *   `row`. A `compact` card is square unless it has `ratio`.
 *
 * @fires {ArticleLoadEvent} article-load - Fires when data has arrived and was read.
 * @fires {ArticleNavigateEvent} article-navigate - Fires when a link of the element is followed. It
 *   can be canceled.
 * @fires {ArticleErrorEvent} article-error - Fires when loading or reading failed.
 * @fires {ArticleClickEvent} article-click - Fires when the link is followed. It can be canceled.
 * @fires {ArticleViewEvent} article-view - Fires when half of the card was in view for one second.
 */
export class ArticleCard extends TeaserElement implements CardOptions {
  static override readonly tagName = 'article-card';
  static override styles = [tokenStyles, teaserStyles, articleCardStyles, cardVariantStyles];
  static override properties: ElementProperties = {
    href: {},
    variant: {},
    picture: {},
    headingLevel: {attribute: 'heading-level', type: Number},
    target: {},
    rel: {},
    dateStyle: {attribute: 'date-style'},
    lines: {type: Number},
    position: {attribute: false, type: Number, initial: 0},
    showPublisher: {attribute: false, type: Boolean},
    placeholder: {attribute: false, type: Boolean},
  };

  /** The address of the article: a relative, `http:` or `https:` URL. */
  declare href?: string | null;

  /**
   * The layout: `stacked` (default), `row`, `overlay`, `compact`, `text` or `opinion`. An
   * opinion has the portrait and the name of its author first, and its headline in quotation marks.
   */
  declare variant?: CardVariant | null;

  /**
   * The place of the picture, seen from the text: `top`, `bottom`, `start` or `end`. The variant
   * decides by default. It has no effect on `overlay` and `text`.
   */
  declare picture?: PicturePlace | null;

  /** The level of the heading, 2 to 6; 3 by default. */
  declare headingLevel?: number | null;

  /** The window in which the link opens, as in HTML; `_blank` gets `rel="noopener"`. */
  declare target?: string | null;

  /** The link types, as in HTML. */
  declare rel?: string | null;

  /** The style of the date: `relative` (default), `absolute` or `none`. */
  declare dateStyle?: DateStyle | null;

  /** The number of lines after which the summary is cut. By default it is never cut. */
  declare lines?: number | null;

  /**
   * The place in its list, from 0, which events carry.
   *
   * @default 0
   */
  declare position: number;

  /**
   * Names the publisher before the authors, as a list from several sources does.
   *
   * @default false
   */
  declare showPublisher: boolean;

  /** @internal Whether the card only keeps the place of a card to come, in a rail that loads. */
  declare placeholder: boolean;

  /** @internal Options that a rail has for all of its cards. */
  set options(options: Partial<CardOptions> | undefined) {
    Object.assign(this, options);
  }

  /** @internal The articles that were in view already. All cards of a rail have one set. */
  seen?: Set<string>;

  #watched?: string;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) return;
    this.renderRoot.addEventListener('click', this);
    this.renderRoot.addEventListener('auxclick', this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchView(this);
    this.#watched = undefined;
  }

  /** Moves the focus to the link of the headline. */
  override focus(options?: FocusOptions): void {
    this.shadowRoot?.querySelector<HTMLElement>('a.stretched')?.focus(options);
  }

  protected override prepare(data: Article | undefined, changed: PropertyValues<this>): boolean {
    return super.prepare(this.placeholder ? undefined : data, changed) || this.placeholder;
  }

  protected override update(changed: PropertyValues<this>): void {
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    // A template of another shape has new nodes, and the focus would be lost.
    if (focused && !focused.isConnected) this.focus({preventScroll: true});
  }

  protected override render(): TemplateResult {
    if (this.placeholder || this.status === 'loading')
      return renderCardSkeleton(parseVariant(this.variant), this.picture, this.hide);
    if (!this.isReady) return html`<slot></slot>`;
    const {shown, shownPicture: picture, whole} = this;
    const {url} = shown;
    // A link without a headline needs other words.
    const title = whole.headline || whole.summary || whole.image?.alt || siteOf(url);
    return flatten(
      renderCard(shown, {
        link: title ? renderCardLink(url, title, this) : undefined,
        level: headingLevel(this.headingLevel, 2, 3),
        variant: parseVariant(this.variant),
        picture,
        portrait: this.portraits[0],
        place: this.picture,
        image: picture && renderImage(picture, this.priority, this.pictureWidth),
        date: this.formatPublished(),
        publisher: this.showPublisher ? shown.publisher : undefined,
        clamp: lineClamp(this.lines),
        locale: this.locale,
        words: this.interfaceWords,
      }),
    );
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('lines')) this.style.setProperty('--_article-lines', lineClamp(this.lines));
    this.#watchView();
  }

  /** @internal One listener of each kind serves the whole card. */
  override handleEvent(event: Event): void {
    super.handleEvent(event);
    const {target, type} = event;
    if (!type.endsWith('click') || !this.isOwn(target)) return;
    if ((target as Element).closest('.stretched')) followLink(this, event as MouseEvent);
    else if ((target as Element).closest('.summary'))
      passToLink(this.renderRoot, event as MouseEvent);
  }

  /** @internal Called when half of the card was in view for one second. */
  viewed(): void {
    (this.seen ??= new Set()).add(this.#watched!);
    this.dispatchEvent(new ArticleViewEvent(this.detail));
  }

  /** @internal The detail of the events of the card. */
  get detail(): {article: Article; position: number} {
    return {article: this.whole, position: this.position};
  }

  #watchView(): void {
    const {url, headline} = this.shown;
    const key = url ?? headline;
    if (key === this.#watched || !this.isConnected) return;
    this.#watched = key;
    if (key && !this.seen?.has(key)) watchView(this);
    else unwatchView(this);
  }
}
