import {expect, html} from '@open-wc/testing';
import '../../src/elements/article-header/define.js';
import type {ArticleHeader} from '../../src/elements/article-header/article-header.js';
import {fixture} from '../fixture.js';
import {waitUntil} from '../time.js';
import {hasPart, part, readLines} from './reading.js';

const picture =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/%3E';

describe('article-header', () => {
  it('shows its attributes in reading order', async () => {
    const header = await fixture<ArticleHeader>(html`
      <article-header
        headline="The Sea Is Late"
        category="Research"
        published="2025-11-23"
        modified="2025-11-25"
        summary="And so are we."
        author="Ada Moreau"
        reading-minutes="7"
        lang="en"
      ></article-header>
    `);
    expect(readLines(header)).to.deep.equal([
      'Research · November 23, 2025',
      'The Sea Is Late',
      'And so are we.',
      'By Ada Moreau · 7 min read',
      'Updated November 25, 2025',
    ]);
    expect(part(header, 'headline').localName).to.equal('h1');
  });

  it('shows what there is, where there is no headline', async () => {
    const header = await fixture<ArticleHeader>(
      html`<article-header category="News" summary="A summary."></article-header>`,
    );
    expect(readLines(header)).to.deep.equal(['News', 'A summary.']);
    expect(hasPart(header, 'headline')).to.be.false;
  });

  it('does not tell of a change within the hour', async () => {
    const header = await fixture<ArticleHeader>(html`
      <article-header
        headline="A"
        published="2025-11-23T10:00:00Z"
        modified="2025-11-23T10:59:00Z"
      ></article-header>
    `);
    expect(hasPart(header, 'updated')).to.be.false;
    header.modified = '2025-11-23T11:00:00Z';
    await header.updateComplete;
    expect(hasPart(header, 'updated')).to.be.true;
    header.modified = '2025-11-01T11:00:00Z';
    await header.updateComplete;
    expect(hasPart(header, 'updated')).to.be.false;
  });

  it('keeps the date of a change away from the headline, where no author is between them', async () => {
    const header = await fixture<ArticleHeader>(html`
      <article-header
        headline="A"
        published="2025-11-16"
        modified="2025-11-20"
        lang="en"
      ></article-header>
    `);
    const {bottom} = part(header, 'headline').getBoundingClientRect();
    expect(part(header, 'updated').getBoundingClientRect().top).to.be.above(bottom + 12);
  });

  it('shows dates in the time zone that is asked for', async () => {
    const header = await fixture<ArticleHeader>(html`
      <article-header
        headline="A"
        lang="en"
        published="2025-11-23T02:00:00Z"
        time-zone="America/New_York"
      ></article-header>
    `);
    expect(part(header, 'date').textContent).to.equal('November 22, 2025');
    header.timeZone = 'Pacific/Auckland';
    await header.updateComplete;
    expect(part(header, 'date').textContent).to.equal('November 23, 2025');
  });

  it('shows the lead picture with its caption and its credit', async () => {
    const image = {url: picture, alt: 'A dial', caption: 'One hand.', credit: 'The Review'};
    const header = await fixture<ArticleHeader>(
      html`<article-header lang="en" .article=${{headline: 'A', image}}></article-header>`,
    );
    expect(part<HTMLImageElement>(header, 'image').alt).to.equal('A dial');
    expect(part(header, 'figure').localName).to.equal('figure');
    expect(readLines(header).at(-1)).to.match(/^One hand\. .*The Review$/);
  });

  it('drops a picture that is broken, caption and all', async () => {
    const image = {url: 'data:image/png,broken', caption: 'Of nothing'};
    const header = await fixture<ArticleHeader>(
      html`<article-header .article=${{headline: 'A', image}} priority></article-header>`,
    );
    await waitUntil(() => !hasPart(header, 'figure'));
    expect(readLines(header)).to.deep.equal(['A']);
  });

  it('takes the heading level that it is given', async () => {
    const header = await fixture<ArticleHeader>(
      html`<article-header headline="A" heading-level="2"></article-header>`,
    );
    expect(part(header, 'headline').localName).to.equal('h2');
  });

  it('keeps the size of its text whatever the page makes of its root', async () => {
    const header = await fixture<ArticleHeader>(
      html`<article-header headline="A" summary="B" style="width: 600px"></article-header>`,
    );
    const size = () => getComputedStyle(part(header, 'summary')).fontSize;
    const before = size();
    document.documentElement.style.fontSize = '62.5%';
    expect(size()).to.equal(before);
    document.documentElement.style.fontSize = '';
  });

  it('takes nothing of the page’s rules on every element', async () => {
    const sheet = document.createElement('style');
    sheet.textContent =
      '* {letter-spacing: 3px; text-transform: uppercase; line-height: 3; color: red}';
    const header = await fixture<ArticleHeader>(
      html`<article-header headline="A" summary="B"></article-header>`,
    );
    const style = () => {
      const {letterSpacing, textTransform, lineHeight, color} = getComputedStyle(
        part(header, 'summary'),
      );
      return [letterSpacing, textTransform, lineHeight, color];
    };
    const before = style();
    document.head.append(sheet);
    expect(style()).to.deep.equal(before);
    sheet.remove();
  });

  it('is accessible', async () => {
    const header = await fixture<ArticleHeader>(html`
      <article-header
        headline="A"
        category="News"
        published="2025-11-23"
        author="Ada"
        image=${picture}
        image-alt="A dial"
      ></article-header>
    `);
    await expect(header).to.be.accessible();
  });
});
