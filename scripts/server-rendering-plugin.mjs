// Renders on a server for tests in browsers: the templates of a whole run, which is what
// test/server/hydrated-fixture.ts asks for, or what a test itself asks for (test/server/ssr.ts).
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

/** A plugin for @web/test-runner. `rendersTemplates` makes all templates of tests come from a server. */
export function serverRenderingPlugin({rendersTemplates}) {
  let renderer;
  let count = 0;
  return {
    name: 'server-rendering',
    async executeCommand({command, payload}) {
      if (command === 'render-with') {
        const {name, data, options} = payload;
        return (await (renderer ??= loadRenderer()))[name](data, options);
      }
      if (command !== 'render-on-server') return undefined;
      const {render} = await (renderer ??= loadRenderer());
      count++;
      return render(receive(payload));
    },
    serverStop() {
      if (rendersTemplates) console.log(`${count} templates of tests came from the server.`);
    },
    transform(context) {
      if (!rendersTemplates || !/\.test\.ts$/.test(context.path)) return undefined;
      return {body: `import '/test/server/hydrated-fixture.ts'; ${context.body}`};
    },
  };
}
