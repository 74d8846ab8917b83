/** The words of the interface keep their order where the page has the other direction. */
import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {fixture} from '../fixture.js';
import {waitUntil} from '../time.js';
import {hasPart, part} from './reading.js';

const threeDaysAgo = new Date(Date.now() - 3 * 86_400_000).toISOString();
const article = {
  headline: 'Tides',
  category: {name: 'Science'},
  published: threeDaysAgo,
  authors: [{name: 'Marit'}, {name: 'Jonah'}],
  readingMinutes: 6,
};

/** Returns the letters and digits of a text in the order in which they are read. */
const lettersOf = ({textContent}: Element): string => textContent.replace(/[^\p{L}\p{N}]/gu, '');

/** Returns the letters and digits of a text as they stand from left to right. */
function fromLeft(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const letters: {letter: string; left: number}[] = [];
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const [index, letter] of [...(node as Text).data].entries()) {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const {left} = range.getBoundingClientRect();
      if (/[\p{L}\p{N}]/u.test(letter)) letters.push({letter, left});
    }
  }
  return letters
    .sort((a, b) => a.left - b.left)
    .map(({letter}) => letter)
    .join('');
}

describe('words in the direction that the page does not have', () => {
  const elements = {
    'a card': html`<article-card date-style="relative" .article=${article}></article-card>`,
    'a header': html`<article-header date-style="relative" .article=${article}></article-header>`,
    'a card whose line begins with the date': html`<article-card
      hide="category"
      date-style="relative"
      .article=${article}
    ></article-card>`,
  };
  for (const [name, template] of Object.entries(elements)) {
    it(`are in order in ${name}, English from right to left`, async () => {
      const box = await fixture(html`<div lang="en" dir="rtl">${template}</div>`);
      const element = box.firstElementChild!;
      const text = lettersOf(part(element, 'date'));
      expect(text).to.match(/^\ddaysago$/);
      expect(fromLeft(part(element, 'date'))).to.equal(text);
      expect(fromLeft(part(element, 'byline'))).to.equal('ByMaritandJonah');
      expect(fromLeft(part(element, 'reading-time'))).to.equal('6minread');
    });

    it(`are in order in ${name}, Hebrew from left to right`, async () => {
      const box = await fixture(html`<div lang="he" dir="ltr">${template}</div>`);
      const element = box.firstElementChild!;
      await waitUntil(() => hasPart(element, 'reading-time'));
      await waitUntil(() => /[א-ת]/.test(part(element, 'reading-time').textContent));
      const text = lettersOf(part(element, 'date'));
      expect(fromLeft(part(element, 'date'))).to.equal([...text].reverse().join(''));
    });
  }

  it('leave the separators between the pieces', async () => {
    const box = await fixture(
      html`<div lang="en" dir="rtl"><article-card .article=${article}></article-card></div>`,
    );
    const card = box.firstElementChild!;
    const separators = card.shadowRoot!.querySelectorAll('[part="separator"]');
    expect(separators.length).to.equal(2);
    for (const separator of separators) {
      const piece = separator.parentElement!;
      const {left} = separator.getBoundingClientRect();
      expect(left).to.be.at.least(piece.getBoundingClientRect().right - 1);
    }
  });

  it('are in order between names, in an article of the other direction', async () => {
    const ofTwo = {...article, language: 'ar', authors: [{name: 'Marit'}, {name: 'Ola'}]};
    const box = await fixture(
      html`<div lang="en"><article-card .article=${ofTwo}></article-card></div>`,
    );
    expect(fromLeft(part(box.firstElementChild!, 'byline'))).to.equal('ByMaritandOla');
  });

  for (const tag of ['article-card', 'article-header']) {
    it(`leave texts of the other direction at the edge of the others: <${tag}>`, async () => {
      const box = await fixture<HTMLElement>(
        html`<div lang="ar" dir="rtl" style="width: 600px"></div>`,
      );
      const element = Object.assign(document.createElement(tag), {
        article: {...article, summary: 'How a small town reads its old clock.'},
      });
      box.append(element);
      await waitUntil(() => hasPart(element, 'summary'));
      const {right} = element.getBoundingClientRect();
      for (const name of ['category', 'headline', 'summary']) {
        const range = document.createRange();
        range.selectNodeContents(part(element, name));
        expect(range.getBoundingClientRect().right, name).to.be.closeTo(right, 2);
        expect(range.getBoundingClientRect().left, name).to.be.above(
          box.getBoundingClientRect().left + 50,
        );
      }
    });
  }
});
