// Writes the tags of a release, with its version and its hashes, into docs/install.md: between
// `<!-- release -->` and `<!-- /release -->`. No other page of the docs has a hash, so that the docs
// are true between releases. This runs when a release is made. With --check it writes nothing, and
// fails if the tags are not those of the build.
import {readFileSync, writeFileSync} from 'node:fs';
import {tagsFor} from '../bin/tags.mjs';

const file = 'docs/install.md';
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const hashes = JSON.parse(readFileSync('cdn/integrity.json', 'utf8'));
const base = `https://cdn.jsdelivr.net/npm/article-elements@${version}/cdn/`;

const text = readFileSync(file, 'utf8');
const section = `\n\n\`\`\`html\n${tagsFor(hashes, {base})}\n\`\`\`\n\n`;
const filled = text.replace(
  /(<!-- release -->)[\s\S]*?(<!-- \/release -->)/,
  (_, start, end) => start + section + end,
);
if (!filled.includes(section)) throw new Error(`${file} has no place for the tags of a release.`);

if (filled !== text) {
  if (process.argv.includes('--check')) {
    console.error(`${file} has not the tags of this build: run "node scripts/docs.mjs".`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, filled);
  }
}
