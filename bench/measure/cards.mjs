// How long cards take to be created, updated and removed.
import {collectGarbage, openContender, push, turns} from './open.mjs';
import {summarise} from '../statistics.mjs';

/** What is timed, in the order in which it is done; `create` ends when the last card has a place. */
export const steps = ['create', 'headlines', 'replace', 'remove'];

/** A few cards take so little that one measurement says little. */
const repeats = count => (count < 100 ? 5 : count < 1000 ? 3 : 1);

/** Results by contender, count and step: one value a round. */
export async function measureCards(run, {names, counts, rounds}) {
  const results = {};
  for await (const {round, name} of turns(rounds, names)) {
    run.progress(`cards, round ${round + 1} of ${rounds}: ${name}`);
    const {page, client, call} = await openContender(run, name);
    for (const count of counts) {
      const times = {};
      for (let repeat = 0; repeat < repeats(count); repeat++) {
        await call('prepare', count);
        for (const step of steps) {
          await collectGarbage(client);
          (times[step] ??= []).push(await call(step));
        }
        await call('frame');
      }
      const medians = Object.entries(times).map(([step, all]) => [step, summarise(all).median]);
      push(results, name, count, Object.fromEntries(medians));
    }
    await page.close();
  }
  return results;
}
