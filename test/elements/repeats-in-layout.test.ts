import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {Article} from '../../src/data/article-public.js';
import type {ArticleBody} from '../../src/elements/article-body/article-body.js';
import type {ArticleLayout} from '../../src/elements/article-layout/article-layout.js';
import fc from '../fast-check.js';
import {fixture} from '../fixture.js';
import {waitUntil} from '../time.js';
import {freezeTime, part, readLines} from './reading.js';

const picture = '/test/fixtures/pictures/harbour-640.webp';
const text = 'The rope is made of hemp, and the walk is a quarter of a mile long.';

const layOut = (article: Article) =>
  fixture<ArticleLayout>(html`<article-layout lang="en" .article=${article}></article-layout>`);

const bodyOf = (layout: ArticleLayout) => layout.querySelector<ArticleBody>('article-body')!;
const headerOf = (layout: ArticleLayout) => layout.querySelector('article-header')!.shadowRoot!;

describe('an article-layout', () => {
  let release: () => void;
  beforeEach(() => (release = freezeTime('2025-11-23T12:00:00Z')));
  afterEach(() => release());

  it('has no summary above the text that it was cut from', async () => {
    const body = `<p>${text}</p><p>It closes in spring.</p>`;
    const layout = await layOut({headline: 'A', summary: 'The rope is made of hemp…', body});
    expect(readLines(layout)).to.deep.equal(['A', text, 'It closes in spring.']);
  });

  it('has a summary of its own above the text', async () => {
    const layout = await layOut({headline: 'A', summary: 'It closes.', body: `<p>${text}</p>`});
    expect(readLines(layout)).to.deep.equal(['A', 'It closes.', text]);
  });

  it('has no summary that its summary box says', async () => {
    const layout = await layOut({headline: 'A', summary: 'It closes.', tldr: ['It closes']});
    expect(readLines(layout)).to.deep.equal(['A', 'TL;DR', 'It closes']);
  });

  it('says who wrote an article without a headline, and when', async () => {
    const layout = await layOut({
      id: '1',
      headline: '',
      summary: text,
      authors: [{name: 'Ada Reed'}],
      published: '2025-01-05',
      body: `<p>${text}</p>`,
    });
    expect(readLines(layout)).to.deep.equal(['January 5, 2025', 'By Ada Reed', text]);
  });

  it('has its lead picture in the header alone', async () => {
    const body = `<figure><img src="${picture}?w=300"></figure><p>${text}</p>`;
    const layout = await layOut({headline: 'A', image: {url: picture}, body});
    expect(headerOf(layout).querySelectorAll('img')).to.have.length(1);
    expect(bodyOf(layout).querySelectorAll('img')).to.have.length(0);
  });

  it('has one headline, and all other headings below it', async () => {
    const body = `<h1>The last ropewalk</h1><p>${text}</p><h1>Hemp</h1><h2>Tar</h2>`;
    const layout = await layOut({headline: 'The last ropewalk', body});
    const headings = [...bodyOf(layout).querySelectorAll('h1,h2,h3')];
    expect(headings.map(({localName, textContent}) => [localName, textContent])).to.deep.equal([
      ['h2', 'Hemp'],
      ['h3', 'Tar'],
    ]);
    expect(part(layout.querySelector('article-header')!, 'headline').localName).to.equal('h1');
  });

  it('begins at a level of the page', async () => {
    const article = {headline: 'A', tldr: ['B'], body: '<h2>Hemp</h2><p>C</p>'};
    const layout = await fixture<ArticleLayout>(html`
      <article-layout lang="en" heading-level="2" .article=${article}></article-layout>
    `);
    expect(part(layout.querySelector('article-header')!, 'headline').localName).to.equal('h2');
    expect(part(layout.querySelector('tldr-box')!, 'heading').localName).to.equal('h3');
    expect(bodyOf(layout).querySelector('h3')!.textContent).to.equal('Hemp');
  });

  it('lets a body say all of it where the page has put no header', async () => {
    const article = {headline: 'A', summary: text, body: `<h1>A</h1><p>${text}</p>`};
    const layout = await fixture<ArticleLayout>(html`
      <article-layout lang="en" .article=${article}><article-body></article-body></article-layout>
    `);
    await bodyOf(layout).updateComplete;
    expect(readLines(layout)).to.deep.equal(['A', text]);
  });

  it('lets a header say all of it where the page has put no body', async () => {
    const article = {headline: 'A', summary: text, body: `<p>${text}</p>`};
    const layout = await fixture<ArticleLayout>(html`
      <article-layout lang="en" .article=${article}
        ><article-header></article-header
      ></article-layout>
    `);
    expect(readLines(layout)).to.deep.equal(['A', text]);
  });

  it('says nothing twice in elements that the page has put inside, whenever they come', async () => {
    const article = {headline: 'A', summary: text, body: `<h1>A</h1><p>${text}</p>`};
    const layout = await fixture<ArticleLayout>(html`
      <article-layout lang="en" .article=${article}><article-body></article-body></article-layout>
    `);
    layout.prepend(document.createElement('article-header'));
    await layout.updateComplete;
    await layout.updateComplete;
    expect(readLines(layout)).to.deep.equal(['A', text]);
    expect(headerOf(layout).querySelector('.summary')).to.equal(null);
    expect(bodyOf(layout).querySelector('h1')).to.equal(null);
  });

  it('keeps in the body what the header hides', async () => {
    const image = new URL(picture, location.href).href;
    const article = {headline: 'A', image, body: `<img src="${image}"><p>${text}</p>`};
    const layout = await fixture<ArticleLayout>(html`
      <article-layout .article=${article}>
        <article-header hide="image"></article-header>
        <article-body></article-body>
      </article-layout>
    `);
    const pictures = () => bodyOf(layout).querySelectorAll('img').length;
    await waitUntil(() => pictures() === 1);
    layout.querySelector('article-header')!.hide = null;
    await waitUntil(() => pictures() === 0);
    layout.querySelector('article-header')!.hide = 'image';
    await waitUntil(() => pictures() === 1);
  });

  it('shows the next article in full', async () => {
    const layout = await layOut({headline: 'A', summary: text, body: `<p>${text}</p>`});
    layout.article = {headline: 'B', summary: 'It closes.', body: `<h1>A</h1><p>${text}</p>`};
    await layout.updateComplete;
    expect(readLines(layout)).to.deep.equal(['B', 'It closes.', 'A', text]);
  });

  it('shows headline, summary and lead picture once, wherever the body has them too', async () => {
    const headline = 'The last ropewalk of the coast';
    const summary = 'Nobody makes rope by hand any more in all of the harbours of the north.';
    const image = {url: new URL(picture, location.href).href};
    const words = fc.array(fc.constantFrom('hemp', 'tar', 'yarn', 'twist', 'Émile', '“fid”'), {
      minLength: 1,
      maxLength: 9,
    });
    const paragraph = words.map(list => `<p>${list.join(' ')}</p>`);
    const title = fc.constantFrom(
      '',
      `<h1>${headline}</h1>`,
      `<div><h1 class="title"><span>${headline}</span></h1></div>`,
      `<p><strong>${headline}</strong></p>`,
      `<h2>${headline}!</h2>`,
    );
    const file = fc.constantFrom('', '?w=800', '#x');
    const figure = fc.oneof(
      fc.constant(''),
      file.map(size => `<p><img src="${picture}${size}" alt=""></p>`),
      file.map(size => `<figure><a href="/a"><img src="${picture}${size}"></a></figure>`),
      file.map(size => `<div class="wp-block-image"><img data-src="${picture}${size}"></div>`),
    );
    const start = fc.constantFrom('', `<p>${summary}</p>`, `<p>${summary.slice(0, 40)}</p>`);
    const body = fc
      .tuple(title, figure, start, fc.array(paragraph, {minLength: 1, maxLength: 4}), figure)
      .map(([first, lead, standfirst, rest, last]) =>
        [first, lead, standfirst, ...rest, last].join(''),
      );
    const count = (lines: string, what: string) => lines.split(what).length - 1;
    await fc.assert(
      fc.asyncProperty(body, async html => {
        const layout = document.createElement('article-layout');
        layout.article = {headline, summary, image, body: html};
        document.body.append(layout);
        await layout.updateComplete;
        const lines = readLines(layout).join('\n');
        const pictures = [...headerOf(layout).querySelectorAll('img')];
        pictures.push(...bodyOf(layout).querySelectorAll('img'));
        layout.remove();
        expect(count(lines, headline)).to.equal(1);
        expect(count(lines, summary)).to.equal(1);
        expect(pictures).to.have.length(1);
      }),
      {numRuns: 60},
    );
  });
});
