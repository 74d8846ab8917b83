import {css} from 'lit';

export const articleCardStyles = css`
  :host {
    container-type: inline-size !important;
    contain-intrinsic-inline-size: 240px;
  }
  /* Cards far down a list are laid out near the view alone. The heights are smaller than those of
     most cards, because a list that scrolls sideways is as high as its highest item. Firefox does not
     scroll to the focus in a host that it leaves out, so it leaves out none. */
  @supports (overflow-clip-margin: 1em) and (not (-moz-appearance: none)) {
    @media screen {
      :host(:nth-child(n + 13)) {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 15em;
        overflow-clip-margin: 6em;
      }
      :host(:nth-child(n + 13):is([variant='row'], [variant='compact'], [variant='text'])) {
        contain-intrinsic-block-size: auto 5em;
      }
    }
  }
  .base {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: var(--article-card-gap, calc(var(--_space) * 0.75));
    min-block-size: 100%;
    padding: var(--article-card-padding, var(--_inset, 0));
    border: var(--article-card-border, 0);
    border-radius: var(--_radius);
    background: var(--article-card-background, var(--_ground));
    box-shadow: var(--article-card-shadow, none);
  }
  .media {
    position: relative;
    flex: none;
    overflow: hidden;
    aspect-ratio: var(--_article-ratio, var(--article-ratio, 16/9));
    border-radius: var(--_radius);
    background: var(--_surface);
    /* The edge of a white picture on a white page. */
    outline: 1px solid #8883;
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
  .row .headline {
    font-size: var(--article-card-headline-size, 1.0625em);
    line-height: 1.25;
  }
  .summary {
    max-inline-size: 40em;
    font-size: 0.9375em;
    color: var(--_muted);
    text-wrap: pretty;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_article-lines, 2);
    cursor: pointer;
  }
  /* A box of this kind has no first letter: only where lines are cut. */
  .clamped {
    display: -webkit-box;
    overflow: clip;
    overflow-clip-margin: 0.2em;
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
    max-inline-size: calc(100% - 1.2em);
    overflow-wrap: anywhere;
  }
  /* A picture may have any colour: the edge shows where the ground of the mark would not. */
  .pictured .mark {
    padding: 0.15em 0.55em;
    border-radius: var(--_radius);
    background: var(--article-mark-background, light-dark(#fff, #15171a));
    color: var(--article-mark-color, light-dark(#1a1a1a, #ececec));
    outline: 1px solid #8886;
  }
  /* Headlines of text begin at one height, side by side. */
  .plain .badge {
    order: 1;
  }

  /* On a small picture the word is for screen readers alone. */
  :is(.compact, .row).pictured .word {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .compact.pictured .badge {
    margin: -0.25em;
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

  @media print {
    .base {
      break-inside: avoid;
    }
    .overlay .body {
      print-color-adjust: exact;
    }
  }
`;
