import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {ArticleElement} from '../../src/elements/article-element.js';
import {fixture} from '../fixture.js';
import {expectWarning} from '../setup.js';
import {FakeTime, turn, waitUntil} from '../time.js';
import {answer, type Answers} from './answer.js';
import {hasPart, part, readLines} from './reading.js';

const list = (headline: string) => ({
  items: [{headline, url: 'https://harbour.example/1', tags: ['boats'], tldr: headline}],
});

/** Sets what the browser says of itself, until the test has ended. */
function pretend(object: object, name: string, value: unknown): () => void {
  Object.defineProperty(object, name, {value, configurable: true});
  return () => Reflect.deleteProperty(object, name);
}

async function shown<E extends ArticleElement>(tag: string, settings: object): Promise<E> {
  const element = document.createElement(tag) as E;
  Object.assign(element, {lang: 'en'}, settings);
  await fixture(html`<div>${element}</div>`);
  await element.loaded;
  return element;
}

describe('a refresh', () => {
  let restore: () => void;
  let answers: Answers;
  let asked: string[];
  beforeEach(() => ({asked, restore} = answer((answers = {}))));
  afterEach(() => restore());

  describe('by itself', () => {
    const time = new FakeTime();
    beforeEach(() => time.install());
    afterEach(() => {
      time.setHidden(false);
      time.uninstall();
    });

    /** Lets seconds pass, and everything happen that they bring about. */
    async function pass(seconds: number): Promise<void> {
      for (; seconds > 0; seconds--) {
        time.pass(1000);
        for (let turns = 0; turns < 5; turns++) await turn();
      }
    }
    const countOf = (path: string) => asked.filter(other => other === path).length;

    it('waits while the browser is offline', async () => {
      answers['/offline'] = list('before');
      const online = pretend(navigator, 'onLine', false);
      const card = await shown('article-card', {src: '/offline', refresh: 1});
      await pass(5);
      expect(asked).to.have.length(1);
      answers['/offline'] = list('after');
      online();
      window.dispatchEvent(new Event('online'));
      await waitUntil(() => readLines(card).includes('after'));
      card.remove();
    });

    it('waits while nobody looks at the page', async () => {
      answers['/hidden'] = list('before');
      const card = await shown('article-card', {src: '/hidden', refresh: 1});
      time.setHidden(true);
      await pass(5);
      expect(asked).to.have.length(1);
      answers['/hidden'] = list('after');
      time.setHidden(false);
      await waitUntil(() => readLines(card).includes('after'));
      card.remove();
    });

    it('comes each time after the seconds that the element says', async () => {
      answers['/regular'] = list('x');
      const card = await shown('article-card', {src: '/regular', refresh: 3});
      await pass(2);
      expect(countOf('/regular')).to.equal(1);
      await pass(1);
      expect(countOf('/regular')).to.equal(2);
      await pass(3);
      expect(countOf('/regular')).to.equal(3);
      card.remove();
    });

    it('ends when the source says that it has expired', async () => {
      const version = 'https://jsonfeed.org/version/1.1';
      answers['/expired'] = {version, title: 'Done', expired: true, items: [{id: '1', title: 'x'}]};
      const card = await shown('article-card', {src: '/expired', refresh: 1});
      await pass(10);
      expect(countOf('/expired')).to.equal(1);
      card.remove();
    });

    it('comes no sooner than the source says that something changes', async () => {
      answers['/aged'] = {version: '1.0', type: 'link', title: 'x', cache_age: '60'};
      const card = await shown('article-card', {src: '/aged', refresh: 1});
      await pass(59);
      expect(countOf('/aged')).to.equal(1);
      await pass(1);
      expect(countOf('/aged')).to.equal(2);
      card.remove();
    });
  });

  for (const tag of ['article-card', 'tldr-box', 'tag-list', 'article-header', 'related-rail']) {
    it(`that fails leaves what is shown, with a note and a button: ${tag}`, async () => {
      expectWarning(/404/);
      const src = `/stale-${tag}`;
      answers[src] = list('kept');
      const element = await shown(tag, {src});
      const before = readLines(element);
      expect(before).not.to.be.empty;
      expect(hasPart(element, 'stale')).to.be.false;
      answers[src] = 404;
      await element.reload();
      expect(readLines(element).slice(0, before.length)).to.deep.equal(before);
      expect(part(element, 'stale').textContent).to.match(/May be out of date\s+Try again/);
      expect(part(element, 'stale').getAttribute('role')).to.equal('status');
      await expect(element).to.be.accessible();
      answers[src] = list('new');
      part(element, 'retry').focus();
      part(element, 'retry').click();
      await waitUntil(() => !hasPart(element, 'stale'));
      // The keyboard goes on from here, not from the beginning of the page.
      expect(document.activeElement === element, 'has the focus').to.be.true;
      expect(element.matches(':state(error)')).to.be.false;
    });
  }

  it('that fails leaves an empty list as it is, with a note', async () => {
    expectWarning(/404/);
    answers['/stale-empty'] = {items: []};
    const rail = await shown('related-rail', {src: '/stale-empty'});
    rail.innerHTML = '<p slot="empty">Nothing yet.</p>';
    rail.requestUpdate();
    await rail.updateComplete;
    answers['/stale-empty'] = 404;
    await rail.reload();
    expect(rail.querySelector('p')!.assignedSlot).to.exist;
    expect(hasPart(rail, 'error')).to.be.false;
    expect(rail.shadowRoot!.textContent.trim()).to.match(/^May be out of date\s+Try again$/);
    expect(rail.matches(':state(error)')).to.be.true;
    answers['/stale-empty'] = list('new');
    part(rail, 'retry').click();
    await waitUntil(() => readLines(rail).includes('new'));
    expect(hasPart(rail, 'stale')).to.be.false;
  });

  it('that fails leaves a whole article, with one note', async () => {
    expectWarning(/404/);
    answers['/stale-layout'] = {...list('kept').items[0], body: '<p>Text.</p>'};
    const layout = await shown('article-layout', {src: '/stale-layout'});
    answers['/stale-layout'] = 404;
    await layout.reload();
    expect(readLines(layout)).to.include('kept');
    expect(hasPart(layout, 'stale')).to.be.true;
    const inside = [...layout.querySelectorAll('*')].filter(element => element.shadowRoot);
    expect(inside.filter(element => hasPart(element, 'stale'))).to.be.empty;
  });
});
