import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {chromiumLaunchOptions} from './scripts/chromium.mjs';
import {faultServerPlugin} from './scripts/fault-server-plugin.mjs';
import {summaryReporter} from './scripts/summary-reporter.mjs';
import {testSetupPlugin} from './scripts/test-setup-plugin.mjs';

export default {
  files: ['test/**/*.test.ts', '!test/package/**'],
  nodeResolve: {exportConditions: ['development']},
  // One page at a time: in a tab behind another one nothing is ever painted.
  concurrency: 1,
  browsers: [chromeLauncher({launchOptions: await chromiumLaunchOptions()})],
  plugins: [
    testSetupPlugin(),
    faultServerPlugin(),
    esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'es2022'}),
  ],
  testFramework: {config: {timeout: 10_000}},
  testsFinishTimeout: 300_000,
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
