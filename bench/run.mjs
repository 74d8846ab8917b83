// npm run bench: measures everything, and writes docs/performance.md, which says how it is measured.
//   --quick              fewer rounds, of 300 cards only
//   --only lit,react     these contenders; their names are in contenders.mjs
//   --counts 300,view    these numbers of cards; `view` are cards that are in view together
//   --parts cards,shift  these parts: cards, memory, evaluation, shown, shift, paint, server
//   --rounds 5           so many rounds
//   --dist folder        another build of the library
//   --report             writes the documents from the newest results of each part
// With any of the first five the documents stay as they are, and the results are kept for --report.
import {parseArgs} from 'node:util';
import {installContenders} from './install.mjs';

installContenders();
const {values: options} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    only: {type: 'string'},
    counts: {type: 'string'},
    parts: {type: 'string'},
    rounds: {type: 'string'},
    report: {type: 'boolean', default: false},
    dist: {type: 'string', default: 'dist'},
  },
});
const {runBenchmarks} = await import('./benchmarks.mjs');
await runBenchmarks(options);
