import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts', '../stories/**/*.mdx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  staticDirs: [
    {from: '../test/fixtures/pictures', to: '/pictures'},
    {from: '../src/styles/themes', to: '/themes'},
    {from: '../node_modules/bootstrap/dist/css', to: '/hosts/bootstrap/css'},
    {from: '../node_modules/tailwindcss', to: '/hosts/tailwindcss'},
  ],
  // As addresses, not as data in the code: some stories load them.
  viteFinal: config => ({...config, build: {...config.build, assetsInlineLimit: 0}}),
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};

export default config;
