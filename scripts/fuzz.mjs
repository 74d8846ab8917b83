// Reads a hundred thousand broken and hostile documents with the built readers (`npm run build`).
// --seed and --count choose which and how many; --path leads to the one that failed.
import {existsSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {describeFailure, fuzz} from '../fuzz/run.mjs';

const {values} = parseArgs({
  options: {
    seed: {type: 'string', default: String(Math.floor(Math.random() * 2 ** 31))},
    count: {type: 'string', default: '100000'},
    path: {type: 'string'},
  },
});
const seed = Number(values.seed);
const count = Number(values.count);
if (!Number.isInteger(seed) || !Number.isInteger(count) || count < 1) {
  console.error('--seed and --count have to be whole numbers.');
  process.exit(2);
}
if (!existsSync('dist/data.js')) {
  console.error('There is no dist/data.js yet: npm run build');
  process.exit(2);
}

console.log(`Seed ${seed}, ${count} documents`);
const start = performance.now();
const result = await fuzz({seed, count, path: values.path});
const seconds = (performance.now() - start) / 1000;
if (result.failed) {
  console.error(describeFailure(result, seed));
  process.exit(1);
}
const {numRuns, outcomes} = result;
const {articles, empty, errors, largest, slowest} = outcomes;
console.log(`${articles} with articles (at most ${largest}), ${empty} empty, ${errors} refused`);
console.log(
  `${numRuns} documents in ${seconds.toFixed(1)} s, ${Math.round(numRuns / seconds)} a second; ` +
    `the slowest took ${Math.round(slowest)} ms`,
);
