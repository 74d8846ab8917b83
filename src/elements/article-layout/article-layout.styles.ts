import {css} from 'lit';

export const articleLayoutStyles = css`
  :host {
    container-type: inline-size !important;
    contain-intrinsic-inline-size: 240px;
  }
  :host(:not(:first-child)) {
    margin-block-start: calc(var(--_space) * 1.75);
  }
  .composed {
    --_gap: var(--article-layout-gap, calc(var(--_space) * 2.25));
    display: grid;
    grid-template-columns:
      1fr min(100%, var(--article-measure, 54ch))
      1fr;
    row-gap: var(--_gap);
    font-family: var(--article-font, inherit);
    font-size: var(--article-body-size, var(--article-font-size, large));
  }
  .composed ::slotted(*) {
    /* The measure is counted in letters of the body, which are these. */
    --_prose-size: 1em;
    --_prose-measure: none;
    grid-column: 2;
    min-inline-size: 0;
    margin-block-start: 0;
  }
  .composed ::slotted(related-rail) {
    grid-column: 1 / -1;
    justify-self: center;
    inline-size: min(100%, var(--article-layout-width, 72em));
    margin-block-start: calc(var(--_gap) * 0.75);
  }
  .skeleton {
    grid-column: 2;
  }
  .skeleton .kicker {
    inline-size: 12em;
    font-size: 0.875em;
  }
  .skeleton .headline {
    margin-block: 0.3em;
    font-size: clamp(1.75em, 1em + 4.2cqi, 3em);
  }
  .skeleton .media {
    margin-block: 1.75em 2em;
    aspect-ratio: var(--article-ratio, 16/9);
    border-radius: var(--_radius);
    background: var(--_line);
    opacity: 0.6;
  }
  .skeleton > p {
    margin-block-end: 1.5em;
  }
  /* What comes after the article is out of sight until the article is there. */
  .composed:has(> .skeleton) {
    min-block-size: 100vh;
    align-content: start;
  }
`;
