import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {ArticleError} from '../../src/data/article-error.js';
import type {ArticleElement} from '../../src/elements/article-element.js';
import {fixture} from '../fixture.js';
import {expectWarning} from '../setup.js';
import {waitUntil} from '../time.js';
import {answer, type Answers} from './answer.js';
import {hasPart, part, readLines} from './reading.js';

const tags = [
  'article-card',
  'article-header',
  'tldr-box',
  'article-body',
  'tag-list',
  'article-layout',
];

const article = {
  headline: 'The ferry is back',
  url: 'https://harbour.example/ferry',
  tldr: 'The ferry is back.',
  tags: ['boats'],
  body: '<p>The ferry is back.</p>',
};

async function mount<E extends ArticleElement>(tag: string, src: string, content = ''): Promise<E> {
  const element = document.createElement(tag) as E;
  Object.assign(element, {lang: 'en', src});
  element.innerHTML = content;
  await fixture(html`<div>${element}</div>`);
  await element.loaded;
  return element;
}

const languages = 'ar cs de en es fa fr he id it ja ko nl pl pt ru tr uk vi zh'.split(' ');

describe('a source that fails', () => {
  let restore: () => void;
  let answers: Answers;
  let asked: string[];
  beforeEach(() => {
    ({asked, restore} = answer((answers = {})));
    expectWarning(/404/);
  });
  afterEach(() => restore());

  for (const tag of tags) {
    it(`is told to the reader, with a button that tries again: ${tag}`, async () => {
      const src = `/fails-${tag}`;
      const element = await mount(tag, src);
      const lines = readLines(element).join(' ');
      expect(lines).to.equal('This content could not be loaded. Try again');
      expect(part(element, 'error').getAttribute('role')).to.equal('status');
      expect(element.matches(':state(error)')).to.be.true;
      expect(element.matches(':state(empty)')).to.be.false;
      await expect(element).to.be.accessible();
      answers[src] = article;
      part(element, 'retry').focus();
      part(element, 'retry').click();
      await waitUntil(() => !hasPart(element, 'error'));
      await element.loaded;
      expect(readLines(element).join(' ')).to.match(/ferry|boats/);
      expect(element.matches(':state(error)')).to.be.false;
      // The keyboard goes on from here, not from the beginning of the page.
      expect(element.matches(':focus-within'), 'has the focus').to.be.true;
    });

    it(`leaves content of the page alone in its place: ${tag}`, async () => {
      const element = await mount(tag, `/fails-${tag}`, '<p>Read it in the paper.</p>');
      expect(readLines(element).join(' ')).to.include('Read it in the paper.');
      expect(hasPart(element, 'error')).to.be.false;
    });
  }

  it('is told again when the second attempt fails, and asks only once at a time', async () => {
    const card = await mount('article-card', '/fails-again');
    const button = part(card, 'retry');
    button.focus();
    let fail: (error: Error) => void = () => undefined;
    window.fetch = () => {
      asked.push('again');
      return new Promise((_, reject) => (fail = reject));
    };
    expectWarning(/could not be read/);
    button.click();
    await waitUntil(() => button.getAttribute('aria-disabled') === 'true');
    expect(button.textContent.trim()).to.equal('Loading…');
    button.click();
    fail(new ArticleError('timeout', 'This data could not be read in time.'));
    await waitUntil(() => button.getAttribute('aria-disabled') === 'false');
    expect(button.textContent.trim()).to.equal('Try again');
    expect(card.shadowRoot!.activeElement === button, 'has the focus').to.be.true;
    expect(asked).to.have.length(2);
  });

  it('is forgotten with a new source', async () => {
    const card = await mount('article-card', '/fails-first');
    answers['/works'] = article;
    card.src = '/works';
    await card.loaded;
    expect(readLines(card)).to.deep.equal(['The ferry is back']);
    card.src = null;
    await card.updateComplete;
    expect(hasPart(card, 'error')).to.be.false;
  });

  it('is told once in a layout with empty parts of the page', async () => {
    const parts = '<div><article-header></article-header><tldr-box></tldr-box></div>';
    const layout = await mount('article-layout', '/fails-parts', parts);
    const lines = readLines(layout).join(' ');
    expect(lines).to.equal('This content could not be loaded. Try again');
  });

  it('is not told in a layout whose parts have something to show', async () => {
    const parts = '<article-header headline="Known before"></article-header>';
    const layout = await mount('article-layout', '/fails-known', parts);
    expect(readLines(layout)).to.deep.equal(['Known before']);
  });

  it('is not told where attributes of the element show something', async () => {
    const card = document.createElement('article-card');
    Object.assign(card, {lang: 'en', src: '/fails-attributes', headline: 'Known before'});
    await fixture(html`<div>${card}</div>`);
    await card.loaded;
    expect(readLines(card)).to.deep.equal(['Known before']);
  });

  it('is told in the language of the page', async () => {
    const texts = new Set<string>();
    for (const language of languages) {
      const card = document.createElement('article-card');
      Object.assign(card, {lang: language, src: `/fails-${language}`});
      await fixture(html`<div>${card}</div>`);
      await card.loaded;
      const text = part(card, 'error').textContent.trim();
      expect(text.length, language).to.be.above(5);
      texts.add(text);
    }
    expect(texts.size).to.equal(languages.length);
  });
});
