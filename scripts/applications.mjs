// Small applications with dependencies of their own, and this package in them as npm installs it:
// packed, with what its package.json names.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join, resolve} from 'node:path';

const root = resolve(import.meta.dirname, '..');

// Not below this checkout: an application would find what it lacks in the `node_modules` here, and
// Vite does not read the tsconfig.json of what is below a folder of that name.
const checkout = createHash('sha256').update(root).digest('hex').slice(0, 8);
const cache = join(tmpdir(), `article-elements-${checkout}`);

function npm(args, cwd) {
  return execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    // Further tries come within seconds: the pauses of a minute that npm makes are for people.
    env: {
      npm_config_fetch_retry_mintimeout: '1000',
      npm_config_fetch_retry_maxtimeout: '4000',
      ...process.env,
    },
  });
}

/** Packs the built package, and gives back the path of the tarball. `npm run build` comes first. */
export function packPackage() {
  mkdirSync(cache, {recursive: true});
  // Several processes pack at once: none may read what another one has half written.
  const folder = mkdtempSync(join(cache, 'pack-'));
  const packed = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root);
  const [{filename}] = Object.values(JSON.parse(packed));
  const tarball = join(cache, filename);
  renameSync(join(folder, filename), tarball);
  rmSync(folder, {recursive: true});
  return tarball;
}

/** Gives the folder into which {@link installApplication} copies an application. */
export const applicationFolder = folder => join(cache, basename(folder));

/**
 * Copies an application to a folder of its own, installs what its lock file names and the packed
 * package, and gives back the path of the copy. What was installed for the same lock file before is
 * used again. Throws with what npm said where that fails.
 *
 * @param {string} folder the application in this repository: package.json, package-lock.json, files
 * @param {string} tarball what {@link packPackage} gave
 */
export function installApplication(folder, tarball) {
  const copy = applicationFolder(folder);
  const lock = readFileSync(join(folder, 'package-lock.json'));
  const digest = createHash('sha256').update(lock).digest('hex');
  const mark = join(copy, 'node_modules/.installed');
  const isInstalled = existsSync(mark) && readFileSync(mark, 'utf8') === digest;
  if (!isInstalled) rmSync(copy, {recursive: true, force: true});
  mkdirSync(copy, {recursive: true});
  // A file that is gone from the application is to be gone from the copy too.
  for (const name of readdirSync(copy).filter(name => name !== 'node_modules')) {
    rmSync(join(copy, name), {recursive: true, force: true});
  }
  cpSync(folder, copy, {
    recursive: true,
    filter: path => !path.startsWith(join(folder, 'node_modules')),
  });
  if (!isInstalled) npm(['ci'], copy);
  npm(['install', '--no-save', '--no-package-lock', '--prefer-offline', tarball], copy);
  writeFileSync(mark, digest);
  return copy;
}
