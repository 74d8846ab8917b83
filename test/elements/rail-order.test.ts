// eslint-disable-next-line no-restricted-imports -- a server does not know the page
import {expect, fixture as renderedFixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {Article} from '../../src/data/article-public.js';
import type {RelatedRail} from '../../src/elements/related-rail/related-rail.js';
import {fixture} from '../fixture.js';
import {waitUntil} from '../time.js';

let count = 0;
const article = (headline: string, rest: Partial<Article> = {}): Article => ({
  headline,
  url: `https://harbour.example/${count++}`,
  ...rest,
});

const ropes = article('The last ropewalk loses its tar works', {
  tags: [{name: 'Hemp'}],
  published: '2025-01-01',
});
const tar = article('Tar works and a ropewalk', {published: '2025-01-02'});
const hemp = article('A field of blue', {tags: [{name: 'hemp'}], published: '2025-01-03'});
const bread = article('Bread rises overnight', {published: '2025-01-04'});
const tyres = article('Winter tyres compared', {
  published: '2025-01-05',
  category: {name: 'Cars'},
  authors: [{name: 'Ada Lind'}],
});
const violins = article('Violin lessons online', {
  tags: [{name: 'Music'}, {name: 'School'}],
  category: {name: 'Arts'},
  authors: [{name: 'Ben Oro'}],
});
const list = [violins, bread, tar, tyres, hemp];

const cards = (rail: Element) => [...rail.shadowRoot!.querySelectorAll('article-card')];
const shown = (rail: Element) =>
  cards(rail).flatMap(card => (card.placeholder ? [] : (card.article?.headline ?? [])));
const headlines = (...articles: Article[]) => articles.map(({headline}) => headline);

async function shows(rail: Element, ...expected: Article[]): Promise<void> {
  const wanted = headlines(...expected);
  await waitUntil(() => shown(rail).join() === wanted.join()).catch(() => undefined);
  expect(shown(rail)).to.deep.equal(wanted);
}

describe('related-rail with order', () => {
  it('shows its articles as they come, where it is source or unknown', async () => {
    const rail = await fixture<RelatedRail>(
      html`<related-rail order="source" .articles=${list}></related-rail>`,
    );
    await shows(rail, ...list);
    rail.setAttribute('order', 'best');
    await rail.updateComplete;
    await shows(rail, ...list);
  });

  it('newest shows the newest first, and articles without a date last', async () => {
    const rail = await fixture<RelatedRail>(
      html`<related-rail order="newest" .articles=${list}></related-rail>`,
    );
    await shows(rail, tyres, bread, hemp, tar, violins);
  });
});

describe('related-rail with order="related"', () => {
  it('shows what its article is about, then the newest', async () => {
    const rail = await fixture<RelatedRail>(
      html`<related-rail order="related" .article=${ropes} .articles=${list}></related-rail>`,
    );
    await shows(rail, tar, hemp, tyres, bread, violins);
  });

  it('relates a long list as it does a short one, and the last of two lists', async () => {
    const others = Array.from({length: 300}, (_, index) =>
      article(`Letter ${index} to nobody`, {published: '2024-01-01'}),
    );
    const rail = await fixture<RelatedRail>(
      html`<related-rail
        order="related"
        limit="2"
        .article=${ropes}
        .articles=${[...others, bread]}
      ></related-rail>`,
    );
    rail.articles = [...others, ...list];
    await shows(rail, tar, hemp);
    await expect(rail).to.be.accessible();
  });

  it('leaves the other places empty with fill="none"', async () => {
    const rail = await fixture<RelatedRail>(
      html`<related-rail
        order="related"
        fill="none"
        .article=${ropes}
        .articles=${list}
      ></related-rail>`,
    );
    await shows(rail, tar, hemp);
    rail.article = article('Something else entirely');
    await shows(rail);
    expect(rail.getBoundingClientRect().height).to.equal(0);
    rail.fill = 'newest';
    await shows(rail, tyres, bread, hemp, tar, violins);
  });

  it('leaves out its article, unless it has include-current', async () => {
    const rail = await fixture<RelatedRail>(
      html`<related-rail
        order="related"
        .article=${ropes}
        .articles=${[ropes, ...list]}
      ></related-rail>`,
    );
    await shows(rail, tar, hemp, tyres, bread, violins);
    rail.includeCurrent = true;
    await shows(rail, tar, hemp, tyres, bread, ropes, violins);
  });

  it('relates the articles of its src to its article', async () => {
    const rail = await renderedFixture<RelatedRail>(
      html`<related-rail
        order="related"
        fill="none"
        .article=${{headline: ropes.headline, tags: ropes.tags}}
        src="#related-feed"
      ></related-rail>`,
    );
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = 'related-feed';
    script.textContent = JSON.stringify(list);
    document.body.append(script);
    try {
      await rail.reload();
      await shows(rail, tar, hemp);
    } finally {
      script.remove();
    }
  });

  it('relates to the article of the layout around it, and again to another one', async () => {
    const layout = await fixture(
      html`<article-layout .article=${ropes}>
        <related-rail order="related" fill="none" .articles=${list}></related-rail>
      </article-layout>`,
    );
    const rail = layout.querySelector('related-rail')!;
    await shows(rail, tar, hemp);
    (layout as unknown as {article: Article}).article = article('Bread overnight');
    await shows(rail, bread);
  });

  it('relates to what the page says of itself, with the tags of its list', async () => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'The last ropewalk loses its tar works',
      url: document.URL,
    });
    document.head.append(script);
    const here = {...hemp, url: document.URL, headline: 'This page', tags: [{name: 'school'}]};
    try {
      const rail = await renderedFixture<RelatedRail>(
        html`<related-rail order="related" fill="none" .articles=${list}></related-rail>`,
      );
      await shows(rail, tar);
      rail.articles = [here, ...list];
      await shows(rail, violins);
    } finally {
      script.remove();
    }
  });

  it('keeps places free until it knows the order', async () => {
    const rail = await renderedFixture<RelatedRail>(
      html`<related-rail
        order="related"
        limit="2"
        .article=${ropes}
        .articles=${list}
      ></related-rail>`,
    );
    // The first render cannot know it yet; the code comes in a file of its own.
    expect(cards(rail).every(card => card.placeholder) || shown(rail).length === 2).to.equal(true);
    await shows(rail, tar, hemp);
  });

  it('adds further articles after those that a reader has seen', async () => {
    const rail = await fixture<RelatedRail>(
      html`<related-rail
        order="related"
        .article=${ropes}
        .articles=${[violins, hemp]}
      ></related-rail>`,
    );
    await shows(rail, hemp, violins);
    rail.articles = [...(rail.articles as Article[]), tyres, tar];
    await shows(rail, hemp, violins, tar, tyres);
  });

  it('says for each article why it is there, with debug', async () => {
    const tables: {headline?: string; reason: string}[][] = [];
    const {table} = console;
    console.table = (lines: (typeof tables)[number]) => void tables.push(lines);
    try {
      const rail = await renderedFixture<RelatedRail>(
        html`<related-rail
          debug
          order="related"
          exclude-tags="music"
          .article=${ropes}
          .articles=${list}
        ></related-rail>`,
      );
      await shows(rail, tar, hemp, tyres, bread);
      const reasons = () =>
        Object.fromEntries(
          tables.flatMap(lines => lines.map(({headline, reason}) => [headline, reason])),
        ) as Record<string, string>;
      await waitUntil(() => reasons()[hemp.headline]?.startsWith('related') === true);
      expect(reasons()[hemp.headline]).to.contain('#hemp');
      expect(reasons()[tyres.headline]).to.match(/^newest/);
      expect(reasons()[violins.headline]).to.equal('left out: by exclude-tags');
      rail.fill = 'none';
      await waitUntil(
        () => reasons()[tyres.headline] === 'left out: with nothing in common (fill="none")',
      );
    } finally {
      console.table = table;
    }
  });
});

