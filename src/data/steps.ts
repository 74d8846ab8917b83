/** Long work in steps: at once, or in slices between which a page can answer its reader. */

/** Work that stops after each step, and ends with its result. */
export type Steps<Result> = Generator<void, Result>;

/** The milliseconds of one slice: half a frame of 60 in a second. */
const slice = 8;

/** The part of the Prioritized Task Scheduling API that is used; absent in Safari. */
interface Scheduler {
  yield?(): Promise<void>;
}

/** Does all steps, and returns the result. */
export function atOnce<Result>(work: Steps<Result>): Result {
  for (;;) {
    const {done, value} = work.next();
    if (done) return value;
  }
}

/** Does the steps in slices. A worker and a server have no frames to show, and do not pause. */
export async function inSlices<Result>(work: Steps<Result>): Promise<Result> {
  let end = performance.now() + slice;
  for (;;) {
    const {done, value} = work.next();
    if (done) return value;
    if (performance.now() < end || typeof document === 'undefined') continue;
    await pause();
    end = performance.now() + slice;
  }
}

/** Gives the page its turn. A timer would wait for a second in a tab that is hidden. */
function pause(): Promise<void> {
  const {scheduler} = globalThis as {scheduler?: Scheduler};
  if (scheduler?.yield) return scheduler.yield();
  return new Promise(resolve => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
