import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/related-rail/define.js';
import '../src/elements/tag-list/define.js';
import {article, articleArabic} from '../test/fixtures/article.js';
import {toolsOf, within} from './interactions.js';
import {fallingBack, inWidth, renderElement, waiting} from './render.js';

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
export const Limited: StoryObj = {
  args: {max: 2},
  play: async context => {
    const {canvasElement} = context;
    const {expect, userEvent, waitFor} = toolsOf(context);
    await waitFor(() => within(canvasElement, 'tag-list', '[part=more]'));
    await userEvent.click(within(canvasElement, 'tag-list', '[part=more]'));
    const list = within(canvasElement, 'tag-list', '[part=list]');
    await waitFor(() => expect(list.children).toHaveLength(5));
  },
};

export const Selectable: StoryObj = {args: {selectable: true, 'source-href': ''}};

/** Selecting tags filters a rail. */
export const FiltersRail: StoryObj = {
  render: () => {
    const names = new Set(article.related?.flatMap(({tags}) => tags?.map(({name}) => name) ?? []));
    return inWidth(
      '100%',
      renderElement('tag-list', {selectable: true, tags: [...names].join(), for: 'filtered-rail'}),
      renderElement('related-rail', {id: 'filtered-rail', articles: article.related}),
    );
  },
  play: async context => {
    const {canvasElement} = context;
    const {expect, userEvent, waitFor} = toolsOf(context);
    const cards = () => within(canvasElement, 'related-rail', '[part=list]').children;
    await waitFor(() => expect(cards().length).toBeGreaterThan(1));
    const all = cards().length;
    const tag = within(canvasElement, 'tag-list', '[part=tag]');
    await userEvent.click(tag);
    await expect(tag).toHaveAttribute('aria-pressed', 'true');
    await waitFor(() => expect(cards().length).toBeLessThan(all));
    await userEvent.click(tag);
    await waitFor(() => expect(cards()).toHaveLength(all));
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

/** A source that fails shows what the page wrote inside the element. */
export const Fallback: StoryObj = {render: () => fallingBack('tag-list')};