describe('related-rail with filters', () => {
  const shownWith = async (attributes: Partial<RelatedRail>) => {
    const rail = await fixture<RelatedRail>(html`<related-rail .articles=${list}></related-rail>`);
    Object.assign(rail, attributes);
    await rail.updateComplete;
    return shown(rail);
  };

  it('shows only articles with one of its tags, in whatever case', async () => {
    const rail = await fixture<RelatedRail>(
      html`<related-rail tags=" #HEMP, school" .articles=${list}></related-rail>`,
    );
    await shows(rail, violins, hemp);
  });

  it('shows only articles of its categories, and of its authors', async () => {
    expect(await shownWith({category: 'cars,arts'})).to.deep.equal(headlines(violins, tyres));
    expect(await shownWith({author: 'ada lind'})).to.deep.equal(headlines(tyres));
    expect(await shownWith({category: 'arts', author: 'Ada Lind'})).to.deep.equal([]);
  });

  it('leaves out articles with a tag of exclude-tags', async () => {
    expect(await shownWith({excludeTags: 'Music'})).to.deep.equal(
      headlines(bread, tar, tyres, hemp),
    );
  });

  it('shows all articles with filters that name nothing', async () => {
    expect(await shownWith({tags: ' , ', category: '', author: '#'})).to.deep.equal(
      headlines(...list),
    );
  });

  it('passes over as many as its offset, of those that are left', async () => {
    expect(await shownWith({offset: 1, limit: 2, excludeTags: 'music'})).to.deep.equal(
      headlines(tar, tyres),
    );
    expect(await shownWith({offset: -2})).to.deep.equal(headlines(...list));
    expect(await shownWith({offset: 9})).to.deep.equal([]);
  });
});
