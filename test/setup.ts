/**
 * Runs in every test page before its tests. A console warning or error that a test did not
 * announce makes that test fail, and so does a promise that nobody handled: what a test does not
 * expect, a site owner would not either.
 */

interface Expectations {
  patterns: RegExp[];
  unexpected: string[];
}

const shared = globalThis as {articleElementsExpectations?: Expectations};
const state = (shared.articleElementsExpectations ??= install());

/** Announces that this test makes the console say something that matches the pattern. */
export function expectWarning(pattern: RegExp): void {
  state.patterns.push(pattern);
}

function install(): Expectations {
  const expectations: Expectations = {patterns: [], unexpected: []};
  const judge = (text: string) => {
    // Lit says once that it is the development build.
    if (/lit\.dev\/msg\/dev-mode/.test(text)) return;
    if (!expectations.patterns.some(pattern => pattern.test(text))) {
      expectations.unexpected.push(text);
    }
  };
  for (const level of ['warn', 'error'] as const) {
    console[level] = (...values: unknown[]) => judge(values.map(String).join(' '));
  }
  addEventListener('unhandledrejection', event => judge(`Unhandled: ${String(event.reason)}`));
  beforeEach(() => {
    expectations.patterns = [];
    expectations.unexpected = [];
  });
  afterEach(() => {
    const [first] = expectations.unexpected;
    expectations.unexpected = [];
    if (first !== undefined) throw new Error(`The console said unexpectedly: ${first}`);
  });
  return expectations;
}
