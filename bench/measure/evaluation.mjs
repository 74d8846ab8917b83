// How long a contender's script takes to compile and run, from memory: no network, no cache.
import {openPage, turns} from './open.mjs';

/** Runs in the page: CommonJS modules, the entry last. */
function evaluate(modules) {
  const loaded = {};
  const start = performance.now();
  for (const [fileName, code] of modules) {
    loaded[`./${fileName}`] = {};
    new Function('exports', 'require', code)(loaded[`./${fileName}`], path => loaded[path]);
  }
  return performance.now() - start;
}

/** Results by contender, in milliseconds: one value a round. */
export async function measureEvaluation(run, {names, bundles, rounds}) {
  const results = {};
  for await (const {round, name} of turns(rounds, names)) {
    run.progress(`evaluation, round ${round + 1} of ${rounds}: ${name}`);
    const {page} = await openPage(run, `${run.origin}/empty.html`);
    const {files, needed} = bundles[name];
    // A text that was never seen before is in no cache.
    const modules = needed.map(fileName => [fileName, `/*${round}*/${files.get(fileName)}`]);
    (results[name] ??= []).push(await page.evaluate(evaluate, modules));
    await page.close();
  }
  return results;
}
