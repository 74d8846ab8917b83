import {expect} from '@open-wc/testing';
import type {Article} from '../../../src/data/article.js';
import type {TraceLine} from '../../../src/data/format.js';
import {readArticle, readArticleList} from '../../../src/data/formats/article.js';

const base = 'https://harbour.example/news/feed.json';

describe('a key point', () => {
  it('loses an address that is no text, and nothing else', () => {
    const {articles} = readArticleList([
      {headline: 'Rope'},
      {headline: 'Tar', tldr: [{text: 'Black', url: {toString: 1, valueOf: 1}}]},
    ]);
    expect(articles).to.deep.equal([{headline: 'Rope'}, {headline: 'Tar', tldr: ['Black']}]);
  });
});

describe('readArticle', () => {
  it('reads a whole article', () => {
    const whole = {
      headline: 'The last ropewalk',
      id: 'r1',
      url: 'https://harbour.example/r1',
      summary: 'It closes.',
      category: {name: 'Harbour', url: 'https://harbour.example/c'},
      published: '2025-11-23T08:00:00+01:00',
      modified: '2025-11-24',
      authors: [
        {
          name: 'Ada Reed',
          url: 'mailto:ada@harbour.example',
          image: 'https://harbour.example/a.jpg',
        },
      ],
      image: {
        url: 'https://harbour.example/r.jpg',
        alt: 'A rope',
        sizes: '50vw',
        caption: 'Hemp',
        credit: 'B. Lund',
        width: 1200,
        height: 800,
        srcset: 'https://harbour.example/r.jpg 1200w',
      },
      tldr: ['It closes.', 'In May.'],
      body: '<p>Long ago</p>',
      tags: [{name: 'rope', url: 'https://harbour.example/t/rope'}],
      source: {name: 'The Tide', url: 'https://tide.example/1'},
      readingMinutes: 4,
      media: 'video',
      access: 'locked',
      sponsor: {name: 'Lund & Co'},
      publisher: {name: 'Harbour News'},
      audio: {url: 'https://harbour.example/r.mp3', type: 'audio/mpeg', seconds: 95},
      label: 'Farewell',
      kind: 'opinion',
      ai: {
        article: 'assisted',
        summary: 'generated',
        image: 'generated',
        policy: 'https://harbour.example/machines',
      },
      language: 'en-GB',
      related: [{headline: 'A foghorn'}],
    };
    expect(readArticle(structuredClone(whole))).to.deep.equal(whole);
  });

  it('takes a text where one field is obvious', () => {
    const article = readArticle(
      {
        headline: 1911,
        image: 'a.jpg',
        category: 'Harbour',
        tags: 'rope, hemp ,, #sea',
        author: 'Ada Reed',
        tldr: 'It closes.',
        source: 'https://tide.example/1',
        sponsor: 'Lund',
        publisher: 'Harbour News',
        audio: '/r.mp3',
        ai: 'assisted',
        related: ['A foghorn'],
      },
      {base},
    );
    expect(article).to.deep.equal({
      headline: '1911',
      category: {name: 'Harbour'},
      authors: [{name: 'Ada Reed'}],
      image: {url: 'https://harbour.example/news/a.jpg'},
      tldr: ['It closes.'],
      tags: [{name: 'rope'}, {name: 'hemp'}, {name: 'sea'}],
      source: {url: 'https://tide.example/1'},
      sponsor: {name: 'Lund'},
      publisher: {name: 'Harbour News'},
      audio: {url: 'https://harbour.example/r.mp3'},
      ai: {article: 'assisted'},
      related: [{headline: 'A foghorn'}],
    });
  });

  it('takes the author where the authors are nobody', () => {
    expect(
      readArticle({headline: 'a', authors: [], author: ['Ada', {name: 'Bo'}]})!.authors,
    ).to.deep.equal([{name: 'Ada'}, {name: 'Bo'}]);
  });

  it('reads numbers from texts', () => {
    const {readingMinutes, image} = readArticle({
      headline: 'a',
      readingMinutes: '4.2',
      image: {url: 'a.jpg', width: '1200px', height: '800'},
    })!;
    expect(readingMinutes).to.equal(5);
    expect(image).to.deep.equal({url: 'a.jpg', width: 1200, height: 800});
  });

  it('leaves out what is not of its kind', () => {
    const article = readArticle({
      headline: 'a',
      id: {},
      url: 'javascript:alert(1)',
      summary: ['x'],
      category: {url: 'x'},
      published: 'Nov 23',
      authors: [null, {}, {name: ''}],
      image: {alt: 'x'},
      tldr: [{}, ''],
      body: {html: 'x'},
      tags: [[], {}],
      source: {name: 'x', url: 'data:text/html,x'},
      readingMinutes: -1,
      media: 'film',
      access: 'Free',
      ai: {article: true, summary: 'by hand', policy: 'javascript:1'},
      audio: {url: 'data:audio/mpeg,x', seconds: 1},
      label: {},
      kind: 'news',
      language: 'not a language!',
      related: [{}, null, 7, {category: 'x'}],
      more: 1,
    });
    expect(article).to.deep.equal({headline: 'a'});
  });

  it('keeps the passage of a key point, here or elsewhere', () => {
    const tldr = [
      {text: 'It closes.', url: '#end'},
      {text: 'In May.', url: '/r1#:~:text=May'},
      {text: 'Bo stays.', url: 'javascript:1'},
      {url: '#nothing'},
    ];
    expect(readArticle({tldr}, {base})!.tldr).to.deep.equal([
      {text: 'It closes.', url: '#end'},
      {text: 'In May.', url: 'https://harbour.example/r1#:~:text=May'},
      'Bo stays.',
    ]);
  });

  it('leaves out durations that are none', () => {
    for (const seconds of [0, -1, NaN, Infinity, 'long', '', null, {}]) {
      expect(readArticle({headline: 'a', audio: {url: '/a.mp3', seconds}})!.audio).to.deep.equal({
        url: '/a.mp3',
      });
    }
  });

  it('writes a language as browsers do', () => {
    expect(readArticle({headline: 'a', language: 'en_us'})!.language).to.equal('en-US');
  });

  it('gives nothing for what is no article', () => {
    for (const value of [undefined, null, 'text', 7, true, [], {}, {more: 1}, {headline: ''}]) {
      expect(readArticle(value)).to.equal(undefined);
    }
  });

  it('needs no headline where another field says something', () => {
    expect(readArticle({tldr: 'It closes.'})).to.deep.equal({headline: '', tldr: ['It closes.']});
  });

  it('ignores keys that lead to prototypes', () => {
    const json: unknown = JSON.parse(
      '{"headline":"a","__proto__":{"summary":"x"},"constructor":{"prototype":{"url":"/x"}},"undefined":"https://x.example/"}',
    );
    expect(readArticle(json)).to.deep.equal({headline: 'a'});
    expect(({} as {summary?: unknown}).summary).to.equal(undefined);
  });

  it('cuts what is too long and too deep', () => {
    const article = readArticle({
      headline: 'x'.repeat(20_000),
      body: 'y'.repeat(2_000_000),
      tldr: Array.from({length: 3000}, () => 'z'),
    })!;
    expect(article.headline).to.have.length(10_000);
    expect(article.body).to.have.length(1_000_000);
    expect(article.tldr).to.have.length(1000);
    let nested: object = {headline: 'deepest'};
    for (let depth = 0; depth < 100; depth++) nested = {headline: 'a', related: [nested]};
    let depth = 0;
    for (let read = readArticle(nested); read; read = read.related?.[0]) depth++;
    expect(depth).to.equal(33);
  });

  it('comes to an end with an object that contains itself', () => {
    const article: {headline: string; related: unknown[]} = {headline: 'a', related: []};
    article.related.push(article, article, article);
    const count = (read: Article): number =>
      (read.related ?? []).reduce((sum, other) => sum + count(other), 1);
    expect(count(readArticle(article)!)).to.be.within(2, 10_001);
  });
});

