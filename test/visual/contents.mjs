// What a feed may bring, in every layout and at three widths: articles that have everything, or
// little, or little in common.
import {articles, image} from './articles.mjs';

const {related, ...article} = articles.ltr;
const clocks = {...article, body: undefined};
const [cranes, keeper, gauge, machine] = related;
const {headline: question} = gauge;

/** Four articles that have all that a card shows. */
const full = [
  clocks,
  {...cranes, authors: [{name: 'Odile Farrow'}]},
  {...keeper, readingMinutes: 4},
  {
    ...cranes,
    url: machine.url,
    headline: machine.headline,
    summary: machine.summary,
    image: image('harbour', ''),
  },
];

const without = (...fields) =>
  full.map(article =>
    Object.fromEntries(Object.entries(article).filter(([name]) => !fields.includes(name))),
  );

/** An article whose words no line has room for. */
export const german = {
  headline:
    'Donaudampfschifffahrtsgesellschaftskapitäne verweigern Gezeitenuhrenüberprüfungsverordnung',
  summary: 'Die Gezeitenuhren gehen im Takt des Mondes falsch.',
  category: 'Wissenschaftsberichterstattung',
  published: '2025-11-16',
  image: clocks.image,
};

const germans = [
  german.headline,
  'Straßenbahnhaltestellenumbenennung: Oberbürgermeisterin wirft Verkehrsbetrieben Vergessen vor',
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz vor Gericht',
  'Eis',
].map((headline, index) => ({...full[index], ...german, headline, language: 'de'}));

const odd = ['white', 'tiny', 'logo', 'tall'].map((name, index) => ({
  ...full[index],
  image: {url: `/${name}.svg`},
}));

const mixed = [
  {...clocks, ai: {article: 'assisted', image: 'generated', policy: '/machines'}},
  {...cranes, image: undefined},
  {...german, language: 'de', access: 'locked'},
  {...keeper, summary: undefined, image: '/white.svg', media: 'live', label: clocks.tags[0]},
  {headline: question},
  machine,
];

const contents = {
  everything: full,
  'no pictures': without('image'),
  'no summaries': without('summary'),
  'headlines alone': without(
    'image',
    'summary',
    'category',
    'published',
    'authors',
    'readingMinutes',
  ),
  'long words': germans,
  'odd pictures': odd,
  mixed,
};

const layouts = {
  auto: 6,
  list: 3,
  carousel: 6,
  row: 3,
  overlay: 3,
};

/** The names of all contents, as they are in the names of files. */
export const contentNames = Object.keys(contents).map(name => name.replaceAll(' ', '-'));

const json = value => JSON.stringify(value).replaceAll('&', '&amp;').replaceAll("'", '&#39;');

/** The specimens of a content: each layout, in columns of the widths. */
export function specimensOfContent(content, widths) {
  const shown = contents[content.replaceAll('-', ' ')].map((article, index) => ({
    ...article,
    url: `/${index}`,
  }));
  return Object.entries(layouts).flatMap(([layout, count]) => {
    const name = layout === 'row' || layout === 'overlay' ? 'variant' : 'layout';
    const list = json(shown.slice(0, count));
    return widths.map(width => ({
      name: `${layout}, ${width}`,
      markup: `<related-rail articles='${list}' include-current ${name}="${layout}"></related-rail>`,
    }));
  });
}
