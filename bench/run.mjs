// npm run bench: everything, and writes docs/performance.md anew; it says how things are measured.
//   --quick              fewer rounds, of 100 and 1,000 cards only
//   --only floor,lit     these contenders; their names are in contenders.mjs
//   --counts 1000        these numbers of cards
//   --parts cards,shift  these parts: cards, memory, evaluation, shown, shift, paint, server
//   --rounds 5           so many rounds
//   --dist folder        another build of the library
//   --report             writes the documents from the newest results, whatever they were
// With any of them but --dist and --report the documents stay as they are.
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
