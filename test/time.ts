// Waiting for states, and time that passes only when a test says so.

const {setTimeout: realSetTimeout} = window;
const realNow = Date.now;

/** The longest that a state may take to come. It is for tests that hang. */
const longest = 60_000;

/** Lets everything happen that is ready to: promises, messages, events. */
export const turn = (): Promise<void> => new Promise(resolve => realSetTimeout(resolve));

/** Waits for a state, however long it takes on a busy machine. Fails if it never comes. */
export async function waitUntil(
  isReached: () => unknown,
  what = 'the state that the test waits for',
): Promise<void> {
  const end = realNow() + longest;
  while (!(await isReached())) {
    if (realNow() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise(resolve => realSetTimeout(resolve, 10));
  }
}

/**
 * Waits until intersection observers that began before this call have been told of an element for
 * the first time. Browsers tell all observers of a page in the same frame, oldest first.
 */
export function observed(element: Element): Promise<void> {
  return new Promise(resolve => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
}

/** A clock in place of that of the page: its timers fire when a test lets time pass. */
export class FakeTime {
  /** Whole seconds at first, as dates of HTTP are. */
  now = 1_000_000;
  /** How often a timer was started. */
  started = 0;
  hidden = false;
  readonly timers = new Map<number, {at: number; run: () => void}>();

  readonly #real = {
    now: Date.now,
    setTimeout: window.setTimeout,
    clearTimeout: window.clearTimeout,
  };

  install(): void {
    this.now = 1_000_000;
    this.timers.clear();
    Date.now = () => this.now;
    Object.assign(window, {
      setTimeout: (run: (...values: unknown[]) => void, delay = 0, ...values: unknown[]) => {
        // As browsers do: a delay of 32 bits or more wraps around.
        const at = this.now + Math.max(delay | 0, 0);
        this.timers.set(++this.started, {at, run: () => run(...values)});
        return this.started;
      },
      clearTimeout: (timer: number) => this.timers.delete(timer),
    });
    Object.defineProperty(document, 'hidden', {configurable: true, get: () => this.hidden});
  }

  uninstall(): void {
    const {now, ...timers} = this.#real;
    Date.now = now;
    Object.assign(window, timers);
    Reflect.deleteProperty(document, 'hidden');
  }

  /** The delays after which the timers that run now are going to fire. */
  get delays(): number[] {
    return [...this.timers.values()].map(({at}) => at - this.now);
  }

  /** Lets time pass, and runs each timer at its time. */
  pass(milliseconds: number): void {
    const end = this.now + milliseconds;
    for (let runs = 0; runs < 100; runs++) {
      const [next] = [...this.timers].sort((a, b) => a[1].at - b[1].at);
      if (!next || next[1].at > end) break;
      this.timers.delete(next[0]);
      this.now = Math.max(this.now, next[1].at);
      next[1].run();
    }
    this.now = end;
  }

  setHidden(hidden: boolean): void {
    this.hidden = hidden;
    document.dispatchEvent(new Event('visibilitychange'));
  }
}
