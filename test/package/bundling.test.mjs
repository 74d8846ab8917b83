// What bundlers keep of the package: all that a page asked for, and nothing else.
import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {describe, it} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {build} from 'vite';
import {elementNames} from '../../dist/element-names.js';
import {install} from './unpacked.mjs';

const {folder, root} = install('@lit/react', 'react');
const external = [/^react($|\/)/];

const bundlers = {
  async rollup(input) {
    const bundle = await rollup({input, external, plugins: [nodeResolve()]});
    const {output} = await bundle.generate({format: 'es'});
    await bundle.close();
    return output;
  },
  async vite(input) {
    const {output} = await build({
      configFile: false,
      root: folder,
      logLevel: 'silent',
      build: {write: false, rolldownOptions: {input, external}},
    });
    return output;
  },
};

const all = elementNames;

/** What a program imports, and the elements that it then has. */
const programs = [
  [`import {loadArticles} from 'article-elements/data.js'; console.log(loadArticles);`, []],
  [`import {readArticles} from 'article-elements'; console.log(readArticles);`, []],
  [`import {ArticleCard} from 'article-elements';`, []],
  [`import 'article-elements/define/article-card.js';`, ['article-card']],
  [`import 'article-elements/define/related-rail.js';`, ['article-card', 'related-rail']],
  [`import 'article-elements/define/article-layout.js';`, all],
  [`import 'article-elements/define.js';`, all],
  [`import 'article-elements/autoload.js';`, all],
  [
    `import {ArticleCard} from 'article-elements/react.js'; console.log(ArticleCard);`,
    ['article-card'],
  ],
];

for (const [bundler, bundle] of Object.entries(bundlers)) {
  describe(`${bundler} makes of`, () => {
    for (const [index, [program, tags]] of programs.entries()) {
      it(`${program} ${tags.length} elements`, async () => {
        const input = join(folder, `${bundler}-${index}.js`);
        writeFileSync(input, program);
        const chunks = (await bundle(input)).filter(({type}) => type === 'chunk');
        const modules = chunks
          .flatMap(({moduleIds}) => moduleIds)
          .map(id => relative(root, id).replaceAll('\\', '/'));
        const defined = modules
          .map(path => /^dist\/elements\/([\w-]+)\/define\.js$/.exec(path)?.[1])
          .filter(Boolean);
        assert.deepEqual(defined.sort(), tags);
        const code = chunks.map(chunk => chunk.code).join('\n');
        assert.equal(code.match(/\.define\(\)/g)?.length ?? 0, tags.length);
        const ofElements = modules.filter(path => /^dist\/elements\/|\/lit/.test(path));
        if (tags.length === 0) assert.deepEqual(ofElements, []);
      });
    }
  });
}
