/** The pieces of a rail. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Article} from '../../data/article.js';
import type {Words} from '../../locales/words.js';
import type {CardOptions} from '../article-card/card-options.js';
import type {CardVariant} from '../article-card/card-variant.js';
import {renderHeading} from '../parts/heading.js';
import {variantAt} from './rail-layout.js';

/** The parts of a card, under the names that they have outside of the rail. */
const cardParts =
  'base:card-base,body:card-body,media,image,portrait,badge,mark,duration,kicker,label,category,date,separator,headline,link,summary,meta,publisher,byline,partner,reading-time,note';

interface Frame {
  classes: string;
  level: number;
  heading: string;
  moreHref: string | undefined;
  moreLabel: string;
  controls: unknown;
}

/** Renders the section with its header round the content of a rail. */
export function renderFrame(content: unknown, frame: Frame): TemplateResult {
  const {classes, level, heading, moreHref, moreLabel, controls} = frame;
  return html`<section part="base" class=${classes} aria-labelledby="heading">
    <div part="header" class="header">
      ${renderHeading(level, heading, 'heading')}
      ${moreHref ? html`<a part="more" class="more" href=${moreHref}>${moreLabel}</a>` : nothing}
      ${controls}
    </div>
    ${content}
    <slot name="footer"></slot>
  </section>`;
}

/** The options of cards and of places for cards to come. */
export interface PlaceOptions {
  variant: CardVariant | null;
  lead: boolean;
  /** Options that all cards of the rail have. */
  options: Partial<CardOptions> | undefined;
}

interface CardsOptions extends PlaceOptions {
  numbered: boolean;
  headingLevel: number;
  showPublisher: boolean;
  words: Partial<Words> | undefined;
  /** The articles that were in view: one may go on in another card. */
  seen: Set<string>;
  tabIndex: unknown;
  onKeydown: ((event: KeyboardEvent) => void) | undefined;
}

/** Renders the list of cards. */
export function renderCards(articles: Article[], options: CardsOptions): TemplateResult {
  const {variant, numbered, lead, headingLevel, showPublisher, words, seen} = options;
  const {tabIndex, onKeydown, options: cardOptions} = options;
  const items = articles.map(
    (article, index) =>
      html`<li part="item" class="item">
        <article-card
          exportparts=${cardParts}
          .article=${article}
          .position=${index}
          .variant=${variantAt(index, variant, lead)}
          .headingLevel=${headingLevel}
          .showPublisher=${showPublisher}
          .options=${cardOptions}
          .words=${words}
          .seen=${seen}
        ></article-card>
      </li>`,
  );
  return numbered
    ? html`<ol
        part="list"
        class="list"
        role="list"
        aria-labelledby="heading"
        tabindex=${tabIndex}
        @keydown=${onKeydown}
      >
        ${items}
      </ol>`
    : html`<ul
        part="list"
        class="list"
        role="list"
        aria-labelledby="heading"
        tabindex=${tabIndex}
        @keydown=${onKeydown}
      >
        ${items}
      </ul>`;
}

/** Renders places for cards to come. */
export function renderPlaces(
  count: number,
  {variant, lead, options}: PlaceOptions,
  words: Words,
): TemplateResult {
  const places = Array.from(
    {length: count},
    (_, index) =>
      html`<div class="item">
        <article-card
          .placeholder=${true}
          .variant=${variantAt(index, variant, lead)}
          .options=${options}
        ></article-card>
      </div>`,
  );
  return html`<div class="list" aria-hidden="true">${places}</div>
    <p class="hidden" role="status">${words.loading}</p>`;
}
