import {expect} from '@open-wc/testing';
import {isSamePicture} from '../../src/html/same-picture.js';

const site = 'https://harbour.example';

describe('the address of a picture', () => {
  for (const [one, other] of [
    ['/rope.jpg?w=300', '/rope.jpg?w=1200'],
    ['/rope-300x200.jpg', '/rope.jpg'],
    ['/rope.jpg', '/rope.webp'],
  ]) {
    it(`is that of the same one: ${one} and ${other}`, () => {
      expect(isSamePicture(site + one, site + other)).to.be.true;
    });
  }

  for (const [one, other] of [
    ['/image.php?id=1', '/image.php?id=2'],
    ['/media.ashx?file=rope', '/media.ashx?file=tar'],
    ['/image?id=1', '/image?id=2'],
    ['/rope.jpg', '/tar.jpg'],
  ]) {
    it(`is that of another one: ${one} and ${other}`, () => {
      expect(isSamePicture(site + one, site + other)).to.be.false;
    });
  }
});
