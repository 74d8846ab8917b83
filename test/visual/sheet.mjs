// A page with the specimens of one element side by side.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fontFaces} from './machine.mjs';

const root = join(import.meta.dirname, '../..');

/** How wide the elements side by side are, and the size of the picture. */
export const widths = {
  narrow: {columns: [320, 320, 320], scale: 1},
  wide: {columns: [960], scale: 1},
  // Proportions are seen in a small picture too.
  all: {columns: [330, 768, 1280], scale: 0.5},
};

const gap = 24;

/** How wide the whole sheet is. */
export const sheetWidth = ({columns}) => columns.reduce((sum, width) => sum + width + gap, gap);

/** The height of a specimen is a multiple of this: a small change leaves the next ones in place. */
export const unit = 24;

const style = ({columns}) => `
  ${fontFaces}
  html { --article-code-font: Specimen; }
  body { margin: 0; font-family: Specimen; background: light-dark(#fff, #15171a); }
  x-sheet {
    display: grid; grid-template-columns: ${columns.join('px ')}px; align-items: start;
    gap: ${gap}px; padding: ${gap}px; box-sizing: border-box;
  }
  x-specimen { display: block; }
  x-caption {
    display: block; direction: ltr; margin-bottom: 8px; font-size: 11px; line-height: 16px;
    color: light-dark(#777, #999); border-top: 1px solid;
  }
  x-place { display: flow-root; overflow: clip; overflow-clip-margin: 12px; }
  x-place a { color: inherit; }
  /* The player is the browser's own, in a font of the machine: its place is what counts. */
  article-header::part(audio) { opacity: 0; }
`;

const themeSheet = name => readFileSync(join(root, 'cdn/themes', `${name}.css`), 'utf8');

/** The page. */
export function sheetPage({element, specimens, scheme, direction, size, theme}) {
  const language = direction === 'rtl' ? 'ar' : 'en';
  const places = specimens.map(
    ({name, markup, height}) => `<x-specimen><x-caption>${name}</x-caption>
      <x-place style="${height ? `height: ${height}px` : ''}">${markup}</x-place></x-specimen>`,
  );
  return `<!doctype html>
    <html lang="${language}" dir="${direction}" style="color-scheme: ${scheme}"><head>
    <meta charset="utf-8"><title>${element}</title>
    <style>${style(size)}</style>${theme ? `<style>${themeSheet(theme)}</style>` : ''}
    <script type="module" src="/cdn/article-elements.js"></script></head>
    <body><x-sheet>${places.join('')}</x-sheet></body></html>`;
}

/** Runs in the page, before its scripts: today is always the same day. */
export function stopClock(now) {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...values) {
      super(...(values.length > 0 ? values : [now]));
    }
    static now = () => now;
  };
}
