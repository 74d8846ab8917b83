import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/tldr-box/define.js';
import {article, articleArabic} from '../test/fixtures/article.js';
import {toolsOf, within} from './interactions.js';
import {fallingBack, inWidth, renderElement, stack, waiting} from './render.js';

const text = article.tldr?.[0] ?? '';
const points = [
  'Tide clocks drift in step with the moon, not at random.',
  'Owners correct them by the smell of the shore.',
  'The corrections make a tide record of their own.',
];

const meta: Meta = {
  title: 'Elements/tldr-box',
  component: 'tldr-box',
  args: {text},
  render: args => inWidth('42rem', renderElement('tldr-box', args)),
};
export default meta;

export const Paragraph: StoryObj = {};

export const KeyPoints: StoryObj = {
  render: () => inWidth('42rem', Object.assign(renderElement('tldr-box', {}), {points})),
};

/** A point that names its passage is a link, so that a reader can check it. */
export const PointsWithPassages: StoryObj = {
  args: {
    text: undefined,
    article: {
      headline: article.headline,
      tldr: [
        {text: points[0], url: '#the-error-has-a-shape'},
        {text: points[1], url: 'https://example.org/clocks#:~:text=the%20smell%20of%20the%20shore'},
        points[2],
      ],
    },
  },
};

export const Collapsible: StoryObj = {
  args: {collapsible: true},
  play: async context => {
    const {canvasElement} = context;
    const {expect, userEvent, waitFor} = toolsOf(context);
    await waitFor(() => within(canvasElement, 'tldr-box', '[part=toggle]'));
    await userEvent.click(within(canvasElement, 'tldr-box', '[part=toggle]'));
    await waitFor(() => expect(within(canvasElement, 'tldr-box', '[part=content]')).toBeVisible());
    await expect(within(canvasElement, 'tldr-box')).toHaveProperty('open', true);
  },
};

export const CollapsibleOpen: StoryObj = {args: {collapsible: true, open: true}};

/** The button says what came of it: where the clipboard is closed, that too. */
export const Copyable: StoryObj = {
  args: {copyable: true},
  play: async context => {
    const {canvasElement} = context;
    const {expect, userEvent, waitFor} = toolsOf(context);
    await waitFor(() => within(canvasElement, 'tldr-box', '[part=copy]'));
    const button = within(canvasElement, 'tldr-box', '[part=copy]');
    const before = button.textContent;
    await userEvent.click(button);
    await waitFor(() => expect(button.textContent).not.toBe(before));
  },
};

/** Buttons of the page command the box, without a script: `command` and `commandfor` of HTML. */
export const Commands: StoryObj = {
  args: {collapsible: true, id: 'commanded'},
  render: args => {
    const buttons = document.createElement('p');
    for (const [command, label] of [
      ['--toggle', 'Open or close'],
      ['--copy', 'Copy the summary'],
    ] as const) {
      const button = Object.assign(document.createElement('button'), {textContent: label});
      button.setAttribute('command', command);
      button.setAttribute('commandfor', 'commanded');
      buttons.append(button, ' ');
    }
    return inWidth('42rem', renderElement('tldr-box', args), buttons);
  },
  play: async context => {
    const {canvasElement} = context;
    const {expect, userEvent, waitFor} = toolsOf(context);
    await waitFor(() => within(canvasElement, 'tldr-box', '[part=toggle]'));
    // Browsers that do not follow such buttons leave the box as it is.
    if (!('commandForElement' in HTMLButtonElement.prototype)) return;
    await userEvent.click(within(canvasElement, 'button'));
    await waitFor(() => expect(within(canvasElement, 'tldr-box')).toHaveProperty('open', true));
  },
};

export const MachineMade: StoryObj = {
  render: () =>
    stack(
      inWidth('42rem', renderElement('tldr-box', {text, ai: 'generated', heading: 'In short'})),
      inWidth('42rem', renderElement('tldr-box', {text, ai: 'assisted', copyable: true})),
    ),
};

/** The page's own paragraphs as the summary. */
export const Children: StoryObj = {
  render: () => {
    const paragraph = Object.assign(document.createElement('p'), {textContent: text});
    return inWidth('42rem', renderElement('tldr-box', {heading: 'In short'}, paragraph));
  },
};

export const Narrow: StoryObj = {
  args: {copyable: true, ai: 'assisted'},
  render: args => inWidth('18rem', renderElement('tldr-box', args)),
};

export const Arabic: StoryObj = {
  render: () => {
    const box = renderElement('tldr-box', {article: articleArabic, lang: 'ar', dir: 'rtl'});
    return inWidth('42rem', box);
  },
};

export const Loading: StoryObj = {
  render: () => inWidth('42rem', waiting(renderElement('tldr-box', {}))),
};

/** A source that fails shows what the page wrote inside the element. */
export const Fallback: StoryObj = {render: () => fallingBack('tldr-box')};
