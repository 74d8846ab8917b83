// The package as it is published: what it exports, what it may run on, what it holds.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {elementNames} from '../../dist/element-names.js';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const files = (folder, ending) =>
  readdirSync(folder, {recursive: true})
    .filter(name => name.endsWith(ending))
    .map(name => join(folder, name));

describe('every module imports in plain Node', () => {
  for (const file of files('dist', '.js')) {
    it(file, async () => {
      await import(`../../${file}`);
    });
  }
});

it("the version that the elements name is the package's", async () => {
  const {version} = await import('../../dist/version.js');
  assert.equal(version, manifest.version);
});

describe('the entries', () => {
  it('for all elements register them', async () => {
    await import('article-elements/define.js');
    assert.ok(customElements.get('article-layout'));
  });

  it('for the classes register nothing', () => {
    const script = `await import('article-elements');
      process.exit(['article-card', 'article-layout'].some(tag => customElements.get(tag)) ? 1 : 0)`;
    execFileSync(process.execPath, ['--input-type=module', '-e', script]);
  });

  it('for data bring no Lit', () => {
    const script = `await import('article-elements/data.js');
      process.exit(globalThis.litElementVersions || globalThis.customElements ? 1 : 0)`;
    execFileSync(process.execPath, ['--input-type=module', '-e', script]);
  });
});

describe('the manifest of the package', () => {
  it('names exactly the files with side effects', () => {
    const isNamed = file =>
      manifest.sideEffects.some(pattern => {
        const [before, after] = pattern.slice('./'.length).split('*');
        return after === undefined
          ? file === before
          : file.startsWith(before) && file.endsWith(after);
      });
    const named = files('dist', '.js').filter(isNamed);
    assert.deepEqual(named.sort(), ['dist/autoload.js', ...files('dist', 'define.js')].sort());
  });

  it('points script-tag services at a file that exists', () => {
    assert.ok(existsSync(manifest.unpkg));
    assert.equal(manifest.unpkg, manifest.jsdelivr);
  });

  it('packs only what is meant for users', () => {
    const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [pack] = Object.values(JSON.parse(output));
    const folders = new Set(pack.files.map(({path}) => path.split('/')[0]));
    assert.deepEqual([...folders].sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'article.schema.json',
      'bin',
      'cdn',
      'custom-elements.json',
      'dist',
      'docs',
      'llms.txt',
      'package.json',
      'tokens.json',
      'types',
    ]);
  });

  it('says nothing of the machine that built it', () => {
    const paths = [process.cwd(), `${homedir()}/`, 'file:///'];
    for (const ending of ['.js', '.ts', '.css', '.map', '.json']) {
      for (const file of [...files('dist', ending), ...files('cdn', ending)]) {
        const text = readFileSync(file, 'utf8');
        for (const path of paths) assert.ok(!text.includes(path), `${file} has ${path}`);
      }
    }
  });
});

describe('custom-elements.json', () => {
  const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const elements = modules.flatMap(({declarations}) => declarations ?? []);

  for (const tag of elementNames) {
    it(`describes <${tag}>`, () => {
      const element = elements.find(({tagName}) => tagName === tag);
      assert.ok(element?.summary);
      for (const list of ['attributes', 'cssParts', 'cssProperties', 'slots', 'events']) {
        assert.ok(element[list]?.length > 0, list);
      }
      for (const {name, description} of element.attributes) assert.ok(description, name);
    });
  }
});

describe('integrity.json', () => {
  it('has the hash of every file for script tags', () => {
    const hashes = JSON.parse(readFileSync('cdn/integrity.json', 'utf8'));
    const scripts = [...files('cdn', '.js'), ...files('cdn', '.css')].map(file =>
      file.slice('cdn/'.length),
    );
    assert.deepEqual(Object.keys(hashes).sort(), scripts.sort());
    for (const name of ['article-elements.js', 'autoload.js', 'article-elements.css']) {
      assert.ok(hashes[name], name);
    }
    for (const [file, hash] of Object.entries(hashes)) {
      const content = readFileSync(join('cdn', file));
      assert.equal(hash, `sha384-${createHash('sha384').update(content).digest('base64')}`, file);
    }
  });
});
