import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/article-header/define.js';
import {
  article,
  articleArabic,
  articleGerman,
  articleJapanese,
  articleLongWords,
  articleNoPictures,
} from '../test/fixtures/article.js';
import {fallingBack, inWidth, renderElement, waiting} from './render.js';

const meta: Meta = {
  title: 'Elements/article-header',
  component: 'article-header',
  args: {article},
  render: args => inWidth('46rem', renderElement('article-header', args)),
};
export default meta;

export const Data: StoryObj = {};

export const Attributes: StoryObj = {
  args: {
    article: undefined,
    headline: 'The sea keeps its own time',
    category: 'Research',
    published: '2025-11-23',
    modified: '2025-11-25',
    summary: 'Tide clocks tell two times at once, and neither of them is ours.',
    author: 'Ada Moreau',
    'reading-minutes': 7,
  },
};

export const NoPicture: StoryObj = {args: {article: articleNoPictures}};

export const Narrow: StoryObj = {
  render: args => inWidth('18rem', renderElement('article-header', args)),
};

export const Centred: StoryObj = {
  render: args => {
    const header = renderElement('article-header', args);
    header.style.setProperty('--article-header-align', 'center');
    return inWidth('46rem', header);
  },
};

export const LockedVideo: StoryObj = {
  args: {media: 'video', locked: true, sponsor: 'Harbour Trust'},
};

/** The player of the browser, which loads nothing before a reader presses it. */
export const Audio: StoryObj = {
  args: {article: {...article, audio: {url: '#tides.mp3', seconds: 750}}},
};

/** Of the article beside its authors, of the picture in its caption and its name. */
export const MachineMade: StoryObj = {
  args: {
    article: {...article, ai: {article: 'assisted', image: 'generated', policy: '#policy'}},
  },
};

export const LongWords: StoryObj = {
  args: {article: articleLongWords},
  render: args => inWidth('20rem', renderElement('article-header', args)),
};

export const German: StoryObj = {args: {article: articleGerman, lang: 'de'}};

export const Arabic: StoryObj = {args: {article: articleArabic, lang: 'ar', dir: 'rtl'}};

export const Japanese: StoryObj = {args: {article: articleJapanese, lang: 'ja'}};

export const Loading: StoryObj = {
  render: () => inWidth('46rem', waiting(renderElement('article-header', {}))),
};

/** A source that fails shows what the page wrote inside the element. */
export const Fallback: StoryObj = {render: () => fallingBack('article-header')};
