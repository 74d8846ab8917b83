/** A long rail lays out the cards near the view alone, and a reader notices nothing of it. */
import {expect, html, nextFrame} from '@open-wc/testing';
import '../../src/elements/related-rail/define.js';
import type {Article} from '../../src/data/article-public.js';
import type {RelatedRail} from '../../src/index.js';
import {fixture} from '../fixture.js';

const articles: Article[] = Array.from({length: 60}, (_, index) => ({
  url: `/long/${index}`,
  headline: `Report number ${index} of the harbour office`,
  summary: 'Two lines about it. '.repeat(1 + (index % 4)),
  image: {url: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'},
}));

/** Browsers that cannot move the edge at which a card is cut lay out every card. */
const leavesOut =
  CSS.supports('overflow-clip-margin', '1em') && CSS.supports('content-visibility', 'auto');

const cardsOf = (rail: RelatedRail) => [...rail.shadowRoot!.querySelectorAll('article-card')];
const isLaidOut = (card: Element) =>
  card.shadowRoot!.querySelector('.base')!.checkVisibility({contentVisibilityAuto: true});

/** Two frames: in the first the browser learns what is near the view, in the second it shows it. */
async function settle(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

async function longRail(layout: string): Promise<RelatedRail> {
  scrollTo(0, 0);
  const page = await fixture<HTMLElement>(html`
    <div>
      <related-rail layout=${layout} .articles=${articles}></related-rail>
      <p id="after">After the rail</p>
    </div>
  `);
  const rail = page.querySelector('related-rail')!;
  await Promise.all(cardsOf(rail).map(card => card.updateComplete));
  await settle();
  return rail;
}

describe('a long rail', () => {
  for (const layout of ['grid', 'list']) {
    it(`lays out cards of a ${layout} as they come near the view`, async () => {
      const last = cardsOf(await longRail(layout)).at(-1)!;
      expect(isLaidOut(last)).to.equal(!leavesOut);
      last.scrollIntoView();
      await settle();
      expect(isLaidOut(last)).to.be.true;
    });

    it(`moves nothing in view while a reader scrolls through a ${layout}`, async () => {
      const rail = await longRail(layout);
      const cards = cardsOf(rail);
      let place = 0;
      for (const card of cards) {
        const {top} = card.getBoundingClientRect();
        if (top < innerHeight) continue;
        scrollBy(0, top - innerHeight + 40);
        await settle();
        const shown = cards.findIndex(other => other.getBoundingClientRect().bottom > 0);
        const before = cards[shown]!.getBoundingClientRect().top;
        await settle();
        expect(cards[shown]!.getBoundingClientRect().top).to.equal(before);
        expect(shown).to.be.at.least(place);
        place = shown;
      }
      expect(place).to.be.greaterThan(20);
    });
  }

  it('lays out every card of a carousel, whose height is that of the tallest', async () => {
    const cards = cardsOf(await longRail('carousel'));
    expect(cards.every(isLaidOut)).to.be.true;
  });

  it('lays out every card of a rail of twelve', async () => {
    const rail = await longRail('list');
    rail.limit = 12;
    await rail.updateComplete;
    await settle();
    expect(cardsOf(rail).map(isLaidOut)).to.deep.equal(Array.from({length: 12}, () => true));
  });

  it('lets the focus come to a card that is not laid out, and shows it', async () => {
    const last = cardsOf(await longRail('list')).at(-1)!;
    last.focus();
    await settle();
    expect(isLaidOut(last)).to.be.true;
    const {top, bottom} = last.getBoundingClientRect();
    expect(bottom).to.be.greaterThan(0);
    expect(top).to.be.lessThan(innerHeight);
  });

  it('leads to a place behind it', async () => {
    const rail = await longRail('list');
    const after = rail.parentElement!.querySelector('#after')!;
    after.scrollIntoView({block: 'end'});
    await settle();
    const {top, bottom} = after.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight + 1);
  });

  it('has the focus ring of a late card inside the edge at which the card is cut', async () => {
    const rail = await longRail('grid');
    const item = cardsOf(rail).at(-1)!.parentElement!;
    const {contentVisibility, overflowClipMargin} = getComputedStyle(
      item,
    ) as CSSStyleDeclaration & {
      overflowClipMargin: string;
    };
    expect(contentVisibility ?? 'visible').to.equal(leavesOut ? 'auto' : 'visible');
    if (leavesOut) expect(parseFloat(overflowClipMargin)).to.be.at.least(8);
  });

  it('has the text of cards that are not laid out, for screen readers and for search', async () => {
    const last = cardsOf(await longRail('list')).at(-1)!;
    expect(last.shadowRoot!.querySelector<HTMLElement>('.headline')!.textContent).to.contain('59');
    await expect(last).to.be.accessible();
  });
});
