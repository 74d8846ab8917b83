import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {ArticleCard} from '../../src/elements/article-card/article-card.js';
import {fixture} from '../fixture.js';
import {waitUntil} from '../time.js';

const pictures = '/test/fixtures/pictures';

/** How the picture of a card fills its place, when it has come. */
async function fitOf(card: ArticleCard): Promise<string> {
  const image = card.shadowRoot!.querySelector('img')!;
  await waitUntil(() => image.classList.contains('there'));
  return getComputedStyle(image).objectFit;
}

describe('the picture of a card', () => {
  it('fills a small place, also where it is one of several widths', async () => {
    const srcset = [640, 960, 1600].map(width => `${pictures}/harbour-${width}.webp ${width}w`);
    const image = {url: `${pictures}/harbour-1600.webp`, srcset: srcset.join(', ')};
    const card = await fixture<ArticleCard>(html`
      <article-card variant="compact" .article=${{headline: 'Small', image}}></article-card>
    `);
    expect(await fitOf(card)).to.equal('cover');
  });

  it('is not made larger than a badge that it is', async () => {
    const image = {url: `${pictures}/badge.png`};
    const card = await fixture<ArticleCard>(html`
      <article-card .article=${{headline: 'A badge', image}}></article-card>
    `);
    expect(await fitOf(card)).not.to.equal('cover');
  });
});
