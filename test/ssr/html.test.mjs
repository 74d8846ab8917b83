// The HTML itself, as a server, a feed or a search engine gets it.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {html} from 'lit';
import {parse, parseFragment} from 'parse5';
import * as ssr from 'article-elements/ssr.js';
import {arabicArticle, article} from './pages.mjs';
import {deadline} from '../../scripts/testing/patience.mjs';

const hostile = {
  headline: '"><script>x</script>\'><img onerror=x>',
  url: 'javascript:alert(1)',
  id: "' onclick='x' \" onclick=\"x",
  summary: '</article-card></template><script>x</script>',
  category: {name: '<b>', url: 'data:text/html,x'},
  authors: [{name: '\'"><svg onload=x>', url: 'vbscript:x'}],
  image: {url: 'javascript:x', alt: '">', caption: '<img src=x onerror=x>'},
  tldr: ['</template><script>x</script>'],
  body: '<p onclick="x">a<script>x</script></p><style>p{}</style><x-y>b</x-y><iframe>c</iframe>',
  tags: [{name: '<script>', url: 'javascript:x'}],
  source: {url: 'javascript:x'},
  language: '"><script>',
  related: [{headline: '</script><script>x</script>', url: 'javascript:x'}],
};

/** The elements of HTML, those in templates included. */
function elementsOf(text) {
  const found = [];
  (function walk(node) {
    for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) {
      if (child.tagName) found.push(child);
      walk(child);
    }
  })(parseFragment(text));
  return found;
}

const withoutStyles = text => text.replace(/<style>[^]*?<\/style>/g, '');

const everything = {
  renderArticle: () => ssr.renderArticle(hostile),
  renderBody: () => ssr.renderBody(hostile),
  renderCard: () => ssr.renderCard(hostile, {attributes: {target: '"><script>', ratio: '"><b>'}}),
  renderHeader: () => ssr.renderHeader(hostile),
  renderRail: () => ssr.renderRail([hostile], {attributes: {heading: '<script>x</script>'}}),
  renderTags: () => ssr.renderTags(hostile),
  renderTldr: () => ssr.renderTldr(hostile, {words: {tldr: '<script>x</script>'}}),
  toHTML: () => ssr.toHTML(hostile),
};

describe('hostile data', () => {
  for (const [name, write] of Object.entries(everything)) {
    it(`stays data in what ${name} writes`, async () => {
      const elements = elementsOf(await write());
      assert.ok(elements.length > 3);
      for (const {tagName, attrs} of elements) {
        assert.doesNotMatch(tagName, /^(script|iframe|svg|x-y)$/);
        for (const attribute of attrs) {
          assert.doesNotMatch(attribute.name, /^on|^style$|[^a-z-]/);
          // Whatever stands in it, the data comes out as it went in.
          if (/^articles?$/.test(attribute.name)) JSON.parse(attribute.value);
          if (/^(href|src)$/.test(attribute.name)) {
            assert.doesNotMatch(attribute.value, /^(javascript|data|vbscript):/);
          }
        }
      }
    });
  }

  it('ends no script element in structured data', () => {
    const [script, ...more] = elementsOf(ssr.structuredData(hostile));
    assert.equal(script.tagName, 'script');
    assert.deepEqual(more, []);
    assert.equal(JSON.parse(script.childNodes[0].value).headline, hostile.headline);
  });

  it('ends no style element with options', async () => {
    const text = await ssr.renderCard(article, {
      nonce: '"><script>',
      timeZone: '"><script>',
      lang: '"><script>',
    });
    assert.ok(!elementsOf(text).some(({tagName}) => tagName === 'script'));
  });

  it('names no attribute', async () => {
    await assert.rejects(ssr.renderCard(article, {attributes: {'x onclick': 'x'}}), TypeError);
  });
});

