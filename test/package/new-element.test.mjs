/** The element that CONTRIBUTING.md shows compiles with the sources, and works in a page. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {build} from 'esbuild';
import typescript from 'typescript';
import {html, openSite} from '../embed/site.mjs';

const test = await openSite();
const root = join(import.meta.dirname, '../..');

const [, path, code] =
  /^ *```ts\n *\/\/ (src\/elements\/[\w/.-]+)\n([^]*?)^ *```$/m.exec(
    readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'),
  ) ?? [];
const file = join(root, path).replaceAll('\\', '/');

test('is about 40 lines, without its imports and its docblock', () => {
  const body = code.slice(code.indexOf('export class'));
  assert.ok(body.split('\n').length <= 42, body);
});

test('compiles by the rules of the sources', () => {
  const {config} = typescript.readConfigFile(join(root, 'tsconfig.json'), typescript.sys.readFile);
  const {options} = typescript.parseJsonConfigFileContent(
    {...config, include: []},
    typescript.sys,
    root,
  );
  const host = typescript.createCompilerHost(options);
  const {fileExists, readFile} = host;
  host.fileExists = name => name === file || fileExists(name);
  host.readFile = name => (name === file ? code : readFile(name));
  host.getSourceFile = (name, target) => {
    const text = host.readFile(name);
    return text === undefined ? undefined : typescript.createSourceFile(name, text, target);
  };
  const program = typescript.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  const problems = [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ].map(({messageText}) => typescript.flattenDiagnosticMessageText(messageText, ' '));
  assert.deepEqual(problems, []);
});

test('shows the publisher of its article, its attribute, or its fallback', async ({visit}) => {
  // The folder of the file is not there.
  const placed = code.replaceAll(/(?<= from ')\.[^']+/g, other => join(dirname(file), other));
  const {outputFiles} = await build({
    stdin: {contents: `${placed}\nArticlePublisher.define();`, loader: 'ts', resolveDir: root},
    bundle: true,
    format: 'esm',
    write: false,
    target: 'es2022',
    absWorkingDir: root,
  });
  const article = {
    headline: 'Slack water',
    publisher: {name: 'The Tide Table', url: 'https://tides.example/'},
  };
  const tab = await visit({
    '/': html(
      `<article-publisher id="data" article='${JSON.stringify(article)}'></article-publisher>
      <article-publisher id="name" name="Harbour News"></article-publisher>
      <article-publisher id="fallback"><p>Nobody</p></article-publisher>`,
      '<script type="module" src="/element.js"></script>',
    ),
    '/element.js': outputFiles[0].text,
  });
  await tab.page.waitForFunction(
    "[...document.querySelectorAll('article-publisher')].every(({shadowRoot}) => shadowRoot?.firstElementChild)",
  );
  const shown = await tab.run(`[...document.querySelectorAll('article-publisher')].map(
    ({shadowRoot}) => shadowRoot.textContent.trim())`);
  assert.deepEqual(shown, ['The Tide Table', 'Harbour News', '']);
  const link = await tab.run("document.querySelector('#data').shadowRoot.querySelector('a').href");
  assert.equal(link, 'https://tides.example/');
  const isSeen = await tab.run("document.querySelector('#fallback > p').checkVisibility()");
  assert.equal(isSeen, true);
});
