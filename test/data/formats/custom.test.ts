import {expect} from '@open-wc/testing';
import {valueAt} from '../../../src/data/formats/common.js';
import {readMapped} from '../../../src/data/formats/custom.js';

const base = 'https://harbour.example/api';

describe('readMapped', () => {
  it('finds fields by their paths, and fields of fields', () => {
    const post = {
      title: {text: 'Rope'},
      images: [{src: '/r.jpg', w: 12}],
      who: ['Ada'],
      when: '2025-11-23',
    };
    const map = {
      headline: 'title.text',
      'image.url': 'images.0.src',
      'image.width': 'images.0.w',
      authors: 'who',
      published: 'when',
    };
    expect(readMapped([post], map, {base}).articles).to.deep.equal([
      {
        headline: 'Rope',
        published: '2025-11-23',
        authors: [{name: 'Ada'}],
        image: {url: 'https://harbour.example/r.jpg', width: 12},
      },
    ]);
  });

  it('reads dates as feeds write them', () => {
    const map = {headline: 'title', published: 'pubDate'};
    const item = {title: 'Rope', pubDate: 'Mon, 07 Jan 2019 15:37:00 EST', modified: 'soon'};
    expect(readMapped(item, map, {}).articles).to.deep.equal([
      {headline: 'Rope', published: '2019-01-07T15:37:00-05:00'},
    ]);
  });

  it('keeps what the map does not name', () => {
    expect(readMapped({name: 'a', summary: 'b'}, {headline: 'name'}, {}).articles).to.deep.equal([
      {headline: 'a', summary: 'b'},
    ]);
  });

  it('ignores a map that is no map', () => {
    const map = {headline: 5, '': 'a', __proto__: 'a', 'constructor.prototype': 'a'};
    expect(readMapped({headline: 'a'}, map, {}).articles).to.deep.equal([{headline: 'a'}]);
  });
});

describe('valueAt', () => {
  it('follows names and indices', () => {
    expect(valueAt({a: [{b: 1}, {b: 2}]}, 'a.1.b')).to.equal(2);
  });

  it('collects a field of every item of a list', () => {
    expect(valueAt({tags: [{name: 'a'}, {name: 'b'}]}, 'tags.name')).to.deep.equal(['a', 'b']);
  });

  it('leads nowhere where there is nothing', () => {
    const json: unknown = JSON.parse('{"a":null,"__proto__":{"b":1}}');
    for (const path of ['b', 'a.b', 'a.b.c', '', '__proto__.b', 'constructor', 'toString', 'a.0']) {
      expect(valueAt(json, path), path).to.equal(undefined);
    }
  });
});
