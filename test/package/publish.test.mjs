// What publint and Are the Types Wrong find in the tarball.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {install, listEntries} from './unpacked.mjs';

const {root, tarball, manifest, files} = install();

describe('the packed package', () => {
  it('has nothing that publint objects to', async () => {
    const {messages} = await publint({pkgDir: root, strict: true, pack: false});
    assert.deepEqual(
      messages.map(message => formatMessage(message, manifest, {color: false})),
      [],
    );
  });

  it('has types for every entry, in Node and in bundlers', async () => {
    const entries = listEntries(manifest.exports, files);
    const entrypoints = entries.filter(([, target]) => target.types).map(([name]) => name);
    assert.ok(entrypoints.includes('./define/article-card.js'));
    const pack = createPackageFromTarballData(readFileSync(tarball));
    const {problems} = await checkPackage(pack, {entrypoints});
    // The package is ESM only: `require` and the resolution of Node 10 do not reach it.
    const found = problems.filter(
      ({resolutionKind}) => !['node10', 'node16-cjs'].includes(resolutionKind),
    );
    assert.deepEqual(found, []);
  });
});
