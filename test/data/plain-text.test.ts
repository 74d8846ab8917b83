import {expect} from '@open-wc/testing';
import {plainText} from '../../src/data/plain-text.js';

describe('plainText', () => {
  it('gives clean text back as it is', () => {
    const text = 'Tides “wait” — for no‑one… 日本語　日本 🦭';
    expect(plainText(text)).to.equal(text);
  });

  it('gives the digits of a number', () => {
    expect(plainText(23)).to.equal('23');
    expect(plainText(0)).to.equal('0');
  });

  for (const value of [
    undefined,
    null,
    true,
    NaN,
    Infinity,
    {},
    [],
    ['a'],
    () => 'a',
    Symbol('a'),
  ]) {
    it(`gives no text for ${String(value) || '[]'}`, () => {
      expect(plainText(value)).to.equal('');
    });
  }

  it('folds white space and trims', () => {
    expect(plainText(' \n a\t\r\n b\u00a0\u2003c\u2028d\u0085e ')).to.equal('a b c d e');
  });

  it('keeps an ideographic space between words', () => {
    expect(plainText('潮\u3000風 ')).to.equal('潮\u3000風');
  });

  it('drops controls, byte order marks and direction overrides', () => {
    expect(plainText('\u0000a\u0007b\u007fc\u0080d\ufeffe')).to.equal('abcde');
    expect(plainText('a\u202eb\u202ac\u2066d\u2069e')).to.equal('abcde');
  });

  it('keeps what languages need: joiners and direction marks', () => {
    expect(plainText('می\u200cخواهم \u200fא\u200e 👩\u200d🚀')).to.equal(
      'می\u200cخواهم \u200fא\u200e 👩\u200d🚀',
    );
  });

  it('drops halves of surrogate pairs', () => {
    expect(plainText('a\ud83eb\udd9fc')).to.equal('abc');
  });

  it('cuts at the limit, and never through a character', () => {
    expect(plainText('abcdef', 3)).to.equal('abc');
    expect(plainText('ab🦭', 3)).to.equal('ab');
    expect(plainText('ab cd', 3)).to.equal('ab');
  });

  it('cuts at 10,000 characters when no limit is given', () => {
    expect(plainText('x'.repeat(1_000_000))).to.have.length(10_000);
  });
});
