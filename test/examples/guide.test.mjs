// What the guide shows is what the examples do.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';

const root = join(import.meta.dirname, '../..');
const compact = code => code.replace(/\s+/g, ' ').trim();

test('each snippet of the guide to servers stands in an example', () => {
  const examples = readdirSync(join(root, 'examples'), {recursive: true})
    .filter(path => /\.m?js$/.test(path) && !/node_modules|dist/.test(path))
    .map(path => compact(readFileSync(join(root, 'examples', path), 'utf8')));
  const guide = readFileSync(join(root, 'docs/servers.md'), 'utf8');
  const snippets = [...guide.matchAll(/^```js\n([^]*?)^```$/gm)].map(([, code]) => compact(code));
  assert.ok(snippets.length > 3);
  for (const snippet of snippets) {
    assert.ok(
      examples.some(example => example.includes(snippet)),
      snippet,
    );
  }
});
