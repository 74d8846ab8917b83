import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {ArticleElement} from '../../src/elements/article-element.js';
import type {ArticleNavigateEvent} from '../../src/events.js';
import {fixture} from '../fixture.js';
import {part} from './reading.js';

const article = {
  headline: 'Tides',
  url: '/tides',
  category: {name: 'Research', url: '/research'},
  authors: [{name: 'Ada Lee', url: '/ada'}],
  tags: [{name: 'water', url: '/tag/water'}],
  source: {url: 'https://harbour.example/tides'},
  body: '<p><a href="/in-text">Text</a></p>',
};

/** The router of the README, which shows it to readers: its code runs here as it is there. */
async function installRouter(navigate: (path: string) => void): Promise<() => void> {
  const readme = await (await fetch('/README.md')).text();
  const code = /<!-- router -->\s*```ts\n([\s\S]*?)```/.exec(readme)![1]!;
  const controller = new AbortController();
  const document = {
    addEventListener: (name: string, listener: EventListener) =>
      window.addEventListener(name, listener, {signal: controller.signal}),
  };
  new Function('document', 'router', code)(document, {navigate});
  return () => controller.abort();
}

describe('article-navigate', () => {
  let events: ArticleNavigateEvent[];
  let defaults: boolean[];
  let controller: AbortController;
  beforeEach(() => {
    events = [];
    defaults = [];
    controller = new AbortController();
    const {signal} = controller;
    document.addEventListener('article-navigate', event => void events.push(event), {signal});
    // Nothing may leave the page of the tests.
    for (const name of ['click', 'auxclick'] as const) {
      window.addEventListener(
        name,
        event => {
          defaults.push(event.defaultPrevented);
          event.preventDefault();
        },
        {signal},
      );
    }
  });
  afterEach(() => controller.abort());

  const mount = async (tag: string, settings: object): Promise<ArticleElement> => {
    const element = document.createElement(tag) as ArticleElement;
    Object.assign(element, settings);
    await fixture(html`<div>${element}</div>`);
    await element.updateComplete;
    return element;
  };
  const paths = () => events.map(({detail}) => new URL(detail.url).pathname);

  it('comes for the links of a card, each once', async () => {
    const card = await mount('article-card', {article});
    part(card, 'link').click();
    part(card, 'category').click();
    card.shadowRoot!.querySelector<HTMLElement>('[part~=byline] a')!.click();
    expect(paths()).to.deep.equal(['/tides', '/research', '/ada']);
    expect(events.every(({target}) => target === card)).to.be.true;
    expect(events.every(({bubbles, cancelable, composed}) => bubbles && cancelable && composed)).to
      .be.true;
    expect(events[0]!.originalEvent.type).to.equal('click');
  });

  it('comes for the links of a header, tags, a source, a body, and all articles of a rail', async () => {
    const header = await mount('article-header', {article});
    part(header, 'category').click();
    const tags = await mount('tag-list', {article});
    part(tags, 'tag').click();
    part(tags, 'source').click();
    const body = await mount('article-body', {article});
    body.querySelector('a')!.click();
    const rail = await mount('related-rail', {articles: [article], moreHref: '/all'});
    part(rail, 'more').click();
    expect(paths()).to.deep.equal(['/research', '/tag/water', '/tides', '/in-text', '/all']);
  });

  it('comes from a card through its rail, after article-click', async () => {
    const rail = await mount('related-rail', {articles: [article]});
    const order: string[] = [];
    rail.addEventListener('article-click', ({type}) => void order.push(type));
    rail.addEventListener('article-navigate', ({type}) => void order.push(type));
    const card = rail.shadowRoot!.querySelector('article-card')!;
    await card.updateComplete;
    part(card, 'link').click();
    expect(order).to.deep.equal(['article-click', 'article-navigate']);
  });

  it('keeps the browser from following a link where it is canceled', async () => {
    const card = await mount('article-card', {article});
    part(card, 'link').click();
    card.addEventListener('article-navigate', event => event.preventDefault());
    part(card, 'link').click();
    expect(defaults).to.deep.equal([false, true]);
  });

  it('does not come where article-click was canceled, nor for a menu', async () => {
    const card = await mount('article-card', {article});
    part(card, 'link').dispatchEvent(
      new MouseEvent('auxclick', {button: 2, bubbles: true, composed: true, cancelable: true}),
    );
    card.addEventListener('article-click', event => event.preventDefault());
    part(card, 'link').click();
    expect(events).to.be.empty;
  });

  it('comes for the middle button, and says so', async () => {
    const card = await mount('article-card', {article});
    part(card, 'link').dispatchEvent(
      new MouseEvent('auxclick', {button: 1, bubbles: true, composed: true, cancelable: true}),
    );
    expect(events[0]!.originalEvent.button).to.equal(1);
  });

  it('does not come for links of the page itself: around, in a slot, in a fallback', async () => {
    const box = await fixture<HTMLElement>(html`
      <div>
        <a href="/around">Around</a>
        <article-card headline="A"><a slot="footer" href="/slot">Slot</a></article-card>
        <article-card><a href="/fallback">Fallback</a></article-card>
        <article-body
          ><p><a href="/prose">Prose</a></p></article-body
        >
      </div>
    `);
    for (const link of box.querySelectorAll('a')) link.click();
    expect(defaults).to.have.length(4);
    expect(events).to.be.empty;
  });

  it('drives the router of the README, which leaves other sites, tabs and places alone', async () => {
    const visited: string[] = [];
    const uninstall = await installRouter(path => void visited.push(path));
    try {
      const card = await mount('article-card', {article: {...article, url: '/tides?a=1#b'}});
      part(card, 'link').click();
      part(card, 'link').dispatchEvent(
        new MouseEvent('click', {ctrlKey: true, bubbles: true, composed: true, cancelable: true}),
      );
      const tab = await mount('article-card', {article, target: '_blank'});
      part(tab, 'link').click();
      const away = await mount('article-card', {headline: 'Away', href: 'https://other.example/'});
      part(away, 'link').click();
      const here = new URL(location.href);
      here.hash = 'place';
      const place = await mount('article-card', {headline: 'Here', href: here.href});
      part(place, 'link').click();
      expect(visited).to.deep.equal(['/tides?a=1#b']);
      expect(defaults).to.deep.equal([true, false, false, false, false]);
    } finally {
      uninstall();
    }
  });
});
