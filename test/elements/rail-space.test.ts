/** A rail takes the room that its cards need, whatever they hold: no hole, and no empty columns. */
import {expect, html, nextFrame} from '@open-wc/testing';
import '../../src/elements/related-rail/define.js';
import type {Article} from '../../src/data/article-public.js';
import type {CardVariant} from '../../src/elements/article-card/article-card.js';
import type {RailLayout} from '../../src/elements/related-rail/related-rail.js';
import type {RelatedRail} from '../../src/index.js';
import {fixture} from '../fixture.js';
import {answer} from './answer.js';

/** The most empty pixels under the last card. */
const most = 8;

const headlines = [
  'The port that taught its cranes to wait for slack water',
  'One winter with the last keeper on the point',
  'Insurers begin to price the salt marsh in front of the wall',
  'What a gauge hears when it listens to the harbour all day',
  'In praise of the machine that added up the moon',
  'Forty people willing to photograph the same puddle',
];

const pictured: Article[] = headlines.map((headline, index) => ({
  url: `/${index}`,
  headline,
  summary:
    'By moving the heaviest lifts into the quiet half hour between tides, it has cut its power bill.',
  category: {name: 'Industry'},
  published: '2025-11-16',
  image: {url: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'},
}));

const without = (...fields: (keyof Article)[]): Article[] =>
  pictured.map(article => ({
    ...article,
    ...Object.fromEntries(fields.map(field => [field, undefined])),
  }));

/** As many lines as words: each is wider than half of its line. */
const lines = (count: number, letters: number): string =>
  `${'m'.repeat(letters)} `.repeat(count).trim();

/** Cards of a width as a skeleton expects them. */
const expected = {
  330: pictured.map(article => ({...article, headline: lines(2, 12), summary: lines(3, 16)})),
  240: pictured.map(article => ({...article, headline: lines(3, 8), summary: lines(4, 11)})),
};

/** Words that no line of a card has room for. */
const german = [
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz vor Gericht',
  'Donaudampfschifffahrtsgesellschaftskapitäne verweigern die Gezeitenuhrenüberprüfung',
  'Straßenbahnhaltestellenumbenennung: Oberbürgermeisterin wirft Verkehrsbetrieben Vergessen vor',
];

/** What is expected in a grid, in other words and with other fields in each line. */
const other: Record<string, Partial<Article>> = {
  'a label and a category': {label: 'Analysis'},
  'a label alone': {label: 'Analysis', category: undefined, published: undefined},
  'a category alone': {published: undefined},
  'a date alone': {category: undefined},
  'another language': {category: {name: 'Küste'}, language: 'de'},
  'marks on the pictures': {media: 'video', access: 'locked'},
};

const contents: Record<string, Article[]> = {
  pictured,
  'long words': pictured.map((article, index) => ({
    ...article,
    headline: german[index % 3]!,
    category: {name: 'Wissenschaftsberichterstattung'},
    language: 'de',
  })),
  ...Object.fromEntries(
    Object.entries(other).map(([name, fields]) => [
      name,
      expected[330].map(article => ({...article, ...fields})),
    ]),
  ),
  'expected in a grid': expected[330],
  'expected in a carousel': expected[240],
  'no pictures': without('image'),
  'no summaries': without('summary'),
  'headlines alone': without('image', 'summary', 'category', 'published'),
  'some of everything': [
    pictured[0]!,
    without('image')[1]!,
    without('summary')[2]!,
    {...pictured[3]!, headline: headlines.join(', ')},
    without('image', 'summary')[4]!,
    {...pictured[5]!, authors: [{name: 'Ada Moreau'}], readingMinutes: 4, media: 'video'},
  ],
};

const layouts: RailLayout[] = ['auto', 'grid', 'list', 'carousel'];
const variants: (CardVariant | undefined)[] = [undefined, 'row', 'overlay', 'compact', 'text'];

interface Case {
  name: string;
  rail: RelatedRail;
  after: HTMLElement;
}

/** Rails of each content, number and layout below each other, before and after they load. */
async function load(
  {width, variant, counts}: {width: number; variant?: CardVariant; counts: number[]},
  shown: string[],
  look: (cases: Case[], phase: 'places' | 'cards') => void,
): Promise<void> {
  const all = shown.flatMap(content =>
    counts.flatMap(count => layouts.map(layout => ({content, count, layout}))),
  );
  const sourceOf = ({content, count}: {content: string; count: number}): string =>
    `/${count}/${content.replaceAll(' ', '-')}.json`;
  const {restore} = answer(
    Object.fromEntries(
      all.map(one => [sourceOf(one), contents[one.content]!.slice(0, one.count)] as const),
    ),
  );
  try {
    const box = await fixture<HTMLElement>(
      html`<div style="inline-size: ${width}px">
        ${all.map(
          ({count, layout}) =>
            html`<related-rail layout=${layout} limit=${count} .variant=${variant}></related-rail>
              <div></div>`,
        )}
      </div>`,
    );
    const cases = [...box.querySelectorAll('related-rail')].map((rail, index) => {
      const {content, count, layout} = all[index]!;
      const after = rail.nextElementSibling as HTMLElement;
      return {name: `${layout}, ${count}, ${content}`, rail, after};
    });
    // Another address each time: what was loaded before would be there at once.
    const query = `?${width},${variant ?? ''},${counts.join('-')}`;
    for (const [index, {rail}] of cases.entries()) rail.src = sourceOf(all[index]!) + query;
    await Promise.all(cases.map(({rail}) => rail.updateComplete));
    look(cases, 'places');
    await Promise.all(cases.map(({rail}) => rail.loaded));
    await nextFrame();
    look(cases, 'cards');
  } finally {
    restore();
  }
}

const cardsOf = ({shadowRoot}: RelatedRail): DOMRect[] =>
  [...shadowRoot!.querySelectorAll('ul article-card')].map(card => card.getBoundingClientRect());

describe('the room of a rail', () => {
  for (const width of [330, 768, 1280]) {
    for (const variant of variants) {
      it(`ends with its last card: ${variant ?? 'default'}, ${width} pixels`, async () => {
        const shown = ['pictured', 'headlines alone', 'long words', 'some of everything'];
        shown.push('no pictures', 'no summaries');
        await load({width, variant, counts: [6, 3, 2, 1]}, shown, (cases, phase) => {
          if (phase === 'places') return;
          const holes = cases.flatMap(({name, rail, after}) => {
            const cards = cardsOf(rail);
            const end = Math.max(...cards.map(({bottom}) => bottom));
            const hole = after.getBoundingClientRect().top - end;
            return cards.length > 0 && hole >= -0.5 && hole <= most ? [] : [`${name}: ${hole}`];
          });
          expect(holes).to.deep.equal([]);
        });
      });
    }
  }

  for (const width of [330, 700, 1000]) {
    it(`is filled by one or two cards, ${width} pixels wide`, async () => {
      await load({width, counts: [2, 1]}, ['pictured', 'no pictures'], (cases, phase) => {
        if (phase === 'places') return;
        const holes = cases.flatMap(({name, rail}) => {
          const cards = cardsOf(rail);
          const end = Math.max(...cards.map(({right}) => right));
          const hole = rail.getBoundingClientRect().right - end;
          return cards.length > 0 && hole <= most ? [] : [`${name}: ${hole}`];
        });
        expect(holes).to.deep.equal([]);
      });
    });
  }

  for (const [width, counts] of [
    [768, [5, 4, 3]],
    [1280, [6, 4, 3]],
  ] as const) {
    it(`is filled to the end of the last line by rows, ${width} pixels wide`, async () => {
      const shown = ['pictured', 'no pictures', 'long words'];
      await load({width, variant: 'row', counts: [...counts]}, shown, (cases, phase) => {
        if (phase === 'places') return;
        const holes = cases.flatMap(({name, rail}) => {
          const hole = rail.getBoundingClientRect().right - cardsOf(rail).at(-1)!.right;
          return rail.layout === 'carousel' || hole <= most ? [] : [`${name}: ${hole}`];
        });
        expect(holes).to.deep.equal([]);
      });
    });
  }

  it('has a headline alone at the foot of its tile, among pictures', async () => {
    const mixed = ['pictured', 'headlines alone'];
    contents['one headline alone'] = mixed.map((name, index) => contents[name]![index]!);
    await load({width: 768, variant: 'overlay', counts: [2]}, ['one headline alone'], cases => {
      for (const {rail} of cases.filter(({rail}) => rail.layout === 'grid')) {
        const card = rail.shadowRoot!.querySelectorAll('ul article-card')[1];
        if (!card) continue;
        const headline = card.shadowRoot!.querySelector('[part~="headline"]')!;
        const foot = card.getBoundingClientRect().bottom - headline.getBoundingClientRect().bottom;
        expect(foot).to.be.within(8, 24);
      }
    });
  });

  for (const width of [330, 700]) {
    it(`is kept free for other texts of the same fields: ${width} pixels`, async () => {
      const before = new Map<string, number>();
      await load({width, counts: [6]}, Object.keys(other), (cases, phase) => {
        const moved = cases
          .filter(({rail}) => rail.layout === 'auto' || rail.layout === 'grid')
          .flatMap(({name, rail}) => {
            const {height} = rail.getBoundingClientRect();
            if (phase === 'places') before.set(name, height);
            const change = height - before.get(name)!;
            return Math.abs(change) < 1 ? [] : [`${name}: ${change}`];
          });
        expect(moved).to.deep.equal([]);
        expect(before.size).to.equal(2 * Object.keys(other).length);
      });
    });

    it(`is kept free for what is expected, so that nothing moves: ${width} pixels`, async () => {
      const before = new Map<string, number>();
      const shown = ['expected in a grid', 'expected in a carousel'];
      await load({width, counts: [6]}, shown, (cases, phase) => {
        const moved = cases
          .filter(({name}) => /(?:auto|grid).* in a grid|carousel.* in a carousel/.test(name))
          .flatMap(({name, rail}) => {
            const {height} = rail.getBoundingClientRect();
            if (phase === 'places') before.set(name, height);
            const change = height - before.get(name)!;
            // Browsers take no notice of less than a pixel.
            return Math.abs(change) < 1 ? [] : [`${name}: ${change}`];
          });
        expect(moved).to.deep.equal([]);
        expect(before.size).to.equal(3);
      });
    });
  }
});
