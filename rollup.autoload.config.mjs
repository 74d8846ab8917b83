import base from './rollup.config.mjs';

const tagOfDefinition = id => /[\\/]([\w-]+)[\\/]define\.js$/.exec(id ?? '')?.[1];
const isOfOneElement = id => /[\\/]elements[\\/](?!parts[\\/])[\w-]+[\\/]/.test(id);

/** How many elements cannot do without a module. */
function countElements(id, {getModuleInfo, getModuleIds}) {
  return [...getModuleIds()].filter(tagOfDefinition).filter(definition => {
    const needed = new Set([definition]);
    for (const module of needed) {
      for (const imported of getModuleInfo(module).importedIds) needed.add(imported);
    }
    return needed.has(id);
  }).length;
}

/**
 * The script tag that loads each element when the page first uses it: one file for the element, and
 * one for what elements share. A build of its own, because pieces that it had in common with
 * `article-elements.js` would make that one load in many files.
 */
export default {
  ...base,
  input: {autoload: 'dist/autoload.js'},
  output: {
    ...base.output,
    chunkFileNames: ({facadeModuleId, name}) =>
      `autoload/${tagOfDefinition(facadeModuleId) ?? name}-[hash].js`,
    manualChunks: (id, modules) =>
      !isOfOneElement(id) && countElements(id, modules) > 1 ? 'shared' : undefined,
  },
  // Its pieces import one another, and never the script itself.
  plugins: base.plugins.filter(({name}) => !['sheets', 'hand-over'].includes(name)),
};
