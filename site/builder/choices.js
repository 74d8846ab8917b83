// What can be shown, as pictures: each is an element with the attributes that give it its form.
import {svg} from 'lit';

const box = (x, y, width, height) =>
  svg`<rect class="picture" x=${x} y=${y} width=${width} height=${height} rx="2" />`;
const line = (x, y, width, strong = false) =>
  svg`<rect class=${strong ? 'headline' : 'text'} x=${x} y=${y} width=${width} height=${strong ? 5 : 3} rx="1" />`;
const card = (x, y = 16, width = 32) => [
  box(x, y, width, 22),
  line(x, y + 26, width, true),
  line(x, y + 34, width * 0.7),
];
const row = y => [box(8, y, 22, 15), line(34, y + 1, 70, true), line(34, y + 9, 50)];

/** The choices of the second step, in the order in which they are shown. */
export const choices = [
  {
    name: 'Rail in a grid',
    element: 'related-rail',
    attributes: {layout: 'grid'},
    drawing: [line(8, 6, 50, true), card(6), card(44), card(82)],
  },
  {
    name: 'Rail that fits its space',
    element: 'related-rail',
    attributes: {},
    drawing: [
      line(8, 6, 50, true),
      card(6),
      card(44),
      box(86, 16, 1, 48),
      row(60).slice(0, 1),
      line(90, 18, 24, true),
      line(90, 28, 20),
      line(90, 40, 24, true),
      line(90, 50, 20),
    ],
  },
  {
    name: 'Rail as a list',
    element: 'related-rail',
    attributes: {layout: 'list'},
    drawing: [line(8, 6, 50, true), row(16), row(36), row(56)],
  },
  {
    name: 'Rail as a carousel',
    element: 'related-rail',
    attributes: {layout: 'carousel'},
    drawing: [line(8, 6, 50, true), card(8, 16, 48), card(62, 16, 48), card(116, 16, 48)],
  },
  {
    name: 'One card',
    element: 'article-card',
    attributes: {},
    drawing: [box(30, 6, 60, 36), line(30, 47, 60, true), line(30, 56, 52), line(30, 62, 40)],
  },
  {
    name: 'A card in a row',
    element: 'article-card',
    attributes: {variant: 'row'},
    drawing: [box(8, 20, 40, 30), line(54, 21, 58, true), line(54, 30, 50), line(54, 37, 54)],
  },
  {
    name: 'A card over its picture',
    element: 'article-card',
    attributes: {variant: 'overlay'},
    drawing: [
      box(24, 6, 72, 60),
      svg`<rect class="on" x="30" y="46" width="52" height="5" rx="1" /><rect class="on" x="30" y="55" width="40" height="3" rx="1" />`,
    ],
  },
  {
    name: 'A card of text',
    element: 'article-card',
    attributes: {variant: 'text'},
    drawing: [line(20, 20, 24), line(20, 28, 80, true), line(20, 38, 74), line(20, 45, 62)],
  },
  {
    name: 'The whole article',
    element: 'article-layout',
    attributes: {},
    drawing: [
      line(24, 5, 72, true),
      box(24, 14, 72, 20),
      ...[38, 44, 50].map(y => line(24, y, 72)),
      ...[24, 50, 76].map(x => box(x, 57, 20, 12)),
    ],
  },
  {
    name: 'The head of an article',
    element: 'article-header',
    attributes: {},
    drawing: [line(16, 8, 30), line(16, 15, 88, true), line(16, 24, 60), box(16, 32, 88, 34)],
  },
  {
    name: 'The text of an article',
    element: 'article-body',
    attributes: {},
    drawing: [
      line(20, 8, 40, true),
      ...[18, 25, 32].map(y => line(20, y, 80)),
      line(20, 42, 34, true),
      ...[52, 59].map(y => line(20, y, 80)),
    ],
  },
  {
    name: 'The summary box',
    element: 'tldr-box',
    attributes: {},
    drawing: [
      svg`<rect class="frame" x="14" y="12" width="92" height="48" rx="3" />`,
      line(22, 20, 28, true),
      ...[31, 39, 47].map(y => line(28, y, 68)),
    ],
  },
  {
    name: 'The tags',
    element: 'tag-list',
    attributes: {},
    drawing: [
      ...[
        [10, 30],
        [44, 24],
        [72, 36],
      ].map(
        ([x, width]) => svg`<rect class="frame" x=${x} y="28" width=${width} height="14" rx="7" />`,
      ),
      line(10, 50, 44),
    ],
  },
];

/** Attributes that make the form of an element, and belong to no other choice. */
const formal = ['layout', 'variant'];

/** Whether a state is what a choice names. */
export const isChosen = ({element, attributes}, choice) =>
  element === choice.element &&
  formal.every(name => (attributes[name] ?? '') === (choice.attributes[name] ?? ''));

/** The state after a choice: it keeps the attributes that the new element has too. */
export function choose(state, {element, attributes}, known) {
  const names = new Set(known.map(({name}) => name));
  const kept = Object.entries(state.attributes).filter(
    ([name]) => names.has(name) && !formal.includes(name),
  );
  return {...state, element, attributes: {...Object.fromEntries(kept), ...attributes}};
}

const articles = [
  {headline: 'The first headline', url: 'https://example.org/1', summary: 'One sentence.'},
  {headline: 'The second headline', url: 'https://example.org/2', summary: 'One sentence.'},
];
const article = {...articles[0], body: '<p>The first paragraph.</p>', tags: ['News']};

/** What somebody who writes by hand begins with. */
export const beginnings = {
  'related-rail': {articles: JSON.stringify(articles)},
  'article-layout': {article: JSON.stringify(article)},
  'article-body': {article: JSON.stringify(article)},
  'article-card': {headline: 'Your headline', href: 'https://example.org/', summary: 'A sentence.'},
  'article-header': {headline: 'Your headline', summary: 'A sentence.'},
  'tldr-box': {text: 'What matters, in a sentence.'},
  'tag-list': {tags: 'News, Sea'},
};
