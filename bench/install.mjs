// Installs what is compared with, on first use: nothing of it is needed for anything else.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

export function installContenders() {
  const {dependencies} = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
  const isInstalled = ([name, version]) => {
    const file = join(here, 'node_modules', name, 'package.json');
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
  };
  if (Object.entries(dependencies).every(isInstalled)) return;
  console.log('Installing what the benchmark compares with, into bench/node_modules.');
  const {status} = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci in bench/ failed.');
}
