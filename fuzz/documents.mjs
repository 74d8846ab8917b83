// One sound document of each format, and one of no format, with every field that a reader knows.
const sentence = 'The last ropewalk on the harbour closes.';
const image = {
  url: '/rope.jpg',
  alt: 'Rope',
  width: 1200,
  height: 800,
  srcset: '/rope-600.jpg 600w, /rope.jpg 1200w',
  sizes: '50vw',
  caption: 'In the loft',
  credit: 'Ada Reed',
};

const native = {
  title: 'Harbour',
  homeUrl: '/',
  next: '/feed.json?page=2',
  items: [
    {
      id: 'r1',
      url: '/r1',
      headline: 'The last ropewalk',
      summary: sentence,
      category: {name: 'Craft', url: '/craft'},
      published: '2025-11-23T08:00:00+01:00',
      modified: '2025-11-24',
      authors: [{name: 'Ada Reed', url: 'mailto:ada@harbour.example', image: '/ada.jpg'}, 'Bo'],
      image,
      tldr: ['It closes.', 'A museum opens.'],
      body: '<p>Long ago</p>',
      tags: ['rope', {name: 'hemp', url: '/hemp'}],
      source: {name: 'Gazette', url: 'https://gazette.example/1'},
      readingMinutes: 4,
      media: 'video',
      access: 'locked',
      sponsor: {name: 'Cordage', url: '/cordage'},
      publisher: {name: 'Harbour', url: '/', image: '/logo.png'},
      ai: 'assisted',
      language: 'en_GB',
      related: [{headline: 'Hemp', image: 'hemp.jpg'}, 'Sail'],
    },
    {title: 'Tar', url: '/tar', author: 'Cy, Di', tags: 'tar, pitch'},
  ],
};

const jsonFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Harbour',
  home_page_url: 'https://harbour.example/',
  feed_url: 'https://harbour.example/feed.json',
  next_url: '/feed.json?page=2',
  icon: '/icon.png',
  favicon: '/favicon.png',
  language: 'en',
  expired: false,
  authors: [{name: 'Ada Reed', url: '/ada', avatar: '/ada.jpg'}],
  _article_elements: {sponsor: 'Cordage', category: 'Craft'},
  items: [
    {
      id: '1',
      url: '/r1',
      external_url: 'https://gazette.example/1',
      title: 'The last ropewalk',
      summary: sentence,
      content_html: '<p>Long <em>ago</em></p>',
      content_text: 'Long &#8220;ago&#8221;\n\nand far',
      image: '/r.jpg',
      banner_image: {url: '/banner.jpg'},
      date_published: '2025-11-23T08:00:00Z',
      date_modified: '2025-11-23 09:00:00',
      author: {name: 'Bo', url: '/bo'},
      tags: ['rope', '#hemp'],
      language: 'de-DE',
      attachments: [
        {url: '/a.mp3', mime_type: 'audio/mpeg', title: 'a', duration_in_seconds: 90},
        {url: '/a.png', mime_type: 'image/png'},
      ],
      _article_elements: {
        category: {name: 'Craft', url: '/craft'},
        tldr: ['It closes.'],
        sponsor: {name: 'Cordage'},
        ai: 'generated',
        source: 'https://gazette.example/1',
      },
    },
    {id: 2, content_text: sentence},
  ],
};

const schemaOrg = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': ['NewsArticle', 'schema:Recipe'],
      '@id': 'https://harbour.example/r1#article',
      headline: {'@value': 'The last ropewalk', '@language': 'en'},
      alternativeHeadline: 'Rope',
      abstract: ['It closes.', 'A museum opens.'],
      description: 'Long &amp; far',
      articleBody: '<p>Long ago</p><script>x</script>and far',
      articleSection: ['Craft', 'Harbour'],
      keywords: ['rope, hemp', {'@type': 'DefinedTerm', name: 'tar', url: '/tar'}],
      author: [{'@id': '#ada'}, {name: ['Bo', 'Cy'], sameAs: ['/bo']}, 'By Di'],
      image: [
        {'@id': '#picture'},
        {url: ['/a.jpg'], width: {value: 1200}, height: '800px', caption: 'a'},
        {'@list': ['/b.jpg']},
      ],
      mainEntityOfPage: {'@id': '/r1#page'},
      datePublished: {'@value': '2025-11-23T08:00:00.000+0100'},
      dateModified: 'Mon, Jan 7 2019 15:37:00 EST',
      publisher: {name: 'Harbour', logo: {contentUrl: '/logo.png'}},
      isBasedOn: {url: 'https://gazette.example/1', name: 'Gazette'},
      isAccessibleForFree: 'False',
      timeRequired: 'PT5M',
      wordCount: '1,200',
      video: {name: 'a'},
      sponsor: {name: 'Cordage', url: '/cordage'},
      digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
      inLanguage: {name: 'English', alternateName: 'en_US'},
    },
    {'@type': 'Person', '@id': '#ada', name: 'Ada Reed', url: '/ada', image: {'@id': '#picture'}},
    {
      '@type': 'ImageObject',
      '@id': '#picture',
      contentUrl: '/a.jpg',
      width: 600,
      height: 400,
      caption: {'@id': '#ada'},
    },
    {
      '@type': 'CollectionPage',
      '@id': '/r1#page',
      url: '/r1',
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: [
          {'@type': 'ListItem', position: 2, url: '/n', name: 'Sail'},
          {'@type': 'ListItem', position: '1', item: {'@type': 'Article', headline: 'Tar'}},
          'https://harbour.example/m',
        ],
      },
    },
  ],
};

