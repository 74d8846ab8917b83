import {expect} from '@open-wc/testing';

const factor = 32;

/**
 * A busy machine interrupts long work more often than short work, and is allowed to make it eight
 * times as long as it should be. Work in the square of the size takes 32 times as long.
 */
const tolerance = 8;

/** The shortest of some runs: what interrupts one of them does not count. */
function timeOf(work: () => unknown): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  // Clocks of browsers tick once a millisecond, or more often.
  return Math.max(1, Math.min(...times));
}

/** Fails if work takes more than linear time: it is compared at a size and at a 32nd of it. */
export function expectLinearTime<T>(
  inputOf: (size: number) => T,
  size: number,
  work: (input: T) => unknown,
): void {
  const [small, large] = [inputOf(size / factor), inputOf(size)];
  const short = timeOf(() => work(small));
  const long = timeOf(() => work(large));
  const comparison = `${long} ms for ${size}, and ${short} ms for ${size / factor}`;
  expect(long / short, comparison).to.be.below(factor * tolerance);
}
