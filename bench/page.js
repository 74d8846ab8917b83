// Runs in the page: the work that is measured, and nothing around it.
import {makeRecords, withNewHeadlines} from './records.js';

// The same for all pages of a run, so that all show the same dates.
const now = Number(new URLSearchParams(location.search).get('now'));
const container = document.querySelector('main');
const loaded = new Map();
let contender;
let cards;
let records;

/** Styles and lays out everything that is not yet. */
const layOut = () => container.getBoundingClientRect();

async function done(work) {
  await work();
  layOut();
  window.bench.done?.();
}

window.bench = {
  async load(names) {
    for (const name of names) {
      loaded.set(name, await import(`/bundles/${name}.js`));
      this.use(name);
      // Browsers compile what runs often: the first rounds are slower.
      for (let time = 0; time < 3; time++) {
        this.prepare(40);
        await this.create();
        await this.headlines();
        await this.replace();
        await this.remove();
        await this.frame();
      }
    }
  },

  /** Chooses the contender that the next steps are of. */
  use(name) {
    contender = loaded.get(name);
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
    return done(async () => {
      cards = contender.create(records, container);
      await contender.settled(cards);
    });
  },

  /** An edited headline in every card; the rest as it was. */
  headlines() {
    records = withNewHeadlines(records);
    return done(async () => {
      contender.update(cards, records);
      await contender.settled(cards);
    });
  },

  /** Another article in every card. */
  replace() {
    records = makeRecords(records.length, 1, now);
    return done(async () => {
      contender.update(cards, records);
      await contender.settled(cards);
    });
  },

  remove() {
    return done(() => {
      contender.remove(container);
      cards = undefined;
    });
  },

  /** Two frames: the one that shows the work, and the one that shows what observers did about it. */
  async frame() {
    for (let count = 0; count < 2; count++) {
      await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
    }
  },
};
