// The package in real applications: each folder of test/integration is one, which is installed with
// the packed package, checked and built by its own tools, served, and opened in Chromium. The
// package has to be built before.
// `--only react,vue` takes these folders, `--write-docs` writes the table into docs/frameworks.md.
import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {join, resolve} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {parseArgs, promisify} from 'node:util';
import {checkPage} from '../test/integration/checks.mjs';
import {writeGenerated} from '../test/integration/generated.mjs';
import {installApplication, packPackage} from './applications.mjs';
import {openChromium} from './chromium.mjs';
import {serveFolder} from './serve-folder.mjs';

const root = resolve(import.meta.dirname, '..');
const place = join(root, 'test/integration');
const isWindows = process.platform === 'win32';
const minute = 60_000;

const {values} = parseArgs({
  options: {
    only: {type: 'string'},
    'write-docs': {type: 'boolean', default: false},
  },
});

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** The applications that were asked for, each with its folder and what its application.json says. */
function chosenApplications() {
  const all = readdirSync(place)
    .filter(name => existsSync(join(place, name, 'application.json')))
    .map(name => ({name, ...JSON.parse(readFileSync(join(place, name, 'application.json')))}));
  const only = values.only?.split(',');
  const unknown = only?.filter(name => !all.some(application => application.name === name));
  if (unknown?.length > 0) fail(`There is no application ${unknown.join(', ')}.`);
  return all.filter(({name}) => only?.includes(name) ?? true);
}

/** Runs a command of an application; throws with all that it said when it fails. */
async function run([command, ...args], folder) {
  const options = {cwd: folder, timeout: 5 * minute, maxBuffer: 1e8, shell: isWindows};
  try {
    await promisify(execFile)(command, args, options);
  } catch (error) {
    const said = [error.stdout, error.stderr].filter(Boolean).join('\n').trim();
    throw new Error(said || error.message, {cause: error});
  }
}

function install(application, tarball) {
  try {
    return installApplication(join(place, application.name), tarball);
  } catch (error) {
    const said = `${error.stderr ?? ''}${error.message}`;
    const isOffline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(
      said,
    );
    const reason = isOffline
      ? 'The npm registry cannot be reached, so the application cannot be installed.'
      : said;
    throw new Error(reason, {cause: error});
  }
}

async function freePort() {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const {port} = server.address();
  await once(server.close(), 'close');
  return port;
}

/** Ends a program and those that it started. */
async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  if (isWindows) spawn('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  else process.kill(-child.pid, 'SIGTERM');
  const hasEnded = await Promise.race([exited, sleep(5000, false, {ref: false})]);
  if (!hasEnded && !isWindows) process.kill(-child.pid, 'SIGKILL');
}

/** Starts the application's own server, and waits until it answers. */
async function startServer([command, ...args], folder) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const env = {...process.env, PORT: String(port), HOST: '127.0.0.1'};
  // A group of its own, so that what a package script starts is ended too.
  const child = spawn(command, args, {cwd: folder, env, detached: !isWindows, shell: isWindows});
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (said += data));
  child.on('error', error => (said += error.message));
  const stop = () => end(child);
  servers.add(stop);
  for (const until = Date.now() + minute; Date.now() < until; await sleep(100)) {
    if (child.exitCode !== null || child.pid === undefined) break;
    const isUp = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (isUp) return {origin, stop: () => stop().finally(() => servers.delete(stop))};
  }
  await stop();
  servers.delete(stop);
  throw new Error(`The server of the application does not answer.\n${said}`);
}

const servers = new Set();

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await Promise.all([...servers].map(stop => stop()));
    process.exit(1);
  });
}

const serve = ({serve: what}, folder) =>
  Array.isArray(what) ? startServer(what, folder) : serveFolder(join(folder, what));

function versionIn(folder, {versionOf}) {
  if (!versionOf) return '';
  const manifest = join(folder, 'node_modules', versionOf, 'package.json');
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}

