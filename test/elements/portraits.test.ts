import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {fixture} from '../fixture.js';
import {waitUntil} from '../time.js';
import {hasPart, part, readLines} from './reading.js';

const portrait = (side: number) =>
  `data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"/%3E`;

const article = {
  headline: 'The port was right to wait',
  url: '/port',
  category: 'Opinion',
  published: '2025-11-16',
  summary: 'One crane idles.',
  authors: [
    {name: 'Ada Moreau', url: '/ada', image: portrait(64)},
    {name: 'Ben Okoro', image: portrait(65)},
    {name: 'Cy'},
  ],
  image: portrait(320),
  readingMinutes: 4,
};

const faces = (element: Element) => [
  ...element.shadowRoot!.querySelectorAll<HTMLImageElement>('[part="portrait"]'),
];

const opinion = (attributes: Record<string, string> = {}) =>
  fixture<HTMLElementTagNameMap['article-card']>(html`
    <article-card
      lang=${attributes.lang ?? 'en'}
      variant="opinion"
      date-style="absolute"
      hide=${attributes.hide ?? ''}
      picture=${attributes.picture ?? ''}
      dir=${attributes.dir ?? 'ltr'}
      .article=${article}
    ></article-card>
  `);

describe('an opinion', () => {
  it('names its authors first, and shows a portrait instead of the picture', async () => {
    const card = await opinion();
    expect(readLines(card)).to.deep.equal([
      'Ada Moreau, Ben Okoro, and Cy',
      'The port was right to wait',
      'One crane idles.',
      'Opinion · Nov 16, 2025',
      '4 min read',
    ]);
    expect(hasPart(card, 'image')).to.equal(false);
    expect(faces(card).map(({src}) => src)).to.deep.equal([portrait(64)]);
    await expect(card).to.be.accessible();
  });

  it('quotes its headline in the marks of the language', async () => {
    const card = await opinion({lang: 'de'});
    const headline = part(card, 'headline');
    expect(getComputedStyle(headline, '::before').content).to.equal('open-quote');
    expect(getComputedStyle(headline, '::after').content).to.equal('close-quote');
    expect(getComputedStyle(headline).quotes).to.equal('auto');
  });

  it('adds no marks to a headline that has some', async () => {
    for (const headline of ['“Wait,” said the port', '„Warte“, sagte der Hafen', '"Wait"']) {
      const card = await fixture(html`
        <article-card variant="opinion" headline=${headline}></article-card>
      `);
      const {content} = getComputedStyle(part(card, 'headline'), '::before');
      expect(content, headline).to.equal('none');
    }
  });

  it('has its portrait where `picture` says', async () => {
    const side = async (picture: string, dir: string) => {
      const card = await opinion({picture, dir});
      const face = faces(card)[0]!.getBoundingClientRect();
      const text = part(card, 'body').getBoundingClientRect();
      if (face.bottom <= text.top) return 'top';
      if (face.top >= text.bottom) return 'bottom';
      return face.right <= text.left ? 'left' : 'right';
    };
    expect(await side('', 'ltr')).to.equal('left');
    expect(await side('', 'rtl')).to.equal('right');
    expect(await side('end', 'ltr')).to.equal('right');
    expect(await side('end', 'rtl')).to.equal('left');
    expect(await side('top', 'ltr')).to.equal('top');
    expect(await side('bottom', 'ltr')).to.equal('bottom');
  });

  it('hides portrait and names', async () => {
    const card = await opinion({hide: 'portrait'});
    expect(faces(card)).to.deep.equal([]);
    expect(readLines(card)[0]).to.equal('Ada Moreau, Ben Okoro, and Cy');
    const nameless = await opinion({hide: 'byline'});
    expect(readLines(nameless)[0]).to.equal('The port was right to wait');
    expect(faces(nameless)).to.deep.equal([]);
  });

  it('goes without a portrait that cannot be loaded', async () => {
    const card = document.createElement('article-card');
    card.variant = 'opinion';
    card.article = {...article, authors: [{name: 'Ada', image: 'data:image/png,broken'}]};
    (await fixture(html`<div></div>`)).append(card);
    await card.updateComplete;
    expect(faces(card)).to.have.length(1);
    await waitUntil(() => faces(card).length === 0);
  });

  it('is the variant of a rail too', async () => {
    const rail = await fixture(html`
      <related-rail variant="opinion" lead include-current .articles=${[article]}></related-rail>
    `);
    const card = rail.shadowRoot!.querySelector('article-card')!;
    await waitUntil(() => hasPart(card, 'portrait'));
    await expect(rail).to.be.accessible();
  });
});

describe('portraits in a header', () => {
  it('are beside the names, lazy, with their dimensions, and without a name of their own', async () => {
    const header = await fixture(html`<article-header .article=${article}></article-header>`);
    expect(faces(header).map(({src}) => src)).to.deep.equal([portrait(64), portrait(65)]);
    for (const face of faces(header)) {
      expect([face.alt, face.loading]).to.deep.equal(['', 'lazy']);
      expect([face.getAttribute('width'), face.getAttribute('height')]).to.deep.equal(['64', '64']);
      expect(face.getBoundingClientRect().width).to.equal(48);
      expect(face.getBoundingClientRect().height).to.equal(48);
    }
    await expect(header).to.be.accessible();
  });

  it('are not there where the data has none, or the page hides them', async () => {
    const header = await fixture(html`
      <article-header hide="portrait" lang="en" .article=${article}></article-header>
    `);
    expect(hasPart(header, 'portraits')).to.equal(false);
    expect(part(header, 'byline').textContent).to.contain('Ada Moreau');
    const named = await fixture(html`<article-header author="Ada" headline="A"></article-header>`);
    expect(hasPart(named, 'portraits')).to.equal(false);
  });

  it('never load what is no picture', async () => {
    const authors = [{name: 'Ada', image: 'javascript:alert(1)'}];
    const header = await fixture(html`
      <article-header .article=${{headline: 'A', authors}}></article-header>
    `);
    expect(hasPart(header, 'portraits')).to.equal(false);
  });
});
