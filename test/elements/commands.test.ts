import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {fixture} from '../fixture.js';
import {waitUntil} from '../time.js';
import {answer} from './answer.js';
import {hasPart, part, readLines} from './reading.js';

const list = (name: string, next?: string) => ({
  items: [{headline: name, url: `https://harbour.example/${name}`}],
  next,
});

const headlines = (rail: Element) =>
  [...rail.shadowRoot!.querySelectorAll('article-card')].map(card => card.article?.headline);

/** Browsers that follow `commandfor` do it themselves; the others get the event that they lack. */
const hasInvokers = 'commandForElement' in HTMLButtonElement.prototype;

/** Presses a button of the page that commands an element. */
function press(element: Element, command: string): void {
  if (!hasInvokers) {
    element.dispatchEvent(Object.assign(new Event('command', {cancelable: true}), {command}));
    return;
  }
  element.id = 'commanded';
  const button = document.createElement('button');
  button.setAttribute('command', command);
  button.setAttribute('commandfor', 'commanded');
  element.after(button);
  button.click();
  button.remove();
}

describe('commands', () => {
  it('load the source of any element again', async () => {
    const article = {headline: 'News', body: '<p>Text.</p>', tldr: 'In short.', tags: 'a'};
    const {asked, restore} = answer({'/news': article});
    for (const tag of ['article-card', 'article-header', 'article-body', 'tldr-box', 'tag-list']) {
      const element = document.createElement(tag) as HTMLElementTagNameMap['article-card'];
      element.src = '/news';
      await fixture(html`<div>${element}</div>`);
      await element.loaded;
      const before = asked.length;
      press(element, '--reload');
      await waitUntil(() => asked.length > before, `another request of ${tag}`);
      await element.loaded;
      element.remove();
    }
    restore();
  });

  it('add the next page of a rail, whoever shows the button', async () => {
    for (const paging of ['none', 'button'] as const) {
      const {restore} = answer({'/p1': list('one', '/p2'), '/p2': list('two')});
      const rail = document.createElement('related-rail');
      rail.paging = paging;
      rail.src = '/p1';
      await fixture(html`<div>${rail}</div>`);
      await rail.loaded;
      press(rail, '--load-more');
      await waitUntil(() => headlines(rail).length === 2, `a second page with paging=${paging}`);
      // There is no third one.
      press(rail, '--load-more');
      await rail.loaded;
      expect(headlines(rail)).to.deep.equal(['one', 'two']);
      rail.remove();
      restore();
    }
  });

  it('page through a carousel', async () => {
    const many = Array.from({length: 8}, (_, index) => ({headline: `${index}`, url: `/${index}`}));
    const box = await fixture<HTMLElement>(html`
      <div style="width: 600px">
        <related-rail layout="carousel" lang="en" .articles=${many}></related-rail>
      </div>
    `);
    const rail = box.querySelector('related-rail')!;
    await waitUntil(() => hasPart(rail, 'next'));
    press(rail, '--next');
    await waitUntil(() => part(rail, 'list').scrollLeft > 200);
    await waitUntil(() => part(rail, 'previous').getAttribute('aria-disabled') === 'false');
    press(rail, '--previous');
    await waitUntil(() => part(rail, 'previous').getAttribute('aria-disabled') === 'true');
  });

  it('open, close and copy a summary box', async () => {
    const box = document.createElement('tldr-box');
    Object.assign(box, {text: 'In short.', collapsible: true, copyable: true, lang: 'en'});
    await fixture(html`<div>${box}</div>`);
    const details = part<HTMLDetailsElement>(box, 'base');
    press(box, '--toggle');
    await waitUntil(() => details.open);
    press(box, '--toggle');
    await waitUntil(() => !details.open);
    const copied: string[] = [];
    const original = navigator.clipboard;
    const writeText = (text: string) => Promise.resolve(void copied.push(text));
    Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
    press(box, '--copy');
    await waitUntil(
      () => readLines(box).length && part(box, 'copy').textContent!.includes('Copied'),
    );
    expect(copied).to.deep.equal(['In short.']);
    Object.defineProperty(navigator, 'clipboard', {value: original, configurable: true});
  });

  for (const [what, own] of [
    ['without a button of its own', {}],
    ['that is closed', {collapsible: true, copyable: true}],
  ] as const) {
    it(`tell a reader that a summary box ${what} was copied, and move nothing`, async () => {
      const box = document.createElement('tldr-box');
      Object.assign(box, {text: 'In short.', lang: 'en', ...own});
      await fixture(html`<div>${box}</div>`);
      const {height} = box.getBoundingClientRect();
      const original = navigator.clipboard;
      const pending: (() => void)[] = [];
      const writeText = () => new Promise<void>(resolve => pending.push(resolve));
      Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
      press(box, '--copy');
      const root = box.shadowRoot!;
      const status = () => root.querySelector<HTMLElement>('.base + [role="status"]');
      await waitUntil(() => status() !== null);
      const region = status()!;
      expect(region.textContent).to.equal('');
      for (const resolve of pending) resolve();
      await waitUntil(() => region.textContent === 'Copied');
      expect(status()).to.equal(region);
      expect(region.checkVisibility()).to.be.true;
      expect(box.getBoundingClientRect().height).to.equal(height);
      Object.defineProperty(navigator, 'clipboard', {value: original, configurable: true});
    });
  }

  it('that an element does not know do nothing', async () => {
    const rail = document.createElement('related-rail');
    rail.articles = [{headline: 'One', url: '/one'}];
    const card = document.createElement('article-card');
    card.headline = 'Two';
    const box = document.createElement('tldr-box');
    box.text = 'In short.';
    await fixture(html`<div>${rail}${card}${box}</div>`);
    for (const element of [rail, card, box]) {
      for (const command of ['--next', '--previous', '--load-more', '--constructor', '--remove']) {
        press(element, command);
      }
      press(element, 'show-modal');
      element.dispatchEvent(new Event('command'));
    }
    await rail.updateComplete;
    expect(headlines(rail)).to.deep.equal(['One']);
    expect(part(card, 'headline').textContent!.trim()).to.equal('Two');
    expect(box.open).to.be.false;
  });

  it('are obeyed once, however often an element was moved', async () => {
    const box = document.createElement('tldr-box');
    Object.assign(box, {text: 'In short.', collapsible: true});
    const place = await fixture<HTMLElement>(html`<div>${box}</div>`);
    document.body.append(box);
    place.append(box);
    await box.updateComplete;
    press(box, '--toggle');
    expect(box.open).to.be.true;
  });
});
