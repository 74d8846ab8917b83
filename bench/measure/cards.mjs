// The processor time of the main thread while cards are created, updated and removed, frame included.
// A contender and the reference take turns in one page, so that a moment in which the machine is slow
// changes both numbers of a pair.
import {collectGarbage, openClock, openContenders, turns} from './open.mjs';

/** The steps, in the order in which they are done. */
export const steps = ['create', 'headlines', 'replace', 'remove'];

/** How many pairs are measured in one page. */
export const pairsAPage = 4;

/** The number of cards that are in view together, and the height of a window that shows them all. */
export const view = {count: 48, height: 8000};

/** A few cards take so little time that one measurement says little. */
const repeats = count => (count < 100 ? 3 : 1);

/** Processor time by step, in milliseconds. */
async function measureOnce({client, call, clock}, name, count) {
  const results = Object.fromEntries(steps.map(step => [step, {cpu: 0, layout: 0}]));
  await call('use', name);
  for (let repeat = 0; repeat < repeats(count); repeat++) {
    await call('prepare', count);
    for (const step of steps) {
      await collectGarbage(client);
      const before = await clock();
      await call(step);
      await call('frame');
      const after = await clock();
      results[step].cpu += (after.cpu - before.cpu) / repeats(count);
      results[step].layout += (after.layout - before.layout) / repeats(count);
    }
  }
  return results;
}

/**
 * Results by contender, by number of cards (or `view`) and by step: one pair a round, `own` and `peer`.
 */
export async function measureCards(run, {names, places, rounds, reference}) {
  const results = {};
  for (const place of places) {
    const [count, height] = place === 'view' ? [view.count, view.height] : [Number(place)];
    for await (const {round, name} of turns(Math.ceil(rounds / pairsAPage), names)) {
      run.progress(`cards, ${place}, page ${round + 1}: ${name}`);
      const opened = await openContenders(run, [reference, name], height);
      const page = {...opened, clock: await openClock(opened.client)};
      const left = Math.min(pairsAPage, rounds - round * pairsAPage);
      for (let pair = 0; pair < left; pair++) {
        // Which of the two is first changes from pair to pair.
        const own = pair % 2 ? await measureOnce(page, name, count) : undefined;
        const peer = await measureOnce(page, reference, count);
        const both = {own: own ?? (await measureOnce(page, name, count)), peer};
        for (const step of steps) {
          const list = (((results[name] ??= {})[place] ??= {})[step] ??= []);
          list.push({own: both.own[step], peer: both.peer[step]});
        }
      }
      await opened.page.close();
    }
  }
  return results;
}
