// Results as tables on the console.
import {ratioToFloor, summarise} from './statistics.mjs';

const digits = (value, count = 2) => value.toFixed(count);

/** `1.24 (1.20–1.31), 35.02 ms`: the ratio with its quartiles, and the median. */
function timeCell(values, floor) {
  const time = `${digits(summarise(values).median)} ms`;
  const ratio = ratioToFloor(values, floor);
  if (!ratio) return time;
  return `${digits(ratio.median)} (${digits(ratio.low)}–${digits(ratio.high)}), ${time}`;
}

function printCounts(title, part, cell) {
  const [first] = Object.values(part);
  for (const count of Object.keys(first ?? {})) {
    const rows = Object.entries(part).map(([name, counts]) => {
      const cells = Object.entries(counts[count]).map(([what, values]) => [
        what,
        cell(values, part.floor?.[count][what]),
      ]);
      return [name, Object.fromEntries(cells)];
    });
    console.log(`\n${title}, ${count} cards`);
    console.table(Object.fromEntries(rows));
  }
}

export function printResults({bytes, cards, memory, evaluation, shown, shift, paint, server}) {
  const ratios = 'ratio to the floor (quartiles), median';
  if (cards) printCounts(`Time: ${ratios}`, cards, timeCell);
  if (memory) {
    printCounts('Bytes and nodes a card', memory, values => Math.round(summarise(values).median));
  }
  if (shown) printCounts(`From navigation to all cards: ${ratios}`, shown, timeCell);
  if (evaluation) {
    const rows = Object.entries(evaluation).map(([name, values]) => [
      name,
      {evaluation: timeCell(values, evaluation.floor), brotli: bytes[name]},
    ]);
    console.log(`\nScript evaluation: ${ratios}; bytes of the script`);
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
  const [reference] = Object.values(paint);
  const rows = Object.entries(paint).map(([name, {bytes, first, largest, moved}]) => [
    name,
    {
      bytes: Math.round(summarise(bytes).median),
      'first paint': timeCell(first, reference.first),
      'largest paint': timeCell(largest, reference.largest),
      'layout shift': digits(Math.max(...moved), 4),
    },
  ]);
  return Object.fromEntries(rows);
}

/** Renders a second, and their ratio to the first contender's, by group. */
export function serverRows({rates}) {
  const groups = Object.entries(rates).map(([group, contenders]) => {
    const [reference] = Object.values(contenders);
    const rows = Object.entries(contenders).map(([name, values]) => {
      const {median} = summarise(values);
      const ratio = ratioToFloor(values, reference);
      return [name, {'a second': Math.round(median), ratio: digits(ratio?.median ?? 1)}];
    });
    return [group, Object.fromEntries(rows)];
  });
  return Object.fromEntries(groups);
}
