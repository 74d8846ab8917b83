// `article-elements tags`: what it prints loads the built files, with their hashes.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {tagsFor} from '../../bin/tags.mjs';

const command = ['bin/article-elements.mjs', 'tags'];
const print = (...options) =>
  execFileSync(process.execPath, [...command, ...options], {encoding: 'utf8'});
const hashOf = file => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

describe('article-elements tags', () => {
  it('prints the style sheet and the script with the hashes of the files', () => {
    const text = print('--base', 'https://files.example/a');
    const tags = [...text.matchAll(/(?:src|href)="([^"]*)"\s+integrity="([^"]*)"/g)];
    assert.deepEqual(
      tags.map(([, address]) => address),
      ['css', 'js'].map(ending => `https://files.example/a/article-elements.${ending}`),
    );
    for (const [, address, hash] of tags) {
      assert.equal(hash, hashOf(address.replace('https://files.example/a', 'cdn')));
    }
  });

  it('prints a hash for each piece, if an import map is wanted', () => {
    for (const [option, folder] of [
      [[], 'chunks/'],
      [['--autoload'], 'autoload/'],
    ]) {
      const [, json] = /<script type="importmap">([\s\S]*?)<\/script>/.exec(
        print('--base', '/files/', '--import-map', ...option),
      );
      const pieces = Object.entries(JSON.parse(json).integrity);
      assert.ok(pieces.length > 10);
      for (const [address, hash] of pieces) {
        assert.ok(address.startsWith(`/files/${folder}`), address);
        const file = address.replace('/files/', 'cdn/');
        assert.ok(existsSync(file), file);
        assert.equal(hash, hashOf(file));
      }
    }
  });

  it('keeps an address in its attribute', () => {
    const hashes = {'article-elements.js': 'sha384-a', 'article-elements.css': 'sha384-b'};
    const text = tagsFor(hashes, {base: '/"><script>', importMap: true});
    assert.doesNotMatch(text, /="[^"]*"><script>/);
    assert.equal(text.match(/<script/g).length, 2);
  });

  it('refuses an option that it does not know', () => {
    const {status, stderr} = spawnSync(process.execPath, [...command, '--bas', 'x'], {
      encoding: 'utf8',
    });
    assert.equal(status, 2);
    assert.match(stderr, /Usage: article-elements tags/);
  });
});
