// RSS and Atom in the elements: what a reader sees of a feed, in each engine.
import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {Article} from '../../src/data/article.js';
import type {ArticleBody} from '../../src/elements/article-body/article-body.js';
import type {ArticleCard} from '../../src/elements/article-card/article-card.js';
import type {RelatedRail} from '../../src/elements/related-rail/related-rail.js';
import {fixture} from '../fixture.js';
import {expectWarning} from '../setup.js';
import {waitUntil} from '../time.js';
import {answer, type Answers} from './answer.js';
import {hasPart, once, part, readLines} from './reading.js';

const address = (name: string) => new URL(`../fixtures/feeds/${name}.xml`, import.meta.url).href;
const xml = (text: BlobPart, type = 'application/xml') => new Blob([text], {type});

const cards = (rail: RelatedRail) => [...rail.shadowRoot!.querySelectorAll('article-card')];
const headlines = (rail: RelatedRail) => cards(rail).map(card => card.article?.headline);

async function railOf(src: string): Promise<RelatedRail> {
  const rail = await fixture<RelatedRail>(html`<related-rail src=${src}></related-rail>`);
  await rail.loaded;
  await waitUntil(() => cards(rail).length > 0, 'cards');
  await Promise.all(cards(rail).map(card => card.updateComplete));
  return rail;
}

async function cardOf(src: string, item: string): Promise<ArticleCard> {
  const card = await fixture<ArticleCard>(
    html`<article-card src=${src} item=${item} layout="stacked"></article-card>`,
  );
  await card.loaded;
  await card.updateComplete;
  return card;
}

