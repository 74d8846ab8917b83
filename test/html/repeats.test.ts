import {expect} from '@open-wc/testing';
import type {Article} from '../../src/data/article-public.js';
import {ways, write} from './ways.js';

const article: Article = {
  headline: 'The last ropewalk',
  image: {url: 'https://example.test/post/rope.jpg', caption: 'Hemp, 1911', credit: 'Bo'},
  authors: [{name: 'Ada Reed'}, {name: 'Bo Lind'}],
  published: '2024-03-05T10:00:00Z',
  audio: {url: '/rope.mp3'},
  tldr: ['It closes.', {text: 'A museum takes the machines.'}],
};

/** What the body says, and what is left of it below a header with that article. */
const rows: [what: string, html: string, shown: string][] = [
  ['the headline', '<h1>The last ropewalk</h1><p>A</p>', '<p>A</p>'],
  ['the headline in a paragraph', '<p><b>The last  ropewalk</b></p><p>A</p>', '<p>A</p>'],
  ['the headline alone', 'The last ropewalk', ''],
  ['a headline further down', '<p>A</p><h1>The last ropewalk</h1><p>B</p>', '<p>A</p><p>B</p>'],
  ['the picture', '<p><img src="rope.jpg"></p><p>A</p>', '<p>A</p>'],
  ['the picture in another size', '<img src="rope-300x200.jpg"><p>A</p>', '<p>A</p>'],
  ['the picture in another type', '<img src="rope.webp"><p>A</p>', '<p>A</p>'],
  ['the picture in two types', '<img src="rope-90x90.jpg.webp"><p>A</p>', '<p>A</p>'],
  [
    'the picture from a server that scales, in its query',
    '<img src="/_next/image?url=%2Fpost%2Frope.jpg&amp;w=640&amp;q=75"><p>A</p>',
    '<p>A</p>',
  ],
  [
    'the picture from a server that scales, at its end',
    '<img src="https://cdn.test/fetch/w_800/https://example.test/post/rope.jpg"><p>A</p>',
    '<p>A</p>',
  ],
  ['the picture, linked', '<p>A</p><a href="rope.jpg"><img src="rope.jpg?w=9"></a>', '<p>A</p>'],
  [
    'the picture with its sources',
    '<picture><source srcset="rope.webp 1x"><img src="rope.jpg"></picture><p>A</p>',
    '<p>A</p>',
  ],
  [
    'the picture with the same caption',
    '<figure><img src="rope.jpg"><figcaption>Hemp, 1911</figcaption></figure><p>A</p>',
    '<p>A</p>',
  ],
  ['the recording', '<p>A</p><audio src="/rope.mp3?from=feed"></audio>', '<p>A</p>'],
  [
    'the recording with its caption',
    '<figure><audio><source src="/rope.mp3"></audio><figcaption>B</figcaption></figure><p>A</p>',
    '<p><small>B</small></p><p>A</p>',
  ],
  ['the authors', '<p>By <a href="/ada">Ada Reed</a> and Bo Lind</p><p>A</p>', '<p>A</p>'],
  ['authors and date', '<div>Ada Reed | March 5, 2024</div><p>A</p>', '<p>A</p>'],
  [
    'authors, date and reading time',
    '<p>By Ada Reed · March 5, 2024 · 5 min read</p><p>A</p>',
    '<p>A</p>',
  ],
  ['the date in numbers', '<p>Published: 2024-03-05</p><p>A</p>', '<p>A</p>'],
  ['the date', '<p><time>5 March 2024</time></p><p>A</p>', '<p>A</p>'],
  [
    'the summary box with its heading',
    '<h2>In short</h2><ul><li>It closes.</li><li>A museum takes the machines.</li></ul><p>A</p>',
    '<p>A</p>',
  ],
  [
    'all of it',
    '<h1>The last ropewalk</h1><p>By Ada Reed</p><img src="rope.jpg"><p>5 March 2024</p><p>A</p>',
    '<p>A</p>',
  ],
];

/** What looks like the same, and says more. */
const kept: [what: string, html: string, shown: string][] = [
  [
    'a caption of its own',
    '<figure><img src="rope.jpg"><figcaption>A <i>walk</i></figcaption></figure><p>A</p>',
    '<p><small>A <i>walk</i></small></p><p>A</p>',
  ],
  [
    'another recording',
    '<p>A</p><audio src="/tar.mp3"></audio>',
    '<p>A</p><audio controls="" preload="none" src="/tar.mp3"></audio>',
  ],
  ['a line with a place', '<p>By Ada Reed, Harbour</p>', '<p>By Ada Reed, Harbour</p>'],
  ['words before the day', '<p>Died 5 March 2024</p>', '<p>Died 5 March 2024</p>'],
  ['another day', '<p>5 April 2024</p>', '<p>5 April 2024</p>'],
  ['another date', '<p>Published: 2023-03-05</p><p>A</p>', '<p>Published: 2023-03-05</p><p>A</p>'],
  [
    'another file',
    '<img src="rope.pdf.webp">',
    '<figure><img alt="" src="rope.pdf.webp"></figure>',
  ],
  ['the text beside a picture', '<p><img src="rope.jpg">Hemp.</p>', '<p>Hemp.</p>'],
  ['a name further down', '<p>A</p><p>By Ada Reed</p>', '<p>A</p><p>By Ada Reed</p>'],
  [
    'the copy in a gallery',
    '<figure><img src="walk.jpg"><img src="rope.jpg"></figure>',
    '<figure><img alt="" src="walk.jpg"><img alt="" src="rope.jpg"></figure>',
  ],
  [
    'the headline in a sentence',
    '<p>The last ropewalk closes.</p>',
    '<p>The last ropewalk closes.</p>',
  ],
];

for (const [way, show] of ways) {
  const below = (html: string, level = 1) => write(show(html, {header: {article, level}}));

  describe(`a body below its header, ${way}`, () => {
    for (const [what, html, shown] of rows) {
      it(`does not repeat ${what}`, () => {
        expect(below(html)).to.equal(shown);
      });
    }
    for (const [what, html, shown] of kept) {
      it(`keeps ${what}`, () => {
        expect(below(html)).to.equal(shown);
      });
    }

    it('has its headings below the headline', () => {
      const heads = (html: string, level: number) =>
        [...below(html, level).matchAll(/<(h\d)/g)].map(([, name]) => name);
      expect(heads('<h1>A</h1><h2>B</h2>', 1)).to.deep.equal(['h2', 'h3']);
      expect(heads('<h1>The last ropewalk</h1><h2>B</h2>', 1)).to.deep.equal(['h2']);
      expect(heads('<h3>A</h3><h2>B</h2>', 1)).to.deep.equal(['h3', 'h2']);
      expect(heads('<h2>A</h2><h6>B</h6>', 3)).to.deep.equal(['h4', 'h6']);
    });

    it('leads to what follows where a headline was', () => {
      expect(below('<h1 id="top">The last ropewalk</h1><p>A <a href="#top">up</a></p>')).to.equal(
        '<p id="section-top">A <a href="#section-top">up</a></p>',
      );
    });

    it('says all of it where it stands alone', () => {
      expect(write(show('<h1>The last ropewalk</h1><img src="rope.jpg">'))).to.equal(
        '<h1 id="section-the-last-ropewalk">The last ropewalk</h1><figure><img alt="" src="rope.jpg"></figure>',
      );
    });
  });
}