describe('every function', () => {
  for (const [name, write] of Object.entries(everything)) {
    it(`writes HTML without a mistake: ${name}`, async () => {
      const mistakes = [];
      const onParseError = ({code, startOffset}) =>
        mistakes.push(`${code} at ${text.slice(startOffset - 40, startOffset + 40)}`);
      const text = `<!doctype html><title>A</title>${await write()}`;
      parse(text, {onParseError});
      assert.deepEqual(mistakes, []);
    });
  }
});

describe('an element', () => {
  it('carries its data in its attribute, without what it does not show', async () => {
    const text = await ssr.renderCard(article);
    const [card] = elementsOf(text);
    const {value} = card.attrs.find(({name}) => name === 'article');
    const {headline, image, body, related} = JSON.parse(value);
    assert.deepEqual([headline, image.url], [article.headline, article.image.url]);
    assert.deepEqual([body, related], [undefined, undefined]);
  });

  it('carries no character that a parser would replace', async () => {
    const text = await ssr.renderTldr({headline: 'A'}, {attributes: {text: 'null\0byte'}});
    assert.match(text, / text="nullbyte"/);
  });

  it('takes addresses relative to the page', async () => {
    const text = await ssr.renderCard({headline: 'A', url: 'b.html'}, {base: 'https://e.test/a/'});
    assert.match(text, /href="https:\/\/e\.test\/a\/b\.html"/);
  });

  it('takes addresses relative to the article, where no page is named', async () => {
    const article = {
      headline: 'A',
      url: 'https://e.test/a/',
      category: {name: 'B', url: '/b'},
      image: 'c.jpg',
      tags: [{name: 'D', url: '../d'}],
    };
    for (const text of [await ssr.renderArticle(article), await ssr.toHTML(article)]) {
      for (const address of ['https://e.test/b', 'https://e.test/a/c.jpg', 'https://e.test/d']) {
        assert.ok(text.includes(`"${address}"`), address);
      }
    }
  });

  it('tells search engines absolute addresses of the web alone', () => {
    const article = {
      headline: 'A',
      url: 'https://e.test/a/',
      image: 'data:image/png;base64,AA',
      authors: [
        {name: 'B', url: 'mailto:b@e.test'},
        {name: 'C', url: '/c'},
      ],
    };
    const read = text => JSON.parse(text.replace(/<[^>]+>/g, ''));
    const {author, image, url} = read(ssr.structuredData(article));
    assert.deepEqual([author[0].url, author[1].url], [undefined, 'https://e.test/c']);
    assert.deepEqual([image, url], [undefined, 'https://e.test/a/']);
    const nowhere = read(ssr.structuredData({...article, url: 'a'}));
    assert.deepEqual([nowhere.url, nowhere.author[1]], [undefined, {'@type': 'Person', name: 'C'}]);
    const list = read(ssr.structuredData([{headline: 'A', url: '/a'}, article]));
    assert.deepEqual(
      list.itemListElement.map(({url}) => url),
      ['https://e.test/a/'],
    );
  });

  it('gives a card without any text a link with a name', async () => {
    const text = await ssr.renderCard({image: 'https://e.test/a.jpg', url: 'https://e.test/a'});
    assert.match(text, /<a [^>]*href="https:\/\/e\.test\/a"[^>]*><!--lit-part-->e\.test</);
    const relative = await ssr.renderCard({image: '/a.jpg', url: '/a'});
    assert.match(relative, /<a [^>]*href="\/a"[^>]*><!--lit-part-->\/a</);
  });

  it('has the summary for a title, where there is no headline', async () => {
    const untitled = {summary: 'A post without a title.', url: 'https://e.test/a'};
    assert.match(await ssr.renderCard(untitled), /<a [^>]*>(<!--[^>]*-->)*A post without/);
    const text = await ssr.toHTML({headline: 'A', related: [untitled]});
    assert.match(text, /<li><a href="https:\/\/e\.test\/a">A post without a title\.<\/a>/);
    const read = script => JSON.parse(script.replace(/<[^>]+>/g, ''));
    assert.equal(read(ssr.structuredData(untitled)).headline, untitled.summary);
    const {itemListElement: places} = read(ssr.structuredData([untitled]));
    assert.equal(places[0].name, untitled.summary);
  });

  it('leaves the article of the page out of a list, as a browser does', async () => {
    const list = [
      {headline: 'This page', url: '/a'},
      {headline: 'Another', url: '/b'},
    ];
    const options = {base: 'https://e.test/a?utm_source=x'};
    const cards = text => text.match(/<article-card/g)?.length;
    assert.equal(cards(await ssr.renderRail(list, options)), 1);
    const attributes = {'include-current': true};
    assert.equal(cards(await ssr.renderRail(list, {...options, attributes})), 2);
    assert.equal(cards(await ssr.renderArticle({headline: 'X', related: list}, options)), 1);
    assert.equal(cards(await ssr.renderArticle({headline: 'X', url: '/a', related: list})), 1);
  });

  it('refuses what is no article, and says so', async () => {
    for (const value of [null, undefined, 'text', 7, [], {}]) {
      await assert.rejects(ssr.renderArticle(value), {name: 'ArticleError', code: 'bad-data'});
    }
  });

  it('knows the words and the dates of a language, and falls back to English', async () => {
    const text = lang => ssr.renderTldr(article, {lang}).then(withoutStyles);
    assert.match(await text('de-AT'), /Kurz gefasst/);
    assert.match(await text('ja'), /<tldr-box[^>]* lang="ja"/);
    assert.match(await text('tlh'), /TL;DR/);
    assert.match(await text(undefined), /^<tldr-box article='[^']*'><template/);
    const card = await ssr.renderCard({headline: 'A', published: '2025-11-23'}, {lang: 'de'});
    assert.match(card, />23\.11\.2025</);
  });

  it('says other words where it is told to', async () => {
    assert.match(await ssr.renderTldr(article, {words: {tldr: 'In short'}}), />In short</);
    const rail = await ssr.renderArticle(article, {words: {locked: 'For members'}});
    assert.match(withoutStyles(rail), />For members</);
  });

  it('tells instants in the zone it is given, and in UTC without one', async () => {
    const late = {headline: 'A', published: '2025-11-23T20:00:00Z'};
    assert.match(await ssr.renderCard(late), />Nov 23, 2025</);
    assert.match(await ssr.renderCard(late, {timeZone: 'Asia/Tokyo'}), />Nov 24, 2025</);
    assert.match(await ssr.renderCard(late, {timeZone: 'Nowhere/Else'}), />Nov 23, 2025</);
  });

  it('sanitises a body, and says its sections and its language', async () => {
    const text = await ssr.renderBody(arabicArticle, {attributes: {toc: true}});
    assert.match(text, /<article-body [^>]*lang="ar" dir="rtl"/);
    const heading = elementsOf(text).find(({tagName}) => tagName === 'h2');
    const id = heading.attrs.find(({name}) => name === 'id').value;
    assert.ok(
      elementsOf(text).some(
        ({tagName, attrs}) => tagName === 'a' && attrs.some(({value}) => value === `#${id}`),
      ),
    );
  });

  it('leaves the article itself out of its rail', async () => {
    const own = {headline: 'Own', url: 'https://e.test/a?utm_source=x'};
    const text = await ssr.renderArticle({...own, related: [own, {headline: 'Other'}]});
    assert.equal(text.match(/<article-card/g).length, 1);
  });
});

