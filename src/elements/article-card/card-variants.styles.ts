import {css} from 'lit';

/** The variants of a card, and how they answer to its width. */
export const cardVariantStyles = css`
  .stacked.pictured {
    flex-direction: var(--_article-flow, column);
    gap: var(--article-card-gap, var(--_article-gap, calc(var(--_space) * 0.75)));
  }
  .stacked .media {
    flex: var(--_article-grow, none);
    inline-size: var(--_article-media, auto);
  }
  .compact.pictured {
    flex-direction: row-reverse;
    gap: var(--article-card-gap, var(--_space));
  }
  .compact .media {
    inline-size: 5.5em;
    align-self: start;
    aspect-ratio: var(--_article-ratio, 1);
  }
  .compact.flipped.pictured {
    flex-direction: row;
  }
  .compact.upright.pictured {
    flex-direction: column;
    gap: var(--article-card-gap, calc(var(--_space) * 0.75));
  }
  .compact.upright .media {
    inline-size: auto;
    align-self: stretch;
    aspect-ratio: var(--_article-ratio, var(--article-ratio, 16/9));
  }
  .compact.upright.flipped.pictured,
  .stacked.flipped.pictured {
    flex-direction: column-reverse;
  }
  .compact .headline {
    font-size: var(--article-card-headline-size, 1em);
    line-height: 1.3;
  }
  .overlay.pictured {
    display: grid;
    /* The picture too, where the text is higher. */
    align-items: stretch;
    padding: var(--article-card-padding, 0);
    background: var(--article-card-background, none);
    overflow: hidden;
    isolation: isolate;
  }
  .overlay > * {
    grid-area: 1 / 1;
  }
  .overlay .media {
    inline-size: 100%;
    min-block-size: 100%;
    outline-offset: -1px;
    aspect-ratio: var(--_article-ratio, var(--article-ratio, 1));
  }
  .overlay.pictured .body {
    z-index: 1;
    align-self: end;
    padding: 3em 1.125em 1.125em;
  }
  /* Dark as far as the text goes, whatever the picture: 4.5:1 from its first line on. */
  .overlay.pictured:not(.skeleton) .body {
    --_ink: #fff;
    --_muted: #ececec;
    --_accent: #fff;
    color: var(--_ink);
    background: linear-gradient(
      #0000,
      #0000000f 0.75em,
      #00000038 1.5em,
      #0006 2.25em,
      #000000a8 3em,
      #000000d1
    );
  }
  /* Among cards on pictures, text alone has a ground of its own. */
  .overlay.plain {
    padding: var(--article-card-padding, 1.125em);
    background: var(--article-card-background, var(--_surface));
  }
  .overlay.plain .headline {
    margin-block-start: auto;
    font-size: var(--article-card-headline-size, 1.375em);
  }
  .overlay.pictured .badge {
    z-index: 2;
    inset-block: 0.6em auto;
  }
  .overlay .stretched:focus-visible::after {
    outline: 0.15em solid #fff;
    outline-offset: -0.3em;
  }

  .opinion {
    flex-direction: row;
    gap: var(--article-card-gap, var(--_space));
  }
  .opinion.flipped {
    flex-direction: row-reverse;
  }
  .opinion.upright {
    flex-direction: column;
  }
  .opinion.upright.flipped {
    flex-direction: column-reverse;
  }
  .opinion .portrait {
    inline-size: 4.5em;
    block-size: 4.5em;
  }
  .opinion .byline {
    font-size: 0.9375em;
    font-weight: 600;
    color: var(--_accent);
  }
  .opinion .headline {
    font-weight: 500;
  }
  .quote .headline::before {
    content: open-quote;
    color: var(--_accent);
  }
  .quote .headline::after {
    content: close-quote;
    color: var(--_accent);
  }

  .skeleton .kicker {
    inline-size: 40%;
  }
  .skeleton .summary {
    display: block;
  }
  .skeleton .headline {
    inline-size: 92%;
  }
  .skeleton .media {
    background: var(--_line);
    opacity: 0.6;
  }

  @container (inline-size < 480px) {
    .overlay.pictured .summary {
      display: -webkit-box;
      overflow: clip;
    }
  }
  @container (inline-size < 260px) {
    .bone.narrowest {
      display: block;
    }
    /* Two marks in words would reach the text. */
    .overlay.pictured .word {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @container (inline-size < 600px) {
    .row :is(.headline .bone, .narrow) {
      display: block;
    }
  }
  @container (inline-size < 340px) {
    .row .bone {
      display: block;
    }
    .overlay .media {
      aspect-ratio: var(--_article-ratio, var(--article-ratio, 4/5));
    }
  }
  /* In less room than this, a row is stacked. */
  @container (inline-size >= 280px) {
    .row.pictured {
      flex-direction: row;
      gap: var(--article-card-gap, var(--_space));
    }
    .row.flipped.pictured {
      flex-direction: row-reverse;
    }
    .row .media {
      inline-size: var(--_article-row, 36%);
      align-self: start;
      aspect-ratio: var(--_article-ratio, var(--article-ratio, 4/3));
    }
  }
  @container (inline-size >= 480px) {
    .overlay .media {
      aspect-ratio: var(--_article-ratio, var(--article-ratio, 16/9));
    }
    .stacked .headline,
    .text .headline,
    .overlay .headline {
      font-size: var(--article-card-headline-size, 1.5em);
    }
    .stacked .summary,
    .text .summary {
      font-size: 1em;
    }
    .row .headline {
      font-size: var(--article-card-headline-size, 1.375em);
    }
    .row.pictured {
      gap: var(--article-card-gap, calc(var(--_space) * 1.5));
    }
    .row.pictured .word {
      position: static;
      inline-size: auto;
      clip-path: none;
    }
  }
  @container (inline-size >= 760px) {
    .stacked .headline,
    .overlay .headline {
      font-size: var(--article-card-headline-size, 2em);
    }
    .row .headline {
      font-size: var(--article-card-headline-size, var(--_article-row-headline, 1.75em));
    }
    .row .media {
      inline-size: var(--_article-row, 42%);
    }
    .stacked .summary,
    .row .summary {
      font-size: 1.0625em;
    }
    .overlay.pictured .body {
      padding: 3em 1.75em 1.75em;
    }
  }
`;
