import {expect} from '@open-wc/testing';
import fc from '../fast-check.js';
import {ways} from './ways.js';

/** Elements in which text is for readers, whatever becomes of the element. */
const groups =
  'div section article main center span font x-note b em strong u small mark blockquote li ul ol p ' +
  'h2 h3 figure figcaption details summary dl dt dd form fieldset label address header aside';
/** Elements whose text no reader sees, each by a rule of the guide. */
const unseen = ['script', 'style', 'template', 'textarea', 'select', 'noscript', 'p hidden'];
const attributes = [
  '',
  ' class="intro"',
  ' style="color:red"',
  ' id="a"',
  ' data-x="y"',
  ' aria-hidden="true"',
  ' role="note"',
  ' onclick="trap()"',
  ' class="hidden md:block"',
];

/** A piece of HTML with what a reader has to see of it, word by word. */
interface Piece {
  html: string;
  words: string[];
}

let count = 0;
const word = fc.constantFrom('hemp', 'tar', 'yarn', 'twist', 'fid').map((name): Piece => {
  const unique = `${name}${++count}`;
  return {html: `${unique} `, words: [unique]};
});

const join = (pieces: readonly Piece[]): Piece => ({
  html: pieces.map(({html}) => html).join(''),
  words: pieces.flatMap(({words}) => words),
});

const {tree} = fc.letrec<{tree: Piece}>(tie => ({
  tree: fc.oneof(
    {maxDepth: 4, withCrossShrink: true},
    word,
    fc
      .tuple(
        fc.constantFrom(...groups.split(' ')),
        fc.constantFrom(...attributes),
        fc.array(tie('tree'), {minLength: 1, maxLength: 4}),
        fc.boolean(),
      )
      .map(([name, attribute, pieces, isClosed]): Piece => {
        const {html, words} = join(pieces);
        return {html: `<${name}${attribute}>${html}${isClosed ? `</${name}>` : ''}`, words};
      }),
    fc.tuple(fc.constantFrom(...unseen), word).map(([name, piece]): Piece => {
      const [tag] = name.split(' ');
      return {html: `<${name}>${piece.html}</${tag}>`, words: []};
    }),
    fc
      .constantFrom('<br>', '<hr>', '<img src="a.jpg" alt="">', '<!-- a -->', '<input>', '&nbsp;')
      .map((html): Piece => ({html, words: []})),
  ),
}));

const body = fc.array(tree, {minLength: 1, maxLength: 6}).map(join);

for (const [way, show] of ways) {
  describe(`the text of a body, ${way}`, () => {
    it('is all there, once and in its order, and nothing else is', () => {
      fc.assert(
        fc.property(body, ({html, words}) => {
          const text = show(html).textContent ?? '';
          expect(text.match(/[a-z]+\d+/g) ?? []).to.deep.equal(words);
        }),
        {numRuns: 300},
      );
    });
  });
}
