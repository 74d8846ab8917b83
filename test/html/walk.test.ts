import {expect} from '@open-wc/testing';
import type {WalkOptions} from '../../src/html/walk.js';
import {makeSafe, paths} from './paths.js';

const picture = ' loading="lazy" decoding="async" referrerpolicy="strict-origin-when-cross-origin"';

for (const [way, sanitize] of paths) {
  describe(`a body made safe ${way}`, () => {
    const options: WalkOptions = {base: 'https://example.test/blog/post/'};
    const clean = (html: string, more: WalkOptions = {}) =>
      makeSafe(sanitize, html, {...options, ...more}).innerHTML;
    const image = (html: string) =>
      makeSafe(sanitize, html, options).querySelector<HTMLImageElement>('img');

    describe('structure', () => {
      it('keeps prose as it is', () => {
        const prose =
          '<p>One <em>two</em> <strong>three</strong> <sub>4</sub><br>five</p>' +
          '<blockquote cite="https://example.test/q"><p>Said.</p><cite>Her</cite></blockquote>' +
          '<dl><dt>Term</dt><dd>Meaning</dd></dl><ol start="3" reversed="" type="a"><li value="2">a</li></ol>' +
          '<table><caption>c</caption><colgroup><col span="2"></colgroup><thead><tr>' +
          '<th scope="col" abbr="Ratio: 1:2">h</th></tr></thead><tbody><tr>' +
          '<td colspan="2" rowspan="3">d</td></tr></tbody></table>' +
          '<details open=""><summary>s</summary>t</details><hr><p lang="de" dir="ltr" title="u: v">w</p>' +
          '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby><time datetime="PT1H">an hour</time>';
        expect(clean(prose)).to.equal(prose);
      });

      it('puts the content of elements that only group in their place', () => {
        expect(
          clean(
            '<section><span><b>a</b></span><font>b</font><form><label>c</label></form></section>',
          ),
        ).to.equal('<b>a</b>b<p>c</p>');
      });

      it('drops what is no prose with all that is in it', () => {
        expect(
          clean(
            '<p>a<style>b</style><script>c</script><template>d</template><textarea>e</textarea>' +
              '<select><option>f</select><input value="g"><iframe>h</iframe></p>',
          ),
        ).to.equal('<p>a</p>');
      });

      it('puts the content of elements that nobody knows in their place', () => {
        expect(clean('<p>a <x-y>b</x-y> <o:p>c</o:p> <blink>d</blink></p>')).to.equal(
          '<p>a b c d</p>',
        );
      });

      it('drops comments', () => {
        expect(clean('<p>a<!-- b --></p>')).to.equal('<p>a</p>');
      });

      it('keeps the text of neighbouring divisions apart', () => {
        expect(clean('<div>One</div><div>Two <b>three</b></div>')).to.equal(
          '<p>One</p><p>Two <b>three</b></p>',
        );
      });

      it('drops divisions around blocks, alone in their parent, or empty', () => {
        expect(clean('<div><div><p>a</p></div></div>')).to.equal('<p>a</p>');
        expect(clean('<ul><li><div>a</div></li></ul>')).to.equal('<ul><li>a</li></ul>');
        expect(clean('<p>a</p><div> </div><p>b</p>')).to.equal('<p>a</p><p>b</p>');
      });

      it('keeps the language of code, and no other class', () => {
        expect(
          clean('<pre class="a language-c++ b"><code class="lang-js">x</code></pre>'),
        ).to.equal('<pre class="language-c++"><code class="language-js">x</code></pre>');
        expect(clean('<pre class="wide">x</pre><p class="language-js">y</p>')).to.equal(
          '<pre>x</pre><p>y</p>',
        );
      });

      it('takes more nodes than a call has room for arguments', () => {
        const box = makeSafe(sanitize, 'a<br>'.repeat(75_000));
        expect(box.childNodes.length).to.equal(150_000);
        const inside = makeSafe(sanitize, `<h2>a${'<br>'.repeat(150_000)}</h2>`, {
          headingOffset: 1,
        });
        expect(inside.firstElementChild!.childNodes.length).to.equal(150_001);
      });
    });

    describe('headings', () => {
      it('shifts headings and ends at the sixth level', () => {
        const html = '<h1 id="a">a</h1><h3 id="b" lang="de">b</h3><h5 id="c">c</h5>';
        expect(clean(html, {headingOffset: 2})).to.equal(
          '<h3 id="section-a">a</h3><h5 lang="de" id="section-b">b</h5><h6 id="section-c">c</h6>',
        );
        expect(clean('<h2 id="a">a</h2>', {headingOffset: -9})).to.equal(
          '<h1 id="section-a">a</h1>',
        );
      });

      it('takes an offset that is no number for none', () => {
        expect(clean('<h2 id="a">a</h2>', {headingOffset: NaN})).to.equal(
          '<h2 id="section-a">a</h2>',
        );
      });

      it('names headings after their text', () => {
        expect(clean('<h2>Über <em>das</em> Meer!</h2>')).to.equal(
          '<h2 id="section-über-das-meer">Über <em>das</em> Meer!</h2>',
        );
        expect(clean('<h2>…</h2>')).to.equal('<h2 id="section-part">…</h2>');
      });

      it('cuts long names between characters', () => {
        const id = makeSafe(sanitize, `<h2>${'𝒳'.repeat(70)}</h2>`).querySelector('h2')!.id;
        expect(id).to.equal(`section-${'𝒳'.repeat(60)}`);
      });

      it('gives no id twice, and those of the body first', () => {
        const box = makeSafe(sanitize, '<h2>A</h2><h2>a</h2><h2 id="a">b</h2><h3 id="a-2">c</h3>');
        const ids = [...box.querySelectorAll('h2, h3')].map(({id}) => id);
        expect(ids).to.deep.equal(['section-a-3', 'section-a-4', 'section-a', 'section-a-2']);
      });

      it('names very many equal headings in time', () => {
        const box = makeSafe(sanitize, '<h2>a</h2>'.repeat(20_000));
        expect(box.lastElementChild!.id).to.equal('section-a-20000');
      });
    });

    describe('ids and links inside the body', () => {
      it('keeps the ids that footnotes need, prefixed with their links', () => {
        expect(
          clean(
            '<p>a<sup id="r1"><a href="#f1">1</a></sup></p>' +
              '<ol><li id="f1">b <a href="#r1">↩</a></li><li id="unused">c</li></ol>',
            {idPrefix: 'x-'},
          ),
        ).to.equal(
          '<p>a<sup id="x-r1"><a href="#x-f1">1</a></sup></p>' +
            '<ol><li id="x-f1">b <a href="#x-r1">↩</a></li><li>c</li></ol>',
        );
      });

      it('knows links to the page that the body comes from', () => {
        expect(clean('<p id="n">a</p><a href="https://example.test/blog/post/#n">b</a>')).to.equal(
          '<p id="section-n">a</p><a href="#section-n">b</a>',
        );
      });

      it('leads to a heading that had no id', () => {
        expect(clean('<a href="#the-end">a</a><h2>The End</h2>')).to.equal(
          '<a href="#section-the-end">a</a><h2 id="section-the-end">The End</h2>',
        );
      });

      it('leads to names in other scripts, however they are written', () => {
        const box = makeSafe(sanitize, '<h2 id="é 1">a</h2><a href="#%C3%A9%201">b</a>');
        document.body.append(box);
        const link = box.querySelector('a')!;
        expect(document.getElementById(decodeURIComponent(link.hash.slice(1)))).to.equal(
          box.querySelector('h2'),
        );
        box.remove();
      });

      it('leads to the page of the article where the body has no such place', () => {
        expect(clean('<a href="#comments">a</a>')).to.equal(
          '<a href="https://example.test/blog/post/#comments">a</a>',
        );
      });

      it('leaves no link that leads nowhere', () => {
        expect(clean('<a href="#">a</a><a href=" ">b</a><a href="#%">c</a>')).to.equal(
          '<a>a</a><a>b</a><a href="https://example.test/blog/post/#%">c</a>',
        );
      });

      it('keeps ids that are properties of the page elsewhere', () => {
        expect(clean('<h2 id="location">a</h2><h2 id="body">b</h2>')).to.equal(
          '<h2 id="section-location">a</h2><h2 id="section-body">b</h2>',
        );
      });

      it('drops names', () => {
        expect(clean('<a name="x">a</a><img name="y" src="z.png" alt="">')).to.equal(
          `<a>a</a><img alt=""${picture} src="https://example.test/blog/post/z.png">`,
        );
      });
    });

    describe('links', () => {
      it('resolves addresses against the page of the article', () => {
        expect(clean('<a href="../next/?a=1">a</a><a href="//cdn.test/x">b</a>')).to.equal(
          '<a href="https://example.test/blog/next/?a=1">a</a><a href="https://cdn.test/x">b</a>',
        );
      });

      it('leaves relative addresses alone without a base', () => {
        expect(makeSafe(sanitize, '<a href="/next">a</a>').innerHTML).to.equal(
          '<a href="/next">a</a>',
        );
      });

      it('keeps mail and telephone links', () => {
        const links = '<a href="mailto:a@example.test">a</a><a href="tel:+49301">b</a>';
        expect(clean(links)).to.equal(links);
      });

      it('leaves the text of a link whose address may do harm', () => {
        expect(clean('<a href="javascript:x()" target="_blank" rel="nofollow">a</a>')).to.equal(
          '<a>a</a>',
        );
      });

      it('opens new windows without access to this one, and no named ones', () => {
        expect(
          clean('<a href="/a" target="_blank">a</a><a href="/b" target="_top">b</a>'),
        ).to.equal(
          '<a href="https://example.test/a" target="_blank" rel="noopener">a</a>' +
            '<a href="https://example.test/b">b</a>',
        );
      });

      it('keeps the relations that say something to others', () => {
        expect(clean('<a href="/a" rel="NoFollow  me ugc opener stylesheet">a</a>')).to.equal(
          '<a href="https://example.test/a" rel="nofollow ugc">a</a>',
        );
      });

      it('drops a source of a quotation that may do harm', () => {
        expect(clean('<q cite="javascript:x()">a</q><q cite="b">c</q>')).to.equal(
          '<q>a</q><q cite="https://example.test/blog/post/b">c</q>',
        );
      });
    });

    describe('pictures', () => {
      it('makes pictures lazy, and their addresses whole', () => {
        const {alt, loading, decoding, referrerPolicy, src} = image('<img src="a.jpg" alt="A">')!;
        expect([alt, loading, decoding, referrerPolicy, src]).to.deep.equal([
          'A',
          'lazy',
          'async',
          'strict-origin-when-cross-origin',
          'https://example.test/blog/post/a.jpg',
        ]);
      });

      it('builds the candidates anew', () => {
        const srcset = 'a.jpg 100w, javascript:x() 200w, https://cdn.test/b.jpg 300w';
        const {srcset: built, sizes} = image(`<img src="a.jpg" sizes="50vw" srcset="${srcset}">`)!;
        expect(built).to.equal(
          'https://example.test/blog/post/a.jpg 100w, https://cdn.test/b.jpg 300w',
        );
        expect(sizes).to.equal('50vw');
      });

      it('takes the address that a lazy loader keeps elsewhere', () => {
        const lazy = [
          '<img src="data:image/gif;base64,R0" data-src="a.jpg" data-srcset="a.jpg 2x">',
          '<img data-lazy-src="a.jpg" data-lazy-srcset="a.jpg 2x">',
          '<img srcset="a.jpg 2x">',
        ];
        for (const html of lazy) {
          const {src, srcset, dataset} = image(html)!;
          expect([src, srcset]).to.deep.equal([
            'https://example.test/blog/post/a.jpg',
            'https://example.test/blog/post/a.jpg 2x',
          ]);
          expect({...dataset}).to.deep.equal({});
        }
      });

      it('falls back to the plain address where the lazy one may do harm', () => {
        expect(image('<img src="a.jpg" data-src="javascript:x()">')!.src).to.equal(
          'https://example.test/blog/post/a.jpg',
        );
      });

      it('keeps pictures inside the document', () => {
        expect(image('<img src="data:image/gif;base64,R0lGOD">')!.src).to.equal(
          'data:image/gif;base64,R0lGOD',
        );
      });

      it('drops pictures without an address, and pixels that track', () => {
        expect(clean('<p>a<img alt="b"><img src="c.gif" width="1" height="1"></p>')).to.equal(
          '<p>a</p>',
        );
        expect(clean('<img src="c.gif" width="1px" height="0">')).to.equal('');
        expect(image('<img src="c.gif" width="1">')).to.not.equal(null);
      });

      it('keeps sizes that are numbers of pixels', () => {
        const sizes = (html: string) =>
          ['width', 'height'].map(name => image(html)!.getAttribute(name));
        expect(sizes('<img src="a" width="640px" height="360.5">')).to.deep.equal(['640', '360']);
        expect(sizes('<img src="a" width="100%" height="1e9">')).to.deep.equal([null, null]);
      });

      it('rebuilds the sources of a picture', () => {
        expect(
          clean(
            '<picture><source media="(min-width: 9em)" type="image/webp" data-srcset="a.webp 2x">' +
              '<img src="a.jpg" alt=""></picture>',
          ),
        ).to.equal(
          '<figure><picture><source media="(min-width: 9em)" type="image/webp"' +
            ' srcset="https://example.test/blog/post/a.webp 2x">' +
            `<img alt=""${picture} src="https://example.test/blog/post/a.jpg"></picture></figure>`,
        );
      });
    });

    describe('sound and film', () => {
      it('gives them controls and loads nothing before they are played', () => {
        const video = makeSafe(
          sanitize,
          '<video src="a.mp4" autoplay muted width="9" poster="p.jpg"><track src="t.vtt"></video>',
          options,
        ).querySelector('video')!;
        expect(video.getAttributeNames().sort()).to.deep.equal([
          'controls',
          'poster',
          'preload',
          'src',
          'width',
        ]);
        expect([video.src, video.poster, video.preload]).to.deep.equal([
          'https://example.test/blog/post/a.mp4',
          'https://example.test/blog/post/p.jpg',
          'none',
        ]);
        expect(video.querySelector('track')!.src).to.equal('https://example.test/blog/post/t.vtt');
      });

      it('takes them from the web only', () => {
        expect(
          clean('<audio src="data:audio/mp3,x"><source src="blob:x"><source src="a.mp3"></audio>'),
        ).to.equal(
          '<audio controls="" preload="none">' +
            '<source src="https://example.test/blog/post/a.mp3"></audio>',
        );
      });
    });
  });
}
