/** Something whose text changes with time. */
export interface ClockSubscriber {
  /** The time that was asked for has come. Ask again with {@link clock.at} if there is a next. */
  clockTick(): void;
}

/** The longest delay that timers keep; a longer one would fire at once. */
const longestDelay = 2 ** 31 - 1;

const times = new Map<ClockSubscriber, number>();
let timer: ReturnType<typeof setTimeout> | undefined;
/** The time that the timer is set to: the earliest time in {@link times}, or before it. */
let aim = Infinity;

/**
 * The one clock of the page. It calls each subscriber when its text goes out of date, with one
 * timer for all of them, and rests while the page is hidden. Browsers only: on a server a timer
 * would keep the process alive.
 */
export const clock = {
  /** Milliseconds since 1970. */
  now: (): number => Date.now(),

  /**
   * Calls `clockTick()` once at `time` (milliseconds since 1970), or soon when that has passed,
   * but not before the page is visible. A new time replaces the last one; `undefined` is
   * {@link clock.leave}.
   */
  at(subscriber: ClockSubscriber, time: number | undefined): void {
    if (time === undefined) {
      clock.leave(subscriber);
      return;
    }
    times.set(subscriber, time);
    if (time < aim) start(time);
  },

  /** Forgets a subscriber; the last one to leave takes the timer and the listener along. */
  leave(subscriber: ClockSubscriber): void {
    if (times.delete(subscriber) && times.size === 0) stop();
  },
};

function start(time: number): void {
  aim = time;
  clearTimeout(timer);
  document.addEventListener('visibilitychange', onVisibilityChange);
  if (!document.hidden) timer = setTimeout(tick, Math.min(time - Date.now(), longestDelay));
}

function stop(): void {
  aim = Infinity;
  clearTimeout(timer);
  document.removeEventListener('visibilitychange', onVisibilityChange);
}

function tick(): void {
  const now = Date.now();
  // A subscriber that throws stops this round; `finally` aims at the others that are due.
  try {
    for (const [subscriber, time] of [...times]) {
      if (time <= now && times.delete(subscriber)) subscriber.clockTick();
    }
  } finally {
    const earliest = [...times.values()].reduce((a, b) => (b < a ? b : a), Infinity);
    if (times.size > 0) start(earliest);
    else stop();
  }
}

function onVisibilityChange(): void {
  if (document.hidden) clearTimeout(timer);
  else tick();
}
