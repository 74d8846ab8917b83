// Which tests there are, by part. A path is a folder below test/, or a file without its ending.
// Files `*.test.ts` run in a browser, files `*.test.mjs` in Node.
import {existsSync, readdirSync} from 'node:fs';
import {join, relative, sep} from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * Steps before tests. Each runs once in a test run, if something that runs `needs` it, and fails all
 * that needs it where it fails.
 */
export const steps = {
  build: {command: 'npm run build', keepsCommittedFiles: true},
  'build of the demo': {command: 'npm run build:site', needs: ['build']},
  'build of Storybook': {
    command: 'npx storybook build --quiet --disable-telemetry -o storybook-static',
  },
  'packages in test/hosts': {command: 'node scripts/testing/install.mjs hosts'},
  'packages of the examples': {
    command: 'node scripts/testing/install.mjs examples',
    needs: ['build'],
  },
};

/** The steps that files in Node need, by how their paths begin. All of them need the build. */
const stepsOf = {
  'test/site/': 'build of the demo',
  'test/storybook/': 'build of Storybook',
  'test/hosts/': 'packages in test/hosts',
  'test/examples/': 'packages of the examples',
};

/** Checks that are one command each. Their names can be used as filters, as paths can. */
export const commands = {
  types: {command: 'npm run typecheck'},
  lint: {command: 'npm run lint'},
  sizes: {command: 'npm run size', needs: ['build']},
  fuzz: {command: 'npm run fuzz -- --seed 4000 --count 20000', needs: ['build']},
  ...Object.fromEntries(
    applications().map(name => [
      `application ${name}`,
      {command: `node scripts/integration.mjs --only ${name}`, needs: ['build']},
    ]),
  ),
};

/** The applications of other frameworks, by their folders. */
function applications() {
  const folder = join(root, 'test/integration');
  return readdirSync(folder).filter(name => existsSync(join(folder, name, 'application.json')));
}

const all = ['.'];

/**
 * Each part: what it proves, the minutes it takes on two cores, and what it runs: commands, files in
 * Node, and files in browsers. The environment of a browser run is in {@link browserRuns}.
 * CONTRIBUTING.md has the same list for people.
 */
export const parts = {
  basics: {
    commands: ['types'],
    browsers: {
      chromium: ['builder', 'controllers', 'data', 'elements', 'html', 'locales', 'relate', 'time'],
    },
    node: [
      'ssr/hydration',
      'ssr/html',
      'embed/pages',
      'embed/scripts',
      'embed/navigation',
      'package/package',
      'package/exports',
    ],
  },
  browsers: {
    browsers: {
      chromium: all,
      'chromium-served': ['elements'],
      firefox: all,
      'firefox-served': ['elements'],
      webkit: all,
      'webkit-served': ['elements'],
    },
  },
  pages: {
    node: [
      'builder',
      'embed',
      'hosts/blockers',
      'hosts/inheritance',
      'hosts/scripts',
      'relate',
      'site',
      'ssr',
    ],
  },
  looks: {node: ['visual', 'hosts/pixels', 'hosts/reading']},
  hostile: {
    commands: ['fuzz'],
    browsers: {'chromium-hostile': ['hostile']},
    node: ['hostile', 'package/fuzz', 'package/regular-expressions'],
  },
  package: {commands: ['lint', 'sizes'], node: ['package']},
  storybook: {node: ['storybook']},
  leaks: {node: ['lifecycle']},
  frameworks: {commands: applications().map(name => `application ${name}`), node: ['examples']},
};

/** The browser and the environment of each kind of browser run. */
export const browserRuns = {
  chromium: {browser: 'chromium'},
  'chromium-served': {browser: 'chromium', env: {ARTICLE_ELEMENTS_RENDER: 'server'}},
  'chromium-hostile': {browser: 'chromium', env: {ARTICLE_ELEMENTS_HOSTILE: 'all'}},
  firefox: {browser: 'firefox'},
  'firefox-served': {browser: 'firefox', env: {ARTICLE_ELEMENTS_RENDER: 'server'}},
  webkit: {browser: 'webkit'},
  'webkit-served': {browser: 'webkit', env: {ARTICLE_ELEMENTS_RENDER: 'server'}},
};

/**
 * Tests of elements whose templates hold nodes of the page, which no server can render, and the one
 * that asks the server itself.
 */
export const neverServed = [
  'failure',
  'narrow',
  'navigate',
  'own-provider',
  'refresh',
  'several-sources',
  'takeover',
].map(name => `test/elements/${name}.test.ts`);

/** Tests that only one engine runs: servers run V8. */
const isOnlyForChromium = file => file.startsWith('test/ssr/');

/** The browsers in which files can run. */
export const browserOf = ({run}) => browserRuns[run]?.browser;

/** All files with tests, as paths from the root of the repository. */
function filesWithTests() {
  const files = [];
  (function read(folder) {
    for (const entry of readdirSync(folder, {withFileTypes: true})) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && entry.name !== 'node_modules') read(path);
      if (/\.test\.(?:ts|mjs)$/.test(entry.name))
        files.push(relative(root, path).replaceAll(sep, '/'));
    }
  })(join(root, 'test'));
  return files.sort();
}

const isBelow = (file, path) =>
  path === '.' || file.startsWith(`test/${path}/`) || file.startsWith(`test/${path}.test.`);

/** The files of a list of paths, in the order of the list: what takes longest stands first. */
const filesOf = (files, paths) => paths.flatMap(path => files.filter(file => isBelow(file, path)));

/** The jobs of a part: `{key, kind, name, run?, command?, needs?}`. */
function jobsOf({commands: names = [], browsers = {}, node = []}, files) {
  const inBrowser = files.filter(file => file.endsWith('.ts'));
  const inNode = files.filter(file => file.endsWith('.mjs'));
  return [
    ...Object.entries(browsers).flatMap(([run, paths]) =>
      filesOf(inBrowser, paths)
        .filter(file => browserOf({run}) === 'chromium' || !isOnlyForChromium(file))
        .filter(file => !run.endsWith('-served') || !neverServed.includes(file))
        .map(file => ({key: `${run} ${file}`, kind: 'browser', name: file, run})),
    ),
    ...names.map(name => ({key: name, kind: 'command', name, ...commands[name]})),
    ...filesOf(inNode, node).map(file => {
      const further = Object.keys(stepsOf).filter(start => file.startsWith(start));
      const needs = ['build', ...further.map(start => stepsOf[start])];
      return {key: file, kind: 'node', name: file, needs};
    }),
  ];
}

/** The jobs of some parts, each once, and without those of some other parts. */
export function planJobs(names, {without = [], filters = []} = {}) {
  const files = filesWithTests();
  const listed = new Set();
  for (const [name, part] of Object.entries(parts)) {
    // What is in the first part has to have a place in another one too, which runs all of a folder.
    if (name !== 'basics') for (const job of jobsOf(part, files)) listed.add(job.name);
  }
  const lost = files.filter(file => !listed.has(file));
  if (lost.length > 0) {
    throw new Error(
      `No part runs ${lost.join(', ')}: name the folder in scripts/testing/parts.mjs.`,
    );
  }
  const jobs = new Map(
    names.flatMap(name => jobsOf(parts[name], files)).map(job => [job.key, job]),
  );
  for (const name of without) for (const {key} of jobsOf(parts[name], files)) jobs.delete(key);
  const isWanted = ({key}) => filters.length === 0 || filters.some(text => key.includes(text));
  return [...jobs.values()].filter(isWanted);
}
