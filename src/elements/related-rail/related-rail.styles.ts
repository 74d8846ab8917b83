import {css} from 'lit';

export const relatedRailStyles = css`
  :host {
    container-type: inline-size !important;
    contain-intrinsic-inline-size: 240px;
  }
  :host(:not(:first-child)) {
    margin-block-start: calc(var(--_space) * 1.75);
  }
  .base {
    --_gap: var(--article-rail-gap, calc(var(--_space) * 1.75));
    --_columns: var(--article-rail-columns, 3);
    --_width: var(--article-rail-card-width, 15em);
  }
  .base.row {
    --_width: var(--article-rail-card-width, 22em);
  }
  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-end: 1.25em;
    padding-block-start: 0.875em;
    border-block-start: 1px solid var(--_line);
  }
  .heading {
    flex: 1;
    font-family: var(--article-heading-font, inherit);
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.3;
    letter-spacing: -0.005em;
  }
  .more {
    font-size: 0.875em;
    line-height: 1.75;
    color: var(--_accent);
  }
  .more:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* Few cards fill their line. */
  .list:has(> :nth-child(2):last-child, > :nth-child(4):last-child) {
    --_columns: min(2, var(--article-rail-columns, 2));
  }
  .list:has(> :nth-child(3):last-child, > :nth-child(6):last-child) {
    --_columns: min(3, var(--article-rail-columns, 3));
  }
  .list:has(> :only-child) {
    --_columns: 1;
  }
  @container (inline-size >= 1000px) {
    .overlay > .list:has(> :only-child) {
      --_article-ratio: 21/9;
    }
  }
  @container (inline-size >= 1060px) {
    :not(.row) > .list:has(> :nth-child(4):last-child) {
      --_columns: var(--article-rail-columns, 4);
    }
  }
  .list {
    display: grid;
    padding-block-end: var(--_rest, 0);
    gap: calc(var(--_gap) * 1.2) var(--_gap);
    align-content: start;
    grid-template-columns: repeat(
      auto-fill,
      minmax(
        max(
          min(100%, var(--_width)),
          (100% - (var(--_columns) - 1) * var(--_gap)) / var(--_columns)
        ),
        1fr
      )
    );
  }
  /* Of an odd number in two columns the first is the largest. */
  @container (508px <= inline-size < 776px) {
    :is(.layout-auto, .layout-grid):not(.row) > .list > .item:first-child:nth-last-child(odd) {
      grid-column: 1 / -1;
    }
  }
  @container (732px <= inline-size < 1112px) {
    .row:not(.layout-carousel) > .list > .item:first-child:nth-last-child(odd) {
      grid-column: 1 / -1;
    }
  }
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
  }
  /*
   * Of a long list, cards that are far from view are not laid out. Shadows and focus rings need an
   * edge outside of the card, which some browsers cannot move: they lay out all cards.
   */
  @supports (overflow-clip-margin: 1em) {
    @media screen {
      :not(.layout-carousel, .numbered) > .list > .item:nth-child(n + 13) {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 20em;
        overflow-clip-margin: 6em;
      }
      .row > .list > .item:nth-child(n + 13) {
        contain-intrinsic-block-size: auto 11em;
      }
    }
  }

  .layout-list > .list {
    --_article-row: min(36%, 12.5em);
    --_article-row-headline: 1.375em;
    grid-template-columns: none;
    gap: 0;
  }
  .layout-list > .list > .item:not(:first-child) {
    margin-block-start: calc(var(--_space) * 1.25);
    padding-block-start: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_line);
  }
  @container (inline-size < 480px) {
    .layout-auto:not(.overlay) > .list {
      gap: 0;
    }
    .layout-auto:not(.overlay) > .list > .item:not(:first-child) {
      margin-block-start: calc(var(--_space) * 1.5);
      padding-block-start: calc(var(--_space) * 1.5);
      border-block-start: 1px solid var(--_line);
    }
  }

  /* The room for focus rings would make a page scroll sideways whose rails reach its edges. */
  .layout-carousel {
    contain: layout;
  }
  .layout-carousel > .list {
    display: flex;
    gap: var(--_gap);
    margin: -0.3em;
    padding: 0.3em 0.3em calc(0.3em + var(--_rest, 0px));
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x mandatory;
    scroll-padding-inline: 0.3em;
    scrollbar-width: thin;
    scrollbar-color: var(--_line) transparent;
  }
  .layout-carousel > .list > .item {
    flex: 1 0 min(85%, var(--_width));
    scroll-snap-align: start;
  }
  @media (prefers-reduced-motion: no-preference) {
    .layout-carousel > .list {
      scroll-behavior: smooth;
    }
  }
  .layout-carousel > .header {
    /* As tall as its buttons, which come when it is known that the list scrolls. */
    min-block-size: 3.1875em;
  }
  @media print {
    .layout-carousel > .list {
      flex-wrap: wrap;
      overflow: visible;
    }
  }
`;
