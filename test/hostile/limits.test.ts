import {expect} from '@open-wc/testing';
import {canonicalUrl} from '../../src/data/canonical.js';
import {safeSrcset} from '../../src/data/safe-url.js';
import '../../src/define.js';
import {expectLinearTime} from '../linear.js';
import {elementsWithin, give} from './inspect.js';
import {inPage, setTrap, settled} from './trap.js';

setTrap('limits');

describe('what has no end', () => {
  for (const value of ['Infinity', '1e999', '4294967296', '5000']) {
    it(`keeps no more places free than a list may have: limit="${value}"`, async () => {
      await inPage(async box => {
        const rail = give('related-rail', {src: '/never.json', limit: value});
        window.fetch = () => new Promise(() => undefined);
        box.append(rail);
        await (rail as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
        const places = rail.shadowRoot!.querySelectorAll('article-card').length;
        expect(places).to.be.within(1, 1000);
      });
    });
  }

  it('shows no more tags than data may have', async () => {
    await inPage(async box => {
      const tags = Array.from({length: 3000}, (_, index) => `t${index}`).join();
      const element = give('tag-list', {tags});
      box.append(element);
      await settled(box);
      const shown = [...elementsWithin(box)].filter(([{localName}]) => localName === 'li');
      expect(shown.length).to.be.within(1, 1000);
    });
  });

  it('compares addresses in linear time, however many slashes they have', () => {
    const addressOf = (size: number) => `https://example.test${'/'.repeat(size)}a`;
    expectLinearTime(addressOf, 160_000, canonicalUrl);
  });

  it('compares addresses in linear time, however many parameters they have', () => {
    const addressOf = (size: number) => {
      const names = Array.from({length: size}, (_, index) => `utm_${index}`);
      return `https://example.test/?${names.join('&')}`;
    };
    expectLinearTime(addressOf, 16_000, canonicalUrl);
  });
});

describe('a list of candidates', () => {
  it('has no candidate that nobody gave', () => {
    // The comma comes to stand at the end of the address, where it ends the candidate.
    const set = safeSrcset('https://example.test/a,\u0001 2x');
    expect(set ?? '').not.to.match(/, 2x/);
  });
});
