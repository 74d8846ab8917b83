import {expect, html, oneDefaultPreventedEvent} from '@open-wc/testing';
import '../../src/elements/article-card/define.js';
import '../../src/elements/related-rail/define.js';
import type {ArticleCard} from '../../src/elements/article-card/article-card.js';
import {fixture} from '../fixture.js';
import {FakeTime, observed, waitUntil} from '../time.js';
import {freezeTime, hasPart, part, readLines} from './reading.js';

const picture =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/%3E';

describe('article-card', () => {
  let release: () => void;
  beforeEach(() => (release = freezeTime('2025-11-23T12:00:00Z')));
  afterEach(() => release());

  it('shows its attributes in reading order', async () => {
    const card = await fixture<ArticleCard>(html`
      <article-card
        headline="The Port That Waits"
        href="/port"
        category="Industry"
        published="2025-11-16"
        summary="One crane idles."
        author="Ada Moreau"
        reading-minutes="6"
        lang="en"
      ></article-card>
    `);
    expect(readLines(card)).to.deep.equal([
      'Industry · 7 days ago',
      'The Port That Waits',
      'One crane idles.',
      'By Ada Moreau · 6 min read',
    ]);
  });

  it('shows the same from JSON in its article attribute', async () => {
    const article = {
      headline: 'The Port That Waits',
      url: '/port',
      category: 'Industry',
      published: '2025-11-16',
      summary: 'One crane idles.',
      authors: ['Ada Moreau', {name: 'Ben Okoro', url: 'https://example.org/ben'}],
    };
    const card = await fixture<ArticleCard>(
      html`<article-card lang="en" article=${JSON.stringify(article)}></article-card>`,
    );
    expect(readLines(card)).to.deep.equal([
      'Industry · 7 days ago',
      'The Port That Waits',
      'One crane idles.',
      'By Ada Moreau and Ben Okoro',
    ]);
    expect(part<HTMLAnchorElement>(card, 'link').pathname).to.equal('/port');
  });

  it('takes an object as its article, before and after it is in the page', async () => {
    const card = document.createElement('article-card');
    card.article = {headline: 'Before'};
    await fixture(html`<div>${card}</div>`);
    expect(part(card, 'headline').textContent).to.equal('Before');
    card.article = {headline: 'After'};
    await card.updateComplete;
    expect(part(card, 'headline').textContent).to.equal('After');
    expect(card.article.headline).to.equal('After');
  });

  it('prefers an attribute to the same field of its article', async () => {
    const card = await fixture<ArticleCard>(html`
      <article-card headline="Mine" .article=${{headline: 'Its', summary: 'Kept.'}}></article-card>
    `);
    expect(readLines(card)).to.deep.equal(['Mine', 'Kept.']);
  });

  it('is a labelled article with one heading and one link', async () => {
    const card = await fixture<ArticleCard>(
      html`<article-card headline="A headline" href="/a" heading-level="4"></article-card>`,
    );
    expect(part(card, 'base').localName).to.equal('article');
    expect(part(card, 'headline').localName).to.equal('h4');
    expect(card.shadowRoot!.querySelectorAll('a')).to.have.length(1);
    expect(part(card, 'link').textContent).to.equal('A headline');
  });

  for (const level of ['1', '7', 'two', '']) {
    it(`has a heading of level 3 for heading-level="${level}"`, async () => {
      const card = await fixture<ArticleCard>(
        html`<article-card headline="A" heading-level=${level}></article-card>`,
      );
      expect(part(card, 'headline').localName).to.equal('h3');
    });
  }

  it('shows a headline without a link where there is no usable address', async () => {
    const card = await fixture<ArticleCard>(
      html`<article-card headline="Text" href="javascript:alert(1)"></article-card>`,
    );
    expect(part(card, 'headline').textContent).to.equal('Text');
    expect(hasPart(card, 'link')).to.be.false;
  });

  it('gives a new window no handle on the page, and drops unknown targets', async () => {
    const card = await fixture<ArticleCard>(
      html`<article-card headline="A" href="/a" target="_blank" rel="nofollow"></article-card>`,
    );
    expect(part(card, 'link').getAttribute('rel')).to.equal('nofollow noopener');
    card.target = 'some-frame';
    await card.updateComplete;
    expect(part(card, 'link').hasAttribute('target')).to.be.false;
    expect(part(card, 'link').getAttribute('rel')).to.equal('nofollow');
  });

  it('covers itself with its link, and keeps the category a link of its own', async () => {
    const card = await fixture<ArticleCard>(html`
      <article-card
        headline="A"
        href="#a"
        category="News"
        category-href="#news"
        image=${picture}
        style="width: 320px"
      ></article-card>
    `);
    const under = (name: string) => {
      const {left, top} = part(card, name).getBoundingClientRect();
      return card.shadowRoot!.elementFromPoint(left + 5, top + 5);
    };
    expect(under('media')).to.equal(part(card, 'link'));
    expect(under('category')).to.equal(part(card, 'category'));
  });

  it('says that its link is followed, and stays when the page says so', async () => {
    const card = await fixture<ArticleCard>(
      html`<article-card headline="A" href="#followed" .position=${3}></article-card>`,
    );
    setTimeout(() => part(card, 'link').click());
    const event = await oneDefaultPreventedEvent(card, 'article-click');
    expect(event.composed).to.be.true;
    expect(event.detail.position).to.equal(3);
    expect(event.detail.article.headline).to.equal('A');
    expect(event.detail.url).to.equal(new URL('#followed', document.baseURI).href);
    expect(location.hash).to.not.equal('#followed');
  });

  it('hands on the click, of whatever button and key follows a link', async () => {
    const card = await fixture<ArticleCard>(
      html`<article-card headline="A" href="#other" summary="S"></article-card>`,
    );
    const clicks: MouseEvent[] = [];
    card.addEventListener('article-click', event => {
      clicks.push(event.originalEvent);
      event.preventDefault();
    });
    const click = (name: string, type: string, options: MouseEventInit) =>
      part(card, name).dispatchEvent(
        new MouseEvent(type, {bubbles: true, composed: true, cancelable: true, ...options}),
      );
    expect(click('link', 'click', {ctrlKey: true})).to.be.false;
    expect(click('link', 'auxclick', {button: 1})).to.be.false;
    expect(clicks.map(event => [event.button, event.ctrlKey])).to.deep.equal([
      [0, true],
      [1, false],
    ]);
    // The one for menus, and the wheel on the text, lead nowhere.
    expect(click('link', 'auxclick', {button: 2})).to.be.true;
    expect(click('summary', 'auxclick', {button: 1})).to.be.true;
    expect(clicks).to.have.length(2);
  });

  it('follows its link after a click on the summary, but not after selecting text there', async () => {
    const card = await fixture<ArticleCard>(
      html`<article-card headline="A" href="#s" summary="Some words to select"></article-card>`,
    );
    let clicks = 0;
    card.addEventListener('article-click', event => {
      clicks++;
      event.preventDefault();
    });
    part(card, 'summary').click();
    expect(clicks).to.equal(1);
    getSelection()!.selectAllChildren(part(card, 'summary'));
    part(card, 'summary').click();
    expect(clicks).to.equal(1);
    getSelection()!.removeAllRanges();
  });

  it('calls what has no headline by what it has', async () => {
    const card = await fixture<ArticleCard>(
      html`<article-card href="/a" summary="Only a summary."></article-card>`,
    );
    expect(part(card, 'link').textContent).to.equal('Only a summary.');
    expect(readLines(card)).to.deep.equal(['Only a summary.']);
    await expect(card).to.be.accessible();
  });

  describe('picture', () => {
    it('of the data is described by attributes', async () => {
      const image = {url: picture, alt: 'Its own', width: 16, height: 9};
      const card = await fixture<ArticleCard>(html`
        <article-card
          .article=${{headline: 'A', image}}
          image-alt="Another"
          image-width="32"
          image-height="18"
        ></article-card>
      `);
      const attributes = ['src', 'alt', 'width', 'height'].map(name =>
        part(card, 'image').getAttribute(name),
      );
      expect(attributes).to.deep.equal([picture, 'Another', '32', '18']);
    });

    it('is of the size of its place with priority, also in a wide window', async () => {
      const pictures = '/test/fixtures/pictures/harbour';
      const srcset = [640, 960, 1600]
        .map(width => `${pictures}-${width}.webp ${width}w`)
        .join(', ');
      const box = document.createElement('div');
      box.style.inlineSize = '260px';
      document.body.append(box);
      const card = document.createElement('article-card');
      card.article = {headline: 'A', image: {url: `${pictures}-1600.webp`, srcset}};
      card.priority = true;
      box.append(card);
      await card.updateComplete;
      const image = part<HTMLImageElement>(card, 'image');
      await image.decode();
      expect(image.sizes).to.equal('260px');
      expect(image.currentSrc).to.contain('harbour-640.webp');
      box.remove();
    });

    it('is lazy, and eager and first with priority', async () => {
      const card = await fixture<ArticleCard>(
        html`<article-card headline="A" image=${picture}></article-card>`,
      );
      let image = part<HTMLImageElement>(card, 'image');
      expect(image.loading).to.equal('lazy');
      expect(image.getAttribute('alt')).to.equal('');
      card.priority = true;
      await card.updateComplete;
      image = part<HTMLImageElement>(card, 'image');
      expect(image.loading).to.equal('eager');
      expect(image.fetchPriority).to.equal('high');
    });

    it('keeps its place free in the ratio that is asked for', async () => {
      const card = await fixture<ArticleCard>(html`
        <article-card headline="A" image=${picture} ratio="4/1" style="width: 400px"></article-card>
      `);
      expect(part(card, 'media').getBoundingClientRect().height).to.equal(100);
      card.ratio = 'url(x)';
      await card.updateComplete;
      expect(part(card, 'media').getBoundingClientRect().height).to.equal(225);
    });

    it('offers its sizes', async () => {
      const card = await fixture<ArticleCard>(html`
        <article-card
          headline="A"
          image=${picture}
          image-srcset="${picture} 1x, javascript:alert(1) 2x"
          image-width="16"
          image-height="9"
          image-alt="Nothing"
        ></article-card>
      `);
      const image = part<HTMLImageElement>(card, 'image');
      expect(image.srcset).to.not.contain('javascript');
      expect(image.width).to.be.greaterThan(0);
      expect(image.getAttribute('width')).to.equal('16');
      expect(image.alt).to.equal('Nothing');
    });

    it('that is broken leaves a card of text', async () => {
      const card = await fixture<ArticleCard>(
        html`<article-card headline="A" image="data:image/png,broken" priority></article-card>`,
      );
      await waitUntil(() => !hasPart(card, 'media'));
      expect(part(card, 'headline').textContent).to.equal('A');
      card.image = picture;
      await card.updateComplete;
      expect(hasPart(card, 'media')).to.be.true;
    });

    it('that is broken takes no focus away', async () => {
      const card = await fixture<ArticleCard>(
        html`<article-card headline="A" href="/a" image=${picture}></article-card>`,
      );
      part(card, 'link').focus();
      part(card, 'image').dispatchEvent(new Event('error'));
      await waitUntil(() => !hasPart(card, 'media'));
      expect(card.shadowRoot!.activeElement).to.equal(part(card, 'link'));
    });

    it('of the page in a slot may break without a trace', async () => {
      const card = await fixture<ArticleCard>(html`
        <article-card headline="A" image=${picture}>
          <img slot="footer" alt="" src="data:image/png,broken" />
        </article-card>
      `);
      const slotted = card.querySelector('img')!;
      await waitUntil(() => slotted.complete);
      slotted.dispatchEvent(new Event('error'));
      await card.updateComplete;
      expect(hasPart(card, 'media')).to.be.true;
    });

    it('is not shown by the text variant', async () => {
      const card = await fixture<ArticleCard>(
        html`<article-card headline="A" image=${picture} variant="text"></article-card>`,
      );
      expect(hasPart(card, 'image')).to.be.false;
    });
  });

  describe('date', () => {
    it('is relative, absolute or left out, as asked', async () => {
      const card = await fixture<ArticleCard>(
        html`<article-card headline="A" published="2025-11-22" lang="en"></article-card>`,
      );
      expect(part(card, 'date').textContent).to.equal('yesterday');
      expect(part(card, 'date').getAttribute('datetime')).to.equal('2025-11-22');
      card.dateStyle = 'absolute';
      await card.updateComplete;
      expect(part(card, 'date').textContent).to.equal('Nov 22, 2025');
      card.dateStyle = 'none';
      await card.updateComplete;
      expect(hasPart(card, 'date')).to.be.false;
    });

    it('turns absolute after the time that is asked for', async () => {
      const card = await fixture<ArticleCard>(html`
        <article-card
          headline="A"
          published="2025-11-16"
          relative-until="P3D"
          lang="en"
        ></article-card>
      `);
      expect(part(card, 'date').textContent).to.equal('Nov 16, 2025');
    });

    it('is left out where it is none', async () => {
      const card = await fixture<ArticleCard>(
        html`<article-card headline="A" published="next Tuesday"></article-card>`,
      );
      expect(hasPart(card, 'kicker')).to.be.false;
    });
  });

  describe('language', () => {
    it('is that of the nearest lang, also when it changes', async () => {
      const box = await fixture<HTMLElement>(html`
        <div lang="de">
          <article-card headline="A" published="2025-11-16" reading-minutes="3"></article-card>
        </div>
      `);
      const card = box.querySelector('article-card')!;
      await card.updateComplete;
      expect(part(card, 'date').textContent).to.equal('vor 7 Tagen');
      box.lang = 'fr';
      await waitUntil(() => part(card, 'date').textContent === 'il y a 7 jours');
      expect(part(card, 'reading-time').textContent).to.contain('3');
    });

    it('is found outside of shadow roots', async () => {
      const host = await fixture<HTMLElement>(html`<div lang="es"></div>`);
      const root = host.attachShadow({mode: 'open'});
      root.innerHTML = '<article-card headline="A" published="2025-11-16"></article-card>';
      const card = root.querySelector('article-card')!;
      await card.updateComplete;
      expect(part(card, 'date').textContent).to.equal('hace 7 días');
    });

    it('can have single words said otherwise', async () => {
      const card = await fixture<ArticleCard>(html`
        <article-card
          headline="A"
          author="Ada"
          lang="en"
          words='{"by": "Words: {names}"}'
        ></article-card>
      `);
      expect(part(card, 'byline').textContent).to.equal('Words: Ada');
    });

    it('of the article stands on its text, with its direction', async () => {
      const card = await fixture<ArticleCard>(
        html`<article-card .article=${{headline: 'مرحبا', language: 'ar'}}></article-card>`,
      );
      expect(part(card, 'base').lang).to.equal('ar');
      expect(getComputedStyle(part(card, 'base')).direction).to.equal('rtl');
    });
  });

  describe('marks', () => {
    it('say the medium and that an article is locked', async () => {
      const card = await fixture<ArticleCard>(
        html`<article-card headline="A" media="video" locked lang="en"></article-card>`,
      );
      expect(readLines(card)).to.deep.equal(['Video', 'Subscribers only', 'A']);
    });

    it('name the sponsor', async () => {
      const card = await fixture<ArticleCard>(
        html`<article-card headline="A" sponsor="Harbour Trust" lang="en"></article-card>`,
      );
      expect(part(card, 'partner').textContent).to.equal('Sponsored by Harbour Trust');
    });
  });

  it('lets the page fill its slots', async () => {
    const card = await fixture<ArticleCard>(html`
      <article-card headline="A" category="Gone">
        <b slot="kicker">Own kicker</b><i slot="footer">Own footer</i>
      </article-card>
    `);
    expect(readLines(card)).to.deep.equal(['Own kicker', 'A', 'Own footer']);
  });

  it('shows what the page wrote inside while it has nothing to show', async () => {
    const card = await fixture<ArticleCard>(
      html`<article-card><a href="/all">All articles</a></article-card>`,
    );
    expect(readLines(card)).to.deep.equal(['All articles']);
    card.headline = 'Now';
    await card.updateComplete;
    expect(readLines(card)).to.deep.equal(['Now']);
  });

  it('takes no space for what it was given to stand beside an article', async () => {
    const card = await fixture<ArticleCard>(
      html`<article-card><button slot="footer">Save</button></article-card>`,
    );
    expect(card.matches(':state(empty)')).to.be.true;
  });

  it('takes no space when there is nothing to show', async () => {
    const card = await fixture<ArticleCard>(html`<article-card></article-card>`);
    expect(card.getBoundingClientRect().height).to.equal(0);
    expect(card.matches(':state(empty)')).to.be.true;
  });

  it('follows the theme of the page, live', async () => {
    const page = await fixture<HTMLElement>(
      html`<div data-theme="dark"><article-card headline="A"></article-card></div>`,
    );
    const card = page.querySelector('article-card')!;
    const color = () => getComputedStyle(part(card, 'headline')).color;
    expect(color()).to.equal('rgb(236, 236, 236)');
    page.dataset['theme'] = 'light';
    await waitUntil(() => color() === 'rgb(26, 26, 26)');
    card.theme = 'dark';
    await card.updateComplete;
    expect(color()).to.equal('rgb(236, 236, 236)');
  });

  it('takes the dark scheme of a page that is dark and does not say so', async () => {
    const page = document.createElement('style');
    page.textContent = 'body {color: rgb(230, 230, 230)}';
    document.head.append(page);
    const card = await fixture<ArticleCard>(html`<article-card headline="Dark"></article-card>`);
    expect(getComputedStyle(part(card, 'headline')).color).to.equal('rgb(236, 236, 236)');
    page.remove();
    // A theme switch of the page says it better.
    document.documentElement.dataset['theme'] = 'light';
    await waitUntil(() => getComputedStyle(part(card, 'headline')).color === 'rgb(26, 26, 26)');
    delete document.documentElement.dataset['theme'];
  });

  it('stays in its place with a border and padding', async () => {
    const card = await fixture<ArticleCard>(html`
      <article-card
        headline="A"
        style="--article-card-padding: 1em; --article-card-border: 3px solid"
      ></article-card>
    `);
    const inside = card.shadowRoot!.querySelector('[part=base]')!.getBoundingClientRect();
    expect(inside.height).to.equal(card.getBoundingClientRect().height);
    card.style.blockSize = '200px';
    expect(card.shadowRoot!.querySelector('[part=base]')!.getBoundingClientRect().height).to.equal(
      200,
    );
  });

  describe('in view', () => {
    const time = new FakeTime();
    beforeEach(() => time.install());
    afterEach(() => time.uninstall());

    const startsToCount = () => waitUntil(() => time.delays.includes(1000), 'half is in view');

    it('says once that half of it was there for a second', async () => {
      const card = document.createElement('article-card');
      card.headline = 'Seen';
      let views = 0;
      card.addEventListener('article-view', () => views++);
      await fixture(html`<div>${card}</div>`);
      await startsToCount();
      time.pass(999);
      expect(views).to.equal(0);
      time.pass(1);
      expect(views).to.equal(1);
      card.summary = 'Changed, and still the same article';
      await card.updateComplete;
      card.parentElement!.append(card);
      await observed(card);
      time.pass(10_000);
      expect(views).to.equal(1);
    });

    it('says it of the article that was there for a second, not of the one before', async () => {
      const card = await fixture<ArticleCard>(html`<article-card headline="First"></article-card>`);
      const seen: unknown[] = [];
      card.addEventListener('article-view', ({detail}) => seen.push(detail.article.headline));
      const show = async (headline: string) => {
        card.headline = headline;
        await card.updateComplete;
        await observed(card);
      };
      await startsToCount();
      time.pass(999);
      await show('Second');
      time.pass(999);
      expect(seen).to.be.empty;
      time.pass(1);
      expect(seen).to.deep.equal(['Second']);
      await show('Third');
      await startsToCount();
      time.pass(1000);
      expect(seen).to.deep.equal(['Second', 'Third']);
      await show('Fourth');
      // Each article once: neither this one again, nor the one in between.
      await show('Second');
      time.pass(10_000);
      expect(seen).to.deep.equal(['Second', 'Third']);
    });

    it('says it once of an article that another card of its rail goes on to show', async () => {
      const rail = document.createElement('related-rail');
      const seen: unknown[] = [];
      rail.addEventListener('article-view', ({detail}) => seen.push(detail.article.headline));
      const show = async (...names: string[]) => {
        rail.articles = names.map(headline => ({headline, url: `/${headline}`}));
        await rail.updateComplete;
        for (const card of rail.shadowRoot!.querySelectorAll('article-card')) {
          await card.updateComplete;
          await observed(card);
        }
      };
      await fixture(html`<div>${rail}</div>`);
      await show('First');
      await startsToCount();
      time.pass(1000);
      await show('New', 'First');
      time.pass(10_000);
      expect(seen).to.deep.equal(['First', 'New']);
    });
  });

  it('has a picture as high as a text that lies over it, and the marks above both', async () => {
    const card = await fixture<ArticleCard>(html`
      <article-card
        variant="overlay"
        style="inline-size: 300px"
        headline=${'A headline of many words '.repeat(12)}
        image=${picture}
        media="video"
      ></article-card>
    `);
    const [media, body, badge] = [part(card, 'media'), part(card, 'body'), part(card, 'badge')];
    expect(media.offsetHeight).to.be.at.least(body.offsetHeight);
    expect(media.offsetHeight).to.equal(card.offsetHeight);
    const {x, y} = badge.getBoundingClientRect();
    expect(badge.contains(card.shadowRoot!.elementFromPoint(x + 2, y + 2))).to.equal(true);
  });

  it('has a ground of its own where there is no picture for its text to lie over', async () => {
    const card = await fixture<ArticleCard>(
      html`<article-card variant="overlay" category="News" headline="A headline"></article-card>`,
    );
    const [own, body] = [card, part(card, 'kicker')].map(box => box.getBoundingClientRect());
    expect(body!.x).to.be.greaterThan(own!.x + 8);
    expect(getComputedStyle(part(card, 'base')).backgroundColor).to.not.equal('rgba(0, 0, 0, 0)');
  });

  for (const variant of ['stacked', 'row', 'overlay', 'compact', 'text']) {
    it(`is accessible as ${variant}`, async () => {
      const card = await fixture<ArticleCard>(html`
        <article-card
          variant=${variant}
          headline="A headline"
          href="/a"
          category="News"
          category-href="/news"
          published="2025-11-16"
          summary="A summary."
          author="Ada"
          image=${picture}
          media="video"
          locked
        ></article-card>
      `);
      await expect(card).to.be.accessible();
    });
  }

  it('can be registered under another name, and leaves a taken one alone', async () => {
    const {ArticleCard} = await import('../../src/elements/article-card/article-card.js');
    ArticleCard.define('other-card');
    const card = await fixture(html`<other-card headline="Other"></other-card>`);
    expect(readLines(card)).to.deep.equal(['Other']);
    const owner = customElements.get('article-card');
    ArticleCard.define();
    expect(customElements.get('article-card')).to.equal(owner);
  });

  it('may come again, as after a hot reload, without a word', async () => {
    const {ArticleCard} = await import('../../src/elements/article-card/article-card.js');
    const path = '../../src/elements/article-card/article-card.ts?reloaded';
    const {ArticleCard: Reloaded} = (await import(path)) as {ArticleCard: typeof ArticleCard};
    expect(Reloaded).to.not.equal(ArticleCard);
    Reloaded.define();
    expect(customElements.get('article-card')).to.equal(ArticleCard);
  });
});
