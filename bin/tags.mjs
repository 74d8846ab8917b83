// `article-elements tags`: the tags that load the built files, with the hash of each.
import {readFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {Failure} from './failure.mjs';

const usage = `Usage: article-elements tags [options]

Prints the tags that load the files of cdn/, with their integrity attributes.

  --base <address>   where the files are; /article-elements/ by default
  --autoload         the script that loads each element when a page first uses it
  --import-map       also the hashes of the pieces that the script loads later
  --help             this text
`;

const options = {
  base: {type: 'string', default: '/article-elements/'},
  autoload: {type: 'boolean', default: false},
  'import-map': {type: 'boolean', default: false},
  help: {type: 'boolean', short: 'h'},
};

const escape = value => value.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`);

/**
 * Returns the tags that load the files at an address. `hashes` is the content of
 * `cdn/integrity.json`: from the name of a file to its hash.
 */
export function tagsFor(hashes, {base, autoload = false, importMap = false}) {
  const folder = base.endsWith('/') ? base : `${base}/`;
  const script = autoload ? 'autoload.js' : 'article-elements.js';
  const attributes = name =>
    ` integrity="${hashes[name]}" crossorigin="anonymous"`.replaceAll(' ', '\n  ');
  const pieces = Object.entries(hashes).filter(([name]) =>
    name.startsWith(autoload ? 'autoload/' : 'chunks/'),
  );
  const integrity = Object.fromEntries(pieces.map(([name, hash]) => [folder + name, hash]));
  const json = JSON.stringify({integrity}, null, 2).replaceAll('<', '\\u003c');
  return [
    ...(importMap ? [`<script type="importmap">\n${json}\n</script>`] : []),
    `<link\n  rel="stylesheet"\n  href="${escape(folder)}article-elements.css"${attributes('article-elements.css')}\n/>`,
    `<script\n  type="module"\n  src="${escape(folder)}${script}"${attributes(script)}\n></script>`,
  ].join('\n');
}

function parse(words) {
  try {
    return parseArgs({args: words, options}).values;
  } catch ({message}) {
    throw new Failure(`${message}\n\n${usage}`, 2);
  }
}

/** Returns the tags for the files of this package. Throws a {@link Failure} for a wrong command. */
export async function tags(words) {
  const {base, autoload, help, 'import-map': importMap} = parse(words);
  if (help) return usage;
  let hashes;
  try {
    hashes = JSON.parse(await readFile(new URL('../cdn/integrity.json', import.meta.url), 'utf8'));
  } catch {
    throw new Failure('There is no cdn/integrity.json: run "npm run build" first.', 1);
  }
  return `${tagsFor(hashes, {base, autoload, importMap})}\n`;
}
