// Installs other people's style sheets and scripts, on first use: nothing of them is needed for
// anything else.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';

const here = import.meta.dirname;
const lock = join(here, '.installing');
const longest = 120_000;
const {dependencies} = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));

function isInstalled([name, version]) {
  const file = join(here, 'node_modules', name, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
}

const areInstalled = () => Object.entries(dependencies).every(isInstalled);

/** Test files run side by side: one of them installs, the others wait until it has. */
function takeTurn() {
  for (const end = Date.now() + longest; ;) {
    try {
      mkdirSync(lock);
      return;
    } catch (cause) {
      if (cause.code !== 'EEXIST') throw cause;
      // Whoever held it for so long was stopped in the middle.
      if (Date.now() > end) rmSync(lock, {recursive: true, force: true});
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}

/** Gives back why the packages are not there; nothing where they are. */
export function installHosts() {
  if (!existsSync(lock) && areInstalled()) return undefined;
  takeTurn();
  try {
    if (areInstalled()) return undefined;
    const args = ['ci', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'];
    const {status, stderr} = spawnSync('npm', args, {
      cwd: here,
      encoding: 'utf8',
      timeout: longest,
      shell: process.platform === 'win32',
    });
    if (status === 0) return undefined;
    return `npm could not install the packages in test/hosts: ${String(stderr).slice(0, 300)}`;
  } finally {
    rmSync(lock, {recursive: true, force: true});
  }
}

/** The text of a file in an installed package. */
export function packageFile(path) {
  return readFileSync(join(here, 'node_modules', path), 'utf8');
}
