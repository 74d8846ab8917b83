import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * A Rollup plugin that writes `integrity.json`: the hash of every file in the folder, for the
 * `integrity` attribute of script tags (SRI, section 3). It reads the folder, because more than one
 * build writes there.
 */
export function integrity() {
  return {
    name: 'integrity',
    writeBundle({dir}) {
      const hash = name =>
        createHash('sha384')
          .update(readFileSync(join(dir, name)))
          .digest('base64');
      const hashes = readdirSync(dir, {recursive: true})
        .filter(name => /\.(js|css)$/.test(name))
        .map(name => name.replaceAll('\\', '/'))
        .sort()
        .map(name => [name, `sha384-${hash(name)}`]);
      const text = JSON.stringify(Object.fromEntries(hashes), null, 2);
      writeFileSync(join(dir, 'integrity.json'), `${text}\n`);
    },
  };
}
