import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {ArticleCard} from '../../src/elements/article-card/article-card.js';
import type {ArticleErrorCode} from '../../src/data.js';
import {brokenOff, fault} from '../data/faults.js';
import {origin} from '../server/origin.js';
import {fixture} from '../fixture.js';
import {expectWarning} from '../setup.js';
import {FakeTime, observed, turn, waitUntil} from '../time.js';
import {answer, type Answers} from './answer.js';
import {once, part, readLines} from './reading.js';

const script = (json: unknown, type = 'application/json') => {
  const element = document.createElement('script');
  element.type = type;
  element.textContent = typeof json === 'string' ? json : JSON.stringify(json);
  return element;
};

const headline = (card: Element) => part(card, 'headline').textContent;

describe('where an element gets its data', () => {
  describe('a script inside it', () => {
    it('is read at once', async () => {
      const card = document.createElement('article-card');
      card.append(script({headline: 'Inside', category: 'News'}));
      document.body.append(card);
      await card.updateComplete;
      expect(readLines(card)).to.deep.equal(['News', 'Inside']);
      card.remove();
    });

    it('may be of any format', async () => {
      const feed = {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Feed',
        items: [{id: '1', title: 'From a feed', content_text: 'Text.'}],
      };
      const card = document.createElement('article-card');
      card.append(script(feed));
      await fixture(html`<div>${card}</div>`);
      await card.loaded;
      expect(headline(card)).to.equal('From a feed');
    });

    it('that is broken leaves the fallback, and says so', async () => {
      expectWarning(/broken/);
      const card = document.createElement('article-card');
      card.append(script('{"headline": '), 'Fallback');
      const failed = once(card, 'article-error');
      await fixture(html`<div>${card}</div>`);
      expect((await failed).detail.error.code).to.equal('not-json');
      await card.updateComplete;
      expect(readLines(card)).to.deep.equal(['Fallback']);
    });
  });

  it('is a script of the page by its id', async () => {
    const data = script({'@type': 'NewsArticle', headline: 'By id'}, 'application/ld+json');
    data.id = 'the-data';
    const box = await fixture(
      html`<div>${data}<article-card src="#the-data"></article-card></div>`,
    );
    const card = box.querySelector('article-card')!;
    await card.loaded;
    expect(headline(card)).to.equal('By id');
  });

  it('says that there is no such id', async () => {
    expectWarning(/no element with the id "nowhere"/);
    const card = document.createElement('article-card');
    const failed = once(card, 'article-error');
    card.src = '#nowhere';
    await fixture(html`<div>${card}</div>`);
    expect((await failed).detail.error.code).to.equal('bad-data');
  });

  it('is what the page says of itself', async () => {
    const data = script({'@type': 'Article', headline: 'The page'}, 'application/ld+json');
    document.head.append(data);
    const card = await fixture<ArticleCard>(html`<article-card src="page:"></article-card>`);
    await card.loaded;
    data.remove();
    expect(headline(card)).to.equal('The page');
  });

  it('is one item of a list, by index, id or address', async () => {
    const card = await fixture<ArticleCard>(
      html`<article-card src="${origin}/ok.json" item="1"></article-card>`,
    );
    await card.loaded;
    expect(headline(card)).to.match(/foghorn/);
    card.item = 'ropewalk';
    await card.updateComplete;
    expect(headline(card)).to.match(/ropewalk/);
    card.item = 'https://harbour.example/foghorn';
    await card.updateComplete;
    expect(headline(card)).to.match(/foghorn/);
    const list = document.createElement('article-card');
    list.append(script([{headline: 'One'}, {headline: 'Two', url: '/two'}]));
    list.item = '/two';
    await fixture(html`<div>${list}</div>`);
    expect(headline(list)).to.equal('Two');
  });

  it('is the nearest one for each field', async () => {
    const card = await fixture<ArticleCard>(html`
      <article-card category="Attribute" article='{"headline": "Article", "category": "Article"}'>
        ${script({headline: 'Inside', category: 'Inside', summary: 'Inside.'})}
      </article-card>
    `);
    expect(readLines(card)).to.deep.equal(['Attribute', 'Article', 'Inside.']);
    card.article = {headline: 'Another', url: '/another'};
    await card.updateComplete;
    expect(readLines(card)).to.deep.equal(['Attribute', 'Another', 'Inside.']);
  });

  it('mixes no two articles', async () => {
    const card = document.createElement('article-card');
    card.article = {headline: 'One', url: '/one'};
    card.append(script({headline: 'Two', url: '/two', summary: 'Of the second.'}));
    await fixture(html`<div>${card}</div>`);
    expect(readLines(card)).to.deep.equal(['One']);
  });

  it('is any JSON by its paths', async () => {
    const card = document.createElement('article-card');
    card.items = 'data.posts';
    card.map = {headline: 'title.text', url: 'link'};
    card.append(script({data: {posts: [{title: {text: 'Mapped'}, link: '/mapped'}]}}));
    await fixture(html`<div>${card}</div>`);
    await card.loaded;
    expect(part<HTMLAnchorElement>(card, 'link').pathname).to.equal('/mapped');
  });

  it('is loaded once for all elements that ask for the same address', async () => {
    const {url, count} = fault('/ok.json');
    const box = await fixture(html`
      <div>
        <article-card src=${url}></article-card>
        <article-header src=${url}></article-header>
        <related-rail src=${url}></related-rail>
      </div>
    `);
    await Promise.all([...box.children].map(element => (element as ArticleCard).loaded));
    expect((await count()).requests).to.equal(1);
  });

  it('says that data arrived', async () => {
    const card = document.createElement('article-card');
    card.src = `${origin}/ok.json`;
    const arrived = once(card, 'article-load');
    await fixture(html`<div>${card}</div>`);
    const {articles, src, format} = (await arrived).detail;
    expect(articles).to.have.length(2);
    expect(src).to.equal(`${origin}/ok.json`);
    expect(format).to.equal('article');
  });

  it('is told field by field for debugging', async () => {
    const original = console.table;
    const tables: unknown[] = [];
    console.table = (table: unknown) => void tables.push(table);
    const card = await fixture<ArticleCard>(
      html`<article-card src="${origin}/ok.json" debug></article-card>`,
    );
    await card.loaded;
    console.table = original;
    expect(JSON.stringify(tables)).to.contain('headline').and.to.contain('ropewalk');
  });

  it('is told for debugging as what it is where an object throws', async () => {
    expectWarning(/value of the article attribute is not the JSON/);
    const article = {
      get headline(): string {
        throw new Error('thrown on purpose');
      },
    };
    const errors: ArticleErrorCode[] = [];
    const card = document.createElement('article-card');
    card.addEventListener('article-error', ({detail}) => errors.push(detail.error.code));
    Object.assign(card, {debug: true, article, summary: 'S'});
    const original = console.table;
    let tables = 0;
    console.table = () => void tables++;
    document.body.append(card);
    await waitUntil(() => tables > 0);
    console.table = original;
    card.remove();
    expect(errors).to.deep.equal(['bad-data']);
  });

  it('is told for debugging where it is the attributes and the article of the element', async () => {
    const original = console.table;
    const tables: unknown[] = [];
    console.table = (table: unknown) => void tables.push(table);
    const article = {headline: 'Rope', published: 'tomorrow'};
    const card = await fixture<ArticleCard>(html`
      <article-card
        debug
        summary="Walked backwards."
        href="javascript:alert(1)"
        article=${JSON.stringify(article)}
      ></article-card>
    `);
    await waitUntil(() => tables.length > 0);
    card.variant = 'row';
    await card.updateComplete;
    card.headline = 'Twine';
    await waitUntil(() => tables.length > 1);
    console.table = original;
    expect(tables[0]).to.deep.equal([
      {index: 0, field: 'url', reason: 'left out: attribute href cannot be used'},
      {index: 0, field: 'summary', value: 'Walked backwards.', reason: 'attribute summary'},
      {index: 0, field: 'headline', value: 'Rope', reason: 'article headline'},
      {index: 0, field: 'published', reason: 'left out: article published cannot be used'},
    ]);
    expect(tables[1]).to.deep.include({
      index: 0,
      field: 'headline',
      value: 'Twine',
      reason: 'attribute headline',
    });
  });

  it('waits until the element is near the view', async () => {
    const {url, count} = fault('/ok.json');
    const box = await fixture<HTMLElement>(html`
      <div>
        <div style="height: 500vh"></div>
        <article-card src=${url} loading="lazy"></article-card>
      </div>
    `);
    const card = box.querySelector('article-card')!;
    await observed(card);
    await turn();
    expect((await count()).requests).to.equal(0);
    card.scrollIntoView();
    await card.loaded;
    expect((await count()).requests).to.equal(1);
  });

  it('shows only the newest address, however late the others answer', async () => {
    const late = fault('/slow/300/late.json');
    const card = document.createElement('article-card');
    card.src = late.url;
    await fixture(html`<div>${card}</div>`);
    await waitUntil(async () => (await late.count()).requests === 1, 'the first request');
    card.src = `${origin}/slow/1/soon.json`;
    await card.loaded;
    expect(headline(card)).to.equal('soon');
    await waitUntil(async () => (await late.count()).open === 0, 'the end of the first request');
    await turn();
    await card.updateComplete;
    expect(headline(card)).to.equal('soon');
  });

  it('is not asked for any more when the element has left the page', async () => {
    const {url, count} = fault('/stall');
    const card = await fixture<ArticleCard>(html`<article-card src=${url}></article-card>`);
    await waitUntil(async () => (await count()).open === 1, 'the request');
    card.remove();
    await waitUntil(async () => (await count()).open === 0, 'the end of the request');
    await card.loaded;
  });

  it('goes on loading when the element only moves', async () => {
    const {url, count} = fault('/slow/200/moved.json');
    const box = await fixture(
      html`<div>
        <article-card src=${url}></article-card>
        <p></p>
      </div>`,
    );
    const card = box.querySelector('article-card')!;
    box.querySelector('p')!.append(card);
    await card.loaded;
    expect(headline(card)).to.equal('moved');
    expect((await count()).requests).to.equal(1);
  });

  it('is asked for again after some seconds, and on demand', async () => {
    const {url, count} = fault('/ok.json');
    const card = await fixture<ArticleCard>(
      html`<article-card src=${url} refresh="1"></article-card>`,
    );
    await card.loaded;
    await waitUntil(async () => (await count()).requests >= 2, 'refreshed');
    card.refresh = 0;
    await card.loaded;
    const {requests} = await count();
    await card.reload();
    expect((await count()).requests).to.equal(requests + 1);
  });

  it('keeps what is shown when a later load fails', async () => {
    expectWarning(/503/);
    const {url} = fault('/recover/kept');
    await fetch(url, {method: 'POST'});
    const card = await fixture<ArticleCard>(html`<article-card src=${url}></article-card>`);
    await card.loaded;
    const before = headline(card);
    await fetch(url, {method: 'POST'});
    const failed = once(card, 'article-error');
    void card.reload();
    expect((await failed).detail.error.code).to.equal('http');
    await card.updateComplete;
    expect(headline(card)).to.equal(before);
    expect(card.matches(':state(error)')).to.be.true;
  });

  describe('that fails', () => {
    const faults: [path: string, code: ArticleErrorCode, pattern: RegExp][] = [
      ['/status/404', 'http', /404/],
      ['/status/500', 'http', /500/],
      ['/html', 'not-json', /HTML/],
      ['/empty', 'not-json', /empty|nothing/i],
      ['/broken.json', 'not-json', /JSON/],
      ['/truncated.json', brokenOff, /./],
      ['/reset-body', brokenOff, /./],
      ['/big.json', 'too-large', /MB/],
      ['/no-cors.json', 'network', /Access-Control-Allow-Origin/],
    ];
    for (const [path, code, pattern] of faults) {
      it(`shows the fallback and says why: ${path}`, async () => {
        expectWarning(pattern);
        const card = document.createElement('article-card');
        card.src = fault(path).url;
        card.append('Fallback');
        const failed = once(card, 'article-error');
        await fixture(html`<div>${card}</div>`);
        const {error} = (await failed).detail;
        expect(error.code).to.equal(code);
        expect(error.message).to.match(pattern);
        await card.updateComplete;
        expect(readLines(card)).to.deep.equal(['Fallback']);
        expect(card.matches(':state(error)')).to.be.true;
      });
    }

    it('because nothing comes for ten seconds', async () => {
      expectWarning(/10 s/);
      const time = new FakeTime();
      time.install();
      try {
        const {url, count} = fault('/stall');
        const card = document.createElement('article-card');
        card.src = url;
        card.append('Fallback');
        const failed = once(card, 'article-error');
        await fixture(html`<div>${card}</div>`);
        await waitUntil(async () => (await count()).open === 1, 'the request');
        time.pass(9999);
        expect(card.matches(':state(loading)')).to.be.true;
        time.pass(1);
        expect((await failed).detail.error.code).to.equal('timeout');
        await card.updateComplete;
        expect(readLines(card)).to.deep.equal(['Fallback']);
      } finally {
        time.uninstall();
      }
    });

    it('does not keep later elements with the same address from succeeding', async () => {
      expectWarning(/503/);
      const {url} = fault('/recover/later');
      const first = await fixture<ArticleCard>(html`<article-card src=${url}></article-card>`);
      await first.loaded;
      expect(first.matches(':state(error)')).to.be.true;
      await fetch(url, {method: 'POST'});
      const second = await fixture<ArticleCard>(html`<article-card src=${url}></article-card>`);
      await second.loaded;
      expect(headline(second)).to.match(/ropewalk/);
    });
  });

  it('may be JSON in a property, which is where frameworks put an attribute', async () => {
    const json = JSON.stringify({headline: 'From JSON', url: '/a'});
    const box = await fixture(html`
      <div>
        <article-card .article=${json as never}></article-card>
        <related-rail .articles=${`[${json}]` as never} .words=${'{"moreToExplore": "X"}' as never}>
        </related-rail>
      </div>
    `);
    const card = box.querySelector('article-card')!;
    const rail = box.querySelector('related-rail')!;
    await rail.updateComplete;
    expect(headline(card)).to.equal('From JSON');
    expect(part(rail, 'heading').textContent).to.equal('X');
    expect(headline(rail.shadowRoot!.querySelector('article-card')!)).to.equal('From JSON');
  });

  it('says that an article attribute holds no article', async () => {
    expectWarning(/article attribute/);
    const card = document.createElement('article-card');
    const failed = once(card, 'article-error');
    card.setAttribute('article', '{"headline": ');
    await fixture(html`<div>${card}</div>`);
    expect((await failed).detail.error.code).to.equal('bad-data');
  });
});

