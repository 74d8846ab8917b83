import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';

setCustomElementsManifest(manifest);

/** A switch in the toolbar. */
const choice = (name: string, icon: string, ...items: string[]) => ({
  description: name,
  toolbar: {title: name, icon, items, dynamicTitle: true},
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    controls: {expanded: true, sort: 'requiredFirst'},
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
    theme: choice('Theme', 'circlehollow', 'light', 'dark'),
    direction: choice('Direction', 'transfer', 'ltr', 'rtl'),
    language: choice('Language', 'globe', 'en', 'de', 'fr', 'es', 'pt', 'ar', 'he', 'ja', 'zh'),
    width: choice('Width', 'grow', '100%', '280px', '320px', '480px', '768px', '1200px'),
  },
  initialGlobals: {theme: 'light', direction: 'ltr', language: 'en', width: '100%'},
  decorators: [
    (story, {globals}) => {
      const root = document.documentElement;
      const {theme, direction, language, width} = globals as Record<string, string>;
      root.dataset['theme'] = theme;
      root.style.colorScheme = theme ?? '';
      root.dir = direction ?? '';
      root.lang = language ?? '';
      document.body.style.background = theme === 'dark' ? '#15171a' : '#fff';
      const box = document.createElement('div');
      box.style.maxInlineSize = width ?? '';
      box.append(story() as Node);
      return box;
    },
  ],
};

export default preview;
