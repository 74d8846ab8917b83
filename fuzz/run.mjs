import fc from 'fast-check';
import {Worker} from 'node:worker_threads';
import {longest} from './feeds.mjs';
import {prepare, recipe} from './recipes.mjs';

/** After how many milliseconds a document is taken to be without end. */
const patience = 60_000;

/**
 * Reads `count` documents made from `seed`, or only the one that `path` leads to. Fails with the
 * smallest document that is not read soundly.
 */
export function fuzz({seed, count, path}) {
  const progress = new SharedArrayBuffer(16);
  const counters = new Float64Array(progress);
  const worker = new Worker(new URL('worker.mjs', import.meta.url), {
    workerData: {seed, count, path, longest, progress},
  });
  return new Promise((resolve, reject) => {
    const watch = setInterval(() => {
      const [number, since] = counters;
      if (!since || Date.now() - since < patience) return;
      void worker.terminate();
      const lost = {failed: true, numRuns: number, reason: `It took over ${patience / 1000} s.`};
      // While it shrinks it reads other documents than the seed makes.
      const [found] = number > count ? [] : sample(seed, number - 1, path);
      resolve({...lost, recipe: found, path: path ?? String(number - 1)});
    }, 500);
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', code => {
      clearInterval(watch);
      reject(new Error(`The thread that reads ended with ${code}.`));
    });
  });
}

function sample(seed, index, path) {
  return fc.sample(recipe, {seed, path: path ?? String(index), numRuns: 1});
}

/** What failed, and how to see it again. */
export function describeFailure({path, reason, recipe: found, numShrinks = 0}, seed) {
  const lines = [`A document is not read soundly. ${reason ?? ''}`, ''];
  if (found) {
    const {document, options} = prepare(found);
    lines.push(`Recipe, after ${numShrinks} steps of shrinking:`, clip(fc.stringify(found)), '');
    lines.push('Document:', shown(document), '', 'Options:', shown(options), '');
  }
  lines.push(`Again: npm run fuzz -- --seed ${seed} --path ${path}`);
  return printable(lines.join('\n'));
}

function shown(value) {
  try {
    return clip(JSON.stringify(value));
  } catch {
    return 'too deep to be shown';
  }
}

function clip(text) {
  return text.length > 4000 ? `${text.slice(0, 4000)}… (${text.length} characters)` : text;
}

/** What a terminal shows as it is, and what turns no text around in it. */
function printable(text) {
  return text.replace(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/gu,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
