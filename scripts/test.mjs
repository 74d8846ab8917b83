// Everything that has to be right: build, lint, types, manifest, sizes, the package, the browser
// tests. The last line is the total of all tests.
import {spawnSync} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';

const totals = {passed: 0, failed: 0};
const report = 'coverage/totals.json';

function run(title, command, ...args) {
  console.log(`\n# ${title}`);
  const {status, stdout} = spawnSync(command, args, {
    stdio: ['ignore', title === 'package tests' ? 'pipe' : 'inherit', 'inherit'],
    encoding: 'utf8',
    env: {...process.env, FORCE_COLOR: '0'},
  });
  if (stdout) console.log(stdout);
  if (title === 'package tests') {
    totals.passed += Number(/^# pass (\d+)/m.exec(stdout)?.[1] ?? 0);
    totals.failed += Number(/^# fail (\d+)/m.exec(stdout)?.[1] ?? 0);
  }
  if (status === 0) return true;
  console.error(`\n${title} failed.`);
  return false;
}

function finish(ok) {
  if (!ok && totals.failed === 0) totals.failed = 1;
  console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
  process.exit(ok && totals.failed === 0 ? 0 : 1);
}

const steps = [
  // Before the build, which writes it anew.
  ['manifest', 'npm', 'run', '--silent', 'manifest', '--', '--check'],
  ['build', 'npm', 'run', '--silent', 'build'],
  ['lint', 'npm', 'run', '--silent', 'lint'],
  ['types', 'npm', 'run', '--silent', 'typecheck'],
  ['sizes', 'npm', 'run', '--silent', 'size'],
  ['package tests', process.execPath, '--test', '--test-reporter=tap', 'test/package/'],
];
for (const [title, command, ...args] of steps) if (!run(title, command, ...args)) finish(false);

rmSync(report, {force: true});
const ok = run('browser tests', 'npx', 'wtr', '--coverage');
try {
  const {passed, failed} = JSON.parse(readFileSync(report, 'utf8'));
  totals.passed += passed;
  totals.failed += failed;
} catch {
  console.error('The browser tests did not run to their end.');
  finish(false);
}
finish(ok);
