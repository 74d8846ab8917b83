/** Every theme is readable, light and dark, on the page's background and on its own. */
import {expect, fixture, html} from '@open-wc/testing';
import '../src/define.js';
import type {ArticleLayout} from '../src/index.js';
import {contrastOf} from './contrast.js';
import {article, related} from './fixtures/article.js';

const themes = ['default', 'newsprint', 'magazine', 'minimal', 'contrast'];

/** The least contrast for text: WCAG 2.2, 1.4.3 (AA), and 1.4.6 (AAA) for the theme named so. */
const leastContrast = (theme: string): number => (theme === 'contrast' ? 7 : 4.5);

const sheets = new Map(
  await Promise.all(
    themes.map(async name => {
      const url = new URL(`../src/styles/themes/${name}.css`, import.meta.url);
      const sheet = await new CSSStyleSheet().replace(await (await fetch(url)).text());
      return [name, sheet] as const;
    }),
  ),
);

const parentOf = (node: Node): Element | null => {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.assignedSlot ?? element?.parentElement ?? shadowHost(element);
};
const shadowHost = (element: Element | null): Element | null =>
  (element?.getRootNode() as Partial<ShadowRoot> | undefined)?.host ?? null;

/** The colours behind a text, the page's first. */
function backgroundsBehind(element: Element, page: string): string[] {
  const found: string[] = [];
  for (let current: Element | null = element; current; current = parentOf(current)) {
    found.unshift(getComputedStyle(current).backgroundColor);
  }
  return [page, ...found];
}

interface Line {
  text: string;
  ratio: number;
}

/** The contrast of every visible text below a node, but those over a picture. */
function* readContrasts(root: ParentNode, page: string, theme: string): Generator<Line> {
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) yield* readContrasts(element.shadowRoot, page, theme);
    const text = [...element.childNodes]
      .filter(({nodeType}) => nodeType === Node.TEXT_NODE)
      .map(({data}: Node & {data?: string}) => data)
      .join('')
      .trim();
    if (!text || !element.checkVisibility()) continue;
    if (theme !== 'minimal' && element.closest('.overlay')) continue;
    const color = getComputedStyle(element).color;
    const behind = backgroundsBehind(element, page);
    yield {text, ratio: contrastOf(color, behind)};
  }
}

async function show(theme: string): Promise<ArticleLayout> {
  const [first] = related;
  const marked = {...first, media: 'video', access: 'locked', sponsor: {name: 'Harbour Trust'}};
  const box = await fixture<HTMLElement>(html`
    <div>
      <article-layout
        .article=${{...article, ai: {article: 'generated', summary: 'generated'}}}
      ></article-layout>
      ${['stacked', 'row', 'overlay', 'compact', 'text'].map(
        variant =>
          html`<article-card
            variant=${variant}
            .article=${{...marked, authors: article.authors}}
          ></article-card>`,
      )}
      <tag-list selectable tags="one, two" .selected=${['one']}></tag-list>
      <tldr-box collapsible copyable open .points=${['One.', 'Two.']}></tldr-box>
      <article-card theme="light" .article=${marked}></article-card>
      <article-card theme="dark" .article=${marked}></article-card>
    </div>
  `);
  expect(sheets.has(theme)).to.equal(true);
  const layout = box.querySelector('article-layout')!;
  await layout.loaded;
  return layout;
}

for (const theme of themes) {
  describe(`the theme "${theme}"`, () => {
    const root = document.documentElement;

    beforeEach(() => {
      document.adoptedStyleSheets.push(sheets.get(theme)!);
    });

    afterEach(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
        sheet => sheet !== sheets.get(theme),
      );
      root.style.colorScheme = document.body.style.background = '';
    });

    for (const [scheme, page] of [
      ['light', '#ffffff'],
      ['dark', '#15171a'],
    ] as const) {
      it(`is readable in ${scheme}`, async () => {
        root.style.colorScheme = scheme;
        document.body.style.background = page;
        const layout = await show(theme);
        const lines = [...readContrasts(layout.parentElement!, page, theme)];
        expect(lines.length).to.be.above(60);
        const weak = lines.filter(({ratio}) => ratio < leastContrast(theme));
        expect(weak).to.deep.equal([]);
      });

      it(`has no violation in ${scheme}`, async () => {
        root.style.colorScheme = scheme;
        document.body.style.background = page;
        const layout = await show(theme);
        await expect(layout.parentElement!).to.be.accessible();
      });
    }

    it('gives way to any style of the page', async () => {
      const own = new CSSStyleSheet();
      own.replaceSync('html { --article-accent: rgb(1, 2, 3) }');
      document.adoptedStyleSheets.unshift(own);
      const list = await fixture(html`<tag-list tags="one" href-template="/{slug}"></tag-list>`);
      const link = list.shadowRoot!.querySelector('a')!;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== own);
      document.adoptedStyleSheets.unshift(own);
      expect(getComputedStyle(link).color).to.equal('rgb(1, 2, 3)');
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== own);
    });
  });
}
