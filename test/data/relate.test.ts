import {expect} from '@open-wc/testing';
import type {Article} from '../../src/data/article-public.js';
import {findRelations, relateArticles} from '../../src/data/relate.js';
import fc from '../fast-check.js';

let count = 0;

/** An article with words that no other one has. */
function article(headline: string, rest: Partial<Article> = {}): Article {
  const id = String(count++);
  return {id, url: `https://harbour.example/${id}`, headline, ...rest};
}

const names = (...tags: string[]) => tags.map(name => ({name}));
const headlines = (articles: Article[]) => articles.map(({headline}) => headline);

const others = [
  'Bread rises overnight',
  'Seven museums for children',
  'Winter tyres compared',
  'Council meets again',
  'Violin lessons online',
].map(headline => article(headline));

describe('relateArticles', () => {
  it('gives what has words in common, the most related first', () => {
    const both = article('Ropewalk and tar works');
    const one = article('A day at the ropewalk');
    const current = article('The last ropewalk loses its tar works');
    expect(headlines(relateArticles([one, ...others, both], current))).to.deep.equal([
      both.headline,
      one.headline,
    ]);
  });

  it('gives nothing where nothing is related', () => {
    expect(relateArticles(others, article('The last ropewalk'))).to.deep.equal([]);
    expect(relateArticles([], article('a'))).to.deep.equal([]);
  });

  it('takes rare tags for more than common ones', () => {
    const rare = article('Alpha', {tags: names('hemp')});
    const common = article('Beta', {tags: names('news')});
    const crowd = others.map(other => ({...other, tags: names('news')}));
    const current = article('Gamma', {tags: names('news', 'hemp')});
    expect(relateArticles([common, ...crowd, rare], current)[0]).to.equal(rare);
  });

  it('compares tags whatever their case, and without those that are not there', () => {
    const same = article('Alpha', {tags: names('Hemp')});
    const none = article('Beta');
    expect(
      relateArticles([none, ...others, same], article('Gamma', {tags: names('hemp')})),
    ).to.deep.equal([same]);
  });

  it('knows the other forms and the compounds of a word', () => {
    const related: [current: string, other: string][] = [
      ['Fishing boats return', 'A boat for sale'],
      ['Die Hafenverwaltung zieht um', 'Neue Häfen, alte Verwaltung'],
      ['Cartographier la montagne', 'Une carte des montagnes'],
      ['Лодки в гавани', 'Старая лодка'],
    ];
    for (const [current, other] of related) {
      const found = article(other);
      expect(relateArticles([...others, found], article(current)), current).to.deep.equal([found]);
    }
  });

  it('finds words where a script has no spaces between them', () => {
    const found = article('東京の港の歴史', {language: 'ja'});
    const rest = ['料理の本', '音楽の時間', '冬の山'].map(text => article(text, {language: 'ja'}));
    const [first] = relateArticles([...rest, found], article('港で働く人々', {language: 'ja'}));
    expect(first).to.equal(found);
  });

  it('puts the newer of two that are equal first', () => {
    const old = article('The ropewalk', {published: '2019-01-01'});
    const young = article('The ropewalk', {published: '2025-01-01'});
    const undated = article('The ropewalk');
    const current = article('A ropewalk');
    expect(relateArticles([undated, old, ...others, young], current)).to.deep.equal([
      young,
      old,
      undated,
    ]);
  });

  it('leaves the current article out, by its address or its id', () => {
    const current = article('The last ropewalk');
    const copies: Article[] = [
      current,
      {...current, url: `${current.url!}/?utm_source=rss#top`},
      {...current, url: undefined},
    ];
    expect(relateArticles([...copies, ...others], current)).to.deep.equal([]);
  });

  it('changes neither the list nor the articles', () => {
    const list = [article('The ropewalk'), ...others];
    const before = structuredClone(list);
    relateArticles(list, article('A ropewalk'));
    expect(list).to.deep.equal(before);
  });

  it('scores an article with the same words as 1, and one with some of them below', () => {
    const same = article('The ropewalk', {tags: names('Hemp'), category: {name: 'Craft'}});
    const some = article('A ropewalk and a violin');
    const [first, second] = findRelations([...others, some, same], {...same, id: '', url: ''});
    expect(first).to.deep.equal({article: same, score: 1});
    expect(second!.article).to.equal(some);
    expect(second!.score).to.be.within(0.1, 0.9);
  });

  it('takes a shared category, and a tag of two letters, for something in common', () => {
    const craft = article('Alpha', {category: {name: 'Craft'}});
    const machines = article('Beta', {tags: names('AI')});
    const list = [...others, craft, machines];
    const current = article('Gamma', {category: {name: 'craft'}, tags: names('ai')});
    expect(relateArticles(list, current)).to.have.members([craft, machines]);
  });

  describe('of any articles', () => {
    const term = fc.record({name: fc.constantFrom('rope', 'tar', 'hemp', 'sail')});
    const words = fc
      .array(fc.constantFrom('rope', 'ropes', 'tar', 'the', 'a', 'harbour', '港', ''), {
        maxLength: 8,
      })
      .map(found => found.join(' '));
    const any = fc.record(
      {
        id: fc.constantFrom('1', '2', '3'),
        url: fc.constantFrom('https://a.example/1', 'https://a.example/2', '/3'),
        headline: words,
        summary: words,
        tags: fc.array(term, {maxLength: 3}),
        category: term,
        published: fc.constantFrom('2025-01-01', '2024', 'soon'),
      },
      {requiredKeys: ['headline']},
    ) as fc.Arbitrary<Article>;

    it('is the same each time, a part of the list, without repeats and without the current one', () => {
      fc.assert(
        fc.property(fc.array(any, {maxLength: 12}), any, (list, current) => {
          const found = relateArticles(list, current);
          expect(relateArticles(list, current)).to.deep.equal(found);
          expect(new Set(found).size).to.equal(found.length);
          expect(found.every(one => list.includes(one))).to.equal(true);
          expect(relateArticles([...list, current], current)).not.to.include(current);
          const scores = findRelations(list, current).map(({score}) => score);
          expect(scores).to.deep.equal([...scores].sort((a, b) => b - a));
          expect(scores.every(Number.isFinite)).to.equal(true);
        }),
      );
    });

    it('throws at no value in any field', () => {
      const value = fc.oneof(
        fc.anything(),
        fc.constantFrom('__proto__', '\ud800', 'x'.repeat(5000)),
      );
      const keys = [
        'id',
        'url',
        'headline',
        'summary',
        'tags',
        'category',
        'published',
        'language',
      ];
      const hostile = fc.record(Object.fromEntries(keys.map(key => [key, value])), {
        requiredKeys: [],
      }) as fc.Arbitrary<object> as fc.Arbitrary<Article>;
      fc.assert(
        fc.property(fc.array(hostile, {maxLength: 5}), hostile, (list, current) => {
          for (const {score} of findRelations(list, current)) expect(score).to.be.finite;
        }),
      );
    });
  });

  it('takes steps in proportion to the number of articles, and reads a thousand', () => {
    const current = article('The last ropewalk of the harbour closes');
    const list = (length: number) =>
      Array.from({length}, (_, index) => article(`Ropewalk number ${index} of the harbour`));
    const [few, many] = [steps(list(100), current), steps(list(1000), current)];
    expect(many).to.be.below(few * 11);
    expect(steps(list(3000), current)).to.be.below(many * 1.1);
  });
});

/** How often a map is asked or changed while articles are compared. */
function steps(articles: Article[], current: Article): number {
  const {get, set} = Map.prototype;
  let asked = 0;
  Map.prototype.get = function (key) {
    asked++;
    return get.call(this, key) as unknown;
  };
  Map.prototype.set = function (key, value) {
    asked++;
    return set.call(this, key, value);
  };
  try {
    relateArticles(articles, current);
  } finally {
    Object.assign(Map.prototype, {get, set});
  }
  return asked;
}
