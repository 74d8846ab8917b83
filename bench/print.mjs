// Results as tables on the console.
import {contenders, reference} from './contenders.mjs';
import {ratioOf, ratioOfPairs, summarise, writeRatio} from './statistics.mjs';

const digits = (value, count = 2) => value.toFixed(count);
const middle = values => summarise(values).median;

/** `1.24 (1.20–1.31), 35.02 ms`: the ratio with its quartiles, and the median. */
function timeCell(values, compared) {
  const time = `${digits(middle(values))} ms`;
  return compared ? `${writeRatio(ratioOf(values, compared))}, ${time}` : time;
}

function printCards(cards) {
  for (const place of Object.keys(Object.values(cards)[0])) {
    const rows = Object.entries(cards).flatMap(([name, places]) => {
      const steps = Object.entries(places[place] ?? {});
      const row = (kind, title) => [
        title,
        Object.fromEntries(
          steps.map(([step, pairs]) => [
            step,
            `${writeRatio(ratioOfPairs(pairs, kind))}, ${digits(middle(pairs.map(({own}) => own[kind])), 0)} ms`,
          ]),
        ),
      ];
      return place === 'view'
        ? [row('cpu', name), row('layout', `${name}, styles and layout`)]
        : [row('cpu', name)];
    });
    const [first] = Object.values(Object.values(cards)[0][place]);
    console.log(
      `\nProcessor time of the main thread, ${place === 'view' ? 'cards in view' : `${place} cards`}: ` +
        `ratio to ${contenders[reference].title} (quartiles of ${first.length} pairs), median. ` +
        `${contenders[reference].title} against itself is the noise.`,
    );
    console.table(Object.fromEntries(rows));
  }
}

export function printResults(results) {
  const {bytes, cards, memory, evaluation, shown, shift, paint, server, load, cores} = results;
  console.log(`Load of the machine at the start: ${digits(load)}, on ${cores} cores`);
  if (cards) printCards(cards);
  if (memory) {
    const rows = Object.entries(memory).map(([name, counts]) => {
      const kinds = Object.entries(Object.values(counts).at(-1));
      return [
        name,
        Object.fromEntries(kinds.map(([kind, all]) => [kind, Math.round(middle(all))])),
      ];
    });
    console.log('\nBytes and nodes a card');
    console.table(Object.fromEntries(rows));
  }
  if (shown) {
    const last = counts => Object.values(counts).at(-1).shown;
    const rows = Object.entries(shown).map(([name, counts]) => [
      name,
      {shown: timeCell(last(counts), shown[reference] && last(shown[reference]))},
    ]);
    console.log(`\nFrom navigation to all cards: ratio to ${reference} (quartiles), median`);
    console.table(Object.fromEntries(rows));
  }
  if (evaluation) {
    const rows = Object.entries(evaluation).map(([name, values]) => [
      name,
      {evaluation: timeCell(values, evaluation[reference]), brotli: bytes[name]},
    ]);
    console.log('\nEvaluation of the script, processor time; bytes of the script');
    console.table(Object.fromEntries(rows));
  }
  if (shift) {
    const rows = Object.entries(shift).flatMap(([title, byWidth]) =>
      Object.entries(byWidth).map(([width, moved]) => [
        `${title}, ${width} px`,
        Object.fromEntries(Object.entries(moved).map(([key, value]) => [key, digits(value, 4)])),
      ]),
    );
    console.log('\nLayout shift');
    console.table(Object.fromEntries(rows));
  }
  if (paint) {
    console.log('\nThe page of an article, on a slow network and processor');
    console.table(paintRows(paint));
  }
  if (server) {
    for (const [group, rows] of Object.entries(serverRows(server))) {
      console.log(`\nOn a server: ${group}`);
      console.table(rows);
    }
    console.log(
      `Heap over 10,000 renders, MB: ${server.heap.map(mark => digits(mark)).join(', ')}`,
    );
  }
}

/** Bytes, times and layout shift of each kind of page; times also as a ratio to the first. */
export function paintRows(paint) {
  const [compared] = Object.values(paint);
  const rows = Object.entries(paint).map(([name, {bytes, first, largest, moved}]) => [
    name,
    {
      bytes: Math.round(middle(bytes)),
      'first paint': timeCell(first, compared.first),
      'largest paint': timeCell(largest, compared.largest),
      'layout shift': digits(Math.max(...moved), 4),
    },
  ]);
  return Object.fromEntries(rows);
}

/** Renders in a second of processor time, and their ratio to the first contender's, by group. */
export function serverRows({rates}) {
  const groups = Object.entries(rates).map(([group, results]) => {
    const [compared] = Object.values(results);
    const rows = Object.entries(results).map(([name, values]) => [
      name,
      {'a second': Math.round(middle(values)), ratio: writeRatio(ratioOf(values, compared))},
    ]);
    return [group, Object.fromEntries(rows)];
  });
  return Object.fromEntries(groups);
}
