// Writes custom-elements.json from the sources; with --check it only says whether it is current.
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';

const file = 'custom-elements.json';
const check = process.argv.includes('--check');
const read = () => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

const before = read();
execFileSync(
  process.execPath,
  [
    'node_modules/@custom-elements-manifest/analyzer/cem.js',
    'analyze',
    '--config',
    'custom-elements-manifest.config.mjs',
    '--quiet',
  ],
  {stdio: 'inherit'},
);
const after = `${JSON.stringify(JSON.parse(read()), null, 2)}\n`;
writeFileSync(file, check ? before : after);
if (check && before !== after) {
  console.error(`${file} is stale: run "npm run manifest".`);
  process.exit(1);
}
