import {expect} from '@open-wc/testing';
import {sanitizeHtml} from '../../src/html/sanitize.js';
import {makeSafe, paths} from './paths.js';

// Work in the square of this takes minutes, and runs into the limit of the test.
const size = 400_000;
const limit = 60_000;
const fill = (text: string, length = size) => text.repeat(Math.floor(length / text.length));
const nest = (text: string) => fill(text, 20_000);

/** Bodies of up to a million characters on which our own code must not need quadratic time. */
const bodies: Record<string, string> = {
  'signs that open tags': fill('<'),
  'formatting across blocks': fill('<p><i>'),
  'formatting with attributes': `${fill('<b id=a>').slice(0, 8000)}${fill('<p>').slice(0, 8000)}`,
  links: fill('<a href="#a">b</a>'),
  'equal ids': fill('<p id="a">b</p>'),
  'ids and their links': Array.from(
    {length: 20_000},
    (_, index) => `<a id=a${index} href=#a${index}>b</a>`,
  ).join(''),
  'equal headings': fill('<h2>a</h2>'),
  comments: fill('<!--'),
  entities: fill('&amp;&lt;&#60;'),
  'one attribute': `<p title="${fill('a<')}">b`,
  'many attributes': `<p ${Array.from({length: 20_000}, (_, index) => `a${index}=b`).join(' ')}>c`,
  'one address': `<a href="${fill(' \t')}b">c</a>`,
  'one list of candidates': `<img src="a" srcset="${fill('a 1x,')}">`,
  'parentheses in candidates': `<img src="a" srcset="a ${fill('(')}">`,
  'one class': `<code class="${fill('language- ')}">a</code>`,
  'one relation': `<a href="/b" rel="${fill('nofollow ')}">c</a>`,
};

/**
 * Elements that are never closed. Chromium's own parser needs time by the square of their number,
 * also for `innerHTML`; so these are short, and say only that nothing is added to that.
 */
const nested: Record<string, string> = {
  'tags that nest': nest('<b>'),
  'blocks that nest': nest('<div>'),
  'blocks that nest, with text': nest('<div>a'),
  'lists that nest': nest('<ul><li>'),
  tables: nest('<table><tr><td>'),
  'headings that nest': nest('<h2><div>'),
  'unclosed elements of another kind': nest('<x-y>'),
  'elements that go': nest('<svg><style>'),
};

for (const [way, sanitize] of paths) {
  describe(`a long body made safe ${way}`, () => {
    for (const [name, html] of Object.entries({...bodies, ...nested})) {
      it(`ends in time: ${name}`, () => {
        const safe = makeSafe(sanitize, html, {base: 'https://example.test/', headingOffset: 1});
        expect(safe.isConnected).to.be.false;
      }).timeout(limit);
    }
  });
}

describe('a million characters of tags that nobody closes', () => {
  for (const [name, html] of Object.entries(nested)) {
    it(`is cut before it keeps the parser busy: ${name}`, async () => {
      const safe = await sanitizeHtml(fill(html, 1_000_000));
      expect(safe.querySelectorAll('*').length).to.be.below(100_000);
    }).timeout(limit);
  }
});
