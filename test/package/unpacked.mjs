// The package as npm would install it: packed, unpacked, and with nothing beside it but what its
// package.json names and the test asks for.
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';

/**
 * The entries of a package, each with its conditions. A pattern such as `./define/*.js` becomes one
 * entry for each file that it reaches.
 *
 * @param {Record<string, string | Record<string, string>>} exports
 * @param {string[]} files
 */
export function listEntries(exports, files) {
  return Object.entries(exports).flatMap(([name, target]) => {
    if (!name.includes('*')) return [[name, target]];
    const fill = (text, value) => text.replace('*', () => value);
    const [before, after] = (target.types ?? target).slice('./'.length).split('*');
    return files
      .filter(file => file.startsWith(before) && file.endsWith(after))
      .map(file => file.slice(before.length, file.length - after.length))
      .map(value => [
        fill(name, value),
        typeof target === 'string'
          ? fill(target, value)
          : Object.fromEntries(
              Object.entries(target).map(([key, path]) => [key, fill(path, value)]),
            ),
      ]);
  });
}

/**
 * Installs the packed package into a folder of its own, which goes when the process ends.
 *
 * @param {...string} beside packages that a page has installed itself
 */
export function install(...beside) {
  const folder = mkdtempSync(join(tmpdir(), 'article-elements-'));
  process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
  const options = {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']};
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{filename, files}] = Object.values(JSON.parse(execFileSync('npm', pack, options)));
  const tarball = join(folder, filename);
  const root = join(folder, 'node_modules', 'article-elements');
  mkdirSync(root, {recursive: true});
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  execFileSync('tar', ['-xzf', tarball, '-C', root, '--strip-components=1']);

  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of [...Object.keys(manifest.dependencies), ...beside]) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), {recursive: true});
    symlinkSync(resolve('node_modules', name), link, 'dir');
  }
  return {folder, root, tarball, manifest, files: files.map(({path}) => path)};
}
