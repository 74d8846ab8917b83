import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts', '../stories/**/*.mdx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  staticDirs: [{from: '../test/fixtures/pictures', to: '/pictures'}],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};

export default config;
