import {expect} from '@open-wc/testing';
import type {Article, ArticleList} from '../../../src/data/article.js';
import type {TraceLine} from '../../../src/data/format.js';
import {read} from '../../../src/data/formats/rss.js';

const base = 'https://harbour.example/feed.xml';

const modules = `xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"
  xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"`;

const rss = (items: string, channel = '') =>
  `<?xml version="1.0"?><rss version="2.0" ${modules}><channel>${channel}${items}</channel></rss>`;
const atom = (entries: string, feed = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xmlns:yt="http://www.youtube.com/xml/schemas/2015">${feed}${entries}</feed>`;

function readFirst(text: string): Article {
  const {articles} = read(text, {base});
  expect(articles).to.have.length(1);
  return articles[0]!;
}

/** An item with a title, in a feed with an address. */
const item = (fields: string, channel = '') =>
  readFirst(rss(`<item><title>Rope</title>${fields}</item>`, channel));
const entry = (fields: string, feed = '') =>
  readFirst(atom(`<entry><title>Rope</title>${fields}</entry>`, feed));

const headlines = ({articles}: ArticleList) => articles.map(({headline}) => headline);

describe('RSS and Atom', () => {
  const bodyOf = (end: string) =>
    item(
      `<link>https://harbour.example/rope</link><content:encoded><![CDATA[<p>It closes.</p>${end}]]></content:encoded>`,
    ).body;

  for (const end of [
    '<p>You can <a href="https://who.example/guide">read more about how ropes are tested</a>.</p>',
    '<p>Please <a href="https://who.example/guide">read on the site of the yard how to help</a>.</p>',
    '<p>It fell, as shown in <a href="https://harbour.example/rope#fig2">Figure 2</a>.</p>',
    '<ol><li>A note <a href="https://harbour.example/rope#r2">↩</a></li></ol>',
  ]) {
    it(`keeps a sentence with a link at its end: ${end}`, () => {
      expect(bodyOf(end)).to.equal(`<p>It closes.</p>${end}`);
    });
  }

  for (const end of [
    '<p><a href="https://harbour.example/rope#more-12">Read more</a></p>',
    '<p><a href="https://proxy.example/rope">Continue reading</a></p>',
    '<p>It is late. <a href="https://proxy.example/rope">Read more at the site</a></p>',
  ]) {
    it(`leaves out a link that leads on: ${end}`, () => {
      expect(bodyOf(end)).not.to.match(/href|Read more|Continue/);
    });
  }

  it('takes the address of a picture for no caption', () => {
    const {image} = item('<media:thumbnail>https://harbour.example/a.jpg</media:thumbnail>');
    expect(image).to.deep.equal({url: 'https://harbour.example/a.jpg'});
  });

  it('knows in any case that an identifier is no address', () => {
    const {url} = item('<guid isPermaLink="False">https://harbour.example/1</guid>');
    expect(url).to.equal(undefined);
  });

  it('reads RSS 2.0', () => {
    const text = rss(
      `<item>
        <title>The last ropewalk</title>
        <link>https://harbour.example/ropewalk</link>
        <guid isPermaLink="false">r1</guid>
        <description>It closes.</description>
        <content:encoded><![CDATA[<p>Long ago</p><img src="/loft.jpg" alt="Loft">]]></content:encoded>
        <pubDate>Sun, 23 Nov 2025 08:00:00 +0100</pubDate>
        <atom:updated>2025-11-24T08:00:00Z</atom:updated>
        <dc:creator><![CDATA[Ada Reed]]></dc:creator>
        <category>Craft</category><category>rope</category><category>Rope</category>
      </item>`,
      `<title>Harbour &amp; town</title>
       <link>https://harbour.example/</link>
       <atom:link rel="self" href="https://harbour.example/feed.xml"/>
       <atom:link rel="next" href="/feed.xml?page=2"/>
       <language>en_GB</language>
       <image><url>/logo.png</url><title>Logo</title></image>
       <ttl> 60 </ttl>`,
    );
    expect(read(text, {base})).to.deep.equal({
      articles: [
        {
          id: 'r1',
          url: 'https://harbour.example/ropewalk',
          headline: 'The last ropewalk',
          summary: 'It closes.',
          body: '<p>Long ago</p><img src="/loft.jpg" alt="Loft">',
          published: '2025-11-23T08:00:00+01:00',
          modified: '2025-11-24T08:00:00Z',
          authors: [{name: 'Ada Reed'}],
          category: {name: 'Craft'},
          tags: [{name: 'rope'}],
          image: {url: 'https://harbour.example/loft.jpg', alt: 'Loft'},
          language: 'en-GB',
          publisher: {
            name: 'Harbour & town',
            url: 'https://harbour.example/',
            image: 'https://harbour.example/logo.png',
          },
        },
      ],
      title: 'Harbour & town',
      homeUrl: 'https://harbour.example/',
      next: 'https://harbour.example/feed.xml?page=2',
      maxAge: 3600,
    });
  });

  it('reads Atom 1.0', () => {
    const text = atom(
      `<entry>
        <id>tag:harbour.example,2025:1</id>
        <title type="html">The &lt;em&gt;last&lt;/em&gt; ropewalk</title>
        <link rel="replies" href="/ropewalk/comments"/>
        <link href="/ropewalk"/>
        <published>2025-11-23T08:00:00+01:00</published>
        <updated>2025-11-24T08:00:00Z</updated>
        <summary>It closes.</summary>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Long <a/>ago &amp; far<br/></p></div></content>
        <author><name>Ada Reed</name><uri>/ada</uri><email>ada@harbour.example</email></author>
        <category term="craft" label="Craft"/><category term="rope"/>
      </entry>`,
      `<title>Harbour</title><icon>/icon.png</icon><logo>/logo.png</logo>
       <link rel="self" href="/feed.xml"/><link rel="alternate" href="https://harbour.example/"/>`,
    );
    expect(read(text, {base})).to.deep.equal({
      articles: [
        {
          id: 'tag:harbour.example,2025:1',
          url: 'https://harbour.example/ropewalk',
          headline: 'The last ropewalk',
          summary: 'It closes.',
          body: '<p>Long <a></a>ago &amp; far<br></p>',
          published: '2025-11-23T08:00:00+01:00',
          modified: '2025-11-24T08:00:00Z',
          authors: [{name: 'Ada Reed', url: 'https://harbour.example/ada'}],
          category: {name: 'Craft'},
          tags: [{name: 'rope'}],
          publisher: {
            name: 'Harbour',
            url: 'https://harbour.example/',
            image: 'https://harbour.example/icon.png',
          },
        },
      ],
      title: 'Harbour',
      homeUrl: 'https://harbour.example/',
    });
  });

  it('reads RSS 1.0, whose items are beside the channel', () => {
    const text = `<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="/"><title>Harbour</title><link>https://harbour.example/</link>
        <items><rdf:Seq><rdf:li rdf:resource="/a"/></rdf:Seq></items></channel>
      <image><url>/logo.png</url></image>
      <item rdf:about="https://harbour.example/a"><title>Rope</title>
        <dc:date>2005-11-30T22:23:46+09:00</dc:date><dc:subject>Craft</dc:subject></item>
    </rdf:RDF>`;
    const {articles, title} = read(text, {base});
    expect(title).to.equal('Harbour');
    expect(articles).to.have.length(1);
    expect(articles[0]).to.deep.include({
      id: 'https://harbour.example/a',
      url: 'https://harbour.example/a',
      headline: 'Rope',
      published: '2005-11-30T22:23:46+09:00',
      category: {name: 'Craft'},
    });
    expect(articles[0]!.publisher!.image).to.equal('https://harbour.example/logo.png');
  });

  it('reads RSS 0.90 and 0.91, which have neither dates nor identifiers', () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
      <channel><title>a</title></channel><item><title>Rope</title><link>https://a.example/1</link></item></rdf:RDF>`;
    const old = `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://a.example/rss.dtd">
      <rss version="0.91"><channel><item><title>Rope</title><link>https://a.example/1</link></item></channel></rss>`;
    for (const text of [rdf, old]) {
      expect(readFirst(text)).to.deep.include({headline: 'Rope', url: 'https://a.example/1'});
    }
  });

  it('reads Atom 0.3', () => {
    const text = `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>
      <title mode="escaped" type="text/html">Rope &amp;amp; tar</title>
      <link rel="alternate" type="text/html" href="https://a.example/1"/>
      <issued>2004-05-01T10:00:00Z</issued><modified>2004-05-02T10:00:00Z</modified>
      <author><name>Ada</name><url>https://a.example/ada</url></author>
      <content type="application/xhtml+xml" mode="xml"><p>Long ago</p></content>
    </entry></feed>`;
    expect(readFirst(text)).to.deep.equal({
      headline: 'Rope & tar',
      url: 'https://a.example/1',
      published: '2004-05-01T10:00:00Z',
      modified: '2004-05-02T10:00:00Z',
      authors: [{name: 'Ada', url: 'https://a.example/ada'}],
      body: '<p>Long ago</p>',
      summary: 'Long ago',
    });
  });

  describe('an address', () => {
    const cases: [title: string, fields: string, url: string | undefined][] = [
      [
        'is the link, not the link of Atom beside it',
        '<atom:link href="/s"/><link>/a</link>',
        '/a',
      ],
      ['may be in CDATA, with lines around it', '<link>\n<![CDATA[/a]]>\n</link>', '/a'],
      ['is not that of comments', '<comments>/c</comments>', undefined],
      ['is the identifier, where that is one', '<guid>https://harbour.example/a</guid>', '/a'],
      ['is no identifier that says it is none', '<guid isPermaLink="false">/a</guid>', undefined],
      ['is no identifier that is a number', '<guid>42</guid>', undefined],
      [
        'is the one before a feed was tracked',
        '<link>/x</link><fb:origLink xmlns:fb="http://rssnamespace.org/feedburner/ext/1.0">/a</fb:origLink>',
        '/a',
      ],
      [
        'is the link of Atom, where there is no other',
        '<atom:link rel="self" href="/s"/><atom:link href="/a"/>',
        '/a',
      ],
      ['is nothing that runs', '<link>javascript:alert(1)</link>', undefined],
    ];
    for (const [title, fields, url] of cases) {
      it(title, () => {
        expect(item(fields).url).to.equal(url && `https://harbour.example${url}`);
      });
    }

    it('is the page, of several links of Atom', () => {
      const links = `<link rel="enclosure" href="/a.mp4" type="video/mp4"/><link rel="replies" href="/r"/>
        <link rel="edit" href="/e"/><link rel="self" href="/s"/>
        <link rel="alternate" type="application/json" href="/j"/>
        <link rel="http://www.iana.org/assignments/relation/alternate" type="text/html" href="/a"/>`;
      expect(entry(links).url).to.equal('https://harbour.example/a');
      const tongues = '<link hreflang="en" href="/en"/><link hreflang="de" href="/de"/>';
      expect(readFirst(`<feed xml:lang="de"><entry>${tongues}</entry></feed>`).url).to.equal(
        'https://harbour.example/de',
      );
    });

    it('is the content’s, or the identifier, where Atom has no page', () => {
      expect(entry('<content src="https://a.example/v"/>').url).to.equal('https://a.example/v');
      expect(entry('<id>https://a.example/1</id>').url).to.equal('https://a.example/1');
      expect(entry('<id>tag:a</id><link rel="self" href="/s"/>').url).to.equal(undefined);
    });

    it('is relative to the base that the document names, else to the feed’s own page', () => {
      const page = '<link>https://town.example/blog/</link>';
      expect(item('<link>a</link>', page).url).to.equal('https://town.example/blog/a');
      const based = `<rss><channel xml:base="https://base.example/x/"><item xml:base="y/"><link>a</link></item></channel></rss>`;
      expect(readFirst(based).url).to.equal('https://base.example/x/y/a');
    });
  });

  describe('a headline', () => {
    const cases: [title: string, text: string, headline: string][] = [
      ['has its entities decoded', 'Rope &amp;#8211; tar &amp;amp; hemp', 'Rope – tar & hemp'],
      ['has what is in CDATA', '<![CDATA[Rope & <em>tar</em>]]>', 'Rope & tar'],
      ['keeps signs that are no tags', '<![CDATA[List<Item>]]>', 'List<Item>'],
      ['may hold elements', 'Rope <b>and</b> tar', 'Rope and tar'],
    ];
    for (const [title, text, headline] of cases) {
      it(title, () => {
        expect(readFirst(rss(`<item><title>${text}</title></item>`)).headline).to.equal(headline);
      });
    }

    it('is plain text in Atom, unless Atom says that it is HTML', () => {
      const read = (title: string) => readFirst(atom(`<entry>${title}</entry>`)).headline;
      expect(read('<title>The &lt;del&gt; tag &amp;amp; more</title>')).to.equal(
        'The <del> tag & more',
      );
      expect(read('<title type="html">A &lt;b&gt;b&lt;/b&gt;</title>')).to.equal('A b');
      expect(read('<title type="xhtml"><div>A <b>b</b></div></title>')).to.equal('A b');
    });

    it('is the beginning of the text where there is none', () => {
      expect(
        readFirst(
          rss('<item><title/><description>The tide is high. It rises.</description></item>'),
        ).headline,
      ).to.equal('The tide is high.');
    });

    it('is that of the medium, where there is no other', () => {
      expect(
        readFirst(rss('<item><media:group><media:title>Rope</media:title></media:group></item>'))
          .headline,
      ).to.equal('Rope');
    });
  });

  describe('a text', () => {
    const body = (text: string) => item(`<description>${text}</description>`).body;

    it('is HTML, escaped or in CDATA, and once more where it was escaped twice', () => {
      expect(body('&lt;p&gt;High&lt;/p&gt;')).to.equal('<p>High</p>');
      expect(body('<![CDATA[<p>High</p>]]>')).to.equal('<p>High</p>');
      expect(body('<![CDATA[&lt;p&gt;High&lt;/p&gt;]]>')).to.equal('<p>High</p>');
      expect(body('&amp;lt;p&amp;gt;High&amp;lt;/p&amp;gt;')).to.equal('<p>High</p>');
      expect(body('<p>High<br>tide</p>')).to.equal('<p>High<br>tide</p>');
    });

    it('is plain where it only looks like HTML', () => {
      const summary = (text: string) => item(`<description>${text}</description>`).summary;
      expect(summary('$a&lt;b$ or $c&gt;d$')).to.equal('$a<b$ or $c>d$');
      expect(summary('From here &lt;and back&gt;')).to.equal('From here <and back>');
      expect(summary('&lt;x-note class="a"&gt;High&lt;/x-note&gt;')).to.equal('High');
    });

    it('has the signs of Windows-1252 where it was taken for ISO-8859-1', () => {
      expect(item('<description>High \x96 and low\x92s</description>').summary).to.equal(
        'High – and low’s',
      );
    });

    it('is no summary where it is the headline in other signs', () => {
      expect(item('<description>&lt;b&gt;Rope.&lt;/b&gt;</description>').summary).to.equal(
        undefined,
      );
    });

    it('is a summary where it is short and plain', () => {
      expect(item('<description>High &amp;amp; low</description>')).to.deep.include({
        summary: 'High & low',
      });
      expect(body('High')).to.equal(undefined);
    });

    it('has its paragraphs and lines where it is plain', () => {
      const text = `${'High tide. '.repeat(40)}\n\nLow tide.\nThen high.`;
      expect(body(text)).to.match(/^<p>High tide\..*<\/p><p>Low tide\.<br>Then high\.<\/p>$/);
      expect(item(`<description>${text}</description>`).summary!.length).to.be.at.most(300);
    });

    it('is the content before the description', () => {
      const fields =
        '<description>Short.</description><content:encoded>&lt;p&gt;Long&lt;/p&gt;</content:encoded>';
      expect(item(fields)).to.deep.include({summary: 'Short.', body: '<p>Long</p>'});
      expect(item('<content:encoded>&lt;p&gt;Long&lt;/p&gt;</content:encoded>').summary).to.equal(
        'Long',
      );
    });

    it('is none, where Atom has another thing than a text', () => {
      expect(entry('<content type="image/png">iVBORw0K</content>').body).to.equal(undefined);
      expect(entry('<content type="application/xml"><a/></content>').body).to.equal(undefined);
      expect(entry('<content type="text">1 &lt; 2</content>').body).to.equal('<p>1 &lt; 2</p>');
    });

    it('has its addresses resolved where the document names a base', () => {
      const text = `<feed xml:base="https://base.example/"><entry><link href="/a"/><content type="html" xml:base="x/">&lt;a href="y"&gt;z&lt;/a&gt;&lt;a href="#n"&gt;n&lt;/a&gt;</content></entry></feed>`;
      expect(readFirst(text).body).to.equal(
        '<a href="https://base.example/x/y">z</a><a href="#n">n</a>',
      );
    });

    it('is not that of a picture', () => {
      const fields = `<media:content url="/a.jpg" medium="image" width="600" height="400"/>
        <media:description>In the loft</media:description><media:credit>Ada</media:credit>`;
      const {summary, image} = item(fields);
      expect(summary).to.equal(undefined);
      expect(image).to.deep.equal({
        ...{url: 'https://harbour.example/a.jpg', width: 600, height: 400},
        ...{caption: 'In the loft', credit: 'Ada'},
      });
    });
  });

  describe('under a text', () => {
    const url = 'https://harbour.example/a';
    const own = `<a href="${url}?utm_source=rss">Rope</a>`;
    const site = '<a href="https://harbour.example/">Harbour</a>';
    const cases: [title: string, html: string, kept: string][] = [
      [
        'leaves the link to the article and the site out',
        `<p>High.</p><p>The post ${own} appeared first on ${site}.</p>`,
        '<p>High.</p>',
      ],
      [
        'does so in any language',
        `<p>High.</p><p>Artykuł ${own} pochodzi z serwisu ${site}.</p>`,
        '<p>High.</p>',
      ],
      [
        'does so without a paragraph',
        `High. Der Beitrag ${own} erschien zuerst auf ${site}.`,
        'High.',
      ],
      [
        'does so after a counter',
        `<p>High.</p><p>The post ${own}.</p><img width="1" height="1" src="/c">`,
        '<p>High.</p>',
      ],
      [
        'leaves a link to more out',
        `<p>High. <a class="more-link" href="/x">Lire la suite</a></p>`,
        '<p>High.',
      ],
      [
        'leaves a short link to the article out',
        `<p>High.</p><p><a href="${url}">Mehr</a></p>`,
        '<p>High.</p>',
      ],
      [
        'leaves the signature of Reddit out',
        '<p>High.</p> submitted by <a href="/u">/u/ada</a> <br> <span><a href="/l">[link]</a></span> <span><a href="/c">[comments]</a></span>',
        '<p>High.</p>',
      ],
      [
        'leaves a counter out',
        '<p>High.</p><img src="https://feeds.feedburner.com/~r/x/~4/y" height="1" width="1"/>',
        '<p>High.</p>',
      ],
      [
        'keeps the beginning, where that names the article',
        `<p>In ${own} we said so.</p>`,
        `<p>In ${own} we said so.</p>`,
      ],
      [
        'keeps a link to another article',
        '<p>High.</p><p>See <a href="/b">Tar</a>.</p>',
        '<p>High.</p><p>See <a href="/b">Tar</a>.</p>',
      ],
    ];
    for (const [title, html, kept] of cases) {
      it(title, () => {
        const fields = `<link>${url}</link><description><![CDATA[${html}]]></description>`;
        const text = item(fields, '<title>Harbour</title>');
        expect(text.body!.trim()).to.equal(kept);
        const words = kept
          .replace(/<[^>]*>/g, ' ')
          .replace(/ +(?=\.| |$)/g, '')
          .trim();
        expect(text.summary).to.equal(words);
      });
    }

    it('turns a sign of more into one character', () => {
      expect(item('<description>High tide [&amp;#8230;]</description>').summary).to.equal(
        'High tide…',
      );
      expect(item('<description>High tide [...]</description>').summary).to.equal('High tide…');
    });

    it('knows a footer by the names, where the links are gone', () => {
      const text = 'High tide. The post Rope appeared first on Harbour.';
      expect(item(`<description>${text}</description>`, '<title>Harbour</title>').summary).to.equal(
        'High tide.',
      );
    });

    it('has nothing to say where there is only a link to comments', () => {
      const text = '<![CDATA[<a href="https://news.example/1">Comments</a>]]>';
      const {summary, body} = item(`<description>${text}</description>`);
      expect([summary, body]).to.deep.equal([undefined, undefined]);
    });
  });

  describe('a date', () => {
    const cases: [text: string, date: string | undefined][] = [
      ['Wed, 06 Dec 2017 14:00:00 +0000', '2017-12-06T14:00:00+00:00'],
      ['Sun, 10 Dec 17 13:01:36 -0800', '2017-12-10T13:01:36-08:00'],
      ['2005-11-30T22:23:46+09:00', '2005-11-30T22:23:46+09:00'],
      ['Tue, 5 Mar 2019', '2019-03-05'],
      ['2019-03-05 09:10:00', '2019-03-05'],
      ['Seg, 24 Set 2018 19:42:40 -0300', undefined],
      ['Thu, 01 Jan 1970 00:00:00 +0000', undefined],
      ['Mon, 30 Nov -0001 00:00:00 +0000', undefined],
      ['0000-00-00', undefined],
    ];
    for (const [text, date] of cases) {
      it(`is ${date ?? 'none'} for ${text}`, () => {
        expect(item(`<pubDate>${text}</pubDate>`).published).to.equal(date);
      });
    }

    it('is that of the last change in Atom without another one', () => {
      expect(entry('<updated>2015-06-01T21:49:41Z</updated>').published).to.equal(
        '2015-06-01T21:49:41Z',
      );
    });

    it('is the first of several that is one', () => {
      expect(
        item('<pubDate>soon</pubDate><pubDate>2019-03-05</pubDate><dc:date>2018-01-01</dc:date>')
          .published,
      ).to.equal('2019-03-05');
    });
  });

  describe('an author', () => {
    const cases: [text: string, name: string | undefined][] = [
      ['ada@harbour.example (Ada Reed)', 'Ada Reed'],
      ['Ada Reed &lt;ada@harbour.example&gt;', 'Ada Reed'],
      ['"noreply@harbour.example (Ada)"', 'Ada'],
      ['noreply@harbour.example (Unknown)', undefined],
      ['ada@harbour.example (ada@harbour.example)', undefined],
      ['ada@harbour.example', undefined],
      ['By Ada Reed', 'Ada Reed'],
      ['https://harbour.example/authors/ada', undefined],
      ['Reed, Ada', 'Reed, Ada'],
      ['<name>Ada Reed</name>', 'Ada Reed'],
    ];
    for (const [text, name] of cases) {
      it(`is ${name ?? 'nobody'} for ${text}`, () => {
        expect(item(`<author>${text}</author>`).authors).to.deep.equal(name && [{name}]);
      });
    }

    it('is whom another element names, where one is empty', () => {
      expect(item('<author></author><dc:creator>Ada</dc:creator>').authors).to.deep.equal([
        {name: 'Ada'},
      ]);
      expect(
        item('<dc:creator>Ada</dc:creator><dc:creator>Bo</dc:creator>').authors,
      ).to.have.length(2);
    });

    it('is the feed’s in Atom, and the channel’s of an episode', () => {
      expect(entry('', '<author><name>Ada</name></author>').authors).to.deep.equal([{name: 'Ada'}]);
      expect(
        entry(
          '<source><author><name>Bo</name></author></source>',
          '<author><name>Ada</name></author>',
        ).authors,
      ).to.deep.equal([{name: 'Bo'}]);
      const channel = '<itunes:author>Ada</itunes:author>';
      expect(item('', channel).authors).to.equal(undefined);
      expect(item('<enclosure url="/a.mp3" type="audio/mpeg"/>', channel).authors).to.deep.equal([
        {name: 'Ada'},
      ]);
    });
  });

  describe('categories', () => {
    it('are one section and tags, in the order of the feed', () => {
      const {category, tags} = item(
        '<category><![CDATA[Rope &amp; tar]]></category><category>hemp</category>',
      );
      expect(category).to.deep.equal({name: 'Rope & tar'});
      expect(tags).to.deep.equal([{name: 'hemp'}]);
    });

    it('are all tags where they say so', () => {
      const {category, tags} = item(
        '<category domain="https://a.example/keywords/des">Reed, Ada</category><category>hemp</category>',
      );
      expect(category).to.equal(undefined);
      expect(tags).to.deep.equal([{name: 'Reed, Ada'}, {name: 'hemp'}]);
    });

    it('are none where a system has none, in its language', () => {
      for (const name of ['Uncategorized', 'Bez kategorii', '未分類']) {
        expect(item(`<category>${name}</category>`).category, name).to.equal(undefined);
      }
      const kind = '<category scheme="http://a.example/g#kind" term="http://a.example/kind#post"/>';
      expect(entry(kind).category).to.equal(undefined);
    });

    it('are not the channel’s', () => {
      expect(item('', '<category>News</category>').category).to.equal(undefined);
    });

    it('may be keywords, where there are no others', () => {
      const keywords = '<itunes:keywords>rope, tar</itunes:keywords>';
      expect(item(keywords).tags).to.deep.equal([{name: 'rope'}, {name: 'tar'}]);
      expect(item(`<category>Craft</category>${keywords}`).tags).to.equal(undefined);
    });
  });

  describe('a picture', () => {
    const url = (path: string) => `https://harbour.example/${path}`;
    const image = (fields: string) => item(fields).image?.url;

    it('is the widest of several, with the others beside it', () => {
      const widths = [240, 1000, 460].map(
        width =>
          `<media:content url="/${width}.jpg" type="image/jpeg" width="${width}" height="${width / 2}"/>`,
      );
      expect(item(widths.join('')).image).to.deep.equal({
        ...{url: url('1000.jpg'), width: 1000, height: 500},
        srcset: `${url('240.jpg')} 240w, ${url('460.jpg')} 460w, ${url('1000.jpg')} 1000w`,
      });
    });

    it('is not the portrait of the author', () => {
      const portrait = '<media:content url="https://0.gravatar.com/avatar/a?s=96" medium="image"/>';
      expect(image(portrait)).to.equal(undefined);
      expect(image(`${portrait}<media:content url="/b.jpg" medium="image"/>`)).to.equal(
        url('b.jpg'),
      );
    });

    it('is the one that says that it is the default', () => {
      const fields =
        '<media:content url="/a.jpg" width="900"/><media:content url="/b.jpg" width="600" isDefault="true"/>';
      expect(image(fields)).to.equal(url('b.jpg'));
    });

    it('may be a thumbnail, also in a group', () => {
      expect(image('<media:thumbnail url="/a" width="480" height="360"/>')).to.equal(url('a'));
      expect(image('<media:group><media:thumbnail url="/a"/></media:group>')).to.equal(url('a'));
    });

    it('is none that is as small as a symbol', () => {
      expect(image('<media:thumbnail url="/a.png" width="30" height="30"/>')).to.equal(undefined);
    });

    it('may be a file that is sent along, whatever its type', () => {
      expect(image('<enclosure url="/a.jpg?x=1" type="image/jpg" length="0"/>')).to.equal(
        url('a.jpg?x=1'),
      );
      expect(image('<enclosure url="/a.jpg?x=1"/>')).to.equal(url('a.jpg?x=1'));
      expect(image('<enclosure url="/a.pdf" type="application/pdf"/>')).to.equal(undefined);
      expect(entry('<link rel="enclosure" type="image/png" href="/a"/>').image?.url).to.equal(
        url('a'),
      );
    });

    it('may be in an element of the item that is called image', () => {
      expect(image('<image><url>/a.jpg</url><title>A</title></image>')).to.equal(url('a.jpg'));
      expect(image('<image>/a.jpg</image>')).to.equal(url('a.jpg'));
      expect(image('<image>none</image>')).to.equal(undefined);
    });

    it('may be the first in the text', () => {
      const html = "<![CDATA[<img src='/pixel.gif' width=1 height=1><img src='/a.jpg'>]]>";
      expect(image(`<description>${html}</description>`)).to.equal(url('a.jpg'));
    });

    it('is the cover of an episode', () => {
      const channel = '<itunes:image href="/cover.jpg"/>';
      expect(item('<enclosure url="/a.mp3"/>', channel).image?.url).to.equal(url('cover.jpg'));
      expect(
        item('<enclosure url="/a.mp3"/><itunes:image href="/own.jpg"/>', channel).image?.url,
      ).to.equal(url('own.jpg'));
      expect(item('', channel).image).to.equal(undefined);
    });

    it('is not that of the feed or of the author', () => {
      expect(item('', '<image><url>/logo.png</url></image>').image).to.equal(undefined);
      const author =
        '<author><name>A</name><gd:image xmlns:gd="http://schemas.google.com/g/2005" src="/a.png"/></author>';
      expect(entry(author).image).to.equal(undefined);
    });
  });

  describe('a file', () => {
    it('is heard, with its type and duration', () => {
      const fields = '<enclosure url="https://a.example/e.mp3?x=1" type="Audio/MPEG" length="9"/>';
      expect(item(`${fields}<itunes:duration>1:28:49</itunes:duration>`)).to.deep.include({
        audio: {url: 'https://a.example/e.mp3?x=1', type: 'audio/mpeg', seconds: 5329},
        media: 'audio',
      });
    });

    it('has the type that its name says, where the server knows none', () => {
      const file = (attributes: string) => item(`<enclosure ${attributes}/>`).audio?.type;
      expect(file('url="/e.m4a" type="application/octet-stream"')).to.equal('audio/mp4');
      expect(file('url="/e.opus" type=""')).to.equal('audio/opus');
      expect(file('url="/e.pdf" type=""')).to.equal(undefined);
    });

    const durations: [text: string, seconds: number | undefined][] = [
      [' 1729 ', 1729],
      ['28:49', 1729],
      ['00:28:49.5', 1729],
      ['0', undefined],
      ['-5', undefined],
      ['half an hour', undefined],
      ['99:99:99', undefined],
    ];
    for (const [text, seconds] of durations) {
      it(`lasts ${String(seconds)} seconds where it says “${text}”`, () => {
        const fields = `<enclosure url="/a.mp3"/><itunes:duration>${text}</itunes:duration>`;
        expect(item(fields).audio?.seconds).to.equal(seconds);
      });
    }

    it('is seen', () => {
      for (const fields of [
        '<enclosure url="/a" type="video/mp4"/>',
        '<media:content url="/a" medium="video"/>',
        '<media:group><media:content url="/v" type="application/x-shockwave-flash"/></media:group>',
      ]) {
        expect(item(fields).media, fields).to.equal('video');
      }
      expect(entry('<yt:videoId>abc</yt:videoId>').media).to.equal('video');
      expect(item('<enclosure url="/a.jpg" type="image/jpeg"/>').media).to.equal(undefined);
    });

    it('is seen in a player, and is not where a picture has none', () => {
      const picture = '<media:content url="/a.jpg" medium="image"';
      expect(item(`${picture}><media:player url="/p"/></media:content>`).media).to.equal('video');
      expect(item(`${picture}/>`).media).to.equal(undefined);
    });

    it('of a video service brings the picture and the text in a group', () => {
      const group = `<media:group><media:title>Rope</media:title><media:content url="/v" type="application/x-shockwave-flash"/>
        <media:thumbnail url="/t.jpg" width="480" height="360"/><media:description>High tide.\n\nLow tide.</media:description></media:group>`;
      expect(entry(group)).to.deep.include({
        media: 'video',
        body: '<p>High tide.</p><p>Low tide.</p>',
        summary: 'High tide. Low tide.',
        image: {url: 'https://harbour.example/t.jpg', width: 480, height: 360},
      });
    });
  });

  describe('a feed', () => {
    it('has a next page, by https where it came by it', () => {
      const next = (href: string, rel = 'next') =>
        read(atom('', `<link rel="${rel}" href="${href}"/>`), {base}).next;
      expect(next('http://harbour.example/feed.xml?page=2')).to.equal(
        'https://harbour.example/feed.xml?page=2',
      );
      expect(next('/old.xml', 'prev-archive')).to.equal('https://harbour.example/old.xml');
      expect(next('/feed.xml')).to.equal(undefined);
      const self = '<link rel="self" href="/other.xml"/>';
      expect(read(atom('', `${self}<link rel="next" href="/other.xml"/>`), {base}).next).to.equal(
        undefined,
      );
    });

    it('says how often it changes, and that it is complete', () => {
      const channel =
        '<sy:updatePeriod xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"> hourly </sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>';
      expect(read(rss('', channel), {base}).maxAge).to.equal(1800);
      expect(read(rss('', '<ttl>0</ttl>'), {base}).maxAge).to.equal(undefined);
      expect(read(rss('', '<itunes:complete>Yes</itunes:complete>'), {base}).expired).to.equal(
        true,
      );
    });

    it('names its language, unless an item has another one, or none', () => {
      const language = '<language><![CDATA[pt-br]]></language>';
      expect(item('', language).language).to.equal('pt-BR');
      expect(item('<dc:language>de</dc:language>', language).language).to.equal('de');
      expect(
        readFirst('<feed xml:lang="en"><entry xml:lang=""><title>a</title></entry></feed>')
          .language,
      ).to.equal(undefined);
    });

    it('of several feeds names that of each item', () => {
      const source = '<source url="https://town.example/feed.xml">Town</source>';
      expect(item(source, '<title>Planet</title>').publisher).to.deep.equal({name: 'Town'});
      expect(
        entry('<source><title>Town</title></source>', '<title>Planet</title>').publisher,
      ).to.deep.equal({name: 'Town'});
    });

    it('may link to what an entry is about', () => {
      const links = '<link href="/a"/><link rel="via" href="https://town.example/1"/>';
      expect(entry(links).source).to.deep.equal({url: 'https://town.example/1'});
    });

    it('has any prefix for its namespaces, or one that is not declared', () => {
      const declared =
        '<a10:updated xmlns:a10="http://www.w3.org/2005/Atom">2019-03-05</a10:updated>';
      expect(item(declared).published).to.equal('2019-03-05');
      const undeclared = '<rss><channel><item><dc:creator>Ada</dc:creator></item></channel></rss>';
      expect(read(undeclared, {base}).articles).to.deep.equal([]);
      expect(
        readFirst(undeclared.replace('<item>', '<item><title>a</title>')).authors,
      ).to.deep.equal([{name: 'Ada'}]);
      // A default namespace is the feed's own, and an element of another one is not there.
      const other =
        '<rss xmlns="http://backend.userland.com/rss2"><channel><item><title>a</title><x:link xmlns:x="urn:x">/x</x:link></item></channel></rss>';
      expect(readFirst(other)).to.deep.equal({headline: 'a'});
    });
  });

  describe('that is broken', () => {
    it('is read up to where it ends, in CDATA too', () => {
      const text = rss(
        '<item><title>a</title></item><item><title>b</title><description><![CDATA[<p>High',
      );
      expect(headlines(read(text.slice(0, text.indexOf('</channel>')), {base}))).to.deep.equal([
        'a',
        'b',
      ]);
    });

    it('has its items inside of an element without an end, and of each other', () => {
      const open =
        '<rss><channel><image><url>/a<item><title>a</title></item><item><title>b</title></item>';
      expect(headlines(read(open, {base}))).to.deep.equal(['a', 'b']);
      const nested = '<rss><channel><item><title>a</title><item><title>b</title></channel></rss>';
      expect(headlines(read(nested, {base}))).to.deep.equal(['a', 'b']);
      const content = atom(
        '<entry><title>a</title><content type="application/xml"><entry><title>b</title></entry></content></entry>',
      );
      expect(headlines(read(content, {base}))).to.deep.equal(['a']);
    });

    it('has its names in any case', () => {
      const text =
        '<RSS><Channel><Item><Title>a</Title><pubdate>2019-03-05</pubdate></Item></Channel></RSS>';
      expect(readFirst(text)).to.deep.equal({headline: 'a', published: '2019-03-05'});
    });

    it('gives nothing where there is neither an item nor a feed', () => {
      const lines: TraceLine[] = [];
      expect(read('<rss></rss>', {base, trace: line => lines.push(line)}).articles).to.deep.equal(
        [],
      );
      expect(lines[0]!.reason).to.equal('dropped: there is no list of items');
      expect(read(rss(''), {base}).articles).to.deep.equal([]);
    });

    it('is an empty list where it is no text', () => {
      for (const value of [null, {}, 7, ['<rss>']]) {
        expect(read(value, {base}).articles).to.deep.equal([]);
      }
    });
  });

  it('gives a thousand items', () => {
    const lines: TraceLine[] = [];
    const items = '<item><title>a</title></item>'.repeat(1200);
    expect(read(rss(items), {trace: line => lines.push(line)}).articles).to.have.length(1000);
    expect(lines.at(-1)!.reason).to.contain('after the first 1000');
  });

  it('tells where each field came from', () => {
    const lines: TraceLine[] = [];
    const fields =
      '<link>/a</link><pubDate>soon</pubDate><media:group><media:title>a</media:title></media:group>';
    read(rss(`<item>${fields}</item>`), {base, trace: line => lines.push(line)});
    const find = (name: string) => lines.find(({field}) => field === name)!;
    expect(find('url')).to.deep.include({value: 'https://harbour.example/a', reason: 'link'});
    expect(find('headline').reason).to.equal('media:group.media:title');
    expect(find('published').reason).to.equal('left out: pubdate cannot be used');
  });
});
