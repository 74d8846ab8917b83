import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {Article} from '../../src/data/article-public.js';
import type {RelatedRail} from '../../src/elements/related-rail/related-rail.js';
import {fixture} from '../fixture.js';
import {waitUntil} from '../time.js';

const [a, b, c, d]: [Article, Article, Article, Article] = [
  {headline: 'a', url: 'https://harbour.example/a'},
  {headline: 'b', url: 'https://harbour.example/b', tags: [{name: 'boats'}]},
  {headline: 'c', url: 'https://harbour.example/c', tags: [{name: 'boats'}]},
  {headline: 'd', url: 'https://harbour.example/d'},
];

const headlines = (rail: Element | null) =>
  [...rail!.shadowRoot!.querySelectorAll('article-card')].map(card => card.article?.headline);

async function railsOf(...template: Parameters<typeof html>): Promise<[RelatedRail, RelatedRail]> {
  const box = await fixture(html(...template));
  const rails = [...box.querySelectorAll('related-rail')] as [RelatedRail, RelatedRail];
  for (const rail of rails) await rail.updateComplete;
  return rails;
}

describe('rails of one page', () => {
  it('show what their sources say, by default', async () => {
    const [first, second] = await railsOf`<div>
      <related-rail .articles=${[a, b]}></related-rail>
      <related-rail .articles=${[a, c]}></related-rail>
    </div>`;
    expect(headlines(first)).to.deep.equal(['a', 'b']);
    expect(headlines(second)).to.deep.equal(['a', 'c']);
  });
});

describe('rails of one page with skip-repeats', () => {
  it('leave out what a rail before them shows, however it is tracked', async () => {
    const tracked = {...b, url: 'https://www.harbour.example/b/?utm_campaign=x'};
    const [first, second] = await railsOf`<div>
      <related-rail skip-repeats .articles=${[a, b]}></related-rail>
      <related-rail skip-repeats .articles=${[tracked, c]}></related-rail>
    </div>`;
    expect(headlines(first)).to.deep.equal(['a', 'b']);
    expect(headlines(second)).to.deep.equal(['c']);
  });

  it('go by their place in the page, not by which one came first', async () => {
    const [late, early] = await railsOf`<div>
      <related-rail skip-repeats></related-rail>
      <related-rail skip-repeats .articles=${[a, b]}></related-rail>
    </div>`;
    expect(headlines(early)).to.deep.equal(['a', 'b']);
    late.articles = [b, c];
    await waitUntil(() => headlines(early).length === 1);
    expect(headlines(late)).to.deep.equal(['b', 'c']);
    expect(headlines(early)).to.deep.equal(['a']);
  });

  it('fill up to their limit with what is left', async () => {
    const [, second] = await railsOf`<div>
      <related-rail skip-repeats limit="2" .articles=${[a, b, c]}></related-rail>
      <related-rail skip-repeats limit="2" .articles=${[a, b, c, d]}></related-rail>
    </div>`;
    expect(headlines(second)).to.deep.equal(['c', 'd']);
  });

  it('follow the property', async () => {
    const [, second] = await railsOf`<div>
      <related-rail .articles=${[a, b]}></related-rail>
      <related-rail .articles=${[a, c]}></related-rail>
    </div>`;
    second.skipRepeats = true;
    await second.updateComplete;
    expect(headlines(second)).to.deep.equal(['c']);
    second.skipRepeats = false;
    await second.updateComplete;
    expect(headlines(second)).to.deep.equal(['a', 'c']);
  });

  it('take up what a rail lets go that leaves the page', async () => {
    const [first, second] = await railsOf`<div>
      <related-rail skip-repeats .articles=${[a]}></related-rail>
      <related-rail skip-repeats .articles=${[a, b]}></related-rail>
    </div>`;
    expect(headlines(second)).to.deep.equal(['b']);
    first.remove();
    await second.updateComplete;
    expect(headlines(second)).to.deep.equal(['a', 'b']);
  });

  it('go by their new places when they are moved', async () => {
    const [first, second] = await railsOf`<div>
      <related-rail skip-repeats .articles=${[a, b]}></related-rail>
      <related-rail skip-repeats .articles=${[a, c]}></related-rail>
    </div>`;
    second.after(first);
    await waitUntil(() => headlines(second).length === 2);
    await waitUntil(() => headlines(first).length === 1);
    expect(headlines(second)).to.deep.equal(['a', 'c']);
    expect(headlines(first)).to.deep.equal(['b']);
  });

  it('see each other through shadow roots', async () => {
    const box = await fixture(
      html`<div>
        <div></div>
        <div></div>
      </div>`,
    );
    const rails = [...box.children].map((host, index) => {
      const rail = document.createElement('related-rail');
      rail.skipRepeats = true;
      rail.articles = index === 0 ? [a, b] : [b, c];
      host.attachShadow({mode: 'open'}).append(rail);
      return rail;
    });
    for (const rail of rails) await rail.updateComplete;
    expect(headlines(rails[0]!)).to.deep.equal(['a', 'b']);
    expect(headlines(rails[1]!)).to.deep.equal(['c']);
  });

  it('do not take what the reader hides in another one', async () => {
    const [first, second] = await railsOf`<div>
      <related-rail skip-repeats .articles=${[a, b]}></related-rail>
      <related-rail skip-repeats .articles=${[a, b, c]}></related-rail>
    </div>`;
    first.selectedTags = ['boats'];
    await first.updateComplete;
    await second.updateComplete;
    expect(headlines(first)).to.deep.equal(['b']);
    expect(headlines(second)).to.deep.equal(['c']);
  });

  it('do not count one that the page hides', async () => {
    const [, second] = await railsOf`<div>
      <related-rail hidden .articles=${[a, b]}></related-rail>
      <related-rail skip-repeats .articles=${[b, c]}></related-rail>
    </div>`;
    expect(headlines(second)).to.deep.equal(['b', 'c']);
  });

  it('count the rail of an article', async () => {
    const box = await fixture(
      html`<div>
        <article-layout .article=${{headline: 'Main', related: [a, b]}}></article-layout>
        <related-rail skip-repeats .articles=${[b, c]}></related-rail>
      </div>`,
    );
    const last = box.querySelector<RelatedRail>(':scope > related-rail');
    await waitUntil(() => headlines(box.querySelector('related-rail')).length === 2);
    await waitUntil(() => headlines(last).length === 1);
    expect(headlines(last)).to.deep.equal(['c']);
  });
});
