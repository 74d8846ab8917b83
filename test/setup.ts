/**
 * Runs in every test page before its tests. A console warning or error that a test did not
 * announce makes that test fail, and so does a promise that nobody handled: what a test does not
 * expect, a site owner would not either. What is said while a file loads, or between two tests, is
 * held against the next test.
 *
 *     import {expectWarning} from '../setup.js';
 *
 *     it('says what is wrong', async () => {
 *       expectWarning(/no such article/);
 */

interface Expectations {
  patterns: (RegExp | string)[];
  unexpected: string[];
}

const shared = globalThis as {articleElementsExpectations?: Expectations};
const state = (shared.articleElementsExpectations ??= install());

/**
 * Announces that this test makes the console say something that matches the pattern, or has the
 * text in it.
 */
export function expectWarning(pattern: RegExp | string): void {
  state.patterns.push(pattern);
}

function install(): Expectations {
  const expectations: Expectations = {patterns: [], unexpected: []};
  const isExpected = (text: string) =>
    expectations.patterns.some(pattern =>
      typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text),
    );
  const judge = (text: string) => {
    // Lit says once that it is the development build.
    if (/lit\.dev\/msg\/dev-mode/.test(text)) return;
    if (!isExpected(text)) expectations.unexpected.push(text);
  };
  const failOnUnexpected = () => {
    const [first] = expectations.unexpected.splice(0);
    if (first !== undefined) throw new Error(`The console said unexpectedly: ${first}`);
  };

  for (const level of ['warn', 'error'] as const) {
    console[level] = (...values: unknown[]) => judge(values.map(String).join(' '));
  }
  addEventListener('unhandledrejection', event => judge(`Unhandled: ${String(event.reason)}`));

  beforeEach(function () {
    expectations.patterns = [];
    // Judged inside the test: a hook that throws ends the whole file, its other tests unrun.
    const test = this.currentTest;
    const run = test?.fn as (() => unknown) | undefined;
    if (!test || !run) return;
    if (run.length > 0) throw new Error('A test returns a promise, and takes no callback.');
    test.fn = async function () {
      await run.call(this);
      failOnUnexpected();
    };
  });
  afterEach(function () {
    // It has failed already; the next test is not to blame.
    if (this.currentTest?.state === 'failed') expectations.unexpected = [];
  });
  after(failOnUnexpected);
  return expectations;
}
