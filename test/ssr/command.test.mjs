// `npx article-elements render`: what it writes, and what it says when it cannot.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {after, before, describe, it} from 'node:test';

const command = join(import.meta.dirname, '../../bin/article-elements.mjs');
const source = join(import.meta.dirname, '../fixtures/article.json');
const {headline} = JSON.parse(await readFile(source, 'utf8'));

let folder;
before(async () => (folder = await mkdtemp(join(tmpdir(), 'article-elements-'))));
after(() => rm(folder, {recursive: true}));

async function run(words, input) {
  const child = spawn(process.execPath, [command, ...words]);
  child.stdin.end(input);
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return {output, errors, code};
}

describe('the command', () => {
  it('writes a page with the article of a file', async () => {
    const out = join(folder, 'article.html');
    assert.deepEqual(await run(['render', source, '--out', out]), {
      output: '',
      errors: '',
      code: 0,
    });
    const html = await readFile(out, 'utf8');
    assert.match(html, /^<!doctype html>\n<html lang="en">/);
    assert.ok(html.includes(`<title>${headline}</title>`));
    assert.match(
      html,
      /<article-layout .*<related-rail .*<\/article-layout><script type="application\/ld\+json">/s,
    );
  });

  it('reads standard input, and any format', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'F',
      items: [
        {id: '1', url: 'https://e.test/1', title: 'First', content_text: 'x'},
        {id: '2', title: 'Second', content_text: 'y'},
      ],
    };
    const words = ['render', '-', '--element', 'card', '--item', '1', '--fragment'];
    const {output, code} = await run(words, `\ufeff${JSON.stringify(feed)}`);
    assert.equal(code, 0);
    assert.match(output, /^<article-card article='[^']*"headline":"Second"/);
  });

  describe('with a feed', () => {
    const feed = name => join(import.meta.dirname, `../fixtures/feeds/${name}.xml`);

    it('writes the first article of a file of RSS', async () => {
      const {output, errors, code} = await run([
        'render',
        feed('harbour-rss'),
        '--element',
        'plain',
      ]);
      assert.deepEqual([errors, code], ['', 0]);
      assert.match(output, /<h1>.*The Last Ropewalk – and What Comes After.*<\/h1>/);
      assert.match(output, /<a href="https:\/\/harbour\.example\/museum">museum<\/a>/);
      assert.ok(!output.includes('appeared first on'));
    });

    it('writes the items of a file of Atom as a rail, and one of them as a card', async () => {
      const rail = await run(['render', feed('dunes-atom'), '--element', 'rail', '--fragment']);
      assert.match(rail.output, /^<related-rail .*Sand Moves at Night.*Wells in the Marram/s);
      const card = ['--element', 'card', '--item', 'https://dunes.example/wells', '--fragment'];
      const {output} = await run(['render', feed('dunes-atom'), ...card]);
      assert.match(output, /^<article-card article='[^']*"headline":"Wells in the Marram"/);
    });

    it('finds the encoding of standard input by its bytes', async () => {
      const words = ['render', '-', '--element', 'plain', '--fragment'];
      const {output} = await run(words, await readFile(feed('port-windows-1251')));
      assert.match(output, /<h1>.*Старый маяк снова горит.*<\/h1>/);
    });

    it('reads what is cut off as far as it goes', async () => {
      const words = ['render', feed('broken-rss'), '--element', 'card', '--item', '1'];
      const {output, code} = await run(words);
      assert.equal(code, 0);
      assert.match(output, /A Crane Comes Home/);
    });

    it('says which feed a page of HTML names', async () => {
      const page = '<link rel="alternate" type="application/atom+xml" href="/feed.xml">';
      const words = ['render', '-', '--base', 'https://a.example/blog/'];
      const {errors, code} = await run(words, page);
      assert.equal(code, 1);
      assert.match(errors, /its feed is at https:\/\/a\.example\/feed\.xml/);
    });
  });

  it('reads a URL', async () => {
    const server = createServer((_request, response) => {
      response.writeHead(200, {'content-type': 'application/json'});
      response.end('{"headline": "Loaded"}');
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${server.address().port}/a.json`;
    const {output, code} = await run(['render', url, '--element', 'plain', '--fragment']);
    server.close();
    assert.deepEqual([code, output], [0, '<article><header><h1>Loaded</h1></header></article>\n']);
  });

  it('takes a language, a scheme, a zone and a script', async () => {
    const words = [
      '--lang',
      'de',
      '--theme',
      'dark',
      '--time-zone',
      'Asia/Tokyo',
      '--script',
      '/a.js',
    ];
    const {output} = await run(['render', source, '--element', 'rail', ...words]);
    assert.match(output, /<html lang="de">[^]*<script type="module" src="\/a\.js">/);
    assert.match(output, /<related-rail [^>]*lang="de" [^>]*theme="dark"/);
    assert.match(output, /<article-card [^>]*time-zone="Asia\/Tokyo"/);
  });

  it('reads JSON of another shape, and writes from right to left', async () => {
    const words = ['render', '-', '--items', 'data.posts', '--map', '{"headline": "name.text"}'];
    const input = '{"data": {"posts": [{"name": {"text": "A"}}]}}';
    const {output, errors} = await run([...words, '--element', 'plain', '--lang', 'ar'], input);
    assert.equal(errors, '');
    assert.match(output, /<html lang="ar" dir="rtl">[^]*<h1>A<\/h1>/);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [command, 'render', source]);
    child.stdout.once('data', () => child.stdout.destroy());
    const [errors, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    assert.deepEqual([errors, code], ['', 0]);
  });

  it('says how it is used', async () => {
    const {output, code} = await run(['--help']);
    assert.equal(code, 0);
    assert.match(output, /^Usage: article-elements render <source>/);
  });

  for (const [words, input, code, message] of [
    [[], '', 2, /^Say what to do: render, embed or tags\./],
    [['draw', 'x'], '', 2, /^There is no command draw\./],
    [['render'], '', 2, /^Say what to render/],
    [['render', 'a', 'b'], '', 2, /^One source only; what is b\?/],
    [['render', 'a', '--colour', 'x'], '', 2, /^Unknown option '--colour'/],
    [
      ['render', '-', '--element', 'poem'],
      '{}',
      2,
      /^There is no element poem\. There are: article, /,
    ],
    [['render', '-', '--theme', 'pink'], '{}', 2, /^There is no theme pink\./],
    [['render', '-', '--lang', 'e'], '{}', 2, /^--lang is a language, such as de; "e" is none\.$/m],
    [['render', '-', '--time-zone', 'Nope/X'], '{}', 2, /^--time-zone is a time zone, /],
    [['render', '-', '--base', '/a'], '{}', 2, /^--base is a whole address, /],
    [['render', '-', '--map', '[]'], '{}', 2, /^--map is a JSON object, /],
    [['render', '/'], '', 1, /^\/ cannot be read: it is a folder\.$/m],
    [['render', '-', '--item', 'length'], '[{"headline": "A"}]', 1, /^There is no item length\.$/m],
    [['render', 'none.json'], '', 1, /^There is no file none\.json\.$/m],
    [['render', '-'], '<!doctype html>', 1, /^The document is HTML instead of /],
    [['render', '-'], 'no', 1, /^Standard input is not JSON: /],
    [['render', '-'], '{"a": 1}', 1, /^This JSON has no format that can be read/],
    [['render', '-', '--item', '7'], '[{"headline": "A"}]', 1, /^There is no item 7\.$/m],
    [
      ['render', '-', '--out', '/none/a.html'],
      '{"headline": "A"}',
      1,
      /^\/none\/a\.html could not be written/,
    ],
    [['render', 'http://127.0.0.1:9/a.json'], '', 1, /127\.0\.0\.1:9/],
  ]) {
    it(`fails with ${code} for: ${words.join(' ') || 'nothing'} ${input}`, async () => {
      const result = await run(words, input);
      assert.equal(result.code, code, result.errors);
      assert.match(result.errors, message);
      assert.equal(result.output, '');
      assert.doesNotMatch(result.errors, /^\s+at /m);
    });
  }
});
