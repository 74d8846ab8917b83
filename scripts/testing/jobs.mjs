// How the jobs of a test run are run: a command, files in Node, files in a browser.
import {fork, spawn} from 'node:child_process';
import {once} from 'node:events';
import {join, relative} from 'node:path';
import {run} from 'node:test';
import {inspect} from 'node:util';
import {browserRuns} from './parts.mjs';
import {deadline, patience} from './patience.mjs';

const root = join(import.meta.dirname, '../..');

/** How long a file or a command may take. It is for what hangs. */
const longest = 40 * 60_000 * patience;

/** Runs a command, which counts as one test, or as as many as it reports. */
export async function runCommand({name, command, keepsCommittedFiles}, progress) {
  progress.begin(name);
  const before = keepsCommittedFiles && (await changedFiles());
  const child = spawn(command, {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {...process.env, NO_COLOR: '1'},
    timeout: longest,
  });
  const output = outputOf(child);
  let result;
  child.on('message', message => {
    if (message.type === 'begin') progress.at(name, message.test);
    if (message.type === 'end') ({result} = message);
  });
  const [code] = await once(child, 'close');
  const isDone = code === 0;
  result ??= {passed: Number(isDone), failed: Number(!isDone)};
  progress.end(name, {details: output(), ...result});
  if (keepsCommittedFiles && isDone && (await changedFiles()) !== before) {
    const details = `"${command}" changed files that are committed: look at "git diff".`;
    progress.end(`${name} leaves committed files as they are`, {passed: 0, failed: 1, details});
  }
  return isDone;
}

/** What git shows as changed; nothing without git. */
async function changedFiles() {
  const child = spawn('git', ['diff'], {cwd: root, stdio: ['ignore', 'pipe', 'ignore']});
  child.on('error', () => undefined);
  const output = outputOf(child);
  await new Promise(resolve => child.once('close', resolve).once('error', resolve));
  return output();
}

/** Runs a file with tests for Node, in a process of its own. */
export async function runNodeFile({name}, progress) {
  progress.begin(name);
  const file = join(root, name);
  const result = {passed: 0, failed: 0, skipped: [], details: ''};
  for await (const {type, data} of run({files: [file], timeout: longest})) {
    if (type === 'test:dequeue' && data.name !== file) progress.at(name, data.name);
    if (type === 'test:stdout' || type === 'test:stderr') result.details += data.message;
    if (type === 'test:pass') countPassed(data, file, result);
    if (type === 'test:fail') countFailed(data, result);
  }
  // A file without a test proves nothing.
  if (result.passed + result.failed + result.skipped.length === 0) result.failed = 1;
  progress.end(name, result);
}

function countPassed({name, details, skip, todo}, file, result) {
  if (skip !== undefined || todo !== undefined) {
    result.skipped.push(typeof skip === 'string' && skip ? `${name} (${skip})` : name);
  } else if (details.type !== 'suite' && name !== file) {
    result.passed++;
  }
}

function countFailed({name, details: {error}}, result) {
  // Its tests have been counted already.
  if (error.failureType === 'subtestsFailed') return;
  result.failed++;
  result.details += `\n✗ ${name}\n${inspect(error.cause ?? error, {depth: 5})}\n`;
}

const testRunner = join(root, 'node_modules/@web/test-runner/dist/bin.js');

function startTestRunner(files, env) {
  return fork(testRunner, ['--static-logging', '--files', ...files], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {...process.env, NO_COLOR: '1', ...env},
  });
}

/** Tells whether a browser starts on this machine, and runs a test. Chromium has to. */
export async function browserStarts(browser) {
  if (browser === 'chromium') return true;
  const child = startTestRunner(['test/locales/words.test.ts'], {
    ARTICLE_ELEMENTS_BROWSER: browser,
  });
  const timer = setTimeout(() => child.kill(), 2 * deadline.wait);
  const [code] = await once(child, 'close');
  clearTimeout(timer);
  return code === 0;
}

/**
 * Runs files in a browser, with the test runner in a process of its own. Where it stops in the middle,
 * the file that it was at has failed, and those that it has not begun yet run in another process.
 */
export async function runBrowserFiles(jobs, progress) {
  const [{run}] = jobs;
  const {browser, env} = browserRuns[run];
  const titleOf = file => (run === 'chromium' ? file : `${file} (${run})`);
  const left = new Set(jobs.map(({name}) => name));
  while (left.size > 0) {
    let begun;
    const child = startTestRunner([...left], {ARTICLE_ELEMENTS_BROWSER: browser, ...env});
    child.on('message', ({type, file: path, result}) => {
      const file = relative(root, path).replaceAll('\\', '/');
      if (!left.has(file)) return;
      if (type === 'begin') progress.begin(titleOf((begun = file)));
      if (type === 'end') {
        left.delete(file);
        if (begun === file) begun = undefined;
        progress.end(titleOf(file), result);
      }
    });
    const output = outputOf(child);
    const [code, signal] = await once(child, 'close');
    const details = `The test runner ended with ${code ?? signal}.\n${output()}`;
    for (const file of begun ? [begun] : [...left]) {
      left.delete(file);
      progress.end(titleOf(file), {passed: 0, failed: 1, details});
    }
  }
}

/** Collects what a child process says. */
function outputOf({stdout, stderr}) {
  let text = '';
  for (const stream of [stdout, stderr])
    stream?.setEncoding('utf8').on('data', data => (text += data));
  return () => text;
}
