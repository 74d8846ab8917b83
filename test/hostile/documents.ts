/** What an element is told beside the document, for it to be read. */
export interface Given {
  document: unknown;
  attributes?: Record<string, string>;
}

const picture = 'data:image/png,x';
const day = '2025-11-23T08:00:00Z';

const article = {
  id: '1',
  headline: 'A headline',
  url: '/a',
  summary: 'A summary.',
  category: {name: 'Research', url: '/research'},
  published: day,
  modified: '2025-11-25T08:00:00Z',
  authors: [
    {name: 'Ann', url: '/ann', image: picture},
    {name: 'Ben', url: 'mailto:b@example.test'},
  ],
  image: {
    url: picture,
    alt: 'b',
    width: 12,
    height: 8,
    srcset: `${picture} 1x, data:image/png,y 2x`,
    sizes: '100vw',
    caption: 'A caption',
    credit: 'Cy',
  },
  tldr: ['One.', {text: 'Two.', url: '#c'}],
  body: '<h2>c</h2><p>d <a href="/e">e</a></p>',
  tags: ['one', {name: 'two', url: '/two'}],
  source: {name: 'A source', url: '/source'},
  readingMinutes: 2,
  media: 'video',
  access: 'locked',
  sponsor: {name: 'A sponsor', url: '/sponsor'},
  publisher: {name: 'A publisher', url: '/publisher', image: picture},
  audio: {url: '/a.mp3', type: 'audio/mpeg', seconds: 60},
  label: 'Analysis',
  kind: 'opinion',
  ai: {article: 'generated', summary: 'assisted', image: 'generated', policy: '/policy'},
  language: 'en',
  related: [
    {id: '2', headline: 'Related', url: '/related', summary: 'f', image: {url: picture, alt: 'g'}},
  ],
};

const schema = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': ['NewsArticle'],
      '@id': '#a',
      identifier: '1',
      headline: 'A headline',
      alternativeHeadline: 'Another',
      abstract: ['One.', 'Two.'],
      description: 'A summary.',
      articleSection: 'Research',
      articleBody: '<p>a</p><p>b</p>',
      datePublished: day,
      dateModified: '2025-11-25T08:00:00Z',
      keywords: ['one, two', {name: 'three', url: '/three'}, {'@value': 'four'}],
      author: [{'@id': '#b'}, {name: ['Ann', 'Ben'], sameAs: ['/ann'], image: picture}],
      image: [
        {
          url: [picture],
          width: {value: 12},
          height: '8px',
          caption: 'A caption',
          creditText: 'Cy',
          alternateName: 'b',
        },
        {contentUrl: 'data:image/png,y', width: 24, height: 16},
      ],
      url: {'@id': '/a'},
      mainEntityOfPage: {'@id': '#p', url: '/a'},
      publisher: {name: 'A publisher', url: '/publisher', logo: {url: picture}},
      sponsor: {name: 'A sponsor', url: '/sponsor'},
      isBasedOn: {name: 'A source', url: '/source'},
      sameAs: '/same',
      video: {name: 'A film'},
      timeRequired: 'PT5M',
      wordCount: '1,200',
      isAccessibleForFree: 'False',
      digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
      inLanguage: {name: 'English', alternateName: 'en'},
    },
    {'@type': 'Person', '@id': '#b', name: 'Dee', url: '/dee'},
  ],
};

