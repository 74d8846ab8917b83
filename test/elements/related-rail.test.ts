import {expect, html} from '@open-wc/testing';
import '../../src/elements/related-rail/define.js';
import type {Article} from '../../src/data/article-public.js';
import type {ArticleCard} from '../../src/elements/article-card/article-card.js';
import type {RelatedRail} from '../../src/elements/related-rail/related-rail.js';
import {origin} from '../server/origin.js';
import {fixture} from '../fixture.js';
import {expectWarning} from '../setup.js';
import {waitUntil} from '../time.js';
import {freezeTime, hasPart, once, part, readLines} from './reading.js';

const two: Article[] = [
  {
    headline: 'One',
    url: '/one',
    category: {name: 'Industry'},
    published: '2025-11-16',
    summary: 'First.',
  },
  {headline: 'Two', url: '/two'},
];

const cards = (rail: RelatedRail) => [...rail.shadowRoot!.querySelectorAll('article-card')];
const headlines = (rail: RelatedRail) => cards(rail).map(card => card.article?.headline);

describe('related-rail', () => {
  let release: () => void;
  beforeEach(() => (release = freezeTime('2025-11-23T12:00:00Z')));
  afterEach(() => release());

  it('shows a heading and its articles as a list of cards', async () => {
    const rail = await fixture<RelatedRail>(
      html`<related-rail lang="en" .articles=${two}></related-rail>`,
    );
    await Promise.all(cards(rail).map(card => card.updateComplete));
    expect(readLines(rail)).to.deep.equal([
      'More to Explore',
      'Industry · 7 days ago',
      'One',
      'First.',
      'Two',
    ]);
    expect(part(rail, 'heading').localName).to.equal('h2');
    expect(part(cards(rail)[0]!, 'headline').localName).to.equal('h3');
    expect(rail.shadowRoot!.querySelectorAll('ul[role=list] > li')).to.have.length(2);
  });

  it('shows JSON of its articles attribute', async () => {
    const rail = await fixture<RelatedRail>(
      html`<related-rail articles='[{"headline": "One"}, "Two", 3, null]'></related-rail>`,
    );
    expect(headlines(rail)[0]).to.equal('One');
  });

  it('says that its articles attribute holds no JSON', async () => {
    expectWarning(/articles attribute/);
    const rail = await fixture<RelatedRail>(html`<related-rail articles="[{"></related-rail>`);
    expect(rail.getBoundingClientRect().height).to.equal(0);
  });

  it('shows the articles related to an article', async () => {
    const article = {headline: 'Main', related: two};
    const rail = await fixture<RelatedRail>(
      html`<related-rail .article=${article}></related-rail>`,
    );
    expect(headlines(rail)).to.deep.equal(['One', 'Two']);
  });

  it('gives its cards one heading level more, where there is one', async () => {
    const rail = await fixture<RelatedRail>(
      html`<related-rail heading-level="6" .articles=${two}></related-rail>`,
    );
    await cards(rail)[0]!.updateComplete;
    expect(part(rail, 'heading').localName).to.equal('h6');
    expect(part(cards(rail)[0]!, 'headline').localName).to.equal('h6');
  });

  it('shows as many as its limit', async () => {
    const rail = await fixture<RelatedRail>(
      html`<related-rail .articles=${two} limit="1"></related-rail>`,
    );
    expect(headlines(rail)).to.deep.equal(['One']);
  });

  it('leaves out the article of this page, whatever its address is tracked by', async () => {
    const here = `${location.pathname}${location.search}`;
    const articles = [{headline: 'This', url: `${here}&utm_source=x#part`}, two[0]!];
    const rail = await fixture<RelatedRail>(
      html`<related-rail .articles=${articles}></related-rail>`,
    );
    expect(headlines(rail)).to.deep.equal(['One']);
    rail.includeCurrent = true;
    await rail.updateComplete;
    expect(headlines(rail)).to.deep.equal(['This', 'One']);
  });

  it('leaves out the article of the canonical link', async () => {
    const link = Object.assign(document.createElement('link'), {rel: 'canonical', href: '/two/'});
    document.head.append(link);
    const rail = await fixture<RelatedRail>(html`<related-rail .articles=${two}></related-rail>`);
    link.remove();
    expect(headlines(rail)).to.deep.equal(['One']);
  });

  it('calls an address as the page does, where its source has no name for it', async () => {
    const box = await fixture(html`
      <div>
        <a href="/named">A name in the page</a>
        <related-rail
          .articles=${[{url: '/named?utm_source=x'}, {url: '/nameless'}]}
        ></related-rail>
      </div>
    `);
    expect(headlines(box.querySelector('related-rail')!)).to.deep.equal(['A name in the page']);
  });

  it('links to all articles', async () => {
    const rail = await fixture<RelatedRail>(
      html`<related-rail
        .articles=${two}
        more-href="/all"
        more-label="All of them"
      ></related-rail>`,
    );
    expect(part(rail, 'more').textContent).to.equal('All of them');
    expect(part<HTMLAnchorElement>(rail, 'more').pathname).to.equal('/all');
  });

  it('takes no space when there is nothing to show, its heading included', async () => {
    const rail = await fixture<RelatedRail>(html`<related-rail .articles=${[]}></related-rail>`);
    expect(rail.getBoundingClientRect().height).to.equal(0);
    expect(rail.matches(':state(empty)')).to.be.true;
    expect(hasPart(rail, 'heading')).to.be.false;
  });

  it('shows what the page gives for the case that there is nothing', async () => {
    const rail = await fixture<RelatedRail>(
      html`<related-rail .articles=${[]}><p slot="empty">Nothing today.</p></related-rail>`,
    );
    expect(readLines(rail)).to.deep.equal(['Nothing today.']);
  });

  it('keeps places while it waits, and says that it does', async () => {
    const rail = document.createElement('related-rail');
    rail.lang = 'en';
    rail.limit = 2;
    rail.src = `${origin}/stall`;
    await fixture(html`<div>${rail}</div>`);
    await rail.updateComplete;
    expect(rail.matches(':state(loading)')).to.be.true;
    expect(cards(rail)).to.have.length(2);
    expect(rail.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('Loading…');
    const [first] = cards(rail);
    await first!.updateComplete;
    expect(first!.getBoundingClientRect().height).to.be.greaterThan(100);
  });

  it('says that loading failed, and tries again', async () => {
    expectWarning(/503/);
    const rail = document.createElement('related-rail');
    rail.lang = 'en';
    rail.src = `${origin}/recover/rail`;
    const failed = once(rail, 'article-error');
    await fixture(html`<div>${rail}</div>`);
    expect((await failed).detail.error.code).to.equal('http');
    await rail.updateComplete;
    expect(rail.matches(':state(error)')).to.be.true;
    await fetch(`${origin}/recover/rail`, {method: 'POST'});
    part(rail, 'retry').focus();
    part(rail, 'retry').click();
    await once(rail, 'article-load');
    await rail.updateComplete;
    expect(headlines(rail)).to.not.be.empty;
    const [first] = cards(rail);
    await waitUntil(
      () => first!.shadowRoot!.activeElement !== null,
      'the first card has the focus',
    );
    expect(rail.matches(':state(error)')).to.be.false;
  });

  it('says in the words of the page that loading failed', async () => {
    expectWarning(/404/);
    const rail = await fixture<RelatedRail>(html`
      <related-rail lang="en" src="${origin}/status/404">
        <p slot="error">Come back later.</p>
        <p slot="footer">All articles</p>
      </related-rail>
    `);
    await rail.loaded;
    expect(readLines(rail)).to.deep.equal(['More to Explore', 'Come back later.', 'All articles']);
  });

  it('shows the fallback of the page when loading failed', async () => {
    expectWarning(/404/);
    const rail = await fixture<RelatedRail>(
      html`<related-rail src="${origin}/status/404"><a href="/all">All</a></related-rail>`,
    );
    await rail.loaded;
    expect(readLines(rail)).to.deep.equal(['All']);
  });

  describe('as a carousel', () => {
    const many = Array.from({length: 8}, (_, index) => ({
      headline: `Story ${index}`,
      url: `/story-${index}`,
    }));
    const create = async (direction: string) => {
      const box = await fixture<HTMLElement>(html`
        <div dir=${direction} style="width: 600px">
          <related-rail layout="carousel" lang="en" .articles=${many}></related-rail>
        </div>
      `);
      const rail = box.querySelector('related-rail')!;
      await waitUntil(() => hasPart(rail, 'next'));
      return {rail, list: part(rail, 'list')};
    };

    for (const [direction, sign] of [
      ['ltr', 1],
      ['rtl', -1],
    ] as const) {
      it(`is paged through by its buttons (${direction})`, async () => {
        const {rail, list} = await create(direction);
        await waitUntil(() => part(rail, 'previous').getAttribute('aria-disabled') === 'true');
        part(rail, 'next').click();
        await waitUntil(() => list.scrollLeft * sign > 200);
        await waitUntil(() => part(rail, 'previous').getAttribute('aria-disabled') === 'false');
        part(rail, 'previous').click();
        await waitUntil(() => part(rail, 'previous').getAttribute('aria-disabled') === 'true');
      });

      it(`scrolls with the arrow keys (${direction})`, async () => {
        const {list} = await create(direction);
        const press = (key: string) =>
          list.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
        press(sign === 1 ? 'ArrowRight' : 'ArrowLeft');
        await waitUntil(() => list.scrollLeft * sign > 100);
        expect(press('Enter')).to.be.true;
      });
    }

    it('goes from the list to the first card in view with Tab', async () => {
      const {rail, list} = await create('ltr');
      list.scrollBy({left: 650, behavior: 'instant'});
      await waitUntil(() => part(rail, 'previous').getAttribute('aria-disabled') === 'false');
      const position = list.scrollLeft;
      const {left} = list.getBoundingClientRect();
      const seen = cards(rail).find(card => card.getBoundingClientRect().left >= left - 1);
      const press = (more: KeyboardEventInit) =>
        list.dispatchEvent(
          new KeyboardEvent('keydown', {key: 'Tab', bubbles: true, cancelable: true, ...more}),
        );
      list.focus({preventScroll: true});
      expect(press({shiftKey: true})).to.be.true;
      expect(press({})).to.be.false;
      expect(rail.shadowRoot!.activeElement).to.equal(seen);
      expect(list.scrollLeft).to.be.closeTo(position, 2);
    });

    it('says at its end that it goes no further', async () => {
      const {rail, list} = await create('ltr');
      list.scrollTo({left: list.scrollWidth, behavior: 'instant'});
      await waitUntil(() => part(rail, 'next').getAttribute('aria-disabled') === 'true');
    });

    it('has no buttons where all cards fit', async () => {
      const rail = await fixture<RelatedRail>(
        html`<related-rail layout="carousel" .articles=${two}></related-rail>`,
      );
      await new Promise(requestAnimationFrame);
      await rail.updateComplete;
      expect(hasPart(rail, 'controls')).to.be.false;
    });
  });

  describe('layout', () => {
    const columns = (rail: RelatedRail) =>
      new Set(cards(rail).map(card => Math.round(card.getBoundingClientRect().left))).size;
    const six = Array.from({length: 6}, (_, index) => ({headline: `Story ${index}`}));

    for (const [width, expected] of [
      [1200, 3],
      [700, 2],
      [320, 1],
    ] as const) {
      it(`has ${expected} columns in ${width} pixels`, async () => {
        const box = await fixture<HTMLElement>(html`
          <div style="width: ${width}px"><related-rail .articles=${six}></related-rail></div>
        `);
        expect(columns(box.querySelector('related-rail')!)).to.equal(expected);
      });
    }

    for (const count of [3, 6]) {
      it(`leaves no hole under ${count} cards where up to four are wanted side by side`, async () => {
        const box = await fixture<HTMLElement>(html`
          <div style="width: 1200px; --article-rail-columns: 4; --article-rail-card-width: 13em">
            <related-rail .articles=${six.slice(0, count)}></related-rail>
          </div>
        `);
        expect(columns(box.querySelector('related-rail')!)).to.equal(3);
      });
    }

    it('is one column as a list', async () => {
      const rail = await fixture<RelatedRail>(
        html`<related-rail layout="list" .articles=${six}></related-rail>`,
      );
      expect(columns(rail)).to.equal(1);
    });
  });

  it('keeps the cards that stay when its articles change', async () => {
    const rail = await fixture<RelatedRail>(html`<related-rail .articles=${two}></related-rail>`);
    const [, second] = cards(rail);
    rail.articles = [{headline: 'New', url: '/new'}, two[1]!];
    await rail.updateComplete;
    expect(cards(rail)[1]).to.equal(second);
    expect(headlines(rail)).to.deep.equal(['New', 'Two']);
  });

  it('keeps the focus at its article when others come before it, and in its place when it goes', async () => {
    const rail = await fixture<RelatedRail>(html`<related-rail .articles=${two}></related-rail>`);
    const focused = () => (rail.shadowRoot!.activeElement as ArticleCard | null)?.article?.headline;
    await cards(rail)[0]!.updateComplete;
    cards(rail)[0]!.focus();
    rail.articles = [{headline: 'New', url: '/new'}, ...two];
    await waitUntil(() => headlines(rail).length === 3 && focused() === 'One', 'it moves');
    expect(headlines(rail)).to.deep.equal(['New', 'One', 'Two']);
    rail.articles = [{headline: 'New', url: '/new'}, two[1]!];
    await rail.updateComplete;
    expect(focused()).to.equal('Two');
    rail.articles = [{headline: 'New', url: '/new'}];
    await waitUntil(() => focused() === 'New', 'it stays in the list');
  });

  it('tells the position of a card that is followed', async () => {
    const rail = await fixture<RelatedRail>(html`<related-rail .articles=${two}></related-rail>`);
    const followed = once(rail, 'article-click');
    rail.addEventListener('article-click', event => event.preventDefault());
    await cards(rail)[1]!.updateComplete;
    part(cards(rail)[1]!, 'link').click();
    expect((await followed).detail.position).to.equal(1);
  });

  for (const layout of ['auto', 'grid', 'list', 'carousel']) {
    it(`is accessible as ${layout}`, async () => {
      const rail = await fixture<RelatedRail>(
        html`<related-rail layout=${layout} .articles=${two} more-href="/all"></related-rail>`,
      );
      await expect(rail).to.be.accessible();
    });
  }
});
