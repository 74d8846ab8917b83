// Prints how many bytes a page loads, compressed, and fails when that is over a limit.
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {rollup} from 'rollup';
import config from '../rollup.config.mjs';

/**
 * Limits in bytes, brotli: `goal` is the budget of the design, `limit` what no change may exceed.
 * A limit above its goal is a debt; lower it whenever the figure goes down.
 */
const limits = {
  'article-elements.js, before any lazy part': {goal: 15_000, limit: 27_000},
  '<article-card> alone, with Lit': {goal: 9_000, limit: 18_000},
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
    plugins: config.plugins.filter(({name}) => !['integrity', 'sheet'].includes(name)),
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

const rows = [];
let failed = false;
function report(name, {brotli, gzip}) {
  const {goal, limit} = limits[name] ?? {};
  const over = limit !== undefined && brotli > limit;
  failed ||= over;
  const verdict = over ? 'OVER' : goal === undefined ? '' : brotli > goal ? 'over its goal' : 'ok';
  rows.push({what: name, brotli, gzip, goal, limit, verdict});
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
for (const name of readdirSync('cdn/chunks').filter(name => name.endsWith('.js'))) {
  const path = join('cdn/chunks', name);
  if (!entry.has(path))
    report(`lazy: ${name.replace(/-[\w-]{8}\.js$/, '')}`, measure([readFileSync(path)]));
}
const {exports} = JSON.parse(readFileSync('package.json', 'utf8'));
for (const [name, {types, default: path}] of Object.entries(exports)) {
  if (types) report(`npm ${name}, without Lit`, measure(await bundleEntry(path, [/^@?lit\b/])));
}
console.table(rows);
if (failed) {
  console.error('A file is larger than its limit.');
  process.exit(1);
}
