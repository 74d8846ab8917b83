// Reads documents in a thread of its own, where a document without end can be ended. Writes the
// number of the document under way, and since when, where the other thread sees it.
import fc from 'fast-check';
import {parentPort, workerData} from 'node:worker_threads';
import {prepare, recipe} from './recipes.mjs';
import {checkError, checkList, checkPrototypes} from './soundness.mjs';

const {readArticles, ArticleError} = await import('../dist/data.js');
const {seed, count, path, longest, progress} = workerData;
const counters = new Float64Array(progress);
const outcomes = {articles: 0, empty: 0, errors: 0, largest: 0, slowest: 0};

/** Reads one document. Returns the milliseconds of the processor that it took. */
async function read(document, options) {
  const start = process.cpuUsage();
  try {
    const list = await readArticles(document, options);
    checkList(list, options);
    outcomes[list.articles.length > 0 ? 'articles' : 'empty']++;
    outcomes.largest = Math.max(outcomes.largest, list.articles.length);
  } catch (error) {
    checkError(error, ArticleError);
    outcomes.errors++;
  }
  checkPrototypes();
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function readsSoundly(ingredients) {
  const {document, options} = prepare(ingredients);
  counters[0]++;
  counters[1] = Date.now();
  const time = await read(document, options);
  counters[1] = 0;
  outcomes.slowest = Math.max(outcomes.slowest, time);
  if (time > longest) throw new Error(`It took ${Math.round(time)} ms.`);
}

const details = await fc.check(fc.asyncProperty(recipe, readsSoundly), {
  seed,
  numRuns: count,
  ...(path && {path}),
});
const {failed, counterexample, counterexamplePath, numRuns, numShrinks, errorInstance} = details;
parentPort.postMessage({
  failed,
  outcomes,
  numRuns,
  numShrinks,
  path: counterexamplePath,
  recipe: counterexample?.[0],
  reason: errorInstance && String(errorInstance.stack ?? errorInstance),
});
