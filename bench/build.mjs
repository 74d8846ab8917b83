// Bundles each contender as for production, all with the same tools: Rollup and Terser.
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {existsSync, readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';
import {minifyCss, minifyTemplates} from '../scripts/rollup/minify-templates.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** Where the library that is measured lies: another build can be named, to compare the two. */
async function cardStyles(dist) {
  const file = pathToFileURL(join(dist, 'elements/article-card/article-card.js'));
  const {ArticleCard} = await import(file);
  return minifyCss(ArticleCard.styles.map(({cssText}) => cssText).join('\n'));
}

/** A style sheet with those that it imports in their places. */
function readSheet(file) {
  return readFileSync(file, 'utf8').replace(/@import url\('(.+?)'\);/g, (_, path) =>
    readSheet(join(dirname(file), path)),
  );
}

/** What contenders have in common: our element, its styles as text, and style sheets as text. */
function sources(dist, styles) {
  return {
    name: 'sources',
    resolveId(id) {
      if (id === 'bench:card-styles') return id;
      return id === 'bench:article-card' ? join(dist, 'elements/article-card/define.js') : null;
    },
    load(id) {
      if (id === 'bench:card-styles') return `export const styles = ${JSON.stringify(styles)};`;
      if (!id.endsWith('.css')) return null;
      return `export const text = ${JSON.stringify(minifyCss(readSheet(id)))};`;
    },
  };
}

/**
 * A contender's files by their names, and which of them load at once, the entry last. `format` is
 * `es` for script tags, `cjs` for evaluation from memory.
 */
export async function bundle(name, {dist, format = 'es'}) {
  dist = resolve(dist);
  if (!existsSync(join(dist, 'define.js'))) throw new Error('No dist/: run npm run build first.');
  const build = await rollup({
    input: join(here, 'cards', `${name}.js`),
    plugins: [
      sources(dist, await cardStyles(dist)),
      minifyTemplates(),
      replace({
        values: {'process.env.NODE_ENV': '"production"'},
        preventAssignment: true,
      }),
      nodeResolve({browser: true, exportConditions: ['production']}),
      commonjs(),
      terser({module: true, ecma: 2022, compress: {passes: 2}, format: {comments: false}}),
    ],
    onwarn(warning, warn) {
      if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
    },
  });
  const {output} = await build.generate({
    format,
    entryFileNames: `${name}.js`,
    chunkFileNames: `${name}-[name].js`,
  });
  await build.close();
  const files = new Map(output.map(file => [file.fileName, file]));
  const needed = new Set();
  (function add(fileName) {
    if (needed.has(fileName)) return;
    for (const imported of files.get(fileName).imports) add(imported);
    needed.add(fileName);
  })(`${name}.js`);
  return {
    name,
    files: new Map([...files].map(([fileName, {code}]) => [fileName, code])),
    needed: [...needed],
  };
}

/** What a page loads of a bundle at once, each file compressed. */
export function brotliBytes({files, needed}) {
  return needed.reduce((sum, name) => sum + brotliCompressSync(files.get(name)).length, 0);
}
