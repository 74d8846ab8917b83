// Reads a hundred thousand broken and hostile documents with the built readers (`npm run build`), as
// many feeds, and parses as many documents of XML, well-formed and broken. --seed and --count (or
// ARTICLE_ELEMENTS_FUZZ) choose which and how many, --only `json`, `feeds` or `xml` one kind; --path
// leads to the one that failed.
import {existsSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {describeFailure, fuzz} from '../fuzz/run.mjs';
import {fuzzFeeds} from '../fuzz/feeds.mjs';
import {fuzzXml} from '../fuzz/xml.mjs';

const {values} = parseArgs({
  options: {
    seed: {type: 'string', default: String(Math.floor(Math.random() * 2 ** 31))},
    count: {type: 'string', default: process.env.ARTICLE_ELEMENTS_FUZZ ?? '100000'},
    path: {type: 'string'},
    only: {type: 'string'},
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
const {only} = values;
const isWanted = kind => !only || only === kind;
/** A path leads through the documents of one kind. */
const choice = {seed, count, path: only && values.path};
if (isWanted('xml')) {
  const {parseXml} = await import('../dist/data/xml/parse-xml.js');
  const began = performance.now();
  fuzzXml(parseXml, choice);
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `XML: ${count} well-formed documents equal to the reference, ${count} broken ones parsed, ` +
      `in ${seconds.toFixed(1)} s`,
  );
}
if (isWanted('feeds')) {
  const began = performance.now();
  const {articles, empty, errors, slowest} = await fuzzFeeds(
    await import('../dist/data.js'),
    choice,
  );
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `Feeds: ${articles} with articles, ${empty} empty, ${errors} refused, in ` +
      `${seconds.toFixed(1)} s; the slowest took ${Math.round(slowest)} ms of the processor`,
  );
}
if (!isWanted('json')) process.exit();
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
