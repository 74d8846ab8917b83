// Every element that renders in a shadow root, in every state that looks different, on one page.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gate} from '../embed/site.mjs';

const pictures = join(import.meta.dirname, '../fixtures/pictures');

/** An SVG file of the fixtures, and JSON that never comes, is missing, or is there once. */
export function specimenRoutes() {
  const picture = name => response => {
    response.writeHead(200, {'content-type': 'image/svg+xml'});
    response.end(readFileSync(join(pictures, name)));
  };
  const once = json => (response, count) => {
    response.writeHead(count === 1 ? 200 : 404, {'content-type': 'application/json'});
    response.end(JSON.stringify(json));
  };
  return {
    '/harbour.svg': picture('harbour.svg'),
    '/moon.svg': picture('moon.svg'),
    '/never.json': () => gate().opened,
    '/card-once.json': once(articles[0]),
    '/light-once.json': once(articles.slice(0, 2)),
    '/dark-once.json': once(articles.slice(0, 2)),
  };
}

const articles = [
  {
    headline: 'The clocks that keep the sea’s time, and the people who correct them',
    url: '/clocks',
    summary: 'A two-year study of 212 kitchen-wall tide clocks finds that they go wrong in step.',
    category: {name: 'Research', url: '/research'},
    published: '2024-05-14',
    authors: [{name: 'Marit Ellingsby'}, {name: 'Jonah Thackwell'}],
    image: {url: '/harbour.svg', alt: 'A harbour', width: 1600, height: 1000},
    readingMinutes: 6,
  },
  {
    headline: 'What the moon does to a harbour in an ordinary week',
    url: '/moon',
    category: 'Explained',
    published: '2024-04-02',
    image: {url: '/moon.svg', alt: '', width: 1600, height: 1000},
    media: 'video',
  },
  {
    headline: 'A letter without a picture',
    url: '/letter',
    summary: 'It says little, and says it in one line.',
    access: 'locked',
    sponsor: 'The Harbour Office',
  },
];

const whole = {
  ...articles[0],
  modified: '2024-06-01',
  media: 'live',
  image: {...articles[0].image, caption: 'One hand, one turn.', credit: 'The Tidewater Review'},
};

const json = value => JSON.stringify(value).replaceAll("'", '&#39;');
const card = attributes => `<article-card article='${json(articles[0])}' ${attributes}>`;
const rail = attributes =>
  `<related-rail articles='${json(articles)}' include-current ${attributes}>`;
const tags = '<tag-list tags="tides, clocks, moon, harbour" href-template="/tag/{slug}"';
const points = json({
  headline: 'A',
  tldr: ['They go wrong in step with the moon.', 'Their owners have learned to read the error.'],
});
const sections = [2, 3, 2].map(level => `<h${level}>A section, and what it is about</h${level}>`);

const narrow = 360;
const wide = 800;

