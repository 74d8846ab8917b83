import {css} from 'lit';

export const tagListStyles = css`
  :host(:not(:first-child)) {
    margin-block-start: calc(var(--_space) * 1.75);
  }
  .base {
    display: flow-root;
    line-height: 2;
    overflow-x: clip;
    overflow-clip-margin: 0.25em;
  }
  @supports (overflow-clip-margin: 1em) {
    .base {
      overflow-y: clip;
    }
  }
  .list,
  .end {
    font-size: 0.9375em;
  }
  .list,
  .list li {
    display: inline;
  }
  .list li:not(:last-child) {
    margin-inline-end: calc(var(--article-tag-gap, 0.75em) - 0.25em);
  }
  .list li:last-child {
    margin-inline-end: 0.75em;
  }
  .end,
  .tag,
  .more,
  .source {
    display: inline-block;
    max-inline-size: 100%;
    line-height: 1.65;
    overflow-wrap: anywhere;
  }
  .tag {
    max-inline-size: calc(100% - var(--article-tag-gap, 0.75em));
    color: var(--article-tag-color, var(--_accent));
  }
  /* What leads nowhere does not look like a link. */
  span.tag {
    color: var(--article-tag-color, var(--_ink));
  }
  .separator {
    color: var(--_muted);
    white-space: pre-wrap;
  }
  /* In the gap before the link; where a line begins with the link it is outside of the box. */
  .point {
    display: inline-block;
    inline-size: 1em;
    margin-inline-start: -1em;
    text-align: center;
    white-space: pre;
  }
  .source,
  .more {
    color: var(--_muted);
  }
  .source {
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.2em;
  }
  a:hover {
    color: var(--_ink);
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.2em;
  }
  button {
    min-inline-size: 1.75em;
    padding: 0.05em 0.6em;
    border: 1px solid var(--_line);
    border-radius: 2em;
    background: none;
  }
  button:hover {
    border-color: var(--_muted);
  }
  [aria-pressed] {
    margin-block: 0.25em;
  }
  [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: light-dark(#fff, #101114);
  }
  .bone {
    inline-size: min(100%, 24em);
  }
  @media print {
    .more {
      display: none;
    }
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
