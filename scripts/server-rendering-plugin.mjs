// Renders the templates of tests on a server: see test/server/hydrated-fixture.ts.
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {nothing} from 'lit';

const folder = join(import.meta.dirname, '../node_modules/.cache/article-elements');

/** The library as servers have it, out of the sources that the browser gets as well. */
async function loadRenderer() {
  await build({
    entryPoints: [join(import.meta.dirname, '../src/ssr/index.ts')],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outdir: folder,
    outExtension: {'.js': '.mjs'},
    logLevel: 'error',
  });
  return import(pathToFileURL(join(folder, 'index.mjs')));
}

const known = new Map();

/** Lit knows a template by its list of texts, which has to be the same one each time. */
function sameStrings(strings) {
  const key = JSON.stringify(strings);
  if (!known.has(key)) known.set(key, Object.assign(strings, {raw: strings}));
  return known.get(key);
}

function receive(sent) {
  if (sent.nothing) return nothing;
  if (sent.list) return sent.list.map(receive);
  if (!sent.strings) return sent.json;
  return {
    _$litType$: 1,
    strings: sameStrings(sent.strings),
    values: sent.values.map(receive),
  };
}

/** A plugin for @web/test-runner. */
export function serverRenderingPlugin() {
  let renderer;
  let count = 0;
  return {
    name: 'server-rendering',
    async executeCommand({command, payload}) {
      if (command !== 'render-on-server') return undefined;
      renderer ??= loadRenderer();
      const {render} = await renderer;
      count++;
      return render(receive(payload));
    },
    serverStop() {
      console.log(`${count} templates of tests came from the server.`);
    },
    transform(context) {
      if (!/\.test\.ts$/.test(context.path)) return undefined;
      return {body: `import '/test/server/hydrated-fixture.ts'; ${context.body}`};
    },
  };
}
