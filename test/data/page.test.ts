import {expect} from '@open-wc/testing';
import {ArticleError} from '../../src/data/article-error.js';
import type {TraceLine} from '../../src/data/format.js';
import {readPage} from '../../src/data/page.js';

const canonical = '<link rel="canonical" href="https://harbour.example/r1">';

function page(html: string): Document {
  const head = `<base href="https://harbour.example/news/">${html}`;
  return new DOMParser().parseFromString(`<!doctype html><html lang="en-GB">${head}`, 'text/html');
}

const script = (json: unknown) =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;
const article = (name: string) => ({'@type': 'Article', headline: name, url: `/${name}`});

describe('readPage', () => {
  it('finds the article of this page among others', () => {
    const document = page(canonical + script(article('x')) + script([article('r1'), article('y')]));
    const {articles, format} = readPage(document);
    expect(articles.map(({headline}) => headline)).to.deep.equal(['r1', 'x', 'y']);
    expect(format).to.equal('schema-org');
  });

  it('takes what the page is about where no address matches', () => {
    const graph = [
      {...article('x'), '@id': '#x'},
      {...article('y'), '@id': '#y'},
      {'@type': 'WebPage', mainEntity: {'@id': '#y'}},
    ];
    expect(readPage(page(script(graph))).articles[0]!.headline).to.equal('y');
  });

  it('takes the first one else', () => {
    expect(readPage(page(script([article('x'), article('y')]))).articles[0]!.headline).to.equal(
      'x',
    );
  });

  it('reads each script alone, whatever stands around the JSON', () => {
    const lines: TraceLine[] = [];
    const document = page(
      script('{"@type": "Article", "headline": "broken",') +
        script(`//<![CDATA[\n${JSON.stringify(article('x'))}\n//]]>`) +
        script(`<!-- ${JSON.stringify([article('y')])} -->`).replace('ld+json', 'LD+JSON'),
    );
    const {articles} = readPage(document, line => lines.push(line));
    expect(articles.map(({headline}) => headline)).to.deep.equal(['x', 'y']);
    expect(lines.filter(({field}) => field === 'item')).to.have.length(1);
  });

  it('follows references from one script to another', () => {
    const document = page(
      script({...article('x'), image: {'@id': '#i'}}) +
        script({'@type': 'ImageObject', '@id': '#i', url: '/i.jpg'}),
    );
    expect(readPage(document).articles[0]!.image!.url).to.equal('https://harbour.example/i.jpg');
  });

  it('calls the items of a list as the page’s links do', () => {
    const itemListElement = ['/a', '/b'].map(url => ({'@type': 'ListItem', url}));
    const document = page(
      `${script({'@type': 'ItemList', itemListElement})}
      <a href="/a"><img></a><a href="/a#top">High
      tide</a>`,
    );
    expect(readPage(document).articles).to.deep.equal([
      {headline: 'High tide', url: 'https://harbour.example/a'},
    ]);
  });

  it('reads Open Graph where there is no JSON-LD of an article', () => {
    const document = page(`${script({'@type': 'Organization', name: 'x'})}
      <title>Rope | Harbour</title>
      <meta property="og:title" content="Rope &amp;amp; tar">
      <meta property="og:description" content="It closes.">
      <meta property="og:url" content="/r1">
      <meta property="og:image" content="/r.jpg">
      <meta property="og:image:width" content="1200">
      <meta property="og:image:height" content="630">
      <meta property="og:image:alt" content="A rope">
      <meta property="og:site_name" content="Harbour">
      <meta property="article:published_time" content="2025-11-23T08:00:00Z">
      <meta property="article:section" content="News">
      <meta property="article:author" content="https://harbour.example/ada">
      <meta name="Author" content="Ada Reed">
      <meta property="article:tag" content="rope">
      <meta property="article:tag" content="tar">`);
    expect(readPage(document)).to.deep.equal({
      articles: [
        {
          headline: 'Rope &amp; tar',
          url: 'https://harbour.example/r1',
          summary: 'It closes.',
          category: {name: 'News'},
          published: '2025-11-23T08:00:00Z',
          authors: [{name: 'Ada Reed'}],
          image: {url: 'https://harbour.example/r.jpg', width: 1200, height: 630, alt: 'A rope'},
          tags: [{name: 'rope'}, {name: 'tar'}],
          publisher: {name: 'Harbour'},
          language: 'en-GB',
        },
      ],
      format: 'page',
    });
  });

  it('reads the title and the meta tags that HTML has always had', () => {
    const document = page(`<title>Rope</title><meta name="description" content="It closes.">
      <meta name="keywords" content="rope, tar">`);
    expect(readPage(document).articles[0]).to.deep.include({
      headline: 'Rope',
      summary: 'It closes.',
      tags: [{name: 'rope'}, {name: 'tar'}],
    });
  });

  const dates: [string, string, string][] = [
    ['date', '2019-05-20', '2019-05-20'],
    ['DC.date', '2019-05', '2019-05'],
    ['dc.date.issued', '1952', '1952'],
    ['citation_publication_date', '2019/05/20', '2019-05-20'],
    ['citation_date', '2019/05', '2019-05'],
    ['parsely-pub-date', '2019-05-20T10:15:00Z', '2019-05-20T10:15:00Z'],
  ];
  for (const [name, content, expected] of dates) {
    it(`takes its date from ${name}`, () => {
      const document = page(`<title>Rope</title><meta name="${name}" content="${content}">`);
      expect(readPage(document).articles[0]!.published).to.equal(expected);
    });
  }

  it('reads the metadata for scholars', () => {
    const document = page(`<title>Rope | Journal</title>
      <meta name="citation_title" content="On rope"><meta name="citation_journal_title" content="Knots">
      <meta name="citation_author" content="Reed, Ada"><meta name="citation_author" content="Bo Lind">`);
    expect(readPage(document).articles[0]).to.deep.include({
      headline: 'On rope',
      authors: [{name: 'Reed, Ada'}, {name: 'Bo Lind'}],
      publisher: {name: 'Knots'},
    });
  });

  it('decodes a title that was encoded twice, and an address', () => {
    const document = page(`<meta property="og:title" content="You&amp;rsquo;re here">
      <meta property="og:image" content="/a.jpg?x=1&amp;amp;w=2">`);
    expect(readPage(document).articles[0]).to.deep.include({
      headline: 'You’re here',
      image: {url: 'https://harbour.example/a.jpg?x=1&w=2'},
    });
  });

  it('reads the first heading where there is nothing else', () => {
    expect(readPage(page('<body><h1>High <b>tide</b></h1>')).articles[0]!.headline).to.equal(
      'High tide',
    );
  });

  it('takes no address that is none', () => {
    const document = page(`<title>a</title><meta property="og:url" content="javascript:alert(1)">
      <meta property="og:image" content="data:text/html,x">`);
    const [read] = readPage(document).articles;
    expect(String(read!.url)).not.to.contain('javascript');
    expect(read!.image).to.equal(undefined);
  });

  it('says that a page without a word is no article', () => {
    expect(() => readPage(page('')))
      .to.throw(ArticleError, 'does not say')
      .with.property('code', 'bad-data');
  });
});
