import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyTemplates} from './scripts/minify-templates.mjs';

/**
 * Writes the hash of every file, for the `integrity` attribute of script tags (SRI, section 3). Of
 * every file there is, since more than one build writes into the folder.
 */
function integrity() {
  return {
    name: 'integrity',
    writeBundle({dir}) {
      const hash = name =>
        createHash('sha384')
          .update(readFileSync(join(dir, name)))
          .digest('base64');
      const hashes = readdirSync(dir, {recursive: true})
        .filter(name => /\.(js|css)$/.test(name))
        .map(name => name.replaceAll('\\', '/'))
        .sort()
        .map(name => [name, `sha384-${hash(name)}`]);
      const text = JSON.stringify(Object.fromEntries(hashes), null, 2);
      writeFileSync(join(dir, 'integrity.json'), `${text}\n`);
    },
  };
}

/**
 * Writes the decorators of a class, which are all of fields and give nothing back, as one call for
 * each kind of them, and in place of tslib's helper what that needs.
 */
function decorate() {
  const helper = `export const __decorate = (decorator, {prototype}, fields) => {
    for (const name in fields) decorator(fields[name])(prototype, name);
  };`;
  const calls = /(?:^__decorate\(\[\s*\w+\(.*\)\s*\], \w+\.prototype, "\w+", void 0\);\n)+/gm;
  const call = /\[\s*(\w+)\((.*)\)\s*\], (\w+)\.prototype, "(\w+)"/g;
  const join = text => {
    const kinds = {};
    for (const [, decorator, options, owner, field] of text.matchAll(call)) {
      (kinds[`${decorator}, ${owner}`] ??= []).push(`${field}: ${options || '{}'}`);
    }
    const joined = Object.entries(kinds).map(
      ([kind, fields]) => `__decorate(${kind}, {${fields}});`,
    );
    // What follows stays in its line, where source maps find it.
    return joined.join('') + '\n'.repeat(text.split('\n').length - 1);
  };
  return {
    name: 'decorate',
    resolveId: id => (id === 'tslib' ? '\0tslib' : null),
    load: id => (id === '\0tslib' ? helper : null),
    transform: code => ({code: code.replace(calls, join), map: null}),
  };
}

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * Lets chunks take what they need of the entry from the page instead of importing it. An import
 * names the entry by its file, and a tag with a query (`?ver=1`, which WordPress adds) has loaded
 * it by another name: it would load and run a second time.
 */
function handOver() {
  const key = JSON.stringify(`article-elements ${version}`);
  const shared = `globalThis[Symbol.for(${key})]`;
  const pair = ([name, other]) => (other ? `${other}: ${name}` : name);
  const pairs = list => list.split(',').map(item => pair(item.trim().split(' as ')));
  return {
    name: 'hand-over',
    renderChunk(code, {isEntry, imports}, options, {chunks}) {
      if (!isEntry && !imports.some(name => chunks[name]?.isEntry)) return null;
      const result = isEntry
        ? // The first copy on a page stays the one that all chunks work with.
          code.replace(/^export \{(.+)\};$/m, (_, list) => `${shared} ??= {${pairs(list)}};`)
        : code.replace(
            /^import \{(.+)\} from '\.\.\/[\w-]+\.js';$/m,
            (_, list) => `const {${list.replaceAll(' as ', ': ')}} = ${shared};`,
          );
      // No line is added or taken away.
      return {code: result, map: null};
    },
  };
}

/** The optional sheets: for the time before the script has run, and the themes. */
function sheets() {
  return {
    name: 'sheets',
    generateBundle() {
      const themes = readdirSync('src/styles/themes').map(name => `themes/${name}`);
      for (const fileName of ['article-elements.css', ...themes]) {
        const source = readFileSync(`src/styles/${fileName}`, 'utf8');
        this.emitFile({type: 'asset', fileName, source});
      }
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
    decorate(),
    nodeResolve({exportConditions: ['production']}),
    handOver(),
    terser({module: true, ecma: 2022, compress: {passes: 2}, format: {comments: false}}),
    sheets(),
    integrity(),
  ],
};
