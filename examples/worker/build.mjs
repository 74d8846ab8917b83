// Writes dist/worker.mjs, and in dist/public what the pages load: scripts and styles of the package.
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {styleSheets} from 'article-elements/ssr.js';
import {build} from 'esbuild';

const here = import.meta.dirname;
const fileOf = name => fileURLToPath(import.meta.resolve(`article-elements/${name}`));
const {version} = JSON.parse(readFileSync(fileOf('package.json'), 'utf8'));
const folder = `/article-elements/${version}/`;

rmSync(join(here, 'dist'), {recursive: true, force: true});
await build({
  absWorkingDir: here,
  entryPoints: ['worker.mjs'],
  outfile: 'dist/worker.mjs',
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  // Neither a browser, whose DOM Lit would ask for, nor Node, whose modules are not there.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['workerd', 'node'],
  alias: {buffer: './buffer.mjs'},
  define: {FOLDER: JSON.stringify(folder)},
  logLevel: 'warning',
});

const output = join(here, 'dist/public');
cpSync(join(here, 'public'), output, {recursive: true});
cpSync(dirname(fileOf('cdn/article-elements.js')), join(output, folder), {recursive: true});
mkdirSync(join(output, folder, 'styles'));
for (const [name, css] of Object.entries(styleSheets())) {
  writeFileSync(join(output, folder, 'styles', name), css);
}
