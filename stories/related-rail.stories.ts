import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/related-rail/define.js';
import type {RelatedRail} from '../src/elements/related-rail/related-rail.js';
import {
  article,
  articleArabic,
  articleGerman,
  articleJapanese,
  articleNoPictures,
  pictureUrl,
} from '../test/fixtures/article.js';
import {toolsOf, within} from './interactions.js';
import {dataScript, inWidth, renderElement, waiting} from './render.js';

const meta: Meta = {
  title: 'Elements/related-rail',
  component: 'related-rail',
  argTypes: {
    picture: {control: 'select', options: ['top', 'bottom', 'start', 'end']},
    numbered: {control: 'boolean'},
    lead: {control: 'boolean'},
  },
  args: {articles: article.related},
  render: args => renderElement('related-rail', args),
};
export default meta;

export const Auto: StoryObj = {};

export const Grid: StoryObj = {args: {layout: 'grid'}};

export const List: StoryObj = {
  args: {layout: 'list'},
  render: args => inWidth('46rem', renderElement('related-rail', args)),
};

/** What is read most: numerals instead of pictures. */
export const MostRead: StoryObj = {
  args: {numbered: true, hide: 'image date', heading: 'Most read'},
};

/** The first card is the lead story. */
export const LeadStory: StoryObj = {args: {lead: true, heading: 'Today'}};

/** The lead story of a list is above the others. */
export const LeadOfAList: StoryObj = {
  args: {lead: true, layout: 'list', limit: 3},
  render: args => inWidth('46rem', renderElement('related-rail', args)),
};

export const NoSummaries: StoryObj = {args: {hide: 'summary byline reading-time'}};

export const PictureAtTheEnd: StoryObj = {args: {layout: 'list', picture: 'end', limit: 3}};

/** Opinions of people whose portraits the data has. */
export const Opinions: StoryObj = {
  args: {
    variant: 'opinion',
    heading: 'Opinion',
    articles: article.related?.slice(0, 3).map(one => ({
      ...one,
      authors: [{name: 'Ada Moreau', image: pictureUrl('harbour.svg')}],
    })),
  },
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

/** A card without a picture is a tile among pictures. */
export const OverlayWithoutPictures: StoryObj = {
  args: {
    variant: 'overlay',
    articles: article.related?.map((shown, index) =>
      index % 2 ? {...shown, image: undefined} : shown,
    ),
  },
};

/** Two fill the line. */
export const Two: StoryObj = {args: {articles: article.related?.slice(0, 2)}};

/** One alone is as wide as the rail, its text beside its picture. */
export const One: StoryObj = {args: {articles: article.related?.slice(0, 1)}};

/** Headlines alone take the room of headlines. */
export const HeadlinesAlone: StoryObj = {
  args: {
    articles: articleNoPictures.related?.map(({headline, url}) => ({headline, url})),
  },
};

/** Some have a picture, some a summary. */
export const Mixed: StoryObj = {
  args: {
    articles: article.related?.map((shown, index) => ({
      ...shown,
      ...(index % 3 === 1 && {image: undefined}),
      ...(index % 2 === 1 && {summary: undefined}),
    })),
  },
};

/** Rows have a smallest width: fewer columns, or text under the picture. */
export const Rows: StoryObj = {args: {variant: 'row'}};

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

/** A feed of RSS or Atom, as most sites have one. */
export const Feed: StoryObj = {
  args: {
    articles: undefined,
    src: new URL('../test/fixtures/feeds/tides-rss.xml', import.meta.url).href,
    heading: 'From the tide desk',
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

/** What the article is about comes first, then the newest. */
export const Related: StoryObj = {
  args: {article: {...article, related: undefined}, order: 'related', limit: 3},
};

/** Only what is related: where nothing is, the rail takes no space. */
export const RelatedAlone: StoryObj = {
  args: {article: {headline: 'The moon and the tides'}, order: 'related', fill: 'none'},
};

/** Only articles with one of some tags, without the first of them. */
export const Filtered: StoryObj = {args: {tags: 'Tides, Timekeeping', offset: 1}};

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
