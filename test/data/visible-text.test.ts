import {expect} from '@open-wc/testing';
import {beginningOf, recutSummary} from '../../src/data/visible-text.js';
import fc from '../fast-check.js';

const text = 'The rope is made of hemp, and the walk is a quarter of a mile long.';

describe('beginningOf', () => {
  const before: [string, string][] = [
    ['the headline', '<h1>The last ropewalk</h1>'],
    ['the headline in a paragraph', '<p><strong>The last ropewalk</strong></p>'],
    ['another heading', '<h2 class="intro">How it began</h2>'],
    ['a caption', '<figure><img src="a.jpg"><figcaption>Hemp, 1911</figcaption></figure>'],
    ['the caption of an old editor', '<div><p class="wp-caption-text">Hemp, 1911</p></div>'],
    ['text that a style hides', '<div style="display: none">Preview</div>'],
    ['invisible text', '<span style="color:red;visibility:hidden">Preview</span>'],
    ['hidden text', '<div hidden><p>Preview</p><div>More</div></div>'],
    ['a hidden paragraph without an end', '<p hidden>Preview'],
    ['text for screen readers alone', '<span class="screen-reader-text">Skip</span>'],
    ['text hidden from these', '<span aria-hidden="true">★★</span>'],
    ['buttons that share', '<div class="sharedaddy sd-sharing"><ul><li>Tweet</li></ul></div>'],
    [
      'links that share',
      '<p>Share this: <a href="https://www.facebook.com/sharer.php?u=x">Facebook</a> <a href="https://twitter.com/intent/tweet?url=x">X</a></p>',
    ],
    ['a list of contents', '<div id="toc"><a href="#a">One</a></div>'],
    ['an icon by its name', '<i class="material-icons">arrow_forward</i>'],
    ['a sign of a font', '<p>&#xe901;</p>'],
    ['a control', '<button>Listen</button>'],
    ['a drawing with a title', '<svg><title>Anchor</title><path d="M0"/></svg>'],
    ['a script', '<script>let a = "<p>no</p>"</script>'],
    ['a player', '<audio controls src="a.mp3">Your browser plays nothing.</audio>'],
  ];
  for (const [title, html] of before) {
    it(`begins after ${title}`, () => {
      expect(beginningOf(`${html}<p>${text}</p>`, 200, 'The last ropewalk')).to.equal(text);
    });
  }

  it('keeps words that only look like these', () => {
    const kept = [
      '<p>Socially, shared ropes were toxic.</p>',
      '<p class="shares-nothing socialism">Rope.</p>',
      '<p><a href="https://facebook.com/harbour">Our page</a> has more.</p>',
      '<p style="display:block">Rope.</p>',
      '<p>The last ropewalk closes.</p>',
    ];
    for (const html of kept) {
      const words = html.replace(/<[^>]*>/g, '');
      expect(beginningOf(html, 100, 'The last ropewalk')).to.equal(words);
    }
  });

  it('reads a picture of an emoji as the emoji', () => {
    const html = '<p>Wow <img class="emoji" alt="😀" src="a.png"> nice <img alt="A rope"></p>';
    expect(beginningOf(html, 100)).to.equal('Wow 😀 nice');
  });

  it('reads a word with a large first letter as one word', () => {
    const html = '<p><span class="dropcap">W</span>hen hemp was king</p>';
    expect(beginningOf(html, 100)).to.equal('When hemp was king');
  });

  it('gives all text of a body that is nothing else', () => {
    const html = '<h2>Rope</h2><figure><figcaption>Hemp</figcaption></figure>';
    expect(beginningOf(html, 100)).to.equal('Rope Hemp');
  });

  it('gives words of the body, in their order, whatever the body is', () => {
    const words = fc.array(fc.constantFrom('rope', 'tar', 'hemp'), {minLength: 1, maxLength: 9});
    const tags = 'p div h2 figure nav a svg'.split(' ');
    const piece = fc.tuple(fc.constantFrom(...tags), words, fc.boolean());
    fc.assert(
      fc.property(fc.array(piece, {minLength: 1, maxLength: 9}), pieces => {
        const html = pieces.map(
          ([tag, list, isOpen]) => `<${tag}>${list.join(' ')}${isOpen ? '' : `</${tag}>`}`,
        );
        const all: string[] = pieces.flatMap(([, list]) => list);
        let position = 0;
        for (const word of beginningOf(html.join(''), 1000).split(' ')) {
          const found = word === '' ? position : all.indexOf(word, position);
          // Inline elements join words.
          if (found < 0) expect(all.join('')).to.contain(word);
          else position = found;
        }
      }),
    );
  });
});

describe('recutSummary', () => {
  const body = `<h2>The last ropewalk</h2><figcaption>Hemp, 1911</figcaption><p>${text}</p>`;

  it('cuts again what a system cut from captions and headings', () => {
    const cut = 'The last ropewalk Hemp, 1911 The rope is made';
    expect(recutSummary(cut, body, 'The last ropewalk')).to.equal(text);
  });

  it('leaves every other summary alone', () => {
    for (const summary of ['The rope is made of hemp…', 'A museum takes the machines.', '']) {
      expect(recutSummary(summary, body, 'The last ropewalk')).to.equal(summary);
    }
  });
});
