import {expect} from '@open-wc/testing';
import {mergeSources, withoutRepeats} from '../../src/data/merge.js';

const headlines = (articles: {headline: string}[]) => articles.map(({headline}) => headline);

describe('merging sources', () => {
  it('puts the newest first, and what has no date last', () => {
    const merged = mergeSources([
      {
        articles: [
          {headline: 'undated'},
          {headline: 'second', published: '2025-03-05T08:30:00+02:00'},
          {headline: 'fourth', published: '2025-03-04'},
          {headline: 'fifth', published: '1952'},
        ],
      },
      {
        articles: [
          {headline: 'first', published: '2025-03-05T08:30:00Z'},
          {headline: 'third', published: '2025-03-05'},
        ],
      },
    ]);
    expect(headlines(merged)).to.deep.equal([
      'first',
      'second',
      'third',
      'fourth',
      'fifth',
      'undated',
    ]);
  });

  it('keeps the order of a source where dates are the same', () => {
    const published = '2025-03-05';
    const merged = mergeSources([
      {
        articles: [
          {headline: 'a', published},
          {headline: 'b', published},
        ],
      },
      {articles: [{headline: 'c', published}]},
    ]);
    expect(headlines(merged)).to.deep.equal(['a', 'b', 'c']);
  });

  it('takes an address once, from the source that is named first', () => {
    const merged = mergeSources([
      {articles: [{headline: 'ours', url: 'https://www.harbour.example/quay/?utm_source=feed'}]},
      {articles: [{headline: 'theirs', url: 'http://harbour.example/quay#top'}]},
    ]);
    expect(headlines(merged)).to.deep.equal(['ours']);
  });

  it('keeps places in one page apart, and IDs that mean something in one source alone', () => {
    const page = 'https://harbour.example/changes';
    const merged = mergeSources([
      {
        articles: [
          {headline: '1.1', url: `${page}#1.1`},
          {headline: '1.0', url: `${page}#1.0`},
          {id: '1', headline: 'The quay'},
        ],
      },
      {
        articles: [
          {headline: '1.0', url: `${page}?utm_source=feed#1.0`},
          {id: '1', headline: 'The mole'},
          {id: '1', headline: 'The quay'},
        ],
      },
    ]);
    expect(headlines(merged)).to.deep.equal(['1.1', '1.0', 'The quay', 'The mole']);
  });

  it('names who published an article: itself, else its list, else the host of its address', () => {
    const merged = mergeSources([
      {
        title: 'Harbour News',
        homeUrl: 'https://harbour.example/',
        articles: [
          {headline: 'one', publisher: {name: 'The Quay'}},
          {headline: 'two', url: 'https://harbour.example/two'},
        ],
      },
      {articles: [{headline: 'three', url: 'https://www.lighthouse.example/three'}]},
      {src: 'https://mole.example:8443/feed.json', articles: [{headline: 'four'}]},
      {articles: [{headline: 'five'}]},
    ]);
    expect(merged.map(({publisher}) => publisher)).to.deep.equal([
      {name: 'The Quay'},
      {name: 'Harbour News', url: 'https://harbour.example/'},
      {name: 'lighthouse.example', url: undefined},
      {name: 'mole.example:8443', url: undefined},
      undefined,
    ]);
  });

  it('leaves out what another list has, by address, else by id, else by headline', () => {
    const shown = [
      {headline: 'one', url: 'https://harbour.example/one'},
      {headline: 'two', id: 'tag:harbour.example,2025:2'},
    ];
    const more = [
      {headline: 'One again', url: 'https://harbour.example/one/'},
      {headline: 'Two again', id: 'tag:harbour.example,2025:2'},
      {headline: 'three'},
      {headline: 'three'},
    ];
    expect(headlines(withoutRepeats(more, shown))).to.deep.equal(['three']);
  });
});
