/** The longest delay that timers keep, in milliseconds. */
const longestDelay = 2 ** 31 - 1;

/**
 * Asks for the data of an element again, some time later. Nobody looks at a hidden tab, and nothing
 * answers without a network: it then waits for the reader or the network to come back.
 */
export class Refresh {
  readonly #load: () => void;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(load: () => void) {
    this.#load = load;
  }

  /** Loads after a number of seconds, at least one. */
  schedule(seconds: number): void {
    this.#timer = setTimeout(this.#onTime, Math.min(Math.max(seconds, 1) * 1000, longestDelay));
  }

  /** Stops waiting. */
  stop(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#onTime);
    window.removeEventListener('online', this.#onTime);
  }

  readonly #onTime = (): void => {
    this.stop();
    if (document.hidden) document.addEventListener('visibilitychange', this.#onTime);
    else if (!navigator.onLine) window.addEventListener('online', this.#onTime);
    else this.#load();
  };
}
