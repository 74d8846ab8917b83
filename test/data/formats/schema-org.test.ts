import {expect} from '@open-wc/testing';
import type {Article} from '../../../src/data/article.js';
import type {TraceLine} from '../../../src/data/format.js';
import {read, readGraph} from '../../../src/data/formats/schema-org/read.js';

const base = 'https://harbour.example/r1';
const context = {'@context': 'https://schema.org'};

function articlesOf(json: unknown): Article[] {
  return read(json, {base}).articles;
}

function readOne(node: object): Article {
  const articles = articlesOf({...context, '@type': 'NewsArticle', headline: 'a', ...node});
  expect(articles).to.have.length(1);
  return articles[0]!;
}

describe('schema.org: an article', () => {
  it('is read', () => {
    const article = {
      ...context,
      '@type': 'NewsArticle',
      '@id': 'https://harbour.example/r1#article',
      headline: 'The last ropewalk ',
      description: 'It closes.',
      abstract: ['Rope', 'Tar'],
      articleBody: 'Long ago.\n\nNow & then.',
      articleSection: ['Harbour', 'News'],
      keywords: 'rope, tar',
      author: {'@type': 'Person', name: 'Ada Reed', url: '/ada', image: {url: '/ada.jpg'}},
      image: {'@type': 'ImageObject', url: '/r.jpg', width: 1200, height: 800, caption: 'Hemp'},
      datePublished: '2025-11-23T08:00:00+01:00',
      dateModified: '2025-11-24',
      url: '/r1',
      inLanguage: 'en_US',
      timeRequired: 'PT4M30S',
      isAccessibleForFree: 'False',
      publisher: {name: 'Harbour News', url: '/', logo: {url: '/logo.png'}},
      video: {'@type': 'VideoObject', name: 'x'},
      sponsor: {name: 'Lund'},
      digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
      isBasedOn: {name: 'The Tide', url: 'https://tide.example/1'},
    };
    expect(articlesOf(article)).to.deep.equal([
      {
        id: 'https://harbour.example/r1#article',
        url: 'https://harbour.example/r1',
        headline: 'The last ropewalk',
        summary: 'It closes.',
        category: {name: 'Harbour'},
        published: '2025-11-23T08:00:00+01:00',
        modified: '2025-11-24',
        authors: [
          {
            name: 'Ada Reed',
            url: 'https://harbour.example/ada',
            image: 'https://harbour.example/ada.jpg',
          },
        ],
        image: {url: 'https://harbour.example/r.jpg', width: 1200, height: 800, caption: 'Hemp'},
        tldr: ['Rope', 'Tar'],
        body: '<p>Long ago.</p><p>Now &amp; then.</p>',
        tags: [{name: 'rope'}, {name: 'tar'}],
        source: {name: 'The Tide', url: 'https://tide.example/1'},
        readingMinutes: 5,
        media: 'video',
        access: 'locked',
        sponsor: {name: 'Lund'},
        publisher: {
          name: 'Harbour News',
          url: 'https://harbour.example/',
          image: 'https://harbour.example/logo.png',
        },
        ai: {article: 'generated'},
        language: 'en-US',
      },
    ]);
  });

  const types: [unknown, number][] = [
    ['Article', 1],
    ['schema:BlogPosting', 1],
    ['http://schema.org/OpinionNewsArticle', 1],
    [['Recipe', 'NewsArticle'], 1],
    ['LiveBlogPosting', 1],
    ['WebPage', 0],
    ['Recipe', 0],
    ['NewsArticleX', 0],
    [{}, 0],
  ];
  for (const [type, count] of types) {
    it(`${count ? 'may' : 'may not'} be of the type ${JSON.stringify(type)}`, () => {
      expect(articlesOf({'@type': type, headline: 'a'})).to.have.length(count);
    });
  }

  const headlines: [object, string][] = [
    [{headline: 'Rope &#039;n&#039; &amp;amp; tar'}, `Rope 'n' &amp; tar`],
    [{headline: ['One', 'Two']}, 'One'],
    [{headline: {'@value': 'Rope', '@language': 'en'}}, 'Rope'],
    [{headline: null, name: 'Rope'}, 'Rope'],
    [{headline: '', alternativeHeadline: 'Rope'}, 'Rope'],
    [{headline: 'A List<Boat> of boats'}, 'A List<Boat> of boats'],
  ];
  for (const [node, headline] of headlines) {
    it(`has the headline “${headline}”`, () => {
      expect(readOne(node).headline).to.equal(headline);
    });
  }

  const ada = {name: 'Ada'};
  const authors: [unknown, unknown][] = [
    ['Ada', [ada]],
    ['By Ada', [ada]],
    [{'@type': 'Organization', name: 'Ada'}, [ada]],
    [
      ['Ada', {name: 'Bo'}, 'ada', null],
      [ada, {name: 'Bo'}],
    ],
    [{name: ['Ada', 'Bo']}, [ada, {name: 'Bo'}]],
    [{'@list': ['Ada']}, [ada]],
    [{name: {'@value': 'Ada'}}, [ada]],
    ['https://harbour.example/ada', undefined],
    [{url: 'https://harbour.example/ada'}, undefined],
    [{name: 'Ada', sameAs: ['https://ada.example/']}, [{name: 'Ada', url: 'https://ada.example/'}]],
    [7, [{name: '7'}]],
  ];
  for (const [author, expected] of authors) {
    it(`is by ${JSON.stringify(expected)} where it says ${JSON.stringify(author)}`, () => {
      expect(readOne({author}).authors).to.deep.equal(expected);
    });
  }

  it('is by its creator where it has no author', () => {
    expect(readOne({author: [], creator: ['Ada']}).authors).to.deep.equal([ada]);
  });

  const url = 'https://harbour.example/a.jpg';
  const images: [unknown, unknown][] = [
    ['/a.jpg', {url}],
    [['', '/a.jpg', '/b.jpg'], {url}],
    [{url: ['/a.jpg', '/b.jpg']}, {url}],
    [
      {contentUrl: '/a.jpg', width: '1200px', height: '800'},
      {url, width: 1200, height: 800},
    ],
    [
      {url: '/a.jpg', width: {value: 12}, height: {'@type': 'Intangible', name: '8'}},
      {url, width: 12, height: 8},
    ],
    [{'@list': [{url: '/a.jpg'}]}, {url}],
    [{'@list': []}, undefined],
    ['', undefined],
    ['javascript:alert(1)', undefined],
    [
      [
        {url: '/a.jpg', width: 600, height: 400},
        {url: '/square.jpg', width: 400, height: 400},
        {url: '/b.jpg', width: 1200, height: 800},
      ],
      {url, width: 600, height: 400, srcset: `${url} 600w, https://harbour.example/b.jpg 1200w`},
    ],
  ];
  for (const [image, expected] of images) {
    it(`shows ${JSON.stringify(expected)} of ${JSON.stringify(image)}`, () => {
      expect(readOne({image}).image).to.deep.equal(expected);
    });
  }

  it('falls back to its thumbnail', () => {
    expect(readOne({image: '', thumbnailUrl: '/a.jpg'}).image).to.deep.equal({url});
  });

  const keywords: [unknown, unknown][] = [
    ['a, b,,A', ['a', 'b']],
    ['a; b;c', ['a', 'b', 'c']],
    ['a; b, c', ['a; b', 'c']],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [
      ['a, b', 'c'],
      ['a', 'b', 'c'],
    ],
    [
      [{'@type': 'DefinedTerm', name: 'a, b'}, 'https://harbour.example/t', '#c'],
      ['a, b', 'c'],
    ],
    [null, undefined],
    [['', {}], undefined],
  ];
  for (const [value, names] of keywords) {
    it(`has the tags ${JSON.stringify(names)} where it says ${JSON.stringify(value)}`, () => {
      expect(readOne({keywords: value}).tags?.map(({name}) => name)).to.deep.equal(names);
    });
  }

  const urls: [object, string | undefined][] = [
    [{url: '/x'}, 'https://harbour.example/x'],
    [{url: ['/x', '/y']}, 'https://harbour.example/x'],
    [{mainEntityOfPage: '/x'}, 'https://harbour.example/x'],
    [{mainEntityOfPage: {'@id': '/x'}}, 'https://harbour.example/x'],
    [{mainEntityOfPage: [{'@type': 'WebPage', '@id': '/x#webpage'}]}, 'https://harbour.example/x'],
    [{mainEntityOfPage: {url: '/x'}}, 'https://harbour.example/x'],
    [{mainEntityOfPage: 'True'}, undefined],
    [{mainEntityOfPage: {'@id': '#webpage'}}, undefined],
    [{'@id': 'https://harbour.example/x'}, 'https://harbour.example/x'],
    [{'@id': '#article'}, undefined],
    [{url: 'javascript:alert(1)'}, undefined],
  ];
  for (const [node, expected] of urls) {
    it(`is at ${String(expected)} where it says ${JSON.stringify(node)}`, () => {
      expect(readOne(node).url).to.equal(expected);
    });
  }

  const dates: [object, string | undefined][] = [
    [{datePublished: '2018-04-11'}, '2018-04-11'],
    [{datePublished: '2018-04-05T06:00'}, '2018-04-05'],
    [{datePublished: {'@value': '2018-04-11'}}, '2018-04-11'],
    [{datePublished: ['2018-04-11']}, '2018-04-11'],
    [{datePublished: '', dateCreated: '2018-04-11'}, '2018-04-11'],
    [{uploadDate: '2018-04-11'}, '2018-04-11'],
    [{datePublished: 1523404800}, undefined],
  ];
  for (const [node, expected] of dates) {
    it(`is of ${String(expected)} where it says ${JSON.stringify(node)}`, () => {
      expect(readOne(node).published).to.equal(expected);
    });
  }

  it('takes its abstract for the summary where there is no description', () => {
    expect(readOne({abstract: 'Rope'})).to.deep.equal({headline: 'a', summary: 'Rope'});
  });

  it('has a body without the tags that it may hold', () => {
    const articleBody = '<p>High &amp; <b>low</b></p><script>x</script><p>Then</p>';
    expect(readOne({articleBody}).body).to.equal('<p>High &amp; low</p><p>Then</p>');
  });

  it('takes its time from its words', () => {
    expect(readOne({wordCount: '1,150'}).readingMinutes).to.equal(5);
    expect(readOne({wordCount: 10}).readingMinutes).to.equal(1);
    expect(readOne({timeRequired: 'soon'}).readingMinutes).to.equal(undefined);
  });

  it('is free or locked in every spelling', () => {
    for (const value of [true, 'True', 'https://schema.org/True']) {
      expect(readOne({isAccessibleForFree: value}).access).to.equal('free');
    }
    for (const value of [false, 'false', 'http://schema.org/False']) {
      expect(readOne({isAccessibleForFree: value}).access).to.equal('locked');
    }
    expect(readOne({isAccessibleForFree: 'perhaps'}).access).to.equal(undefined);
  });

  it('is live only between its times', () => {
    const live = (from: string, to: string) =>
      readOne({'@type': 'LiveBlogPosting', coverageStartTime: from, coverageEndTime: to}).media;
    expect(live('2001-01-01T00:00:00Z', '2999-01-01T00:00:00Z')).to.equal('live');
    expect(live('2001-01-01T00:00:00Z', '2002-01-01T00:00:00Z')).to.equal(undefined);
  });

  it('says how much a machine wrote', () => {
    const generated = {article: 'generated'};
    expect(readOne({digitalSourceType: 'algorithmicMedia'}).ai).to.deep.equal(generated);
    const both =
      'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia';
    expect(readOne({digitalSourceType: both}).ai).to.deep.equal({article: 'assisted'});
    expect(readOne({digitalSourceType: 'digitalCapture'}).ai).to.equal(undefined);
    const node = {'@id': 'schema:AlgorithmicMediaDigitalSource'};
    expect(readOne({digitalSourceType: node}).ai).to.deep.equal(generated);
  });

  it('says which picture a machine made, whoever wrote the article', () => {
    const code = 'https://schema.org/TrainedAlgorithmicMediaDigitalSource';
    const image = {'@type': 'ImageObject', url: '/a.jpg', digitalSourceType: code};
    expect(readOne({image}).ai).to.deep.equal({image: 'generated'});
    expect(readOne({image: [image, '/b.jpg']}).ai).to.deep.equal({image: 'generated'});
    expect(readOne({image: '/a.jpg', digitalSourceType: code}).ai).to.deep.equal({
      article: 'generated',
    });
  });

  const sounds: [unknown, object | undefined][] = [
    ['/a.mp3', {url: 'https://harbour.example/a.mp3'}],
    [
      {
        '@type': 'AudioObject',
        contentUrl: '/a.mp3',
        url: '/listen',
        encodingFormat: 'audio/MPEG',
        duration: 'PT1M30.4S',
      },
      {url: 'https://harbour.example/a.mp3', type: 'audio/mpeg', seconds: 91},
    ],
    [
      [{name: 'no address'}, {url: '/b.mp3', duration: 'long'}],
      {url: 'https://harbour.example/b.mp3'},
    ],
    [{contentUrl: 'javascript:1'}, undefined],
    [true, undefined],
  ];
  for (const [audio, expected] of sounds) {
    it(`is heard at ${JSON.stringify(expected)} where it says ${JSON.stringify(audio)}`, () => {
      expect(readOne({audio}).audio).to.deep.equal(expected);
    });
  }

  it('is an opinion by its type', () => {
    const type = ['NewsArticle', 'OpinionNewsArticle'];
    expect(articlesOf({'@type': type, headline: 'a'})[0]!.kind).to.equal('opinion');
    expect(articlesOf({'@type': 'NewsArticle', headline: 'a'})[0]!.kind).to.equal(undefined);
  });

  it('is sponsored by who publishes advertising', () => {
    const article = {'@type': 'AdvertiserContentArticle', publisher: {name: 'Lund'}};
    expect(readOne(article).sponsor).to.deep.equal({name: 'Lund'});
  });
});

