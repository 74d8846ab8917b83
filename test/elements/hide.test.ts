import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {fixture} from '../fixture.js';
import {hasPart, part, readLines} from './reading.js';

const picture =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/%3E';

const article = {
  headline: 'The Port That Waits',
  url: '/port',
  label: 'Analysis',
  category: 'Industry',
  published: '2025-11-16',
  modified: '2025-11-18',
  summary: 'One crane idles.',
  authors: ['Ada Moreau'],
  readingMinutes: 6,
  media: 'video' as const,
  image: picture,
};

const all = [
  'Video',
  'Analysis Industry · Nov 16, 2025',
  'The Port That Waits',
  'One crane idles.',
  'By Ada Moreau · 6 min read',
];

const withoutOne: [part: string, lines: string[]][] = [
  ['image', all],
  ['category', all.with(1, 'Analysis · Nov 16, 2025')],
  ['date', all.with(1, 'Analysis Industry')],
  ['summary', all.toSpliced(3, 1)],
  ['byline', all.with(4, '6 min read')],
  ['reading-time', all.with(4, 'By Ada Moreau')],
  ['label', all.with(1, 'Industry · Nov 16, 2025')],
  ['badge', all.slice(1)],
  [' summary  byline\nreading-time ', all.slice(0, 3)],
  ['constructor headline url', all],
];

describe('hide', () => {
  for (const [hidden, lines] of withoutOne) {
    it(`leaves "${hidden.trim()}" out of a card`, async () => {
      const card = await fixture(html`
        <article-card
          lang="en"
          date-style="absolute"
          hide=${hidden}
          .article=${article}
        ></article-card>
      `);
      expect(readLines(card)).to.deep.equal(lines);
      expect(hasPart(card, 'image')).to.equal(hidden !== 'image');
      await expect(card).to.be.accessible();
    });
  }

  it('leaves parts out of a header, the date of the last change with the date', async () => {
    const header = await fixture(html`
      <article-header lang="en" hide="image date summary" .article=${article}></article-header>
    `);
    expect(readLines(header)).to.deep.equal([
      'Video',
      'Analysis Industry',
      'The Port That Waits',
      'By Ada Moreau · 6 min read',
    ]);
    expect(hasPart(header, 'figure')).to.equal(false);
    await expect(header).to.be.accessible();
  });

  it('shows a part again when it is taken out of the list', async () => {
    const card = await fixture<HTMLElementTagNameMap['article-card']>(html`
      <article-card hide="image summary" .article=${article}></article-card>
    `);
    card.hide = 'image';
    await card.updateComplete;
    expect(part(card, 'summary').textContent.trim()).to.equal('One crane idles.');
    card.hide = null;
    await card.updateComplete;
    expect(hasPart(card, 'image')).to.equal(true);
  });

  it('keeps the title of an article that has nothing but what is hidden', async () => {
    const card = await fixture(html`
      <article-card hide="summary" .article=${{summary: 'A note.', url: '/note'}}></article-card>
    `);
    expect(readLines(card)).to.deep.equal(['A note.']);
    expect(part(card, 'link').textContent).to.equal('A note.');
  });

  it('tells events of the whole article', async () => {
    const card = await fixture<HTMLElement>(html`
      <article-card hide="summary" .article=${article}></article-card>
    `);
    let summary: string | undefined;
    card.addEventListener('article-click', event => {
      event.preventDefault();
      summary = event.detail.article.summary;
    });
    part(card, 'link').click();
    expect(summary).to.equal('One crane idles.');
  });

  it('keeps no place for hidden parts while loading', async () => {
    const bones = async (hide: string) => {
      const box = await fixture(html`<div></div>`);
      const card = document.createElement('article-card');
      Object.assign(card, {placeholder: true, hide});
      box.append(card);
      await card.updateComplete;
      return ['.media', '.kicker', '.summary'].filter(name => card.shadowRoot!.querySelector(name));
    };
    expect(await bones('')).to.deep.equal(['.media', '.kicker', '.summary']);
    expect(await bones('image category')).to.deep.equal(['.kicker', '.summary']);
    expect(await bones('summary category date')).to.deep.equal(['.media']);
  });
});
