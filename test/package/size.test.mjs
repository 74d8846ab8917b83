// The rules of `npm run size`.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {judge} from '../../scripts/size/judge.mjs';

const kB = 1000;

describe('a size', () => {
  it('without a budget only has a change', () => {
    assert.deepEqual(judge({brotli: 300, before: 280}), {change: 20, verdict: '', isOver: false});
    assert.equal(judge({brotli: 300, before: 300}).change, '');
    assert.equal(judge({brotli: 300}).change, 'new');
  });

  it('within its budget may grow', () => {
    const {verdict, isOver} = judge({brotli: 14 * kB, before: 12 * kB, budget: 14 * kB});
    assert.deepEqual({verdict, isOver}, {verdict: 'ok', isOver: false});
  });

  it('over its budget may shrink or stay, and says by how much it is over', () => {
    for (const brotli of [17 * kB, 18 * kB]) {
      const {verdict, isOver} = judge({brotli, before: 18 * kB, budget: 14 * kB});
      assert.equal(isOver, false);
      assert.equal(verdict, `over budget by ${brotli - 14 * kB}`);
    }
  });

  it('over its budget fails if it grows by more than versions of Brotli differ', () => {
    const judged = growth => judge({brotli: 18 * kB + growth, before: 18 * kB, budget: 14 * kB});
    assert.equal(judged(10).isOver, false);
    assert.equal(judged(100).isOver, true);
    assert.equal(judged(100).verdict, 'FAILS: over budget by 4100');
  });

  it('fails as soon as it is over a budget that was met, or that is new', () => {
    assert.equal(judge({brotli: 14_001, before: 14 * kB, budget: 14 * kB}).isOver, true);
    assert.equal(judge({brotli: 14_001, budget: 14 * kB}).isOver, true);
  });
});
