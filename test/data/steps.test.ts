import {expect} from '@open-wc/testing';
import {atOnce, inSlices, type Steps} from '../../src/data/steps.js';

/** Work whose steps take so many milliseconds of a clock of its own, and tell what they did. */
function* work(durations: readonly number[], log: string[], clock: {now: number}): Steps<number> {
  for (const [index, duration] of durations.entries()) {
    log.push(`step ${index}`);
    clock.now += duration;
    yield;
  }
  return durations.length;
}

describe('work in steps', () => {
  const clock = {now: 0};
  const {now} = performance;
  const {scheduler} = globalThis as {scheduler?: unknown};

  /** Says when the page has had its turn. */
  function watchPage(log: string[]): MessagePort {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      log.push('page');
      port2.postMessage(undefined);
    };
    port2.postMessage(undefined);
    return port1;
  }

  beforeEach(() => {
    performance.now = () => clock.now;
  });

  afterEach(() => {
    performance.now = now;
    Object.defineProperty(globalThis, 'scheduler', {value: scheduler, configurable: true});
  });

  it('is done at once', () => {
    const log: string[] = [];
    expect(atOnce(work([5, 5, 5], log, clock))).to.equal(3);
    expect(log).to.deep.equal(['step 0', 'step 1', 'step 2']);
  });

  for (const name of ['the scheduler of the browser', 'a message']) {
    it(`gives the page its turn by ${name}, after each slice`, async () => {
      const value = name === 'a message' ? undefined : scheduler;
      Object.defineProperty(globalThis, 'scheduler', {value, configurable: true});
      const log: string[] = [];
      const result = inSlices(work([3, 3, 3, 3, 3, 3], log, clock));
      expect(log).to.deep.equal(['step 0', 'step 1', 'step 2']);
      expect(await result).to.equal(6);
      expect(log).to.have.length(6);
    });
  }

  it('lets others work in between', async () => {
    Object.defineProperty(globalThis, 'scheduler', {value: undefined, configurable: true});
    const log: string[] = [];
    const port = watchPage(log);
    await inSlices(work([20, 20, 20, 20], log, clock));
    port.close();
    expect(log.filter(line => line !== 'page')).to.have.length(4);
    expect(log.indexOf('page')).to.be.within(1, log.length - 2);
  });

  it('does not pause before a slice is over', async () => {
    const log: string[] = [];
    const result = inSlices(work([1, 1, 1], log, clock));
    expect(log).to.have.length(3);
    expect(await result).to.equal(3);
  });
});