describe('a malformed address', () => {
  const malformed = [
    'http://[',
    'https://exa mple/',
    'https://',
    '//',
    'http:',
    '//[',
    '\ud800',
  ].concat(['https://a:99999999/', 'https://%', '#%', '\0', 'a\u0001b', '\\\\', 'data:image/']);

  /** An article with the address in every place that has one. */
  const articleWith = url => ({
    headline: 'Tides',
    url,
    category: {name: 'Sea', url},
    authors: [{name: 'Ada', url, image: url}],
    image: {url, srcset: `${url} 2x`},
    tldr: [{text: 'One.', url}],
    body: '<p><a href="{}">b</a><img src="{}" srcset="{} 2x" alt=""><q cite="{}">c</q></p>'
      .concat('<video src="{}" poster="{}"></video><iframe src="{}"></iframe>')
      .replaceAll('{}', url),
    tags: [{name: 'Ebb', url}],
    source: {name: 'Office', url},
    sponsor: {name: 'Sponsor', url},
    publisher: {name: 'Publisher', url, image: url},
    audio: {url},
    ai: {article: 'generated', policy: url},
    related: [{headline: 'Related', url, image: url}],
  });

  const writers = {
    renderBody: ssr.renderBody,
    renderCard: ssr.renderCard,
    renderHeader: ssr.renderHeader,
    renderTags: ssr.renderTags,
    renderTldr: ssr.renderTldr,
    toHTML: ssr.toHTML,
    renderArticle: (one, options) => ssr.renderArticle(one, {...options, structuredData: true}),
    renderRail: (one, options) =>
      ssr.renderRail([one], {...options, attributes: {'include-current': true}}),
    structuredData: ssr.structuredData,
    'structuredData of a list': (one, options) => ssr.structuredData([one], options),
  };
  for (const [name, write] of Object.entries(writers)) {
    it(`leaves the rest of the article as it is, and says nothing: ${name}`, async t => {
      const log = ['error', 'warn'].map(level => t.mock.method(console, level, () => undefined));
      for (const url of malformed) {
        for (const base of [undefined, 'https://e.test/', 'http://[']) {
          const text = await write(articleWith(url), {base});
          assert.ok(/Tides|One\.|Ebb|<p>|ItemList/.test(text), url);
          const places = elementsOf(text).flatMap(({attrs}) => attrs);
          for (const {name, value} of places) {
            if (!/^(href|src|poster|cite)$/.test(name)) continue;
            assert.ok(URL.canParse(value, 'https://e.test/'), `${name}: ${value}`);
          }
        }
      }
      assert.deepEqual(
        log.flatMap(({mock}) => mock.calls),
        [],
      );
    });
  }
});

