// Checks the English of the documents and of the comments in src/: `npm run lint:prose`. Files that are
// named are checked alone. The rules are those of CONTRIBUTING.md, "English".
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {checkProse} from './prose/check.mjs';

const list = (folder, ending) =>
  readdirSync(folder, {recursive: true})
    .filter(name => name.endsWith(ending))
    .map(name => join(folder, name).replaceAll('\\', '/'));

/** Made of the docblocks in src/. */
const generated = 'docs/elements.md';

const named = process.argv.slice(2);
const files =
  named.length > 0
    ? named
    : [
        ...readdirSync('.').filter(name => name.endsWith('.md')),
        ...list('docs', '.md'),
        ...list('src', '.ts'),
      ];

let failures = 0;
for (const file of files.filter(name => name !== generated).sort()) {
  for (const {line, message} of await checkProse(file, readFileSync(file, 'utf8'))) {
    console.log(`${file}:${line} ${message}`);
    failures += 1;
  }
}
if (failures > 0) {
  console.error(`${failures} places do not keep the rules for English in CONTRIBUTING.md.`);
  process.exitCode = 1;
}
