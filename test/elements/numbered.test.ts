import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {fixture} from '../fixture.js';
import {waitUntil} from '../time.js';
import {hasPart, part} from './reading.js';

const articles = ['The Port', 'The Tides', 'The Moon'].map((headline, index) => ({
  headline,
  url: `/${index}`,
}));

const cards = (rail: Element) => [...rail.shadowRoot!.querySelectorAll('article-card')];

/** Returns what is before each item: its numeral. */
const numerals = (rail: Element) =>
  [...rail.shadowRoot!.querySelectorAll('[part="item"]')].map(
    item => getComputedStyle(item, '::before').content,
  );

describe('numbered', () => {
  it('makes an ordered list with a numeral before each card', async () => {
    const rail = await fixture(html`
      <related-rail numbered include-current .articles=${articles}></related-rail>
    `);
    await waitUntil(() => cards(rail).every(card => hasPart(card, 'link')));
    const list = part(rail, 'list');
    expect(getComputedStyle(list).paddingInlineStart).to.equal('0px');
    expect(list.localName).to.equal('ol');
    expect(list.getAttribute('role')).to.equal('list');
    expect(numerals(rail)).to.deep.equal(Array(3).fill('counter(place)'));
    for (const item of list.children) {
      const {width, left} = item.getBoundingClientRect();
      const card = item.firstElementChild!.getBoundingClientRect();
      expect(card.left - left).to.be.greaterThan(20);
      expect(card.width).to.be.lessThan(width - 20);
    }
    await expect(rail).to.be.accessible();
  });

  it('has the digits of the language', async () => {
    const rail = await fixture(html`
      <related-rail
        lang="fa"
        dir="rtl"
        numbered
        include-current
        .articles=${articles}
      ></related-rail>
    `);
    expect(numerals(rail)[0]).to.equal('counter(place, persian)');
  });

  it('has the digits that everything else in it has, in every country', async () => {
    const list = articles.map(one => ({
      ...one,
      published: '2025-11-23',
      readingMinutes: 25,
      audio: {url: '/a.mp3', seconds: 3000},
    }));
    const kinds: [digits: RegExp, style: string, locales: string[]][] = [
      [/[0-9]/, 'counter(place)', ['ar', 'ar-001', 'ar-MA', 'ar-TN', 'he', 'de']],
      [/[٠-٩]/, 'counter(place, arabic-indic)', ['ar-EG', 'ar-SA', 'ar-IQ', 'ar-SY']],
      [/[۰-۹]/, 'counter(place, persian)', ['fa', 'fa-IR', 'fa-AF']],
    ];
    for (const [digits, style, locales] of kinds) {
      for (const lang of locales) {
        const rail = await fixture<HTMLElementTagNameMap['related-rail']>(html`
          <related-rail
            lang=${lang}
            numbered
            variant="stacked"
            date-style="absolute"
            include-current
            .articles=${list}
          ></related-rail>
        `);
        await waitUntil(() => cards(rail).every(card => hasPart(card, 'reading-time')));
        await waitUntil(() => !/read/.test(part(cards(rail)[0]!, 'reading-time').textContent));
        expect(numerals(rail)[0], lang).to.equal(style);
        for (const name of ['date', 'reading-time', 'duration']) {
          const text = part(cards(rail)[0]!, name).textContent;
          const found = text.match(/\p{Nd}/gu) ?? [];
          expect(found.length, `${lang} ${name}`).to.be.above(0);
          for (const digit of found) expect(digit, `${lang}: ${text}`).to.match(digits);
        }
      }
    }
  });

  it('shows compact cards unless it has a variant', async () => {
    const rail = await fixture<HTMLElementTagNameMap['related-rail']>(html`
      <related-rail numbered include-current .articles=${articles}></related-rail>
    `);
    expect(cards(rail)[0]!.variant).to.equal('compact');
    rail.variant = 'text';
    await rail.updateComplete;
    expect(cards(rail)[0]!.variant).to.equal('text');
  });

  it('goes and comes with the attribute', async () => {
    const rail = await fixture<HTMLElementTagNameMap['related-rail']>(html`
      <related-rail include-current .articles=${articles}></related-rail>
    `);
    expect(part(rail, 'list').localName).to.equal('ul');
    expect(numerals(rail)[0]).to.equal('none');
    rail.numbered = true;
    await rail.updateComplete;
    expect(part(rail, 'list').localName).to.equal('ol');
  });
});
