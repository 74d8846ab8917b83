import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Article} from '../../data/article.js';
import {fill} from '../../locales/locale.js';
import type {Words} from '../../locales/words.js';
import {tokenStyles} from '../../styles/tokens.js';
import type {DateStyle} from '../../time/format-date.js';
import type {ElementProperties} from '../base/accessors.js';
import {renderBones} from '../parts/bones.js';
import {directionOf} from '../parts/direction.js';
import {flatten} from '../parts/flatten.js';
import {headingLevel, renderHeading} from '../parts/heading.js';
import {noteOf, renderNote} from '../parts/note.js';
import {renderImage, renderPortrait} from '../teaser/picture.js';
import {hiddenParts} from '../teaser/hidden-parts.js';
import {TeaserElement} from '../teaser/teaser-element.js';
import {teaserStyles} from '../teaser/teaser.styles.js';
import {renderKicker, renderMarks, renderMeta} from '../teaser/text.js';
import {articleHeaderStyles} from './article-header.styles.js';

/** A change is worth telling when it came at least an hour after publication. */
const changeWorthTelling = 3_600_000;

/** More portraits than this leave no room for the names. */
const mostPortraits = 3;

/**
 * The top of an article: kicker line, headline, summary, byline, lead picture with its caption.
 *
 * @summary The head of an article.
 *
 * @slot - The fallback, which is shown until there is an article, and again when loading fails.
 * @slot badge - Replaces the marks over the headline.
 * @slot kicker - Replaces the category and the date.
 * @slot meta - Replaces the byline, the reading time and the date of the last change.
 * @slot footer - Content under everything else, such as share buttons.
 *
 * @csspart base - The box around everything.
 * @csspart badge - The marks: medium, locked.
 * @csspart mark - One mark: an icon and a word, such as "Video" or "Live".
 * @csspart duration - The duration of the audio, in its mark.
 * @csspart kicker - The line of category and date.
 * @csspart label - The word above the headline, such as "Analysis".
 * @csspart category - The category.
 * @csspart date - A date.
 * @csspart separator - The point between two parts of a line.
 * @csspart headline - The heading.
 * @csspart summary - The summary.
 * @csspart meta - The line of byline and reading time.
 * @csspart portraits - The portraits of the authors, where the data has them.
 * @csspart portrait - The portrait of an author.
 * @csspart byline - The authors.
 * @csspart partner - The name of the sponsor.
 * @csspart reading-time - The reading time.
 * @csspart note - The note on what a machine made of the article, or of its picture.
 * @csspart updated - The date of the last change.
 * @csspart audio - The player of the article's audio.
 * @csspart figure - The lead picture with its caption.
 * @csspart media - The box of the picture.
 * @csspart image - The picture.
 * @csspart caption - The caption.
 * @csspart credit - The name of who made the picture.
 * @csspart error - The message that loading failed if there is nothing else to show, and its
 *   button, `retry`.
 * @csspart stale - The note that a refresh failed, and its button, `retry`.
 *
 * @cssproperty [--article-mark-color=light-dark(#c5221f, #f28b82)] - The colour of the point of the
 *   mark "Live".
 * @cssproperty [--article-header-headline-size] - The text size of the headline, in `em`. By
 *   default it depends on the width.
 * @cssproperty [--article-header-align=start] - The alignment of the text, as in `text-align`.
 * @cssproperty [--article-ratio=16/9] - The aspect ratio of the lead picture.
 *
 * @fires {ArticleLoadEvent} article-load - Fires when data has arrived and was read.
 * @fires {ArticleNavigateEvent} article-navigate - Fires when a link of the element is followed. It
 *   can be canceled.
 * @fires {ArticleErrorEvent} article-error - Fires when loading or reading failed.
 */
export class ArticleHeader extends TeaserElement {
  static override readonly tagName = 'article-header';
  protected static override readonly dateLength = 'long';
  static override styles = [tokenStyles, teaserStyles, articleHeaderStyles];
  static override properties: ElementProperties = {
    headingLevel: {attribute: 'heading-level', type: Number},
    dateStyle: {attribute: 'date-style'},
  };

  /** The level of the heading, 1 (default) to 6. */
  declare headingLevel?: number | null;

