/** A page's own list of cards lays out those near the view alone, and a reader notices nothing of it. */
import {expect, html, nextFrame} from '@open-wc/testing';
import '../../src/elements/article-card/define.js';
import type {ArticleCard} from '../../src/index.js';
import {fixture} from '../fixture.js';

const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Firefox, and browsers that cannot move the edge at which a card is cut, lay out every card. */
const leavesOut =
  CSS.supports('overflow-clip-margin', '1em') &&
  CSS.supports('content-visibility', 'auto') &&
  !CSS.supports('-moz-appearance', 'none');

const isLaidOut = (card: Element) =>
  card.shadowRoot!.querySelector('.base')!.checkVisibility({contentVisibilityAuto: true});

/** Two frames: in the first the browser learns what is near the view, in the second it shows it. */
async function settle(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

async function longList(style: string, variant = 'stacked', count = 60): Promise<ArticleCard[]> {
  scrollTo(0, 0);
  const list = await fixture<HTMLElement>(html`
    <div style=${style}>
      ${Array.from(
        {length: count},
        (_, index) =>
          html`<article-card
            style="flex: none; inline-size: 300px"
            variant=${variant}
            headline="Report number ${index} of the harbour office"
            summary="Two lines about what the office found."
            href="/long/${index}"
            image=${picture}
          ></article-card>`,
      )}
    </div>
  `);
  const cards = [...list.querySelectorAll('article-card')];
  await Promise.all(cards.map(card => card.updateComplete));
  await settle();
  return cards;
}

describe('a long list of cards', () => {
  it('lays out a card as it comes near the view, and keeps it where it is', async () => {
    const last = (await longList('display: grid')).at(-1)!;
    expect(isLaidOut(last)).to.equal(!leavesOut);
    last.scrollIntoView();
    await settle();
    expect(isLaidOut(last)).to.be.true;
    const {top} = last.getBoundingClientRect();
    await settle();
    expect(last.getBoundingClientRect().top).to.equal(top);
  });

  it('has the text of a card that is not laid out, and lets the focus come to it', async () => {
    const last = (await longList('display: grid')).at(-1)!;
    expect(last.shadowRoot!.querySelector('.headline')!.textContent).to.contain('59');
    last.focus();
    await settle();
    expect(isLaidOut(last)).to.be.true;
    expect(last.getBoundingClientRect().top).to.be.lessThan(innerHeight);
  });

  it('lays out each of twelve cards', async () => {
    const cards = await longList('display: grid', 'stacked', 12);
    expect(cards.every(isLaidOut)).to.be.true;
  });

  for (const variant of ['stacked', 'row', 'compact', 'text']) {
    it(`is no higher than its ${variant} cards where it scrolls sideways`, async () => {
      const cards = await longList('display: flex; overflow-x: auto', variant, 40);
      const list = cards[0]!.parentElement!;
      const before = list.clientHeight;
      for (const card of cards) {
        card.scrollIntoView();
        await nextFrame();
      }
      await settle();
      const tallest = cards.map(card => card.shadowRoot!.querySelector('.body')!.scrollHeight);
      expect(Math.max(...tallest)).to.be.greaterThan(0);
      expect(list.clientHeight).to.equal(before);
    });
  }
});
