// The guides: their links lead somewhere, and their snippets name what there is.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {parseFragment} from 'parse5';
import typescript from 'typescript';

const json = file => JSON.parse(readFileSync(file, 'utf8'));
const manifest = json('package.json');
const guides = readdirSync('docs')
  .filter(name => name.endsWith('.md'))
  .map(name => join('docs', name));
const files = ['README.md', 'CONTRIBUTING.md', ...guides];
const texts = new Map(files.map(file => [file, readFileSync(file, 'utf8')]));

const fence = /^( *)```(\S*)\n([\s\S]*?)^\1```$/gm;

/** The snippets of a file in one of some languages, with the line that each begins in. */
function snippets(file, ...languages) {
  const text = texts.get(file);
  return [...text.matchAll(fence)]
    .filter(([, , language]) => languages.includes(language))
    .map(({2: language, 3: code, index}) => ({
      language,
      code,
      place: `${file}:${text.slice(0, index).split('\n').length}`,
    }));
}

/** The text outside of snippets and code. */
const prose = file =>
  texts
    .get(file)
    .replace(fence, '')
    .replace(/`[^`\n]*`/g, '``');

/** The anchors that GitHub gives the headings of a file. */
function anchors(file) {
  const seen = new Map();
  const headings = readFileSync(file, 'utf8')
    .replace(fence, '')
    .matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, heading]) => {
    const slug = heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count ? `${slug}-${count}` : slug;
  });
}

describe('every relative link leads to a file and a heading', () => {
  for (const file of files) {
    it(file, () => {
      const links = [...prose(file).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)];
      const broken = links
        .map(([, link]) => link)
        .filter(link => {
          const [path, anchor] = link.split('#');
          const target = path ? join(dirname(file), path) : file;
          return !existsSync(target) || (anchor && !anchors(target).includes(anchor));
        });
      assert.deepEqual(broken, []);
    });
  }
});

/** From the tag of an element to the names of its attributes. */
const elements = new Map(
  json('custom-elements.json')
    .modules.flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName)
    .map(({tagName, attributes}) => [tagName, attributes.map(({name}) => name)]),
);
const everywhere = /^(?:aria-.+|class|data-.+|dir|hidden|id|lang|slot|style|title)$/;
// Vue, Svelte, Angular and the like say otherwise that a value is an expression.
const isBinding = name => /^(?:v-|on|use:)|[^a-z-]/.test(name);

/** All nodes of a tree, those in templates included. */
function* nodesOf(node) {
  yield node;
  for (const child of node.childNodes ?? []) yield* nodesOf(child);
  if (node.content) yield* nodesOf(node.content);
}

/** What a template system fills in is no HTML yet. */
const withoutTemplating = code =>
  code.replace(/^---\n[\s\S]*?^---\n/, '').replace(/\{\{.*?\}\}|\{%.*?%\}|<\?php/gs, 'x');

const markup = ['go-html-template', 'handlebars', 'html', 'jinja', 'liquid', 'php'];
const holdsJson = ['article', 'articles', 'map', 'words'];

function nameWrong({tagName, attrs}) {
  if (!tagName?.includes('-')) return [];
  const known = elements.get(tagName);
  if (!known) return [`<${tagName}>`];
  return attrs
    .filter(({name}) => !known.includes(name) && !everywhere.test(name) && !isBinding(name))
    .map(({name}) => `<${tagName} ${name}>`);
}

/** The JSON in the attributes of an element of ours, or in a data script. */
function jsonIn({nodeName, attrs = [], childNodes}) {
  const type = attrs.find(({name}) => name === 'type')?.value ?? '';
  if (nodeName === 'script') return /json|importmap/.test(type) ? [childNodes[0].value] : [];
  if (!elements.has(nodeName)) return [];
  return attrs.filter(({name}) => holdsJson.includes(name)).map(({value}) => value);
}

describe('every snippet of markup has elements, attributes and JSON that there are', () => {
  for (const file of files) {
    for (const {place, language, code} of snippets(file, ...markup)) {
      it(place, () => {
        const nodes = [...nodesOf(parseFragment(withoutTemplating(code)))];
        assert.deepEqual(nodes.flatMap(nameWrong), []);
        if (language === 'html') nodes.flatMap(jsonIn).forEach(text => JSON.parse(text));
      });
    }
  }
});

/** What a script imports: from where, and which names. */
function importsOf(code) {
  const {statements} = typescript.createSourceFile(
    'snippet.tsx',
    code,
    typescript.ScriptTarget.Latest,
  );
  return statements
    .filter(typescript.isImportDeclaration)
    .map(({moduleSpecifier, importClause}) => {
      const named = importClause?.namedBindings?.elements ?? [];
      const isType = element => importClause.isTypeOnly || element.isTypeOnly;
      return {
        specifier: moduleSpecifier.text,
        names: named
          .filter(element => !isType(element))
          .map(({name, propertyName}) => (propertyName ?? name).text),
      };
    });
}

/** The file of the package that a specifier leads to, if it exports one. */
function fileOf(specifier) {
  try {
    return fileURLToPath(import.meta.resolve(specifier));
  } catch {
    return undefined;
  }
}

describe('every import in a snippet names what the package exports', () => {
  for (const file of files) {
    for (const {place, code} of snippets(file, 'js', 'jsx', 'mjs', 'ts', 'tsx')) {
      const ours = importsOf(code).filter(({specifier}) =>
        /^article-elements(?:\/|$)/.test(specifier),
      );
      for (const {specifier, names} of ours) {
        it(`${place} ${specifier}`, async () => {
          const path = fileOf(specifier);
          assert.ok(path && existsSync(path), `${specifier} is no export of the package`);
          if (names.length === 0) return;
          const module = await import(specifier);
          assert.deepEqual(
            names.filter(name => !(name in module)),
            [],
          );
        });
      }
    }
  }
});

describe('the version', () => {
  for (const file of guides) {
    it(`in the addresses of ${file} is the package's`, () => {
      const text = texts.get(file);
      const found = text.matchAll(/\barticle-elements[@/](\d+\.\d+\.\d+(?:-[\w.]+)?)/g);
      for (const [address, version] of found) assert.equal(version, manifest.version, address);
    });
  }

  it('is in no address of the CDN, and no hash is there, outside of the tags of a release', () => {
    for (const [file, text] of texts) {
      const rest = text.replace(/<!-- release -->[\s\S]*?<!-- \/release -->/, '');
      assert.doesNotMatch(rest, /sha384-[\w+/]{64}|cdn\.jsdelivr\.net|unpkg\.com/, file);
    }
  });

  // Between releases the build is ahead of the tags. `scripts/docs.mjs --check` compares the hashes
  // when the package is published.
  it('is in the tags of a release, with a hash for each, if there was a release', () => {
    const [tags] = /<!-- release -->[\s\S]*?<!-- \/release -->/.exec(texts.get('docs/install.md'));
    if (!tags.includes('sha384-')) return assert.match(tags, /No version is published yet/);
    const files = [
      ...tags.matchAll(/@([\w.-]+)\/cdn\/([\w.-]+)"\s+integrity="sha384-[\w+/]{64}"/g),
    ];
    assert.deepEqual(
      files.map(([, version, name]) => [version, name]),
      ['css', 'js'].map(ending => [manifest.version, `article-elements.${ending}`]),
    );
  });
});