describe('a template', () => {
  it('is rendered with the elements in it', async () => {
    const text = await ssr.render(
      html`<main><article-card headline=${'A & B'} href="/a"></article-card></main>`,
      {lang: 'de', theme: 'dark'},
    );
    const card = elementsOf(text).find(({tagName}) => tagName === 'article-card');
    const attributes = Object.fromEntries(card.attrs.map(({name, value}) => [name, value]));
    assert.deepEqual(attributes, {href: '/a', headline: 'A & B', lang: 'de', theme: 'dark'});
    assert.match(withoutStyles(text), /<a[^>]* href="\/a"[^>]*><!--lit-part-->A &amp; B</);
  });

  it('hands the article of a layout to the elements in it', async () => {
    const text = await ssr.render(
      html`<article-layout article='{"headline": "From the layout"}'>
        <article-header></article-header>
      </article-layout>`,
    );
    assert.match(withoutStyles(text), /<h1[^>]*><!--lit-part-->From the layout</);
  });

  it('keeps what is rendered at once apart', async () => {
    const texts = await Promise.all(
      ['de', 'fr', 'en', 'es'].map(lang => ssr.renderTldr(article, {lang}).then(withoutStyles)),
    );
    for (const [index, word] of ['Kurz gefasst', 'En bref', 'TL;DR', 'En resumen'].entries()) {
      assert.ok(texts[index].includes(word), word);
    }
  });
});

