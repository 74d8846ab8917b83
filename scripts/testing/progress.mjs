// Shows what a test run is doing: a line for each job as it ends, and a sign of life in between.

const seconds = from => (Date.now() - from) / 1000;
const clock = from => {
  const whole = Math.floor(seconds(from));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

export class Progress {
  #begun = Date.now();
  #total;
  #done = 0;
  /** From the name of a job that runs to when it began and to the test that it is at. */
  #running = new Map();
  #timer;
  passed = 0;
  failed = 0;
  #failures = [];
  #notes = [];

  constructor(total) {
    this.#total = total;
    this.#rest();
  }

  /** Prints a line. */
  say(line) {
    console.log(`${clock(this.#begun).padStart(6)}  ${line}`);
    this.#rest();
  }

  /** Keeps a line for the end: what was left out or skipped, and why. */
  note(line) {
    this.#notes.push(line);
  }

  /** Counts one more job: a step before others. */
  expectMore() {
    this.#total++;
  }

  begin(name) {
    if (!this.#running.has(name)) this.#running.set(name, {since: Date.now()});
  }

  /** Says which test of a job runs now. */
  at(name, test) {
    const job = this.#running.get(name);
    if (job) job.test = test;
  }

  /** Ends a job. `details` are printed if something failed. */
  end(name, {passed, failed, skipped = [], details = ''}) {
    const {since = Date.now()} = this.#running.get(name) ?? {};
    this.#running.delete(name);
    this.#done++;
    this.passed += passed;
    this.failed += failed;
    for (const test of skipped) this.note(`Skipped: ${name}: ${test}`);
    const counts = [`${passed} passed`, failed && `${failed} failed`].filter(Boolean).join(', ');
    if (failed > 0) {
      this.#failures.push(`Failed: ${name}\n${details.replace(/^/gm, '    ')}`.trimEnd());
      if (details) console.log(details.replace(/^/gm, '        '));
    }
    this.say(`${failed > 0 ? '✗' : '✓'} ${name}: ${counts}, ${seconds(since).toFixed(1)} s`);
  }

  /** What failed, with all that is known of each failure. */
  get failures() {
    return this.#failures;
  }

  /** Prints what was skipped and what failed, and as the last line the total. */
  finish() {
    clearTimeout(this.#timer);
    console.log();
    for (const line of this.#notes) console.log(line);
    for (const failure of this.#failures) console.log(failure);
    console.log(`${clock(this.#begun)} minutes\n`);
    console.log(`${this.passed} passed, ${this.failed} failed`);
  }

  /** Begins to wait for the next line, and says what runs if none comes for ten seconds. */
  #rest() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const running = [...this.#running].map(([name, {since, test}]) => {
        return `${name}${test ? `: ${test}` : ''} (${Math.round(seconds(since))} s)`;
      });
      this.say(`… ${this.#done} of ${this.#total} done; now ${running.join('; ') || 'starting'}`);
    }, 10_000);
  }
}
