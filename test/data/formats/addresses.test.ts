import {expect} from '@open-wc/testing';
import {readArticles} from '../../../src/data/read.js';

const written = 'https://harbour.example/a?x=1&amp;w=2&#038;h=3&amp;amp;q=4';
const meant = 'https://harbour.example/a?x=1&w=2&h=3&q=4';

/** A document of each foreign format, with the same address in every place for one. */
const documents: Record<string, unknown> = {
  'json-feed': {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Harbour',
    home_page_url: written,
    items: [
      {
        id: '1',
        title: 'a',
        url: written,
        image: written,
        authors: [{name: 'Ada', url: written, avatar: written}],
        attachments: [{url: written, mime_type: 'audio/mpeg'}],
      },
    ],
  },
  'schema-org': {
    '@type': 'Article',
    headline: 'a',
    url: written,
    image: {url: written},
    author: {name: 'Ada', url: written, image: written},
    publisher: {name: 'Harbour', url: written, logo: written},
    audio: {contentUrl: written},
    isBasedOn: 'https://tide.example/?a=1&amp;b=2',
  },
  wordpress: {
    id: 1,
    link: written,
    title: {rendered: 'a'},
    _embedded: {
      author: [{name: 'Ada', link: written, avatar_urls: {96: written}}],
      'wp:featuredmedia': [{source_url: written}],
      'wp:term': [[{taxonomy: 'post_tag', name: 'rope', link: written}]],
    },
  },
  ghost: {
    posts: [
      {
        uuid: '1',
        title: 'a',
        url: written,
        feature_image: written,
        primary_tag: {name: 'rope', url: written},
        authors: [{name: 'Ada', url: written, profile_image: written}],
      },
    ],
  },
  forem: {
    type_of: 'article',
    title: 'a',
    url: written,
    cover_image: written,
    user: {name: 'Ada', profile_image: written},
  },
  oembed: {
    type: 'link',
    version: '1.0',
    title: 'a',
    url: written,
    author_name: 'Ada',
    author_url: written,
    provider_name: 'Harbour',
    provider_url: written,
    thumbnail_url: written,
  },
};

function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('https:') ? [value] : [];
  return typeof value === 'object' && value ? Object.values(value).flatMap(addressesIn) : [];
}

describe('an address of a foreign format', () => {
  for (const [format, document] of Object.entries(documents)) {
    it(`has no entities in ${format}`, async () => {
      const {articles} = await readArticles(document, {format});
      const addresses = addressesIn(articles);
      expect(addresses.length).to.be.above(2);

      const wrong = addresses.filter(address => /&amp;|#/.test(address));
      expect(wrong).to.deep.equal([]);
      expect(addresses).to.include(meant);
    });
  }

  it('is kept as it is in the native format', async () => {
    const {articles} = await readArticles({headline: 'a', url: written, image: written});
    expect(articles[0]!.url).to.contain('&amp;w=2');
    expect(articles[0]!.image!.url).to.contain('&amp;w=2');
  });
});