describe('a stream', () => {
  const readAll = stream => new Response(stream).text();

  it('says what the text says', async () => {
    assert.equal(await readAll(ssr.streamArticle(article)), await ssr.renderArticle(article));
    const template = () => html`<article-card headline="A"></article-card>`;
    assert.equal(await readAll(ssr.stream(template())), await ssr.render(template()));
  });

  it('begins before all is rendered', async () => {
    const reader = ssr.streamArticle(article).getReader();
    const {value} = await reader.read();
    const first = new TextDecoder().decode(value);
    assert.ok(first.includes('<article-layout') && !first.includes('</article-layout>'));
    await reader.cancel();
  });

  it('keeps the languages of two apart that are read in turns', async () => {
    const streams = ['de', 'fr'].map(lang => ssr.streamArticle(article, {lang}).getReader());
    const texts = ['', ''];
    const read = async index => {
      const {done, value} = await streams[index].read();
      if (!done) texts[index] += new TextDecoder().decode(value);
      return !done;
    };
    while ((await read(0)) | (await read(1)));
    assert.ok(texts[0].includes('Kurz gefasst') && !texts[0].includes('En bref'));
    assert.ok(texts[1].includes('En bref') && !texts[1].includes('Kurz gefasst'));
  });

  it('fails at once for what is no article', () => {
    assert.throws(() => ssr.streamArticle({}), {code: 'bad-data'});
  });
});

describe('plain HTML', () => {
  it('has all of the article, without elements of this library', async () => {
    const text = await ssr.toHTML(article);
    assert.doesNotMatch(text, /<[a-z]+-[a-z]/);
    assert.doesNotMatch(text, / class=| style=/);
    const tags = elementsOf(text).map(({tagName}) => tagName);
    assert.equal(tags.filter(tag => tag === 'h1').length, 1);
    for (const tag of ['article', 'header', 'time', 'figure', 'figcaption', 'section', 'ul']) {
      assert.ok(tags.includes(tag), tag);
    }
    for (const words of ['TL;DR', '9 min read', 'View source', 'More to Explore']) {
      if (words !== '9 min read') assert.ok(text.includes(words), words);
    }
    assert.match(
      text,
      /<p><a href="https:\/\/example\.org\/research">Research<\/a> · <time datetime="2025-11-23">November 23, 2025<\/time><\/p>/,
    );
    assert.match(
      text,
      /By <a [^>]+>Marit Ellingsby<\/a> and <a [^>]+>Jonah Thackwell<\/a> · 5 min read/,
    );
  });

  it('has a link in a player, and no picture wider than it is told', async () => {
    const text = await ssr.toHTML(
      {
        headline: 'A',
        image: {url: 'https://e.test/a.jpg', width: 1600, height: 900},
        body: '<img src="/b.jpg" width="1200" height="800"><audio src="/c.mp3?d"></audio>',
      },
      {base: 'https://e.test/', largestWidth: 600},
    );
    const sizes = elementsOf(text)
      .filter(({tagName}) => tagName === 'img')
      .map(({attrs}) => attrs.filter(({name}) => /width|height/.test(name)).map(a => a.value));
    assert.deepEqual(sizes, [
      ['600', '338'],
      ['600', '400'],
    ]);
    assert.match(text, /<audio [^>]+><a href="https:\/\/e\.test\/c\.mp3\?d">c\.mp3<\/a><\/audio>/);
  });

  it('takes no words that are none', async () => {
    const words = {by: null, readingMinutes: 'x', tldr: 7};
    const text = await ssr.toHTML({headline: 'A', authors: ['B'], readingMinutes: 3}, {words});
    assert.match(text, /<p>By B · 3 min read<\/p>/);
  });

  it('takes one form of a word for all that it does not replace', async () => {
    const words = {readingMinutes: {one: 'just a minute'}};
    const textFor = readingMinutes => ssr.toHTML({headline: 'A', readingMinutes}, {words});
    assert.match(await textFor(1), /just a minute/);
    assert.match(await textFor(3), /3 min read/);
  });

  it('has sizes in whole pixels', async () => {
    const image = {url: 'https://e.test/a.jpg', width: 1600, height: 2};
    const text = await ssr.toHTML({headline: 'A', image}, {largestWidth: 333.3});
    assert.match(text, /width="333" height="1"/);
  });

  it('says the label before the category', async () => {
    const text = await ssr.toHTML({headline: 'A', label: 'Analysis', category: 'Sea'});
    assert.match(text, /<p>Analysis · Sea<\/p>/);
  });

  it('leads from a key point to its passage', async () => {
    const text = await ssr.toHTML({
      headline: 'A',
      tldr: [
        {text: 'One', url: '#b'},
        {text: 'Two', url: '#elsewhere'},
        {text: 'Three', url: 'https://e.test/#:~:text=three'},
        {text: 'Four', url: 'javascript:alert(4)'},
      ],
      body: '<h2>B</h2>',
    });
    assert.match(
      text,
      /<li><a href="#section-b">One<\/a><\/li><li><a href="#elsewhere">Two<\/a><\/li><li><a href="https:\/\/e.test\/#:~:text=three">Three<\/a><\/li><li>Four<\/li>/,
    );
  });

  it('shifts its headings, leaves the rest out, and takes addresses relative to the page', async () => {
    const text = await ssr.toHTML(
      {headline: 'A', body: '<h2>B</h2><img src="c.png">', related: [{headline: 'D'}]},
      {headingLevel: 3, related: false, base: 'https://e.test/x/'},
    );
    assert.equal(
      text,
      '<article><header><h3>A</h3></header><h4 id="section-b">B</h4>' +
        '<figure><img loading="lazy" decoding="async" referrerpolicy="strict-origin-when-cross-origin" alt="" src="https://e.test/x/c.png"></figure></article>',
    );
  });

  it('is in the language that it is asked for, and says that of the article', async () => {
    const text = await ssr.toHTML(arabicArticle, {lang: 'de'});
    assert.match(text, /^<article lang="ar" dir="rtl">/);
    assert.match(text, /Kurz gefasst/);
  });
});

