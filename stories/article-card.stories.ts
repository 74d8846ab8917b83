import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/article-card/define.js';
import {
  article,
  pictureUrl,
  articleArabic,
  articleGerman,
  articleLongWords,
} from '../test/fixtures/article.js';
import type {Article} from '../src/data/article.js';
import {fallingBack, inWidth, renderElement, stack, waiting} from './render.js';

const variants = ['stacked', 'row', 'overlay', 'compact', 'text'];
const [first, second, third, fourth, fifth] = article.related as Article[];

const meta: Meta = {
  title: 'Elements/article-card',
  component: 'article-card',
  argTypes: {
    variant: {control: 'select', options: [...variants, 'opinion']},
    picture: {control: 'select', options: ['top', 'bottom', 'start', 'end']},
  },
  render: args => inWidth('24rem', renderElement('article-card', args)),
};
export default meta;

/** Everything from attributes. */
export const Attributes: StoryObj = {
  args: {
    headline: 'The Port That Taught Its Cranes to Wait',
    href: '#night-shift',
    category: 'Industry',
    'category-href': '#industry',
    published: '2025-11-16',
    'date-style': 'absolute',
    summary: 'Idling one crane at slack water saved a harbour more fuel than a new engine.',
    author: 'Ada Moreau',
    'reading-minutes': 6,
    image: pictureUrl('harbour.svg'),
    'image-alt': 'Cranes over containers at sunset',
  },
};

/** The same from one object, as a server or a feed gives it. */
export const Data: StoryObj = {args: {article: first}};

export const Variants: StoryObj = {
  render: () =>
    stack(
      ...variants.map(variant =>
        inWidth(
          variant === 'row' ? '44rem' : '24rem',
          renderElement('article-card', {variant, article: first}),
        ),
      ),
    ),
};

/** A word above the headline. */
export const Label: StoryObj = {args: {article: first, label: 'Analysis'}};

/** Parts that an editor leaves out; a hidden picture is not loaded. */
export const HiddenParts: StoryObj = {args: {article: first, hide: 'image date byline'}};

export const PictureAtTheEnd: StoryObj = {
  args: {article: first, variant: 'row', picture: 'end'},
  render: args => inWidth('44rem', renderElement('article-card', args)),
};

export const PictureAtTheBottom: StoryObj = {args: {article: first, picture: 'bottom'}};

/** The author is first, and the headline is a quotation. */
export const Opinion: StoryObj = {
  args: {
    article: {
      ...first,
      authors: [{name: 'Ada Moreau', url: '#ada', image: pictureUrl('harbour.svg')}],
    },
    variant: 'opinion',
  },
};

/** The top of a page: the picture loads first. */
export const Lead: StoryObj = {
  args: {article: {...first, authors: article.authors}, priority: true},
  render: args => renderElement('article-card', args),
};

export const Marks: StoryObj = {
  render: () =>
    stack(
      ...['video', 'audio', 'gallery', 'live'].map(media =>
        inWidth('24rem', renderElement('article-card', {article: second, media})),
      ),
      inWidth('24rem', renderElement('article-card', {article: third})),
      inWidth('24rem', renderElement('article-card', {article: third, variant: 'text'})),
      inWidth('24rem', renderElement('article-card', {article: first, sponsor: 'Harbour Trust'})),
    ),
};

/** An article that can be heard: the duration is at its mark. */
export const Audio: StoryObj = {
  args: {article: {...first, audio: {url: '#tides.mp3', seconds: 750}}},
};

/** Of the article beside its author, of the picture there and in its name. */
export const MachineMade: StoryObj = {
  args: {article: {...first, ai: {article: 'assisted', image: 'generated', policy: '#policy'}}},
};

/** One attribute, for the text of the article. */
export const MachineMadeByAttribute: StoryObj = {
  args: {article: first, ai: 'generated', variant: 'row'},
  render: args => inWidth('44rem', renderElement('article-card', args)),
};

export const LongHeadline: StoryObj = {args: {article: fourth}};

export const NoPicture: StoryObj = {args: {article: fifth}};

/** A picture that cannot be loaded leaves a card of text. */
export const BrokenPicture: StoryObj = {
  args: {article: first, image: 'pictures/there-is-none.svg'},
};

export const ClampedSummary: StoryObj = {args: {article: first, lines: 1}};

export const LongWords: StoryObj = {
  args: {article: articleLongWords},
  render: args => inWidth('17rem', renderElement('article-card', args)),
};

export const German: StoryObj = {args: {article: articleGerman, lang: 'de'}};

export const Arabic: StoryObj = {args: {article: articleArabic, lang: 'ar', dir: 'rtl'}};

export const Loading: StoryObj = {
  render: () => inWidth('24rem', waiting(renderElement('article-card', {}))),
};

/** A source that fails shows what the page wrote inside the element. */
export const Fallback: StoryObj = {render: () => fallingBack('article-card')};

/** Tokens and parts. */
export const Themed: StoryObj = {
  render: () => {
    const card = renderElement('article-card', {article: first});
    const tokens = {
      '--article-accent': 'light-dark(#a3262a, #f0928f)',
      '--article-radius': '0.75em',
      '--article-card-border': '1px solid #8884',
      '--article-card-padding': '1em',
      '--article-card-shadow': '0 0.5em 1.5em #0002',
    };
    for (const [name, value] of Object.entries(tokens)) card.style.setProperty(name, value);
    return inWidth('24rem', card);
  },
};
