import {expect} from '@open-wc/testing';
import {looseText, markupText, shorten, summaryText} from '../../../src/data/formats/text.js';
import fc from '../../fast-check.js';

describe('looseText and markupText', () => {
  const both: [string, string][] = [
    ['You&rsquo;re here', 'You’re here'],
    ['You&amp;rsquo;re here', 'You’re here'],
    ['You&amp;#8217;re here', 'You’re here'],
    ['Rope &amp;ndash; tar', 'Rope – tar'],
    ['AT&amp;T', 'AT&T'],
    ['AT&amp;amp;T', 'AT&T'],
    ['The &lt;del&gt; element', 'The <del> element'],
    ['Use &lt;em&gt; and &lt;/em&gt;', 'Use <em> and </em>'],
    ['&lt;em&gt;L. plantarum&lt;/em&gt; in rope', 'L. plantarum in rope'],
    ['CO&lt;sub&gt;2&lt;/sub&gt;', 'CO2'],
    ['One&lt;br /&gt;two', 'One two'],
    ['Wow <img class="emoji" alt="😀" src="/a.png"> nice', 'Wow 😀 nice'],
    ['Flag <img alt="🇳🇴"> and <img alt="👩‍👩‍👧">', 'Flag 🇳🇴 and 👩‍👩‍👧'],
    ['Smile <img class="wp-smiley" alt=";-)">', 'Smile ;-)'],
    ['A <img class="size-full" alt="rope"> b', 'A b'],
  ];
  for (const [from, to] of both) {
    it(`read ${from}`, () => {
      expect(looseText(from)).to.equal(to);
      expect(markupText(from)).to.equal(to);
    });
  }

  it('keep a tag that a plain text means', () => {
    expect(looseText('The <del> element')).to.equal('The <del> element');
    expect(looseText('A List<Boat> of boats')).to.equal('A List<Boat> of boats');
  });
});

describe('summaryText', () => {
  it('has no hidden words and no buttons', () => {
    const html = '<p>Rope.</p><p style="display:none">Preview</p><div class="sharing">X</div>';
    expect(summaryText(html)).to.equal('Rope.');
  });
});

describe('shorten', () => {
  it('never cuts a character that is made of several', () => {
    const family = '👨‍👩‍👧‍👦';
    expect(shorten(family.repeat(4), 30)).to.equal(`${family}${family}…`);
    expect(shorten('e\u0301'.repeat(40), 12)).to.equal(`${'e\u0301'.repeat(5)}…`);
    expect(shorten('🇳🇴'.repeat(9), 11)).to.equal('🇳🇴🇳🇴…');
  });

  it('is a beginning in whole characters, not longer than the limit', () => {
    const characters = fc.constantFrom('a', ' ', '👩‍🚀', '🇳🇴', 'é', 'e\u0301', '7\ufe0f\u20e3', '字');
    const count = (text: string) => [...new Intl.Segmenter().segment(text)].length;
    fc.assert(
      fc.property(
        fc.string({unit: characters, maxLength: 60}),
        fc.integer({min: 20, max: 60}),
        (text, limit) => {
          const short = shorten(text, limit);
          expect(short.length).to.be.at.most(Math.max(limit, 1));
          const start = short.replace(/…$/, '');
          expect(text.startsWith(start)).to.equal(true);
          expect(count(start) + count(text.slice(start.length))).to.equal(count(text));
        },
      ),
    );
  });
});
