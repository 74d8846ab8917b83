// What pictures are made with, so that they are the same on every machine: the browser of the npm
// package, and fonts of npm packages. Nothing that is installed on the machine has a part in it.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Flags of the browser. */
export const args = [
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--font-render-hinting=none',
  '--disable-font-subpixel-positioning',
  '--disable-lcd-text',
  '--disable-partial-raster',
  // What scrolls would be drawn later than the rest.
  '--disable-threaded-scrolling',
  '--run-all-compositor-stages-before-draw',
  // A picture that is still being decoded would be left out for a frame.
  '--disable-checker-imaging',
  '--lang=en-US',
];

/** Sets what the browser takes over from the machine. The bundled one has fonts of its own. */
export function isolate() {
  Object.assign(process.env, {
    ARTICLE_ELEMENTS_CHROMIUM: 'bundled',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    LANGUAGE: 'en',
    TZ: 'UTC',
  });
}

const read = path => readFileSync(join(root, 'node_modules', path));

/** The major version of the browser that the package brings. */
export const browserVersion = JSON.parse(
  String(read('@sparticuz/chromium/package.json')),
).version.split('.')[0];

const files = {
  sans: '@fontsource-variable/rubik/files/rubik',
  serif: '@fontsource-variable/source-serif-4/files/source-serif-4',
};

/** Each: the family, the font, the letters that are taken from it, upright or not. */
const faces = [
  ['Specimen', 'sans', 'latin', 'normal'],
  ['Specimen', 'sans', 'latin', 'italic'],
  ['Specimen', 'sans', 'arabic', 'normal', 'U+0600-06FF, U+200C-200F, U+FB50-FDFF, U+FE70-FEFC'],
  // The first family that the theme "newsprint" asks for.
  ['Iowan Old Style', 'serif', 'latin', 'normal'],
  ['Iowan Old Style', 'serif', 'latin', 'italic'],
];
const address = (font, letters, style) => `/fonts/${font}-${letters}-${style}.woff2`;

/** The fonts, for a site. */
export const fontRoutes = Object.fromEntries(
  faces.map(([, font, letters, style]) => [
    address(font, letters, style),
    response => {
      response.writeHead(200, {'content-type': 'font/woff2'});
      response.end(read(`${files[font]}-${letters}-wght-${style}.woff2`));
    },
  ]),
);

/** The style sheet that brings them into a page. */
export const fontFaces = faces
  .map(
    ([family, font, letters, style, range]) => `@font-face {
      font-family: '${family}';
      font-style: ${style};
      font-weight: 200 900;
      src: url(${address(font, letters, style)}) format('woff2');
      ${range ? `unicode-range: ${range};` : ''}
    }`,
  )
  .join('\n');
