import {expect} from '@open-wc/testing';
import {sanitizeHtml} from '../../src/html/sanitize.js';
import {expectLinearTime} from '../linear.js';
import {findDangers, makeSafe, paths} from './paths.js';

/** A header that shows what some of the bodies repeat. */
const header = {article: {headline: 'a', image: {url: 'https://example.test/a'}}, level: 1};
const size = 160_000;
const fill = (text: string, length: number) => text.repeat(Math.floor(length / text.length));
const attributes = (length: number) =>
  Array.from({length: length / 8}, (_, index) => ` a${index}=b`).join('');
const nest = (text: string) => fill(text, 20_000);

/** Bodies of some length on which our own code must not need quadratic time. */
const bodies: Record<string, (length: number) => string> = {
  'signs that open tags': length => fill('<', length),
  'formatting across blocks': length => fill('<p><i>', length),
  'formatting with attributes': length =>
    `${fill('<b id=a>', Math.min(length, 8000))}${fill('<p>', Math.min(length, 8000))}`,
  links: length => fill('<a href="#a">b</a>', length),
  'equal pictures in a figure': length => `<figure>${fill('<img src="a">', length)}</figure>`,
  'equal pictures in links': length => fill('<p><a href="b"><img src="a"></a></p>', length),
  'equal headlines': length => fill('<h1>a</h1>', length),
  'equal headlines in groups': length => fill('<div><h1><b>a</b></h1></div>', length),
  'equal ids': length => fill('<p id="a">b</p>', length),
  'ids and their links': length =>
    Array.from({length: length / 20}, (_, index) => `<a id=a${index} href=#a${index}>b</a>`).join(
      '',
    ),
  'equal headings': length => fill('<h2>a</h2>', length),
  comments: length => fill('<!--', length),
  entities: length => fill('&amp;&lt;&#60;', length),
  'one attribute': length => `<p title="${fill('a<', length)}">b`,
  'one address': length => `<a href="${fill(' \t', length)}b">c</a>`,
  'one list of candidates': length => `<img src="a" srcset="${fill('a 1x,', length)}">`,
  'parentheses in candidates': length => `<img src="a" srcset="a ${fill('(', length)}">`,
  'one class': length => `<code class="${fill('language- ', length)}">a</code>`,
  attributes: length => `<p${attributes(length)}>a</p>`,
  'attributes of a picture': length => `<img src="a.jpg"${attributes(length)}>`,
  'attributes in a drawing': length => `<svg><g${attributes(length)}>a</g></svg>`,
  'attributes of an unknown element': length => `<x-y${attributes(length)}>a</x-y>`,
  'attributes of an end': length => `<p>a</p${attributes(length)}>`,
  'one relation': length => `<a href="/b" rel="${fill('nofollow ', length)}">c</a>`,
};

/**
 * Elements that are never closed. Chromium itself needs time in the square of their number, also for
 * `innerHTML`, so these are short.
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
  const options = {base: 'https://example.test/', header, headingOffset: 1};

  describe(`a long body made safe ${way}`, () => {
    for (const [name, bodyOf] of Object.entries(bodies)) {
      it(`takes linear time: ${name}`, () => {
        expectLinearTime(bodyOf, size, html => makeSafe(sanitize, html, options));
      });
    }
    it('reads the first hundred attributes of an element', () => {
      const box = makeSafe(sanitize, `<p><a href="/b"${attributes(160_000)} title="c">d</a></p>`);
      expect(box.innerHTML).to.equal('<p><a href="/b">d</a></p>');
    });
    for (const [name, html] of Object.entries(nested)) {
      it(`ends, and is safe: ${name}`, () => {
        expect(findDangers(makeSafe(sanitize, html, options))).to.be.empty;
      });
    }
  });
}

describe('a million characters of tags that nobody closes', () => {
  for (const [name, html] of Object.entries(nested)) {
    it(`is cut before it keeps the parser busy: ${name}`, async () => {
      const safe = await sanitizeHtml(fill(html, 1_000_000));
      expect(safe.querySelectorAll('*').length).to.be.below(100_000);
    });
  }
});
