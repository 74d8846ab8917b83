// The text of a feed out of its bytes: as UTF-8 at once, and by the decoder that comes on demand.
import {expect} from '@open-wc/testing';
import {readText} from '../../../src/data/xml/read-text.js';

const rss = (words: string, declaration = '') => `${declaration}<rss>${words}</rss>`;
const latin = (text: string) => Uint8Array.from(text, sign => sign.charCodeAt(0));
const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`;

describe('the text of a feed', () => {
  it('is UTF-8 where the bytes are, whatever is declared, also in pieces', async () => {
    for (const encoding of ['utf-8', 'windows-1251', 'utf-16', 'nonsense']) {
      const text = rss('Häfen 港', declared(encoding));
      const bytes = new TextEncoder().encode(text);
      expect(await readText([bytes]), encoding).to.equal(text);
      // The cut is in the middle of a letter.
      const cut = bytes.length - 8;
      expect(await readText([bytes.slice(0, cut), bytes.slice(cut)]), encoding).to.equal(text);
    }
  });

  it('has no mark of its encoding', async () => {
    expect(await readText([new TextEncoder().encode('\ufeff<rss/>')])).to.equal('<rss/>');
  });

  it('is UTF-16 where every second byte is zero, which is valid UTF-8', async () => {
    const bytes = latin([...'<rss>tide</rss>'].join('\0') + '\0');
    expect(await readText([bytes])).to.equal('<rss>tide</rss>');
  });

  it('is ISO-2022-JP where it is declared, whose bytes are valid UTF-8', async () => {
    const text = declared('iso-2022-jp');
    const bytes = latin(rss('\x1b$BF|K\\\x1b(B', text));
    expect(await readText([bytes])).to.equal(rss('日本', text));
  });

  it('is what is declared, or what the header says, where it is not UTF-8', async () => {
    const text = declared('windows-1251');
    expect(await readText([latin(rss('\xcf\xf0\xe8', text))])).to.equal(rss('При', text));
    const contentType = 'text/xml; charset=windows-1251';
    expect(await readText([latin(rss('\xcf\xf0\xe8'))], {contentType})).to.equal(rss('При'));
  });
});
