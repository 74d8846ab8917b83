// The package as npm would install it: packed, unpacked, and with nothing beside it but what its
// package.json names and the test asks for.
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';

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
