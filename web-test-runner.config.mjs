import {esbuildPlugin} from '@web/dev-server-esbuild';
import {freePort, launcherOf} from './scripts/browsers.mjs';
import {faultServerPlugin} from './scripts/fault-server-plugin.mjs';
import {serverRenderingPlugin} from './scripts/server-rendering-plugin.mjs';
import {testSetupPlugin} from './scripts/test-setup-plugin.mjs';
import {fileReporter} from './scripts/testing/file-reporter.mjs';
import {neverServed} from './scripts/testing/parts.mjs';
import {deadline} from './scripts/testing/patience.mjs';

/** Which browser: `chromium`, `firefox` or `webkit`. */
const browser = process.env.ARTICLE_ELEMENTS_BROWSER ?? 'chromium';

/** Whether the elements' own tests find in the page what a server wrote. */
const isServed = process.env.ARTICLE_ELEMENTS_RENDER === 'server';

/** Whether every hostile value is tried in every place, and not a share of them in each. */
const triesEverything = process.env.ARTICLE_ELEMENTS_HOSTILE === 'all';

/** What generated input is generated from: the same in every run, unless another is asked for. */
const seed = Number(process.env.ARTICLE_ELEMENTS_SEED ?? 4000);
if (process.env.ARTICLE_ELEMENTS_SEED) console.log(`Seed of generated input: ${seed}`);

export default {
  // What renders on servers runs in V8 alone.
  files: isServed
    ? ['test/elements/**/*.test.ts', ...neverServed.map(file => `!${file}`)]
    : ['test/**/*.test.ts', ...(browser === 'chromium' ? [] : ['!test/ssr/**'])],
  nodeResolve: {exportConditions: ['development']},
  // Test runners that start at the same moment would all find the first port free.
  port: await freePort(),
  // One page at a time: in a tab behind another one nothing is ever painted.
  concurrency: 1,
  browsers: [await launcherOf(browser)],
  plugins: [
    testSetupPlugin(),
    faultServerPlugin(),
    serverRenderingPlugin({rendersTemplates: isServed}),
    esbuildPlugin({
      ts: true,
      tsconfig: 'tsconfig.json',
      target: 'es2022',
      define: {TRIES_EVERYTHING: String(triesEverything), FUZZ_SEED: String(seed)},
    }),
  ],
  testFramework: {config: {timeout: deadline.test}},
  // For each file. Its tests have deadlines of their own.
  testsFinishTimeout: deadline.test * (triesEverything ? 15 : 5),
  browserStartTimeout: deadline.wait,
  testsStartTimeout: deadline.wait,
  reporters: [fileReporter()],
  coverageConfig: {
    include: ['src/**/*.ts'],
    reportDir: 'coverage',
    reporters: ['lcovonly', 'text-summary'],
    threshold: {statements: 90, lines: 90, branches: 85, functions: 85},
  },
};
