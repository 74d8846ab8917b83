import {css} from 'lit';

/**
 * The first style sheet of every shadow root. It reads the public tokens once, into private ones. No
 * sheet assigns a public token, so that a page can set one on any ancestor.
 *
 * The inner base element inherits only the font family, the direction, `visibility` and
 * `pointer-events` from the page. A page rule such as `* {letter-spacing: 2px}` matches the host, and
 * its value would be inherited otherwise. On the host a page rule wins, even `* {all: unset}`;
 * `!important` marks the few properties that no page means to change.
 *
 * Lengths are in `em` of `--article-font-size`. Its default is the text size of the reader, whatever
 * the font size of the root element is.
 */
export const tokenStyles = css`
  :host {
    --_accent: var(--article-accent, light-dark(#0b57a4, #8ab8f5));
    --_ink: var(--article-ink, light-dark(#1a1a1a, #ececec));
    --_muted: var(--article-ink-muted, light-dark(#5c5f66, #a4a8b0));
    --_line: var(--article-line, light-dark(#d9dbdf, #3a3d44));
    --_surface: var(--article-surface, light-dark(#f6f6f4, #1f2126));
    --_space: var(--article-space, 1em);
    --_radius: var(--article-radius, 0.25em);
    --_focus: var(--article-focus, var(--_accent));
    --_ground: none;
    --_inset: 0px;
    display: block;
  }
  /* A scheme of its own makes a box: the page around it may have the other one. */
  :host([theme]:not([theme='host'])) {
    --_ground: var(--article-background, light-dark(#fff, #15171a));
    --_inset: calc(var(--_space) * 1.25);
  }
  :host(:is([hidden], :state(empty))) {
    display: none !important;
  }
  :host([theme='auto']) {
    color-scheme: light dark !important;
  }
  :host(:state(light)),
  :host([theme='light']) {
    color-scheme: light !important;
  }
  :host(:state(dark)),
  :host([theme='dark']) {
    color-scheme: dark !important;
  }
  .base {
    all: initial;
    box-sizing: border-box;
    display: block;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    -webkit-locale: inherit;
    font-family: var(--article-font, inherit);
    font-size: var(--article-font-size, medium);
    line-height: 1.5;
    color: var(--_ink);
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  /* As wide as the element, also where the page makes a flex box of it. */
  :host > * {
    flex: 1;
    min-inline-size: 0;
    padding: var(--_inset);
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  figure {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    cursor: pointer;
  }
  :where(:focus-visible) {
    outline: 0.125em solid var(--_focus);
    outline-offset: 0.125em;
    border-radius: 0.125em;
  }
  .headline {
    font-family: var(--article-heading-font, inherit);
    font-weight: var(--article-heading-weight, 700);
    line-height: 1.2;
    letter-spacing: -0.011em;
    text-wrap: balance;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
  }
  /* Japanese is broken between phrases, Korean between words. */
  :lang(ja) {
    word-break: auto-phrase;
  }
  :lang(ko) {
    word-break: keep-all;
  }
  /* For screen readers alone. */
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* A line of text to come, as tall as that. */
  .bone {
    display: block;
    block-size: 0.7em;
    margin-block: calc(1lh - 0.7em) 0;
    border-radius: 0.2em;
    background: var(--_line);
    animation: pulse 1.6s ease-in-out infinite alternate;
  }
  .bone:last-child:not(:first-child) {
    inline-size: 62%;
  }
  .bone:is(.narrow, .narrowest) {
    display: none;
  }
  @container (inline-size < 480px) {
    .bone.narrow {
      display: block;
    }
  }
  @keyframes pulse {
    to {
      opacity: 0.45;
    }
  }
  /* As specific as the schemes above. Paper is white, whatever the tokens of a dark page are. */
  @media print {
    :host(:not(.a.b)) {
      --_accent: var(--_ink);
      --_ink: #1a1a1a;
      --_muted: #5c5f66;
      --_line: #d9dbdf;
      --_surface: #f6f6f4;
      --_ground: none;
      color-scheme: light !important;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .bone {
      animation: none;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_ink);
      --_line: var(--_ink);
    }
  }
  @media (forced-colors: active) {
    .bone {
      background: GrayText;
    }
  }
`;
