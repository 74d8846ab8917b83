import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {words as english} from '../../src/locales/en.js';
import {expectWarning} from '../setup.js';
import {give} from './inspect.js';
import {elements, others, type Attribute} from './manifest.js';
import {attacks, inPieces, shareOf, sharpAttacks} from './places.js';
import {count, inPage, judge, setTrap, settled} from './trap.js';

setTrap('properties');

const picture = '<img src=x onerror=trap()>';

/** What a framework hands over where JSON has something else than the page expected. */
const values: Record<string, unknown> = {
  null: null,
  nothing: undefined,
  true: true,
  zero: 0,
  'a number': 1.5,
  'no number': NaN,
  'no end': Infinity,
  'an empty text': '',
  'an empty list': [],
  'a list of texts': ['a', picture, 'javascript:trap()'],
  'a list of anything': [null, 1, {}, [], picture],
  'an empty object': {},
  'an object of texts': {name: picture, url: 'javascript:trap()', headline: picture},
  'an object that is no text': {toString: 1, valueOf: null},
  'an object without a prototype': JSON.parse('{"__proto__": null, "a": 1}'),
  'a template': {_$litType$: 1, strings: [picture], values: []},
  'a template with raw strings': {_$litType$: 1, strings: {raw: [picture], 0: picture}, values: []},
  'a template without strings': {_$litType$: 1, strings: 1, values: []},
  'a template of a template': {_$litType$: {h: picture, el: 1}, values: []},
  'a directive': {_$litDirective$: 1, values: [picture]},
  'a node': {nodeType: 1, nodeName: 'IMG', outerHTML: picture},
  'a trusted text': {toStringTag: 'TrustedHTML', html: picture},
};

async function judgeValues(
  tagName: string,
  name: string,
  tried: readonly unknown[],
): Promise<string[]> {
  const tally = count(`<${tagName}> properties`, tried.length);
  const findings: string[] = [];
  for (const piece of inPieces(tried, 60)) {
    await inPage(async box => {
      for (const value of piece) {
        const element = give(tagName, others[tagName]);
        Object.assign(element, {[name]: value});
        box.append(element);
      }
      await settled(box);
      findings.push(...(await judge(box, tally)));
    });
  }
  return findings;
}

/** What is thrown, by the work or by what the browser calls meanwhile. */
async function errorsOf(work: () => Promise<void>): Promise<string[]> {
  const errors = new Set<string>();
  const {onerror} = window;
  window.onerror = message => {
    errors.add(String(message));
    return true;
  };
  try {
    await work();
  } catch (error) {
    errors.add(String(error));
  } finally {
    window.onerror = onerror;
  }
  return [...errors];
}

/** What goes wrong with values of any type, each in an element of its own. */
async function failuresOf(
  tagName: string,
  name: string,
  make = (value: unknown): unknown => value,
): Promise<string[]> {
  const failures: string[] = [];
  const tally = count(`<${tagName}> properties, of any type`, 0);
  for (const [kind, value] of Object.entries(values)) {
    tally.tried++;
    const errors = await errorsOf(() =>
      inPage(async box => {
        const element = give(tagName, others[tagName]);
        Object.assign(element, {[name]: make(value)});
        box.append(element);
        await settled(box);
        failures.push(...(await judge(box, tally)));
      }),
    );
    failures.push(...errors.map(error => `${kind}: ${error}`));
  }
  return failures;
}

/** Attributes were tried already; the text in a property is no other. */
function attacksOn({inheritedFrom}: Attribute, isAttribute: boolean): readonly unknown[] {
  return shareOf(inheritedFrom || isAttribute ? sharpAttacks : attacks).map(({text}) => text);
}

for (const {tagName, attributes, properties} of elements) {
  const given = new Set(attributes.map(({name}) => name.replaceAll('-', '')));

  describe(`a property of <${tagName}>`, () => {
    // What cannot be read is told, once for each message.
    beforeEach(() => expectWarning(/^<[a-z-]+> |^(There|The) /));

    it('does nothing with payloads for words', async () => {
      const tried = shareOf(sharpAttacks).map(({text}) =>
        Object.fromEntries(
          Object.entries(english).map(([word, usual]) => [
            word,
            typeof usual === 'string' ? text : {one: text, other: text},
          ]),
        ),
      );
      expect(await judgeValues(tagName, 'words', tried)).to.deep.equal([]);
    });

    it('takes whatever it is given for words, and throws nothing', async () => {
      const wordsOf = (value: unknown) =>
        Object.fromEntries(Object.keys(english).map(word => [word, value]));
      expect(await failuresOf(tagName, 'words', wordsOf)).to.deep.equal([]);
    });

    for (const property of properties) {
      const {name} = property;

      it(`does nothing with a payload: ${name}`, async () => {
        const tried = attacksOn(property, given.has(name.toLowerCase()));
        expect(await judgeValues(tagName, name, tried)).to.deep.equal([]);
      }).timeout(60_000);

      it(`takes whatever it is given, and throws nothing: ${name}`, async () => {
        expect(await failuresOf(tagName, name)).to.deep.equal([]);
      });
    }
  });
}
