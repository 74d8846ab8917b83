// A server with two copies of the library in one process: what bundlers make of server components
// and client components.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {article} from './pages.mjs';

const root = resolve(import.meta.dirname, '../..');
const cache = join(root, 'node_modules/.cache');
mkdirSync(cache, {recursive: true});
const copy = mkdtempSync(join(cache, 'copy-'));
cpSync(join(root, 'dist'), join(copy, 'dist'), {recursive: true});
cpSync(join(root, 'package.json'), join(copy, 'package.json'));
after(() => rmSync(copy, {recursive: true}));

const address = (folder, file) => pathToFileURL(join(folder, 'dist', file)).href;

/** What a process of its own renders, and says, after it has imported some files. */
function render(...before) {
  const code = `
    const told = [];
    for (const name of ['warn', 'error']) console[name] = message => told.push(String(message));
    for (const file of ${JSON.stringify(before)}) await import(file);
    const {renderArticle, renderRail, styleSheets} = await import(${JSON.stringify(address(root, 'ssr/index.js'))});
    const article = ${JSON.stringify(article)};
    const html = await renderArticle(article);
    const rail = await renderRail(article.related);
    process.stdout.write(JSON.stringify({html, rail, sheets: styleSheets(), told}));`;
  const options = {cwd: root, encoding: 'utf8', maxBuffer: 1e8};
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], options));
}

test('renders the same when another copy was registered first', () => {
  const alone = render();
  assert.match(alone.html, /<article-header[^>]*><template shadowrootmode="open">/);
  assert.deepEqual(render(address(copy, 'define.js')), alone);
});

test('says nothing of another copy on a server', () => {
  assert.deepEqual(render(address(copy, 'define.js')).told, []);
});
