// Fills the version and the hashes of the current build into the guides: what stands in addresses
// such as `article-elements@1.2.3`, in `integrity` attributes and in import maps. A hash belongs to
// a release, so this runs when one is made. With --check it writes nothing, and fails where a guide
// does not say what is about to be published.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';

const folder = 'docs';
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const hashes = JSON.parse(readFileSync('cdn/integrity.json', 'utf8'));

/** From `chunks/native` to `chunks/native-1a2b3c4d.js`. */
const chunks = new Map(
  Object.keys(hashes)
    .filter(name => name.includes('/'))
    .map(name => [name.replace(/-[\w-]{8}\.js$/, ''), name]),
);

function nameOfChunk(file, path) {
  const name = chunks.get(path);
  if (!name) throw new Error(`${file}: the build has no ${path}.`);
  return name;
}

function hashOf(file, name) {
  if (!hashes[name]) throw new Error(`${file}: the build has no ${name}.`);
  return hashes[name];
}

/** A guide as it has to be for this build. */
function fill(file, text) {
  let filled = 0;
  const result = text
    .replace(/\barticle-elements@\d[\w.-]*?(?=[\s/`"']|$)/gm, `article-elements@${version}`)
    .replace(/\/article-elements\/\d+\.\d+\.\d+[\w.-]*(?=\/)/g, `/article-elements/${version}`)
    .replace(/\b((?:chunks|autoload)\/[a-z-]+?)-[\w-]{8}\.js/g, (_, path) =>
      nameOfChunk(file, path),
    )
    .replace(
      /((?:chunks\/|autoload\/)?[\w.-]+\.(?:js|css))("[^"<>]*")sha384-[\w+/=]+/g,
      (_, name, between) => {
        filled++;
        return `${name}${between}${hashOf(file, name)}`;
      },
    );
  if (filled !== (result.match(/"sha384-/g) ?? []).length) {
    throw new Error(`${file}: a hash does not follow the address that it is for.`);
  }
  return result;
}

const stale = [];
for (const name of readdirSync(folder).filter(name => name.endsWith('.md'))) {
  const file = join(folder, name);
  const text = readFileSync(file, 'utf8');
  const filled = fill(file, text);
  if (filled === text) continue;
  const options = await resolveConfig(file);
  const result = await format(filled, {...options, filepath: file});
  if (result === text) continue;
  stale.push(file);
  if (!process.argv.includes('--check')) writeFileSync(file, result);
}

if (process.argv.includes('--check')) {
  for (const file of stale) console.error(`${file} is stale: run "node scripts/docs.mjs".`);
  process.exitCode = stale.length > 0 ? 1 : 0;
}
