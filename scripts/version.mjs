// Writes the version of package.json into src/version.ts. Runs when a release gets its version.
import {readFileSync, writeFileSync} from 'node:fs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const file = 'src/version.ts';
const text = readFileSync(file, 'utf8');
writeFileSync(file, text.replace(/version = '[^']*'/, `version = '${version}'`));
