// A short run of the fuzzer: `npm run fuzz` reads many more documents, and others each time.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {describeFailure, fuzz} from '../../fuzz/run.mjs';

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
