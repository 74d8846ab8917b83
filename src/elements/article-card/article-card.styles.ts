import {css} from 'lit';

export const articleCardStyles = css`
  :host {
    container-type: inline-size !important;
    contain-intrinsic-inline-size: 240px;
  }
  .base {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: var(--article-card-gap, calc(var(--_space) * 0.75));
    min-block-size: 100%;
    padding: var(--article-card-padding, 0);
    border: var(--article-card-border, 0);
    border-radius: var(--_radius);
    background: var(--article-card-background, none);
    box-shadow: var(--article-card-shadow, none);
  }
  .media {
    position: relative;
    flex: none;
    overflow: hidden;
    aspect-ratio: var(--_article-ratio, var(--article-ratio, 16/9));
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .body {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: calc(var(--_space) * 0.375);
    min-inline-size: 0;
  }
  .kicker,
  .meta,
  .badge {
    font-size: 0.8125em;
    line-height: 1.45;
    color: var(--_muted);
  }
  .headline {
    font-size: var(--article-card-headline-size, 1.1875em);
  }
  .summary {
    font-size: 0.9375em;
    color: var(--_muted);
    text-wrap: pretty;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_article-lines, none);
    line-clamp: var(--_article-lines, none);
    overflow: clip;
    overflow-clip-margin: 0.2em;
    cursor: pointer;
  }
  .badge {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    font-weight: 600;
  }
  .pictured .badge {
    position: absolute;
    inset-block-end: 0.6em;
    inset-inline-start: 0.6em;
  }
  .pictured .mark {
    padding: 0.15em 0.55em;
    border-radius: var(--_radius);
    background: light-dark(#fffffff2, #15171af2);
    color: var(--_ink);
  }

  /* On a small picture the word is for screen readers alone. */
  .compact.pictured .word,
  .row.pictured .word {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .compact.pictured .badge {
    inset-block-end: 0.35em;
    inset-inline-start: 0.35em;
  }

  .stretched::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  .stretched:focus-visible {
    outline: none;
  }
  .stretched:focus-visible::after {
    outline: 0.15em solid var(--_focus);
    outline-offset: 0.2em;
  }
  .base:hover .stretched,
  .link:hover {
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.14em;
  }
  .summary,
  .link,
  ::slotted(*) {
    position: relative;
    z-index: 1;
  }

  .row.pictured,
  .compact.pictured {
    flex-direction: row;
    gap: var(--article-card-gap, var(--_space));
  }
  .row .media {
    inline-size: 36%;
    align-self: start;
    aspect-ratio: var(--_article-ratio, var(--article-ratio, 4/3));
  }
  .compact.pictured {
    flex-direction: row-reverse;
  }
  .compact .media {
    inline-size: 5.5em;
    align-self: start;
    aspect-ratio: var(--_article-ratio, 1);
  }
  .compact .headline {
    font-size: var(--article-card-headline-size, 1em);
    line-height: 1.3;
  }
  .overlay.pictured {
    display: grid;
    /* The picture too, where the text is higher. */
    align-items: stretch;
    overflow: hidden;
    isolation: isolate;
  }
  .overlay > * {
    grid-area: 1 / 1;
  }
  .pictured.overlay .body {
    z-index: 1;
    align-self: end;
    padding: 4.5em 1.25em 1.25em;
  }
  .overlay.pictured:not(.skeleton) .body {
    --_ink: #fff;
    --_muted: #e8e8e8;
    --_accent: #fff;
    color: var(--_ink);
    background: linear-gradient(
      to top,
      #000000d9,
      #000000b3 calc(100% - 4.5em),
      #00000059 calc(100% - 2em),
      transparent
    );
  }
  .overlay.pictured .badge {
    z-index: 2;
    inset-block: 0.6em auto;
  }
  .overlay .stretched:focus-visible::after {
    outline: 0.15em solid #fff;
    outline-offset: -0.3em;
  }

  .skeleton .kicker {
    inline-size: 40%;
  }
  .skeleton .summary {
    display: block;
  }
  /* Room for one more line of the headline. */
  .skeleton .body {
    padding-block-end: 1.4em;
  }
  .skeleton .headline {
    inline-size: 92%;
  }
  .skeleton .media {
    background: var(--_line);
    opacity: 0.6;
  }

  @container (inline-size >= 480px) {
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
      font-size: var(--article-card-headline-size, 1.75em);
    }
    .row .media {
      inline-size: 42%;
    }
    .stacked .summary,
    .row .summary {
      font-size: 1.0625em;
    }
    .pictured.overlay .body {
      padding: 6em 2em 1.75em;
    }
  }

  @media print {
    .base {
      break-inside: avoid;
    }
    .overlay .body {
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .pictured .mark {
      border: 1px solid;
    }
  }
`;
