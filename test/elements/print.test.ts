/**
 * On paper everything is dark on white, from every theme and every page. Chromium emulates print;
 * where an engine cannot, the rules for print are made those for every medium.
 */
import {expect, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../src/define.js';
import type {ArticleLayout} from '../../src/elements/article-layout/article-layout.js';
import {contrastOf} from '../contrast.js';
import {fixture} from '../fixture.js';
import {article, related} from '../fixtures/article.js';

const themes = ['default', 'newsprint', 'magazine', 'minimal', 'contrast'];
const root = document.documentElement;

/** All elements of a tree, those in shadow roots included. */
function everything(tree: ParentNode): Element[] {
  return [...tree.querySelectorAll('*')].flatMap(element => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);
}

/** The sheet with its rules for print made rules for every medium, however deep they are. */
function onPaper({cssRules}: CSSStyleSheet): CSSStyleSheet {
  const printed = new CSSStyleSheet();
  const css = [...cssRules].map(({cssText}) => cssText).join('\n');
  printed.replaceSync(css.replaceAll(/@media print\b/g, '@media all'));
  return printed;
}

/**
 * Puts the page on paper; gives back how to take it off. Sheets are replaced, not changed: WebKit
 * once kept the colours of shadow roots whose shared sheets changed in place.
 */
async function print(): Promise<() => Promise<void>> {
  if (navigator.userAgent.includes('Chrome/')) {
    await emulateMedia({media: 'print'});
    expect(matchMedia('print').matches).to.equal(true);
    return () => emulateMedia({media: 'screen'});
  }
  const roots = everything(document).flatMap(({shadowRoot}) => shadowRoot ?? []);
  const before = new Map([document, ...roots].map(tree => [tree, [...tree.adoptedStyleSheets]]));
  const printed = new Map(
    [...new Set([...before.values()].flat())].map(sheet => [sheet, onPaper(sheet)]),
  );
  for (const [tree, sheets] of before) {
    tree.adoptedStyleSheets = sheets.map(sheet => printed.get(sheet)!);
  }
  return async () => {
    for (const [tree, sheets] of before) tree.adoptedStyleSheets = sheets;
    await Promise.resolve();
  };
}

/** The texts that are pale on white, with what is between them and the paper. */
function paleTexts(box: Element): string[] {
  return everything(box).flatMap(element => {
    const text = [...element.childNodes]
      .map(({nodeType, nodeValue}) => (nodeType === Node.TEXT_NODE ? nodeValue : ''))
      .join('')
      .trim();
    // White on a picture, which is printed with its shade.
    if (!text || !element.checkVisibility() || element.closest('.overlay')) return [];
    const {color} = getComputedStyle(element);
    return contrastOf(color, ['#ffffff']) < 4.5 ? [`${text}: ${color}`] : [];
  });
}

/** The backgrounds that are dark on paper. */
function darkGrounds(box: Element): string[] {
  return everything(box).flatMap(element => {
    const {backgroundColor} = getComputedStyle(element);
    if (!element.checkVisibility() || element.closest('.overlay')) return [];
    return contrastOf('#1a1a1a', ['#ffffff', backgroundColor]) < 4.5
      ? [`${element.localName}.${element.className}: ${backgroundColor}`]
      : [];
  });
}

/** What makes a page dark, from the one that changes least to the one that sets every colour. */
const pages: Record<string, string> = {
  'a light page': '',
  'a dark page': ':root { color-scheme: dark; background: #111; color: #ececec }',
  'a dark page with colours of its own': `:root {
    color-scheme: dark; background: #111; color: #ececec;
    --article-ink: #ececec; --article-ink-muted: #a4a8b0; --article-accent: #8ab8f5;
    --article-surface: #222; --article-background: #111; --article-line: #333
  }`,
};

describe('on paper', () => {
  const added: CSSStyleSheet[] = [];
  const adopt = async (css: string) => {
    const sheet = await new CSSStyleSheet().replace(css);
    added.push(sheet);
    document.adoptedStyleSheets.push(sheet);
  };

  afterEach(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      sheet => !added.includes(sheet),
    );
    root.removeAttribute('data-theme');
  });

  for (const theme of themes) {
    for (const [page, css] of Object.entries(pages)) {
      it(`everything is dark on white: ${theme}, ${page}`, async () => {
        const url = new URL(`../../src/styles/themes/${theme}.css`, import.meta.url);
        await adopt(await (await fetch(url)).text());
        await adopt(css);
        if (css) root.dataset.theme = 'dark';
        const body = `${article.body}<pre>let a;</pre><blockquote>Said.</blockquote><table><tr><th>A<td>B</table>
          <p><mark>Marked</mark> <code>code</code> <kbd>K</kbd></p><hr><figure><figcaption>C</figcaption></figure>`;
        const box = await fixture<HTMLElement>(html`
          <div>
            <article-layout .article=${{...article, body}}></article-layout>
            ${['host', 'auto', 'light', 'dark'].map(
              own => html`
                <article-header theme=${own} .article=${article}></article-header>
                <article-card theme=${own} .article=${related[0]}></article-card>
                <tldr-box theme=${own} .article=${article}></tldr-box>
                <tag-list theme=${own} tags="one, two" selectable></tag-list>
                <related-rail theme=${own} .articles=${related}></related-rail>
                <article-body theme=${own} .article=${{headline: 'A', body}}></article-body>
              `,
            )}
          </div>
        `);
        await box.querySelector<ArticleLayout>('article-layout')!.updateComplete;
        for (const prose of box.querySelectorAll('article-body')) await prose.updateComplete;
        const undo = await print();
        try {
          expect(everything(box).length).to.be.above(200);
          expect(paleTexts(box)).to.deep.equal([]);
          expect(darkGrounds(box)).to.deep.equal([]);
        } finally {
          await undo();
        }
      });
    }
  }
});
