// The server's way from untrusted HTML to HTML, judged in a browser by what browsers do.
import {expect} from '@open-wc/testing';
import {sanitizeByPurifier} from '../../src/html/purify.js';
import {makeSafe as makeSafeOnServer} from '../../src/ssr/body.js';
import {payloads} from '../fixtures/payloads.js';
import {findDangers, makeSafe} from '../html/paths.js';

const options = {base: 'https://example.test/post/', idPrefix: 'section-'};

/** What a browser makes of the HTML that the server writes. */
function serve(html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = makeSafeOnServer(html, options).html;
  const box = document.createElement('div');
  box.append(template.content);
  return box;
}

const prose = [
  '<p>One <em>two</em> <strong>three</strong> <sub>4</sub><br>five &amp; &lt;six&gt; &nbsp;</p>',
  '<blockquote cite="https://example.test/q"><p>Said.</p><cite>Her</cite></blockquote>',
  '<ol start="3" reversed type="a"><li value="2">a</li></ol><dl><dt>T</dt><dd>M</dd></dl>',
  '<table><caption>c</caption><colgroup><col span="2"></colgroup><thead><tr>' +
    '<th scope="col" abbr="Ratio: 1:2">h</th></tr></thead><tbody><tr>' +
    '<td colspan="2" rowspan="3">d</td></tr></tbody></table>',
  '<details open><summary>s</summary>t</details><p lang="de" dir="ltr" title="u: v">w</p>',
  '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby><time datetime="PT1H">an hour</time>',
  '<section><span><b>a</b></span><font>b</font><form><label>c</label></form></section>',
  '<p>a<button>b</button><svg><text>c</text></svg><x-y>d</x-y><iframe>e</iframe></p>',
  '<div>One</div><div>Two <b>three</b></div><div><div><p>a</p></div></div>',
  '<pre class="a language-c++ b">\n\n<code class="lang-js">x</code></pre><pre>\ny</pre>',
  '<h1 id="a">a</h1><h3>Über uns</h3><h3>Über uns</h3><p id="x">b</p><a href="#a">c</a>',
  '<a href="b.html" target="_blank" rel="nofollow me">a</a><a href="mailto:a@b.test">b</a>',
  '<a href=" https://example.test/x " hreflang="de">a</a><a href="javascript:x">b</a>',
  '<img src="a.jpg" srcset="a.jpg 1x, b.jpg 2x" sizes="(min-width: 9em) 5em, 100vw" width="640px">',
  '<img data-src="c.jpg" src="data:image/gif,x"><img src="t.gif" width=1 height=1><img>',
  '<picture><source srcset="a.webp 640w" media="(min-width: 9em)" type="image/webp"></picture>',
  '<video src="a.mp4" autoplay loop playsinline poster="p.jpg" width="320">' +
    '<track src="t.vtt" kind="captions" srclang="en" label="English" default></video>',
  '<audio src="a.mp3"></audio><ins cite="/c" datetime="2025-11-23">i</ins><del>d</del>',
  '<ul><li>a<li>b<ul><li>c</ul></ul><p>d<p>e',
  '<col span="3"><p>a</p></br>b</p><tr><td>c</td></tr>',
];

describe('a body made safe on a server', () => {
  for (const {name, class: group, html} of payloads) {
    it(`keeps no danger: ${group}: ${name}`, () => {
      expect(findDangers(serve(html))).to.deep.equal([]);
    });
  }

  for (const html of prose) {
    it(`is what a browser makes of it: ${html.slice(0, 60)}`, () => {
      expect(serve(html).innerHTML).to.equal(makeSafe(sanitizeByPurifier, html, options).innerHTML);
    });
  }

  it('is what a browser makes of most attacks, and keeps harmless text where DOMPurify gives up', () => {
    const others = payloads.filter(
      ({html}) => serve(html).innerHTML !== makeSafe(sanitizeByPurifier, html, options).innerHTML,
    );
    // Engines parse a `select` with markup in it in the old or in the new way.
    const names = others.map(({name}) => name).filter(name => name !== 'select with markup');
    expect(names).to.deep.equal([
      'script behind a null character',
      'group of details',
      'formatting taken up again',
      'markup in an attribute',
      'built-in that is extended',
      'very deep',
    ]);
  });

  it('says its sections', () => {
    const {sections} = makeSafeOnServer('<h2>One <em>two</em></h2><h4 id="x">Three</h4>', options);
    expect(sections).to.deep.equal([
      {id: 'section-one-two', text: 'One two', level: 2},
      {id: 'section-x', text: 'Three', level: 4},
    ]);
  });

  it('takes deep nesting, and many nodes, without failing', () => {
    for (const html of [
      '<b>'.repeat(9_999) + 'text',
      '<div>'.repeat(9_999) + 'text',
      '<ul><li>'.repeat(4_999) + 'text',
      '<p>text</p>'.repeat(9_999),
      '<a href="#">'.repeat(9_999) + 'text',
      '<table>'.repeat(9_999) + 'text',
    ]) {
      expect(makeSafeOnServer(html).html).to.contain('text');
    }
  });

  it('cuts what is longer than a million characters', () => {
    expect(makeSafeOnServer('a'.repeat(1_500_000)).html).to.have.length(1_000_000);
  });
});
