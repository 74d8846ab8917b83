import {css} from 'lit';

/** The numerals of a rail, and its lead. */
export const railArrangementStyles = css`
  /* Large numerals, in the digits that the dates have. */
  .numbered > .list {
    counter-reset: place;
  }
  .numbered > .list > .item {
    counter-increment: place;
    grid-template-columns: auto minmax(0, 1fr);
  }
  .numbered > .list > .item::before {
    content: counter(place, var(--_digits, decimal));
    min-inline-size: 1.1em;
    font-family: var(--article-heading-font, inherit);
    font-size: 2.25em;
    font-weight: 700;
    line-height: 1;
    font-variant-numeric: lining-nums tabular-nums;
    color: var(--_accent);
  }
  :host(:lang(fa)) {
    --_digits: persian;
  }
  /* The countries whose dates have these digits in every browser. */
  :host(
    :is(
      :lang(ar-BH),
      :lang(ar-EG),
      :lang(ar-IQ),
      :lang(ar-JO),
      :lang(ar-KW),
      :lang(ar-LB),
      :lang(ar-OM),
      :lang(ar-PS),
      :lang(ar-QA),
      :lang(ar-SA),
      :lang(ar-SD),
      :lang(ar-SY),
      :lang(ar-YE)
    )
  ) {
    --_digits: arabic-indic;
  }

  /* The lead is as large as is needed for whole lines of the others. */
  .lead:not(.layout-list) > .list {
    --_most: var(--article-rail-columns, 3);
    grid-template-columns: minmax(0, 1fr);
  }
  .lead > .list > .item:first-child {
    grid-column: 1 / -1;
  }
  @container (508px <= inline-size < 776px) {
    .lead:not(.layout-list) > .list {
      grid-template-columns: repeat(min(2, var(--_most)), minmax(0, 1fr));
    }
    .lead:not(.layout-list) > .list > .item:last-child:nth-child(even) {
      --_article-flow: row;
      --_article-gap: var(--_space);
      --_article-media: 36%;
      grid-column: 1 / -1;
    }
  }
  @container (inline-size >= 776px) {
    .lead:not(.layout-list) > .list {
      grid-template-columns: repeat(min(3, var(--_most)), minmax(0, 1fr));
    }
    .lead > .list > .item:first-child:is(.layout-list *, :nth-last-child(3n + 1)) {
      --_article-flow: row;
      --_article-gap: var(--_gap);
      --_article-media: 60%;
    }
    .lead:not(.layout-list) > .list > .item:first-child:not(:nth-last-child(3n + 1)) {
      grid-column: 1 / min(3, var(--_most) + 1);
    }
    .lead:not(.layout-list) > .list > .item:first-child:nth-last-child(3n) {
      grid-row: span 2;
    }
    /* Pictures beside each other end in one line. */
    .lead:not(.layout-list)
      > .list:not(:has(> :nth-last-child(3n + 1):first-child))
      > .item:nth-child(-n + 3) {
      --_article-grow: 99 0 auto;
    }
  }
`;