it('docs/serving.md says of every piece when it is loaded', () => {
  const [, section] = texts.get('docs/serving.md').split(/^## (?=What a page loads)/m);
  const rows = section
    .match(/^\|.*`chunks\/`.*\n\|[- |]+\n((?:\|.*\n)+)/m)[1]
    .trim()
    .split('\n');
  const named = rows.flatMap(row => row.split('|')[2].match(/`[\w-]+`/g));
  const names = Object.keys(json('cdn/integrity.json'));
  const pieces = names.flatMap(name => /^chunks\/.+\/(.+)\.js$/.exec(name)?.[1] ?? []);
  assert.deepEqual([...new Set(named.map(name => name.slice(1, -1)))].sort(), pieces.sort());
});

describe('scripts/docs.mjs', () => {
  const script = join(import.meta.dirname, '../../scripts/docs.mjs');
  const digest = letter => `sha384-${letter.repeat(64)}`;
  const place = '# Install\n\n<!-- release -->\n\nNone yet.\n\n<!-- /release -->\n';
  let folder;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'guides-'));
    mkdirSync(join(folder, 'docs'));
    mkdirSync(join(folder, 'cdn'));
    writeFileSync(join(folder, 'package.json'), '{"version": "2.3.4"}');
    const hashes = {'article-elements.js': digest('A'), 'article-elements.css': digest('B')};
    writeFileSync(join(folder, 'cdn/integrity.json'), JSON.stringify(hashes));
  });

  after(() => rmSync(folder, {recursive: true, force: true}));

  const write = text => writeFileSync(join(folder, 'docs/install.md'), text);
  const read = () => readFileSync(join(folder, 'docs/install.md'), 'utf8');
  const run = (...options) => {
    const {status, stderr} = spawnSync(process.execPath, [script, ...options], {
      cwd: folder,
      encoding: 'utf8',
    });
    return {status, stderr};
  };

  it('writes the tags of a release, and then finds nothing stale', () => {
    write(place);
    assert.match(run('--check').stderr, /has not the tags of this build/);
    assert.equal(read(), place);
    assert.equal(run().status, 0);
    const address = 'https://cdn.jsdelivr.net/npm/article-elements@2.3.4/cdn/article-elements';
    assert.ok(read().includes(`src="${address}.js"\n  integrity="${digest('A')}"`));
    assert.ok(read().includes(`href="${address}.css"\n  integrity="${digest('B')}"`));
    assert.deepEqual(run('--check'), {status: 0, stderr: ''});
  });

  it('replaces the tags of the release before', () => {
    write(place);
    run();
    const written = read();
    write(written.replaceAll('2.3.4', '1.0.0').replaceAll(digest('A'), digest('x')));
    assert.equal(run('--check').status, 1);
    assert.equal(run().status, 0);
    assert.equal(read(), written);
  });

  it('refuses a page without a place for the tags', () => {
    write('# Install\n');
    assert.match(run().stderr, /has no place/);
  });
});