describe('schema.org: other ways to write an article', () => {
  it('may have its title in the name, and a description as headline', () => {
    const node = {
      ...context,
      '@type': 'Article',
      name: 'Hemp rope',
      headline: 'rope that is made of hemp',
      url: 'https://harbour.example/wiki/Hemp_rope',
    };
    const expected = {headline: 'Hemp rope', summary: 'rope that is made of hemp'};
    expect(articlesOf(node)[0]).to.include(expected);
    expect(articlesOf({...node, url: undefined})[0]).to.include(expected);
  });

  it('has its title in the headline where the name only has more', () => {
    const node = {headline: 'Rope', name: 'Rope | Harbour', url: '/news/rope'};
    expect(readOne(node)).to.include({headline: 'Rope'});
    expect(readOne(node)).to.not.have.property('summary');
  });

  it('may be by somebody whose name is in pieces', () => {
    const author = {'@type': 'Person', givenName: 'Ada', familyName: 'Reed'};
    expect(readOne({author}).authors).to.deep.equal([{name: 'Ada Reed'}]);
  });

  const node = {
    '@type': 'NewsArticle',
    headline: 'Rope',
    datePublished: '2025-11-23',
    image: {'@type': 'ImageObject', url: '/r.jpg'},
    author: {'@type': 'Person', name: 'Ada'},
  };
  const prefixed = (prefix: string): object =>
    JSON.parse(
      JSON.stringify(node)
        .replace(/"(\w+)":/g, `"${prefix}$1":`)
        .replace(/"@type":"(\w+)"/g, `"@type":"${prefix}$1"`),
    ) as object;
  const expanded = {
    '@type': ['http://schema.org/NewsArticle'],
    'http://schema.org/headline': [{'@value': 'Rope', '@language': 'en'}],
    'http://schema.org/datePublished': [{'@value': '2025-11-23', '@type': 'schema:Date'}],
    'http://schema.org/image': [
      {'@type': ['http://schema.org/ImageObject'], 'http://schema.org/url': [{'@id': '/r.jpg'}]},
    ],
    'http://schema.org/author': [
      {'@type': ['http://schema.org/Person'], 'http://schema.org/name': [{'@value': 'Ada'}]},
    ],
  };
  const ways: [string, unknown][] = [
    ['with the usual prefix', prefixed('schema:')],
    ['with whole addresses', prefixed('https://schema.org/')],
    ['with a prefix of its own', {'@context': {s: 'http://schema.org/'}, ...prefixed('s:')}],
    ['expanded', [expanded]],
    [
      'with other names for keywords',
      {...context, ...node, '@type': undefined, type: 'NewsArticle'},
    ],
  ];
  for (const [title, json] of ways) {
    it(`is read ${title}`, () => {
      expect(articlesOf(json)).to.deep.equal([
        {
          headline: 'Rope',
          published: '2025-11-23',
          image: {url: 'https://harbour.example/r.jpg'},
          authors: [{name: 'Ada'}],
        },
      ]);
    });
  }

  it('may be of a year that is a number', () => {
    expect(readOne({datePublished: 1952}).published).to.equal('1952');
  });
});

