// The style sheets of host pages: other people's, and some of our own that are worse.
import {elementNames} from '../../dist/element-names.js';
import {packageFile} from './install.mjs';

const elements = elementNames.join(', ');

/** From name to the file in its package. */
export const frameworks = {
  bootstrap: 'bootstrap/dist/css/bootstrap.css',
  bulma: 'bulma/css/bulma.css',
  foundation: 'foundation-sites/dist/css/foundation.css',
  pico: '@picocss/pico/css/pico.css',
  'water.css': 'water.css/out/water.css',
  'mvp.css': 'mvp.css/mvp.css',
  milligram: 'milligram/dist/milligram.css',
  tachyons: 'tachyons/css/tachyons.css',
  'normalize.css': 'normalize.css/normalize.css',
  primer: '@primer/css/dist/primer.css',
  skeleton: 'skeleton-css/css/skeleton.css',
  spectre: 'spectre.css/dist/spectre.css',
  'semantic-ui': 'semantic-ui-css/semantic.css',
  materialize: 'materialize-css/dist/css/materialize.css',
  uikit: 'uikit/dist/css/uikit.css',
  pure: 'purecss/build/pure.css',
  'sakura.css': 'sakura.css/css/sakura.css',
  'sakura.css, dark': 'sakura.css/css/sakura-dark.css',
  'simple.css': 'simpledotcss/simple.css',
  'new.css': '@exampledev/new.css/new.css',
  'latex.css': 'latex.css/style.css',
  "Tailwind's preflight": 'tailwindcss/preflight.css',
  'the new CSS reset': 'the-new-css-reset/css/reset.css',
};

/** What a page has to say beside a sheet that takes `display` away from all elements. */
const remedies = {'the new CSS reset': `${elements} {display: block}`};

/** The sheet of a framework, without what it would fetch from elsewhere. */
export function frameworkSheet(name) {
  const sheet = packageFile(frameworks[name])
    .replaceAll(/@import\s[^;]*;/g, '')
    .replaceAll(/@font-face\s*\{[^}]*\}/g, '');
  return sheet + (remedies[name] ?? '');
}

/**
 * Every inherited property with a value that nobody can overlook. Three are left out, because they
 * come in on purpose: `font-family`, `direction` and `visibility`; and what says which way the page
 * is written and drawn as a whole: `writing-mode`, `color-scheme`.
 */
const inherited = {
  'accent-color': 'lime',
  'border-collapse': 'collapse',
  'border-spacing': '9px',
  'caption-side': 'bottom',
  'caret-color': 'lime',
  'clip-rule': 'evenodd',
  color: 'rgb(255 0 128)',
  'color-interpolation': 'linearRGB',
  cursor: 'crosshair',
  'dominant-baseline': 'hanging',
  'empty-cells': 'hide',
  fill: 'lime',
  'fill-opacity': '0.3',
  'fill-rule': 'evenodd',
  'font-feature-settings': '"smcp", "zero"',
  'font-kerning': 'none',
  'font-optical-sizing': 'none',
  'font-palette': 'dark',
  'font-size': '31px',
  'font-size-adjust': '0.9',
  'font-stretch': '50%',
  'font-style': 'italic',
  'font-synthesis': 'none',
  'font-variant': 'small-caps tabular-nums slashed-zero',
  'font-variant-position': 'sub',
  'font-variation-settings': '"wght" 900',
  'font-weight': '900',
  'forced-color-adjust': 'none',
  'hanging-punctuation': 'first',
  'hyphenate-character': '"*"',
  'hyphenate-limit-chars': '2 1 1',
  hyphens: 'auto',
  'image-orientation': 'none',
  'image-rendering': 'pixelated',
  'letter-spacing': '0.3em',
  'line-break': 'anywhere',
  'line-height': '3.3',
  'list-style': 'upper-roman inside',
  orphans: '9',
  'overflow-wrap': 'anywhere',
  'paint-order': 'stroke',
  'pointer-events': 'none',
  'print-color-adjust': 'exact',
  quotes: '"«" "»"',
  'ruby-align': 'center',
  'ruby-position': 'under',
  'scrollbar-color': 'red lime',
  'shape-rendering': 'crispEdges',
  stroke: 'red',
  'stroke-width': '3px',
  'tab-size': '20',
  'text-align': 'justify',
  'text-align-last': 'right',
  'text-anchor': 'end',
  'text-autospace': 'normal',
  'text-combine-upright': 'none',
  'text-decoration-skip-ink': 'none',
  'text-emphasis': 'filled sesame red',
  'text-indent': '4em',
  'text-orientation': 'upright',
  'text-rendering': 'geometricPrecision',
  'text-shadow': '3px 3px 0 red',
  'text-size-adjust': '200%',
  'text-spacing-trim': 'trim-start',
  'text-transform': 'uppercase',
  'text-underline-offset': '1em',
  'text-underline-position': 'under',
  'text-wrap': 'nowrap',
  'user-select': 'none',
  'white-space': 'pre',
  widows: '9',
  'word-break': 'break-all',
  'word-spacing': '2em',
  '-webkit-font-smoothing': 'antialiased',
  '-webkit-hyphens': 'auto',
  '-webkit-tap-highlight-color': 'red',
  '-webkit-text-fill-color': 'red',
  '-webkit-text-security': 'disc',
  '-webkit-text-stroke': '2px blue',
};

