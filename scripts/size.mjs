// Prints how many bytes a page loads, compressed: against the budgets of the design, against
// sizes.json, which is committed, and by part. Fails over a budget. Where a budget is not met yet, it
// fails if the figure grows. `--record` writes sizes.json.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {dirname, join} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {rollup} from 'rollup';
import {script} from '../rollup.config.mjs';
import {judge} from './size/judge.mjs';

/** Budgets in bytes of Brotli. An element is measured with all that it needs, Lit included. */
const budgets = {
  'article-elements.js, before any lazy part': 23_500,
  'autoload.js, before any element': 700,
  '<article-body>': 11_500,
  '<article-card>': 14_000,
  '<article-header>': 13_500,
  '<article-layout>': 23_500,
  '<related-rail>': 18_200,
  '<tag-list>': 11_500,
  '<tldr-box>': 11_500,
};

const recorded = 'sizes.json';
const before = JSON.parse(readFileSync(recorded, 'utf8'));
const sizes = {};
const rows = [];

function report(name, sources) {
  const sum = sizeOf => sources.reduce((total, source) => total + sizeOf(source), 0);
  const brotli = sum(source => brotliCompressSync(source).length);
  const gzip = sum(source => gzipSync(source, {level: 9}).length);
  sizes[name] = brotli;
  const {change, verdict, isOver} = judge({brotli, before: before[name], budget: budgets[name]});
  rows.push({what: name, brotli, gzip, change, budget: budgets[name] ?? '', verdict});
  if (isOver) process.exitCode = 1;
}

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

/** Bundles an entry of the package and returns the code that loads at once, one text a file. */
async function bundleEntry(input, external = []) {
  const bundle = await rollup({
    input,
    external,
    // A bundle has no use for the directives of the modules for React.
    onwarn: () => undefined,
    plugins: script.plugins.filter(({name}) => !['integrity', 'sheets'].includes(name)),
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

/** Counts the minified characters of a file by the folder or package that they come from. */
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
  if (/\.styles\.ts$|\/styles\//.test(source)) return 'styles';
  if (/node_modules\/(@lit|lit)/.test(source)) return 'Lit';
  return element ?? /src\/([\w-]+)\//.exec(source)?.[1] ?? 'other';
}

const entry = withStaticImports('article-elements.js');
report(
  'article-elements.js, before any lazy part',
  [...entry].map(path => readFileSync(path)),
);
for (const folder of readdirSync('src/elements')) {
  const definition = `src/elements/${folder}/define.ts`;
  if (`<${folder}>` in budgets) report(`<${folder}>`, await bundleEntry(definition));
}
report('autoload.js, before any element', [readFileSync('cdn/autoload.js')]);
for (const kind of ['chunks', 'autoload']) {
  const pieces = readdirSync(join('cdn', kind), {recursive: true}).sort();
  for (const piece of pieces.filter(name => name.endsWith('.js'))) {
    const path = join('cdn', kind, piece);
    const name = `${kind}/${piece.split(/[\\/]/).at(-1).replace('.js', '')}`;
    if (!entry.has(path)) report(name, [readFileSync(path)]);
  }
}
for (const name of ['index', 'data', 'ssr/index', 'react/index']) {
  const code = await bundleEntry(`dist/${name}.js`, [/^@?lit\b/, 'react']);
  report(`npm ${name}.js, without Lit`, code);
}
console.table(rows);
console.log('Bytes. The change is against sizes.json.\n\nIn article-elements.js, in characters:');
const parts = contents('cdn/article-elements.js').map(([part, characters]) => ({part, characters}));
console.table(parts);

if (process.argv.includes('--record')) {
  writeFileSync(recorded, `${JSON.stringify(sizes, null, 2)}\n`);
}
