import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

/** A test runner reporter: writes how many tests passed, failed and were skipped, as JSON. */
export function summaryReporter(file) {
  return {
    stop({sessions}) {
      const totals = {passed: 0, failed: 0, skipped: 0};
      for (const {testResults, errors, passed} of sessions) {
        if (testResults) count(testResults, totals);
        // A file that could not be run at all has no results, but has failed.
        if (!passed && (errors.length > 0 || !testResults)) totals.failed += 1;
      }
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, JSON.stringify(totals));
    },
  };
}

function count(suite, totals) {
  for (const test of suite.tests) {
    if (test.skipped) totals.skipped += 1;
    else if (test.passed) totals.passed += 1;
    else totals.failed += 1;
  }
  for (const child of suite.suites) count(child, totals);
}
