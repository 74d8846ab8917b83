import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/article-layout/define.js';
import {
  article,
  articleArabic,
  articleGerman,
  articleJapanese,
  articleMinimal,
  articleNoPictures,
} from '../test/fixtures/article.js';
import {fallingBack, inWidth, renderElement, waiting} from './render.js';

const meta: Meta = {
  title: 'Elements/article-layout',
  component: 'article-layout',
  args: {article},
  // A page each: the rails of one page show no article twice.
  parameters: {docs: {story: {inline: false, height: '40rem'}}},
  render: args => renderElement('article-layout', args),
};
export default meta;

export const Whole: StoryObj = {};

export const NoRail: StoryObj = {args: {rail: 'none'}};

export const NoPictures: StoryObj = {args: {article: articleNoPictures}};

export const Minimal: StoryObj = {args: {article: articleMinimal}};

export const Narrow: StoryObj = {
  render: args => inWidth('20rem', renderElement('article-layout', args)),
};

/** Elements inside take the article, in the order and the boxes of the page. */
export const OwnArrangement: StoryObj = {
  render: args => {
    const layout = renderElement('article-layout', args);
    layout.append(
      inWidth(
        '100%',
        renderElement('tldr-box', {collapsible: true}),
        renderElement('article-header', {'heading-level': 2}),
        renderElement('article-body', {'heading-offset': 1}),
        renderElement('tag-list', {max: 3}),
        renderElement('related-rail', {layout: 'carousel', 'heading-level': 3}),
      ),
    );
    return inWidth('34rem', layout);
  },
};

export const German: StoryObj = {args: {article: articleGerman, lang: 'de'}};

export const Arabic: StoryObj = {args: {article: articleArabic, lang: 'ar', dir: 'rtl'}};

export const Japanese: StoryObj = {args: {article: articleJapanese, lang: 'ja'}};

export const Loading: StoryObj = {
  render: () => waiting(renderElement('article-layout', {})),
};

/** A source that fails shows what the page wrote inside the element. */
export const Fallback: StoryObj = {render: () => fallingBack('article-layout')};
