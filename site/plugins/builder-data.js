// What the embed builder knows about the elements: the module `virtual:builder-data`, made of
// custom-elements.json, article.schema.json and cdn/integrity.json.
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';

const root = join(import.meta.dirname, '../..');
const readJson = async path => JSON.parse(await readFile(join(root, path), 'utf8'));

const entry = ({name, type, default: initial, description = ''}) => ({
  name,
  ...(type && {type: type.text}),
  ...(initial && {initial}),
  description: description.replace(/\s+/g, ' ').trim(),
});

/** The attributes and tokens of each element, by tag name. */
async function readElements() {
  const {modules} = await readJson('custom-elements.json');
  const declarations = modules.flatMap(({declarations = []}) => declarations);
  return Object.fromEntries(
    declarations
      .filter(({tagName}) => tagName)
      .map(({tagName, attributes, cssProperties}) => [
        tagName,
        {attributes: attributes.map(entry), tokens: cssProperties.map(entry)},
      ]),
  );
}

/** The hashes of the files that generated code names. */
async function readIntegrity() {
  const hashes = await readJson('cdn/integrity.json');
  return Object.fromEntries(
    Object.entries(hashes).filter(([name]) => /^(article-elements\.(js|css)|themes\/)/.test(name)),
  );
}

/** The fields of an article that hold one text, from the schema. */
async function readFields() {
  const {$defs} = await readJson('article.schema.json');
  return Object.entries($defs.article.properties).map(([name, schema]) => ({
    name,
    description: schema.description ?? '',
    ...(schema.enum && {values: schema.enum}),
  }));
}

/** Gives the builder its facts as a module. */
export function builderData() {
  const name = 'virtual:builder-data';
  return {
    name: 'builder-data',
    resolveId: id => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      const [elements, integrity, fields, {version}] = await Promise.all([
        readElements(),
        readIntegrity(),
        readFields(),
        readJson('package.json'),
      ]);
      const lines = Object.entries({elements, integrity, fields, version});
      return lines
        .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
