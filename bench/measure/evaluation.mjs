// The processor time that a contender's script takes to compile and run, from memory: no network, no
// cache.
import {openClock, openPage, turns} from './open.mjs';

/** Runs in the page: CommonJS modules, the entry last. */
function evaluate(modules) {
  const loaded = {};
  for (const [fileName, code] of modules) {
    loaded[`./${fileName}`] = {};
    new Function('exports', 'require', code)(loaded[`./${fileName}`], path => loaded[path]);
  }
}

/** Results by contender, in milliseconds: one value a round. */
export async function measureEvaluation(run, {names, bundles, rounds}) {
  const results = {};
  for await (const {round, name} of turns(rounds, names)) {
    run.progress(`evaluation, round ${round + 1} of ${rounds}: ${name}`);
    const {page, client} = await openPage(run, `${run.origin}/empty.html`);
    const clock = await openClock(client);
    const {files, needed} = bundles[name];
    // A text that was never seen before is in no cache.
    const modules = needed.map(fileName => [fileName, `/*${round}*/${files.get(fileName)}`]);
    const before = await clock();
    await page.evaluate(evaluate, modules);
    (results[name] ??= []).push((await clock()).cpu - before.cpu);
    await page.close();
  }
  return results;
}
