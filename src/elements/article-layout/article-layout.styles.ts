import {css} from 'lit';

export const articleLayoutStyles = css`
  :host {
    container-type: inline-size;
    contain-intrinsic-inline-size: 320px;
  }
  .composed {
    --_gap: var(--article-layout-gap, 2.25em);
    display: grid;
    grid-template-columns:
      1fr min(100%, var(--article-measure, 42em))
      1fr;
    row-gap: var(--_gap);
    font-family: inherit;
    font-size: var(--article-font-size, medium);
  }
  .composed ::slotted(*) {
    grid-column: 2;
    min-inline-size: 0;
  }
  .composed ::slotted(related-rail) {
    grid-column: 1 / -1;
    justify-self: center;
    inline-size: min(100%, var(--article-layout-width, 72em));
    margin-block-start: calc(var(--_gap) * 0.75);
  }
  /* What comes after the article is out of sight until the article is there. */
  :host(:state(loading)) .composed {
    min-block-size: 100vh;
    align-content: start;
  }
`;
