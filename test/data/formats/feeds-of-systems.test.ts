// Feeds as the systems write them that most sites are made with: what is read of each first item.
import {expect} from '@open-wc/testing';
import type {Article} from '../../../src/data/article-public.js';
import {readArticles} from '../../../src/data/read.js';

type Facts = Partial<
  Record<'headline' | 'url' | 'published' | 'summary' | 'language' | 'media' | 'category', string>
> & {
  image?: string;
  authors?: string[];
  tags?: string[];
  publisher?: string;
  audio?: Article['audio'];
};

/** Every fact of an item as a reader sees it, without the fields that it has not. */
function factsOf(article: Article): Facts {
  const {headline, url, published, summary, language, media, audio} = article;
  const facts = {
    ...{headline, url, published, summary, language, media, audio},
    category: article.category?.name,
    image: article.image?.url,
    authors: article.authors?.map(({name}) => name),
    tags: article.tags?.map(({name}) => name),
    publisher: article.publisher?.name,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

async function readSystem(name: string): Promise<Article[]> {
  const address = new URL(`../../fixtures/feeds/systems/${name}.xml`, import.meta.url);
  const bytes = await (await fetch(address)).arrayBuffer();
  const {articles, format} = await readArticles(bytes, {base: 'https://feeds.example/feed.xml'});
  expect(format).to.equal('rss');
  return articles;
}

const first: Record<string, Facts> = {
  squarespace: {
    headline: 'Ash glaze, a first firing',
    url: 'https://www.ternpottery.example/journal/ash-glaze',
    published: '2026-03-10T18:30:00+00:00',
    summary: 'We burned a winter of apple wood and sieved what was left.',
    language: 'en-US',
    image: 'https://images.squarespace-cdn.com/content/v1/5d1e/1a/ash.jpg?format=1500w',
    authors: ['Mara Tern'],
    category: 'Glazes',
    tags: ['Kiln'],
    publisher: 'Journal - Tern Pottery',
  },
  wix: {
    headline: 'Breathing in winter',
    url: 'https://www.larchyoga.example/post/breathing-in-winter',
    published: '2026-01-16T07:45:12Z',
    summary:
      'Cold air asks for slower breaths. Here is how we begin a class in January, with the windows open for the first five minutes...',
    image:
      'https://static.wixstatic.com/media/nsplsh_abc~mv2.jpg/v1/fit/w_1000,h_1000,al_c,q_80/file.png',
    authors: ['Ines Larch'],
    category: 'Practice',
    publisher: 'Larch Yoga',
  },
  shopify: {
    headline: 'Felt, by hand',
    url: 'https://shop.example/blogs/news/felt',
    published: '2026-11-02T10:00:00-05:00',
    summary: 'Soap, hot water, patience.',
    language: 'en-CA',
    image: 'https://cdn.shopify.com/s/files/1/1/felt_480x480.jpg?v=1',
    authors: ['Gwen Wool'],
    publisher: 'Wool Shed - News',
  },
  blogger: {
    headline: 'A rye that does not crack',
    url: 'https://crust.blogspot.example/2026/11/rye.html',
    published: '2026-11-19T10:00:00-08:00',
    summary: 'Score it before the second rise. The crust stays whole.',
    image: 'https://blogger.googleusercontent.com/img/b/R29/s400/rye.jpg',
    authors: ['Rosa Kern'],
    category: 'rye',
    tags: ['sourdough'],
    publisher: 'Crust & Crumb',
  },
  substack: {
    headline: 'Why the sea is late',
    url: 'https://tidetable.substack.example/p/why-the-sea-is-late',
    published: '2026-11-21T11:30:44Z',
    summary: 'And what the moon has to do with it',
    language: 'en',
    image:
      'https://substackcdn.com/image/fetch/$s_!abc!,f_auto,q_auto:good,fl_progressive:steep/https%3A%2F%2Fsubstack-post-media.s3.amazonaws.com%2Fpublic%2Fimages%2Fsea.jpeg',
    authors: ['Jo Marsh'],
    publisher: 'The Tide Table',
  },
  youtube: {
    headline: 'Planing a spar | Part 3 & last',
    url: 'https://www.youtube.com/shorts/XyZ_0123456',
    published: '2026-11-22T16:00:33+00:00',
    // A description of a video is plain text.
    summary: 'From square to eight sides <and back>. 00:00 Start 02:10 Marking',
    media: 'video',
    image: 'https://i4.ytimg.com/vi/XyZ_0123456/hqdefault.jpg',
    authors: ['Gull Workshop'],
    publisher: 'Gull Workshop',
  },
  podcast: {
    headline: 'Ep. 12: The stoker',
    url: 'https://nightferry.example/12',
    published: '2026-11-11T05:00:00-00:00',
    summary: 'He fed the boiler for forty years. Support the show: nightferry.example/give',
    language: 'en-GB',
    media: 'audio',
    image: 'https://nightferry.example/12.jpg',
    authors: ['Ferry House'],
    tags: ['steam', 'ferry'],
    publisher: 'Night Ferry',
    audio: {
      url: 'https://dts.podtrac.com/redirect.mp3/chtbl.com/track/1/nightferry.example/12.mp3?aid=rss_feed',
      type: 'audio/mpeg',
      seconds: 2467,
    },
  },
  'government-rdf': {
    headline: 'Notice 7: buoy moved',
    url: 'https://www.harbouroffice.example/notices/7',
    published: '2026-11-03T09:00:00+01:00',
    summary: 'The west buoy lies 40 m north of its charted place.',
    language: 'en-GB',
    authors: ['Harbour Office'],
    category: 'buoys',
    tags: ['charts'],
    publisher: 'Harbour Office: notices',
  },
  drupal: {
    headline: 'Bins in December',
    url: 'https://council.example/news/bins',
    published: '2026-11-02T10:00:00+00:00',
    // Not the title, the author and the date that are before it.
    summary: 'Bins go out on Tuesday. Map',
    language: 'en',
    image: 'https://council.example/sites/default/files/bin.jpg',
    authors: ['admin'],
    publisher: 'Council',
  },
  jekyll: {
    headline: 'Vec<T> without fear',
    url: 'https://dev.moss.example/2026/10/01/vec.html',
    published: '2026-10-01T00:00:00+00:00',
    summary: 'A Vec<T> owns its buffer.',
    image: 'https://dev.moss.example/assets/vec-card.png',
    authors: ['Ada Moss'],
    category: 'rust',
    publisher: 'Moss',
  },
  hugo: {
    headline: 'Peat & water',
    url: 'https://fen.example/posts/peat/',
    summary: 'Peat holds twenty times its weight. It is a sponge.',
    language: 'en-US',
    authors: ['Fen Hale'],
    publisher: 'Posts on Fen',
  },
  medium: {
    headline: 'Naming a boat',
    url: 'https://linoak.medium.com/naming-a-boat-1a2b?source=rss-1------2',
    published: '2026-11-03T14:09:31Z',
    // Not "was originally published in", whose link is to another host.
    summary: 'A name is called across water.',
    image: 'https://cdn-images-1.medium.com/max/1024/1*hull.jpeg',
    authors: ['Lin Oak'],
    category: 'boats',
    tags: ['naming-things'],
    publisher: 'Stories by Lin Oak on Medium',
  },
  mastodon: {
    headline: 'A wryneck at the feeder!',
    url: 'https://birds.example/@ola/113',
    published: '2026-11-28T20:15:11+00:00',
    summary: 'A wryneck at the feeder! #wryneck Ten minutes. https://example.org/wryneck-in-winter',
    image: 'https://files.birds.example/media/w.jpg',
    category: 'wryneck',
    publisher: 'Ola Finch',
  },
  reddit: {
    headline: 'What is this?',
    url: 'https://www.reddit.com/r/knots/comments/1abc/what_is_this/',
    published: '2026-11-28T21:00:01+00:00',
    image: 'https://preview.redd.it/k.jpg?width=640&crop=smart&auto=webp&s=1',
    authors: ['/u/bowline'],
    category: 'r/knots',
    publisher: 'Knots, tied',
  },
  discourse: {
    headline: 'Which varnish?',
    url: 'https://forum.example/t/which-varnish/9',
    published: '2026-11-28T10:00:00+00:00',
    summary: 'My varnish peels.',
    authors: ['@kit Kit Marsh'],
    category: 'Finishing',
    // The source that it names is the feed of this discussion.
    publisher: 'Latest topics',
  },
  arxiv: {
    headline: 'Waves with $O(n \\log n)$ memory & less',
    url: 'https://arxiv.example/abs/2611.00001',
    published: '2026-11-27T00:00:00-05:00',
    summary:
      'arXiv:2611.00001v1 Announce Type: new Abstract: We draw waves for $x < 3$ and $a<b$ or $c>d$. The cost is low.',
    language: 'en-US',
    authors: ['Ada Reed, Bo Finch (Harbour University), Cy Oak'],
    category: 'cs.GR',
    tags: ['math.NA'],
    publisher: 'cs.GR updates on arXiv.org',
  },
  'classified-rdf': {
    headline: 'Wooden dinghy (Old Quay) $450',
    url: 'https://port.list.example/boo/1.html',
    published: '2026-03-02T21:15:00-05:00',
    summary: 'Twelve feet, larch on oak. Oars included. New paint last summer...',
    language: 'en-US',
    image: 'https://images.list.example/00A0A_dinghy_300x300.jpg',
    publisher: 'port boats',
  },
  'statistics-rdf': {
    headline: '1.0812 USD = 1 EUR 2026-03-03',
    url: 'https://bank.example/rates?date=2026-03-03&rate=1.0812',
    published: '2026-03-03T14:15:00+01:00',
    summary: '1 EUR buys 1.0812 US dollar (USD)',
    language: 'en',
    publisher: 'Bank | US dollar | Reference rates',
  },
  eleventy: {
    headline: 'Grass that holds a coast',
    url: 'https://dune.example/blog/grass/',
    published: '2026-02-20T00:00:00Z',
    summary: 'Marram grass roots go down two metres.',
    language: 'en',
    image: 'https://dune.example/img/a-650.jpeg',
    authors: ['Ola Marram'],
    publisher: 'Dune',
  },
  ghost: {
    headline: 'Why salt pans are pink',
    url: 'https://salt.example/pink/',
    published: '2026-03-02T06:00:00Z',
    summary: 'Tiny algae, strong sun.',
    image: 'https://salt.example/content/images/2026/03/pink.jpg',
    authors: ['Mia Brine'],
    category: 'Science',
    tags: ['newsletter'],
    publisher: 'Salt Letter',
  },
  github: {
    headline: 'v2.1.0: <Gauge> reads faster',
    url: 'https://github.com/harbour/tides/releases/tag/v2.1.0',
    published: '2026-02-01T10:05:00Z',
    summary: 'Read gauges in one request by @ada',
    language: 'en-US',
    authors: ['ada'],
    publisher: 'Release notes from tides',
  },
  joomla: {
    headline: 'Sommerfest am Deich',
    url: 'https://verein.example/index.php/aktuelles/12-sommerfest',
    published: '2026-03-02T11:00:00+01:00',
    summary: 'Am 12. Juli feiern wir.',
    language: 'de-DE',
    image:
      'https://verein.example/images/fest.jpg#joomlaImage://local-images/fest.jpg?width=800&height=600',
    authors: ['Uwe Deich'],
    category: 'Aktuelles',
    publisher: 'Aktuelles',
  },
  podlove: {
    headline: 'KF042 Das Wattenmeer',
    url: 'https://kuestenfunk.example/kf042/',
    published: '2026-03-01T17:30:00+00:00',
    summary: 'Mit Jonna Priel sprechen wir über Salz, Schlick und Zugvögel.',
    language: 'de-DE',
    media: 'audio',
    audio: {
      url: 'https://media.kuestenfunk.example/podlove/file/9/s/feed/c/mp3/kf042.mp3',
      type: 'audio/mpeg',
      seconds: 3723,
    },
    image: 'https://kuestenfunk.example/cover.jpg',
    authors: ['Küstenfunk Team'],
    publisher: 'Küstenfunk',
  },
  typo3: {
    headline: 'Neues Labor für Sediment\u00adforschung',
    url: 'https://uni-priel.example/meldungen/detail/labor',
    published: '2026-03-03T07:30:00+01:00',
    summary: 'Am Montag eröffnet das Labor.',
    language: 'de-DE',
    image: 'https://uni-priel.example/fileadmin/labor.jpg',
    category: 'Forschung',
    publisher: 'Universität Priel',
  },
  'news-search': {
    headline: 'Ropes are back - Harbour Post',
    url: 'https://news.example/rss/articles/CBMi?oc=5',
    published: '2026-11-28T08:00:00Z',
    language: 'en-US',
    publisher: 'Harbour Post',
  },
  newspaper: {
    headline: 'Ferries cancelled as wind rises | Travel',
    url: 'https://www.post.example/a',
    published: '2026-11-29T08:30:00Z',
    summary:
      'Operator says no boats before Monday Follow updates All ferries are cancelled, the operator said.',
    language: 'en-GB',
    image: 'https://i.post.example/a.jpg?width=700&quality=85',
    authors: ['Bo Finch and Cy Oak'],
    category: 'Travel',
    tags: ['UK news'],
    publisher: 'The Post',
  },
  feedburner: {
    headline: 'New bricks',
    url: 'https://kiln.example/new-bricks',
    published: '2026-11-05T10:00:00-08:00',
    summary: 'The new bricks are lighter.',
    publisher: 'Kiln News',
  },
  wordpress: {
    headline: 'Kalfatern – aber wie?',
    url: 'https://yard.example/kalfatern/',
    published: '2026-11-27T10:00:00+00:00',
    summary: 'Werg, Eisen, Geduld …',
    language: 'de-DE',
    image: 'https://yard.example/wp-content/uploads/k-150x150.jpg',
    authors: ['Jan Kiel'],
    category: 'Werft & Boot',
    publisher: 'Boat – Yard',
  },
  'wordpress-com': {
    headline: 'Oars',
    url: 'https://w.example/oars/',
    summary: 'Ash or spruce?',
    // The first picture that it names is the portrait of the author.
    image: 'https://w.files.example/2026/11/oars.jpg?w=600',
    publisher: 'W',
  },
  'atom-base': {
    headline: 't',
    url: 'http://base.example/blog/2026/post',
    published: '2026-01-02T03:04:05Z',
    summary: 'up q',
    image: 'http://base.example/blog/2026/post/pic.jpg',
    publisher: 'B',
  },
};

describe('a feed of', () => {
  for (const [name, facts] of Object.entries(first)) {
    it(`${name} is read`, async () => {
      const [article] = await readSystem(name);
      expect(factsOf(article!)).to.deep.equal(facts);
    });
  }

  it('Reddit loses who submitted, and keeps the text and the picture', async () => {
    const [picture, text] = await readSystem('reddit');
    expect(picture!.body).to.match(/<img src="https:\/\/preview\.redd\.it\/k\.jpg/);
    expect(text!.summary).to.equal('My line slips.');
    for (const {body} of [picture!, text!]) {
      expect(body).not.to.match(/submitted by|\[link\]|\[comments\]/);
    }
  });

  it('Medium loses where else the story was published, and the link to read on', async () => {
    const [story, paid] = await readSystem('medium');
    expect(story!.body).to.match(/<p>A name is called across water\.<\/p>$/);
    expect(paid!.summary).to.equal('What the rope said');
    expect(paid!.body).not.to.include('Continue reading');
  });

  it('YouTube keeps the lines and the signs of a description', async () => {
    const [video] = await readSystem('youtube');
    expect(video!.body).to.equal(
      '<p>From square to eight sides &lt;and back&gt;.</p><p>00:00 Start<br>02:10 Marking</p>',
    );
  });

  it('Drupal begins with its text', async () => {
    const [article] = await readSystem('drupal');
    expect(article!.body).to.match(/^<div class="clearfix[^>]*><p>Bins go out on Tuesday\./);
  });
});
