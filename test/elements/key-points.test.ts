import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {ArticleNavigateEvent} from '../../src/events.js';
import {fixture} from '../fixture.js';
import {waitUntil} from '../time.js';
import {part, readLines} from './reading.js';

const article = {
  headline: 'Tides',
  tldr: [
    {text: 'The clocks drift.', url: '#the-drift'},
    {text: 'The moon knows.', url: 'https://harbour.example/moon#:~:text=the%20moon'},
    'Nobody else does.',
  ],
  body:
    '<p>Text.</p>'.repeat(60) + '<h2>The drift</h2><p>They drift.</p>' + '<p>Text.</p>'.repeat(60),
};

const links = (box: Element) => [...box.shadowRoot!.querySelectorAll('a')];

const isInView = (element: Element) => {
  const {top, bottom} = element.getBoundingClientRect();
  return top >= -1 && bottom <= innerHeight + 1;
};

describe('key points with a passage', () => {
  let events: ArticleNavigateEvent[];
  let controller: AbortController;
  beforeEach(() => {
    events = [];
    controller = new AbortController();
    const {signal} = controller;
    document.addEventListener('article-navigate', event => void events.push(event), {signal});
  });
  afterEach(() => {
    controller.abort();
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('are links, and the others are text', async () => {
    const box = await fixture(html`<tldr-box lang="en" .article=${article}></tldr-box>`);
    expect(readLines(box)).to.deep.equal([
      'TL;DR',
      'The clocks drift.',
      'The moon knows.',
      'Nobody else does.',
    ]);
    expect(links(box).map(link => link.getAttribute('href'))).to.deep.equal([
      '#the-drift',
      'https://harbour.example/moon#:~:text=the%20moon',
    ]);
    await expect(box).to.be.accessible();
  });

  it('lead to the section of a layout, whose ID the body has given', async () => {
    const layout = await fixture(html`<article-layout .article=${article}></article-layout>`);
    const box = layout.querySelector('tldr-box')!;
    const body = layout.querySelector('article-body')!;
    await waitUntil(() => body.querySelector('h2'));
    await waitUntil(() => {
      links(box)[0]!.click();
      return location.hash === '#section-the-drift';
    });
    await waitUntil(() => isInView(body.querySelector('h2')!));
    expect(events.at(-1)!.detail.url).to.match(/#section-the-drift$/);
    expect(events.at(-1)!.target).to.equal(box);
  });

  it('lead to the section of their own layout, not of another one', async () => {
    const page = await fixture(html`
      <div>
        <article-layout .article=${article}></article-layout>
        <article-layout .article=${article}></article-layout>
      </div>
    `);
    const second = page.lastElementChild!;
    await waitUntil(() => second.querySelector('h2'));
    await waitUntil(() => {
      links(second.querySelector('tldr-box')!)[0]!.click();
      return location.hash === '#section-2-the-drift';
    });
    await waitUntil(() => isInView(second.querySelector('h2')!));
  });

  it('move the focus to a section in a shadow root, where browsers find none', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({mode: 'open'});
    const layout = document.createElement('article-layout');
    layout.article = article;
    root.append(layout);
    await layout.updateComplete;
    await waitUntil(() => layout.querySelector('h2'));
    await waitUntil(() => {
      links(layout.querySelector('tldr-box')!)[0]!.click();
      return root.activeElement?.localName === 'h2';
    });
    expect(isInView(layout.querySelector('h2')!)).to.be.true;
  });

  it('lead to a place of the page itself', async () => {
    const page = await fixture(html`
      <div>
        <tldr-box .article=${article}></tldr-box>
        <div style="height: 3000px"></div>
        <h2 id="the-drift">The drift</h2>
      </div>
    `);
    links(page.querySelector('tldr-box')!)[0]!.click();
    await waitUntil(() => isInView(page.querySelector('h2')!));
    expect(location.hash).to.equal('#the-drift');
  });

  it('may be followed by the router of the page', async () => {
    const box = await fixture(html`<tldr-box .article=${article}></tldr-box>`);
    document.addEventListener('article-navigate', event => event.preventDefault(), {
      signal: controller.signal,
    });
    links(box)[1]!.click();
    expect(events.map(({detail}) => detail.url)).to.deep.equal([links(box)[1]!.href]);
  });

  it('are text where their address is unsafe', async () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', ' java\nscript:x', '', 5, null]) {
      const box = await fixture(
        html`<tldr-box lang="en" article=${JSON.stringify({tldr: [{text: 'A', url}]})}></tldr-box>`,
      );
      expect(readLines(box)).to.deep.equal(['TL;DR', 'A']);
      expect(links(box)).to.have.length(0);
    }
  });

  it('are copied as text', async () => {
    const box = await fixture(html`<tldr-box copyable lang="en" .article=${article}></tldr-box>`);
    const copied: string[] = [];
    const original = navigator.clipboard;
    const writeText = (text: string) => Promise.resolve(void copied.push(text));
    Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
    part(box, 'copy').click();
    await waitUntil(() => copied.length);
    expect(copied).to.deep.equal(['The clocks drift.\nThe moon knows.\nNobody else does.']);
    Object.defineProperty(navigator, 'clipboard', {value: original, configurable: true});
  });
});
