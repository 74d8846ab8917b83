// Every place that has to name each element does. The compiler checks those that are typed.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {elementNames} from '../../dist/element-names.js';
import {classes} from '../../dist/ssr/classes.js';

const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const read = path => readFileSync(path, 'utf8');

/** Returns the tag names of the classes that a module exports. */
async function tagsOf(path) {
  const exported = new Set(Object.values(await import(path)));
  return [...classes].filter(([, type]) => exported.has(type)).map(([tag]) => tag);
}

/** The elements that each place names. */
const places = {
  'the folders in src/elements': readdirSync('src/elements').filter(name =>
    existsSync(`src/elements/${name}/define.ts`),
  ),
  'src/define.ts': [...read('src/define.ts').matchAll(/elements\/([\w-]+)\/define/g)].map(
    ([, tag]) => tag,
  ),
  'src/index.ts': await tagsOf('../../dist/index.js'),
  'src/react/': readdirSync('src/react')
    .map(file => file.replace('.ts', ''))
    .filter(name => read('src/react/index.ts').includes(`./${name}.js`)),
  'src/styles/article-elements.css': /:is\(([^)]+)\):not\(:defined\)/
    .exec(read('src/styles/article-elements.css'))[1]
    .split(',')
    .map(tag => tag.trim()),
  'custom-elements.json': modules.flatMap(({declarations}) =>
    declarations.flatMap(({tagName}) => tagName ?? []),
  ),
  'stories/': readdirSync('stories')
    .map(file => file.replace('.stories.ts', ''))
    .filter(name => name.includes('-') && existsSync(`stories/${name}.stories.ts`)),
};

describe('src/element-names.ts has the elements of', () => {
  for (const [place, tags] of Object.entries(places)) {
    it(place, () => {
      assert.deepEqual([...tags].sort(), elementNames);
    });
  }

  it('their classes, by their own names', () => {
    for (const [tag, type] of classes) assert.equal(type.tagName, tag);
  });
});
