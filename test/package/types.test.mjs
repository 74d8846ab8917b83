// The types, from the tarball, as programs use them: what is right compiles, what is wrong does not.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';
import {install} from './unpacked.mjs';

const {folder} = install('@lit/react', 'react', '@types/react');
cpSync('test/package/types', folder, {recursive: true});

/** What the documents show in TypeScript, a module each, with the elements registered. */
const documents = ['README.md', ...readdirSync('docs').map(name => `docs/${name}`)];
const snippets = documents
  .filter(name => name.endsWith('.md'))
  .flatMap(name => [...readFileSync(name, 'utf8').matchAll(/^```ts\n(.*?)^```/gms)])
  .map(([, code]) => `import 'article-elements/define.js';\n${code}`);
snippets.forEach((code, index) => writeFileSync(resolve(folder, `snippet-${index}.ts`), code));

/** What the compiler has to say, of the declarations in the package too. */
async function compile(...options) {
  const program = resolve('node_modules/typescript/bin/tsc');
  const {stdout} = await promisify(execFile)(process.execPath, [program, ...options], {
    cwd: folder,
  }).catch(error => error);
  return stdout;
}

describe('the types of the packed package', () => {
  it('are those of the code in the documents', () => {
    assert.ok(snippets.some(code => code.includes('registerFormat<')));
    assert.ok(snippets.some(code => code.includes("'article-navigate'")));
  });

  it('say what is right and what is wrong, in Node', async () => {
    assert.equal(await compile(), '');
  });

  it('say it in bundlers', async () => {
    assert.equal(await compile('--module', 'ESNext', '--moduleResolution', 'bundler'), '');
  });
});
