import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/related-rail/define.js';
import '../src/elements/tag-list/define.js';
import {article, articleArabic} from '../test/fixtures/article.js';
import {inWidth, renderElement, stack, waiting} from './render.js';

const meta: Meta = {
  title: 'Elements/tag-list',
  component: 'tag-list',
  args: {
    tags: 'tides, clocks, harbours, slow science, maps',
    'href-template': '#tag-{slug}',
    'source-href': '#source',
  },
  render: args => inWidth('42rem', renderElement('tag-list', args)),
};
export default meta;

export const Attributes: StoryObj = {};

export const Data: StoryObj = {
  args: {tags: '', 'href-template': '', 'source-href': '', article},
};

export const WithoutLinks: StoryObj = {args: {'href-template': '', 'source-href': ''}};

export const OnlySource: StoryObj = {args: {tags: ''}};

/** The rest waits behind a button. */
export const Limited: StoryObj = {args: {max: 2}};

export const Selectable: StoryObj = {args: {selectable: true, 'source-href': ''}};

/** Selecting tags filters a rail. */
export const FiltersRail: StoryObj = {
  render: () => {
    const names = new Set(article.related?.flatMap(({tags}) => tags?.map(({name}) => name) ?? []));
    return stack(
      renderElement('tag-list', {selectable: true, tags: [...names].join(), for: 'filtered-rail'}),
      renderElement('related-rail', {id: 'filtered-rail', articles: article.related}),
    );
  },
};

export const Narrow: StoryObj = {
  render: args => inWidth('17rem', renderElement('tag-list', args)),
};

export const Arabic: StoryObj = {
  render: () =>
    inWidth('42rem', renderElement('tag-list', {article: articleArabic, lang: 'ar', dir: 'rtl'})),
};

export const Loading: StoryObj = {
  render: () => inWidth('42rem', waiting(renderElement('tag-list', {}))),
};
