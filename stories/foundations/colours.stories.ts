import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../src/elements/article-card/define.js';
import {contrastOf, formatContrast} from '../../test/contrast.js';

/** The colours, by the token that sets each, and the least contrast that it needs. */
const colours: [token: string, use: string, least: number][] = [
  ['--article-ink', 'Text', 4.5],
  ['--article-ink-muted', 'Dates, summaries, captions', 4.5],
  ['--article-accent', 'Links and categories', 4.5],
  ['--article-focus', 'The ring around what has the focus', 3],
  ['--article-line', 'Rules and borders: decoration', 1],
];

const grounds: [token: string, name: string][] = [
  ['', 'the page'],
  ['--article-surface', 'a box'],
  ['--article-background', 'an element with a theme of its own'],
];

const meta: Meta = {
  title: 'Foundations/Colours',
  parameters: {controls: {disable: true}},
};
export default meta;

function cell(tag: 'td' | 'th', content: Node | string): HTMLElement {
  const element = document.createElement(tag);
  element.style.padding = '0.75em 1em';
  element.style.textAlign = 'start';
  element.append(content);
  return element;
}

function swatch(color: string): HTMLElement {
  const box = document.createElement('div');
  box.style.cssText = `inline-size: 4em; block-size: 2.5em; border-radius: 0.25em; background: ${color}; outline: 1px solid #8886`;
  return box;
}

/** What the tokens are here and now: in this theme, in this colour scheme. */
function table(): HTMLElement {
  const card = document.createElement('article-card');
  const probe = (value: string) => {
    card.style.color = value;
    return getComputedStyle(card).color;
  };
  const own: Record<string, string> = {
    '--article-ink': 'light-dark(#1a1a1a, #ececec)',
    '--article-ink-muted': 'light-dark(#5c5f66, #a4a8b0)',
    '--article-accent': 'light-dark(#0b57a4, #8ab8f5)',
    '--article-focus': 'var(--article-accent, light-dark(#0b57a4, #8ab8f5))',
    '--article-line': 'light-dark(#d9dbdf, #3a3d44)',
    '--article-surface': 'light-dark(#f6f6f4, #1f2126)',
    '--article-background': 'light-dark(#fff, #15171a)',
  };
  document.body.append(card);
  const valueOf = (token: string) =>
    token
      ? probe(`var(${token}, ${own[token] ?? ''})`)
      : getComputedStyle(document.body).backgroundColor;
  const page = valueOf('');
  const result = document.createElement('table');
  const head = result.createTHead().insertRow();
  for (const title of ['colour', 'token', 'value', ...grounds.map(([, name]) => `on ${name}`)]) {
    head.append(cell('th', title));
  }
  const body = result.createTBody();
  for (const [token, use, least] of colours) {
    const row = body.insertRow();
    const color = valueOf(token);
    const name = document.createElement('span');
    name.append(Object.assign(document.createElement('code'), {textContent: token}));
    name.append(document.createElement('br'), use);
    row.append(cell('td', swatch(color)), cell('td', name), cell('td', color));
    for (const [ground] of grounds) {
      const ratio = contrastOf(color, [page, valueOf(ground)]);
      row.append(cell('td', formatContrast(ratio, least)));
    }
  }
  card.remove();
  return result;
}

/** Live: switch the theme and the colour scheme in the toolbar. */
export const Contrast: StoryObj = {
  render: () => {
    const box = document.createElement('div');
    box.style.overflowX = 'auto';
    // Where it scrolls, the keyboard scrolls it too.
    box.tabIndex = 0;
    box.role = 'region';
    box.ariaLabel = 'Colours and their contrast';
    // The sheet of a theme comes after the story: what is read has to wait for it.
    const show = () => box.replaceChildren(table());
    show();
    const sheet = document.getElementById('sheet-theme');
    sheet?.addEventListener('load', show);
    return box;
  },
};