describe('structured data', () => {
  const read = text => JSON.parse(/>(.*)</s.exec(text)[1]);

  it('of an article is a NewsArticle', () => {
    assert.deepEqual(
      [read(ssr.structuredData(article))].map(data => [
        data['@type'],
        data.headline,
        data.author.length,
      ]),
      [['NewsArticle', article.headline, 2]],
    );
  });

  it('of a list is an ItemList', () => {
    const list = [
      {headline: 'A', url: '/a'},
      {headline: 'B', url: 'https://e.test/b'},
    ];
    assert.deepEqual(read(ssr.structuredData(list, {base: 'https://e.test'})), {
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      itemListElement: [
        {'@type': 'ListItem', position: 1, name: 'A', url: 'https://e.test/a'},
        {'@type': 'ListItem', position: 2, name: 'B', url: 'https://e.test/b'},
      ],
    });
  });

  it('of a list has no place without an address, and none twice', () => {
    const list = [
      {headline: 'Nowhere'},
      {headline: 'A', url: '/a'},
      {headline: 'A', url: '/a?utm_source=x'},
      {headline: 'B', url: '/b'},
    ];
    const {itemListElement: places} = read(ssr.structuredData(list, {base: 'https://e.test'}));
    assert.deepEqual(
      places.map(({position, url}) => [position, url]),
      [
        [1, 'https://e.test/a'],
        [2, 'https://e.test/b'],
      ],
    );
  });

  it('comes with an article that asks for it', async () => {
    const text = await ssr.renderArticle(article, {structuredData: true});
    assert.match(text, /<\/article-layout><script type="application\/ld\+json">/);
  });
});

it('ends when all is rendered, with no timer left', () => {
  const script = `import {renderArticle} from 'article-elements/ssr.js';
    console.log((await renderArticle({headline: 'A', published: new Date().toISOString()})).length)`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    timeout: deadline.wait,
    encoding: 'utf8',
  });
  assert.ok(Number(output) > 1000);
});