/** Declarations of every inherited property, each with what is to follow its value. */
const everything = (after = '') =>
  Object.entries(inherited)
    .map(([name, value]) => `${name}: ${value}${after};`)
    .join('\n');

/** What pages write on `*` that does not inherit, and that leaves a box where it is. */
const resets = (after = '') => `
  margin: 0${after};
  padding: 0${after};
  border: 0 solid red${after};
  box-sizing: border-box${after};
  min-width: 0${after};
  max-width: 100%${after};
  float: none${after};
  clear: both${after};
  vertical-align: top${after};
  outline: 0${after};
  appearance: none${after};
  background-repeat: no-repeat${after};
  object-fit: contain${after};
  resize: none${after};
  scroll-behavior: smooth${after};
  touch-action: manipulation${after};
  text-overflow: ellipsis${after};
  unicode-bidi: normal${after};
  will-change: auto${after};
  transition: all 1s${after};
  animation: unknown 1s infinite${after};
  `;

const tags =
  `a abbr address article aside audio b blockquote button caption cite code dd details div dl dt em
  fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input label legend
  li main mark menu nav ol p path picture pre q rect s section select small source span strong sub
  summary sup svg table tbody td th thead time tr u ul video`.split(/\s+/);

const loud = `
  all: revert;
  display: inline !important;
  margin: 9px !important;
  padding: 9px !important;
  border: 3px dashed red !important;
  background: yellow !important;
  color: red !important;
  font: 900 30px/3 cursive !important;
  letter-spacing: 5px !important;
  text-transform: uppercase !important;
  text-decoration: line-through !important;
  list-style: square !important;
  width: 77px !important;
  max-width: 50px !important;
  opacity: 0.2 !important;
  transform: rotate(20deg) !important;
  filter: invert(1) !important;`;

/** The names that stand inside of the shadow roots: classes, ids and parts. */
const names =
  `base body box bone button byline caption category composed content contents controls copy credit
  date error figure foot header heading headline hidden icon image item kicker level-1 link list
  live mark media meta more note page-error pictured plain previous next reading-time row separator
  skeleton source stacked stretched summary tag toggle updated word overlay compact text
  article-card`.split(/\s+/);

/** From what a page does to its sheet. */
export const ownSheets = {
  'a root font size of 62.5%': 'html {font-size: 62.5%} body {font-size: 1.6rem}',
  'a root font size of 8px': 'html {font-size: 8px}',
  'a root font size of 40px': 'html {font-size: 40px}',
  'every inherited property on html': `html {${everything()}}`,
  'every inherited property on body': `body {${everything()}}`,
  'every inherited property on body, important': `body {${everything(' !important')}}`,
  'every inherited property on *': `* {${everything()}}`,
  'every inherited property on *, important': `* {${everything(' !important')}}`,
  'every inherited property on our elements': `${elements} {${everything(' !important')}}`,
  'a reset on *': `*, *::before, *::after {${resets()}}`,
  'a reset on *, important': `*, *::before, *::after {${resets(' !important')}}`,
  'blocks everywhere': '* {display: block !important} *::before {display: block}',
  'every tag restyled': `${tags.join(', ')} {${loud}}`,
  'our inner names restyled': names
    .map(name => `.${name}, #${name}, [part~="${name}"], [class*="${name}"] {${loud}}`)
    .join('\n'),
  'pseudo-elements restyled': `
    *::before, *::after, ::marker, ::placeholder, ::backdrop, ::details-content {${loud}}`,
  'names that are private here': `
    @keyframes pulse {to {transform: scale(3); background: red}}
    :root {--_ink: red; --_muted: red; --_accent: red; --_line: red; --_surface: lime;
      --_space: 40px; --_radius: 40px; --_gap: 99px; --_lines: 1; --_ratio: 5;
      --_columns: 9; --_width: 40px; --_focus: lime}`,
  'containers and counters around': `
    body {counter-reset: list-item 7; container-type: inline-size}
    x-place > * {container-type: normal; container-name: page; counter-increment: list-item 3}`,
  // Not so `::first-line`: it reaches the tags, which stand in a line and not in a box.
  'a large first letter': `
    body::first-letter, x-place::first-letter, x-place > *::first-letter {
      float: left; font: 900 60px/1 serif; color: red}`,
  'everything unset on *': `*:not(link, script, head, title) {all: unset; display: revert}
    ${elements} {display: block}`,
  'a focus ring of its own': '*:focus, *:focus-visible {outline: 5px solid red; color: red}',
};
