import MagicString from 'magic-string';

/**
 * A Rollup plugin that lets chunks take the exports of the entry from the page instead of importing
 * the entry. An import names the entry by its file. A tag with a query (`?ver=1`, which WordPress
 * adds) has loaded the same file by another URL, so an import would load and run it a second time:
 * https://github.com/rollup/rollup/issues/5009
 *
 * @param {string} version - pieces of one version work only with the entry of that version
 */
export function handOver(version) {
  const shared = `globalThis[Symbol.for(${JSON.stringify(`article-elements ${version}`)})]`;
  return {
    name: 'hand-over',
    renderChunk(code, chunk, options, {chunks}) {
      const importsEntry = ({imports}) => imports.some(name => chunks[name]?.isEntry);
      const isConcerned = chunk.isEntry
        ? Object.values(chunks).some(importsEntry)
        : importsEntry(chunk);
      if (!isConcerned) return null;
      const statements = this.parse(code).body.filter(
        chunk.isEntry ? isExportList : node => isImportOfEntry(node, chunk, chunks),
      );
      if (statements.length !== 1 || !statements[0].specifiers.every(isPlain)) {
        const wanted = chunk.isEntry ? 'list of exports' : 'list of imports from the entry';
        this.error(`${chunk.fileName}: expected one ${wanted}, found ${statements.length}.`);
      }
      const [{start, end, specifiers}] = statements;
      const result = new MagicString(code);
      result.update(
        start,
        end,
        chunk.isEntry
          ? // All chunks work with the first copy of the entry on a page.
            `${shared} ??= {${specifiers.map(({exported, local}) => pair(exported, local))}};`
          : `const {${specifiers.map(({imported, local}) => pair(imported, local))}} = ${shared};`,
      );
      return {code: result.toString(), map: result.generateMap({hires: 'boundary'})};
    },
  };
}

const isExportList = ({type, source}) => type === 'ExportNamedDeclaration' && !source;

function isImportOfEntry({type, source}, {fileName}, chunks) {
  if (type !== 'ImportDeclaration') return false;
  const path = new URL(source.value, `file:///${fileName}`).pathname.slice(1);
  return Boolean(chunks[path]?.isEntry);
}

const isPlain = ({type}) => type === 'ImportSpecifier' || type === 'ExportSpecifier';

const pair = ({name}, {name: local}) => (name === local ? name : `${name}: ${local}`);
