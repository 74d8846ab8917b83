/** Options of a rail go together: nothing lies on something else, and nothing leaves its box. */
import {elementUpdated, expect, html, nextFrame} from '@open-wc/testing';
import '../../src/define.js';
import type {RelatedRail} from '../../src/elements/related-rail/related-rail.js';
import fc from '../fast-check.js';
import {fixture} from '../fixture.js';

const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"/>')}`;

const long = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente';

/** Articles as different as those of one source can be. */
const articles = [
  {
    headline: 'The Port That Taught Its Cranes to Wait for Slack Water',
    url: '/a',
    image: {url: picture, width: 1600, height: 900},
    summary: 'By moving the heaviest lifts into the quiet half hour between tides.',
    category: 'Industry',
    published: '2025-11-16',
    authors: [{name: 'Marit Ellingsby', image: picture}],
    media: 'video',
    access: 'locked',
    readingMinutes: 7,
  },
  {headline: 'Short', url: '/b', published: '2025-11-15', label: 'Analysis'},
  {
    headline: long,
    url: '/c',
    image: {url: picture, width: 900, height: 1600},
    authors: [{name: 'Jonah Thackwell'}, {name: 'Odile Farrow'}],
    sponsor: {name: 'Harbour Office'},
  },
  {
    headline: 'One Winter with the Last Keeper',
    url: '/d',
    image: {url: picture},
    summary: 'The lamp has been automatic for decades. '.repeat(6),
    tags: ['Film'],
  },
];

const directions = fc.constantFrom('ltr', 'rtl');

const railOptions = fc.record({
  layout: fc.constantFrom('auto', 'grid', 'list', 'carousel'),
  variant: fc.constantFrom(null, 'stacked', 'row', 'overlay', 'compact', 'text', 'opinion'),
  picture: fc.constantFrom(null, 'top', 'bottom', 'start', 'end'),
  numbered: fc.boolean(),
  lead: fc.boolean(),
  hide: fc.constantFrom(null, 'image', 'summary date', 'category byline badge'),
  ratio: fc.constantFrom(null, '1', '21/9'),
  lines: fc.constantFrom(null, 1),
  theme: fc.constantFrom(null, 'light', 'dark'),
  limit: fc.constantFrom(1, 2, 3, 4),
  direction: directions,
  width: fc.constantFrom(320, 520, 800, 1200),
});

type RailOptions = Parameters<Parameters<typeof railOptions.map>[0]>[0];

const maybe = <Value>(...values: Value[]) => fc.constantFrom(undefined, ...values);
const text = maybe(
  'Tides',
  'The Port That Taught Its Cranes to Wait for Slack Water',
  long,
  'ساعة',
);

/** An element that shows one article, with the parts that it may have. */
const elementOptions = fc.record({
  tag: fc.constantFrom('article-header', 'tldr-box', 'tag-list'),
  article: fc.record({
    headline: text.map(given => given ?? 'Short'),
    summary: text,
    category: text,
    label: text,
    published: maybe('2025-11-16'),
    modified: maybe('2025-11-20'),
    authors: maybe(
      [{name: 'Marit Ellingsby', image: picture}],
      [{name: long, image: picture}, {name: 'Odile Farrow'}, {name: 'Jonah', image: picture}],
    ),
    image: maybe(
      {url: picture, width: 1600, height: 900, caption: `The ${long}.`, credit: 'Reuters'},
      {url: picture, width: 400, height: 1600},
    ),
    media: maybe('video', 'live'),
    access: maybe('locked'),
    readingMinutes: maybe(7),
    sponsor: maybe({name: long}),
    audio: maybe({url: '/a.mp3', seconds: 600}),
    ai: maybe({article: 'assisted', image: 'generated', summary: 'generated'}),
    tldr: fc.constantFrom('Text', [long, 'b', {text: 'point', url: '#x'}]),
    tags: fc.constantFrom([{name: long, url: '/x'}, {name: 'Sea'}, {name: 'Two words', url: '/y'}]),
    source: maybe({url: '/source', name: long}),
  }),
  hide: maybe('image', 'portrait byline', 'summary'),
  ratio: maybe('1', '21/9'),
  copyable: fc.boolean(),
  selectable: fc.boolean(),
  max: maybe(1),
  theme: fc.constantFrom(null, 'light', 'dark'),
  lang: fc.constantFrom('en', 'de', 'ar'),
  direction: directions,
  width: fc.constantFrom(200, 320, 520, 800),
});

const isApart = (one: DOMRect, other: DOMRect): boolean =>
  one.right <= other.left + 1 ||
  other.right <= one.left + 1 ||
  one.bottom <= other.top + 1 ||
  other.bottom <= one.top + 1;

const isIn = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.left >= outer.left - 1 &&
  inner.right <= outer.right + 1 &&
  inner.top >= outer.top - 1 &&
  inner.bottom <= outer.bottom + 1;

/** Returns what is wrong where the box around an element scrolls sideways. */
function complaintsOfBox({parentElement}: Element): string[] {
  const {scrollWidth, clientWidth} = parentElement!;
  return scrollWidth > clientWidth ? [`makes its box ${scrollWidth} wide`] : [];
}

