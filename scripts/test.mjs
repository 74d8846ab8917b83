// Runs tests, part by part (scripts/testing/parts.mjs has the list), and ends with the total.
//   node scripts/test.mjs                       the basics: what `npm test` runs
//   node scripts/test.mjs --part pages,looks    these parts; `all` is all of them
//   node scripts/test.mjs --without basics      nothing that these parts have
//   node scripts/test.mjs --no-build            with the build that is there
//   node scripts/test.mjs card                  only what has `card` in its path
import {appendFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {parseArgs} from 'node:util';
import {installedBrowsers} from './browsers.mjs';
import {chromiumLaunchOptions, shareChromium} from './chromium.mjs';
import {browserStarts, runBrowserFiles, runCommand, runNodeFile} from './testing/jobs.mjs';
import {browserOf, browserRuns, parts, planJobs, steps} from './testing/parts.mjs';
import {Progress} from './testing/progress.mjs';

const {values, positionals: filters} = parseArgs({
  allowPositionals: true,
  options: {
    part: {type: 'string', default: 'basics'},
    without: {type: 'string'},
    'no-build': {type: 'boolean', default: false},
  },
});

function partNames(text = '') {
  const names = text === 'all' ? Object.keys(parts) : text.split(',').filter(Boolean);
  const unknown = names.filter(name => !Object.hasOwn(parts, name));
  if (unknown.length === 0) return names;
  console.error(`There is no part ${unknown.join(', ')}: ${Object.keys(parts).join(', ')}, all.`);
  process.exit(2);
}

const jobs = planJobs(partNames(values.part), {without: partNames(values.without), filters});
if (jobs.length === 0) {
  console.error(`No test of this part has ${filters.join(' or ')} in its path.`);
  const others = planJobs(Object.keys(parts), {filters});
  if (others.length > 0) console.error(`Others have: npm run test:all -- ${filters.join(' ')}`);
  process.exit(2);
}

const progress = new Progress(jobs.length);
progress.say(`${jobs.length} files and checks. A browser is made ready.`);
await chromiumLaunchOptions();
const needsPages = jobs.some(({kind}) => kind === 'node');
const shared = needsPages ? await shareChromium() : undefined;

/** From the name of a step that has begun to whether it succeeds. */
const begun = new Map();
if (values['no-build']) begun.set('build', Promise.resolve(true));

/** Takes the steps that something needs, one after another, and tells whether all succeed. */
async function prepare(needs = []) {
  for (const name of needs) {
    if (!begun.has(name)) begun.set(name, takeStep(name));
    if (!(await begun.get(name))) return false;
  }
  return true;
}

async function takeStep(name) {
  const step = steps[name];
  progress.expectMore();
  return (await prepare(step.needs)) && runCommand({name, ...step}, progress);
}

/** Runs a command or a file in Node. */
async function runJob(job) {
  if (!(await prepare(job.needs))) {
    progress.note(`Left out: ${job.name}, since what it needs has failed.`);
  } else if (job.kind === 'command') {
    await runCommand(job, progress);
  } else {
    await runNodeFile(job, progress);
  }
}

/** Runs files in one browser: each kind of run after the other, since a browser takes a core. */
async function runInBrowser(browser, jobs) {
  if (!installedBrowsers().includes(browser) || !(await browserStarts(browser))) {
    progress.note(`Left out: ${jobs.length} files in ${browser}, which does not start here.`);
    return;
  }
  for (const run of Object.keys(browserRuns)) {
    const files = jobs.filter(job => job.run === run);
    if (files.length > 0) await runBrowserFiles(files, progress);
  }
}

/** What can run at once. */
const queue = [
  ...['chromium', 'firefox', 'webkit']
    .map(browser => [browser, jobs.filter(job => browserOf(job) === browser)])
    .filter(([, jobs]) => jobs.length > 0)
    .map(
      ([browser, jobs]) =>
        () =>
          runInBrowser(browser, jobs),
    ),
  ...jobs.filter(({kind}) => kind !== 'browser').map(job => () => runJob(job)),
];

await Promise.all(
  Array.from({length: Math.max(2, availableParallelism())}, async (_, place) => {
    // The build takes a place, and begins at once.
    if (place === 0 && jobs.some(({needs}) => needs?.includes('build'))) await prepare(['build']);
    for (let run = queue.shift(); run; run = queue.shift()) await run();
  }),
);
await shared?.close();

progress.finish();
// A run of several commands adds their totals up, and repeats what failed.
const {ARTICLE_ELEMENTS_TOTALS: totals} = process.env;
if (totals) {
  const lines = [`${progress.passed} ${progress.failed}`, ...progress.failures];
  appendFileSync(totals, lines.map(line => `${line}\n`).join(''));
}
process.exit(progress.failed > 0 || progress.passed === 0 ? 1 : 0);
