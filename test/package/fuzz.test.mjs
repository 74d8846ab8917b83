// A short run of the fuzzer: `npm run fuzz` reads many more documents, and others each time.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {describeFailure, fuzz} from '../../fuzz/run.mjs';
import {fuzzFeeds} from '../../fuzz/feeds.mjs';
import {fuzzXml} from '../../fuzz/xml.mjs';
import * as data from '../../dist/data.js';
import {parseXml} from '../../dist/data/xml/parse-xml.js';

describe('broken and hostile documents', () => {
  for (const seed of [1, 20, 300, 4000]) {
    it(`end in sound articles or an ArticleError, with the seed ${seed}`, async () => {
      const result = await fuzz({seed, count: 500});
      assert.ok(!result.failed, result.failed && describeFailure(result, seed));
      assert.equal(result.numRuns, 500);
      // A run that only refuses would prove nothing.
      assert.ok(result.outcomes.articles > 200);
      assert.ok(result.outcomes.errors > 100);
    });
  }
});

describe('XML', () => {
  it('becomes the tree that a parser of the standard makes of it, and a tree where it is broken', () => {
    fuzzXml(parseXml, {seed: 4000, count: 1000});
  });
});

describe('feeds', () => {
  it('that are broken and hostile end in sound articles or an ArticleError', async () => {
    const {articles, empty, errors} = await fuzzFeeds(data, {seed: 4000, count: 1000});
    assert.equal(articles + empty + errors, 1000);
    assert.ok(articles > 600);
    assert.ok(errors > 50);
  });
});