/** One benign document of each format, with every field that its reader knows, and more of some. */
export const documents: Record<string, Given> = {
  article: {document: {items: [article], next: '?2', title: 'A list', homeUrl: '/'}},
  'json-feed': {
    document: {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'A feed',
      home_page_url: '/',
      feed_url: '/feed.json',
      next_url: '?2',
      icon: picture,
      favicon: picture,
      language: 'en',
      authors: [{name: 'Ann', url: '/ann', avatar: picture}],
      items: [
        {
          id: '1',
          url: '/a',
          external_url: 'https://elsewhere.test/a',
          title: 'A headline',
          summary: 'A summary.',
          content_html: '<p>a</p>',
          content_text: 'a',
          image: picture,
          banner_image: picture,
          date_published: day,
          date_modified: day,
          author: {name: 'Ben', url: '/ben', avatar: picture},
          tags: ['one', 'two'],
          language: 'en',
          attachments: [
            {url: picture, mime_type: 'image/png'},
            {url: '/a.mp3', mime_type: 'audio/mpeg'},
          ],
          _article_elements: {
            category: {name: 'Research', url: '/research'},
            tldr: ['One.', 'Two.'],
            sponsor: {name: 'A sponsor', url: '/sponsor'},
            source: {name: 'A source', url: '/source'},
            ai: 'assisted',
          },
        },
      ],
    },
  },
  'json-feed of text': {
    attributes: {format: 'json-feed'},
    document: {
      items: [{id: 'https://example.test/1', content_text: 'a\n\nb', external_url: '/a'}],
      author: {name: '', url: 'https://example.test/ann'},
    },
  },
  'schema-org': {document: schema},
  'schema-org list': {
    attributes: {format: 'schema-org'},
    document: {
      '@type': 'ItemList',
      itemListElement: [
        {'@type': 'ListItem', position: 1, url: '/a', name: 'A', image: picture},
        {
          '@type': 'ListItem',
          position: '2',
          item: {'@id': '/b', name: 'B', description: 'c', image: {url: picture}},
        },
      ],
    },
  },
  wordpress: {
    document: [
      {
        id: 1,
        link: '/a',
        lang: 'en',
        format: 'gallery',
        title: {rendered: 'A &amp; B'},
        excerpt: {rendered: '<p>A summary. <a class="more">More</a></p>'},
        content: {rendered: '<p>a</p>', protected: false},
        date: '2025-11-23T08:00:00',
        date_gmt: '2025-11-23T08:00:00',
        modified_gmt: '2025-11-25T08:00:00',
        _embedded: {
          author: [{name: 'Ann', link: '/ann', url: '/ann', avatar_urls: {96: picture}}],
          'wp:featuredmedia': [
            {
              source_url: picture,
              alt_text: 'b',
              caption: {rendered: '<p>A caption</p>'},
              media_details: {
                width: 12,
                height: 8,
                sizes: {
                  full: {source_url: picture, width: 12, height: 8},
                  half: {source_url: 'data:image/png,y', width: 6, height: 4},
                },
              },
            },
          ],
          'wp:term': [
            [{taxonomy: 'category', name: 'Research', link: '/research', slug: 'research'}],
            [{taxonomy: 'post_tag', name: 'one', link: '/one', slug: 'one'}],
          ],
        },
      },
    ],
  },
  'wordpress without what is embedded': {
    attributes: {format: 'wordpress'},
    document: [
      {
        id: 1,
        link: '/a',
        title: 'A',
        jetpack_featured_media_url: picture,
        yoast_head_json: {author: 'Ann', og_image: [{url: picture, width: 12, height: 8}]},
      },
    ],
  },
  'wordpress, related': {
    attributes: {format: 'wordpress'},
    document: {
      show_thumbnails: true,
      items: [
        {
          id: 1,
          url: '/a',
          title: 'A',
          excerpt: 'b',
          context: 'In "News"',
          img: {src: picture, alt_text: 'c', width: 12, height: 8},
        },
      ],
    },
  },
  ghost: {
    document: {
      posts: [
        {
          id: '1',
          uuid: '1',
          title: 'A headline',
          url: '/a',
          slug: 'a',
          html: '<p>a</p>',
          plaintext: 'a',
          excerpt: 'b',
          custom_excerpt: 'c',
          feature_image: picture,
          feature_image_alt: 'd',
          feature_image_caption: '<a href="/e">A caption</a>',
          published_at: day,
          updated_at: '2025-11-25T08:00:00Z',
          tags: [
            {name: 'one', slug: 'one', url: '/one', visibility: 'public'},
            {name: 'two', slug: 'two', url: '/two', visibility: 'public'},
          ],
          primary_tag: {name: 'one', slug: 'one', url: '/one'},
          authors: [{name: 'Ann', slug: 'ann', url: '/ann', website: '/w', profile_image: picture}],
          primary_author: {name: 'Ann', url: '/ann', profile_image: picture},
          canonical_url: 'https://elsewhere.test/a',
          visibility: 'members',
          reading_time: 3,
        },
      ],
      meta: {pagination: {page: 1, next: 2}},
    },
  },
  forem: {
    document: [
      {
        type_of: 'article',
        id: 1,
        title: 'A headline',
        description: 'A summary.',
        url: 'https://example.test/a',
        path: '/a',
        published_timestamp: day,
        published_at: day,
        edited_at: '2025-11-25T08:00:00Z',
        body_html: '<p>a</p>',
        user: {username: 'ann', name: 'Ann', profile_image: picture},
        organization: {username: 'org', name: 'Org', profile_image: picture},
        tag_list: ['one', 'two'],
        tags: 'one, two',
        cover_image: picture,
        canonical_url: 'https://elsewhere.test/a',
        reading_time_minutes: 3,
        ai_disclosure_level: 'assisted',
        language: 'en',
      },
    ],
  },
  'oembed photo': {
    document: {
      version: '1.0',
      type: 'photo',
      title: 'A headline',
      url: picture,
      width: 12,
      height: 8,
      author_name: 'Ann',
      author_url: '/ann',
      provider_name: 'A provider',
      provider_url: '/provider',
      web_page: '/a',
      html: '<p>a</p>',
    },
  },
  'oembed video': {
    attributes: {format: 'oembed'},
    document: {
      version: '1.0',
      type: 'video',
      title: 'A headline',
      description: 'b',
      url: '/a',
      thumbnail_url: picture,
      thumbnail_width: 12,
      thumbnail_height: '8px',
      author_name: 'Ann',
      cache_age: '60',
      html: '<iframe src="/a"></iframe>',
    },
  },
  'any other shape': {
    attributes: {
      items: 'data.posts',
      map: JSON.stringify({
        headline: 'words.title',
        url: 'links.self',
        'image.url': 'pictures.0.src',
        'image.alt': 'pictures.0.says',
        'image.srcset': 'pictures.0.set',
        authors: 'people.name',
        body: 'words.text',
        tags: 'marks',
        tldr: 'words.short',
        'category.name': 'group.0',
        'category.url': 'group.1',
        'source.url': 'links.from',
      }),
    },
    document: {
      data: {
        posts: [
          {
            words: {title: 'A headline', text: '<p>a</p>', short: ['One.', 'Two.']},
            links: {self: '/a', from: '/source'},
            pictures: [{src: picture, says: 'b', set: `${picture} 2x`}],
            people: [{name: 'Ann'}, {name: 'Ben'}],
            marks: ['one', 'two'],
            group: ['Research', '/research'],
          },
        ],
      },
    },
  },
};

/** What a page says of itself in its head: a name and a content each. */
export const metas: Record<string, string> = {
  'og:title': 'A headline',
  'og:url': '/a',
  'og:description': 'A summary.',
  'og:image': picture,
  'og:image:width': '12',
  'og:image:height': '8',
  'og:image:alt': 'b',
  'og:site_name': 'A page',
  'og:locale': 'en_GB',
  'article:section': 'Research',
  'article:tag': 'one',
  'article:author': 'Ann',
  'article:published_time': day,
  'article:modified_time': '2025-11-25T08:00:00Z',
};

/** The document of the format `schema-org`, which stands in pages too. */
export const pageDescription: unknown = schema;
