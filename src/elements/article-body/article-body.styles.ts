import {css} from 'lit';

export const articleBodyStyles = css`
  :host(:not(:first-child)) {
    margin-block-start: calc(var(--_space) * 1.75);
  }
  /* What comes after the body is out of sight until the body is there. */
  .skeleton {
    min-block-size: 100vh;
  }
  /* Not a block: the large first letter of the prose would be the heading's. */
  .contents {
    display: flex;
    flex-direction: column;
    margin-block-end: 2em;
    padding-block: 1em;
    border-block: 1px solid var(--_line);
    font-size: calc(0.9375 * 1em);
  }
  .heading {
    margin-block-end: 0.4em;
    font-size: 0.875em;
    font-weight: 700;
    color: var(--_muted);
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    padding-block: 0.15em;
  }
  .level-1 {
    padding-inline-start: 1.25em;
  }
  .level-2 {
    padding-inline-start: 2.5em;
  }
  li a {
    color: var(--_accent);
  }
  li a:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .skeleton p {
    margin-block-end: 1.5em;
  }
  .skeleton .bone {
    margin-block: 0.85em;
  }
`;
