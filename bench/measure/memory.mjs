// What a card keeps: the JavaScript heap, the browser's own heap of nodes, and how many nodes.
import {collectGarbage, openContenders, push, turns} from './open.mjs';

/**
 * A text that the DOM was given lies outside of the JavaScript heap from then on, if it was there
 * for a while. Without this the heap would shrink while cards are created, by what the records'
 * texts take, and every card would seem to keep that much less.
 */
async function handTextsOver(client, call) {
  for (let time = 0; time < 3; time++) {
    await call('handOver');
    await collectGarbage(client);
  }
}

async function usage(client, call) {
  await call('frame');
  await collectGarbage(client);
  const {usedSize, embedderHeapUsedSize} = await client.send('Runtime.getHeapUsage');
  const {nodes} = await client.send('Memory.getDOMCounters');
  return {heap: usedSize, nodeHeap: embedderHeapUsedSize, nodes};
}

/** Results by contender, count and kind, for each card: one value a round. */
export async function measureMemory(run, {names, counts, rounds}) {
  const results = {};
  for await (const {round, name} of turns(rounds, names)) {
    run.progress(`memory, round ${round + 1} of ${rounds}: ${name}`);
    for (const count of counts) {
      const {page, client, call} = await openContenders(run, [name]);
      await call('prepare', count);
      await handTextsOver(client, call);
      const before = await usage(client, call);
      await call('create');
      const after = await usage(client, call);
      const each = Object.entries(after).map(([kind, value]) => [
        kind,
        (value - before[kind]) / count,
      ]);
      push(results, name, count, Object.fromEntries(each));
      await page.close();
    }
  }
  return results;
}
