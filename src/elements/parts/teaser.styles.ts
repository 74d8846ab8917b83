import {css} from 'lit';

/** What the pieces that cards and headers have in common look like. */
export const teaserStyles = css`
  .date,
  .reading-time {
    white-space: nowrap;
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
    fill: light-dark(#c5221f, #f28b82);
  }
  .image {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  @media (forced-colors: active) {
    .icon {
      fill: CanvasText;
    }
  }
`;
