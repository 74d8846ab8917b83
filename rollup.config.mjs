import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyTemplates} from './scripts/minify-templates.mjs';

/** Writes the hash of every file, for the `integrity` attribute of script tags (SRI, section 3). */
function integrity() {
  return {
    name: 'integrity',
    generateBundle(_options, bundle) {
      const hashes = {};
      for (const [name, {code, source}] of Object.entries(bundle)) {
        if (name.endsWith('.map')) continue;
        hashes[name] = `sha384-${createHash('sha384')
          .update(code ?? source)
          .digest('base64')}`;
      }
      const source = `${JSON.stringify(hashes, Object.keys(hashes).sort(), 2)}\n`;
      this.emitFile({type: 'asset', fileName: 'integrity.json', source});
    },
  };
}

/** The optional sheet for the time before the script has run. */
function sheet() {
  return {
    name: 'sheet',
    generateBundle() {
      const source = readFileSync('src/styles/article-elements.css', 'utf8');
      this.emitFile({type: 'asset', fileName: 'article-elements.css', source});
    },
  };
}

/** What script tags load: everything inside, split where a page may not need it. */
export default {
  input: {'article-elements': 'dist/define.js'},
  output: {
    dir: 'cdn',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  },
  plugins: [
    minifyTemplates(),
    nodeResolve({exportConditions: ['production']}),
    terser({module: true, ecma: 2022, compress: {passes: 2}, format: {comments: false}}),
    sheet(),
    integrity(),
  ],
};