describe('paging', () => {
  const list = (name: string, next?: string) => ({
    items: [{headline: name, url: `https://harbour.example/${name}`}],
    next,
  });

  /** The text of the link that the keyboard is at. */
  const focusedLink = (rail: Element) =>
    rail.shadowRoot!.activeElement?.shadowRoot?.activeElement?.textContent?.trim();

  const headlines = (rail: Element) =>
    [...rail.shadowRoot!.querySelectorAll('article-card')].map(card => card.article?.headline);

  it('adds the next page, and ends where pages lead back', async () => {
    const {restore} = answer({'/p1': list('one', '/p2'), '/p2': list('two', '/p1')});
    const rail = document.createElement('related-rail');
    rail.paging = 'button';
    rail.src = '/p1';
    await fixture(html`<div>${rail}</div>`);
    await rail.loaded;
    expect(headlines(rail)).to.deep.equal(['one']);
    part(rail, 'load-more').click();
    await waitUntil(() => headlines(rail).length === 2);
    expect(headlines(rail)).to.deep.equal(['one', 'two']);
    part(rail, 'load-more').click();
    await waitUntil(() => !rail.shadowRoot!.querySelector('[part=load-more]'));
    expect(headlines(rail)).to.deep.equal(['one', 'two']);
    restore();
  });

  it('keeps the pages that were added when it loads again, and goes on after them', async () => {
    const answers: Answers = {
      '/r1': list('one', '/r2'),
      '/r2': list('two', '/r3'),
      '/r3': list('three'),
    };
    const {restore} = answer(answers);
    const rail = document.createElement('related-rail');
    rail.paging = 'button';
    rail.src = '/r1';
    await fixture(html`<div>${rail}</div>`);
    await rail.loaded;
    part(rail, 'load-more').click();
    await waitUntil(() => headlines(rail).length === 2);
    answers['/r1'] = {
      items: [...list('new').items, {...list('one').items[0], headline: 'one, corrected'}],
      next: '/r2',
    };
    await rail.reload();
    await rail.updateComplete;
    expect(headlines(rail)).to.deep.equal(['new', 'one, corrected', 'two']);
    part(rail, 'load-more').click();
    await waitUntil(() => headlines(rail).length === 4);
    expect(headlines(rail).at(-1)).to.equal('three');
    restore();
  });

  it('goes on from data that stands in the page', async () => {
    const {restore} = answer({'/n2': list('two')});
    const rail = document.createElement('related-rail');
    rail.paging = 'button';
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(list('one', '/n2'));
    rail.append(script);
    await fixture(html`<div>${rail}</div>`);
    await rail.loaded;
    part(rail, 'load-more').click();
    await waitUntil(() => headlines(rail).length === 2);
    expect(headlines(rail)).to.deep.equal(['one', 'two']);
    restore();
  });

  it('keeps the place of the reader when the last page takes its button along', async () => {
    const {restore} = answer({'/f1': list('one', '/f2'), '/f2': list('two')});
    const rail = document.createElement('related-rail');
    rail.paging = 'button';
    rail.src = '/f1';
    await fixture(html`<div>${rail}</div>`);
    await rail.loaded;
    part(rail, 'load-more').focus();
    part(rail, 'load-more').click();
    await waitUntil(() => focusedLink(rail) === 'two');
    restore();
  });

  it('keeps what is shown when the next page fails', async () => {
    expectWarning(/404/);
    const {restore} = answer({'/q1': list('one', '/gone')});
    const rail = document.createElement('related-rail');
    rail.paging = 'button';
    rail.src = '/q1';
    await fixture(html`<div>${rail}</div>`);
    await rail.loaded;
    const failed = once(rail, 'article-error');
    part(rail, 'load-more').click();
    await failed;
    await rail.updateComplete;
    expect(headlines(rail)).to.deep.equal(['one']);
    expect(readLines(rail)).to.contain('This content could not be loaded.');
    expect(rail.shadowRoot!.querySelector('[part=stale]')).to.be.null;
    restore();
  });

  it('asks again for a page that failed', async () => {
    expectWarning(/403/);
    const answers: Answers = {'/s1': list('one', '/s2'), '/s2': 403};
    const {restore} = answer(answers);
    const rail = document.createElement('related-rail');
    rail.paging = 'button';
    rail.lang = 'en';
    rail.src = '/s1';
    await fixture(html`<div>${rail}</div>`);
    await rail.loaded;
    part(rail, 'load-more').click();
    await waitUntil(() => part(rail, 'load-more').textContent!.trim() === 'Try again');
    answers['/s2'] = list('two');
    part(rail, 'load-more').click();
    await waitUntil(() => headlines(rail).length === 2);
    expect(headlines(rail)).to.deep.equal(['one', 'two']);
    expect(readLines(rail)).not.to.contain('This content could not be loaded.');
    restore();
  });

  it('adds pages by itself when their place comes near', async () => {
    const {restore} = answer({
      '/r1': list('one', '/r2'),
      '/r2': list('two', '/r3'),
      '/r3': list('three'),
    });
    const rail = document.createElement('related-rail');
    rail.paging = 'auto';
    rail.src = '/r1';
    await fixture(html`<div>${rail}</div>`);
    await waitUntil(() => headlines(rail).length === 3);
    expect(headlines(rail)).to.deep.equal(['one', 'two', 'three']);
    restore();
  });

  it('goes on adding pages by itself after a reload', async () => {
    const {restore} = answer({'/s1': list('one', '/s2'), '/s2': list('two')});
    const rail = document.createElement('related-rail');
    rail.paging = 'auto';
    rail.src = '/s1';
    const box = await fixture<HTMLElement>(
      html`<div style="block-size: 300px; overflow: auto">
        <div style="block-size: 5000px"></div>
        ${rail}
      </div>`,
    );
    await waitUntil(() => headlines(rail).length === 1);
    await rail.reload();
    expect(headlines(rail)).to.deep.equal(['one']);
    box.scrollTop = 5000;
    await waitUntil(() => headlines(rail).length === 2);
    restore();
  });
});
