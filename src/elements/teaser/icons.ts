import {svg, type TemplateResult} from 'lit';

const paths = {
  video: 'M4 2.5v11l9-5.5z',
  audio: 'M2 6v4h3l4 3.5v-11L5 6zM11 5a4 4 0 0 1 0 6',
  gallery: 'M1 4h11v9H1zM4 1h11v9h-1.5V2.5H4z',
  live: 'M8 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  locked: 'M4 7V5a4 4 0 0 1 8 0v2h1v7H3V7zm1.5 0h5V5a2.5 2.5 0 0 0-5 0z',
} as const;

/** A small picture beside its word; it says nothing by itself. */
export function renderIcon(name: keyof typeof paths): TemplateResult {
  return svg`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${paths[name]} /></svg>`;
}
