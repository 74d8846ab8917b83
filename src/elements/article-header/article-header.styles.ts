import {css} from 'lit';

export const articleHeaderStyles = css`
  :host {
    container-type: inline-size !important;
    contain-intrinsic-inline-size: 240px;
  }
  :host(:not(:first-child)) {
    margin-block-start: calc(var(--_space) * 1.75);
  }
  .base {
    display: flex;
    flex-direction: column;
    text-align: var(--article-header-align, start);
  }
  .kicker,
  .meta,
  .badge {
    font-size: 0.875em;
    line-height: 1.5;
    color: var(--_muted);
  }
  .kicker {
    margin-block-end: 0.7em;
  }
  .badge {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75);
    margin-block-end: 0.5em;
    font-weight: 600;
    color: var(--_ink);
  }
  .headline {
    font-size: var(--article-header-headline-size, clamp(1.75em, 1em + 4.2cqi, 3em));
    line-height: 1.12;
    letter-spacing: -0.019em;
  }
  .summary {
    margin-block-start: 0.75em;
    font-size: clamp(1.0625em, 0.9em + 1cqi, 1.3125em);
    line-height: 1.45;
    color: var(--_muted);
    text-wrap: pretty;
  }
  .meta {
    margin-block-start: 1.1em;
  }
  .meta + .updated {
    margin-block-start: 0.15em;
  }
  .signed {
    display: flex;
    align-items: center;
    justify-content: var(--article-header-align, start);
    gap: 0.75em;
    margin-block-start: 1.1em;
  }
  .signed > div {
    min-inline-size: 0;
  }
  .signed .meta {
    margin-block-start: 0;
  }
  .portraits {
    display: flex;
    flex: none;
  }
  .portrait {
    inline-size: 3em;
    block-size: 3em;
  }
  .portrait + .portrait {
    margin-inline-start: 0.25em;
  }
  @container (inline-size < 280px) {
    .portrait + .portrait {
      display: none;
    }
  }
  /* The pieces of a line that does not begin at the edge are apart by space alone: where it breaks,
     nothing would cut off the point before the next piece. */
  @container style(--article-header-align: center) or style(--article-header-align: end) {
    .kicker > :not(.bone),
    .meta > :not(.bone) {
      max-inline-size: calc(100% - 1em);
      margin-inline: 0.5em;
    }
    .separator {
      inline-size: 0;
      margin: 0;
      opacity: 0;
    }
  }
  .link {
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.2em;
  }
  .link:hover {
    text-decoration-color: currentColor;
  }
  .category.link {
    text-decoration: none;
  }
  .category.link:hover {
    text-decoration: underline;
  }
  .byline {
    color: var(--_ink);
  }
  audio {
    inline-size: 100%;
    margin-block-start: 1.1em;
  }
  .figure {
    margin-block-start: 1.75em;
  }
  .media {
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_surface);
    aspect-ratio: var(--_article-ratio, var(--article-ratio, 16/9));
  }
  .caption {
    padding-block-start: 0.7em;
    font-size: 0.8125em;
    line-height: 1.45;
    color: var(--_muted);
    text-align: start;
  }
  .credit {
    opacity: 0.9;
  }
  .caption .note {
    display: block;
  }
  .skeleton .kicker {
    inline-size: 12em;
  }
  .skeleton .media {
    background: var(--_line);
    opacity: 0.6;
  }
  @media print {
    audio {
      display: none;
    }
    .figure {
      break-inside: avoid;
    }
  }
`;
