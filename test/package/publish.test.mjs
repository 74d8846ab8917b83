// What publint and Are the Types Wrong find in the tarball.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {install} from './unpacked.mjs';

const {root, tarball, manifest} = install();

describe('the packed package', () => {
  it('has nothing that publint objects to', async () => {
    const {messages} = await publint({pkgDir: root, strict: true, pack: false});
    assert.deepEqual(
      messages.map(message => formatMessage(message, manifest, {color: false})),
      [],
    );
  });

  it('has types for every entry, in Node and in bundlers', async () => {
    const program = 'node_modules/@arethetypeswrong/cli/dist/index.js';
    const attw = [program, tarball, '--profile', 'esm-only', '--format', 'json'];
    const {stdout} = await promisify(execFile)(process.execPath, attw, {
      maxBuffer: 64 * 1024 * 1024,
    }).catch(error => error);
    const {analysis, problems} = JSON.parse(stdout);
    assert.deepEqual(
      Object.keys(analysis.entrypoints).sort(),
      Object.keys(manifest.exports).sort(),
    );
    // The package is ESM only: `require` and the resolution of Node 10 do not reach it.
    const found = Object.values(problems)
      .flat()
      .filter(({resolutionKind}) => !['node10', 'node16-cjs'].includes(resolutionKind));
    assert.deepEqual(found, []);
  });
});