  /** The style of dates: `absolute` (default), `relative` or `none`. */
  declare dateStyle?: DateStyle | null;

  protected override prepare(data: Article | undefined, changed: PropertyValues<this>): boolean {
    const {feed} = this;
    // In a layout the body below says some of it.
    const above = data && data === feed?.surrounding ? feed.header?.article : undefined;
    if (super.prepare(above ?? data, changed)) return true;
    // The text of an article without a headline is all below; its author and date are not.
    return Boolean(above?.published ?? above?.authors);
  }

  protected override render(): TemplateResult {
    if (this.isReady) return flatten(this.#renderHeader(this.shown));
    return this.status === 'loading' ? this.#renderSkeleton() : html`<slot></slot>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // The body below shows what the header hides.
    if (changed.has('hide') || changed.has('headingLevel')) this.requestSurrounding();
  }

  #renderHeader(article: Article): TemplateResult {
    const {language, summary, headline} = article;
    const {locale, interfaceWords: words} = this;
    const date = this.formatPublished();
    const portraits = this.portraits.slice(0, mostPortraits);
    const meta = html`<slot name="meta"
      >${renderMeta(article, words, locale)}${this.#renderUpdated(article)}</slot
    >`;
    // No header: outside of a page's main content, that is the banner of the page.
    return html`<div
      part="base"
      class="base"
      lang=${language ?? nothing}
      dir=${directionOf(language) ?? nothing}
    >
      <slot name="badge">${renderMarks(article, words, locale)}</slot>
      <slot name="kicker">${renderKicker(article, date)}</slot>
      ${headline ? renderHeading(headingLevel(this.headingLevel, 1, 1), headline) : nothing}
      ${summary ? html`<p part="summary" class="summary" dir="auto">${summary}</p>` : nothing}
      ${
        portraits.length > 0
          ? html`<div class="signed">
              <span part="portraits" class="portraits">${portraits.map(renderPortrait)}</span>
              <div>${meta}</div>
            </div>`
          : meta
      }
      ${renderAudio(this.whole, words)} ${this.#renderFigure(article)}
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
    const date = this.formatModified();
    if (!date) return nothing;
    const text = fill(this.interfaceWords.updated, {date: date.text});
    return html`<p part="updated" class="meta updated">
      <time datetime=${date.dateTime} title=${date.title ?? nothing}>${text}</time>
    </p>`;
  }

  #renderFigure({ai}: Article): unknown {
    const {shownPicture: picture, interfaceWords: words} = this;
    if (!picture) return nothing;
    const {caption, credit} = picture;
    const note = noteOf(ai?.image, words, 'Image');
    return html`<figure part="figure" class="figure">
      <div part="media" class="media">
        ${renderImage(picture, this.priority, this.pictureWidth)}
      </div>
      ${
        caption || credit || note
          ? html`<figcaption part="caption" class="caption" dir="auto">
              ${caption}
              ${
                credit
                  ? html`<span part="credit" class="credit"
                      >${fill(words.credit, {name: credit})}</span
                    >`
                  : nothing
              }
              ${note ? html`<span part="note" class="note">${renderNote(note, ai)}</span>` : nothing}
            </figcaption>`
          : nothing
      }
    </figure>`;
  }

  #renderSkeleton(): TemplateResult {
    const hidden = hiddenParts(this.hide);
    return html`<div class="base skeleton" aria-hidden="true">
      <p class="kicker">${renderBones(1)}</p>
      <p class="headline">${renderBones(2, 2)}</p>
      ${hidden.includes('summary') ? nothing : html`<p class="summary">${renderBones(2, 2)}</p>`}
      <p class="meta">${renderBones(1)}</p>
      ${
        hidden.includes('image')
          ? nothing
          : html`<div class="figure">
              <div class="media"></div>
              <p class="caption">${renderBones(1)}</p>
            </div>`
      }
    </div>`;
  }
}

/** The player of the browser, which loads nothing before a reader presses it. */
function renderAudio({audio}: Article, {listen}: Words): unknown {
  if (!audio) return nothing;
  return html`<audio
    part="audio"
    class="audio"
    controls
    preload="none"
    aria-label=${listen}
    src=${audio.url}
  ></audio>`;
}
