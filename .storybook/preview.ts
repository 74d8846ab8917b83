import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';
import manifest from '../custom-elements.json';
import {codeOf, pageOf} from '../stories/code.js';
import {argTypesOf} from './arg-types.js';

setCustomElementsManifest(manifest);

/** A switch in the toolbar. */
const choice = (name: string, icon: string, ...items: string[]) => ({
  description: name,
  toolbar: {title: name, icon, items, dynamicTitle: true},
});

const widths = ['100%', '280px', '320px', '480px', '768px', '1200px'];
const languages = 'en ar cs de es fa fr he id it ja ko nl pl pt ru tr uk vi zh'.split(' ');
const themes = ['default', 'newsprint', 'magazine', 'minimal', 'contrast'];

/** The sheets of pages that the elements may stand in. The dark one says so nowhere. */
const hosts: Record<string, string> = {
  'plain page': '',
  Bootstrap: 'hosts/bootstrap/css/bootstrap.css',
  'Tailwind preflight': 'hosts/tailwindcss/preflight.css',
  'dark page': '',
};

/** Links a style sheet, or takes away the one that was linked under this name before. */
function link(name: string, href: string): void {
  const id = `sheet-${name}`;
  const existing = document.getElementById(id);
  if (existing?.getAttribute('href') === href) return;
  existing?.remove();
  if (!href) return;
  const element = Object.assign(document.createElement('link'), {id, rel: 'stylesheet'});
  element.setAttribute('href', href);
  document.head.append(element);
}

/** What "Show code" shows: the elements alone, or in a page, as the toolbar says. */
function showCode(html: string, {globals}: {globals: Record<string, unknown>}): string {
  const code = codeOf(new DOMParser().parseFromString(html, 'text/html').body.children);
  return globals['code'] === 'whole page' ? pageOf(code) : code;
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    controls: {expanded: true},
    docs: {
      extractArgTypes: argTypesOf,
      source: {transform: showCode},
    },
    options: {
      storySort: {order: ['Welcome', 'Pages', 'Elements', 'Foundations']},
    },
    actions: {
      handles: [
        'article-load',
        'article-error',
        'article-click',
        'article-view',
        'tag-click',
        'tag-change',
      ],
    },
    a11y: {test: 'error'},
  },
  globalTypes: {
    scheme: choice('Colour scheme', 'circlehollow', 'light', 'dark'),
    theme: choice('Theme', 'paintbrush', ...themes),
    direction: choice('Direction', 'transfer', 'ltr', 'rtl'),
    language: choice('Language', 'globe', ...languages),
    width: choice('Width', 'grow', ...widths),
    host: choice('Page around', 'browser', ...Object.keys(hosts)),
    code: choice('Code', 'markup', 'element', 'whole page'),
  },
  initialGlobals: {
    scheme: 'light',
    theme: 'default',
    direction: 'ltr',
    language: 'en',
    width: '100%',
    host: 'plain page',
    code: 'element',
  },
  // For the `play` functions: see stories/interactions.ts.
  loaders: [() => ({tools: {expect, userEvent, waitFor}})],
  decorators: [
    (story, {globals}) => {
      const root = document.documentElement;
      const {scheme, theme, direction, language, width, host} = globals as Record<string, string>;
      const isDarkPage = host === 'dark page';
      for (const name of ['data-theme', 'data-bs-theme']) {
        if (isDarkPage || !scheme) root.removeAttribute(name);
        else root.setAttribute(name, scheme);
      }
      root.style.colorScheme = (!isDarkPage && scheme) || '';
      root.dir = direction ?? '';
      root.lang = language ?? '';
      const sheet = hosts[host ?? ''] ?? '';
      const background = isDarkPage || scheme === 'dark' ? '#15171a' : '#fff';
      root.style.setProperty('--story-background', background);
      document.body.style.background = background;
      document.body.style.color = isDarkPage ? '#ececec' : '';
      document.body.style.fontFamily = sheet ? '' : 'system-ui, sans-serif';
      link('host', sheet);
      link('theme', theme === 'default' ? '' : `themes/${theme}.css`);
      const box = document.createElement('div');
      box.style.maxInlineSize = width ?? '';
      box.append(story() as Node);
      return box;
    },
  ],
};

export default preview;
