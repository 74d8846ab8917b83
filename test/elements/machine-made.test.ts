import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {MachineMade} from '../../src/data/article-public.js';
import type {ArticleElement} from '../../src/elements/article-element.js';
import {loadWords, languages} from '../../src/locales/locale.js';
import {words as english} from '../../src/locales/en.js';
import {fixture} from '../fixture.js';
import {part, readLines} from './reading.js';

const picture =
  'data:image/svg+xml,' + encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg"/>');

const articleOf = (ai: unknown, more: object = {}) => ({
  headline: 'Tides',
  url: '/tides',
  authors: [{name: 'Ada Lee'}],
  image: {url: picture, alt: 'A harbour', caption: 'The harbour.'},
  tldr: ['In short.'],
  ai,
  ...more,
});

const all: MachineMade = {
  article: 'assisted',
  summary: 'generated',
  image: 'generated',
  policy: '/machines',
};

async function show<Shown extends ArticleElement>(
  tag: string,
  settings: object,
  lang = 'en',
): Promise<Shown> {
  const element = document.createElement(tag) as Shown;
  Object.assign(element, {lang}, settings);
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  return element;
}

const imageOf = (element: Element) => part<HTMLImageElement>(element, 'image');
const notesOf = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('[part~=note]')].map(note =>
    note.textContent!.replace('·', '').trim(),
  );

