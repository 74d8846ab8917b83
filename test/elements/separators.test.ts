/** A point is between two pieces of a line: no line begins or ends with one. */
import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {fixture} from '../fixture.js';
import {waitUntil} from '../time.js';
import {hasPart, part} from './reading.js';

const article = {
  headline: 'Tides',
  label: 'Analysis',
  category: {name: 'Citizen science', url: '/science'},
  published: '2025-11-16',
  authors: [{name: 'Marit Ellingsby', url: '/marit'}, {name: 'Jonah Thackwell'}],
  sponsor: {name: 'Harbour Office'},
  readingMinutes: 6,
  ai: {article: 'assisted'},
};

const tags = 'Tides, Timekeeping, Coastlines';

/** From the narrowest column of a page to a wide one, in steps smaller than any letter and gap. */
const widths = Array.from({length: 80}, (_, index) => 110 + index * 5);

/** Returns where the letters of a node are. */
function lettersOf(node: Node): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({width}) => width > 0);
}

const overlaps = (one: DOMRect, other: DOMRect): boolean =>
  one.top < other.bottom && other.top < one.bottom;

/** Returns where the point of a separator is. */
function pointIn(separator: Element): DOMRect | undefined {
  const holder = [...separator.childNodes].find(
    (node): node is Text => node instanceof Text && node.data.includes('·'),
  );
  if (!holder) return undefined;
  const range = document.createRange();
  range.setStart(holder, holder.data.indexOf('·'));
  range.setEnd(holder, holder.data.indexOf('·') + 1);
  return range.getBoundingClientRect();
}

/** Returns the points that a reader sees without a piece of text on each side of them. */
function looseIn(element: Element): string[] {
  const root = element.shadowRoot!;
  return [...root.querySelectorAll('[part~="separator"]')].flatMap(separator => {
    const piece = separator.parentElement!;
    const line = piece.parentElement!;
    const box = line.getBoundingClientRect();
    const point = pointIn(separator);
    if (!point) return [`no point in ${separator.textContent}`];
    // Outside of its box a line is cut off.
    const isCut =
      getComputedStyle(line).overflowX === 'clip' &&
      (point.right < box.left - 3 || point.left > box.right + 3);
    const isUnseen = getComputedStyle(separator).opacity === '0';
    if (isCut || isUnseen || point.width === 0) return [];
    const words = [...line.children]
      .flatMap(child => [child, ...child.querySelectorAll('*')])
      .flatMap(child => [...child.childNodes])
      .filter(node => node instanceof Text && node.data.trim() && !separator.contains(node))
      .flatMap(lettersOf)
      .filter(letters => overlaps(letters, point));
    const before = words.some(({right}) => right <= point.left + 1);
    const after = words.some(({left}) => left >= point.right - 1);
    return before && after ? [] : [`${piece.textContent.trim()} (${before}, ${after})`];
  });
}

describe('separators', () => {
  const elements = {
    'article-card': html`<article-card .article=${article} date-style="absolute"></article-card>`,
    'article-header': html`<article-header .article=${article}></article-header>`,
    'tag-list': html`<tag-list
      tags=${tags}
      href-template="/tag/{slug}"
      source-href="/source"
    ></tag-list>`,
  };
  const parts = {'article-card': 'meta', 'article-header': 'meta', 'tag-list': 'source'};

  for (const direction of ['ltr', 'rtl'] as const) {
    for (const [tag, template] of Object.entries(elements)) {
      it(`of ${tag} are between two pieces of one line, ${direction}`, async () => {
        const box = await fixture<HTMLElement>(html`<div dir=${direction}>${template}</div>`);
        const element = box.firstElementChild!;
        await waitUntil(() => hasPart(element, parts[tag as keyof typeof parts]));
        const points = element.shadowRoot!.querySelectorAll('[part~="separator"]');
        expect(points.length).to.be.above(0);
        const loose = widths.flatMap(width => {
          box.style.inlineSize = `${width}px`;
          return looseIn(element).map(text => `${width}: ${text}`);
        });
        expect(loose).to.deep.equal([]);
      });
    }
  }

  for (const alignment of ['center', 'end']) {
    it(`of a header are nowhere else where its lines are aligned to the ${alignment}`, async () => {
      const box = await fixture<HTMLElement>(
        html`<div style="--article-header-align: ${alignment}">${elements['article-header']}</div>`,
      );
      const element = box.firstElementChild!;
      await waitUntil(() => hasPart(element, 'meta'));
      const loose = widths.flatMap(width => {
        box.style.inlineSize = `${width}px`;
        return looseIn(element).map(text => `${width}: ${text}`);
      });
      expect(loose).to.deep.equal([]);
    });
  }

  it('of a header leave no room where its lines are in the middle', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="--article-header-align: center">${elements['article-header']}</div>`,
    );
    const element = box.firstElementChild!;
    await waitUntil(() => hasPart(element, 'meta'));
    for (const width of widths) {
      box.style.inlineSize = `${width}px`;
      const line = part(element, 'meta');
      const {left, right} = line.getBoundingClientRect();
      const pieces = [...line.children].map(piece => piece.getBoundingClientRect());
      for (const {top} of pieces) {
        const row = pieces.filter(piece => overlaps(piece, new DOMRect(0, top + 1, 1, 1)));
        const before = Math.min(...row.map(piece => piece.left)) - left;
        const after = right - Math.max(...row.map(piece => piece.right));
        expect(before, `${width} px`).to.be.closeTo(after, 2);
      }
    }
  });

  // The name of a section or a tag may run in the other direction than the page.
  for (const [direction, name] of [
    ['rtl', 'Industry'],
    ['ltr', 'صناعة'],
  ] as const) {
    const other = {headline: 'Tides', category: {name}, published: '2025-11-16'};
    const lines = {
      'article-card': html`<article-card .article=${other} date-style="absolute"></article-card>`,
      'article-header': html`<article-header .article=${other}></article-header>`,
      'tag-list': html`<tag-list tags=${name} source-href="/source"></tag-list>`,
    };
    const ends = {
      'article-card': ['category', 'date'],
      'article-header': ['category', 'date'],
      'tag-list': ['tag', 'source'],
    };
    for (const tag of Object.keys(lines) as (keyof typeof lines)[]) {
      it(`of ${tag} are in the middle of the gap after ${name} in a page in ${direction}`, async () => {
        const box = await fixture<HTMLElement>(
          html`<div dir=${direction} style="inline-size: 400px">${lines[tag]}</div>`,
        );
        const element = box.firstElementChild!;
        await waitUntil(() => hasPart(element, 'separator'));
        const [before, after] = ends[tag].map(part => {
          const piece = element.shadowRoot!.querySelector(`[part~="${part}"]`)!;
          return (piece.querySelector('time') ?? piece).getBoundingClientRect();
        });
        const point = pointIn(element.shadowRoot!.querySelector('[part~="separator"]')!)!;
        const line = box.getBoundingClientRect();
        const distances =
          direction === 'ltr'
            ? [before!.left - line.left, point.left - before!.right, after!.left - point.right]
            : [line.right - before!.right, before!.left - point.right, point.left - after!.right];
        expect(distances[0], 'from the edge').to.be.closeTo(0, 1);
        expect(distances[1], 'before the point').to.be.within(1, 8);
        expect(distances[2], 'after the point').to.be.closeTo(distances[1]!, 2);
      });
    }
  }
});
