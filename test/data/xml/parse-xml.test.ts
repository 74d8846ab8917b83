import {expect} from '@open-wc/testing';
import fc from '../../fast-check.js';
import {parseXml, type XmlElement} from '../../../src/data/xml/parse-xml.js';

type Child = string | Child[];

/** A tree as lists: the name of each element, then what is in it. */
function shape({$: children}: XmlElement): Child[] {
  return children.map(child =>
    typeof child === 'string' ? child : [child.$name, ...shape(child)],
  );
}

const parse = (xml: string): Child[] => shape(parseXml(xml));

function first(element: XmlElement): XmlElement {
  return element.$.find(child => typeof child !== 'string')!;
}

function attributesIn(element: XmlElement): Record<string, unknown> {
  const entries = Object.entries(element).filter(([key]) => key.startsWith('@'));
  return Object.fromEntries(entries.map(([key, value]) => [key.slice(1), value]));
}

const attributesOf = (xml: string) => attributesIn(first(parseXml(xml)));

describe('XML', () => {
  it('becomes elements and texts in their order', () => {
    expect(parse('<?xml version="1.0"?><a><b>one</b> two <c/></a>\n')).to.deep.equal([
      ['a', ['b', 'one'], ' two ', ['c']],
      '\n',
    ]);
  });

  it('has each name without its prefix, beside the namespace', () => {
    const feed = first(
      parseXml('<f xmlns="urn:A" xmlns:p="urn:b"><p:x/><y xmlns="urn:c" p:z="1"/><q:w/></f>'),
    );
    const [x, y, w] = feed.$ as XmlElement[];
    expect([feed, x, y].map(element => [element!.$space, element!.$name])).to.deep.equal([
      ['urn:A', 'f'],
      ['urn:b', 'x'],
      ['urn:c', 'y'],
    ]);
    expect(attributesIn(y!)).to.deep.equal({'p:z': '1'});
    // A prefix that is declared nowhere stands for itself.
    expect([w!.$space, w!.$name]).to.deep.equal(['q', 'w']);
  });

  it('ends the scope of a namespace with its element', () => {
    const root = first(parseXml('<r xmlns:p="urn:a"><i xmlns:p="urn:b"><p:x/></i><p:y/></r>'));
    const [inner, y] = root.$ as XmlElement[];
    expect(first(inner!).$space).to.equal('urn:b');
    expect(y!.$space).to.equal('urn:a');
  });

  it('has its elements under the names that the caller gives them', () => {
    const keyOf = (space: string, name: string) => (space ? `${space}-${name}` : undefined);
    const root = first(parseXml('<r><p:a>1</p:a><b/><p:a>2</p:a></r>', keyOf));
    const found = root['p-a'] as XmlElement[];
    expect(found.map(shape)).to.deep.equal([['1'], ['2']]);
    expect(root.b).to.equal(undefined);
  });

  it('has what is in CDATA as it is, joined with the text around it', () => {
    expect(parse('<a>x &amp; <![CDATA[<b>&amp;]] ]]>y</a>')).to.deep.equal([
      ['a', 'x & <b>&amp;]] y'],
    ]);
  });

  it('decodes characters once, by number and by the names of HTML', () => {
    expect(parse('<a>&lt;&#65;&#x1F642;&hellip;&amp;amp;&nbsp;</a>')).to.deep.equal([
      ['a', '<A🙂…&amp;\u00a0'],
    ]);
    expect(attributesOf('<a b="&quot;&#10;&#233;"/>')).to.deep.equal({b: '"\n\u00e9'});
  });

  it('leaves comments and instructions out', () => {
    expect(parse('<a><!-- <b> -- > -->x<?php echo "<c>" ?>y</a>')).to.deep.equal([['a', 'xy']]);
  });

  it('reads the ends of lines as one sign each', () => {
    expect(parse('<a b="1\r\n2">x\r\ny\rz</a>')).to.deep.equal([['a', 'x\ny\nz']]);
    expect(attributesOf('<a b="1\r\n2"/>')).to.deep.equal({b: '1 2'});
  });

  it('has names in lower case', () => {
    expect(parse('<Item isPermaLink="x"><PubDate/></Item>')).to.deep.equal([['item', ['pubdate']]]);
    expect(attributesOf('<a isPermaLink="False" xml:Lang="de"/>')).to.deep.equal({
      ...{ispermalink: 'False', 'xml:lang': 'de'},
    });
  });

  describe('that is broken', () => {
    const documents: Record<string, [xml: string, ...expected: Child[]]> = {
      'keeps an ampersand that is none of its own': [
        '<a href="?b=1&c=2">R&D &foo; &</a>',
        ['a', 'R&D &foo; &'],
      ],
      'keeps a sign that opens no tag': ['<a>1 < 2 <3 <= x</a>', ['a', '1 < 2 <3 <= x']],
      'has what is before the declaration': ['\n Hi <?xml version="1.0"?><a/>', '\n Hi ', ['a']],
      'has no control characters': ['<a>x\u0000\u0008y\ufeff</a>', ['a', 'xy']],
      'keeps the end of a section that never began': ['<a>x]]>y</a>', ['a', 'x]]>y']],
      'keeps a section without an end': ['<a><b>x</b><![CDATA[y <c>', ['a', ['b', 'x'], 'y <c>']],
      'has what came before it was cut off': ['<a><b>x</b><c>y', ['a', ['b', 'x'], ['c', 'y']]],
      'ends a tag at the next one': ['<a><b c="1" <d>x</d></a>', ['a', ['b', ['d', 'x']]]],
      'closes what is inside an element with it': [
        '<a><b><c>x</a>y',
        ['a', ['b', ['c', 'x']]],
        'y',
      ],
      'reads on after tags that cross': [
        '<a><b>x<i>y</b>z</i></a>',
        ['a', ['b', 'x', ['i', 'y']], 'z'],
      ],
      'closes nothing with an end tag alone': ['<a>x</b>y</a>', ['a', 'xy']],
      'compares the names of tags without case': ['<Item>x</item>y', ['item', 'x'], 'y'],
      'reads an end tag with spaces': ['<a>x</ a >y', ['a', 'x'], 'y'],
      'skips a comment without an end to the end of its tag': ['<a><!-- x >y</a>', ['a', 'y']],
      'skips a declaration without an end to the end of its tag': [
        '<!DOCTYPE rss "x ><a>y</a>',
        ['a', 'y'],
      ],
    };
    for (const [title, [xml, ...expected]] of Object.entries(documents)) {
      it(title, () => {
        expect(parse(xml)).to.deep.equal(expected);
      });
    }

    it('reads attributes without quotes, without a value, twice, or without an end', () => {
      expect(attributesOf('<a b=1 c d="2" b="3" e=x/y f>')).to.deep.equal({
        ...{b: '1', c: '', d: '2', e: 'x/y', f: ''},
      });
      expect(attributesOf('<a b="1>x</a><c d="2">')).to.deep.equal({b: '1'});
      expect(attributesOf(`<a b='1' "c" = d==>`)).to.deep.equal({b: '1', c: '', d: '='});
    });
  });

  describe('that is an attack', () => {
    it('expands no entity of its own', () => {
      const bomb =
        '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
      expect(parse(`${bomb}<r x="&b;">&b;&f;</r>`)).to.deep.equal([['r', '&b;&f;']]);
      expect(attributesOf(`${bomb}<r x="&b;">`)).to.deep.equal({x: '&b;'});
    });

    it('skips the declarations of a type, whatever is in their brackets', () => {
      const type = `<!DOCTYPE a [<!-- ]> --><?x ]> ?><!ENTITY b "]>"><!ENTITY c ']>'>]>`;
      expect(parse(`${type}<a/>`).at(-1)).to.deep.equal(['a']);
    });

    it('keeps names of prototypes, and of its own fields, to itself', () => {
      const xml = '<__proto__ __proto__="1" constructor="2"><toString/><x:$>y</x:$></__proto__>';
      const element = first(parseXml(xml));
      expect(element.$name).to.equal('__proto__');
      expect(attributesIn(element)).to.deep.equal(
        Object.fromEntries([
          ['__proto__', '1'],
          ['constructor', '2'],
        ]),
      );
      expect(shape(element)).to.deep.equal([['tostring'], ['$', 'y']]);
      expect(Object.getPrototypeOf(element)).to.equal(null);
      expect(({} as Record<string, unknown>)['@constructor']).to.equal(undefined);
    });

    it('is at most a hundred levels deep, and goes on after them', () => {
      const xml = `<r>${'<a>'.repeat(100_000)}x${'</a>'.repeat(100_000)}<b>y</b></r>`;
      let deepest = parseXml(xml);
      let depth = 0;
      for (; deepest.$.some(child => typeof child === 'object'); depth++) deepest = first(deepest);
      expect(depth).to.equal(100);
      expect(shape(first(parseXml(xml))).at(-1)).to.deep.equal(['b', 'y']);
    });

    it('has no more elements than a large feed', () => {
      expect(first(parseXml(`<r>${'<a/>'.repeat(250_000)}</r>`)).$.length).to.equal(199_999);
    });

    const pieces = [
      ...[
        '<',
        '>',
        '&',
        '"',
        "'",
        ' ',
        '\r',
        ']',
        '</',
        '<!',
        '<?',
        '<!--',
        '<![CDATA[',
        '<!DOCTYPE [',
      ],
      ...[
        '<a',
        '<a ',
        '<a>',
        '</a>',
        '<a/>',
        '<a b="',
        "<a b='",
        '<a b=',
        '<a b="c" ',
        '<a b="<',
        '<a "',
      ],
      ...[
        '<![>',
        '<!["',
        '<!x ">',
        '<!DOCTYPE x [<!--',
        '<?x >',
        '<!-- >',
        '<a xmlns:b="c">',
        '<b:a>',
      ],
      ...['&amp;', '&#', '&amp', 'a="b" ', '=', '<a b=">', '<a b=">\'<', '</a b="', '<漢'],
    ];
    const starts = ['', '<a ', '<a b="', '<!DOCTYPE a [', '<![CDATA[', '<a><b><c>'];
    const times = (piece: string, length: number) => piece.repeat(length / piece.length);

    for (const piece of pieces) {
      it(`takes steps in proportion to its length where it is nothing but ${piece}`, () => {
        for (const start of starts) {
          const short = steps(start + times(piece, 10_000));
          const long = steps(start + times(piece, 100_000));
          expect(long, start).to.be.below(short * 11 + 1000);
          expect(long, start).to.be.below(100_000 * 10);
        }
      });
    }

    it('is read where it is a megabyte of one thing', function () {
      this.timeout(60_000);
      for (const piece of ['<', '<!--', '<a b="c" ', 'b="c" ', '<a>', '</a>', '<a ', '&']) {
        expect(parseXml(`<a ${times(piece, 1_000_000)}`).$, piece).to.be.an('array');
      }
    });

    it('never throws, whatever is cut out of it or put into it', () => {
      const piece = fc.oneof(
        fc.constantFrom(...pieces, '<a>x</a>', '<p:a xmlns:p="u">', '</p:a>', 'text', '\u0000'),
        fc.string({unit: 'binary', maxLength: 5}),
      );
      fc.assert(
        fc.property(fc.array(piece, {maxLength: 40}), found => {
          expect(parseXml(found.join('')).$).to.be.an('array');
        }),
        {numRuns: 2000},
      );
    });
  });
});

/** How many characters the search functions of the platform go over while a text is parsed. */
function steps(xml: string): number {
  const {indexOf} = String.prototype;
  const {exec} = RegExp.prototype;
  let count = 0;
  String.prototype.indexOf = function (this: string, sign: string, from = 0) {
    const found = indexOf.call(this, sign, from);
    count += (found < 0 ? this.length : found) - from + 1;
    return found;
  };
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const start = this.lastIndex;
    const match = exec.call(this, text);
    if (match) count += match.index + match[0].length - start + 1;
    else count += this.sticky ? 1 : text.length - start + 1;
    return match;
  };
  try {
    parseXml(xml);
  } finally {
    String.prototype.indexOf = indexOf;
    RegExp.prototype.exec = exec;
  }
  return count;
}
