import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {ArticleElement} from '../../src/elements/article-element.js';
import {fixture} from '../fixture.js';
import {expectWarning} from '../setup.js';
import {waitUntil} from '../time.js';
import {answer} from './answer.js';

interface Manifest {
  modules: {
    declarations: {tagName?: string; attributes?: {name: string; type?: {text: string}}[]}[];
  }[];
}

/** Puts markup into the page, and waits until the console has said a line of an element. */
describe('debug', () => {
  const {info, table} = console;
  let lines: string[];
  beforeEach(() => {
    lines = [];
    console.info = (line: string) => void lines.push(line);
    console.table = () => undefined;
  });
  afterEach(() => Object.assign(console, {info, table}));

  async function mount(markup: string): Promise<ArticleElement> {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = markup;
    const element = box.firstElementChild as ArticleElement;
    await element.loaded;
    return element;
  }

  const headline = 'headline="Tides"';
  const mistakes: [markup: string, line: string | RegExp][] = [
    [
      `<article-card headlin="Tides" ${headline}`,
      'Unknown attribute headlin: did you mean headline?',
    ],
    [`<article-card link="/a" ${headline}`, 'Unknown attribute link: did you mean href?'],
    [`<article-card img="/a.jpg" ${headline}`, 'Unknown attribute img: did you mean image?'],
    [
      `<article-card imageAlt="A" ${headline}`,
      'Unknown attribute imagealt: did you mean image-alt?',
    ],
    [`<article-card wholly-unknown ${headline}`, 'Unknown attribute wholly-unknown.'],
    [
      '<article-card title="Tides"',
      'The attribute title is the tooltip of HTML: did you mean headline?',
    ],
    [
      `<article-card variant="horizontal" ${headline}`,
      /^variant="horizontal" has no effect: it has to/,
    ],
    [`<article-card variant="stakced" ${headline}`, /did you mean stacked\?$/],
    [
      '<related-rail layout="slider"',
      /^layout="slider" has no effect: it has to be one of auto, grid/,
    ],
    [
      `<article-card hide="image sumary" ${headline}`,
      '"sumary" in hide has no effect: did you mean summary?',
    ],
    [
      `<article-card hide="constructor" ${headline}`,
      /^"constructor" in hide has no effect: it has/,
    ],
    ['<related-rail paging="yes"', /^paging="yes" has no effect: it has to be one of none, button/],
    ['<related-rail limit="abc"', 'limit="abc" has no effect: it has to be a number.'],
    ['<related-rail heading-level="9"', /^heading-level="9" has no effect: .* from 2 to 6\.$/],
    ['<related-rail more-href="mailto:a@b.example"', /^more-href="mailto:a@b\.example" is no link/],
    [
      '<related-rail articles=\'[{"headline": }]\'',
      /^The JSON in articles is broken: line 1, column 15/,
    ],
    [`<article-card theme="night" ${headline}`, /^theme="night" has no effect/],
    [`<article-card media="film" ${headline}`, /^media="film" has no effect/],
    [
      `<article-card refresh="5m" ${headline}`,
      /^refresh="5m" .* a number of seconds, such as 300\.$/,
    ],
    [`<article-card ratio="wide" ${headline}`, 'ratio="wide" is no ratio: write it as 16/9.'],
    [`<article-card locked="false" ${headline}`, /^locked="false" turns it on, as any value does/],
    [
      `<article-card published="23.11.2025" ${headline}`,
      /^published="23\.11\.2025" is no date in ISO/,
    ],
    [
      `<article-card published="Nov 23, 2025" ${headline}`,
      /is no date in ISO 8601: write it as 2025-11-23\.$/,
    ],
    [
      `<article-card href="mailto:a@b.example" ${headline}`,
      /^href="mailto:a@b\.example" is no link/,
    ],
    [`<article-card image="file:///a.jpg" ${headline}`, /is no address of a picture/],
    [`<article-card format="rsss" ${headline}`, 'format="rsss" is no format: did you mean rss?'],
    [`<article-card words="{" ${headline}`, /^The JSON in words is broken: line 1, column 2/],
    [
      `<article-card words='{"retri": "Go"}' ${headline}`,
      'There is no word "retri" in words: did you mean retry?',
    ],
    [
      '<tag-list tags="a" href-template="/tag/"',
      /^href-template="\/tag\/" leads all tags to one page/,
    ],
    ['<tag-list tags="a" for="nowhere"', 'for="nowhere": there is no element with this id.'],
    ['<article-layout rail="false"', 'rail="false" has no effect: it has to be none.'],
    ['<article-header heading-level="0"', /^heading-level="0" has no effect: .* from 1 to 6\.$/],
    [
      '<article-card',
      'Shows nothing: it has no data. Give it src, article, or attributes of its own.',
    ],
    [`<tldr-box article='{"headline": "Tides"}'`, 'Shows nothing: its article has no tldr.'],
    [
      `<tag-list article='{"headline": "Tides"}'`,
      'Shows nothing: its article has no tags or source.',
    ],
    [
      `<related-rail article='{"headline": "Tides"}'`,
      'Shows nothing: its article has no related ones.',
    ],
    [`<article-card hidden ${headline}`, 'Shows nothing: it has the attribute hidden.'],
  ];

  for (const [markup, line] of mistakes) {
    it(`tells of ${markup}>`, async () => {
      if (/articles=/.test(markup)) expectWarning(/is not the JSON of an article/);
      const {localName, id} = await mount(`${markup} debug></${/\w[\w-]+/.exec(markup)![0]}>`);
      expect(id).to.equal('');
      const matches = (text: string) =>
        typeof line === 'string'
          ? text === `<${localName}> ${line}`
          : line.test(text.replace(/^<.*?> /, ''));
      await waitUntil(() => lines.some(matches), `${String(line)} in ${lines.join('\n')}`);
    });
  }

  it('says each mistake once, and nothing of what is right', async () => {
    const card = await mount(
      '<article-card debug class="a" data-x aria-label="A" x-y="1" headlin="Tides" headline="Tides" variant="row" published="2025-11-23" href="/a"></article-card>',
    );
    await waitUntil(() => lines.length > 0);
    card.requestUpdate();
    (card as unknown as {summary: string}).summary = 'Water.';
    await card.updateComplete;
    (card as unknown as {headlin: string}).headlin = 'again';
    card.setAttribute('imagealt', 'A');
    card.requestUpdate();
    await waitUntil(() => lines.length > 1);
    expect(lines).to.deep.equal([
      '<article-card> Unknown attribute headlin: did you mean headline?',
      '<article-card> Unknown attribute imagealt: did you mean image-alt?',
    ]);
  });

  it('says nothing without it', async () => {
    const card = await mount('<article-card headlin="Tides" variant="horizontal"></article-card>');
    card.setAttribute('headline', 'Tides');
    await card.updateComplete;
    const other = await mount('<article-card debug></article-card>');
    await waitUntil(() => lines.length > 0);
    other.remove();
    expect(lines.join()).not.to.match(/headlin|horizontal/);
  });

  describe('of a source', () => {
    let restore: () => void;
    afterEach(() => restore());

    it('says which item there is not', async () => {
      ({restore} = answer({'/two': [{headline: 'A'}, {headline: 'B'}]}));
      await mount('<article-card debug src="/two" item="7"></article-card>');
      const line =
        '<article-card> item="7" is none of the 2 articles: give an index from 0 to 1, an id or a url.';
      await waitUntil(() => lines.includes(line), lines.join('\n'));
    });

    it('says that it failed, and that it has nothing', async () => {
      expectWarning(/404/);
      ({restore} = answer({'/none': {items: []}}));
      await mount('<tldr-box debug src="/absent"></tldr-box>');
      await waitUntil(
        () => lines.some(line => /^<tldr-box> Shows nothing: its source failed\. .*404/.test(line)),
        lines.join('\n'),
      );
      await mount('<article-card debug src="/none"></article-card>');
      await waitUntil(
        () => lines.includes('<article-card> Shows nothing: its source has no articles.'),
        lines.join('\n'),
      );
    });

    it('counts the articles that a rail leaves out, with the reasons', async () => {
      const items = [
        {headline: 'This page', url: location.href},
        {headline: 'A', url: '/a'},
        {headline: 'B', url: '/b'},
        {headline: 'C', url: '/c'},
      ];
      ({restore} = answer({'/list': items}));
      await mount('<related-rail debug src="/list" limit="1"></related-rail>');
      const line =
        '<related-rail> Left out of 4 articles: 1 the article of this page (include-current shows it); 2 by limit.';
      await waitUntil(() => lines.includes(line), lines.join('\n'));
    });

    it('tells which articles a rail before shows, and which the reader filtered', async () => {
      const articles = [
        {headline: 'A', url: '/a', tags: ['Sea']},
        {headline: 'B', url: '/b'},
      ];
      await fixture(html`<related-rail limit="1" .articles=${articles}></related-rail>`);
      await fixture(
        html`<related-rail
          debug
          skip-repeats
          .articles=${articles}
          .selectedTags=${['sea']}
        ></related-rail>`,
      );
      const line =
        '<related-rail> Left out of 2 articles: 1 shown by a rail before this one (skip-repeats); 1 without a tag that the reader selected.';
      await waitUntil(() => lines.includes(line), lines.join('\n'));
    });
  });

  it('tells of a script without a type', async () => {
    await mount('<article-card debug><script>{"headline": "A"}</script></article-card>');
    const line = '<article-card> The script inside is no data without type="application/json".';
    await waitUntil(() => lines.includes(line), lines.join('\n'));
  });

  it('knows every value of every attribute that the manifest has', async () => {
    const manifest = (await (await fetch('/custom-elements.json')).json()) as Manifest;
    const elements = manifest.modules.flatMap(({declarations}) => declarations);
    for (const {tagName, attributes = []} of elements) {
      if (!tagName) continue;
      for (const {name, type} of attributes) {
        for (const [, value] of (type?.text ?? '').matchAll(/['"]([\w-]+)['"]/g)) {
          if (name === 'article') continue;
          lines = [];
          await mount(`<${tagName} debug ${name}="${value}"></${tagName}>`);
          await waitUntil(() => lines.length > 0);
          expect(lines.join(), `${tagName} ${name}`).not.to.match(/has no effect|Unknown/);
        }
      }
    }
  });
});

describe('a tag that is not closed', () => {
  const cases = {
    'another element of the library': '<article-card headline="B"></article-card>',
    'the footer of the page': '<p>Text</p><footer>Footer</footer>',
    'the main content of the page': '<main>Text</main>',
    'the next heading': '<p>Text</p><h2>Next</h2>',
    'the script tag': '<script type="module" src="data:text/javascript,"></script>',
  };
  for (const [index, [name, content]] of Object.entries(cases).entries()) {
    it(`is told when it swallows ${name}`, async () => {
      // Each message is said once in a page.
      const tag = ['article-card', 'tldr-box', 'tag-list', 'related-rail', 'article-header'][
        index
      ]!;
      const {warn} = console;
      const said: string[] = [];
      console.warn = (line: string) => void said.push(line);
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.innerHTML = `<${tag} headline="A" text="A" tags="a">${content}</${tag}>`;
      console.warn = warn;
      const line = `<${tag}> hides what follows it: write </${tag}>.`;
      expect(said).to.deep.equal([line]);
    });
  }

  it('is not suspected where a page writes a fallback, a slot, or into a layout or a body', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = `
      <article-card><h3><a href="/a">A</a></h3><p>Text</p></article-card>
      <article-header><p>News</p><h1>A</h1><p>By B</p><tag-list slot="footer" tags="a"></tag-list></article-header>
      <related-rail><h2>More</h2><ul><li><a href="/a">A</a></li></ul></related-rail>
      <article-layout><article-header headline="A"></article-header><tldr-box text="A"></tldr-box></article-layout>
      <article-body><p>A</p><h2>B</h2><article-card headline="C"></article-card></article-body>`;
    // A warning would fail the test.
    expect(box.children).to.have.length(5);
  });
});