describe('a feed', () => {
  let restore: (() => void) | undefined;
  afterEach(() => {
    restore?.();
    restore = undefined;
  });
  const serve = (answers: Answers) => {
    const served = answer(answers);
    ({restore} = served);
    return served.asked;
  };

  it('of RSS 2.0 is a rail: headlines, sections, summaries, dates and links', async () => {
    const rail = await railOf(address('harbour-rss'));
    expect(headlines(rail)).to.deep.equal([
      'The Last Ropewalk – and What Comes After',
      'Fog Signals, Heard Again',
      'Low water at noon.',
    ]);
    const [ropewalk, fog] = cards(rail);
    const lines = readLines(ropewalk!).join('\n');
    expect(lines).to.include('Craft');
    expect(lines).not.to.include('appeared first on');
    expect(part<HTMLAnchorElement>(ropewalk!, 'link').href).to.equal(
      'https://harbour.example/ropewalk?utm_source=rss',
    );
    expect(ropewalk!.shadowRoot!.querySelector('time')!.dateTime).to.equal(
      '2025-11-23T08:00:00+01:00',
    );
    expect(fog!.article!.audio).to.deep.equal({
      url: 'https://harbour.example/fog.mp3',
      type: 'audio/mpeg',
      seconds: 1729,
    });
    await expect(rail).to.be.accessible();
  });

  it('of Atom is a rail, with the addresses that its base gives', async () => {
    const rail = await railOf(address('dunes-atom'));
    expect(headlines(rail)).to.deep.equal(['Sand Moves at Night', 'Wells in the Marram']);
    expect(cards(rail).map(card => part<HTMLAnchorElement>(card, 'link').href)).to.deep.equal([
      'https://dunes.example/sand',
      'https://dunes.example/wells',
    ]);
    await expect(rail).to.be.accessible();
  });

  it('of RSS 1.0 is a rail', async () => {
    const rail = await railOf(address('lamps-rdf'));
    expect(headlines(rail)).to.deep.equal(['A Lens of Two Tonnes']);
    expect(readLines(rail).join('\n')).to.include('Optics');
  });

  it('is read in the encoding of its bytes', async () => {
    const text =
      '<?xml version="1.0" encoding="windows-1251"?><rss><channel><item><title>Старый маяк</title></item></channel></rss>';
    // Letters from А to я are in one row in both.
    const bytes = Uint8Array.from(text, sign => sign.charCodeAt(0) - (sign > 'z' ? 0x350 : 0));
    serve({'/windows-1251.xml': xml(bytes)});
    expect(headlines(await railOf('/windows-1251.xml'))).to.deep.equal(['Старый маяк']);
  });

  it('is read in UTF-16, whatever the header says', async () => {
    const text = '\ufeff<rss><channel><item><title>Häfen</title></item></channel></rss>';
    const bytes = new Uint8Array(text.length * 2);
    for (let index = 0; index < text.length; index++) {
      bytes[index * 2] = text.charCodeAt(index) & 255;
      bytes[index * 2 + 1] = text.charCodeAt(index) >> 8;
    }
    serve({'/utf-16.xml': xml(bytes, 'text/xml; charset=utf-8')});
    expect(headlines(await railOf('/utf-16.xml'))).to.deep.equal(['Häfen']);
  });

  it('that is broken and cut off is shown as far as it can be read', async () => {
    const rail = await railOf(address('broken-rss'));
    expect(headlines(rail)).to.deep.equal(['Nets & Knots', 'A Crane Comes Home']);
    expect(part<HTMLAnchorElement>(cards(rail)[0]!, 'link').href).to.equal(
      'https://quay.example/nets?a=1&b=2',
    );
  });

  it('is read whatever the server calls it', async () => {
    const text = '<rss><channel><item><title>Named wrongly</title></item></channel></rss>';
    serve({'/a.xml': xml(text, 'text/html'), '/b.json': xml(text, 'application/json')});
    expect(headlines(await railOf('/a.xml'))).to.deep.equal(['Named wrongly']);
    expect(headlines(await railOf('/b.json'))).to.deep.equal(['Named wrongly']);
  });

  it('gives a card one of its items: by index, or by its address', async () => {
    const first = await cardOf(address('harbour-rss'), '1');
    expect(part(first, 'headline').textContent).to.equal('Fog Signals, Heard Again');
    const second = await cardOf(address('dunes-atom'), 'https://dunes.example/sand');
    expect(part(second, 'headline').textContent).to.equal('Sand Moves at Night');
    expect(readLines(second).join('\n')).to.include('A centimetre an hour & nobody looks.');
    await expect(second).to.be.accessible();
  });

  it('gives a body its text, without what its system adds', async () => {
    const body = await fixture<ArticleBody>(
      html`<article-body src=${address('harbour-rss')}></article-body>`,
    );
    await body.loaded;
    await waitUntil(() => readLines(body).length > 0, 'the body');
    expect(readLines(body)).to.deep.equal([
      'After 180 years the wheel stands still, and the loft is quiet.',
      'A museum',
      'The town wants a museum.',
    ]);
  });

  it('has summaries without captions, hidden text, offers to share and footers', async () => {
    const rail = await railOf(address('clutter-rss'));
    const [cradle, letter] = cards(rail);
    expect(cradle!.article!.summary).to.equal('Four wheels, one winch.');
    expect(letter!.article!.summary).to.equal('What the keel said');
    const shown = readLines(rail).join('\n');
    for (const words of ['Preview', 'in June', 'Skip to', 'Share', 'appeared first', 'Subscribe']) {
      expect(shown).not.to.include(words);
    }
  });

  it('has bodies without hidden text, offers to share or to subscribe, and footers', async () => {
    const bodyOf = async (item: string) => {
      const body = await fixture<ArticleBody>(
        html`<article-body src=${address('clutter-rss')} item=${item}></article-body>`,
      );
      await body.loaded;
      await waitUntil(() => readLines(body).length > 0, 'the body');
      return body;
    };
    const cradle = await bodyOf('0');
    expect(readLines(cradle)).to.deep.equal([
      'The cradle in June',
      'Four wheels, one winch.',
      'The winch',
      'Rails',
      'They are greased in May.',
    ]);
    const captions = [...cradle.querySelectorAll('figcaption')];
    expect(captions.map(caption => caption.textContent!.trim())).to.deep.equal([
      'The cradle in June',
      'The winch',
    ]);
    const pictures = [...cradle.querySelectorAll('img')];
    expect(pictures.map(picture => picture.getAttribute('src'))).to.deep.equal([
      'https://slipway.example/c.jpg',
      'https://slipway.example/w.jpg',
    ]);
    expect(readLines(await bodyOf('1'))).to.deep.equal([
      'Dear reader, the keel creaks.',
      'It is the frost.',
    ]);
  });

  it('shows no markup, and follows no address, that runs a script', async () => {
    serve({
      '/attack.xml': xml(`<rss><channel>
        <item><title>&lt;img src=x onerror="attacked = 1"&gt;Harmless</title>
          <link>javascript:attacked = 1</link>
          <description><![CDATA[<script>attacked = 1</script><svg onload="attacked = 1">Text]]></description>
          <enclosure url="javascript:attacked = 1" type="image/png"/></item>
        <item><title><![CDATA[<b>A & B</b>]]></title><link>https://a.example/</link></item>
        </channel></rss>`),
    });
    const rail = await railOf('/attack.xml');
    expect(headlines(rail)).to.deep.equal(['Harmless', 'A & B']);
    expect(hasPart(cards(rail)[0]!, 'link')).to.equal(false);
    expect(rail.shadowRoot!.querySelector('script, svg[onload], [onerror]')).to.equal(null);
    expect('attacked' in window).to.equal(false);
  });

  it('has further pages where it names them', async () => {
    const page = (title: string, next = '') =>
      xml(
        `<feed xmlns="http://www.w3.org/2005/Atom">${next}<entry><title>${title}</title><link href="/${title}"/></entry></feed>`,
      );
    const asked = serve({
      '/pages-1.xml': page('one', '<link rel="next" href="/pages-2.xml"/>'),
      '/pages-2.xml': page('two'),
    });
    const rail = await fixture<RelatedRail>(
      html`<related-rail src="/pages-1.xml" paging="button"></related-rail>`,
    );
    await rail.loaded;
    await waitUntil(() => cards(rail).length === 1, 'the first page');
    await waitUntil(() => hasPart(rail, 'load-more'), 'the button');
    part<HTMLButtonElement>(rail, 'load-more').click();
    await waitUntil(() => cards(rail).length === 2, 'the second page');
    expect(headlines(rail)).to.deep.equal(['one', 'two']);
    expect(asked).to.deep.equal(['/pages-1.xml', '/pages-2.xml']);
  });

  describe('beside other sources', () => {
    it('is one list with them, the newest first, each address once', async () => {
      serve({
        '/mixed.xml': xml(`<rss><channel><title>News</title>
          <item><title>Third</title><link>https://news.example/3</link><pubDate>Mon, 03 Nov 2025 09:00:00 GMT</pubDate></item>
          <item><title>First</title><link>https://news.example/1</link><pubDate>Sat, 01 Nov 2025 09:00:00 GMT</pubDate></item>
          </channel></rss>`),
        '/mixed.atom': xml(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Notes</title>
          <entry><title>Fourth</title><link href="https://notes.example/4"/><updated>2025-11-04T09:00:00Z</updated></entry>
          <entry><title>Copy of the first</title><link href="https://www.news.example/1/?utm_medium=rss"/><updated>2025-11-01T08:00:00Z</updated></entry>
          </feed>`),
        '/mixed.json': {
          version: 'https://jsonfeed.org/version/1.1',
          title: 'Posts',
          items: [
            {
              id: '2',
              title: 'Second',
              url: 'https://posts.example/2',
              date_published: '2025-11-02T09:00:00Z',
            },
          ],
        },
      });
      const rail = await railOf('/mixed.xml /mixed.atom /mixed.json');
      expect(headlines(rail)).to.deep.equal(['Fourth', 'Third', 'Second', 'First']);
      expect(cards(rail).map(card => (card.article as Article).publisher?.name)).to.deep.equal([
        'Notes',
        'News',
        'Posts',
        'News',
      ]);
    });
  });

  describe('of the page, feed:', () => {
    const links: HTMLLinkElement[] = [];
    const name = (href: string, type: string, rel = 'alternate') => {
      const link = document.createElement('link');
      Object.assign(link, {href, type, rel});
      document.head.append(link);
      links.push(link);
    };
    afterEach(() => links.splice(0).forEach(link => link.remove()));

    it('is the first that the page names, of whatever format', async () => {
      name('/fixtures.css', 'application/rss+xml', 'search');
      name('/wp-json/', 'application/json');
      name(address('dunes-atom'), 'application/atom+xml; charset=utf-8');
      name(address('harbour-rss'), 'application/rss+xml');
      const rail = await railOf('feed:');
      expect(headlines(rail)).to.deep.equal(['Sand Moves at Night', 'Wells in the Marram']);
    });

    it('is an address of feed readers, too', async () => {
      const rail = await railOf(`feed:${address('lamps-rdf')}`);
      expect(headlines(rail)).to.deep.equal(['A Lens of Two Tonnes']);
    });

    it('is an error that says what to add where the page names none', async () => {
      expectWarning(/This page names no feed/);
      const rail = document.createElement('related-rail');
      rail.src = 'feed:';
      const failed = once(rail, 'article-error');
      await fixture(html`<div>${rail}</div>`);
      const {error} = (await failed).detail;
      expect(error.code).to.equal('bad-data');
      expect(error.message).to.include('<link rel="alternate" type="application/rss+xml"');
    });
  });

  describe('that is an HTML page', () => {
    const failure = async (text: string) => {
      expectWarning(/HTML instead of JSON/);
      serve({'/blog/': xml(text, 'text/html')});
      const rail = document.createElement('related-rail');
      rail.src = '/blog/';
      rail.textContent = 'All stories';
      const failed = once(rail, 'article-error');
      await fixture(html`<div>${rail}</div>`);
      const {error} = (await failed).detail;
      await rail.updateComplete;
      return {error, rail};
    };

    it('names the feed of the page, and leaves the fallback', async () => {
      const {error, rail} = await failure(
        '<!doctype html><link rel="alternate" type="application/rss+xml" href="/blog/feed.xml">',
      );
      expect(error.code).to.equal('not-json');
      expect(error.message).to.include(
        `this is an HTML page; its feed is at ${location.origin}/blog/feed.xml`,
      );
      expect(readLines(rail)).to.deep.equal(['All stories']);
    });

    it('says what else it may be where it names no feed', async () => {
      const {error} = await failure('<!doctype html><title>Sign in</title>');
      expect(error.message).to.include('a login page');
    });
  });

  it('that is XML of another kind says which element it begins with', async () => {
    expectWarning(/it begins with <urlset>/);
    serve({'/sitemap.xml': xml('<?xml version="1.0"?><urlset><url/></urlset>')});
    const card = document.createElement('article-card');
    card.src = '/sitemap.xml';
    const failed = once(card, 'article-error');
    await fixture(html`<div>${card}</div>`);
    expect((await failed).detail.error.code).to.equal('not-json');
  });
});
