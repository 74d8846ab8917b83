import {expect} from '@open-wc/testing';
import {decodeXml} from '../../../src/data/xml/decode-xml.js';

type Part = string | number[];

/** Bytes of ASCII text, and others as numbers. */
function bytes(...parts: Part[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap(part =>
      typeof part === 'string' ? [...part].map(sign => sign.charCodeAt(0)) : part,
    ),
  );
}

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  return Uint8Array.from(
    [...(mark ? '\ufeff' : ''), ...text].flatMap(sign => {
      const code = sign.charCodeAt(0);
      return order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
}

const declaration = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`;
const utf8 = (text: string) => [...new TextEncoder().encode(text)];

describe('the bytes of XML', () => {
  it('are UTF-8, with or without a mark that says so', () => {
    expect(decodeXml(bytes('<a>', utf8('é漢🙂'), '</a>'))).to.equal('<a>é漢🙂</a>');
    expect(decodeXml(bytes([0xef, 0xbb, 0xbf], '<a>', utf8('é')))).to.equal('<a>é');
  });

  it('are UTF-16 by their mark, or by a first sign of two bytes', () => {
    for (const order of ['le', 'be'] as const) {
      for (const mark of [true, false]) {
        expect(decodeXml(utf16('<a>é</a>', order, mark)), order).to.equal('<a>é</a>');
      }
    }
  });

  const declared: [label: string, signs: number[], text: string][] = [
    ['windows-1251', [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2], 'Привет'],
    ['koi8-r', [0xf0, 0xd2, 0xc9], 'При'],
    ['Shift_JIS', [0x93, 0xfa, 0x96, 0x7b], '日本'],
    ['EUC-JP', [0xc6, 0xfc, 0xcb, 0xdc], '日本'],
    ['gb2312', [0xd6, 0xd0, 0xce, 0xc4], '中文'],
    ['ISO-8859-2', [0xb3, 0xf3, 0xbf], 'łóż'],
    // The Encoding Standard means Windows-1252 by it.
    ['iso-8859-1', [0x93, 0xe9, 0x94], '“é”'],
  ];
  for (const [label, signs, text] of declared) {
    it(`are ${label} where the document declares it`, () => {
      const xml = `${declaration(label)}<a>`;
      expect(decodeXml(bytes(xml, signs, '</a>'))).to.equal(`${xml}${text}</a>`);
    });
  }

  it('are what a declaration in other quotes, or after a line, says', () => {
    for (const xml of [
      `\n<?xml version='1.0' encoding='windows-1251'?><a>`,
      '<?xml encoding = "Windows-1251" ?><a>',
    ]) {
      expect(decodeXml(bytes(xml, [0xcf]))).to.equal(`${xml}П`);
    }
  });

  it('are ISO-2022-JP where that is declared, though they are ASCII', () => {
    const xml = `${declaration('iso-2022-jp')}<a>`;
    expect(decodeXml(bytes(xml, '\u001b$BF|K\\\u001b(B', '</a>'))).to.equal(`${xml}日本</a>`);
  });

  it('are UTF-8 whatever is declared, where they can be', () => {
    for (const label of ['iso-8859-1', 'windows-1251', 'utf-16', 'nonsense']) {
      const xml = `${declaration(label)}<a>`;
      expect(decodeXml(bytes(xml, utf8('é')), 'text/xml; charset=koi8-r')).to.equal(`${xml}é`);
    }
  });

  it('are UTF-8 with a letter that is damaged, or cut off at the end', () => {
    const text = utf8('éèàç');
    expect(decodeXml(bytes('<a>', text, [0xe9], '</a>'))).to.equal('<a>éèàç\ufffd</a>');
    expect(decodeXml(bytes('<a>', text, [0xe6, 0xbc]))).to.equal('<a>éèàç\ufffd');
  });

  it('are what the header says, where the document says nothing', () => {
    const russian = bytes('<a>', [0xcf, 0xf0, 0xe8], '</a>');
    expect(decodeXml(russian, 'text/xml; charset="windows-1251"')).to.equal('<a>При</a>');
    expect(decodeXml(russian, 'text/xml;charset=nonsense')).to.equal('<a>Ïðè</a>');
  });

  it('are what the document declares, where the header says another thing', () => {
    const xml = `${declaration('windows-1251')}<a>`;
    expect(decodeXml(bytes(xml, [0xcf]), 'text/xml; charset=iso-8859-1')).to.equal(`${xml}П`);
  });

  it('are Windows-1252 where nobody says anything, or nothing that can be true', () => {
    const latin = [0xe9, 0x20, 0x96, 0x20, 0xe7];
    expect(decodeXml(bytes('<a>', latin))).to.equal('<a>é – ç');
    for (const label of ['UTF-8', 'utf-16', 'nonsense']) {
      const xml = `${declaration(label)}<a>`;
      expect(decodeXml(bytes(xml, latin)), label).to.equal(`${xml}é – ç`);
    }
  });

  it('may be none at all', () => {
    expect(decodeXml(bytes())).to.equal('');
    expect(decodeXml(bytes([0xff, 0xfe]), null)).to.equal('');
  });
});
