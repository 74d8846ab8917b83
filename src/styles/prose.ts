import {css} from 'lit';

/**
 * The type and the rhythm of a body, for light DOM. Every selector has zero specificity, so that
 * any style of the page wins. One unit, `--article-space`, keeps the vertical distances.
 */
export const proseStyles = css`
  :where(article-body) {
    --_prose-accent: var(--article-accent, light-dark(#0b57a4, #8ab8f5));
    --_prose-muted: var(--article-ink-muted, light-dark(#5c5f66, #a4a8b0));
    --_prose-line: var(--article-line, light-dark(#d9dbdf, #3a3d44));
    --_prose-surface: var(--article-surface, light-dark(#f6f6f4, #1f2126));
    --_prose-space: var(--article-space, 1em);
    display: block;
    font-family: var(--article-font, inherit);
    max-inline-size: var(--_prose-measure, var(--article-measure, 54ch));
    font-size: var(--_prose-size, var(--article-body-size, var(--article-font-size, large)));
    line-height: 1.6;
    color: var(--article-ink, light-dark(#1a1a1a, #ececec));
    overflow-wrap: break-word;
    line-break: strict;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
  }
  :where(article-body)
    :where(p, ul, ol, dl, blockquote, figure, pre, table, details, audio, video) {
    margin-block: 0 calc(1.15 * var(--_prose-space));
    margin-inline: 0;
  }
  :where(article-body) :where(p) {
    text-wrap: pretty;
    hanging-punctuation: first allow-end;
  }
  :where(article-body) :where(:lang(ja)) {
    word-break: auto-phrase;
  }
  :where(article-body) :where(:lang(ko)) {
    word-break: keep-all;
  }
  :where(article-body) :where(h1, h2, h3, h4, h5, h6) {
    margin-block: calc(1.6 * var(--_prose-space)) calc(0.5 * var(--_prose-space));
    font-family: var(--article-heading-font, inherit);
    font-weight: var(--article-heading-weight, 700);
    line-height: 1.25;
    letter-spacing: -0.011em;
    text-wrap: balance;
    break-after: avoid;
    scroll-margin-block-start: 1.5em;
  }
  :where(article-body) :where(h1, h2) {
    font-size: 1.5em;
  }
  :where(article-body) :where(h3) {
    font-size: 1.2em;
  }
  :where(article-body) :where(h4, h5, h6) {
    font-size: 1em;
  }
  :where(article-body) :where(a[href]) {
    color: var(--_prose-accent);
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }
  :where(article-body) :where(a[href]:hover) {
    text-decoration-thickness: 0.12em;
  }
  :where(article-body) :where(:focus-visible) {
    outline: 0.125em solid var(--article-focus, var(--_prose-accent));
    outline-offset: 0.125em;
    border-radius: 0.125em;
  }
  :where(article-body) :where(ul, ol) {
    padding-inline-start: 1.4em;
  }
  :where(article-body) :where(li + li, li > ul, li > ol) {
    margin-block-start: calc(0.4 * var(--_prose-space));
  }
  :where(article-body) :where(li > :last-child) {
    margin-block-end: 0;
  }
  :where(article-body) :where(li)::marker {
    color: var(--_prose-muted);
  }
  :where(article-body) :where(dt) {
    font-weight: 700;
  }
  :where(article-body) :where(dd) {
    margin-inline-start: 1.4em;
    margin-block-end: calc(0.5 * var(--_prose-space));
  }
  :where(article-body) :where(blockquote) {
    margin-block: calc(1.6 * var(--_prose-space));
    padding-inline-start: 1.2em;
    border-inline-start: 0.1875em solid var(--_prose-accent);
    font-size: 1.0625em;
    font-style: italic;
  }
  :where(article-body) :where(blockquote cite) {
    display: block;
    font-size: 0.875em;
    font-style: normal;
    color: var(--_prose-muted);
  }
  :where(article-body) :where(figure) {
    margin-block: calc(1.8 * var(--_prose-space));
  }
  :where(article-body) :where(figure > *) {
    margin-block-end: 0;
  }
  :where(article-body) :where(figcaption) {
    margin-block-start: 0.7em;
    font-size: 0.75em;
    line-height: 1.45;
    color: var(--_prose-muted);
  }
  :where(article-body) :where(img, video) {
    max-inline-size: 100%;
    block-size: auto;
  }
  :where(article-body) :where(img) {
    vertical-align: middle;
  }
  /* A picture of a sign: an emoji, a smiley. */
  :where(article-body) :where(img[sizes='1em']) {
    inline-size: auto;
    block-size: 1em;
    vertical-align: -0.1em;
  }
  :where(article-body) :where(audio) {
    inline-size: 100%;
  }
  :where(article-body) :where(figure img, video) {
    display: block;
    border-radius: var(--article-radius, 0.25em);
  }
  :where(article-body) :where(code, kbd, samp, pre) {
    font-family: var(--article-code-font, ui-monospace, SFMono-Regular, Menlo, Consolas, monospace);
    font-size: 0.875em;
    hyphens: none;
  }
  :where(article-body) :where(code, kbd) {
    padding: 0.1em 0.35em;
    border-radius: 0.2em;
    background: var(--_prose-surface);
  }
  :where(article-body) :where(pre) {
    padding: 1em 1.2em;
    overflow-x: auto;
    border-radius: var(--article-radius, 0.25em);
    background: var(--_prose-surface);
    line-height: 1.55;
    tab-size: 2;
  }
  :where(article-body) :where(pre code) {
    padding: 0;
    background: none;
    font-size: inherit;
  }
  :where(article-body) :where(table) {
    display: block;
    max-inline-size: 100%;
    overflow-x: auto;
    border-collapse: collapse;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  :where(article-body) :where(caption) {
    padding-block-end: 0.5em;
    font-size: 0.875em;
    color: var(--_prose-muted);
    text-align: start;
  }
  :where(article-body) :where(th, td) {
    padding-block: 0.45em;
    padding-inline: 0 1.2em;
    border-block-end: 1px solid var(--_prose-line);
    text-align: start;
    vertical-align: top;
  }
  :where(article-body) :where(hr) {
    inline-size: 4em;
    margin-block: calc(2.2 * var(--_prose-space));
    margin-inline: auto;
    border: 0;
    border-block-start: 1px solid var(--_prose-line);
  }
  :where(article-body) :where(mark) {
    background: light-dark(#fff1a8, #5c4d00);
    color: inherit;
  }
  :where(article-body) :where(abbr[title]) {
    text-decoration: underline dotted;
    text-underline-offset: 0.18em;
    cursor: help;
  }
  :where(article-body) :where(sup, sub) {
    font-size: 0.75em;
    line-height: 0;
  }
  :where(article-body) :where(details) {
    padding-block: 0.6em;
    border-block: 1px solid var(--_prose-line);
  }
  :where(article-body) :where(summary) {
    font-weight: 600;
    cursor: pointer;
  }
  :where(article-body) :where(blockquote, details) > :where(:last-child:not(summary)) {
    margin-block-end: 0;
  }
  :where(article-body) > :where(:first-child) {
    margin-block-start: 0;
  }
  :where(article-body) > :where(:last-child) {
    margin-block-end: 0;
  }
  @media (prefers-contrast: more) {
    :where(article-body) {
      --_prose-muted: currentcolor;
      --_prose-line: currentcolor;
    }
  }
  @media (forced-colors: active) {
    :where(article-body) :where(pre, :not(pre) > code, kbd) {
      border: 1px solid;
    }
  }
  @media print {
    /* Paper is white, whatever the tokens of a dark page are. */
    :where(article-body) {
      --_prose-accent: #1a1a1a;
      --_prose-muted: #5c5f66;
      --_prose-line: #d9dbdf;
      --_prose-surface: #f6f6f4;
      color: #1a1a1a;
      color-scheme: light;
      orphans: 3;
      widows: 3;
    }
    :where(article-body) :where(a[href^='http']:not([href*='#section-']))::after {
      content: ' (' attr(href) ')';
      font-size: 0.8em;
      word-break: break-all;
    }
    :where(article-body) :where(code, kbd, pre, mark) {
      background: none;
    }
    :where(article-body) :where(mark) {
      font-weight: 700;
    }
    :where(article-body) :where(pre, table) {
      overflow: visible;
    }
    :where(article-body) :where(pre) {
      white-space: pre-wrap;
    }
    :where(article-body) :where(figure, blockquote, pre, tr) {
      break-inside: avoid;
    }
    :where(article-body) :where(details)::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    :where(article-body) :where(audio, video) {
      display: none;
    }
  }
`;
