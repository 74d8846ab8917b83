// Prints how many bytes a page loads, compressed: against the budgets, against the last release
// (sizes.json, written anew by `--record`), and what is in them. Fails over a limit.
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {dirname, join} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {rollup} from 'rollup';
import config from '../rollup.config.mjs';

/**
 * Limits in bytes, brotli: `goal` is the budget of the design, `limit` what no change may exceed.
 * A limit above its goal is a debt; lower it whenever the figure goes down.
 */
const limits = {
  'article-elements.js, before any lazy part': {goal: 15_000, limit: 27_750},
  '<article-card> alone, with Lit': {goal: 9_000, limit: 18_650},
};

/** The file and everything that it imports at once. */
function withStaticImports(file, folder = 'cdn', seen = new Set()) {
  const path = join(folder, file);
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, imported] of readFileSync(path, 'utf8').matchAll(/(?:from|import)"(\.[^"]+)"/g)) {
    withStaticImports(join(dirname(file), imported), folder, seen);
  }
  return seen;
}

function measure(sources) {
  let brotli = 0;
  let gzip = 0;
  for (const source of sources) {
    brotli += brotliCompressSync(source).length;
    gzip += gzipSync(source, {level: 9}).length;
  }
  return {brotli, gzip};
}

/** What a bundler makes of an entry of the package: the code that loads at once. */
async function bundleEntry(input, external = []) {
  const bundle = await rollup({
    input,
    external,
    plugins: config.plugins.filter(({name}) => !['integrity', 'sheets'].includes(name)),
  });
  const {output} = await bundle.generate({format: 'es', chunkFileNames: '[name].js'});
  await bundle.close();
  const files = new Map(output.map(file => [file.fileName, file]));
  const needed = new Set();
  (function add(name) {
    if (needed.has(name) || !files.has(name)) return;
    needed.add(name);
    files.get(name).imports.forEach(add);
  })(output.find(({isEntry}) => isEntry).fileName);
  return [...needed].map(name => files.get(name).code);
}

const recorded = 'sizes.json';
const last = existsSync(recorded) ? JSON.parse(readFileSync(recorded, 'utf8')) : {sizes: {}};
const sizes = {};
const rows = [];
let failed = false;
function report(name, {brotli, gzip}) {
  const {goal, limit} = limits[name] ?? {};
  const over = limit !== undefined && brotli > limit;
  failed ||= over;
  sizes[name] = brotli;
  const before = last.sizes[name];
  rows.push({
    what: name,
    brotli,
    gzip,
    change: before === undefined ? 'new' : brotli === before ? '' : brotli - before,
    goal: goal ?? '',
    limit: limit ?? '',
    verdict: over ? 'OVER' : goal === undefined ? '' : brotli > goal ? 'over its goal' : 'ok',
  });
}

/** What a file is made of: minified characters by the folder or package that they come from. */
function contents(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
  const totals = {};
  for (const [line, text] of lines.entries()) {
    for (let column = 0; column < text.length; column++) {
      const group = groupOf(map.findEntry(line, column).originalSource ?? '');
      totals[group] = (totals[group] ?? 0) + 1;
    }
  }
  return Object.entries(totals).sort(([, a], [, b]) => b - a);
}

function groupOf(source) {
  const element = /elements\/([\w-]+)\/[\w.-]+$/.exec(source)?.[1];
  if (/\.styles\.js$|\/styles\//.test(source)) return 'styles';
  if (/node_modules\/(@lit|lit)/.test(source)) return 'Lit';
  return element ?? /dist\/([\w-]+)\//.exec(source)?.[1] ?? 'other';
}

const entry = withStaticImports('article-elements.js');
report(
  'article-elements.js, before any lazy part',
  measure([...entry].map(path => readFileSync(path))),
);
report(
  '<article-card> alone, with Lit',
  measure(await bundleEntry('dist/elements/article-card/define.js')),
);
report('autoload.js, before any element', measure([readFileSync('cdn/autoload.js')]));
for (const folder of ['chunks', 'autoload']) {
  for (const name of readdirSync(join('cdn', folder)).filter(name => name.endsWith('.js'))) {
    const path = join('cdn', folder, name);
    const title = `${folder}/${name.replace(/-[\w-]{8}\.js$/, '')}`;
    if (!entry.has(path)) report(title, measure([readFileSync(path)]));
  }
}
const {exports, version} = JSON.parse(readFileSync('package.json', 'utf8'));
for (const [name, {types, default: path}] of Object.entries(exports)) {
  if (!types || !path.startsWith('./dist/')) continue;
  report(`npm ${name}, without Lit`, measure(await bundleEntry(path, [/^@?lit\b/, 'react'])));
}
console.table(rows);
console.log(`Bytes. The change is against ${last.version ?? 'nothing: no release is recorded'}.\n`);
console.log('In article-elements.js, in minified characters:');
const parts = contents('cdn/article-elements.js').map(([part, characters]) => ({part, characters}));
console.table(parts);

if (process.argv.includes('--record')) {
  writeFileSync(recorded, `${JSON.stringify({version, sizes}, null, 2)}\n`);
}
if (failed) {
  console.error('A file is larger than its limit.');
  process.exit(1);
}
