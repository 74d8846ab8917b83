import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {fixture} from '../fixture.js';
import {hasPart, part, readLines} from './reading.js';

describe('label', () => {
  it('comes before category and date, and is no link', async () => {
    const card = await fixture(html`
      <article-card
        lang="en"
        headline="The Port That Waits"
        label="Analysis"
        category="Industry"
        category-href="/industry"
        published="2025-11-16"
        date-style="absolute"
      ></article-card>
    `);
    expect(readLines(card)).to.deep.equal([
      'Analysis Industry · Nov 16, 2025',
      'The Port That Waits',
    ]);
    expect(part(card, 'label').querySelector('a')).to.equal(null);
    await expect(card).to.be.accessible();
  });

  it('is a field of the article, which the attribute precedes', async () => {
    const article = {headline: 'Tides', label: 'Exclusive'};
    const card = await fixture(html`<article-card .article=${article}></article-card>`);
    expect(readLines(card)).to.deep.equal(['Exclusive', 'Tides']);
    card.setAttribute('label', '<b>Live</b>');
    await (card as HTMLElementTagNameMap['article-card']).updateComplete;
    expect(readLines(card)).to.deep.equal(['<b>Live</b>', 'Tides']);
  });

  it('is above the headline of a header', async () => {
    const header = await fixture(html`
      <article-header label="Analysis" headline="Tides"></article-header>
    `);
    expect(readLines(header)).to.deep.equal(['Analysis', 'Tides']);
    await expect(header).to.be.accessible();
  });

  it('takes no space where there is none', async () => {
    const card = await fixture(html`<article-card headline="Tides" label=""></article-card>`);
    expect(hasPart(card, 'kicker')).to.equal(false);
  });
});
