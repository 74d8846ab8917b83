import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {fixture} from '../fixture.js';
import {waitUntil} from '../time.js';
import {hasPart} from './reading.js';

const image =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="320" height="180"/%3E';
const texts = [
  'The port waits.',
  'One crane idles at slack water, and saves more than an engine.',
  '',
];
const articles = Array.from({length: 9}, (_, index) => ({
  headline: `The Port That Taught ${index} Cranes to Wait`.slice(0, 20 + ((index * 7) % 18)),
  url: `/${index}`,
  category: 'Industry',
  summary: texts[index % 3]!,
  image,
}));

const cards = (rail: Element) => [...rail.shadowRoot!.querySelectorAll('article-card')];

async function mount(width: number, count: number, attributes: Record<string, string> = {}) {
  const box = await fixture<HTMLElement>(html`
    <div style="width: ${width}px"><related-rail lead include-current></related-rail></div>
  `);
  const rail = box.querySelector('related-rail')!;
  for (const [name, value] of Object.entries(attributes)) rail.setAttribute(name, value);
  rail.articles = articles.slice(0, count);
  await waitUntil(() => cards(rail).length === count && cards(rail).every(c => hasPart(c, 'link')));
  return {box, rail, places: cards(rail).map(card => card.getBoundingClientRect())};
}

/** Returns the area of the list that no card and no gap covers, in cards of the usual size. */
function holes(rail: Element): number {
  const list = rail.shadowRoot!.querySelector('.list')!.getBoundingClientRect();
  const gap = parseFloat(getComputedStyle(rail.shadowRoot!.querySelector('.list')!).columnGap);
  const rowGap = parseFloat(getComputedStyle(rail.shadowRoot!.querySelector('.list')!).rowGap);
  const covered = cards(rail)
    .map(card => card.getBoundingClientRect())
    .reduce((sum, {width, height}) => sum + (width + gap) * (height + rowGap), 0);
  return (list.width + gap) * (list.height + rowGap) - covered;
}

describe('lead', () => {
  for (const width of [330, 520, 700, 800, 1280]) {
    for (const count of [6, 5, 4, 3, 2, 1]) {
      it(`leaves no hole in a grid of ${count} in ${width} pixels`, async () => {
        const {rail, places} = await mount(width, count, {layout: 'grid'});
        expect(Math.abs(holes(rail))).to.be.lessThan(count * width * 0.5);
        const list = rail.shadowRoot!.querySelector('.list')!.getBoundingClientRect();
        expect(list.bottom - Math.max(...places.map(({bottom}) => bottom))).to.be.within(-1, 8);
        for (const {width: own} of places.slice(1)) {
          expect(places[0]!.width).to.be.at.least(own - 0.5);
        }
      });
    }
  }

  for (const [columns, width, found] of [
    ['1', 1280, 1],
    ['2', 1280, 2],
    ['4', 1280, 3],
    ['1', 700, 1],
    ['3', 700, 2],
  ] as const) {
    it(`has ${found} columns in ${width} pixels, where --article-rail-columns is ${columns}`, async () => {
      for (const count of [5, 6, 7]) {
        const {box, rail, places} = await mount(width, count, {layout: 'grid'});
        box.style.setProperty('--article-rail-columns', columns);
        const list = rail.shadowRoot!.querySelector('.list')!;
        expect(getComputedStyle(list).gridTemplateColumns.split(' ').length).to.equal(found);
        const [lead, ...others] = cards(rail).map(card => card.getBoundingClientRect());
        const least = (Math.min(found, 2) * (width - 60)) / found;
        expect(lead!.width, `the lead of ${places.length}`).to.be.within(least, width);
        for (const {width: own} of others) expect(own).to.be.at.most(lead!.width + 0.5);
        box.remove();
      }
    });
  }

  it('is stacked and over the whole width of a list, and the others are rows', async () => {
    const {rail, places} = await mount(600, 3, {layout: 'list'});
    expect(cards(rail).map(({variant}) => variant)).to.deep.equal(['stacked', 'row', 'row']);
    expect(places.map(({width}) => width)).to.deep.equal([600, 600, 600]);
    await expect(rail).to.be.accessible();
  });

  it('does nothing in a carousel', async () => {
    const {rail, places} = await mount(600, 4, {layout: 'carousel'});
    expect(new Set(places.map(({width}) => Math.round(width))).size).to.equal(1);
    expect(cards(rail).map(({variant}) => variant ?? null)).to.deep.equal(Array(4).fill(null));
  });

  it('keeps the variants that are large themselves', async () => {
    for (const variant of ['overlay', 'text']) {
      const {rail} = await mount(800, 3, {variant});
      expect(cards(rail)[0]!.variant).to.equal(variant);
    }
    const {rail} = await mount(800, 3, {variant: 'compact'});
    expect(cards(rail).map(({variant}) => variant)).to.deep.equal([
      'stacked',
      'compact',
      'compact',
    ]);
  });
});
