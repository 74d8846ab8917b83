// Installs packages of others that some tests need, unless they are there: `hosts` or `examples`.
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {installApplication, packPackage} from '../applications.mjs';

const root = join(import.meta.dirname, '../..');

const installs = {
  /** Other people's style sheets and scripts. */
  hosts() {
    const folder = join(root, 'test/hosts');
    const {dependencies} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const areThere = Object.entries(dependencies).every(([name, version]) => {
      const file = join(folder, 'node_modules', name, 'package.json');
      return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
    });
    if (areThere) return;
    const args = ['ci', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'];
    const shell = process.platform === 'win32';
    execFileSync('npm', args, {cwd: folder, stdio: 'inherit', shell});
  },
  /** Each folder of examples/, with the packed package in it: `npm run build` comes first. */
  examples() {
    const tarball = packPackage();
    const folder = join(root, 'examples');
    const names = readdirSync(folder).filter(name =>
      existsSync(join(folder, name, 'package.json')),
    );
    for (const name of names) installApplication(join(folder, name), tarball);
  },
};

const [name] = process.argv.slice(2);
if (!Object.hasOwn(installs, name)) {
  console.error(`Say which: ${Object.keys(installs).join(' or ')}.`);
  process.exit(2);
}
installs[name]();
