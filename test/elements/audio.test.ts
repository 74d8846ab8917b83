import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {ArticleElement} from '../../src/elements/article-element.js';
import {languages, loadWords} from '../../src/locales/locale.js';
import {fixture} from '../fixture.js';
import {waitUntil} from '../time.js';
import {hasPart, part, readLines} from './reading.js';

const picture =
  'data:image/svg+xml,' + encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg"/>');

const article = {
  headline: 'Tides',
  url: '/tides',
  image: {url: picture, alt: 'A harbour'},
  audio: {url: '/tides.mp3', type: 'audio/mpeg', seconds: 750},
};

async function show(tag: string, settings: object, lang = 'en'): Promise<ArticleElement> {
  const element = document.createElement(tag) as ArticleElement;
  Object.assign(element, {lang}, settings);
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  return element;
}

const markOf = (element: Element) => part(element, 'mark').textContent!.replace(/\s+/g, ' ').trim();

describe('audio', () => {
  it('has the player of the browser in a header, which loads nothing yet', async () => {
    const header = await show('article-header', {article});
    const player = part<HTMLAudioElement>(header, 'audio');
    expect(player.localName).to.equal('audio');
    expect(player.src).to.equal(new URL('/tides.mp3', location.href).href);
    expect(player.preload).to.equal('none');
    expect(player.controls).to.be.true;
    expect(player.getAttribute('aria-label')).to.equal('Listen to this article');
    expect(player.getBoundingClientRect().height).to.be.greaterThan(20);
    expect(markOf(header)).to.equal('Audio 13 min');
    const mark = part(header, 'mark').getBoundingClientRect();
    expect(mark.top, 'nothing above the mark').to.be.closeTo(header.getBoundingClientRect().top, 2);
    expect(mark.width).to.be.lessThan(player.getBoundingClientRect().width);
    await expect(header).to.be.accessible();
  });

  it('has its duration at the mark of a card', async () => {
    const card = await show('article-card', {article});
    expect(markOf(card)).to.equal('Audio 13 min');
    expect(hasPart(card, 'audio')).to.be.false;
    await expect(card).to.be.accessible();
    // On a small picture the word is for screen readers alone, the duration for all.
    const row = await show('article-card', {article, variant: 'compact'});
    expect(part(row, 'duration').getBoundingClientRect().width).to.be.greaterThan(20);
  });

  it('has a mark without a duration if nobody knows it', async () => {
    const card = await show('article-card', {article: {...article, audio: '/tides.mp3'}});
    expect(markOf(card)).to.equal('Audio');
    expect(hasPart(card, 'duration')).to.be.false;
  });

  it('of a few seconds is a minute, of hours many minutes', async () => {
    for (const [seconds, text] of [
      [5, 'Audio 1 min'],
      [5400, 'Audio 90 min'],
    ] as const) {
      const card = await show('article-card', {
        article: {...article, audio: {url: '/a.mp3', seconds}},
      });
      expect(markOf(card)).to.equal(text);
    }
  });

  it('does not give its duration to another medium', async () => {
    const card = await show('article-card', {article: {...article, media: 'video'}});
    expect(markOf(card)).to.equal('Video');
  });

  it('is said in the language of the page', async () => {
    const header = await show('article-header', {article}, 'de');
    expect(part(header, 'audio').getAttribute('aria-label')).to.equal('Artikel anhören');
    expect(markOf(header)).to.equal('Audio 13 Min.');
    const arabic = await show('article-header', {article}, 'ar');
    expect(part(arabic, 'duration').textContent).to.match(/^13\s\p{L}+$/u);
    const names = await Promise.all(languages.map(async name => (await loadWords(name)).listen));
    for (const name of names) expect(name).to.match(/\p{L}{2}/u);
  });

  it('has no player for a hostile address', async () => {
    for (const url of ['javascript:alert(1)', 'data:audio/mpeg;base64,AAAA', 'blob:x', '', 7]) {
      const header = await show('article-header', {
        article: {...article, audio: {url, seconds: 60}},
      });
      expect(hasPart(header, 'audio')).to.be.false;
      expect(hasPart(header, 'mark')).to.be.false;
    }
  });

  it('that is broken takes no picture away', async () => {
    const header = await show('article-header', {article});
    const player = part<HTMLAudioElement>(header, 'audio');
    const failed = new Promise(resolve => player.addEventListener('error', resolve));
    player.load();
    player.play().catch(() => undefined);
    await failed;
    await header.updateComplete;
    expect(hasPart(header, 'image')).to.be.true;
    expect(part(header, 'audio')).to.equal(player);
  });

  it('goes on while the header is rendered again', async () => {
    const header = await show('article-header', {article});
    const player = part(header, 'audio');
    header.article = {...article, headline: 'Tides, edited'};
    await waitUntil(() => part(header, 'headline').textContent!.includes('edited'));
    expect(part(header, 'audio')).to.equal(player);
  });

  it('is above the body of a layout', async () => {
    const layout = await fixture(html`
      <article-layout lang="en" .article=${{...article, body: '<p>Text.</p>'}}></article-layout>
    `);
    const header = layout.querySelector('article-header')!;
    expect(hasPart(header, 'audio')).to.be.true;
    expect(readLines(header)).to.deep.equal(['Audio', '13 min', 'Tides']);
  });
});
