import {expect} from '@open-wc/testing';
import fc from '../fast-check.js';
import {ArticleError} from '../../src/data/article-error.js';
import type {Article} from '../../src/data/article.js';
import {readArticle} from '../../src/data/formats/article.js';
import {plainText} from '../../src/data/plain-text.js';
import {readArticles, type ReadOptions} from '../../src/data/read.js';
import {safePictureUrl, safeSrcset, safeUrl} from '../../src/data/safe-url.js';

const image = {url: '/a.jpg', width: 12, height: 8, srcset: 'a.jpg 1x, b.jpg 2x', alt: 'a'};

/** One sound document of each format, with every field that its reader knows. */
const documents: Record<string, unknown> = {
  article: {
    items: [
      {
        headline: 'a',
        url: '/a',
        summary: 'b',
        category: {name: 'c', url: '/c'},
        published: '2025-11-23',
        authors: [{name: 'd', url: '/d', image: '/d.jpg'}],
        image,
        tldr: ['e'],
        body: '<p>f</p>',
        tags: ['g', {name: 'h', url: '/h'}],
        source: {name: 'i', url: '/i'},
        readingMinutes: 2,
        media: 'video',
        related: [{headline: 'j', image: 'k.jpg'}],
      },
    ],
    next: '?2',
  },
  'json-feed': {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'a',
    home_page_url: '/',
    next_url: '?2',
    authors: [{name: 'b', url: '/b', avatar: '/b.jpg'}],
    items: [
      {
        id: '1',
        url: '/a',
        external_url: '/e',
        content_html: '<p>a</p>',
        content_text: 'a',
        image: '/a.jpg',
        date_published: '2025-11-23T08:00:00Z',
        tags: ['a', 'b'],
        attachments: [{url: '/a.mp3', mime_type: 'audio/mpeg'}],
        _article_elements: {category: 'c', tldr: 'd'},
      },
    ],
  },
  'schema-org': {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': ['NewsArticle'],
        '@id': '#a',
        headline: 'a',
        abstract: ['b'],
        description: 'c',
        articleBody: '<p>d</p>',
        keywords: ['e, f', {name: 'g', url: '/g'}],
        author: [{'@id': '#b'}, {name: ['h', 'i'], sameAs: ['/h']}],
        image: [{url: ['/a.jpg'], width: {value: 12}, height: '8px'}],
        mainEntityOfPage: {'@id': '#p'},
        publisher: {name: 'j', logo: {url: '/j.png'}},
        isBasedOn: {url: '/k'},
        video: {name: 'l'},
      },
      {'@type': 'Person', '@id': '#b', name: 'm', url: '/m'},
      {'@type': 'ItemList', itemListElement: [{position: 1, url: '/n', name: 'n'}]},
    ],
  },
  wordpress: [
    {
      id: 1,
      link: '/a',
      title: {rendered: 'a &amp; b'},
      excerpt: {rendered: '<p>c <a class="more">d</a></p>'},
      content: {rendered: '<p>e</p>', protected: false},
      date_gmt: '2025-11-23T08:00:00',
      _embedded: {
        author: [{name: 'f', link: '/f', avatar_urls: {96: '/f.jpg'}}],
        'wp:featuredmedia': [
          {
            source_url: '/g.jpg',
            media_details: {
              width: 12,
              height: 8,
              sizes: {full: {source_url: '/g.jpg', width: 6, height: 4}},
            },
          },
        ],
        'wp:term': [[{taxonomy: 'post_tag', name: 'h', link: '/h'}]],
      },
      yoast_head_json: {og_image: [{url: '/i.jpg'}]},
    },
  ],
  ghost: {
    posts: [
      {
        uuid: '1',
        title: 'a',
        url: '/a',
        feature_image: '/a.jpg',
        tags: [{name: 'b', url: '/b'}],
        authors: [{name: 'c', url: '/c', profile_image: '/c.jpg'}],
        canonical_url: 'https://b.example/',
        plaintext: 'd',
      },
    ],
    meta: {pagination: {next: 2}},
  },
  forem: [
    {
      type_of: 'article',
      title: 'a',
      url: 'https://b.example/a',
      user: {username: 'c', name: 'd', profile_image: '/d.jpg'},
      organization: {username: 'e'},
      tag_list: ['f'],
      cover_image: '/f.jpg',
      canonical_url: '/g',
    },
  ],
  oembed: {
    version: '1.0',
    type: 'photo',
    title: 'a',
    url: '/a.jpg',
    author_name: 'b',
    author_url: '/b',
    provider_name: 'c',
    thumbnail_url: '/c.jpg',
    web_page: '/d',
  },
};

const payloads = [
  'javascript:alert(1)',
  ' JaVa\tScRiPt:alert(1)',
  'java\0script:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://a.example/1',
  '\\\\evil.example',
  '<img src=x onerror=alert(1)>',
  '\u202eevil\u0000',
  '\ud800',
  '__proto__',
  '%E0%A4%A',
  'https://a.example:99999/',
];
const anything = fc.oneof(
  fc.constantFrom<unknown>(...payloads),
  fc.constantFrom<unknown>(null, 0, -1, 1e308, true, '', [], {}),
  fc.jsonValue({maxDepth: 3}),
);

/** Paths to every place in a document. */
function places(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: string[], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  const copy: unknown[] | Record<string, unknown> = Array.isArray(value)
    ? [...(value as unknown[])]
    : {...(value as object)};
  const fields = copy as Record<string, unknown>;
  fields[key] = replaced(fields[key], rest, replacement);
  return copy;
}

