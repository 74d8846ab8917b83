import {expect} from '@open-wc/testing';
import type {Article} from '../../../src/data/article.js';
import {read} from '../../../src/data/formats/json-feed.js';

const base = 'https://harbour.example/feed.json';
const version = 'https://jsonfeed.org/version/1.1';

function readItem(item: object, feed: object = {}): Article {
  const {articles} = read({version, ...feed, items: [{id: '1', title: 'a', ...item}]}, {base});
  expect(articles).to.have.length(1);
  return articles[0]!;
}

describe('JSON Feed', () => {
  it('reads a feed', () => {
    const feed = {
      version,
      title: 'Harbour',
      home_page_url: 'https://harbour.example/',
      icon: '/icon.png',
      language: 'en',
      authors: [{name: 'Ada Reed', url: '/ada', avatar: '/ada.jpg'}],
      items: [
        {
          id: 'r1',
          url: '/r1',
          title: 'The last ropewalk',
          summary: 'It closes.',
          content_html: '<p>Long ago</p>',
          image: '/r.jpg',
          date_published: '2025-11-23T08:00:00Z',
          date_modified: '2025-11-24T08:00:00Z',
          tags: ['rope', '#hemp', ' Rope ', ''],
        },
      ],
    };
    expect(read(feed, {base})).to.deep.equal({
      articles: [
        {
          id: 'r1',
          url: 'https://harbour.example/r1',
          headline: 'The last ropewalk',
          summary: 'It closes.',
          body: '<p>Long ago</p>',
          image: {url: 'https://harbour.example/r.jpg'},
          published: '2025-11-23T08:00:00Z',
          modified: '2025-11-24T08:00:00Z',
          authors: [
            {
              name: 'Ada Reed',
              url: 'https://harbour.example/ada',
              image: 'https://harbour.example/ada.jpg',
            },
          ],
          tags: [{name: 'rope'}, {name: 'hemp'}],
          publisher: {
            name: 'Harbour',
            url: 'https://harbour.example/',
            image: 'https://harbour.example/icon.png',
          },
          language: 'en',
        },
      ],
      title: 'Harbour',
      homeUrl: 'https://harbour.example/',
    });
  });

  it('makes a text of a number as id, and discards items without one', () => {
    const items = [{id: 7, title: 'a'}, {id: ' ', title: 'b'}, {title: 'c'}, null];
    const {articles} = read({version, items}, {base});
    expect(articles.map(({id}) => id)).to.deep.equal(['7']);
  });

  it('takes the id for the address only where it is one', () => {
    expect(readItem({id: 'https://harbour.example/r1'}).url).to.equal('https://harbour.example/r1');
    expect(readItem({id: 'posts/r1.md'}).url).to.equal(undefined);
  });

  it('links a post to its own page, and names what it points to as the source', () => {
    const {url, source} = readItem({url: '/r1', external_url: 'https://tide.example/1'});
    expect(url).to.equal('https://harbour.example/r1');
    expect(source).to.deep.equal({url: 'https://tide.example/1'});
    const other = readItem({external_url: 'https://tide.example/1'});
    expect([other.url, other.source]).to.deep.equal(['https://tide.example/1', undefined]);
  });

  it('begins an untitled post with its first sentence', () => {
    const content = {title: undefined, content_html: '<p>High tide came early. Boats waited.</p>'};
    const {headline, summary} = readItem(content);
    expect(headline).to.equal('High tide came early.');
    expect(summary).to.equal('High tide came early. Boats waited.');
  });

  it('cuts a long first sentence between words', () => {
    const {headline} = readItem({title: null, content_text: 'tide '.repeat(60)});
    expect(headline).to.match(/^(tide )+tide…$/);
    expect(headline.length).to.be.within(60, 80);
  });

  it('does not say the only sentence twice', () => {
    const {headline, summary} = readItem({title: undefined, content_text: 'High tide.'});
    expect([headline, summary]).to.deep.equal(['High tide.', undefined]);
  });

  it('makes a summary of the first 160 characters', () => {
    const {summary} = readItem({content_text: 'tide '.repeat(100)});
    expect(summary!.length).to.be.within(150, 160);
  });

  it('takes a title as plain text, but decodes what nobody means to show', () => {
    expect(readItem({title: 'Apps & sails'}).headline).to.equal('Apps & sails');
    expect(readItem({title: 'Apps &amp; &#8220;sails&#8221;'}).headline).to.equal('Apps & “sails”');
    expect(readItem({title: 'A List<Boat> of boats'}).headline).to.equal('A List<Boat> of boats');
    expect(readItem({title: 'The <em>last</em> one'}).headline).to.equal('The last one');
  });

  it('makes paragraphs of plain text, in which nothing is HTML', () => {
    const {body} = readItem({content_text: 'High & <b>low</b>\nnow\n\nThen &#8217; later'});
    expect(body).to.equal('<p>High &amp; &lt;b&gt;low&lt;/b&gt;<br>now</p><p>Then ’ later</p>');
  });

  it('reads the image of older writers, the banner, and an attached picture', () => {
    expect(readItem({image: {url: '/a.jpg'}}).image!.url).to.equal('https://harbour.example/a.jpg');
    expect(readItem({image: null, banner_image: '/b.jpg'}).image!.url).to.equal(
      'https://harbour.example/b.jpg',
    );
    const attachments = [{url: '/c.jpg', mime_type: 'image/jpeg'}];
    expect(readItem({attachments}).image!.url).to.equal('https://harbour.example/c.jpg');
    expect(readItem({image: '/a.jpg', attachments}).image!.url).to.equal(
      'https://harbour.example/a.jpg',
    );
  });

  it('marks an item with two recordings of the same title once', () => {
    const attachments = [
      {url: '/a.m4a', mime_type: 'audio/x-m4a', title: 'Foghorn'},
      {url: '/a.mp3', mime_type: 'audio/mpeg', title: 'Foghorn'},
    ];
    expect(readItem({attachments}).media).to.equal('audio');
  });

  it('reads the author of version 1, and the same person once', () => {
    expect(readItem({author: {name: 'Ada'}}).authors).to.deep.equal([{name: 'Ada'}]);
    const both = {author: {name: 'Ada'}, authors: [{name: 'Ada'}, {name: 'ADA'}]};
    expect(readItem(both).authors).to.deep.equal([{name: 'Ada'}]);
    expect(readItem({authors: []}, {author: {name: 'Feed'}}).authors).to.deep.equal([
      {name: 'Feed'},
    ]);
  });

  it('calls an author without a name by the host', () => {
    expect(readItem({authors: [{url: 'https://ada.example/me'}]}).authors).to.deep.equal([
      {name: 'ada.example', url: 'https://ada.example/me'},
    ]);
    expect(readItem({authors: [{url: 'https://ada.example:99999/'}, {url: 5}]}).authors).to.equal(
      undefined,
    );
  });

  it('resolves addresses against the home page', () => {
    const feed = {home_page_url: 'https://www.harbour.example/blog/'};
    const {url, image} = readItem({url: 'r1/', image: 'r.jpg'}, feed);
    expect(url).to.equal('https://www.harbour.example/blog/r1/');
    expect(image!.url).to.equal('https://www.harbour.example/blog/r1/r.jpg');
    expect(readItem({url: '/r1'}, {home_page_url: '/'}).url).to.equal('https://harbour.example/r1');
  });

  it('shows no date for a broken one, and only the day of one without a zone', () => {
    expect(readItem({date_published: '30086-30-09T818:3030:00+08:00'}).published).to.equal(
      undefined,
    );
    expect(readItem({date_published: '2022-07-26 13:01:01'}).published).to.equal('2022-07-26');
  });

  it('reads tags that are objects, and trusts nothing in them', () => {
    const tags = [{name: ' rope\u0000'}, {name: 7}, {label: 'tar'}, null, 'hemp'];
    expect(readItem({tags}).tags).to.deep.equal([{name: 'rope'}, {name: '7'}, {name: 'hemp'}]);
    const hostile = [{name: 'sail', url: 'javascript:alert(1)', more: 1}];
    expect(readItem({tags: hostile}).tags).to.deep.equal([{name: 'sail'}]);
  });

  it('follows the next page, but not to itself', () => {
    const feed = {version, feed_url: base, items: []};
    expect(read({...feed, next_url: '?page=2'}, {base}).next).to.equal(`${base}?page=2`);
    expect(read({...feed, next_url: base}, {base}).next).to.equal(undefined);
    const requested = `${base}?page=2`;
    expect(read({...feed, next_url: '?page=2#more'}, {base, requested}).next).to.equal(undefined);
  });

  it('is final only with a literal true', () => {
    expect(read({version, items: [], expired: true}, {base}).expired).to.equal(true);
    expect(read({version, items: [], expired: 'true'}, {base}).expired).to.equal(undefined);
  });

  it('reads the extension of this library, from the item or the feed', () => {
    const extension = {
      category: 'Harbour',
      tldr: ['a'],
      sponsor: 'Lund',
      ai: 'assisted',
      headline: 'no',
    };
    const article = readItem({_article_elements: extension});
    expect(article).to.deep.include({
      headline: 'a',
      category: {name: 'Harbour'},
      tldr: ['a'],
      sponsor: {name: 'Lund'},
      ai: {article: 'assisted'},
    });
    expect(readItem({}, {_article_elements: {category: 'Sea'}}).category).to.deep.equal({
      name: 'Sea',
    });
  });

  it('is heard in the first attached sound, with its duration', () => {
    const attachments = [
      {url: '/a.jpg', mime_type: 'image/jpeg'},
      {url: 'javascript:1', mime_type: 'audio/mpeg'},
      {url: '/a.mp3', mime_type: 'Audio/MPEG', duration_in_seconds: 95.5},
      {url: '/a.ogg', mime_type: 'audio/ogg'},
    ];
    const {audio, media} = readItem({attachments});
    expect(media).to.equal('audio');
    expect(audio).to.deep.equal({
      url: 'https://harbour.example/a.mp3',
      type: 'audio/mpeg',
      seconds: 96,
    });
  });

  for (const seconds of [0, -5, 1e9, 'long', null]) {
    it(`has no duration where it says ${JSON.stringify(seconds)}`, () => {
      const file = {url: '/a.mp3', mime_type: 'audio/mpeg', duration_in_seconds: seconds};
      expect(readItem({attachments: [file]}).audio).to.not.have.property('seconds');
    });
  }

  it('keeps the picture of a post that has nothing else', () => {
    const {headline, body} = readItem({title: undefined, content_html: '<img src="/a.jpg">'});
    expect([headline, body]).to.deep.equal(['', '<img src="/a.jpg">']);
  });

  it('decodes the name of the feed', () => {
    expect(read({version, title: 'Rope &amp; tar', items: []}, {base}).title).to.equal(
      'Rope & tar',
    );
  });

  it('takes HTML in the field for text for HTML', () => {
    for (const html of ['<p>Rope <b>now</b></p>', 'Rope<br>now', '<a href="/a">Rope</a> now']) {
      expect(readItem({content_text: html})).to.include({body: html, summary: 'Rope now'});
    }
    expect(readItem({content_text: '&lt;p&gt;Rope now&lt;/p&gt;'}).body).to.equal(
      '<p>Rope now</p>',
    );
  });

  it('takes one text for several tags', () => {
    expect(readItem({tags: 'rope, #tar'}).tags).to.deep.equal([{name: 'rope'}, {name: 'tar'}]);
  });

  it('takes authors that are wrapped once more', () => {
    const authors = [{author: {name: 'Ada', url: '/ada'}}];
    const ada = {name: 'Ada', url: 'https://harbour.example/ada'};
    expect(readItem({authors}).authors).to.deep.equal([ada]);
  });

  it('shows the first picture of its text where it has no other', () => {
    const item = {
      content_html: '<p>Rope</p><img src="/s.png" width="16"><img src="/r.jpg" alt="R">',
    };
    const image = {url: 'https://harbour.example/r.jpg', alt: 'R'};
    expect(readItem(item).image).to.deep.equal(image);
    expect(readItem({...item, image: '/i.jpg'}).image!.url).to.contain('/i.jpg');
  });

  it('makes its summary of the text itself', () => {
    const html =
      '<h1>a</h1><figure><figcaption>Hemp</figcaption></figure><p hidden>No</p><p>It closes.</p>';
    expect(readItem({content_html: html}).summary).to.equal('It closes.');
  });
});
