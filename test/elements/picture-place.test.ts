import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {fixture} from '../fixture.js';
import {origin} from '../server/origin.js';
import {waitUntil} from '../time.js';
import {hasPart, part} from './reading.js';

const image =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="320" height="180"/%3E';
const article = {headline: 'The Port That Waits', url: '/port', summary: 'One idles.', image};

/** Returns on which side of the text the picture is. */
function sideOf(card: Element): string {
  const picture = part(card, 'media').getBoundingClientRect();
  const text = part(card, 'body').getBoundingClientRect();
  if (picture.bottom <= text.top) return 'top';
  if (picture.top >= text.bottom) return 'bottom';
  return picture.right <= text.left ? 'left' : 'right';
}

const sides: [variant: string, place: string, ltr: string, rtl: string][] = [
  ['stacked', '', 'top', 'top'],
  ['stacked', 'top', 'top', 'top'],
  ['stacked', 'bottom', 'bottom', 'bottom'],
  ['stacked', 'start', 'left', 'right'],
  ['stacked', 'end', 'right', 'left'],
  ['row', '', 'left', 'right'],
  ['row', 'top', 'top', 'top'],
  ['row', 'bottom', 'bottom', 'bottom'],
  ['row', 'start', 'left', 'right'],
  ['row', 'end', 'right', 'left'],
  ['compact', '', 'right', 'left'],
  ['compact', 'top', 'top', 'top'],
  ['compact', 'bottom', 'bottom', 'bottom'],
  ['compact', 'start', 'left', 'right'],
  ['compact', 'end', 'right', 'left'],
];

describe('picture', () => {
  for (const [variant, place, ltr, rtl] of sides) {
    it(`is at the ${place || 'usual place'} of a ${variant} card`, async () => {
      const box = await fixture(html`
        <div style="width: 400px">
          <article-card variant=${variant} picture=${place} .article=${article}></article-card>
          <article-card
            dir="rtl"
            variant=${variant}
            picture=${place}
            .article=${article}
          ></article-card>
        </div>
      `);
      expect([...box.children].map(sideOf)).to.deep.equal([ltr, rtl]);
      await expect(box).to.be.accessible();
    });
  }

  it('is above the text in a narrow card that has it at a side', async () => {
    const box = await fixture(html`
      <div style="width: 240px">
        <article-card picture="end" .article=${article}></article-card>
      </div>
    `);
    expect(sideOf(box.firstElementChild!)).to.equal('top');
  });

  it('keeps the shape of cards without an image, and of unknown places', async () => {
    const card = await fixture(html`
      <article-card picture="end" headline="Tides" href="/tides"></article-card>
    `);
    expect(hasPart(card, 'media')).to.equal(false);
    const other = await fixture(html`
      <article-card picture="constructor" .article=${article}></article-card>
    `);
    expect(sideOf(other)).to.equal('top');
  });
});

describe('options of cards on a rail', () => {
  const articles = [article, {...article, headline: 'Tides', url: '/tides'}];
  const cards = (rail: Element) => [...rail.shadowRoot!.querySelectorAll('article-card')];

  it('are those of each card', async () => {
    const rail = await fixture<HTMLElementTagNameMap['related-rail']>(html`
      <related-rail
        include-current
        hide="image"
        picture="end"
        ratio="1/1"
        lines="1"
        date-style="absolute"
        relative-until="P1D"
        time-zone="Asia/Tokyo"
        target="_blank"
        rel="nofollow"
        .articles=${articles}
      ></related-rail>
    `);
    await waitUntil(() => cards(rail).every(card => hasPart(card, 'link')));
    for (const card of cards(rail)) {
      const link = part<HTMLAnchorElement>(card, 'link');
      expect(hasPart(card, 'image')).to.equal(false);
      expect([link.target, link.rel]).to.deep.equal(['_blank', 'nofollow noopener']);
      expect(getComputedStyle(part(card, 'summary')).webkitLineClamp).to.equal('1');
      expect([card.picture, card.ratio, card.dateStyle]).to.deep.equal(['end', '1/1', 'absolute']);
      expect([card.relativeUntil, card.timeZone]).to.deep.equal(['P1D', 'Asia/Tokyo']);
    }
    await expect(rail).to.be.accessible();
  });

  it('can be changed and taken back', async () => {
    const rail = await fixture<HTMLElementTagNameMap['related-rail']>(html`
      <related-rail include-current hide="summary" .articles=${articles}></related-rail>
    `);
    await waitUntil(() => cards(rail).every(card => hasPart(card, 'link')));
    expect(cards(rail).map(card => hasPart(card, 'summary'))).to.deep.equal([false, false]);
    rail.hide = 'image';
    await waitUntil(() => cards(rail).every(card => hasPart(card, 'summary')));
    expect(cards(rail).map(card => hasPart(card, 'image'))).to.deep.equal([false, false]);
    rail.removeAttribute('hide');
    rail.hide = null;
    await waitUntil(() => cards(rail).every(card => hasPart(card, 'image')));
  });

  it('shape the places that are kept free', async () => {
    const rail = await fixture<HTMLElementTagNameMap['related-rail']>(html`
      <related-rail hide="image" limit="2"></related-rail>
    `);
    rail.src = `${origin}/stall`;
    await waitUntil(() => cards(rail).some(card => card.shadowRoot?.querySelector('.skeleton')));
    expect(cards(rail)[0]!.shadowRoot!.querySelector('.media')).to.equal(null);
  });
});
