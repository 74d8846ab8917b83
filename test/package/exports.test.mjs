// Every entry of the package, from the tarball, as a program on a server meets it.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {install, listEntries} from './unpacked.mjs';

const {folder, root, manifest, files} = install('@lit/react', 'react');
const alone = install();

const run = (script, cwd = folder) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const entries = listEntries(manifest.exports, files);
const modules = entries.filter(([, target]) => target.types);
const specifierOf = name => join('article-elements', name);

describe('every export of the packed package', () => {
  it('is there for each element', () => {
    const defined = entries.flatMap(([name]) => /^\.\/define\/(.+)\.js$/.exec(name)?.[1] ?? []);
    const {modules} = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
    const tags = modules.flatMap(({declarations}) =>
      declarations.flatMap(({tagName}) => tagName ?? []),
    );
    assert.deepEqual(defined.sort(), tags.sort());
  });

  for (const [name] of modules) {
    it(`${name} imports in Node, and says nothing`, () => {
      const script = `await import(${JSON.stringify(specifierOf(name))})`;
      assert.equal(run(script), '');
    });
  }

  for (const [name] of entries.filter(([name]) => name.endsWith('.json'))) {
    it(`${name} is JSON`, () => {
      const specifier = JSON.stringify(specifierOf(name));
      run(`import data from ${specifier} with {type: 'json'}; if (!data) process.exit(1)`);
    });
  }

  for (const [name, target] of modules) {
    it(`${name} has types, named first`, () => {
      assert.equal(Object.keys(target)[0], 'types');
      assert.ok(files.includes(target.types.slice('./'.length)), target.types);
    });
  }

  it('that is for script tags resolves', () => {
    const path = "import.meta.resolve('article-elements/cdn/article-elements.js')";
    assert.match(run(`process.stdout.write(${path})`), /\/cdn\/article-elements\.js$/);
  });

  for (const [name] of modules.filter(([name]) => name !== './react.js')) {
    it(`${name} needs no framework`, () => {
      run(`await import(${JSON.stringify(specifierOf(name))})`, alone.folder);
    });
  }

  it('of an element has the tag and the class', () => {
    const script = `
      import 'article-elements/define/article-card.js';
      import {ArticleCard} from 'article-elements';
      if (customElements.get('article-card') !== ArticleCard) process.exit(1);
      if (customElements.get('tag-list')) process.exit(1);`;
    run(script);
  });
});

describe('the packed package', () => {
  it('points every other field at a file that it holds', () => {
    const {main, types, unpkg, jsdelivr, customElements} = manifest;
    const named = [main, types, unpkg, jsdelivr, customElements, manifest['web-types']];
    for (const path of named) assert.ok(files.includes(path.replace(/^\.\//, '')), path);
  });

  it('holds every file that its source maps and its manifest name', () => {
    const {modules} = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
    for (const {path} of modules) assert.ok(files.includes(path), path);
    for (const file of files.filter(file => /\.(js|ts)$/.test(file))) {
      const [, map] =
        /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(join(root, file), 'utf8')) ?? [];
      if (map) assert.ok(files.includes(join(file, '..', map)), file);
    }
  });
});
