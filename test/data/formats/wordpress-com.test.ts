import {expect} from '@open-wc/testing';
import {readArticles} from '../../../src/data/read.js';

const base = 'https://public-api.wordpress.com/rest/v1.1/sites/harbour.example/posts/?number=2';

const post = {
  ID: 7,
  URL: 'https://harbour.example/rope/',
  title: 'Rope &amp; tar',
  date: '2025-11-23T08:00:00+01:00',
  modified: '2025-11-24T08:00:00+01:00',
  excerpt: '<p>It closes [&hellip;]</p>\n',
  content: '<p>It closes in spring.</p><p>Then a museum opens.</p>',
  author: {
    ID: 1,
    name: 'Ada Reed',
    URL: 'https://ada.example',
    avatar_URL: 'https://harbour.example/ada.jpg',
  },
  featured_image: 'https://harbour.example/r.jpg',
  post_thumbnail: {
    ID: 9,
    URL: 'https://harbour.example/r.jpg',
    width: 1200,
    height: 800,
    alt: 'Rope',
  },
  categories: {Uncategorized: {name: 'Uncategorized'}, Harbour: {name: 'Harbour', slug: 'harbour'}},
  tags: {rope: {name: 'rope'}, tar: {name: 'tar'}},
  format: 'standard',
};

describe('WordPress.com', () => {
  it('is read as a bare list, too', async () => {
    const whole = await readArticles({found: 1, posts: [post]}, {base});
    expect((await readArticles([post], {base})).articles).to.deep.equal(whole.articles);
  });

  it('is read with its people, terms and pictures', async () => {
    const json = {found: 12, posts: [post], meta: {next_page: 'value=2025&id=7'}};
    const list = await readArticles(json, {base});
    expect(list.format).to.equal('wordpress');
    expect(list.next).to.equal(`${base}&page_handle=value%3D2025%26id%3D7`);
    expect(list.articles).to.deep.equal([
      {
        id: '7',
        url: 'https://harbour.example/rope/',
        headline: 'Rope & tar',
        summary: 'It closes…',
        body: post.content,
        published: '2025-11-23T08:00:00+01:00',
        modified: '2025-11-24T08:00:00+01:00',
        authors: [
          {name: 'Ada Reed', url: 'https://ada.example', image: 'https://harbour.example/ada.jpg'},
        ],
        image: {url: 'https://harbour.example/r.jpg', alt: 'Rope', width: 1200, height: 800},
        category: {name: 'Harbour'},
        tags: [{name: 'rope'}, {name: 'tar'}],
      },
    ]);
  });

  it('is read as one post', async () => {
    const {articles, format} = await readArticles(post, {base});
    expect([format, articles[0]!.headline]).to.deep.equal(['wordpress', 'Rope & tar']);
  });

  it('is not taken for Ghost', async () => {
    const posts = [{id: '1', uuid: 'u', title: 'a', url: 'https://harbour.example/a'}];
    expect((await readArticles({posts, meta: {}})).format).to.equal('ghost');
  });
});
