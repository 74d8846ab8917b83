import {html, nothing, type TemplateResult} from 'lit';
import type {Picture} from '../../data/article.js';
import {fixed} from './flatten.js';
import {safePictureUrl, safeSrcset} from '../../data/safe-url.js';

/** A picture that keeps its place free and loads when it is near. */
export function renderImage(picture: Picture, priority: boolean): TemplateResult | typeof nothing {
  const url = safePictureUrl(picture.url);
  if (!url) return nothing;
  const srcset = safeSrcset(picture.srcset);
  // Lazy pictures can measure themselves: `auto` (HTML, sizes attributes).
  const sizes = picture.sizes ?? (priority ? '100vw' : 'auto, 100vw');
  return html`<img
    part="image"
    class="image"
    alt=${picture.alt ?? ''}
    width=${picture.width ?? nothing}
    height=${picture.height ?? nothing}
    loading=${fixed(priority ? 'eager' : 'lazy')}
    fetchpriority=${priority ? fixed('high') : nothing}
    decoding="async"
    sizes=${srcset ? sizes : nothing}
    srcset=${srcset ?? nothing}
    src=${url}
  />`;
}

/** An aspect ratio as CSS takes it, from `16/9`, `4:3` or `1.5`; undefined for anything else. */
export function parseRatio(value: string | null | undefined): string | undefined {
  const match = /^\s*(\d+(?:\.\d+)?)\s*(?:[/:x]\s*(\d+(?:\.\d+)?)\s*)?$/.exec(value ?? '');
  const [width, height] = [Number(match?.[1]), Number(match?.[2] ?? 1)];
  return width > 0 && height > 0 ? `${width}/${height}` : undefined;
}