describe('what a machine made', () => {
  it('is beside the author and in the name of the picture of a card', async () => {
    const card = await show('article-card', {article: articleOf(all)});
    expect(readLines(card).at(-1)).to.equal('By Ada Lee · AI-assisted · AI-generated image');
    expect(imageOf(card).alt).to.equal('A harbour · AI-generated image');
    await expect(card).to.be.accessible();
  });

  it('is beside the author and in the caption of a header', async () => {
    const header = await show('article-header', {article: articleOf(all)});
    expect(readLines(header)).to.deep.equal([
      'Tides',
      'By Ada Lee · AI-assisted',
      'The harbour.',
      'AI-generated image',
    ]);
    expect(imageOf(header).alt).to.equal('A harbour · AI-generated image');
    await expect(header).to.be.accessible();
  });

  it('is the caption of a picture without another one', async () => {
    const image = {url: picture};
    const header = await show('article-header', {
      article: articleOf({image: 'assisted'}, {image}),
    });
    expect(part(header, 'caption').textContent!.trim()).to.equal('AI-assisted image');
    // A picture that only decorates has no other name.
    expect(imageOf(header).alt).to.equal('AI-assisted image');
  });

  it('is at the foot of a summary box', async () => {
    const box = await show('tldr-box', {article: articleOf(all)});
    expect(readLines(box)).to.deep.equal(['TL;DR', 'In short.', 'AI-generated summary']);
    await expect(box).to.be.accessible();
  });

  it('is said of each part at its own place in a layout', async () => {
    const layout = await fixture(
      html`<article-layout
        lang="en"
        .article=${articleOf({article: 'generated'})}
      ></article-layout>`,
    );
    expect(notesOf(layout.querySelector('article-header')!)).to.deep.equal(['AI-generated']);
    expect(notesOf(layout.querySelector('tldr-box')!)).to.deep.equal([]);
  });

  it('of an article is shown where there is no summary', async () => {
    const header = await show('article-header', {article: articleOf('assisted', {tldr: []})});
    expect(notesOf(header)).to.deep.equal(['AI-assisted']);
  });

  it('leads to the policy of the publisher', async () => {
    for (const tag of ['article-card', 'article-header', 'tldr-box']) {
      const element = await show(tag, {article: articleOf(all)});
      for (const note of element.shadowRoot!.querySelectorAll('[part~=note]')) {
        expect(note.querySelector('a')!.href).to.equal(new URL('/machines', location.href).href);
      }
    }
    const header = await show('article-header', {
      article: articleOf({article: 'generated', policy: 'javascript:alert(1)'}),
    });
    expect(notesOf(header)).to.deep.equal(['AI-generated']);
    expect(header.shadowRoot!.querySelector('[part~=note] a')).to.equal(null);
  });

  it('may be an attribute, and speaks of the article', async () => {
    for (const tag of ['article-card', 'article-header']) {
      const element = await show(tag, {headline: 'Tides', ai: 'generated'});
      expect(notesOf(element)).to.deep.equal(['AI-generated']);
      // The attribute comes first; the rest of what the data says remains.
      const both = await show(tag, {article: articleOf(all), ai: 'generated'});
      expect(notesOf(both)).to.deep.equal(['AI-generated', 'AI-generated image']);
      expect(both.shadowRoot!.querySelector('[part~=note] a')).to.not.equal(null);
    }
    const box = await show('tldr-box', {text: 'In short.', ai: 'assisted'});
    expect(notesOf(box)).to.deep.equal(['AI-assisted summary']);
  });

  it('is not said for values that say nothing', async () => {
    for (const ai of ['yes', 'constructor', '', 'Generated', '__proto__', 7, {}, {article: true}]) {
      for (const tag of ['article-card', 'article-header', 'tldr-box']) {
        const element = await show(tag, {article: articleOf(ai)});
        expect(notesOf(element)).to.deep.equal([]);
        const other = await show(tag, {headline: 'A', text: 'A', ai});
        expect(notesOf(other)).to.deep.equal([]);
      }
    }
  });

  it('is in the line of a compact card, and says nothing of a picture that is not shown', async () => {
    const compact = await show('article-card', {article: articleOf(all), variant: 'compact'});
    expect(notesOf(compact)).to.deep.equal(['AI-assisted', 'AI-generated image']);
    const text = await show('article-card', {article: articleOf(all), variant: 'text'});
    expect(notesOf(text)).to.deep.equal(['AI-assisted']);
  });

  it('stays where the parts beside it are hidden, and goes with the picture that it is about', async () => {
    const hide = 'byline reading-time badge';
    for (const tag of ['article-card', 'article-header']) {
      const element = await show(tag, {article: articleOf(all), hide});
      expect(notesOf(element)).to.deep.equal(['AI-assisted', 'AI-generated image']);
      const without = await show(tag, {article: articleOf(all), hide: `${hide} image`});
      expect(notesOf(without)).to.deep.equal(['AI-assisted']);
    }
  });

  it('is part of the cards of a rail', async () => {
    const rail = await show('related-rail', {articles: [articleOf('generated')]});
    const card = rail.shadowRoot!.querySelector('article-card')!;
    await card.updateComplete;
    expect(notesOf(card)).to.deep.equal(['AI-generated']);
    expect(card.getAttribute('exportparts')!.split(',')).to.include('note');
  });

  it('can be said in words of the page', async () => {
    const words = {aiAssisted: 'Machine helped', aiGeneratedImage: 'Drawn by a machine'};
    const card = await show('article-card', {article: articleOf(all), words});
    expect(notesOf(card)).to.deep.equal(['Machine helped', 'Drawn by a machine']);
    expect(imageOf(card).alt).to.equal('A harbour · Drawn by a machine');
  });

  it('is said in every language, each part in words of its own', async () => {
    for (const language of languages) {
      const words = await loadWords(language);
      const notes = [
        words.aiGenerated,
        words.aiAssisted,
        words.aiGeneratedSummary,
        words.aiAssistedSummary,
        words.aiGeneratedImage,
        words.aiAssistedImage,
      ];
      expect(new Set(notes).size, language).to.equal(6);
      expect(notes, language).to.not.include.members([english.aiGenerated]);
    }
    const card = await show('article-card', {article: articleOf(all)}, 'de');
    expect(notesOf(card)).to.deep.equal(['Mit KI-Unterstützung', 'KI-generiertes Bild']);
  });
});
