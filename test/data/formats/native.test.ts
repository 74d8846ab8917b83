import {expect} from '@open-wc/testing';
import type {TraceLine} from '../../../src/data/format.js';
import {read} from '../../../src/data/formats/native.js';

describe('the native format', () => {
  it('reads what the normaliser reads', () => {
    expect(read({items: [{headline: 'a'}, {}], title: 'b'}, {})).to.deep.equal({
      articles: [{headline: 'a'}],
      title: 'b',
    });
  });

  it('says where each field came from, what could not be used, and what was dropped', () => {
    const lines: TraceLine[] = [];
    const items = [{}, {title: 'a', published: 'Nov 23'}];
    read({items}, {trace: line => lines.push(line)});
    expect(lines).to.deep.equal([
      {index: 0, field: 'item', reason: 'dropped: no headline, text or address'},
      {index: 1, field: 'headline', value: 'a', reason: 'title'},
      {index: 1, field: 'published', reason: 'left out: published cannot be used'},
    ]);
  });
});
