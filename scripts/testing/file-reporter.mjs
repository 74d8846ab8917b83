import {format} from 'node:util';
import {defaultReporter} from '@web/test-runner';

/**
 * A test runner reporter: tells the process that started the test runner of each file as it begins
 * and ends. Without such a process it prints what failed, and the total.
 */
export function fileReporter() {
  const printer = defaultReporter({reportTestResults: true, reportTestProgress: false});
  const totals = {passed: 0, failed: 0, skipped: []};
  return {
    start(run) {
      printer.start(run);
      run.sessions.on('session-status-updated', ({status, testFile}) => {
        // The first file may have come further than that before reporters are told.
        const hasBegun = status === 'INITIALIZING' || status === 'TEST_STARTED';
        if (hasBegun) process.send?.({type: 'begin', file: testFile});
      });
    },
    reportTestFileResults(ended) {
      const {logger, sessionsForTestFile, testFile} = ended;
      const result = {passed: 0, failed: 0, skipped: []};
      for (const {testResults, errors, passed} of sessionsForTestFile) {
        if (testResults) count(testResults, result);
        // A file that could not be run at all has no results, but has failed.
        if (!passed && (errors.length > 0 || !testResults)) result.failed += 1;
      }
      totals.passed += result.passed;
      totals.failed += result.failed;
      printer.reportTestFileResults(ended);
      if (!process.send) return;
      const lines = logger.buffer.splice(0).map(({args = []}) => format(...args));
      const details = lines.filter(line => line.trim()).join('\n');
      process.send({type: 'end', file: testFile, result: {...result, details}});
    },
    stop() {
      if (!process.send) console.log(`${totals.passed} passed, ${totals.failed} failed`);
    },
  };
}

function count(suite, result) {
  for (const test of suite.tests) {
    if (test.skipped) result.skipped.push(test.name);
    else if (test.passed) result.passed += 1;
    else result.failed += 1;
  }
  for (const child of suite.suites) count(child, result);
}
