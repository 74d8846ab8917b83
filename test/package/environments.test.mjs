// Every element in the pages that libraries make in Node, where applications run their unit tests.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';

const script = join(import.meta.dirname, 'environments/mount.mjs');
const entry = pathToFileURL('dist/define.js').href;

/** A text without its spaces: the build has none between blocks, and there is no layout here. */
const letters = text => text.replaceAll(/\s/g, '');

/** What a reader gets of each element, without its attributes and however its data came. */
const texts = {
  'article-card':
    'Research · Nov 23, 2025 Tides under the bridge Two sentences. About water. By Ada Lee',
  'article-header':
    'Research · November 23, 2025 Tides under the bridge Two sentences. About water. By Ada Lee',
  'tldr-box': 'TL;DR It rises.It falls.',
  'article-body': 'WaterAll of it.1',
  'tag-list': '#tides #bridges · View source',
  'related-rail':
    'More to Explore Research · Nov 23, 2025 Tides under the bridge Two sentences. About water. By Ada Lee',
};

// Vitest resolves packages as Node does, Jest as a browser.
for (const condition of ['node', 'browser']) {
  for (const library of ['jsdom', 'happy-dom']) {
    describe(`${library}, with packages as for ${condition}`, () => {
      const options = [`--conditions=${condition}`, script, library, entry];
      const {shown, problems} = JSON.parse(
        execFileSync(process.execPath, options, {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'inherit'],
        }),
      );
      const hasBodies = library === 'jsdom';

      it('says nothing, but that it cannot make bodies safe', () => {
        if (hasBodies) assert.deepEqual(problems, []);
        else
          assert.match(problems.join('\n'), /^<article-body> The text is not shown.*happy-dom.*$/);
      });

      for (const [tag, text] of Object.entries(texts)) {
        it(`shows <${tag}>, whether its data is given, loaded, or loaded when it is near`, () => {
          const isBody = tag === 'article-body';
          for (const source of ['article', 'src', 'lazy']) {
            const expected = isBody && !hasBodies ? '' : text;
            assert.equal(letters(shown[`${tag}  ${source}`]), letters(expected), source);
          }
        });
      }

      it('shows what attributes ask for', () => {
        assert.match(
          shown['related-rail lang="de" src'],
          /interessieren.*23\.11\.2025.*Von\s*Ada Lee/,
        );
        const tags = letters(shown['tag-list max="1" article']);
        assert.equal(tags, letters('#tides +1 more · View source'));
        assert.match(shown['tldr-box copyable article'], /Copy$/);
        if (hasBodies)
          assert.match(shown['article-body toc src'], /^In this article\s*Water\s*Water/);
      });

      it('shows a whole article', () => {
        const whole = letters(shown['article-layout  src']);
        const parts = ['article-header', 'tldr-box', 'tag-list'].map(tag => texts[tag]);
        for (const part of [...parts, 'Next to read']) {
          assert.ok(whole.includes(letters(part)), part);
        }
        assert.equal(whole.includes(letters('All of it.')), hasBodies);
      });
    });
  }
}
