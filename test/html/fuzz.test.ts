import fc from 'fast-check';
import {findDangers, makeSafe, paths} from './paths.js';

const tags = (
  'p a b div span h2 ul li table tr td img picture source video code pre details summary ruby rt ' +
  'script style svg math mtext mglyph foreignObject desc template noscript iframe form input ' +
  'button select option textarea title xmp plaintext object embed base meta link x-y font body ' +
  'html head frameset caption colgroup slot annotation-xml constructor'
).split(' ');

const names = (
  'href src srcset data-src data-srcset data-lazy-src id name class style title alt onclick onerror ' +
  'target rel cite poster width height xlink:href is slot action formaction srcdoc shadowrootmode ' +
  'dir lang __proto__ autofocus'
).split(' ');

const values = [
  'javascript:trap()',
  ' java\tscript:trap()',
  'data:text/html,<script>trap()</script>',
  'https://example.test/a.png 2x, javascript:trap() 1x',
  'https://example.test/',
  'data:image/png;base64,AA',
  '#a',
  'a',
  'language-js b',
  'section-a',
  '_blank',
  '"><img src=x onerror=trap()>',
  '--></style></title></noscript><img src=x onerror=trap()>',
];

const text = fc.oneof(
  fc.constantFrom(' ', 'a', '&lt;img onerror=trap()&gt;', '<!--', '-->', '<![CDATA[', ']]>', '</'),
  fc.string({maxLength: 6}),
);
const attribute = fc
  .tuple(fc.constantFrom(...names), fc.oneof(fc.constantFrom(...values), fc.string()))
  .chain(([name, value]) =>
    fc.constantFrom(
      ` ${name}="${value.replaceAll('"', '&quot;')}"`,
      ` ${name}='${value}'`,
      `/${name}=${value.replaceAll(' ', '')}`,
    ),
  );
const {tree: markup} = fc.letrec<{tree: string}>(tie => ({
  tree: fc.oneof(
    {maxDepth: 5},
    text,
    fc
      .tuple(
        fc.constantFrom(...tags),
        fc.array(attribute, {maxLength: 3}),
        fc.array(tie('tree'), {maxLength: 4}),
        fc.boolean(),
      )
      .map(
        ([tag, attributes, children, closed]) =>
          `<${tag}${attributes.join('')}>${children.join('')}${closed ? `</${tag}>` : ''}`,
      ),
  ),
}));

for (const [way, sanitize] of paths) {
  describe(`whatever is made safe ${way}`, () => {
    it('holds nothing dangerous, also when it is written out and read again', () => {
      fc.assert(
        fc.property(fc.array(markup, {minLength: 1, maxLength: 6}), parts => {
          const safe = makeSafe(sanitize, parts.join(''), {base: 'https://example.test/post'});
          const reread = document.createElement('template');
          reread.innerHTML = safe.innerHTML;
          const dangers = [...findDangers(safe), ...findDangers(reread.content)];
          if (dangers.length > 0) throw new Error(dangers.join('; '));
        }),
        {numRuns: 600},
      );
    });
  });
}
