import {css} from 'lit';

export const tldrBoxStyles = css`
  :host {
    container-type: inline-size !important;
    contain-intrinsic-inline-size: 240px;
  }
  :host(:not(:first-child)) {
    margin-block-start: calc(var(--_space) * 1.75);
  }
  /* Not a block: the large first letter of a page around it would be the heading's. */
  .box {
    display: flex;
    flex-direction: column;
    padding: var(--article-tldr-padding, calc(var(--_space) * 1.125) calc(var(--_space) * 1.25));
    border-inline-start: var(--article-tldr-border, 0.1875em solid var(--_accent));
    border-radius: var(--_radius);
    background: var(--article-tldr-background, var(--_surface));
  }
  .heading {
    font-family: var(--article-heading-font, inherit);
    font-size: 0.875em;
    font-weight: 700;
    line-height: 1.4;
    letter-spacing: 0.02em;
    color: var(--_accent);
  }
  .content {
    margin-block-start: 0.4em;
    line-height: 1.55;
    text-wrap: pretty;
  }
  .content ul {
    display: grid;
    gap: 0.4em;
  }
  .content li {
    position: relative;
    min-inline-size: 0;
    padding-inline-start: 1.1em;
  }
  .content li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.62em;
    inset-inline-start: 0.1em;
    inline-size: 0.35em;
    block-size: 0.35em;
    border-radius: 50%;
    background: var(--_accent);
  }
  .link {
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.2em;
  }
  .link:hover {
    text-decoration-color: currentColor;
  }
  ::slotted(:is(ul, ol)) {
    margin-inline: 0 !important;
    padding-inline-start: 1.25em;
  }
  /* The page means its own lists and paragraphs, not those at the edge of a box. */
  ::slotted(:first-child) {
    margin-block-start: 0 !important;
  }
  ::slotted(:last-child) {
    margin-block-end: 0 !important;
  }
  .toggle {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 1.5em;
    list-style: none;
    cursor: pointer;
  }
  .toggle::-webkit-details-marker {
    display: none;
  }
  .toggle::after {
    content: '';
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid var(--_accent);
    border-width: 0 0.125em 0.125em 0;
    transform: translateY(-0.1em) rotate(45deg);
  }
  [open] > .toggle::after {
    transform: translateY(0.1em) rotate(225deg);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    margin-block-start: 0.75em;
  }
  .note {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .copy {
    margin-inline-start: auto;
  }
  /* In the padding of the box, so that nothing moves. */
  .status {
    block-size: 0;
    padding-inline: 1.5em;
    text-align: end;
    translate: 0 -1.5em;
  }
  @media print {
    .copy,
    .toggle::after {
      display: none;
    }
    .box::details-content {
      content-visibility: visible;
    }
  }
  @media (forced-colors: active) {
    .box {
      border: 1px solid;
    }
  }
`;
