/** Whole pages made of the elements. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define.js';
import type {Article} from '../src/data/article-public.js';
import {article} from '../test/fixtures/article.js';
import {inWidth, renderElement} from './render.js';

const meta: Meta = {
  title: 'Pages',
  parameters: {
    controls: {disable: true},
    // A page each: the rails of one page show no article twice.
    docs: {story: {inline: false, height: '40rem'}},
  },
};
export default meta;

const related = article.related ?? [];

function box(styles: Partial<CSSStyleDeclaration>, ...content: Node[]): HTMLElement {
  const element = document.createElement('div');
  Object.assign(element.style, styles);
  element.append(...content);
  return element;
}

/** One address, one element. */
export const NewsArticle: StoryObj = {
  render: () => renderElement('article-layout', {article}),
};

/** The parts of one article in an order of the page's own. */
export const BlogPost: StoryObj = {
  render: () => {
    const layout = renderElement('article-layout', {article: {...article, tldr: undefined}});
    layout.append(
      inWidth(
        '100%',
        renderElement('article-header', {'--article-header-align': 'center'}),
        renderElement('article-body', {toc: true, '--article-measure': '100%'}),
        renderElement('tag-list', {}),
        renderElement('related-rail', {heading: 'Older posts', layout: 'list', limit: 3}),
      ),
    );
    return box({maxInlineSize: '34rem', marginInline: 'auto'}, layout);
  },
};

/** An article, and beside it what else there is: the cards answer to the width that they get. */
export const Sidebar: StoryObj = {
  render: () =>
    box(
      {display: 'flex', flexWrap: 'wrap', gap: '2rem 4rem'},
      box({flex: '3 1 32rem'}, renderElement('article-layout', {article, rail: 'none'})),
      box(
        {flex: '1 1 18rem'},
        renderElement('related-rail', {
          articles: related,
          layout: 'list',
          variant: 'compact',
          heading: 'Most read',
        }),
      ),
    ),
};

/** A lead, two beside it, and the rest of the day. */
export const HomepageFront: StoryObj = {
  render: () => {
    const [lead, second, third, ...rest] = related as [Article, Article, Article, ...Article[]];
    const card = (shown: Article, attributes: Record<string, unknown> = {}) =>
      renderElement('article-card', {article: shown, 'heading-level': 2, ...attributes});
    return box(
      {display: 'grid', gap: '3rem', gridTemplateColumns: 'minmax(0, 1fr)'},
      box(
        {
          display: 'grid',
          gap: '2rem',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 20rem), 1fr))',
        },
        card(
          {...lead, authors: article.authors},
          {variant: 'overlay', priority: true, ratio: '3/2'},
        ),
        box(
          {display: 'grid', gap: '2rem', alignContent: 'start'},
          card(second, {variant: 'row'}),
          card(third, {variant: 'row'}),
        ),
      ),
      renderElement('related-rail', {articles: rest, heading: 'More today', 'more-href': '#all'}),
    );
  },
};
