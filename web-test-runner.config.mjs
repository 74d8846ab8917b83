import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {launcherOf} from './scripts/browsers.mjs';
import {faultServerPlugin} from './scripts/fault-server-plugin.mjs';
import {serverRenderingPlugin} from './scripts/server-rendering-plugin.mjs';
import {summaryReporter} from './scripts/summary-reporter.mjs';
import {testSetupPlugin} from './scripts/test-setup-plugin.mjs';

/** Which browser: `chromium`, `firefox` or `webkit`. */
const browser = process.env.ARTICLE_ELEMENTS_BROWSER ?? 'chromium';

/** Whether the elements' own tests find in the page what a server wrote. */
const isServed = process.env.ARTICLE_ELEMENTS_RENDER === 'server';

/** Whether every hostile value is tried in every place, and not a share of them in each. */
const triesEverything = process.env.ARTICLE_ELEMENTS_HOSTILE === 'all';

/** What generated input is generated from: the same in every run, unless another is asked for. */
const seed = Number(process.env.ARTICLE_ELEMENTS_SEED ?? 4000);
console.log(`Seed of generated input: ${seed}`);

export default {
  // What renders on servers runs in V8 alone.
  files: isServed
    ? ['test/elements/**/*.test.ts']
    : ['test/**/*.test.ts', ...(browser === 'chromium' ? [] : ['!test/ssr/**'])],
  nodeResolve: {exportConditions: ['development']},
  // One page at a time: in a tab behind another one nothing is ever painted.
  concurrency: 1,
  browsers: [await launcherOf(browser)],
  plugins: [
    testSetupPlugin(),
    faultServerPlugin(),
    ...(isServed ? [serverRenderingPlugin()] : []),
    esbuildPlugin({
      ts: true,
      tsconfig: 'tsconfig.json',
      target: 'es2022',
      define: {TRIES_EVERYTHING: String(triesEverything), FUZZ_SEED: String(seed)},
    }),
  ],
  testFramework: {config: {timeout: 10_000}},
  // For each file; its tests have times of their own.
  testsFinishTimeout: triesEverything ? 1_800_000 : 300_000,
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: false}),
    summaryReporter('coverage/totals.json'),
  ],
  coverageConfig: {
    include: ['src/**/*.ts'],
    reportDir: 'coverage',
    reporters: ['lcovonly', 'text-summary'],
    threshold: {statements: 90, lines: 90, branches: 85, functions: 85},
  },
};
