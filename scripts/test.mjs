// Everything that has to be right: build, lint, types, manifest, sizes, the package, the elements in
// real pages, and the browser tests. The last line is the total of all tests.
// `--browsers chromium,firefox,webkit` runs the browser tests in these; Chromium alone by default.
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';

const {values} = parseArgs({options: {browsers: {type: 'string', default: 'chromium'}}});
const browsers = values.browsers.split(',').filter(Boolean);
const totals = {passed: 0, failed: 0};
const report = 'coverage/totals.json';

function run(title, command, args, {env, capture = false} = {}) {
  console.log(`\n# ${title}`);
  const {status, stdout} = spawnSync(command, args, {
    stdio: ['ignore', capture ? 'pipe' : 'inherit', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: {...process.env, FORCE_COLOR: '0', ...env},
  });
  if (status !== 0) console.error(`\n${title} failed.`);
  return {ok: status === 0, output: stdout ?? ''};
}

function add(title, {passed, failed}) {
  console.log(`${title}: ${passed} passed, ${failed} failed`);
  totals.passed += passed;
  totals.failed += failed;
}

function finish(ok) {
  if (!ok && totals.failed === 0) totals.failed = 1;
  console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
  process.exit(ok && totals.failed === 0 ? 0 : 1);
}

/** The tests that run in Node: they open built files in pages of their own. */
function nodeTests() {
  return [
    'package',
    'embed',
    'ssr',
    'hosts',
    'lifecycle',
    'storybook',
    'examples',
    'hostile',
    'visual',
  ].flatMap(folder =>
    readdirSync(join('test', folder))
      .filter(name => name.endsWith('.test.mjs'))
      .map(name => join('test', folder, name)),
  );
}

const npm = (script, ...args) => ['npm', ['run', '--silent', script, ...args]];
const steps = [
  // Before the build, which writes it anew.
  ['manifest', ...npm('manifest', '--', '--check')],
  ['build', ...npm('build')],
  ['lint', ...npm('lint')],
  ['types', ...npm('typecheck')],
  ['sizes', ...npm('size')],
];
for (const [title, command, args] of steps) if (!run(title, command, args).ok) finish(false);

const flags = ['--test', '--test-reporter=tap', '--test-concurrency=3'];
const node = run('package, pages, server rendering', process.execPath, [...flags, ...nodeTests()], {
  capture: true,
});
const count = word => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(node.output)?.[1] ?? 0);
if (!node.ok) console.log(node.output);
add('Node', {passed: count('pass'), failed: count('fail')});
let ok = node.ok;

const applications = ['scripts/integration.mjs', '--quick'];
const integration = run('applications of other frameworks', process.execPath, applications, {
  capture: true,
});
const [passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(integration.output)?.slice(1) ?? [
  0, 1,
];
if (!integration.ok) console.log(integration.output);
add('applications', {passed: Number(passed), failed: Number(failed)});
ok &&= integration.ok;

/** Runs the browser tests, in a browser, and as pages come to it. */
function browserTests(title, args, env) {
  rmSync(report, {force: true});
  let {ok: passed} = run(`browser tests in ${title}`, 'npx', ['wtr', ...args], {env});
  if (!existsSync(report)) {
    console.error(`The tests in ${title} did not run to their end. Once more:`);
    ({ok: passed} = run(`browser tests in ${title}`, 'npx', ['wtr', ...args], {env}));
    if (!existsSync(report)) finish(false);
  }
  add(title, JSON.parse(readFileSync(report, 'utf8')));
  ok &&= passed;
}

for (const browser of browsers) {
  const env = {ARTICLE_ELEMENTS_BROWSER: browser};
  // What is covered is the same in each.
  browserTests(browser, browser === 'chromium' ? ['--coverage'] : [], env);
  browserTests(`${browser}, rendered on a server`, [], {...env, ARTICLE_ELEMENTS_RENDER: 'server'});
}
finish(ok);