describe('readArticleList', () => {
  it('reads an array, an object with items or articles, and one article', () => {
    const articles = [{headline: 'a'}, {headline: 'b'}];
    expect(readArticleList(articles)).to.deep.equal({articles});
    expect(readArticleList({items: articles})).to.deep.equal({articles});
    expect(readArticleList({articles})).to.deep.equal({articles});
    expect(readArticleList({headline: 'a'})).to.deep.equal({articles: [{headline: 'a'}]});
    expect(readArticleList([])).to.deep.equal({articles: []});
  });

  it('reads what an object says of the list', () => {
    const json = {items: [], title: 'Harbour', next: '?page=2', homeUrl: '/'};
    expect(readArticleList(json, {base})).to.deep.equal({
      articles: [],
      title: 'Harbour',
      next: 'https://harbour.example/news/feed.json?page=2',
      homeUrl: 'https://harbour.example/',
    });
  });

  it('has no next page where that is the same page again', () => {
    const requested = `${base}?page=2`;
    expect(readArticleList({items: [], next: '?page=2#top'}, {base, requested}).next).to.equal(
      undefined,
    );
    expect(readArticleList({items: [], next: '#top'}, {base}).next).to.equal(undefined);
  });

  it('drops items with nothing to show, and says so', () => {
    const lines: TraceLine[] = [];
    const items = [{headline: 'a'}, null, {tags: 'x'}, {url: '/b'}, {summary: 'c'}];
    const {articles} = readArticleList({items}, {trace: line => lines.push(line)});
    expect(articles.map(({headline}) => headline)).to.deep.equal(['a', '', '']);
    const dropped = lines.filter(({field}) => field === 'item').map(({index}) => index);
    expect(dropped).to.deep.equal([1, 2]);
  });

  it('reads 1,000 items at most', () => {
    const items = Array.from({length: 1500}, () => ({headline: 'a', related: [{headline: 'b'}]}));
    const {articles} = readArticleList(items);
    expect(articles).to.have.length(1000);
    expect(articles[999]!.related).to.have.length(1);
  });
});
