/**
 * What a server wrote, whatever happened to it before the library came: a tool that minifies HTML, a
 * cache of pages, the page's own script. What is shown in the end is what an element of the same
 * attributes and data shows that a browser built.
 */
import {expect, oneEvent} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../../src/define.js';
import type {Article} from '../../src/data/article-public.js';
import type {ArticleCard} from '../../src/elements/article-card/article-card.js';
import type {ArticleLayout} from '../../src/elements/article-layout/article-layout.js';
import type {RelatedRail} from '../../src/elements/related-rail/related-rail.js';
import type {TldrBox} from '../../src/elements/tldr-box/tldr-box.js';
import {loadWords} from '../../src/locales/locale.js';
import fc from '../fast-check.js';
import {renderWith} from '../server/ssr.js';
import {waitUntil} from '../time.js';
import {freezeTime, part, readLines} from './reading.js';

const related: Article[] = [
  {headline: 'A salt marsh in winter', url: '/salt-marsh', published: '2025-11-20T08:00:00Z'},
  {headline: 'Spring and neap', url: '/spring-neap', summary: 'Twice a month.'},
  {headline: 'The moon', url: '/moon', category: {name: 'Sky'}},
];

const article: Article = {
  headline: 'The sea keeps its own time',
  url: '/tides',
  summary: 'Why the harbour clock is never wrong.',
  category: {name: 'Science', url: '/science'},
  published: '2025-11-21T12:00:00Z',
  authors: [{name: 'Mara Lindqvist', url: '/mara'}],
  image: {
    url: '/test/fixtures/pictures/harbour-640.webp',
    alt: 'A harbour',
    width: 640,
    height: 400,
    caption: 'The harbour.',
  },
  readingMinutes: 4,
  tldr: ['The moon does it.', 'The sun helps.'],
  body: '<h2 id="moon">The moon</h2><p>It <em>pulls</em>.</p><p>See <a href="#moon">above</a>.</p>',
  tags: [{name: 'Tides', url: '/tag/tides'}, {name: 'Moon'}],
  source: {name: 'The Harbour Office', url: 'https://example.org/tides'},
  related,
};

const another: Article = {
  headline: 'Another one',
  url: '/another',
  body: '<p>Of another body.</p>',
  tldr: ['Quite another.'],
  related: [{headline: 'Elsewhere', url: '/elsewhere'}],
};

before(() => loadWords('de'));

let box: HTMLElement;
let release: () => void;

beforeEach(() => {
  release = freezeTime('2025-11-23T12:00:00Z');
  box = document.body.appendChild(document.createElement('main'));
  box.lang = 'en';
});

afterEach(() => {
  box.remove();
  release();
});

