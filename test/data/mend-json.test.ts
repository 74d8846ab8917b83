import {expect} from '@open-wc/testing';
import {ArticleError} from '../../src/data/article-error.js';
import {describeFault, findFault} from '../../src/data/json-fault.js';
import {parsePageJson} from '../../src/data/mend-json.js';
import fc from '../fast-check.js';

describe('JSON in a page', () => {
  const broken: [string, string][] = [
    ['a semicolon', '{"a": [1, "b"]};'],
    ['a comment', '<!-- {"a": [1, "b"]} -->'],
    ['CDATA', '//<![CDATA[\n{"a": [1, "b"]}\n//]]>'],
    ['commas before brackets', '{"a": [1, "b", ], \n}'],
  ];
  for (const [title, text] of broken) {
    it(`is read in spite of ${title}`, () => {
      expect(parsePageJson(text)).to.deep.equal({a: [1, 'b']});
    });
  }

  it('is looked through once, however many commas it has', () => {
    const commas = ','.repeat(300_000);
    expect(() => parsePageJson(`[1${commas}`)).to.throw(ArticleError);
    expect(parsePageJson(`[1${commas}]`)).to.deep.equal([1]);
  });

  it('may break lines inside texts, and has signs in them that mean nothing', () => {
    expect(parsePageJson('{"a": "b\n\tc, ] \\" }",}')).to.deep.equal({a: 'b\n\tc, ] " }'});
  });

  it('says where it is broken', () => {
    const text = '{\n  "a": 1,\n  "b": oops\n}';
    expect(() => parsePageJson(text)).to.throw(ArticleError, 'line 3, column 8, at "oops"');
    expect(() => parsePageJson('{"a": ')).to.throw(ArticleError, 'where it breaks off');
  });
});

describe('findFault', () => {
  const faults: [string, number][] = [
    ['', 0],
    ['{"a":1,}', 7],
    ['[1,]', 3],
    ['[1 2]', 3],
    ["{'a':1}", 1],
    ['{a:1}', 1],
    ['{"a" 1}', 5],
    ['[1}', 2],
    ['{"a":[1}', 7],
    ['"a\nb"', 0],
    ['1 1', 2],
    [',', 0],
    [']', 0],
    ['{"a":01}', 6],
  ];
  for (const [text, index] of faults) {
    it(`is at ${index} of ${JSON.stringify(text)}`, () => {
      expect(findFault(text)).to.equal(index);
    });
  }

  it('is nowhere in JSON, and somewhere in everything else', () => {
    const json = fc.json().map(text => text.replace(/[,:]/g, '$& '));
    const noise = fc.string({unit: fc.constantFrom(...'{}[]:,"1ae \\-.'), maxLength: 12});
    fc.assert(
      fc.property(fc.oneof(json, noise), text => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(findFault(text) === undefined).to.equal(isJson);
      }),
    );
  });

  it('describes JSON of another kind', () => {
    expect(describeFault('7')).to.equal('it is JSON, but no object');
  });
});
