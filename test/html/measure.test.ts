/** The measure of the body: how many letters its lines have, as they stand in the page. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {ArticleElement} from '../../src/index.js';
import {proseStyles} from '../../src/styles/prose.js';
import {article} from '../fixtures/article.js';
import {waitUntil} from '../time.js';

/** How many letters each line of a text has, but the last, which may be short. */
function fullLines(element: Element): number[] {
  const lines: number[] = [];
  let last = -Infinity;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let index = 0; index < node.textContent!.length; index++) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const box = range.getClientRects()[0];
      if (!box) continue;
      const middle = (box.top + box.bottom) / 2;
      if (middle - last > box.height / 2) lines.push(0);
      last = middle;
      lines[lines.length - 1]!++;
    }
  }
  return lines.slice(0, -1);
}

/** The prose sheet comes with a file of its own. */
const isStyled = () => document.adoptedStyleSheets.includes(proseStyles.styleSheet!);

const bodies = {
  'an <article-layout>': html`<article-layout .article=${article}></article-layout>`,
  'an <article-body>': html`<article-body .article=${article}></article-body>`,
};

for (const [name, template] of Object.entries(bodies)) {
  for (const [what, style] of Object.entries({
    'in the font of the page': 'font-family: sans-serif',
    'in a font of their own': '--article-font: serif',
    'of the size of the elements': '--article-font-size: 21px',
    'of a size of their own': '--article-body-size: 1.3em',
  })) {
    it(`lines of ${name} ${what} have 45 to 75 letters`, async () => {
      const box = await fixture<HTMLElement>(
        html`<div style="inline-size: 1200px">${template}</div>`,
      );
      box.style.cssText += style;
      await (box.firstElementChild as ArticleElement).loaded;
      await waitUntil(isStyled);
      const lines = [...box.querySelectorAll('p')].flatMap(fullLines);
      expect(lines.length).to.be.above(30);
      expect(Math.min(...lines)).to.be.at.least(45);
      expect(Math.max(...lines)).to.be.at.most(75);
    });
  }
}

it('the text of a layout is as wide as the column of its other parts', async () => {
  const box = await fixture<HTMLElement>(
    html`<div style="inline-size: 1200px">${bodies['an <article-layout>']}</div>`,
  );
  const layout = box.querySelector<ArticleElement>('article-layout')!;
  await waitUntil(isStyled);
  for (const style of ['', '--article-body-size: 1.3em', '--article-font: serif']) {
    layout.style.cssText = style;
    await layout.loaded;
    const [header, body] = ['article-header', 'article-body'].map(
      tag => layout.querySelector(tag)!.getBoundingClientRect().width,
    );
    expect(body, style).to.be.closeTo(header!, 1);
  }
  const body = layout.querySelector<HTMLElement>('article-body')!;
  const width = body.offsetWidth;
  body.style.fontFamily = 'monospace';
  expect(body.offsetWidth).to.equal(width);
});

it('a page gives the text another measure', async () => {
  const box = await fixture<HTMLElement>(
    html`<div style="inline-size: 1200px">${bodies['an <article-body>']}</div>`,
  );
  await waitUntil(isStyled);
  const body = box.querySelector('article-body')!;
  body.style.setProperty('--article-measure', '100%');
  expect(body.offsetWidth).to.equal(1200);
});
