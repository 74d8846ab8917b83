/** The template of a card. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Article, Person, Picture} from '../../data/article.js';
import type {SafeUrl} from '../../data/safe-url.js';
import type {Words} from '../../locales/words.js';
import type {FormattedDate} from '../../time/format-date.js';
import {directionOf} from '../parts/direction.js';
import {fixed} from '../parts/flatten.js';
import {renderHeading} from '../parts/heading.js';
import {renderPortrait} from '../teaser/picture.js';
import {
  renderKicker,
  renderMarks,
  renderMeta,
  renderSummary,
  renderVoices,
} from '../teaser/text.js';
import {layoutClasses, type CardVariant, type PicturePlace} from './card-variant.js';

/** The options of a card, and what it shows beside the fields of its article. */
interface CardView {
  link: unknown;
  level: number;
  variant: CardVariant;
  picture: Picture | undefined;
  /** The address of the portrait of an author. */
  portrait: SafeUrl | undefined;
  place: PicturePlace | null | undefined;
  image: unknown;
  date: FormattedDate | undefined;
  publisher: Person | undefined;
  clamp: string;
  locale: string;
  words: Words;
}

/** Renders the card of an article. */
export function renderCard(article: Article, view: CardView): TemplateResult {
  const {ai, headline, language, readingMinutes, summary} = article;
  const {link, level, variant, date, publisher, clamp, locale, words} = view;
  const isOpinion = variant === 'opinion';
  const picture = variant === 'text' || isOpinion ? undefined : view.picture;
  // A headline that has quotation marks needs no other ones.
  const isPlain = !isOpinion || /^["'‘“„«»‹›「『]/.test(headline);
  const kicker = html`<slot name="kicker">${renderKicker(article, date)}</slot>`;
  // The names of an opinion come first.
  const rest = isOpinion ? {...article, authors: undefined} : article;
  return html`<article
    part="base"
    class=${fixed(`base ${layoutClasses(variant, view.place)} ${picture ? 'pictured' : isPlain ? 'plain' : 'plain quote'}`)}
    aria-labelledby=${link ? fixed('headline') : nothing}
    lang=${language ?? nothing}
    dir=${directionOf(language) ?? nothing}
  >
    ${
      picture
        ? html`<div part="media" class="media">
            ${view.image}
            <slot name="badge">${renderMarks(article, words, locale)}</slot>
          </div>`
        : isOpinion && view.portrait
          ? renderPortrait(view.portrait)
          : nothing
    }
    <div part="body" class="body">
      ${picture ? nothing : html`<slot name="badge">${renderMarks(article, words, locale)}</slot>`}
      ${isOpinion ? renderVoices(article, locale) : kicker}
      ${link ? renderHeading(level, link) : nothing}
      ${headline && variant !== 'compact' ? renderSummary(summary, clamp) : nothing}
      ${isOpinion ? kicker : nothing}
      <slot name="meta"
        >${
          variant === 'compact' && !readingMinutes && !publisher && !ai
            ? nothing
            : renderMeta(rest, words, locale, publisher, picture)
        }</slot
      >
      <slot name="footer"></slot>
    </div>
  </article>`;
}
