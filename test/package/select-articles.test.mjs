/** The selection of a rail is a function of its articles alone, and needs no browser. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {selectArticles} from '../../dist/elements/related-rail/select-articles.js';

const base = 'https://site.example/news/';
const [tides, bees, metro] = [
  {headline: 'Tides', url: '/tides', tags: [{name: 'Sea'}]},
  {
    headline: 'Bees',
    url: 'https://www.site.example/bees?utm_source=mail',
    tags: [{name: 'Garden'}],
  },
  {headline: 'Metro', url: 'metro', tags: [{name: 'City'}, {name: 'Sea'}]},
];
const all = [tides, bees, metro];

const headlines = options => {
  const {articles} = selectArticles(all, {base, ...options});
  return articles.map(({headline}) => headline);
};

describe('selectArticles', () => {
  it('selects all articles in their order without rules', () => {
    const {articles, urls} = selectArticles(all);
    assert.deepEqual(articles, all);
    assert.deepEqual([...urls], ['site.example/bees']);
  });

  it('returns the canonical URLs of the articles', () => {
    const {urls} = selectArticles(all, {base});
    assert.deepEqual(
      [...urls],
      ['site.example/tides', 'site.example/bees', 'site.example/news/metro'],
    );
  });

  it('leaves out excluded articles, whatever form their URL has', () => {
    assert.deepEqual(headlines({excluded: new Set(['site.example/bees'])}), ['Tides', 'Metro']);
  });

  it('never excludes an article without a URL', () => {
    const {articles} = selectArticles([{headline: 'No address'}], {excluded: new Set([''])});
    assert.equal(articles.length, 1);
  });

  it('applies the limit after the exclusion', () => {
    const excluded = new Set(['site.example/tides']);
    assert.deepEqual(headlines({excluded, limit: 1}), ['Bees']);
  });

  it('selects articles with one of the tags, in any case', () => {
    assert.deepEqual(headlines({tags: ['sea']}), ['Tides', 'Metro']);
    assert.deepEqual(headlines({tags: ['GARDEN', 'city']}), ['Bees', 'Metro']);
    assert.deepEqual(headlines({tags: ['Air']}), []);
  });

  it('applies the limit after the tags', () => {
    assert.deepEqual(headlines({tags: ['city'], limit: 1}), ['Metro']);
  });

  for (const tags of [[], undefined, null, 'Sea', {0: 'Sea', length: 1}]) {
    it(`selects all articles for ${JSON.stringify(tags)} as tags`, () => {
      assert.deepEqual(headlines({tags}), ['Tides', 'Bees', 'Metro']);
    });
  }

  it('counts articles that the tags hide among the URLs, up to the limit', () => {
    const {urls} = selectArticles(all, {base, tags: ['city'], limit: 2});
    assert.deepEqual([...urls], ['site.example/tides', 'site.example/bees']);
  });

  it('leaves out an article that is only a URL', () => {
    const {articles, urls} = selectArticles([{url: '/tides'}, {id: 'x'}], {base});
    assert.deepEqual(articles, []);
    assert.equal(urls.size, 0);
  });

  it('gives an article that is only a URL the title of its page', () => {
    const titleOf = url => (url === '/tides' ? 'Tides of the page' : undefined);
    const list = [Object.freeze({url: '/tides'}), {url: '/bees'}];
    const {articles} = selectArticles(list, {base, titleOf});
    assert.deepEqual(articles, [{url: '/tides', headline: 'Tides of the page'}]);
  });

  it('keeps an article that has a summary or a picture alone', () => {
    const list = [{summary: 'Water'}, {image: {url: '/a.jpg'}}];
    assert.deepEqual(selectArticles(list).articles, list);
  });

  it('takes linear time', () => {
    const list = Array.from({length: 20_000}, (_, index) => ({...tides, url: `/${index}`}));
    const tags = Array.from({length: 20_000}, (_, index) => `tag ${index}`);
    const {articles, urls} = selectArticles(list, {base, tags: ['sea', ...tags]});
    assert.equal(articles.length, 20_000);
    assert.equal(urls.size, 20_000);
  });
});
