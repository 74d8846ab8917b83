import {css} from 'lit';

export const articleHeaderStyles = css`
  :host {
    container-type: inline-size !important;
    contain-intrinsic-inline-size: 240px;
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
  .updated {
    margin-block-start: 0.15em;
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
    margin-block-start: 0.7em;
    font-size: 0.8125em;
    line-height: 1.45;
    color: var(--_muted);
    text-align: start;
  }
  .credit {
    opacity: 0.9;
  }
  .skeleton .kicker {
    inline-size: 12em;
  }
  .skeleton .media {
    background: var(--_line);
    opacity: 0.6;
  }
  @media print {
    .figure {
      break-inside: avoid;
    }
  }
`;
