// The examples as a developer has them: a copy of the folder, and the packed package installed in it.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {applicationFolder} from '../../scripts/applications.mjs';

/** Gives the folder of an installed example. */
export function exampleFolder(name) {
  const folder = applicationFolder(join(import.meta.dirname, '../../examples', name));
  const isInstalled = existsSync(join(folder, 'node_modules/.installed'));
  assert.ok(isInstalled, 'Run `npm run build && node scripts/testing/install.mjs examples` first.');
  return folder;
}
