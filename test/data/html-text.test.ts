import {expect} from '@open-wc/testing';
import {decodeEntities} from '../../src/data/entities.js';
import {htmlToText} from '../../src/data/html-text.js';
import {expectLinearTime} from '../linear.js';

describe('decodeEntities', () => {
  const cases: [string, string][] = [
    ['&amp;&lt;&gt;&quot;&apos;', `&<>"'`],
    ['&eacute;&Eacute;&nbsp;&yuml;', 'éÉ\u00a0ÿ'],
    ['&hellip;&ndash;&rsquo;&euro;&hearts;&lang;', '…–’€♥⟨'],
    ['&#8217;&#x2019;&#X2019;', '’’’'],
    ['&#150;&#x80;', '–€'],
    ['&#0;&#xd800;&#x110000;&#99999999;', '\ufffd\ufffd\ufffd\ufffd'],
    ['&#128031;', '🐟'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['&tide; &constructor; &; &#; &#x; AT&T', '&tide; &constructor; &; &#; &#x; AT&T'],
  ];
  for (const [from, to] of cases) {
    it(`reads ${from}`, () => {
      expect(decodeEntities(from)).to.equal(to);
    });
  }
});

describe('htmlToText', () => {
  const cases: [string, string, string][] = [
    ['drops tags', '<p>High <em class="x">tide</em></p>\n', 'High tide'],
    [
      'parts what blocks part',
      '<p>High</p><p>tide<br>now</p><ul><li>a</li><li>b</li></ul>',
      'High tide now a b',
    ],
    ['joins what inline elements do not part', 'H<sub>2</sub>O', 'H2O'],
    [
      'drops scripts and styles with their content',
      'a<script>let b = "<p>"</SCRIPT >c<style>p{}</style>d',
      'acd',
    ],
    ['drops comments', 'a<!-- <b> --> b<!-->c', 'a bc'],
    [
      'decodes after the tags are gone, and once',
      '&lt;script&gt;1&lt;/script&gt; &amp;amp;',
      '<script>1</script> &amp;',
    ],
    ['finds the end of a tag behind quoted values', '<a title="a > b" href=\'>\'>tide</a>', 'tide'],
    ['keeps a sign that opens no tag', 'a < b, 1 <2', 'a < b, 1 <2'],
    ['drops what a tag without an end takes with it', 'tide <a href="x', 'tide'],
    ['drops a script without an end', 'tide <script>alert(1)', 'tide'],
  ];
  for (const [title, from, to] of cases) {
    it(title, () => {
      expect(htmlToText(from)).to.equal(to);
    });
  }

  it('gives no text for what is none', () => {
    for (const value of [null, undefined, {}, [], true]) expect(htmlToText(value)).to.equal('');
    expect(htmlToText(7)).to.equal('7');
  });

  it('cuts at the limit', () => {
    expect(htmlToText('<p>high tide</p>', 6)).to.equal('high t');
    expect(htmlToText(`${'&hellip;'.repeat(20)}`, 20)).to.equal('…'.repeat(20));
  });

  for (const part of [
    '<',
    '<a',
    '<!--',
    '<a "',
    '<a x="',
    '<script>',
    '&#',
    '&a',
    '<p>',
    ' ',
    '</',
  ]) {
    it(`takes linear time over many of ${part}`, () => {
      const fill = (size: number) => part.repeat(size / part.length);
      expectLinearTime(fill, 960_000, text => htmlToText(text, 1_000_000));
    });
  }
});
