// Other people's style sheets and scripts, which are packages of their own.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Gives the text of a file in a package that `node scripts/testing/install.mjs hosts` installs. */
export function packageFile(path) {
  return readFileSync(join(import.meta.dirname, 'node_modules', path), 'utf8');
}
