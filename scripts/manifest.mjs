// Writes what is generated from the sources: custom-elements.json, the types that frameworks share,
// the reference, the tables of the README, llms.txt and tokens.json; into dist/ the data for editors. With --check it
// writes nothing, and says which of the committed files are stale.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {analyze} from './manifest/analyze.mjs';
import {fillTables, writeReadmeTables, writeReference} from './manifest/docs.mjs';
import {writeCssData, writeHtmlData, writeWebTypes} from './manifest/editor-data.mjs';
import {writeElementTypes} from './manifest/element-types.mjs';
import {writeLlms} from './manifest/llms.mjs';
import {writeTokens} from './manifest/tokens.mjs';
import {readTypes} from './manifest/types.mjs';
import {readWords} from './manifest/words.mjs';

const read = file => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};
const json = value => `${JSON.stringify(value, null, 2)}\n`;
const formatted = async (file, text) =>
  format(text, {...(await resolveConfig(file)), filepath: file});

const types = readTypes();
const manifest = await analyze(types);
const readme = fillTables(read('README.md'), writeReadmeTables(manifest, types));

const committed = {
  'custom-elements.json': json(manifest),
  'types/elements.d.ts': await formatted('types/elements.d.ts', writeElementTypes(manifest)),
  'docs/elements.md': await formatted(
    'docs/elements.md',
    writeReference(manifest, await readWords()),
  ),
  'llms.txt': writeLlms(manifest, types),
  'tokens.json': await formatted('tokens.json', json(writeTokens(manifest))),
  'README.md': await formatted('README.md', readme),
};
const built = {
  'dist/editors/vscode.html-custom-data.json': json(writeHtmlData(manifest)),
  'dist/editors/vscode.css-custom-data.json': json(writeCssData(manifest)),
  'dist/editors/web-types.json': json(
    writeWebTypes(manifest, JSON.parse(readFileSync('package.json', 'utf8'))),
  ),
};

if (process.argv.includes('--check')) {
  const stale = Object.keys(committed).filter(file => read(file) !== committed[file]);
  for (const file of stale) console.error(`${file} is stale: run "npm run manifest".`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of Object.entries({...committed, ...built})) {
    if (read(file) === text) continue;
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
}
