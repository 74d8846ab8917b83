// What editors know of the elements, and what the JSON Schema knows of an article.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import ts from 'typescript';

const read = file => JSON.parse(readFileSync(file, 'utf8'));
const html = read('dist/editors/vscode.html-custom-data.json');
const css = read('dist/editors/vscode.css-custom-data.json');
const webTypes = read('dist/editors/web-types.json');
const named = (list, name) => list.find(item => item.name === name);

describe('the data for VS Code', () => {
  it('has the values of an attribute', () => {
    const {attributes} = named(html.tags, 'related-rail');
    const values = named(attributes, 'layout').values.map(({name}) => name);
    assert.deepEqual(values, ['auto', 'grid', 'list', 'carousel']);
    assert.equal(named(attributes, 'src').values, undefined);
    assert.equal(named(attributes, 'include-current').valueSet, 'v');
  });

  it('has custom properties and parts', () => {
    const {description} = named(css.properties, '--article-rail-columns');
    assert.match(description.value, /`<related-rail>`: .*columns.* Default: `3`/);
    assert.ok(named(css.pseudoElements, '::part(headline)'));
  });
});

describe('the data for JetBrains editors', () => {
  const {elements} = webTypes.contributions.html;

  it('is of this version', () => {
    const {name, version} = read('package.json');
    assert.deepEqual({name: webTypes.name, version: webTypes.version}, {name, version});
  });

  it('has attributes, properties, events, slots, parts and custom properties', () => {
    const card = named(elements, 'article-card');
    assert.deepEqual(named(card.attributes, 'media').value, {
      type: "'video' | 'audio' | 'gallery' | 'live'",
    });
    assert.ok(named(card.js.properties, 'categoryHref'));
    assert.ok(named(card.js.events, 'article-click'));
    assert.ok(named(card.slots, 'kicker'));
    assert.ok(named(card.css.parts, 'headline'));
    assert.ok(named(card.css.properties, '--article-card-gap'));
  });
});

describe('the JSON Schema', () => {
  const schema = read('article.schema.json');
  const program = ts.createProgram(['dist/data.d.ts'], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(
    checker.getSymbolAtLocation(program.getSourceFile('dist/data.d.ts')),
  );
  const typeOf = name =>
    checker.getDeclaredTypeOfSymbol(
      checker.getAliasedSymbol(exported.find(symbol => symbol.name === name)),
    );

  /** What stands for an object, where a text may stand for it too. */
  const propertiesOf = ({properties, oneOf = []}) =>
    properties ?? oneOf.find(({type}) => type === 'object').properties;

  it('takes no empty headline, and no date that is none', () => {
    const matches = ({pattern}, text) => new RegExp(pattern, 'u').test(text);
    const {article, date} = schema.$defs;
    assert.ok(matches(article.properties.headline, 'A'));
    assert.ok(!matches(article.properties.headline, ' '));
    for (const text of ['2025-11-23', '2025-11-23T08:00Z', '2025-11-23T08:00:00.5+01:00']) {
      assert.ok(matches(date, text), text);
    }
    for (const text of ['Nov 23', '23.11.2025', '2025-11-23T08:00', '2025-11-23 soon']) {
      assert.ok(!matches(date, text), text);
    }
  });

  // One author may stand instead of a list of them.
  for (const [type, name, ...shorthands] of [
    ['Article', 'article', 'author'],
    ['Person', 'person'],
    ['Picture', 'picture'],
    ['Term', 'term'],
  ]) {
    it(`has the fields of the type ${type}`, () => {
      const fields = typeOf(type).getProperties();
      const expected = [...fields.map(field => field.name), ...shorthands].sort();
      assert.deepEqual(Object.keys(propertiesOf(schema.$defs[name])).sort(), expected);
    });
  }
});