/** The elements of the library in a tree, those in shadow roots included. */
function elementsIn(root: ParentNode): LitElement[] {
  return [...root.querySelectorAll<LitElement>('*')].flatMap(element => [
    ...('updateComplete' in element ? [element] : []),
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);
}

/** Waits until nothing in the page has anything left to render. */
async function settle(): Promise<void> {
  await waitUntil(() => elementsIn(box).every(element => !element.isUpdatePending), 'updates');
  // The body is written later than the element has rendered.
  for (const body of box.querySelectorAll<LitElement>('article-body')) await body.updateComplete;
}

/** What is shown in the page: text, links and pictures. */
function shown(): string[] {
  const targets = (root: ParentNode): string[] =>
    [...root.querySelectorAll('*')].flatMap(element => [
      ...(element.localName === 'a' ? [`-> ${(element as HTMLAnchorElement).href}`] : []),
      ...(element.localName === 'img' ? [`<img> ${(element as HTMLImageElement).src}`] : []),
      ...(element.shadowRoot ? targets(element.shadowRoot) : []),
    ]);
  return [...readLines(box), ...targets(box)];
}

/** What a browser shows of an element that it builds itself. */
async function build<E extends Element>(
  tag: string,
  attributes: Record<string, string>,
  change?: (element: E) => void,
): Promise<string[]> {
  const element = document.createElement(tag) as unknown as E;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  box.replaceChildren(element);
  await settle();
  change?.(element);
  await settle();
  const lines = shown();
  box.replaceChildren();
  return lines;
}

/** The first element of a tag in what a server wrote, in a document where nothing upgrades. */
function parse<E extends Element>(html: string, tag: string): E {
  const page = Document.parseHTMLUnsafe(html);
  return page.querySelector(tag)!;
}

/** Waits until the page shows what is expected, and nothing comes after that. */
async function expectShown(expected: string[]): Promise<void> {
  await settle();
  await waitUntil(() => String(shown()) === String(expected)).catch(() => undefined);
  await settle();
  expect(shown()).to.deep.equal(expected);
}

/** Puts an element into the page, which upgrades it and all in it, and waits for what it shows. */
async function bring(element: Element, expected: string[]): Promise<void> {
  box.append(element);
  await expectShown(expected);
}

const json = (value: unknown) => JSON.stringify(value);

/** An article in the page as a browser builds it. */
const fresh = (change?: (layout: ArticleLayout) => void) =>
  build<ArticleLayout>('article-layout', {article: json(article)}, change);

/** An article as a server writes it. */
const served = () => renderWith('renderArticle', article);

/** All markup of a tree, with its shadow roots, as a page that is saved has it. */
function serialize(tree: Element): string {
  const roots = (root: ParentNode): ShadowRoot[] =>
    [...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
      shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : [],
    );
  return tree.getHTML({shadowRoots: roots(tree)});
}

describe('what a tool has minified', () => {
  for (const [what, minify] of Object.entries<(html: string) => string>({
    'without comments': html => html.replace(/<!--[^]*?-->/g, ''),
    'with empty comments': html => html.replace(/<!--[^]*?-->/g, '<!---->'),
    'with comments of its own': html => html.replace(/<!--[^]*?-->/g, '<!-- cached -->'),
    'without the spaces between tags': html => html.replace(/>\s+</g, '><'),
    'without comments and spaces': html =>
      html
        .replace(/<!--[^]*?-->/g, '')
        .replace(/\s+/g, ' ')
        .replaceAll('> <', '><'),
    'without styles': html => html.replace(/<style[^]*?<\/style>/g, ''),
    'with only the comments at the beginning of roots': html =>
      html.replace(/<!--(?!lit-part \S)[^]*?-->/g, ''),
  })) {
    it(`is shown once: ${what}`, async () => {
      const expected = await fresh();
      await bring(parse(minify(await served()), 'article-layout'), expected);
    });
  }

  it('moves nothing, without comments', async () => {
    await fresh();
    const html = (await served()).replace(/<!--[^]*?-->/g, '');
    const after = document.createElement('footer');
    const layout = parse<ArticleLayout>(html, 'article-layout');
    box.append(layout, after);
    const places = new Set<number>();
    let isWatching = true;
    const watched = (async () => {
      for (; isWatching; await new Promise(requestAnimationFrame)) {
        places.add(after.getBoundingClientRect().top);
      }
    })();
    await settle();
    await new Promise(requestAnimationFrame);
    isWatching = false;
    await watched;
    expect([...places]).to.have.length(1);
  });
});

describe('a page that is saved and opened again', () => {
  it('shows an article once that a browser built', async () => {
    const expected = await fresh();
    const layout = document.createElement('article-layout') as ArticleLayout;
    layout.setAttribute('article', json(article));
    box.append(layout);
    await settle();
    const html = serialize(box);
    expect(html).to.include('<template shadowrootmode="open">');
    layout.remove();
    await bring(parse(html, 'article-layout'), expected);
  });

  it('shows an article once that a server wrote', async () => {
    const expected = await fresh();
    box.append(parse(await served(), 'article-layout'));
    await settle();
    const html = serialize(box);
    box.replaceChildren();
    await bring(parse(html, 'article-layout'), expected);
  });

  it('shows each element once', async () => {
    for (const [tag, attributes] of Object.entries<Record<string, string>>({
      'article-card': {article: json(article)},
      'article-header': {article: json(article)},
      'tldr-box': {article: json(article), collapsible: ''},
      'tag-list': {article: json(article), selectable: ''},
      'related-rail': {articles: json(related), layout: 'carousel'},
      'article-body': {article: json(article), toc: ''},
    })) {
      const expected = await build(tag, attributes);
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      box.append(element);
      await settle();
      const html = serialize(box);
      box.replaceChildren();
      await bring(parse(html, tag), expected);
      box.replaceChildren();
    }
  });
});

describe('a snapshot of a page', () => {
  for (const [who, write] of Object.entries({
    'a server': async () => parse<ArticleLayout>(await served(), 'article-layout'),
    'a browser': () => {
      const layout = document.createElement('article-layout') as ArticleLayout;
      layout.setAttribute('article', json(article));
      return layout;
    },
  })) {
    it(`shows a clone of what ${who} wrote`, async () => {
      const expected = await fresh();
      const layout = await write();
      box.append(layout);
      await settle();
      const copy = layout.cloneNode(true) as ArticleLayout;
      layout.remove();
      await bring(copy, expected);
    });

    it(`shows a clone of a clone of what ${who} wrote`, async () => {
      const expected = await fresh();
      const layout = await write();
      box.append(layout);
      await settle();
      const copy = layout.cloneNode(true) as ArticleLayout;
      box.replaceChildren(copy);
      await settle();
      await bring(box.removeChild(copy).cloneNode(true) as ArticleLayout, expected);
    });

    it(`shows what ${who} wrote, set again as HTML`, async () => {
      const expected = await fresh();
      box.append(await write());
      await settle();
      const html = box.innerHTML;
      box.innerHTML = html;
      await expectShown(expected);
    });

    it(`shows another article in a clone of what ${who} wrote`, async () => {
      const expected = await build('article-layout', {article: json(another)});
      const layout = await write();
      box.append(layout);
      await settle();
      const copy = layout.cloneNode(true) as ArticleLayout;
      layout.remove();
      copy.article = another;
      await bring(copy, expected);
    });
  }

  it('shows a clone that was made before the library came', async () => {
    const expected = await fresh();
    const layout = parse<ArticleLayout>(await served(), 'article-layout');
    await bring(layout.cloneNode(true) as ArticleLayout, expected);
  });
});

describe('a body that a server wrote', () => {
  const headings = () =>
    [...box.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({localName}) => localName);
  const deep = {...article, body: '<h2>One</h2><p>a</p><h3>Two</h3><p>b</p>'};

  for (const level of ['2', '4', '6']) {
    it(`has its headings below a headline of level ${level}, whenever that comes`, async () => {
      const attributes = {article: json(deep), 'heading-level': level};
      const layout = document.createElement('article-layout');
      for (const [name, value] of Object.entries(attributes)) layout.setAttribute(name, value);
      box.append(layout);
      await settle();
      const expected = headings();
      for (const isEarly of [true, false]) {
        const copy = parse<ArticleLayout>(
          await renderWith('renderArticle', deep),
          'article-layout',
        );
        box.replaceChildren();
        if (isEarly) copy.setAttribute('heading-level', level);
        box.append(copy);
        await settle();
        copy.setAttribute('heading-level', level);
        await settle();
        await waitUntil(() => String(headings()) === String(expected), 'the headings');
        // Back again, nothing is lost of what was below the sixth level.
        copy.setAttribute('heading-level', '1');
        await settle();
        await waitUntil(() => String(headings()) === 'h2,h3', 'the headings of before');
      }
    });
  }

  it('stays when its headings are shifted', async () => {
    const body = parse(await renderWith('renderBody', deep), 'article-body');
    box.append(body);
    await settle();
    body.setAttribute('heading-offset', '2');
    await settle();
    await waitUntil(() => String(headings()) === 'h4,h5', 'the headings');
    expect(box.textContent).to.include('Two');
    (body as ArticleLayout).article = another;
    await waitUntil(() => box.textContent.includes('Of another body.'));
    expect(box.textContent).not.to.include('Two');
  });

  it('stays with a version of its article that says that it is in the page', async () => {
    const layout = parse<ArticleLayout>(await served(), 'article-layout');
    box.append(layout);
    await settle();
    const given = JSON.parse(layout.getAttribute('article')!) as Article;
    layout.article = {...given, headline: 'Corrected'};
    await settle();
    expect(shown()).to.include('Corrected');
    expect(layout.querySelector('article-body')!.textContent).to.include('It pulls.');
  });

  it('is where the key points lead, before the library comes', async () => {
    const points = {...article, tldr: [{text: 'The moon.', url: '#moon'}, 'The sun.']};
    const page = Document.parseHTMLUnsafe(
      await renderWith('renderArticle', points, {idPrefix: 'b-'}),
    );
    const link = page.querySelector('tldr-box')!.shadowRoot!.querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('#b-moon');
    expect(page.querySelector('#b-moon')?.textContent).to.equal('The moon');
  });
});

describe('what changes before the library comes', () => {
  /** Changes a tree of a server before it is brought, and one that a browser built, alike. */
  async function expectSame(change: (layout: ArticleLayout) => void): Promise<void> {
    const expected = await fresh(change);
    const layout = parse<ArticleLayout>(await served(), 'article-layout');
    change(layout);
    await bring(layout, expected);
  }

  it('shows another article, set as a property', () =>
    expectSame(layout => (layout.article = another)));

  it('shows another article, set as an attribute', () =>
    expectSame(layout => layout.setAttribute('article', json(another))));

  it('shows another article of the same shape', () =>
    expectSame(layout =>
      layout.setAttribute('article', json({...article, headline: 'New', url: '/new'})),
    ));

  it('shows an article without its parts', () =>
    expectSame(layout => layout.setAttribute('article', json({headline: 'Bare'}))));

  it('shows a headline of its own', () =>
    expectSame(layout =>
      layout.querySelector('article-header')!.setAttribute('headline', 'Of its own'),
    ));

  it('shows another language', () => expectSame(layout => (layout.lang = 'de')));

  it('shows words of its own', () =>
    expectSame(layout =>
      layout.setAttribute('words', json({tldr: 'In short', moreToExplore: '+'})),
    ));

  it('shows other levels of headings, and no rail', () =>
    expectSame(layout => {
      layout.setAttribute('heading-level', '3');
      layout.setAttribute('rail', 'none');
    }));

  it('lacks a part that the page has removed, and nothing else', async () => {
    const expected = await fresh(layout =>
      layout.querySelector('tag-list')!.setAttribute('tags', ''),
    );
    const layout = parse<ArticleLayout>(await served(), 'article-layout');
    layout.querySelector('tag-list')!.setAttribute('tags', '');
    await bring(layout, expected);
  });

  for (const [how, change] of Object.entries<(rail: RelatedRail) => void>({
    'as a property': rail => (rail.articles = [...related].reverse()),
    'as an attribute': rail => rail.setAttribute('articles', json([...related].reverse())),
  })) {
    it(`shows a reversed list, set ${how}`, async () => {
      const expected = await build('related-rail', {articles: json([...related].reverse())});
      const rail = parse<RelatedRail>(await renderWith('renderRail', related), 'related-rail');
      change(rail);
      await bring(rail, expected);
    });
  }

  it('shows no date of an article that the browser leaves out of a list', async () => {
    // A server does not know the address of its page.
    const list = [
      {headline: 'Here', url: location.href, published: '2025-11-21'},
      {headline: 'Ebb'},
    ];
    const expected = await build('related-rail', {articles: json(list), limit: '1'});
    const attributes = {limit: 1};
    const html = await renderWith('renderRail', list, {attributes});
    expect(html).to.include('Nov 21, 2025');
    await bring(parse(html, 'related-rail'), expected);
  });

  it('tells of the article that is shown when its link is followed', async () => {
    const next = {headline: 'New', url: '/new'};
    const card = parse<ArticleCard>(
      await renderWith('renderCard', {headline: 'Old', url: '/old'}),
      'article-card',
    );
    card.article = next;
    await bring(card, await build('article-card', {article: json(next)}));
    const clicks: (string | undefined)[] = [];
    card.addEventListener('article-click', event => {
      event.preventDefault();
      clicks.push(event.detail.article.headline, event.detail.url);
    });
    part(card, 'link').click();
    expect(clicks).to.deep.equal(['New', new URL('/new', document.baseURI).href]);
  });

  it('shows its own words where a server of another version wrote others', async () => {
    const expected = await fresh();
    const html = (await served())
      .replaceAll('TL;DR', 'Summary')
      .replaceAll('View source', 'Source');
    await bring(parse(html, 'article-layout'), expected);
  });
});

describe('a summary box that opens and closes', () => {
  const written = async (open: boolean) =>
    parse<TldrBox>(
      await renderWith('renderTldr', article, {attributes: {collapsible: true, open}}),
      'tldr-box',
    );
  const detailsOf = (tldr: TldrBox) => tldr.shadowRoot!.querySelector('details')!;

  /** Asserts that the property, the attribute and what is shown agree. */
  function expectOpen(tldr: TldrBox, open: boolean): void {
    expect([tldr.open, tldr.hasAttribute('open'), detailsOf(tldr).open]).to.deep.equal([
      open,
      open,
      open,
    ]);
  }

  it('stays closed if the page closes it as soon as the library has come', async () => {
    const tldr = await written(false);
    const details = detailsOf(tldr);
    details.open = true;
    box.append(tldr);
    await tldr.updateComplete;
    expectOpen(tldr, true);
    const toggled = oneEvent(details, 'toggle');
    tldr.open = false;
    await toggled;
    await settle();
    expect(detailsOf(tldr)).to.equal(details);
    expectOpen(tldr, false);
  });

  for (const open of [true, false]) {
    it(`knows that a reader has ${open ? 'opened' : 'closed'} it before the library came`, async () => {
      const tldr = await written(!open);
      const details = detailsOf(tldr);
      details.open = open;
      box.append(tldr);
      await settle();
      expect(detailsOf(tldr)).to.equal(details);
      expectOpen(tldr, open);
      let toggles = 0;
      details.addEventListener('toggle', () => toggles++);
      tldr.open = !open;
      await settle();
      await waitUntil(() => toggles > 0, 'the event');
      await settle();
      expectOpen(tldr, !open);
      expect(toggles).to.equal(1);
    });

    it(`is ${open ? 'open' : 'closed'} as the page has set it before the library came`, async () => {
      const tldr = await written(!open);
      tldr.open = open;
      box.append(tldr);
      await settle();
      expectOpen(tldr, open);
    });
  }
});

describe('any article of a server, whatever changes before the library comes', () => {
  const text = fc.constantFrom('Tides', 'A “neap” & <spring>', 'Ebb', 'مد وجزر', 'x'.repeat(80));
  const url = fc.constantFrom('/tides', '/ebb', 'https://example.org/a?b=1&c=2', '#here');
  const date = fc.constantFrom('2025-11-21', '2025-11-22T23:30:00Z', '2024-02-29T10:00:00+05:30');
  const term = fc.record({name: text, url}, {requiredKeys: ['name']});
  const picture = fc.record(
    {url: fc.constant('/test/fixtures/pictures/harbour-640.webp'), alt: text, caption: text},
    {requiredKeys: ['url']},
  );
  const fields = {
    headline: text,
    url,
    summary: text,
    category: term,
    published: date,
    modified: date,
    authors: fc.array(term, {minLength: 1, maxLength: 2}),
    image: picture,
    tldr: fc.array(text, {minLength: 1, maxLength: 3}),
    body: fc.constantFrom('<p>One.</p>', '<h2>Two</h2><p>Three <b>bold</b>.</p>', '<p></p>', ' '),
    tags: fc.array(term, {minLength: 1, maxLength: 3}),
    readingMinutes: fc.integer({min: 1, max: 9}),
    access: fc.constantFrom('free' as const, 'locked' as const),
    language: fc.constantFrom('en', 'ar', 'de'),
  };
  const teaser = fc.record(fields, {requiredKeys: ['headline']});
  const anyArticle: fc.Arbitrary<Article> = fc.record(
    {...fields, related: fc.array(teaser, {maxLength: 3})},
    {requiredKeys: ['headline']},
  );

  /** A change that the page makes to a layout, before or after its elements are defined. */
  interface Change {
    /** The element and its attribute or property. */
    what: string;
    value: string;
    apply: (layout: ArticleLayout) => void;
  }

  const attribute = (selector: string, name: string, values: fc.Arbitrary<string>) =>
    values.map<Change>(value => ({
      what: `${selector || 'layout'} ${name}`,
      value,
      apply: layout =>
        (selector ? layout.querySelector(selector) : layout)?.setAttribute(name, value),
    }));
  const change: fc.Arbitrary<Change> = fc.oneof(
    attribute('', 'article', anyArticle.map(json)),
    anyArticle.map<Change>(value => ({
      what: 'layout article',
      value: `the property ${json(value)}`,
      apply: layout => (layout.article = value),
    })),
    attribute('', 'lang', fc.constantFrom('de', 'en', '')),
    attribute('', 'heading-level', fc.constantFrom('1', '2', '5')),
    attribute('', 'rail', fc.constantFrom('none', '')),
    attribute('', 'words', fc.constantFrom(json({tldr: 'In short', by: 'Of {names}'}))),
    attribute('', 'theme', fc.constantFrom('dark', 'light')),
    attribute('article-header', 'headline', text),
    attribute('article-header', 'summary', text),
    attribute('article-header', 'published', date),
    attribute('tldr-box', 'text', text),
    attribute('tldr-box', 'heading', text),
    attribute('tag-list', 'tags', fc.constantFrom('one', 'one, two')),
    attribute('related-rail', 'heading', text),
    attribute('related-rail', 'layout', fc.constantFrom('grid', 'list')),
    attribute('related-rail', 'limit', fc.constantFrom('1', '2')),
  );

  it('shows what a browser shows that built it', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyArticle,
        // Of a property and an attribute, an upgrade takes the property, whichever was set last.
        fc.uniqueArray(change, {maxLength: 3, selector: ({what}) => what}),
        fc.constantFrom('as it is', 'without comments', 'cloned', 'opened again'),
        fc.constantFrom(undefined, 'de'),
        async (given, changes, way, lang) => {
          const html = await renderWith('renderArticle', given, {lang, base: location.href});
          let layout = parse<ArticleLayout>(
            way === 'without comments' ? html.replace(/<!--[^]*?-->/g, '') : html,
            'article-layout',
          );
          // A part that has nothing to show is not in the page, where it could be changed.
          const parts = new Set([...layout.children].map(({localName}) => localName));
          const possible = changes.filter(({what}) => {
            // A server that knows the language writes it on each element, which then has its own.
            if (lang && what === 'layout lang') return false;
            const [target = ''] = what.split(' ');
            return target === 'layout' || parts.has(target);
          });
          const expected = await build<ArticleLayout>(
            'article-layout',
            {article: json(given), ...(lang ? {lang} : {})},
            built => possible.forEach(({apply}) => apply(built)),
          );
          if (way === 'cloned' || way === 'opened again') {
            box.append(layout);
            await settle();
            const copy = layout.cloneNode(true) as ArticleLayout;
            layout = way === 'cloned' ? copy : parse(serialize(box), 'article-layout');
            box.replaceChildren();
          }
          for (const {apply} of possible) apply(layout);
          await bring(layout, expected);
          box.replaceChildren();
        },
      ),
      // To shrink a failure, each try would wait for the deadline.
      {numRuns: 60, endOnFailure: true},
    );
  });
});
