import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {expectWarning} from '../setup.js';
import {give} from './inspect.js';
import {elements, others, type Attribute} from './manifest.js';
import {attacks, inPieces, shareOf, sharpAttacks} from './places.js';
import {count, inPage, judge, setTrap, settled} from './trap.js';

/** Attributes that say what another one means. */
const beside: Record<string, Record<string, string>> = {
  'category-href': {category: 'k'},
  'image-alt': {image: 'data:image/png,x'},
  'image-srcset': {image: 'data:image/png,x'},
  'image-sizes': {image: 'data:image/png,x', 'image-srcset': 'data:image/png,y 2x'},
  rel: {target: '_blank'},
};

setTrap('attributes');

describe('a payload in an attribute', () => {
  it('goes into every attribute of every element', () => {
    expect(elements.map(({tagName}) => tagName).sort()).to.deep.equal(Object.keys(others).sort());
  });

  for (const {tagName, attributes} of elements) {
    for (const attribute of attributes) {
      const {name} = attribute;
      it(`does nothing: <${tagName} ${name}>`, async () => {
        // What cannot be read or loaded is told, once for each message.
        expectWarning(/^<[a-z-]+> |^(There|The) /);
        const tried = shareOf(isRead(tagName, attribute) ? attacks : sharpAttacks);
        const tally = count(`<${tagName}> attributes`, tried.length);
        const findings: string[] = [];
        for (const piece of inPieces(tried, 60)) {
          await inPage(async box => {
            for (const {text} of piece) {
              const base = {...others[tagName], ...beside[name]};
              box.append(give(tagName, {...base, [name]: text}));
            }
            await settled(box);
            findings.push(...(await judge(box, tally)));
          });
        }
        expect(findings).to.deep.equal([]);
      }).timeout(60_000);
    }
  }
});

/** Whether an attribute is more than a number or a sign, and whether this element is the first to have it. */
function isRead(tagName: string, {type, inheritedFrom}: Attribute): boolean {
  const isText = !/^(boolean|number)( \||$)/.test(type?.text ?? '');
  return isText && (!inheritedFrom || tagName === 'article-card');
}
