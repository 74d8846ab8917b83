// Runs in the page: what is timed, and nothing around it.
import {makeRecords, withNewHeadlines} from './records.js';

// The same for all pages of a run, so that all show the same dates.
const now = Number(new URLSearchParams(location.search).get('now'));
const container = document.querySelector('main');
let contender;
let cards;
let records;

/** Styles and lays out everything that is not yet. */
const layOut = () => container.getBoundingClientRect();

async function timed(work) {
  const start = performance.now();
  await work();
  layOut();
  const time = performance.now() - start;
  window.bench.done?.();
  return time;
}

const frame = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));

window.bench = {
  async load(name) {
    contender = await import(`/bundles/${name}.js`);
    this.prepare(20);
    await this.create();
    await this.headlines();
    await this.replace();
    this.remove();
    await frame();
  },

  prepare(count) {
    records = makeRecords(count, 0, now);
    layOut();
  },

  /** Gives the DOM every text of the records once. */
  handOver() {
    const text = document.createTextNode('');
    for (const record of records) {
      for (const value of Object.values(record)) {
        if (typeof value === 'string') text.data = value;
      }
    }
  },

  create() {
    return timed(async () => {
      cards = contender.create(records, container);
      await contender.settled(cards);
    });
  },

  /** An edited headline in every card; the rest as it was. */
  headlines() {
    records = withNewHeadlines(records);
    return timed(async () => {
      contender.update(cards, records);
      await contender.settled(cards);
    });
  },

  /** Another article in every card. */
  replace() {
    records = makeRecords(records.length, 1, now);
    return timed(async () => {
      contender.update(cards, records);
      await contender.settled(cards);
    });
  },

  remove() {
    return timed(() => {
      contender.remove(container);
      cards = undefined;
    });
  },

  frame,
};