describe('schema.org: a graph', () => {
  it('takes no time that grows with the square of the nodes of one ID', () => {
    // Ten thousand fields for one node: a hang of minutes where each node was copied anew.
    const nodes = Array.from({length: 900}, (_, index) => ({'@id': 'a', [`field${index}`]: 1}));
    const many = Array.from({length: 11}, () => nodes);
    const articles = articlesOf({...context, '@type': 'Article', headline: 'Rope', x: many});
    expect(articles.map(({headline}) => headline)).to.deep.equal(['Rope']);
  });

  it('puts together what several nodes with one ID say', () => {
    const graph = {
      ...context,
      '@graph': [
        {'@type': 'Article', '@id': '#a', headline: 'Rope'},
        {'@type': 'Article', '@id': '#a', description: 'It closes.'},
        {'@type': 'Article', '@id': '#a', description: 'Later.', datePublished: '2025-11-23'},
      ],
    };
    const [article] = articlesOf(graph);
    expect(article).to.include({
      headline: 'Rope',
      summary: 'It closes.',
      published: '2025-11-23',
    });
  });

  it('is followed from node to node', () => {
    const graph = {
      ...context,
      '@graph': [
        {
          '@type': 'Article',
          '@id': '/r1#article',
          headline: 'Rope',
          author: {name: 'Ada', '@id': '#ada'},
          image: {'@id': '/r1#primaryimage'},
          mainEntityOfPage: {'@id': '/r1'},
          publisher: {'@id': 'https://harbour.example/#organization'},
        },
        {'@type': 'WebPage', '@id': '/r1', url: '/r1', name: 'Rope | Harbour'},
        {'@type': 'ImageObject', '@id': '/r1#primaryimage', url: '/a.jpg', width: 12, height: 8},
        {'@type': 'Person', '@id': '#ada', name: 'Ada Reed', url: '/ada'},
        {'@type': 'Organization', '@id': 'https://harbour.example/#organization', name: 'Harbour'},
        'no node',
        null,
      ],
    };
    expect(articlesOf(graph)).to.deep.equal([
      {
        id: '/r1#article',
        url: 'https://harbour.example/r1',
        headline: 'Rope',
        authors: [{name: 'Ada', url: 'https://harbour.example/ada'}],
        image: {url: 'https://harbour.example/a.jpg', width: 12, height: 8},
        publisher: {name: 'Harbour'},
      },
    ]);
  });

  it('may be nested, and have contexts of its own', () => {
    const inner = {...context, '@graph': {...context, '@type': 'Article', headline: 'a'}};
    expect(articlesOf([[{...context, '@graph': [inner]}]])).to.have.length(1);
  });

  it('is one over several documents, where the first says what both say', () => {
    const first = {'@type': 'Article', '@id': '#a', headline: 'First', image: {'@id': '#i'}};
    const second = {'@type': 'Article', '@id': '#a', headline: 'Second', description: 'More'};
    const third = {'@type': 'ImageObject', '@id': '#i', url: '/a.jpg'};
    const {list} = readGraph([first, second, third], {base});
    expect(list.articles).to.deep.equal([
      {id: '#a', headline: 'First', summary: 'More', image: {url: 'https://harbour.example/a.jpg'}},
    ]);
  });

  it('keeps an article apart from the page that has the same id', () => {
    const page = {'@type': 'WebPage', '@id': '/r1', name: 'Page', description: 'Of the page'};
    expect(articlesOf([page, {'@type': 'Article', '@id': '/r1', headline: 'Rope'}])).to.deep.equal([
      {id: '/r1', headline: 'Rope'},
    ]);
  });

  it('comes to an end when it goes in circles', () => {
    const circle = {'@id': '#b', author: {'@id': '#a'}, image: {'@id': '#b'}, url: {'@id': '#a'}};
    const article = {'@type': 'Article', '@id': '#a', headline: 'Rope', image: {'@id': '#b'}};
    expect(articlesOf([{...article, author: {'@id': '#a'}}, circle])).to.have.length(1);
  });
});

