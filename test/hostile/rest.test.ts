import {expect, nextFrame} from '@open-wc/testing';
import '../../src/define.js';
import {expectWarning} from '../setup.js';
import {elementsWithin, give} from './inspect.js';
import {elements, others} from './manifest.js';
import {inPage, setTrap, settled} from './trap.js';

setTrap('rest');

interface Updating extends Element {
  requestUpdate(...values: unknown[]): void;
}

/** Counts how often an element and those inside want to be updated, from now on. */
function countUpdates(root: Element): () => number {
  let updates = 0;
  const inside = root.shadowRoot ? elementsWithin(root.shadowRoot) : [];
  for (const element of [root, ...[...inside].map(([element]) => element)]) {
    if (!('requestUpdate' in element)) continue;
    const updating = element as Updating;
    const request = updating.requestUpdate.bind(updating);
    updating.requestUpdate = (...values) => {
      updates++;
      request(...values);
    };
  }
  return () => updates;
}

describe('an element with an attribute that makes no sense', () => {
  for (const {tagName, attributes} of elements) {
    it(`comes to rest: <${tagName}>`, async () => {
      expectWarning(/^<[a-z-]+> |^(There|The) /);
      const restless: string[] = [];
      await inPage(async box => {
        const counts = new Map<string, () => number>();
        for (const {name} of attributes) {
          for (const value of ['abc', 'NaN', 'Infinity', '-1', '']) {
            const element = give(tagName, {...others[tagName], [name]: value});
            box.append(element);
            counts.set(`${name}="${value}"`, countUpdates(element));
          }
        }
        await settled(box);
        const before = new Map([...counts].map(([name, updates]) => [name, updates()]));
        // What goes on for ever goes on in each frame; what is on its way has come after some.
        for (let frame = 0; frame < 20; frame++) await nextFrame();
        for (const [name, updates] of counts) {
          const more = updates() - before.get(name)!;
          if (more > 10) restless.push(name);
        }
      });
      expect(restless).to.deep.equal([]);
    }).timeout(60_000);
  }
});
