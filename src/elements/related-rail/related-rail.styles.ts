import {css} from 'lit';

export const relatedRailStyles = css`
  :host {
    container-type: inline-size !important;
    contain-intrinsic-inline-size: 240px;
  }
  .base {
    --_gap: var(--article-rail-gap, calc(var(--_space) * 1.75));
    --_columns: var(--article-rail-columns, 3);
    --_width: var(--article-rail-card-width, 15em);
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
  .list {
    display: grid;
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
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
  }

  .layout-list > .list {
    grid-template-columns: none;
    gap: 0;
  }
  .layout-list > .list > .item:not(:first-child) {
    margin-block-start: calc(var(--_space) * 1.25);
    padding-block-start: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_line);
  }
  @container (inline-size < 480px) {
    .layout-auto > .list {
      gap: 0;
    }
    .layout-auto > .list > .item:not(:first-child) {
      margin-block-start: calc(var(--_space) * 1.5);
      padding-block-start: calc(var(--_space) * 1.5);
      border-block-start: 1px solid var(--_line);
    }
  }

  .layout-carousel > .list {
    display: flex;
    gap: var(--_gap);
    margin: -0.3em;
    padding: 0.3em;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x mandatory;
    scroll-padding-inline: 0.3em;
    scrollbar-width: thin;
    scrollbar-color: var(--_line) transparent;
  }
  .layout-carousel > .list > .item {
    flex: 0 0 min(85%, var(--_width));
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
  .controls {
    display: flex;
    gap: 0.5em;
  }
  .controls button {
    display: grid;
    place-items: center;
    inline-size: 2.25em;
    block-size: 2.25em;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: 50%;
    background: none;
    color: inherit;
  }
  .controls button::before {
    content: '';
    inline-size: 0.55em;
    block-size: 0.55em;
    border: solid currentColor;
    border-width: 0.125em 0.125em 0 0;
    transform: translateX(-15%) rotate(45deg);
  }
  .controls .previous::before {
    transform: translateX(15%) rotate(225deg);
  }
  .controls:dir(rtl) .next::before {
    transform: translateX(15%) rotate(225deg);
  }
  .controls:dir(rtl) .previous::before {
    transform: translateX(-15%) rotate(45deg);
  }
  .controls button:hover {
    border-color: var(--_muted);
  }
  .controls [aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }

  .error {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
    padding: 1em 1.25em;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_muted);
  }
  .page-error:not(:empty) {
    margin-block-start: 1.75em;
    text-align: center;
    color: var(--_muted);
  }
  .list ~ .button {
    display: block;
    margin: 1.75em auto 0;
  }
  @media print {
    .controls,
    .button {
      display: none;
    }
    .layout-carousel > .list {
      flex-wrap: wrap;
      overflow: visible;
    }
  }
  @media (forced-colors: active) {
    .error {
      border: 1px solid;
    }
  }
`;
