import {expect} from '@open-wc/testing';
import {pickItem} from '../../src/data/pick-item.js';
import {safeUrl} from '../../src/data/safe-url.js';

const base = 'https://harbour.example/news/';
const [rope, tar, yarn] = [
  {id: 'post:1', headline: 'Rope'},
  {id: 'urn:uuid:2', headline: 'Tar', url: safeUrl('/tar', base)!},
  {id: '7', headline: 'Yarn'},
];
const list = [rope, tar, yarn];

describe('item', () => {
  for (const [item, expected] of [
    ['0', rope],
    ['2', yarn],
    ['post:1', rope],
    ['urn:uuid:2', tar],
    ['/tar', tar],
    ['https://harbour.example/tar', tar],
    [undefined, rope],
    ['post:3', undefined],
    ['javascript:1', undefined],
  ] as const) {
    it(`${item} names ${expected?.headline ?? 'nothing'}`, () => {
      expect(pickItem(list, item, base)).to.equal(expected);
    });
  }
});