function expectUrl(url: unknown): void {
  if (url === undefined) return;
  expect(url).to.be.a('string');
  const {href} = new URL(url as string, 'https://page.example/');
  expect(href).to.match(/^(https?:|mailto:|data:image\/)/);
}

function expectText(text: unknown): void {
  if (text === undefined) return;
  expect(text).to.equal(plainText(text));
}

function expectSound(article: Article): void {
  const {image: picture, authors = [], tags = [], related = [], publisher, source} = article;
  expect(article.headline).to.be.a('string');
  const texts = [
    article.headline,
    article.summary,
    article.id,
    source?.name,
    ...(article.tldr ?? []),
  ];
  const named = [article.category, article.sponsor, publisher, ...authors, ...tags];
  for (const text of [...texts, picture?.alt, picture?.caption, picture?.credit]) expectText(text);
  for (const thing of named) {
    if (!thing) continue;
    expectText(thing.name);
    expect(thing.name).not.to.equal('');
    expectUrl(thing.url);
    expectUrl((thing as {image?: unknown}).image);
  }
  for (const url of [article.url, picture?.url, source?.url]) expectUrl(url);
  if (picture?.srcset) expect(safeSrcset(picture.srcset)).to.equal(picture.srcset);
  for (const date of [article.published, article.modified]) {
    if (date !== undefined) expect(Date.parse(date)).to.be.a('number').and.not.NaN;
  }
  for (const number of [article.readingMinutes, picture?.width, picture?.height]) {
    if (number !== undefined) expect(number).to.be.at.least(1);
  }
  if (article.body !== undefined) expect(article.body).to.be.a('string');
  for (const value of Object.values(article)) expect(value).not.to.equal(undefined);
  related.forEach(expectSound);
}

async function expectArticlesOrError(json: unknown, options: ReadOptions): Promise<void> {
  try {
    const {articles, next, homeUrl, title} = await readArticles(json, options);
    articles.forEach(expectSound);
    for (const url of [next, homeUrl]) expectUrl(url);
    expectText(title);
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
  }
}

const base = 'https://harbour.example/feed.json';

describe('whatever the document', () => {
  for (const [format, document] of Object.entries(documents)) {
    it(`reads the sound one of ${format}`, async () => {
      const list = await readArticles(document, {base});
      expect(list.format).to.equal(format);
      expect(list.articles).to.have.length(1);
      list.articles.forEach(expectSound);
    });

    it(`ends ${format} with sound articles or an ArticleError when anything in it is anything`, async () => {
      const change = fc.tuple(fc.constantFrom(...places(document)), anything);
      await fc.assert(
        fc.asyncProperty(
          fc.array(change, {minLength: 1, maxLength: 4}),
          fc.constantFrom(base, undefined, 'relative', 'about:blank'),
          async (changes, address) => {
            let json = document;
            for (const [path, value] of changes) {
              // A change before may have taken the place away.
              if (places(json).some(place => place.join() === path.join())) {
                json = replaced(json, path, value);
              }
            }
            const headers = new Headers();
            await expectArticlesOrError(json, {
              format,
              base: address,
              headers,
              trace: () => undefined,
            });
          },
        ),
        {numRuns: 400},
      );
    });

    it(`puts every payload into every field of ${format}`, async () => {
      for (const path of places(document)) {
        for (const payload of payloads) {
          await expectArticlesOrError(replaced(document, path, payload), {format, base});
        }
      }
    });

    it(`ends with sound articles or an ArticleError when any JSON is read as ${format}`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.jsonValue(), json => expectArticlesOrError(json, {format, base})),
        {numRuns: 200},
      );
    });
  }

  it('ends with sound articles or an ArticleError for any JSON, any path and any map', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.option(fc.constantFrom('a', 'a.0', '__proto__', 'constructor.prototype', ''), {
          nil: undefined,
        }),
        fc.option(fc.dictionary(fc.string(), fc.string()), {nil: undefined}),
        (json, items, map) => expectArticlesOrError(json, {items, map, base}),
      ),
      {numRuns: 500},
    );
  });

  it('gives the same article when what was read is read again', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...payloads), (value, payload) => {
        const article = readArticle({
          headline: payload,
          summary: value,
          authors: value,
          tags: [value, payload],
          image: {url: payload, alt: value},
          related: [value],
        });
        if (article) expect(readArticle(article)).to.deep.equal(article);
      }),
    );
  });
});

describe('whatever the text', () => {
  it('is plain after plainText, and stays so', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.nat(50), (text, limit) => {
        const plain = plainText(text, limit);
        expect(plain.length).to.be.at.most(limit);
        expect(plain).to.equal(plainText(plain, limit));
        expect(plain).not.to.match(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/);
        expect(() => encodeURIComponent(plain)).not.to.throw();
      }),
    );
  });

  it('is no script after safeUrl, as browsers see it', () => {
    const part = fc.constantFrom(
      'java',
      'script',
      ':',
      '\t',
      '\n',
      '\0',
      ' ',
      '/',
      '\\',
      'https',
      'data',
      '@',
      'a.example',
      '#',
      '?',
      '\u00a0',
      'JAVA',
      '//',
      '.',
      '%0a',
    );
    fc.assert(
      fc.property(
        fc.array(part, {maxLength: 8}),
        fc.constantFrom(base, undefined),
        (parts, from) => {
          for (const url of [safeUrl(parts.join(''), from), safePictureUrl(parts.join(''), from)]) {
            if (url === undefined) continue;
            const link = document.createElement('a');
            link.href = url;
            if (link.href) expect(link.protocol).to.be.oneOf(['http:', 'https:', ':']);
            expect(link.username + link.password).to.equal('');
            expect(safeUrl(url, from)).to.equal(url);
          }
        },
      ),
      {numRuns: 3000},
    );
  });
});
