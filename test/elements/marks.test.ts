/** Marks and texts on a picture can be read, whatever its colours and those of the page are. */
import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {ArticleCard} from '../../src/index.js';
import {contrastOf} from '../contrast.js';
import {fixture} from '../fixture.js';
import {waitUntil} from '../time.js';
import {hasPart} from './reading.js';

/** WCAG 2.2, 1.4.3. */
const least = 4.5;

const picture = (color: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180"><rect width="320" height="180" fill="${color}"/></svg>`,
  )}`;

const pageColors = {
  'of its own': '',
  'white ink': '--article-ink: #fff; --article-ink-muted: #eee',
  'black ink': '--article-ink: #000; --article-ink-muted: #111',
  'a yellow accent': '--article-accent: #ff0; --article-surface: #ff0',
};

const variants = ['stacked', 'row', 'overlay', 'compact'] as const;

async function show(card: object, style: string, width: number): Promise<ArticleCard[]> {
  const box = await fixture<HTMLElement>(html`
    <div style="inline-size: ${width}px; ${style}">
      ${variants.map(
        variant => html`<article-card variant=${variant} .article=${card}></article-card>`,
      )}
    </div>
  `);
  const cards = [...box.querySelectorAll('article-card')];
  await waitUntil(() => cards.every(element => hasPart(element, 'media')));
  return cards;
}

const partOf = (card: ArticleCard, name: string): Element =>
  card.shadowRoot!.querySelector(`[part~="${name}"]`)!;

/** Returns how dark a gradient from top to bottom is at a height: the share of black. */
function shadeAt(gradient: string, height: number, y: number): number {
  const stops = [...gradient.matchAll(/rgba?\(([^)]+)\)\s*([\d.]+px)?/g)].map(
    ([, color = '', place]) => {
      const [, , , alpha = '1'] = color.split(/[\s,/]+/);
      return {alpha: Number(alpha), place: place ? parseFloat(place) : undefined};
    },
  );
  expect(stops.length).to.be.above(1);
  const places = stops.map(({place}, index) => place ?? (index === 0 ? 0 : height));
  const next = Math.max(1, places.findIndex(place => place >= y) || 1);
  const [from, to] = [places[next - 1]!, places[next]!];
  const share = Math.min(1, Math.max(0, (y - from) / (to - from)));
  return stops[next - 1]!.alpha + (stops[next]!.alpha - stops[next - 1]!.alpha) * share;
}

describe('on a picture', () => {
  const root = document.documentElement;
  afterEach(() => void (root.style.colorScheme = ''));

  for (const scheme of ['light', 'dark']) {
    for (const [colors, style] of Object.entries(pageColors)) {
      for (const color of ['#fff', '#000', '#888']) {
        it(`of ${color} marks are read in ${scheme}, with colours: ${colors}`, async () => {
          root.style.colorScheme = scheme;
          const article = {
            headline: 'Tides',
            url: '/a',
            image: picture(color),
            media: 'live',
            access: 'locked',
          };
          for (const card of await show(article, style, 330)) {
            const marks = [...card.shadowRoot!.querySelectorAll('[part~="mark"]')];
            expect(marks.length).to.equal(2);
            for (const mark of marks) {
              const {backgroundColor, color: ink, outlineStyle} = getComputedStyle(mark);
              // A ground that covers the picture, so that the picture has no part in it.
              const onWhite = contrastOf(ink, ['#fff', backgroundColor]);
              expect(onWhite).to.equal(contrastOf(ink, ['#000', backgroundColor]));
              expect(onWhite).to.be.at.least(least);
              expect(outlineStyle).to.equal('solid');
            }
          }
        });
      }
    }
  }

  for (const width of [120, 140, 180, 260, 330, 768]) {
    it(`long marks stay inside, ${width} pixels wide`, async () => {
      const article = {
        headline: 'Tides',
        url: '/a',
        image: picture('#888'),
        audio: {url: '/a.mp3', seconds: 5400},
        access: 'locked',
      };
      const words = {audio: 'Zum Anhören', locked: 'Nur für Abonnentinnen'};
      for (const card of await show(article, '', width)) {
        card.words = words;
        await card.updateComplete;
        const media = partOf(card, 'media').getBoundingClientRect();
        for (const mark of card.shadowRoot!.querySelectorAll('[part~="mark"]')) {
          const {left, top, right, bottom} = mark.getBoundingClientRect();
          const where = `${card.variant}: ${mark.textContent}`;
          expect(left, where).to.be.at.least(media.left);
          expect(right, where).to.be.at.most(media.right);
          // The pictures of the others are too low for long words.
          if (card.variant !== 'overlay') continue;
          expect(top, where).to.be.at.least(media.top);
          expect(bottom, where).to.be.at.most(media.bottom);
        }
      }
    });
  }

  for (const width of [180, 260, 330, 768]) {
    it(`marks stay inside, ${width} pixels wide`, async () => {
      const article = {
        headline: 'Tides',
        url: '/a',
        image: picture('#888'),
        media: 'gallery',
        access: 'locked',
      };
      for (const card of await show(article, '', width)) {
        const media = partOf(card, 'media').getBoundingClientRect();
        for (const mark of card.shadowRoot!.querySelectorAll('[part~="mark"]')) {
          const {left, top, right, bottom} = mark.getBoundingClientRect();
          const where = `${card.variant}: ${mark.textContent}`;
          expect(left, where).to.be.at.least(media.left);
          expect(top, where).to.be.at.least(media.top);
          expect(right, where).to.be.at.most(media.right);
          expect(bottom, where).to.be.at.most(media.bottom);
        }
      }
    });

    it(`every text is dark enough behind it, ${width} pixels wide`, async () => {
      const article = {
        headline: 'The Port That Taught Its Cranes to Wait for Slack Water',
        url: '/a',
        category: 'Industry',
        published: '2025-11-16',
        summary: 'One crane idles at slack water, and saves more than an engine.',
        authors: ['Ada Moreau'],
        image: picture('#fff'),
      };
      const card = (await show(article, '', width)).find(({variant}) => variant === 'overlay')!;
      const body = partOf(card, 'body');
      const {top, height} = body.getBoundingClientRect();
      const {backgroundImage} = getComputedStyle(body);
      const texts = ['category', 'date', 'headline', 'summary', 'byline'];
      for (const name of texts) {
        const text = partOf(card, name);
        const y = text.getBoundingClientRect().top - top;
        const shade = `rgb(0 0 0 / ${shadeAt(backgroundImage, height, y)})`;
        const {color} = getComputedStyle(text);
        expect(contrastOf(color, ['#fff', shade]), name).to.be.at.least(least);
      }
    });
  }
});