/** Returns what is wrong with a card. */
function complaintsAbout(card: Element, variant: string | null): string[] {
  const root = card.shadowRoot!;
  const box = card.getBoundingClientRect();
  const named = (name: string) => root.querySelector(`[part~="${name}"]`);
  const texts = ['kicker', 'headline', 'summary', 'meta', 'byline'].flatMap(name => {
    const part = named(name);
    // Only the byline of an opinion is a line of its own.
    const isLine = part && !part.parentElement!.matches('[part~="meta"]');
    return isLine ? [{name, rect: part.getBoundingClientRect()}] : [];
  });
  const narrow = texts.filter(({name, rect}) => name === 'headline' && rect.width < 60);
  const media = named('media')?.getBoundingClientRect();
  const badge = named('badge')?.getBoundingClientRect();
  const complaints = texts.filter(({rect}) => !isIn(rect, box)).map(({name}) => `${name} leaves`);
  for (const {rect} of narrow) complaints.push(`headline is ${Math.round(rect.width)} wide`);
  if (media && !isIn(media, box)) complaints.push('media leaves');
  if (badge && !isIn(badge, box)) complaints.push('badge leaves');
  for (const [index, {name, rect}] of texts.entries()) {
    for (const other of texts.slice(index + 1)) {
      if (!isApart(rect, other.rect)) complaints.push(`${name} lies on ${other.name}`);
    }
    if (variant !== 'overlay' && media && !isApart(rect, media))
      complaints.push(`${name} on media`);
    if (badge && !isApart(rect, badge)) complaints.push(`${name} on badge`);
  }
  return complaints;
}

/** Returns what is wrong with a rail. */
function complaintsIn(rail: RelatedRail, {layout, variant}: RailOptions): string[] {
  const root = rail.shadowRoot!;
  const items = [...root.querySelectorAll('[part~="item"]')];
  const boxes = items.map(item => item.getBoundingClientRect());
  const outer = rail.getBoundingClientRect();
  const complaints = items.flatMap((item, index) =>
    complaintsAbout(item.querySelector('article-card')!, variant).map(text => `${index}: ${text}`),
  );
  for (const [index, box] of boxes.entries()) {
    if (layout !== 'carousel' && !isIn(box, outer)) complaints.push(`item ${index} leaves`);
    for (const other of boxes.slice(index + 1)) {
      if (!isApart(box, other)) complaints.push(`item ${index} lies on another`);
    }
  }
  complaints.push(...complaintsOfBox(rail));
  // A theme has a padding of its own.
  const {paddingBottom} = getComputedStyle(root.querySelector('[part~="base"]')!);
  const padding = parseFloat(paddingBottom);
  const rest = outer.bottom - padding - Math.max(...boxes.map(({bottom}) => bottom));
  if (layout !== 'carousel' && rest > 8) complaints.push(`leaves ${Math.round(rest)} below`);
  return complaints;
}

/** Returns where each text, picture and control of an element is. */
function piecesOf(element: Element): {name: string; node: Element; rect: DOMRect}[] {
  const range = document.createRange();
  return [...element.shadowRoot!.querySelectorAll('*')].flatMap(node => {
    const {clipPath} = getComputedStyle(node);
    if (clipPath !== 'none' || node.closest('svg, [part~="separator"], .hidden')) return [];
    const name = `${node.localName} ${node.getAttribute('part') ?? node.className}`;
    if (/^(?:img|audio|button)$/.test(node.localName)) {
      const rect = node.getBoundingClientRect();
      return rect.width > 0 ? [{name, node, rect}] : [];
    }
    return [...node.childNodes].flatMap(child => {
      if (!(child instanceof Text) || !child.data.trim()) return [];
      range.selectNodeContents(child);
      return [...range.getClientRects()]
        .filter(({width}) => width > 1)
        .map(rect => ({name, node, rect}));
    });
  });
}

/** Returns what is wrong with an element that shows one article. */
function complaintsOf(element: Element): string[] {
  const outer = element.getBoundingClientRect();
  const pieces = piecesOf(element);
  const complaints = pieces
    .filter(({rect}) => rect.left < outer.left - 1 || rect.right > outer.right + 1)
    .map(({name}) => `${name} leaves`);
  for (const [index, {name, node, rect}] of pieces.entries()) {
    for (const other of pieces.slice(index + 1)) {
      if (node.contains(other.node) || other.node.contains(node)) continue;
      if (!isApart(rect, other.rect)) complaints.push(`${name} lies on ${other.name}`);
    }
  }
  return [...complaints, ...complaintsOfBox(element)];
}

/** Puts an element with some properties into a box of a width. */
async function show<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  {
    direction,
    width,
    ...properties
  }: {direction: string; width: number; [property: string]: unknown},
): Promise<HTMLElementTagNameMap[Tag]> {
  const box = await fixture<HTMLElement>(
    html`<div dir=${direction} style=${`inline-size: ${width}px; overflow: hidden`}></div>`,
  );
  const element = document.createElement(tag);
  Object.assign(element, properties);
  box.append(element);
  await elementUpdated(element);
  await nextFrame();
  return element;
}

describe('options go together in any combination', () => {
  it('in a rail', async () => {
    const property = fc.asyncProperty(railOptions, async chosen => {
      const rail = await show('related-rail', {includeCurrent: true, articles, ...chosen});
      const complaints = complaintsIn(rail, chosen);
      rail.parentElement!.remove();
      expect(complaints, JSON.stringify(chosen)).to.deep.equal([]);
    });
    const {errorInstance} = await fc.check(property, {numRuns: 150});
    if (errorInstance) throw errorInstance as Error;
  });

  it('in a header, a summary box and a list of tags', async () => {
    const property = fc.asyncProperty(elementOptions, async ({tag, ...chosen}) => {
      const element = await show(tag as 'article-header', chosen);
      const complaints = complaintsOf(element);
      element.parentElement!.remove();
      expect(complaints, JSON.stringify(chosen)).to.deep.equal([]);
    });
    const {errorInstance} = await fc.check(property, {numRuns: 200});
    if (errorInstance) throw errorInstance as Error;
  });
});