describe('schema.org: a list', () => {
  const listOf = (...itemListElement: unknown[]) => ({
    ...context,
    '@type': 'ItemList',
    itemListElement,
  });
  const names = (json: unknown) => articlesOf(json).map(({headline}) => headline);

  it('is read once where the page also refers to it', () => {
    const list = {
      '@type': 'ItemList',
      '@id': '#list',
      itemListElement: [
        {'@type': 'Article', headline: 'One', url: '/1'},
        {'@type': 'Article', headline: 'Two', url: '/2'},
      ],
    };
    const references = [
      {'@id': '#list'},
      {'@type': 'ItemList', '@id': '#list'},
      {'@type': 'ItemList', '@id': '#list', name: 'Newest'},
    ];
    for (const mainEntity of references) {
      const page = {'@type': 'CollectionPage', mainEntity};
      expect(names({...context, '@graph': [page, list]})).to.deep.equal(['One', 'Two']);
    }
  });

  it('is read in the order of its positions where all have one', () => {
    const c = {'@type': 'ListItem', position: '3', name: 'c', url: '/c'};
    const a = {'@type': 'ListItem', position: 1, name: 'a', url: '/a'};
    const b = {
      '@type': 'ListItem',
      position: 2,
      item: {'@type': 'Article', headline: 'b', url: '/b'},
    };
    expect(names(listOf(c, b, a))).to.deep.equal(['a', 'b', 'c']);
    expect(names(listOf(c, a, {...b, position: null}))).to.deep.equal(['c', 'a', 'b']);
  });

  it('has things, references, addresses and names for items', () => {
    const json = [
      listOf(
        {position: 1, item: {'@id': '#a'}},
        {item: '/b', name: 'b'},
        'https://harbour.example/c',
        'd',
      ),
      {'@type': 'CreativeWork', '@id': '#a', name: 'a', url: '/a', image: '/a.jpg'},
    ];
    expect(articlesOf(json)).to.deep.equal([
      {
        headline: 'a',
        url: 'https://harbour.example/a',
        image: {url: 'https://harbour.example/a.jpg'},
      },
      {headline: 'b', url: 'https://harbour.example/b'},
      {headline: '', url: 'https://harbour.example/c'},
      {headline: 'd'},
    ]);
  });

  it('may be what a page is about, or a blog, or a feed of data', () => {
    const post = {'@type': 'BlogPosting', headline: 'a'};
    expect(names({'@type': 'CollectionPage', name: 'x', mainEntity: listOf(post)})).to.deep.equal([
      'a',
    ]);
    expect(names({'@type': 'CollectionPage', hasPart: [post]})).to.deep.equal(['a']);
    expect(names({'@type': 'Blog', blogPost: [post]})).to.deep.equal(['a']);
    expect(names({'@type': 'DataFeed', dataFeedElement: [{item: post}]})).to.deep.equal(['a']);
    expect(names({'@type': 'WebPage', mainEntity: post})).to.deep.equal(['a']);
  });

  it('is none where it is a menu or a trail', () => {
    const menu = listOf({'@type': 'SiteNavigationElement', name: 'News', url: '/news'});
    expect(names(menu)).to.deep.equal([]);
    const trail = {...listOf({position: 1, name: 'Home', item: '/'}), '@type': 'BreadcrumbList'};
    expect(names(trail)).to.deep.equal([]);
  });

  it('says which types it found where there is nothing to read', () => {
    const lines: TraceLine[] = [];
    read({...context, '@type': 'Organization', name: 'Harbour'}, {trace: line => lines.push(line)});
    expect(lines[0]!.reason).to.equal('dropped: no article or list, only Organization');
  });
});
