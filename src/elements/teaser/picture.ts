import {html, nothing, type TemplateResult} from 'lit';
import type {Article, Authorship, Picture} from '../../data/article.js';
import {fixed} from '../parts/flatten.js';
import type {SafeUrl} from '../../data/safe-url.js';
import type {Words} from '../../locales/words.js';
import {noteOf} from '../parts/note.js';

/**
 * A picture that keeps its place free. It loads when it is near; with priority, at once, in the size
 * of a place of this width in pixels.
 */
export function renderImage(
  {alt, height, sizes, srcset, url, width}: Picture,
  priority: boolean,
  place: number,
): TemplateResult {
  // Lazy pictures can measure themselves: `auto` (HTML, sizes attributes). On a server nobody knows
  // the place of the others, which is rarely wider than a column.
  const own = place > 0 ? `${place}px` : 'min(100vw, 48em)';
  return html`<img
    part="image"
    class="image"
    alt=${alt ?? ''}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading=${fixed(priority ? 'eager' : 'lazy')}
    fetchpriority=${priority ? fixed('high') : nothing}
    decoding="async"
    sizes=${srcset ? (sizes ?? (priority ? own : 'auto, 100vw')) : nothing}
    srcset=${srcset ?? nothing}
    src=${url}
  />`;
}

/** Returns a picture whose name says how much of it a machine made. */
export function withNote(picture: Picture, made: Authorship, words: Words): Picture {
  const note = noteOf(made, words, 'Image');
  return note ? {...picture, alt: [picture.alt, note].filter(Boolean).join(' · ')} : picture;
}

/** Returns the addresses of the portraits of an article's authors. */
export function portraitsOf({authors = []}: Article): SafeUrl[] {
  return authors.flatMap(({image}) => image ?? []);
}

/** A portrait beside the name of the author, which is why it has no other name. */
export function renderPortrait(url: SafeUrl): TemplateResult {
  return html`<img
    part="portrait"
    class="portrait"
    alt=""
    width="64"
    height="64"
    loading="lazy"
    decoding="async"
    src=${url}
  />`;
}

/** A picture that is smaller than this, in pixels of its own, is not made larger. */
const tiny = 160;

/**
 * Tells the styles what only the file itself says: that it is there, and whether it is tiny. A
 * picture chosen from several widths has the width of its place (HTML, density-corrected size).
 */
export function notePicture(image: HTMLImageElement): void {
  const {classList, naturalHeight, naturalWidth, srcset} = image;
  classList.add('there');
  classList.toggle('tiny', !/\dw/.test(srcset) && Math.max(naturalWidth, naturalHeight) < tiny);
}

/** Gives the picture of an element an aspect ratio, unless the text is not one. */
export function showRatio({style}: HTMLElement, ratio: string | null | undefined): void {
  style.setProperty('--_article-ratio', parseRatio(ratio) ?? '');
}

/** An aspect ratio as CSS takes it, from `16/9`, `4:3` or `1.5`; undefined for anything else. */
export function parseRatio(value: string | null | undefined): string | undefined {
  const match = /^\s*(\d+(?:\.\d+)?)\s*(?:[/:x]\s*(\d+(?:\.\d+)?)\s*)?$/.exec(value ?? '');
  const [width, height] = [Number(match?.[1]), Number(match?.[2] ?? 1)];
  return width > 0 && height > 0 ? `${width}/${height}` : undefined;
}