const wordpress = [
  {
    id: 1,
    link: '/r1',
    title: {rendered: 'The last &#8220;ropewalk&#8221; &amp; <em>sail</em>'},
    excerpt: {rendered: '<p>It closes [&hellip;] <a class="more-link">Continue reading</a></p>\n'},
    content: {rendered: '<p>Long ago</p>', protected: true},
    date: '2025-11-23T08:00:00',
    date_gmt: '2025-11-23T07:00:00',
    modified_gmt: '0000-00-00 00:00:00',
    format: 'gallery',
    lang: 'en_GB',
    jetpack_featured_media_url: '/j.jpg',
    yoast_head_json: {author: 'Ada Reed', og_image: [{url: '/i.jpg', width: 9, height: '6'}]},
    _embedded: {
      author: [{name: 'Ada', link: '/ada', url: '/', avatar_urls: {96: '/ada.jpg'}}, {code: 'x'}],
      'wp:featuredmedia': [
        {
          source_url: '/g.jpg',
          alt_text: 'Rope',
          caption: {rendered: '<p>In the loft</p>'},
          media_details: {
            width: 1200,
            height: 800,
            sizes: {
              large: {source_url: '/g-600.jpg', width: 600, height: 400},
              thumbnail: {source_url: '/g-150.jpg', width: 150, height: 150},
            },
          },
        },
      ],
      'wp:term': [
        [{taxonomy: 'category', slug: 'craft', name: 'Craft &amp; trade', link: '/craft'}],
        [{taxonomy: 'post_tag', slug: 'rope', name: 'rope', link: '/rope'}],
      ],
    },
  },
];

const jetpack = {
  show_thumbnails: true,
  items: [
    {
      id: 1,
      url: '/r1',
      title: 'The last ropewalk',
      excerpt: 'It closes [&hellip;]',
      context: 'In "Craft"',
      img: {src: '/r.jpg', alt_text: 'Rope', width: 350, height: '200'},
    },
  ],
};

const ghost = {
  posts: [
    {
      id: 'a1',
      uuid: 'b1',
      title: 'The last ropewalk',
      url: '/r1',
      custom_excerpt: null,
      excerpt: 'It closes.\nAnd then',
      html: null,
      plaintext: 'Long ago\n\nand far',
      feature_image: '/a.jpg',
      feature_image_alt: 'Rope',
      feature_image_caption: 'In the <b>loft</b>',
      og_image: '/og.jpg',
      published_at: '2025-11-23T08:00:00.000+00:00',
      updated_at: '2025-11-24T08:00:00.000+00:00',
      primary_tag: null,
      tags: [
        {name: '#hidden', visibility: 'internal', slug: 'hash-hidden'},
        {name: 'Craft', slug: 'craft', visibility: 'public', url: '/craft'},
      ],
      authors: [{name: 'Ada Reed', url: '/ada', website: '/', profile_image: '/ada.jpg'}],
      canonical_url: 'https://gazette.example/1',
      reading_time: 0,
      access: false,
    },
  ],
  meta: {pagination: {page: 1, pages: 2, next: 2}},
};

const forem = [
  {
    type_of: 'article',
    id: 7,
    title: 'The last ropewalk',
    description: sentence,
    url: 'https://dev.example/ada/r1',
    path: '/ada/r1',
    canonical_url: 'https://harbour.example/r1',
    cover_image: '/r.jpg',
    published_timestamp: '2025-11-23T08:00:00Z',
    edited_at: '2025-11-24T08:00:00Z',
    readable_publish_date: 'Nov 23',
    reading_time_minutes: 3,
    tag_list: 'rope, hemp',
    tags: ['rope', 'hemp'],
    user: {username: 'ada', name: 'Ada Reed', profile_image: '/ada.jpg'},
    organization: {username: 'harbour', name: 'Harbour', profile_image: '/logo.png'},
    body_html: '<p>Long ago</p>',
    ai_disclosure_level: 'partially_assisted',
    language: 'en',
  },
];

const oembed = {
  version: '1.0',
  type: 'photo',
  title: 'The last &amp; ropewalk',
  description: '<p>It closes</p>',
  url: '/a.jpg',
  width: '1200',
  height: 800,
  author_name: 'Ada Reed',
  author_url: '/ada',
  provider_name: 23,
  provider_url: '/',
  thumbnail_url: '/thumbnail.jpg',
  thumbnail_width: '100%',
  thumbnail_height: 100,
  web_page: '/r1',
  html: '<script>alert(1)</script>',
  cache_age: '3600',
};

const unknown = {
  data: {
    posts: [
      {
        name: {text: 'The last ropewalk'},
        link: '/r1',
        lead: sentence,
        at: '2025-11-23',
        pictures: [{src: '/r.jpg', w: 1200}],
        by: [{name: 'Ada Reed'}],
        labels: [{label: 'rope'}, {label: 'hemp'}],
      },
    ],
  },
};

/** By name; the names of formats are those of the `format` attribute. */
export const documents = {
  article: native,
  'json-feed': jsonFeed,
  'schema-org': schemaOrg,
  wordpress,
  jetpack,
  ghost,
  forem,
  oembed,
  unknown,
};

/** What leads through the document of no format. */
export const paths = {
  items: 'data.posts',
  map: {
    headline: 'name.text',
    url: 'link',
    summary: 'lead',
    published: 'at',
    'image.url': 'pictures.0.src',
    'image.width': 'pictures.0.w',
    authors: 'by.name',
    tags: 'labels.label',
  },
};
