import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/related-rail/define.js';
import type {RelatedRail} from '../src/elements/related-rail/related-rail.js';
import {
  article,
  articleArabic,
  articleGerman,
  articleJapanese,
  articleNoPictures,
} from '../test/fixtures/article.js';
import {toolsOf, within} from './interactions.js';
import {dataScript, inWidth, renderElement, waiting} from './render.js';

const meta: Meta = {
  title: 'Elements/related-rail',
  component: 'related-rail',
  // The stories stand on one page in the docs: each shows what the others show.
  args: {articles: article.related, 'allow-repeats': true},
  render: args => renderElement('related-rail', args),
};
export default meta;

export const Auto: StoryObj = {};

export const Grid: StoryObj = {args: {layout: 'grid'}};

export const List: StoryObj = {
  args: {layout: 'list'},
  render: args => inWidth('46rem', renderElement('related-rail', args)),
};

/** Buttons and arrow keys move by a page and by a card. */
export const Carousel: StoryObj = {
  args: {layout: 'carousel', 'more-href': '#all'},
  render: args => inWidth('40rem', renderElement('related-rail', args)),
  play: async context => {
    const {canvasElement, step} = context;
    const {expect, userEvent, waitFor} = toolsOf(context);
    const find = (selector: string) => within(canvasElement, 'related-rail', selector);
    // They come with a file of their own.
    await waitFor(() => find('[part=next]'), {timeout: 5000});
    const list = find('[part=list]');
    await step('The next button goes on', async () => {
      await userEvent.click(find('[part=next]'));
      await waitFor(() => expect(list.scrollLeft).toBeGreaterThan(0));
    });
    await step('The previous button goes back', async () => {
      await waitFor(() =>
        expect(find('[part=previous]')).toHaveAttribute('aria-disabled', 'false'),
      );
      await userEvent.click(find('[part=previous]'));
      await waitFor(() => expect(list.scrollLeft).toBe(0));
    });
    await step('An arrow key goes on', async () => {
      within(list, 'article-card', 'a').focus();
      await userEvent.keyboard('{ArrowRight}');
      await waitFor(() => expect(list.scrollLeft).toBeGreaterThan(0));
    });
  },
};

export const CarouselRightToLeft: StoryObj = {
  args: {layout: 'carousel', articles: articleArabic.related, lang: 'ar', dir: 'rtl'},
  render: args => inWidth('22rem', renderElement('related-rail', args)),
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

/** Several sources are one list, newest first, and each card names its publisher. */
export const SeveralSources: StoryObj = {
  args: {articles: undefined, src: '#harbour-news #field-notes', heading: 'From our neighbours'},
  render: args => {
    const [first, second, third, fourth] = article.related ?? [];
    const box = document.createElement('div');
    box.append(
      dataScript('harbour-news', {title: 'Harbour News', items: [first, third]}),
      dataScript('field-notes', {title: 'Field Notes', items: [second, fourth]}),
      renderElement('related-rail', args),
    );
    return box;
  },
};

/** Each card in the language of its article: its direction, its words, its line breaks. */
export const MixedLanguages: StoryObj = {
  args: {
    articles: [article, articleArabic, articleGerman, articleJapanese].map(shown => ({
      ...shown,
      related: undefined,
    })),
  },
};

/** A failed refresh takes nothing away: a note, and a button that tries again. */
export const Stale: StoryObj = {
  args: {articles: undefined, src: '#withdrawn', limit: 3},
  render: args => {
    const box = document.createElement('div');
    const script = dataScript('withdrawn', article.related ?? []);
    const rail = renderElement('related-rail', args) as RelatedRail;
    box.append(script, rail);
    void rail.loaded.then(() => {
      script.remove();
      return rail.reload();
    });
    return box;
  },
};

/** A message and a button that tries again. */
export const Failed: StoryObj = {args: {articles: undefined, src: 'data/there-is-none.json'}};

/** What was not there at first is, when the reader tries again. */
export const Retry: StoryObj = {
  args: {articles: undefined, src: '#late', limit: 3},
  play: async context => {
    const {canvasElement} = context;
    const {expect, userEvent, waitFor} = toolsOf(context);
    const find = (selector: string) => within(canvasElement, 'related-rail', selector);
    await waitFor(() => find('[part=retry]'));
    canvasElement.append(dataScript('late', article.related ?? []));
    await userEvent.click(find('[part=retry]'));
    await waitFor(() => expect(find('[part=list]').children).toHaveLength(3));
  },
};

/** The next page of a source comes with a button. */
export const Paging: StoryObj = {
  args: {articles: undefined, src: '#first-page', paging: 'button'},
  render: args => {
    const box = document.createElement('div');
    const next = new URL('../test/fixtures/next-page.json', import.meta.url).href;
    const items = article.related?.slice(0, 3);
    box.append(dataScript('first-page', {items, next}), renderElement('related-rail', args));
    return box;
  },
  play: async context => {
    const {canvasElement} = context;
    const {expect, userEvent, waitFor} = toolsOf(context);
    const find = (selector: string) => within(canvasElement, 'related-rail', selector);
    await waitFor(() => find('[part=load-more]'));
    await userEvent.click(find('[part=load-more]'));
    await waitFor(() => expect(find('[part=list]').children).toHaveLength(5));
  },
};

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
