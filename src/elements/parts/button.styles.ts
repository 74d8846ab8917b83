import {css} from 'lit';

/** A plain button. */
export const buttonStyles = css`
  .button {
    min-block-size: 2em;
    padding: 0.35em 1em;
    font-size: 0.875em;
    font-weight: 600;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: none;
    color: var(--_ink);
  }
  .button:hover {
    border-color: var(--_muted);
  }
`;
