// The plugins of the build, on small modules of their own, and the pieces that it makes.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {rollup} from 'rollup';
import {parseAst} from 'rollup/parseAst';
import {handOver} from '../../scripts/rollup/hand-over.mjs';
import {shortenTemplates} from '../../scripts/rollup/minify-templates.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

const shorten = code => shortenTemplates(code, parseAst(code)).toString();

/** Bundles modules, by name, and returns the code of each file. */
async function bundle(modules, ...plugins) {
  const virtual = {
    name: 'virtual',
    resolveId: id => id.replace('./', ''),
    load: id => modules[id],
  };
  const build = await rollup({input: 'entry', plugins: [virtual, ...plugins]});
  const {output} = await build.generate({format: 'es', chunkFileNames: 'chunks/1.0.0/[name].js'});
  return Object.fromEntries(output.map(({fileName, code}) => [fileName, code]));
}

describe('the chunks', () => {
  const modules = {
    entry: `export const shared = Date.now();
      export const others = [];
      export const load = () => import('./piece');`,
    piece: `import {others, shared} from './entry';
      others.push(shared);`,
  };

  it('take what they share with the entry from the page', async () => {
    const files = await bundle(modules, handOver('1.0.0'));
    assert.deepEqual(Object.keys(files), ['entry.js', 'chunks/1.0.0/piece.js']);
    const place = 'globalThis[Symbol.for("article-elements 1.0.0")]';
    assert.ok(files['entry.js'].includes(`${place} ??= {load,others,shared};`), files['entry.js']);
    assert.ok(files['chunks/1.0.0/piece.js'].startsWith(`const {others,shared} = ${place};`));
    assert.doesNotMatch(Object.values(files).join(''), /^(import|export) /m);
  });

  it('leave an entry alone that shares nothing', async () => {
    const files = await bundle({entry: 'export const alone = 1;'}, handOver('1.0.0'));
    assert.match(files['entry.js'], /^export \{ alone \};$/m);
  });

  for (const [what, pattern, file] of [
    ['exports of the entry', /^export .+;$/m, 'entry.js'],
    ['imports of a chunk', /^import .+;$/m, 'chunks/1.0.0/piece.js'],
  ]) {
    it(`cannot be built if the ${what} are not found`, async () => {
      const remove = {name: 'remove', renderChunk: code => code.replace(pattern, '')};
      await assert.rejects(bundle(modules, remove, handOver('1.0.0')), ({plugin, message}) => {
        assert.equal(plugin, 'hand-over');
        assert.ok(message.includes(`${file}: expected one list`), message);
        return true;
      });
    });
  }
});

describe('short templates', () => {
  it('keep what styles mean', () => {
    const code = `css\`
      /* a comment, "quoted" */
      .a > .b:not(.c) {
        width: calc(1em + 2px);
        --_x: var(--y, 1em);
      }
      @media (forced-colors: active) { ::slotted(*) { color: light-dark(red, #00f) } }
    \``;
    assert.equal(
      shorten(code),
      'css`.a>.b:not(.c){width:calc(1em + 2px);--_x: var(--y, 1em)}' +
        '@media(forced-colors:active){::slotted(*){color:light-dark(red,#00f)}}`',
    );
  });

  it('keep the text of strings', () => {
    const code = String.raw`css${'`'}
      .a::after { content: ', /* no */  '; }
      .b::after { content: "\\201c" "a: \\"b\\" ; " '\`' '\${x}' }${'`'}`;
    const valueOf = code => new Function('css', `return ${code}`)(texts => texts[0]);
    const short = valueOf(shorten(code));
    assert.equal(
      short,
      `.a:after{content:", /* no */  "}.b:after{content:"\u201c" 'a: "b" ; ' "\`" "\${x}"}`,
    );
  });

  it('refuse an expression among styles', () => {
    assert.throws(() => shorten('css`a {color: ${color}}`'), /has an expression/);
  });

  it('keep the white space of markup that a reader may see', () => {
    const code = 'html`\n  <p>\n    ${a}\n    ${b} and\n    more\n  </p>\n  <p></p>`';
    assert.equal(shorten(code), 'html`<p>${a} ${b} and more </p><p></p>`');
  });
});

describe('a reader of a format', () => {
  for (const folder of ['chunks', 'autoload']) {
    it(`waits for no further file in cdn/${folder}/`, () => {
      const path = join('cdn', folder, version);
      const formats = [
        'forem',
        'ghost',
        'json-feed',
        'native',
        'oembed',
        'schema-org',
        'wordpress',
      ];
      for (const format of formats) {
        const code = readFileSync(join(path, `${format}.js`), 'utf8');
        const imported = [...code.matchAll(/(?:from|import)"\.\/([\w-]+)\.js"/g)].map(
          match => match[1],
        );
        // Both are in the page before a reader is asked for.
        const missing = imported.filter(name => !['article-source', 'shared'].includes(name));
        assert.deepEqual(missing, [], format);
      }
    });
  }
});
