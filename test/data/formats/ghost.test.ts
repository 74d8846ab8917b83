import {expect} from '@open-wc/testing';
import type {Article} from '../../../src/data/article.js';
import {read} from '../../../src/data/formats/ghost.js';

const base = 'https://harbour.example/ghost/api/content/posts/';

function readPost(post: object): Article {
  const {articles} = read({posts: [{id: 'g1', title: 'a', ...post}]}, {base});
  expect(articles).to.have.length(1);
  return articles[0]!;
}

describe('Ghost', () => {
  it('reads a post', () => {
    const post = {
      id: 'g1',
      url: 'https://harbour.example/r1/',
      title: 'Rope &amp; tar & more',
      custom_excerpt: null,
      excerpt: 'It\ncloses.',
      html: '<p>Long ago</p>',
      feature_image: 'https://harbour.example/r.jpg',
      feature_image_alt: 'A rope',
      feature_image_caption: '<b>Hemp</b>',
      published_at: '2025-11-23T08:00:00.000+00:00',
      updated_at: '2025-11-24T08:00:00.000+00:00',
      primary_tag: {name: 'Harbour', slug: 'harbour', url: 'https://harbour.example/tag/harbour/'},
      tags: [
        {name: 'Harbour', slug: 'harbour', visibility: 'public'},
        {name: '#hidden', slug: 'hash-hidden', visibility: 'internal'},
      ],
      authors: [
        {name: 'Ada Reed', url: 'https://harbour.example/author/ada/', profile_image: null},
      ],
      reading_time: 0,
    };
    expect(read({posts: [post]}, {base})).to.deep.equal({
      articles: [
        {
          id: 'g1',
          url: 'https://harbour.example/r1/',
          headline: 'Rope &amp; tar & more',
          summary: 'It closes.',
          category: {name: 'Harbour', url: 'https://harbour.example/tag/harbour/'},
          published: '2025-11-23T08:00:00+00:00',
          modified: '2025-11-24T08:00:00+00:00',
          authors: [{name: 'Ada Reed', url: 'https://harbour.example/author/ada/'}],
          image: {url: 'https://harbour.example/r.jpg', alt: 'A rope', caption: 'Hemp'},
          body: '<p>Long ago</p>',
          tags: [{name: 'Harbour'}],
          readingMinutes: 1,
        },
      ],
    });
  });

  it('takes the first public tag where the first tag is internal', () => {
    const tags = [
      {name: '#hidden', slug: 'hash-hidden'},
      {name: 'Secret', visibility: 'internal'},
      {name: 'Harbour', visibility: 'public'},
    ];
    const {category, tags: shown} = readPost({primary_tag: null, tags});
    expect(category).to.deep.equal({name: 'Harbour'});
    expect(shown).to.deep.equal([{name: 'Harbour'}]);
  });

  it('leaves out the addresses of links, which Ghost puts into excerpts', () => {
    const excerpt = 'It closes [https://harbour.example/r1/] in spring [/about/], [maybe] in May.';
    expect(readPost({excerpt, html: '<p>It closes</p>'}).summary).to.equal(
      'It closes in spring, [maybe] in May.',
    );
  });

  it('locks a post that the reader may not see', () => {
    expect(readPost({access: false, html: null}).access).to.equal('locked');
    expect(readPost({access: true}).access).to.equal(undefined);
  });

  it('falls back to the shared picture, without the words of the other', () => {
    const post = {feature_image: null, feature_image_alt: 'no', og_image: '/o.jpg'};
    expect(readPost(post).image).to.deep.equal({url: 'https://harbour.example/o.jpg'});
    expect(readPost({feature_image: null}).image).to.equal(undefined);
  });

  it('reads a post without includes', () => {
    expect(readPost({primary_tag: null, primary_author: null})).to.deep.equal({
      id: 'g1',
      headline: 'a',
    });
  });

  it('names a canonical address on another host as the source', () => {
    const url = 'https://harbour.example/r1/';
    expect(readPost({url, canonical_url: 'https://tide.example/1'}).source).to.deep.equal({
      url: 'https://tide.example/1',
    });
    expect(readPost({url, canonical_url: 'https://harbour.example/r2/'}).source).to.equal(
      undefined,
    );
  });

  it('makes a body of plain text', () => {
    expect(readPost({html: null, plaintext: 'High\n\nlow'}).body).to.equal('<p>High</p><p>low</p>');
  });

  it('reads pages, and posts that are little more than a title', () => {
    const {articles} = read({pages: [{slug: 'about', title: 'About'}]}, {base});
    expect(articles).to.deep.equal([{headline: 'About'}]);
  });

  it('counts to the next page', () => {
    const meta = {pagination: {page: 1, next: 2}};
    const requested = `${base}?key=k&page=1`;
    expect(read({posts: [], meta}, {base, requested}).next).to.equal(`${base}?key=k&page=2`);
    expect(read({posts: [], meta: {pagination: {next: null}}}, {base}).next).to.equal(undefined);
    const again = `${base}?page=2`;
    expect(read({posts: [], meta}, {base, requested: again}).next).to.equal(undefined);
  });
});