/** `before` is what a page does with the element before it is looked at. */
const light = [
  ['card, stacked', narrow, card('')],
  ['card, row', narrow, card('variant="row"')],
  ['card, overlay', narrow, card('variant="overlay" media="video"')],
  ['card, compact', narrow, card('variant="compact"')],
  ['card, text', narrow, card('variant="text"')],
  ['card, stacked, wide', wide, card('lines="1" media="gallery"')],
  ['card, row, wide', wide, card('variant="row" locked sponsor="The Harbour Office"')],
  ['card, overlay, wide', wide, card('variant="overlay"')],
  ['card without picture', narrow, `<article-card article='${json(articles[2])}'>`],
  ['card in focus', narrow, card('variant="compact"'), {focus: '.stretched'}],
  ['card, theme auto', narrow, card('variant="text" theme="auto"')],
  ['card, theme dark', narrow, card('variant="text" theme="dark"')],
  ['card, right to left', narrow, card('variant="row" lang="ar" dir="rtl"')],
  ['card, loading', narrow, '<article-card src="/never.json">', {waits: true}],
  ['card, loading, row', narrow, '<article-card src="/never.json" variant="row">', {waits: true}],
  [
    'card, out of date',
    narrow,
    '<article-card src="/card-once.json" variant="text">',
    {stale: true},
  ],
  ['summary, one text', narrow, '<tldr-box text="They go wrong in step with the moon.">'],
  ['summary, points', narrow, `<tldr-box article='${points}' copyable ai="generated">`],
  ['summary, open', narrow, `<tldr-box article='${points}' collapsible open>`],
  ['summary, closed', narrow, `<tldr-box article='${points}' collapsible>`],
  ['summary, loading', narrow, '<tldr-box src="/never.json">', {waits: true}],
  ['tags', narrow, `${tags} source-href="/source">`],
  ['tags, some more', narrow, `${tags} max="2">`],
  ['tags, selectable', narrow, `${tags} selectable>`, {click: 'button'}],
  ['tags, loading', narrow, '<tag-list src="/never.json">', {waits: true}],
  ['rail, grid', wide, rail('layout="grid" more-href="/all"')],
  ['rail, list', wide, rail('layout="list"')],
  ['rail, narrow', narrow, rail('')],
  ['rail, carousel', narrow, rail('layout="carousel"'), {needs: '.controls'}],
  ['rail, loading', wide, '<related-rail src="/never.json" limit="3">', {waits: true}],
  ['rail, failed', narrow, '<related-rail src="/missing.json">', {fails: true}],
  ['rail, out of date', narrow, '<related-rail src="/light-once.json" limit="2">', {stale: true}],
  ['header', narrow, `<article-header article='${json(whole)}'>`],
  ['header, wide', wide, `<article-header article='${json(whole)}'>`],
  ['header, loading', wide, '<article-header src="/never.json">', {waits: true}],
  [
    'body, its sections',
    narrow,
    // The list is as large as the prose, which is the page's.
    `<article-body toc style="font-size: medium !important"
      article='${json({headline: 'A', body: sections.join('<p>Text</p>')})}'>`,
    {needs: '.contents', only: '.contents'},
  ],
  ['body, loading', narrow, '<article-body src="/never.json">', {waits: true}],
  [
    'article, loading',
    wide,
    // The column is as wide as so many letters of the prose, which is the page's.
    '<article-layout src="/never.json" style="--article-measure: 40em">',
    {waits: true},
  ],
].map(([name, width, tag, options]) => ({name, width, tag, scheme: 'light', ...options}));

const darkToo = [
  'card, stacked',
  'card, overlay',
  'summary, points',
  'tags',
  'tags, selectable',
  'rail, grid',
  'rail, loading',
  'rail, failed',
  'rail, out of date',
  'header',
];
const dark = light
  .filter(({name}) => darkToo.includes(name))
  .map(specimen => ({
    ...specimen,
    name: `${specimen.name}, dark`,
    tag: specimen.tag.replace('/light-once', '/dark-once'),
    scheme: 'dark',
  }));

export const specimens = [...light, ...dark];

/** Where one stands on the page, whatever the page does to its ancestors. */
const backgrounds = {light: '#fff', dark: '#15171a'};

/** The markup of one in its place. A page cannot move the place, but all that it says comes in. */
function place({width, tag, scheme}, [left, top, height]) {
  const declarations = {
    display: 'block',
    position: 'absolute',
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
    'max-width': 'none',
    margin: 0,
    padding: 0,
    border: 0,
    overflow: 'clip',
    background: backgrounds[scheme],
    'color-scheme': scheme,
    'font-family': 'sans-serif',
    'box-sizing': 'content-box',
  };
  const style = Object.entries(declarations)
    .map(([name, value]) => `${name}: ${value} !important`)
    .join('; ');
  const name = /\w+-\w+/.exec(tag)[0];
  return `<x-place style="${style}">${tag}</${name}></x-place>`;
}

/** The size of the picture that has all of them on it. */
export const sheetWidth = 2440;

/** Puts them side by side and below each other, given how tall each is. */
export function arrange(heights) {
  const places = [];
  let [left, top, row] = [0, 0, 0];
  for (const [index, {width}] of specimens.entries()) {
    if (left + width > sheetWidth) [left, top, row] = [0, top + row, 0];
    places.push([left, top, heights[index]]);
    left += width + 20;
    row = Math.max(row, heights[index] + 20);
  }
  return {places, height: top + row};
}

/** The markup of all of them. */
export function specimenMarkup({places, height}) {
  const style = [
    'position: absolute',
    'inset: 0 auto auto 0',
    `width: ${sheetWidth}px`,
    `height: ${height}px`,
    'max-width: none',
    'margin: 0',
    'padding: 0',
    'border: 0',
    'display: block',
    'background: #888',
  ].map(declaration => `${declaration} !important`);
  const markup = specimens.map((specimen, index) => place(specimen, places[index]));
  return `<x-sheet style="${style.join('; ')}">${markup.join('')}</x-sheet>`;
}
