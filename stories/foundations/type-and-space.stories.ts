import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/define.js';
import {article} from '../../test/fixtures/article.js';
import {inWidth, renderElement, stack} from '../render.js';

const meta: Meta = {
  title: 'Foundations/Type and space',
  parameters: {controls: {disable: true}},
};
export default meta;

function labelled(label: string, content: Node): HTMLElement {
  const figure = document.createElement('figure');
  figure.style.margin = '0';
  const caption = document.createElement('figcaption');
  caption.style.cssText = 'margin-block-end: 0.75em; font-size: 0.875rem; opacity: 0.8';
  caption.textContent = label;
  figure.append(caption, content);
  return figure;
}

const [first] = article.related ?? [];

/** All sizes are multiples of one, and headlines answer to the width of their element. */
export const Sizes: StoryObj = {
  render: () =>
    stack(
      ...['14px', '16px', '20px'].map(size => {
        const card = renderElement('article-card', {article: first, '--article-font-size': size});
        return labelled(`--article-font-size: ${size}`, inWidth('22rem', card));
      }),
      ...['16rem', '32rem', '50rem'].map(width =>
        labelled(
          `${width} wide`,
          inWidth(width, renderElement('article-card', {article: first, variant: 'text'})),
        ),
      ),
    ),
};

/** One unit for all distances: density is a single token. */
export const Density: StoryObj = {
  render: () =>
    stack(
      ...['0.7em', '1em', '1.4em'].map(space => {
        const attributes = {articles: article.related, heading: `With ${space}`, limit: 3};
        const rail = renderElement('related-rail', {...attributes, '--article-space': space});
        return labelled(`--article-space: ${space}`, rail);
      }),
    ),
};

/** Corners of pictures, boxes and marks. */
export const Radius: StoryObj = {
  render: () =>
    stack(
      ...['0', '0.25em', '1em'].map(radius => {
        const card = renderElement('article-card', {article: first, '--article-radius': radius});
        return labelled(`--article-radius: ${radius}`, inWidth('22rem', card));
      }),
    ),
};

/** Lines of 45 to 75 letters, and distances in steps of one unit. */
export const Measure: StoryObj = {
  render: () => renderElement('article-layout', {article, rail: 'none'}),
};
