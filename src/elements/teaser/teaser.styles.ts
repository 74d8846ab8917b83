import {css} from 'lit';

/** The look of the parts that cards and headers have in common. */
export const teaserStyles = css`
  /*
   * The pieces of a line, with a separator before each but the first. It takes no room: it stands
   * in the gap after the piece before it, and where a line begins outside of the box, cut off.
   */
  .kicker,
  .meta {
    overflow-x: clip;
    overflow-clip-margin: 0.25em;
  }
  /* The margin is for the ring of a link that has the focus, and counts where both axes are cut. */
  @supports (overflow-clip-margin: 1em) {
    .kicker,
    .meta {
      overflow-y: clip;
    }
  }
  .kicker > :not(.bone),
  .meta > :not(.bone) {
    display: inline-block;
    max-inline-size: 100%;
  }
  /* A text in another script is read in its own direction, but stands in that of the line. */
  .kicker > [dir],
  time {
    direction: inherit;
    unicode-bidi: plaintext;
  }
  .headline,
  .summary {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .kicker > :not(:last-child),
  .meta > :not(:last-child) {
    max-inline-size: calc(100% - 0.9em);
    margin-inline-end: 0.9em;
  }
  .separator {
    display: inline-block;
    inline-size: 0.9em;
    margin-inline-start: -0.9em;
    text-align: center;
    white-space: pre;
  }
  .label {
    font-weight: 700;
    color: var(--_ink);
  }
  .category {
    font-weight: 600;
    color: var(--_accent);
  }
  .mark {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
  }
  .icon {
    inline-size: 0.9em;
    block-size: 0.9em;
    fill: currentColor;
  }
  .live .icon {
    fill: var(--article-mark-color, light-dark(#c5221f, #f28b82));
  }
  .portrait {
    flex: none;
    border-radius: 50%;
    background: var(--_surface);
    object-fit: cover;
  }
  .image {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  /* The pictures of some articles are logos, black on nothing: seen where they are not covered. */
  .there {
    background: light-dark(transparent, #c4c7cd);
  }
  .tiny {
    object-fit: scale-down;
  }
  @media (forced-colors: active) {
    .icon {
      fill: CanvasText;
    }
  }
`;