/** Installs, builds, serves and opens an application, and reports the outcome of each step. */
async function tryApplication(application, tarball, browser) {
  const outcomes = [];
  const result = {...application, version: '', outcomes};
  const report = ({title, error, ...rest}) => {
    outcomes.push({title, error, ...rest});
    const name = [application.framework, result.version].filter(Boolean).join(' ');
    console.log(`${error ? 'not ok' : 'ok'} ${name}: ${title}`);
    if (error) console.log(error.message.replace(/^/gm, '    '));
    process.send?.({type: 'begin', test: `after "${title}"`});
  };
  const attempt = async (title, column, action) => {
    try {
      const value = await action();
      report({title, column});
      return value;
    } catch (error) {
      report({title, column, error});
      return undefined;
    }
  };

  let folder;
  try {
    folder = install(application, tarball);
    if (application.generated) writeGenerated(folder, application);
    result.version = versionIn(folder, application);
    report({title: 'is installed', column: 'result'});
  } catch (error) {
    report({title: 'is installed', column: 'result', error});
    return result;
  }
  if (application.typecheck) {
    await attempt('knows right from wrong by its types', 'types', () =>
      run(application.typecheck, folder),
    );
  }
  const isBuilt = await attempt('is built', 'result', async () => {
    await run(application.build, folder);
    return true;
  });
  if (!isBuilt) return result;
  const server = await attempt('is served', 'result', () => serve(application, folder));
  if (!server) return result;
  try {
    for (const outcome of await checkPage(browser, server.origin, application)) report(outcome);
  } finally {
    await server.stop();
  }
  return result;
}

const failures = ({outcomes}) => outcomes.filter(({error}) => error);

/** A cell of the table: what came of the checks of a column, or that there were none. */
function cell(result, column) {
  const tried = result.outcomes.filter(outcome => outcome.column === column);
  if (tried.length === 0) return '–';
  return tried.some(({error}) => error) ? 'fails' : 'works';
}

function tableOf(results) {
  const columns = ['attributes', 'properties', 'events', 'types', 'server'];
  const rows = results
    .filter(({only}) => !only)
    .toSorted((one, other) => one.framework.localeCompare(other.framework))
    .map(result => {
      const passed = result.outcomes.length - failures(result).length;
      return [
        result.framework,
        result.version || '–',
        ...columns.map(column => cell(result, column)),
        `${passed} of ${result.outcomes.length}`,
      ];
    });
  const head = ['framework', 'version', ...columns.slice(0, 4), 'server rendering', 'result'];
  const lines = [head, head.map(() => ''), ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map(line => line[column].length)));
  return lines
    .map((line, index) => {
      const cells = line.map((text, column) =>
        index === 1 ? '-'.repeat(widths[column]) : text.padEnd(widths[column]),
      );
      return `| ${cells.join(' | ')} |`;
    })
    .join('\n');
}

function writeDocs(results) {
  const file = join(root, 'docs/frameworks.md');
  const [start, finish] = ['<!-- integration: start -->', '<!-- integration: end -->'];
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(start), text.indexOf(finish)];
  if (from < 0 || to < from) fail(`${file} has no place for the table: ${start} … ${finish}`);
  const table = `${start}\n\n${tableOf(results)}\n\n`;
  writeFileSync(file, text.slice(0, from) + table + text.slice(to));
}

if (values['write-docs'] && values.only) {
  fail('The table is of all applications: --write-docs goes without --only.');
}
const applications = chosenApplications();
if (!existsSync(join(root, 'cdn/article-elements.js'))) fail('Run `npm run build` first.');
const tarball = packPackage();
const browser = await openChromium();
const results = [];
try {
  for (const application of applications) {
    results.push(await tryApplication(application, tarball, browser));
  }
} finally {
  await browser.close();
}
if (values['write-docs']) writeDocs(results);
const failed = results.flatMap(failures).length;
const passed = results.flatMap(({outcomes}) => outcomes).length - failed;
console.log(`\n${passed} passed, ${failed} failed`);
// To scripts/testing/jobs.mjs, where it runs there.
process.send?.({type: 'end', result: {passed, failed}});
process.disconnect?.();
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
