// Builds the demo and the pages beside it, each with the strictest policy, into site/dist. The
// guides are built beside them, from docs/, by VitePress (site/docs).
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {defineConfig} from 'vite';
import {builderData} from './plugins/builder-data.js';
import {demoData, facts} from './plugins/data.js';
import {examples} from './plugins/examples.js';
import {sharedParts} from './plugins/shared-parts.js';

const site = import.meta.dirname;
const pages = ['index.html', 'builder/index.html', 'builder/preview.html'].map(page =>
  join(site, page),
);

export default defineConfig(async () => ({
  root: site,
  // Relative addresses let any static host serve the pages, in any folder.
  base: './',
  appType: 'mpa',
  publicDir: false,
  // The pages write these as %VITE_NAME%.
  define: Object.fromEntries(
    Object.entries(await facts()).map(([name, value]) => [
      `import.meta.env.VITE_${name}`,
      JSON.stringify(value),
    ]),
  ),
  plugins: [sharedParts(), examples(), demoData(), builderData()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // What is written for older browsers in place of light-dark() has one scheme for the whole page.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // Every browser that the elements support has module preload.
    modulePreload: {polyfill: false},
    rolldownOptions: {input: pages.filter(page => existsSync(page))},
    // A picture or font in a data: address would need a wider policy.
    assetsInlineLimit: 0,
  },
  preview: {port: Number(process.env.PORT) || 8000},
}));
