// Where the scripts of the package are on this site, and what the browser checks them with.
import {readFileSync} from 'node:fs';

const read = name =>
  JSON.parse(readFileSync(new URL(import.meta.resolve(`article-elements/${name}`)), 'utf8'));

const {version} = read('package.json');
const hashes = read('cdn/integrity.json');

// With the version in it, so that the files may be kept for good.
const folder = `/article-elements/${version}/`;

export default {
  folder,
  script: `${folder}article-elements.js`,
  /** The hash of each file that the page may load, for an import map. */
  integrity: Object.fromEntries(
    Object.entries(hashes)
      .filter(([name]) => /^(article-elements|chunks\/.+)\.js$/.test(name))
      .map(([name, hash]) => [folder + name, hash]),
  ),
};
