// What users of the package install with it, and what of other people's code it carries itself.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import typescript from 'typescript';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const runtime = Object.keys(manifest.dependencies);
const peers = Object.keys(manifest.peerDependencies);

/** The files of a folder that end in one of these ways. */
const filesOf = (folder, pattern) =>
  readdirSync(folder, {recursive: true})
    .filter(name => pattern.test(name))
    .map(name => join(folder, name));

/** The packages that a module imports, statically or not. */
function packagesOf(file) {
  const {importedFiles} = typescript.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return importedFiles
    .map(({fileName}) => fileName)
    .filter(name => !/^([./]|node:)/.test(name))
    .map(name => /^(@[^/]+\/)?[^/]+/.exec(name)[0]);
}

describe('a dependency', () => {
  it('has its reason in CONTRIBUTING.md', () => {
    const reasons = readFileSync('CONTRIBUTING.md', 'utf8')
      .split('\n')
      .filter(line => /^- `/.test(line))
      .join('\n');
    const all = [...runtime, ...Object.keys(manifest.devDependencies)];
    assert.deepEqual(
      all.filter(name => !reasons.includes(`\`${name}\``)),
      [],
    );
  });

  it('is pinned by a range of compatible versions, or more closely', () => {
    for (const [name, range] of Object.entries(manifest.dependencies)) {
      assert.match(range, /^[\^~]?\d+\.\d+\.\d+$/, name);
    }
  });

  it('of the lock file comes from no address of one machine', () => {
    const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const places = Object.values(packages).flatMap(({resolved}) => resolved ?? []);
    assert.deepEqual(
      places.filter(place => !place.startsWith('https://registry.npmjs.org/')),
      [],
    );
  });
});

describe('the published files', () => {
  it('import nothing but what comes with them, and what wrappers are for', () => {
    const files = [...filesOf('dist', /\.(js|d\.ts)$/), ...filesOf('bin', /\.m?js$/)];
    const imported = new Set(files.flatMap(packagesOf));
    imported.delete(manifest.name);
    for (const name of imported) {
      assert.ok(runtime.includes(name) || peers.includes(name), `${name} is imported.`);
    }
    for (const name of runtime) {
      assert.ok(imported.has(name), `${name} is imported nowhere.`);
    }
  });

  it('for script tags hold no code but ours, that of Lit, and that of DOMPurify', () => {
    const sources = new Set(
      filesOf('cdn', /\.js\.map$/)
        .flatMap(file => JSON.parse(readFileSync(file, 'utf8')).sources)
        .map(source => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1])
        .filter(Boolean),
    );
    assert.deepEqual([...sources].sort(), [
      '@lit-labs/ssr-client',
      '@lit/reactive-element',
      'dompurify',
      'lit-element',
      'lit-html',
    ]);
  });
});
