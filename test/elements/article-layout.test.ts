import {expect, html, nextFrame} from '@open-wc/testing';
import '../../src/define.js';
import type {ArticleLayout} from '../../src/elements/article-layout/article-layout.js';
import {origin} from '../server/origin.js';
import {fixture} from '../fixture.js';
import {pageLines} from '../fixtures/page-lines.js';
import {expectWarning} from '../setup.js';
import {waitUntil} from '../time.js';
import {freezeTime, part, readLines} from './reading.js';

async function settled(layout: ArticleLayout): Promise<void> {
  await layout.loaded;
  for (const rail of layout.querySelectorAll('related-rail')) {
    await rail.updateComplete;
    for (const card of rail.shadowRoot!.querySelectorAll('article-card')) await card.updateComplete;
  }
}

describe('article-layout', () => {
  let release: () => void;
  beforeEach(() => (release = freezeTime('2025-11-23T12:00:00Z')));
  afterEach(() => release());

  it('makes the whole page from one endpoint, every line in order', async () => {
    const layout = await fixture<ArticleLayout>(
      html`<article-layout lang="en" src="/test/fixtures/article.json"></article-layout>`,
    );
    await settled(layout);
    expect(readLines(layout)).to.deep.equal(pageLines);
  });

  it('hands its article to elements inside, and lays out nothing then', async () => {
    const layout = await fixture<ArticleLayout>(html`
      <article-layout lang="en" article='{"headline": "A", "tldr": "B", "tags": ["c"]}'>
        <section><tag-list></tag-list></section>
        <article-header heading-level="2"></article-header>
      </article-layout>
    `);
    await settled(layout);
    expect(readLines(layout)).to.deep.equal(['#c', 'A']);
    expect(part(layout.querySelector('article-header')!, 'headline').localName).to.equal('h2');
    layout.article = {headline: 'New', tags: [{name: 'd'}]};
    await settled(layout);
    expect(readLines(layout)).to.deep.equal(['#d', 'New']);
  });

  it('hands its article to elements that come later, and takes it from those that leave', async () => {
    const layout = await fixture<ArticleLayout>(html`
      <article-layout .article=${{headline: 'A'}}><tldr-box></tldr-box></article-layout>
    `);
    const header = document.createElement('article-header');
    layout.append(header);
    await header.updateComplete;
    expect(readLines(layout)).to.deep.equal(['A']);
    header.remove();
    layout.article = {headline: 'B'};
    await layout.updateComplete;
    await header.updateComplete;
    expect(part(header, 'headline').textContent).to.equal('A');
  });

  it('prefers the data of an element inside to its own', async () => {
    const layout = await fixture<ArticleLayout>(html`
      <article-layout .article=${{headline: 'Outer'}}>
        <article-header .article=${{headline: 'Inner'}}></article-header>
      </article-layout>
    `);
    await settled(layout);
    expect(readLines(layout)).to.deep.equal(['Inner']);
  });

  it('is left out of the rails inside, whatever their source', async () => {
    const article = {headline: 'A', url: 'https://harbour.example/ropewalk'};
    const layout = document.createElement('article-layout');
    layout.article = article;
    const rail = document.createElement('related-rail');
    rail.src = `${origin}/ok.json`;
    layout.append(rail);
    await fixture(html`<div>${layout}</div>`);
    await rail.loaded;
    const urls = [...rail.shadowRoot!.querySelectorAll('article-card')].map(
      card => card.article?.url,
    );
    expect(urls).to.deep.equal(['https://harbour.example/foghorn']);
  });

  it('hands words of its own to the parts that it makes', async () => {
    const article = {headline: 'A', tags: ['b'], source: 'https://example.org/'};
    const layout = await fixture<ArticleLayout>(html`
      <article-layout
        article=${JSON.stringify(article)}
        words='{"viewSource": "Original"}'
      ></article-layout>
    `);
    await settled(layout);
    expect(readLines(layout)).to.deep.equal(['A', '#b · Original']);
    layout.words = {viewSource: 'The original'};
    await settled(layout);
    expect(readLines(layout)).to.deep.equal(['A', '#b · The original']);
  });

  it('leaves out the rail where it is told to', async () => {
    const article = {headline: 'A', related: [{headline: 'B'}]};
    const layout = await fixture<ArticleLayout>(
      html`<article-layout .article=${article} rail="none"></article-layout>`,
    );
    await settled(layout);
    expect(readLines(layout)).to.deep.equal(['A']);
    layout.rail = null;
    await settled(layout);
    expect(readLines(layout)).to.include('B');
  });

  it('fills the rail from a source of its own where the article has no related ones', async () => {
    const layout = await fixture<ArticleLayout>(html`
      <article-layout
        lang="en"
        .article=${{headline: 'A'}}
        rail-src="${origin}/ok.json"
      ></article-layout>
    `);
    await layout.querySelector('related-rail')!.loaded;
    await settled(layout);
    expect(readLines(layout)).to.include('More to Explore');
  });

  it('shows the fallback of the page when loading fails, and nothing else', async () => {
    expectWarning(/500/);
    const layout = await fixture<ArticleLayout>(html`
      <article-layout src="${origin}/status/500"><a href="/a">Read it here</a></article-layout>
    `);
    expect(readLines(layout)).to.not.include('Read it here');
    await layout.loaded;
    await layout.updateComplete;
    expect(readLines(layout)).to.deep.equal(['Read it here']);
    expect(layout.children).to.have.length(1);
  });

  it('keeps what follows it out of sight until the article is there', async () => {
    const layout = await fixture<ArticleLayout>(
      html`<article-layout src="${origin}/stall"></article-layout>`,
    );
    expect(layout.getBoundingClientRect().height).to.be.at.least(innerHeight);
  });

  it('describes its article for search engines once', async () => {
    const article = {headline: 'A </script> B', url: 'https://example.org/described'};
    await fixture(html`<article-layout .article=${article} structured-data></article-layout>`);
    const scripts = () =>
      [...document.querySelectorAll('script[type="application/ld+json"]')].filter(script =>
        script.textContent?.includes('example.org/described'),
      );
    await waitUntil(() => scripts().length > 0, 'the structured data');
    const [script] = scripts();
    expect(script!.textContent).to.not.contain('</script');
    expect(JSON.parse(script!.textContent ?? '')).to.deep.include({
      '@type': 'NewsArticle',
      headline: 'A </script> B',
    });
    const second = await fixture<ArticleLayout>(
      html`<article-layout .article=${article} structured-data></article-layout>`,
    );
    await second.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(scripts()).to.have.length(1);
  });

  it('describes an article of two sources no second time', async () => {
    const layout = await fixture<ArticleLayout>(html`
      <article-layout
        structured-data
        article='{"headline": "A"}'
        src="${origin}/ok.json"
      ></article-layout>
    `);
    await settled(layout);
    const script = () => layout.querySelector('script');
    await waitUntil(() => script()?.textContent.includes('ropewalk'));
    const first = script();
    layout.theme = 'dark';
    await settled(layout);
    await nextFrame();
    expect(script()).to.equal(first);
  });

  it('keeps the lines of the body as long as they are read best', async () => {
    const box = await fixture(html`<div style="inline-size: 1200px"></div>`);
    const layout = document.createElement('article-layout');
    layout.article = {headline: 'A', body: `<p>${'One more line of an article. '.repeat(30)}</p>`};
    box.append(layout);
    await layout.loaded;
    const paragraph = layout.querySelector('p')!;
    const lines =
      paragraph.getClientRects()[0]!.height / parseFloat(getComputedStyle(paragraph).lineHeight);
    expect(paragraph.textContent!.length / Math.round(lines)).to.be.within(45, 75);
  });

  it('is accessible', async () => {
    const layout = await fixture<ArticleLayout>(
      html`<article-layout lang="en" src="/test/fixtures/article.json"></article-layout>`,
    );
    await settled(layout);
    await expect(layout).to.be.accessible();
  });

  it('does not take what it tells search engines for its own data', async () => {
    const layout = document.createElement('article-layout');
    layout.article = {headline: 'Of its property', url: 'https://harbour.example/own'};
    layout.structuredData = true;
    const box = await fixture(
      html`<div>
        ${layout}
        <section></section>
      </div>`,
    );
    await waitUntil(() => layout.querySelector('script') !== null);
    const loads: Event[] = [];
    box.addEventListener('article-load', event => loads.push(event));
    box.querySelector('section')!.append(layout);
    await layout.loaded;
    expect(readLines(layout)).to.include('Of its property');
    expect(loads).to.be.empty;
  });
});
