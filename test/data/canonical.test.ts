import {expect} from '@open-wc/testing';
import {canonicalUrl} from '../../src/data/canonical.js';

describe('canonicalUrl', () => {
  const plain = canonicalUrl('https://harbour.example/rope?page=2');

  const trackers =
    'utm_source=x mtm_campaign=x pk_kwd=x at_medium=rss at_campaign=x ncid=rss ref=rss af=x gbraid=x wbraid=x gclid=x fbclid=x twclid=x msclkid=x yclid=x mc_cid=x igshid=x source=feed';
  for (const tracker of trackers.split(' ')) {
    it(`is the same with ${tracker}`, () => {
      const url = `https://www.harbour.example/rope/?${tracker}&page=2#end`;
      expect(canonicalUrl(url)).to.equal(plain);
    });
  }

  for (const other of ['ref=2', 'source=harbour', 'from=2019', 'id=rss', 'lid=1', 'atlas=1']) {
    it(`is another one with ${other}`, () => {
      const url = `https://harbour.example/rope?page=2&${other}`;
      expect(canonicalUrl(url)).to.not.equal(plain);
    });
  }
});
