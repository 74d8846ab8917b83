import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/related-rail/define.js';
import {article, articleArabic, articleNoPictures} from '../test/fixtures/article.js';
import {inWidth, renderElement, waiting} from './render.js';

const meta: Meta = {
  title: 'Elements/related-rail',
  component: 'related-rail',
  args: {articles: article.related},
  render: args => renderElement('related-rail', args),
  argTypes: {
    layout: {control: 'select', options: ['auto', 'grid', 'list', 'carousel']},
    variant: {
      control: 'select',
      options: [undefined, 'stacked', 'row', 'overlay', 'compact', 'text'],
    },
  },
};
export default meta;

export const Auto: StoryObj = {};

export const Grid: StoryObj = {args: {layout: 'grid'}};

export const List: StoryObj = {
  args: {layout: 'list'},
  render: args => inWidth('46rem', renderElement('related-rail', args)),
};

export const Carousel: StoryObj = {args: {layout: 'carousel', 'more-href': '#all'}};

export const CarouselRightToLeft: StoryObj = {
  args: {layout: 'carousel', articles: articleArabic.related, lang: 'ar', dir: 'rtl'},
};

export const Compact: StoryObj = {
  args: {variant: 'compact', layout: 'list'},
  render: args => inWidth('22rem', renderElement('related-rail', args)),
};

export const Overlay: StoryObj = {args: {variant: 'overlay'}};

export const Narrow: StoryObj = {
  render: args => inWidth('20rem', renderElement('related-rail', args)),
};

export const NoPictures: StoryObj = {args: {articles: articleNoPictures.related}};

export const Limited: StoryObj = {args: {limit: 3, heading: 'Three more', 'more-href': '#all'}};

export const Loading: StoryObj = {
  render: () => waiting(renderElement('related-rail', {limit: 3})),
};

/** A message and a button that tries again. */
export const Failed: StoryObj = {args: {articles: undefined, src: 'data/there-is-none.json'}};

/** Nothing to show takes no space, but for what the page gives for that case. */
export const Empty: StoryObj = {
  args: {articles: []},
  render: args => {
    const text = Object.assign(document.createElement('p'), {
      slot: 'empty',
      textContent: 'Nothing more today.',
    });
    return renderElement('related-rail', args, text);
  },
};
