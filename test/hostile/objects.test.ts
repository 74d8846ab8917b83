import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {expectWarning} from '../setup.js';
import {give} from './inspect.js';
import {elements, others} from './manifest.js';
import {count, inPage, judge, setTrap, settled} from './trap.js';

setTrap('objects');

const refuse = () => {
  throw new Error('This was not to be asked.');
};
const all = {get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse};

function revoked(): object {
  const {proxy, revoke} = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function cycle(): object {
  const article: Record<string, unknown> = {headline: 'A circle'};
  for (const key of ['related', 'image', 'category', 'authors', 'tags', 'tldr']) {
    article[key] = [article, article];
  }
  return article;
}

const endless = () => new Array<unknown>(2 ** 32 - 1);

/** What no JSON can have, and a page's own script can. */
const objects: Record<string, () => unknown> = {
  'a proxy that refuses everything': () => new Proxy({}, all),
  'a proxy that is no more': revoked,
  'a list that refuses everything': () => new Proxy([], all),
  'a getter that throws': () => Object.defineProperty({}, 'headline', {get: refuse}),
  'an object that is no text': () => ({toString: refuse, valueOf: refuse, toJSON: refuse}),
  'an object that is in itself': cycle,
  'a symbol': () => Symbol('a'),
  'a large integer': () => 10n,
  'a date that is none': () => new Date(NaN),
  'a function': () => () => undefined,
  'a window': () => window,
  'an address': () => new URL('javascript:trap()'),
  'a list without an end': endless,
  'a text as an object': () => new String('<img src=x onerror=trap()>'),
};

/** What is thrown, or rejected with, while something is shown. */
async function failuresOf(tagName: string, set: (element: HTMLElement) => void): Promise<string[]> {
  const failures: string[] = [];
  const {onerror} = window;
  const onRejection = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    failures.push(String(event.reason));
  };
  window.onerror = message => failures.push(String(message)) > 0;
  addEventListener('unhandledrejection', onRejection);
  try {
    await inPage(async box => {
      const element = give(tagName, others[tagName]);
      // A getter of the element's own may not be asked before.
      set(element);
      box.append(element);
      await settled(box);
      failures.push(...(await judge(box, count(`<${tagName}> objects`, 1))));
    });
  } catch (error) {
    failures.push(String(error));
  } finally {
    window.onerror = onerror;
    removeEventListener('unhandledrejection', onRejection);
  }
  return failures;
}

/** What a page sets that is a list, and not data. */
const lists: Record<string, string[]> = {
  'tldr-box': ['points'],
  'tag-list': ['selected'],
  'related-rail': ['selectedTags'],
};

describe('an object that no JSON can hold', () => {
  // What cannot be read is told, once for each message.
  beforeEach(() => expectWarning(/^<[a-z-]+> |^(There|The) /));

  for (const {tagName, properties} of elements) {
    const data = properties.filter(({name}) => /^(articles?|words)$/.test(name));
    for (const {name} of data) {
      it(`throws nothing out of <${tagName}> as ${name}`, async () => {
        const failures: string[] = [];
        for (const [what, make] of Object.entries(objects)) {
          const found = await failuresOf(tagName, element => {
            Object.assign(element, {[name]: make()});
          });
          failures.push(...found.map(failure => `${what}: ${failure}`));
        }
        expect(failures).to.deep.equal([]);
      });
    }

    for (const name of lists[tagName] ?? []) {
      it(`throws nothing out of <${tagName}> and takes no time as ${name}`, async () => {
        for (const value of [undefined, null, 1, {}, [Symbol('a')], endless()]) {
          const failures = await failuresOf(tagName, element => {
            Object.assign(element, {[name]: value, selectable: true});
          });
          expect(failures, typeof value).to.deep.equal([]);
        }
      });
    }
  }

  it('ends in an error and in the fallback where it stands for an article', async () => {
    await inPage(async box => {
      const card = give('article-card');
      const codes: string[] = [];
      card.addEventListener('article-error', ({detail}) => codes.push(detail.error.code));
      card.innerHTML = '<a href="/plain">Plain</a>';
      card.article = new Proxy({headline: ''}, all);
      box.append(card);
      await settled(box);
      expect(codes).to.deep.equal(['bad-data']);
      expect(card.shadowRoot!.querySelector('slot')!.assignedElements()).to.have.length(1);
      expect(card.offsetHeight).to.be.above(0);
    });
  });
});
