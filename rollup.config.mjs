import {readdirSync, readFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild, {minify} from 'rollup-plugin-esbuild';
import {handOver} from './scripts/rollup/hand-over.mjs';
import {integrity} from './scripts/rollup/integrity.mjs';
import {minifyTemplates} from './scripts/rollup/minify-templates.mjs';
import {sheets} from './scripts/rollup/sheets.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** Every build reads the sources, so that a server and a browser have the same templates. */
const sources = [esbuild({target: 'es2022', format: 'esm'}), minifyTemplates()];

const modules = readdirSync('src', {recursive: true})
  .map(name => name.replaceAll('\\', '/'))
  .filter(name => name.endsWith('.ts'));

/** Modules of types alone are empty. Directives are written again, see below. */
const expected = ['EMPTY_BUNDLE', 'MODULE_LEVEL_DIRECTIVE', 'SOURCEMAP_ERROR'];

/** Ends the build at the first warning that is not expected. */
function onwarn({code, message}) {
  if (!expected.includes(code)) throw new Error(message);
}

/** Rollup takes directives for those of a bundle, and leaves them out: they are written again. */
const directive = ({facadeModuleId}) =>
  /^'use client';$/m.exec(readFileSync(facadeModuleId, 'utf8'))?.[0] ?? '';

/** The modules for npm, one for each source. What they import from other packages stays outside. */
const npm = {
  input: Object.fromEntries(modules.map(name => [name.replace(/\.ts$/, ''), `src/${name}`])),
  external: name => !/^(\.|\/|\w:)/.test(name),
  treeshake: false,
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: 'src',
    banner: directive,
  },
  plugins: sources,
  onwarn,
};

const elementOf = id => /[\\/]elements[\\/]([\w-]+)[\\/]/.exec(id ?? '')?.[1];
const isDefinition = id => /[\\/]elements[\\/][\w-]+[\\/]define\.ts$/.test(id ?? '');
const elements = modules
  .filter(name => isDefinition(`/${name}`))
  .map(name => elementOf(`/${name}`));

/**
 * Names a piece by the element or the format that it is for. A piece that others import from, too,
 * has no module as its facade.
 */
const pieceOf = ({facadeModuleId, moduleIds, name}) =>
  /[\\/](?:elements|formats)[\\/]([\w-]+)[\\/](?:define|read)\.ts$/.exec(
    facadeModuleId ?? moduleIds.find(isDefinition) ?? '',
  )?.[1] ?? name;

/** Returns how many of some modules cannot do without a module. */
const countUsers = (id, users, {getModuleInfo}) =>
  users.filter(user => {
    const needed = new Set([user]);
    for (const module of needed) {
      for (const imported of getModuleInfo(module).importedIds) needed.add(imported);
    }
    return needed.has(id);
  }).length;

/**
 * Readers of formats come after the code that loads, in one file each. The modules that they share
 * come with that code: in a file of their own they would cost one more round trip.
 */
function withLoader(id, modules) {
  // What explains an order needs the code that makes it, which comes in one file.
  if (/[\\/](?:controllers[\\/]relating|data[\\/]relate)\.ts$/.test(id)) return 'relating';
  const all = [...modules.getModuleIds()];
  const entries = all.filter(module => modules.getModuleInfo(module).isEntry);
  const loader = all.find(module => /[\\/]controllers[\\/]article-source\.ts$/.test(module));
  const formats = all.find(module => /[\\/]data[\\/]formats\.ts$/.test(module));
  if (!loader || countUsers(id, entries, modules) > 0) return undefined;
  const readers = modules.getModuleInfo(formats).dynamicallyImportedIds;
  const isNeeded = countUsers(id, [loader], modules) > 0 || countUsers(id, readers, modules) > 1;
  return isNeeded ? 'article-source' : undefined;
}

/**
 * The files for script tags: everything inside, split where a page may not need it. Chunks have no
 * hash in their names: random names in the entry do not compress. The folder has the version, so
 * that caches never mix two of them.
 */
export const script = {
  input: {'article-elements': 'src/define.ts'},
  output: {
    dir: 'cdn',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: chunk => `chunks/${version}/${pieceOf(chunk)}.js`,
    manualChunks: withLoader,
    onlyExplicitManualChunks: true,
  },
  onwarn,
  plugins: [
    ...sources,
    nodeResolve({exportConditions: ['production']}),
    handOver(version),
    minify({target: 'es2022'}),
    terser({module: true, ecma: 2022, compress: {passes: 2}, format: {comments: false}}),
    sheets(),
    integrity(),
  ],
};

/**
 * The script tag that loads each element when the page first uses it: one file for the element, and
 * one for what elements share. A build of its own, because pieces that it had in common with
 * `article-elements.js` would make that one load in many files.
 */
const autoload = {
  ...script,
  input: {autoload: 'src/autoload.ts'},
  output: {
    ...script.output,
    chunkFileNames: chunk => `autoload/${version}/${pieceOf(chunk)}.js`,
    manualChunks(id, modules) {
      const definitions = [...modules.getModuleIds()].filter(isDefinition);
      const isOfOne = elements.includes(elementOf(id));
      const isShared = !isOfOne && countUsers(id, definitions, modules) > 1;
      return isShared ? 'shared' : withLoader(id, modules);
    },
  },
  // Its pieces import one another, and never the script itself.
  plugins: script.plugins.filter(({name}) => !['sheets', 'hand-over'].includes(name)),
};

export default [npm, script, autoload];
