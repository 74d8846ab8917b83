// Writes docs/performance.md and docs/performance.svg.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {format} from 'prettier';
import {drawChart} from './chart.mjs';
import {contenders, reference} from './contenders.mjs';
import {pairsAPage, view} from './measure/cards.mjs';
import {delays} from './measure/shift.mjs';
import {cpuSlowdown, network} from './measure/shown.mjs';
import {paintRows, serverRows} from './print.mjs';
import {ratioOf, ratioOfPairs, summarise, writeRatio} from './statistics.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const json = path => JSON.parse(readFileSync(join(here, path), 'utf8'));

const names = Object.keys(contenders);
const steps = {
  create: 'create',
  headlines: 'edit a headline',
  replace: 'another article',
  remove: 'remove',
};
const peer = contenders[reference].title;

const middle = values => summarise(values).median;
const fixed = (value, digits) => value.toFixed(digits);
const kilobytes = bytes => `${fixed(bytes / 1000, 1)} kB`;
const number = value => value.toLocaleString('en');
const time = milliseconds => `${fixed(milliseconds, milliseconds < 10 ? 1 : 0)} ms`;
const last = counts => Object.values(counts).at(-1);

function table(head, rows) {
  const line = cells => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
}

/** Rows by name, each an object of cells by title. */
function namedTable(rows) {
  const [first] = Object.values(rows);
  return table(
    ['', ...Object.keys(first)],
    Object.entries(rows).map(([name, cells]) => [name, ...Object.values(cells)]),
  );
}

function titles() {
  const versions = json('package.json').dependencies;
  return Object.fromEntries(
    names.map(name => {
      const {title, package: dependency} = contenders[name];
      return [name, dependency ? `${title} (${versions[dependency]})` : title];
    }),
  );
}

const ratio = (cards, name, place, step, kind) => ratioOfPairs(cards[name][place][step], kind);

/** `0.73–1.13`: the least and the most of the others. */
function rangeOfOthers(value) {
  const others = names.filter(
    name => !contenders[name].ours && name !== 'floor' && name !== reference,
  );
  const values = others.map(value);
  return `${fixed(Math.min(...values), 2)}–${fixed(Math.max(...values), 2)}`;
}

/** The targets, with the figures of this run. */
function targets({cards, memory, shown, bytes}) {
  const place = Object.keys(cards[reference]).findLast(name => name !== 'view');
  const both = value => `${value('article-card')} / ${value('article-card-attributes')}`;
  const row = (what, target, place, step, kind) => {
    const value = name => ratio(cards, name, place, step, kind).median;
    return [what, target, both(name => fixed(value(name), 2)), rangeOfOthers(value)];
  };
  const shownAfter = name => ratioOf(last(shown[name]).shown, last(shown[reference]).shown).median;
  const heap = name => middle(last(memory[name]).heap);
  return table(
    [`× ${peer}, property / attributes`, 'hold to', 'now', 'others'],
    [
      row(`${number(Number(place))} cards: create`, '0.95 / 1.0', place, 'create'),
      row('another article', '0.50 / 0.65', place, 'replace'),
      row('edit a headline', '0.75 / 1.30', place, 'headlines'),
      row('remove', '1.0', place, 'remove'),
      [
        'navigation to all shown',
        '0.95',
        both(name => fixed(shownAfter(name), 2)),
        rangeOfOthers(shownAfter),
      ],
      row('cards in view: styles and layout of create', '1.05', 'view', 'create', 'layout'),
      row('cards in view: create in all', '1.3', 'view', 'create'),
      ['heap of a card', '2.2 / 1.95 kB', both(name => kilobytes(heap(name))), ''],
      ['script of a card, Brotli', '14.0 kB', kilobytes(bytes['article-card']), ''],
    ],
  );
}

function overview({bytes, evaluation, memory}, title) {
  return table(
    ['', 'script, Brotli', 'evaluated in', 'heap a card', 'nodes a card', 'node heap a card'],
    names.map(name => {
      const {heap, nodes, nodeHeap} = last(memory[name]);
      return [
        title[name],
        `${number(bytes[name])} B`,
        time(middle(evaluation[name])),
        kilobytes(middle(heap)),
        fixed(middle(nodes), 0),
        kilobytes(middle(nodeHeap)),
      ];
    }),
  );
}

/** A row a contender, a column a step. */
function cardsTable(cards, title, place, kind) {
  return table(
    ['', ...Object.values(steps)],
    names.map(name => [
      title[name],
      ...Object.keys(steps).map(step => {
        const own = middle(cards[name][place][step].map(pair => pair.own[kind]));
        return `${writeRatio(ratio(cards, name, place, step, kind))}, ${time(own)}`;
      }),
    ]),
  );
}

function shownTable(shown, title) {
  return table(
    ['', `${number(Number(Object.keys(shown[reference]).at(-1)))} cards`],
    names.map(name => {
      const values = last(shown[name]).shown;
      return [
        title[name],
        `${writeRatio(ratioOf(values, last(shown[reference]).shown))}, ${time(middle(values))}`,
      ];
    }),
  );
}

function shiftTable(shift) {
  const rows = Object.entries(shift).flatMap(([title, widths]) =>
    Object.entries(widths).map(([width, moved]) => [
      title,
      `${width} px`,
      fixed(moved.none, 3),
      fixed(moved.blocking, 3),
      fixed(moved.reserved, 3),
    ]),
  );
  return table(['', 'width', 'no precaution', 'script blocks rendering', 'height reserved'], rows);
}

function chart({cards, memory, shown}) {
  const place = Object.keys(cards[reference]).findLast(name => name !== 'view');
  const count = number(Number(place));
  const of = cell => Object.fromEntries(names.map(name => [name, cell(name)]));
  const ratios = step => of(name => ratio(cards, name, place, step).median);
  const [create, update] = [ratios('create'), ratios('headlines')];
  const write = value => `${fixed(value, 2)} ×`;
  const sentences = names
    .slice(1)
    .map(
      name => `${contenders[name].title}: ${fixed(create[name], 2)}, ${fixed(update[name], 2)}.`,
    );
  const note = `Processor time as a ratio to ${peer}; less is better`;
  return {
    description: `Processor time to create and to update ${count} cards, as a ratio to ${peer}. ${sentences.join(' ')}`,
    panels: [
      {title: `Create ${count} cards`, note, values: create, write},
      {title: `Update ${count} cards: an edited headline`, note, values: update, write},
      {
        title: 'JavaScript heap of a card',
        note: 'Kilobytes; less is better',
        values: of(name => middle(last(memory[name]).heap)),
        write: kilobytes,
      },
      {
        title: `From navigation to ${count} cards shown`,
        note: `Seconds, ${network}, processor slowed ${cpuSlowdown} times; less is better`,
        values: of(name => middle(last(shown[name]).shown) / 1000),
        write: value => `${fixed(value, 2)} s`,
      },
    ],
  };
}

/** The document and the picture, written again with each whole run. */
export async function writeReport(results) {
  const {cards, shown, shift, paint, server, rounds} = results;
  const title = titles();
  const drawn = chart(results);
  const places = Object.keys(cards[reference]).filter(place => place !== 'view');
  const markdown = `<!-- Written by npm run bench. Do not edit. -->

# Performance

![${drawn.description}](performance.svg)

Measured in ${results.browser.replace('/', ' ')}, headless, on a machine with ${results.cores} processor cores and a load of
${fixed(results.load, 1)}. Times of cards are processor time of the page's main thread, frame included: work of
other processes does not count. Each contender took turns with ${peer} in one page, and the ratio is that
of each pair. Figures are medians, in brackets the quartiles. The row of ${peer} is ${peer} against itself:
differences that are not larger are noise. Milliseconds are those of this machine; compare ratios.

## Targets

The column "others" has the least and the most of React, a plain Lit card, Shoelace and Web Awesome.

${targets(results)}

## What a page pays

${overview(results, title)}

${places
  .map(
    place => `## ${number(Number(place))} cards

Ratio to ${peer} (quartiles), and processor time. About 12 of the cards are in view.

${cardsTable(cards, title, place, 'cpu')}`,
  )
  .join('\n\n')}

## Cards in view

${view.count} cards in a window that shows them all. Ratio to ${peer} (quartiles), and processor time.

${cardsTable(cards, title, 'view', 'cpu')}

Of that, styles and layout:

${cardsTable(cards, title, 'view', 'layout')}

## From navigation to all cards shown

On the network that browsers call ${network}, with the processor slowed ${cpuSlowdown} times. Ratio to ${peer}
(quartiles), and time.

${shownTable(shown, title)}

## Layout shift

A page has the element between two texts. The script comes ${delays.script} ms late, and fetched data ${delays.data} ms after
that. The figures are the sums of all layout shifts. Up to 0.1 is good by the Core Web Vitals. Every page
links \`article-elements.css\`.

- **Script blocks rendering**: \`<script type="module" blocking="render" …>\` in the head. The browser
  waits for the script with the first paint.
- **Height reserved**: the page gives the element its final \`min-block-size\`.

${shiftTable(shift)}

## Rendered on a server

The page of an article with its six related ones, 412 pixels wide, on the network ${network}, with the
processor slowed ${cpuSlowdown} times. The table has the bytes of everything but pictures, the ratio to the page that
is rendered in the browser (quartiles), and the time. ${rounds.paint} rounds.

${namedTable(paintRows(paint))}

The next tables have how often a server renders in a second of processor time, and the ratio to the first
of each group. They take turns in ${rounds.server} rounds. React renders the same text and elements without shadow
roots, and is given a body that was made safe before.

${Object.entries(serverRows(server))
  .map(([group, rows]) => `### ${group[0].toUpperCase()}${group.slice(1)}\n\n${namedTable(rows)}`)
  .join('\n\n')}

Heap while 10,000 articles are rendered, each 2,500: ${server.heap.map(mark => `${fixed(mark, 1)} MB`).join(', ')}.

## How it is measured

- **The same articles** in every contender: picture, category and date, headline link, summary,
  byline. Before anything is measured, each contender is checked for every field of every record, after
  creation and after each update.
- **Dates** are formatted in each one's usual way: \`<wa-relative-time>\`, \`<sl-relative-time>\`, the
  library's own, and elsewhere a function around \`Intl.RelativeTimeFormat\`. Plain Lit, Preact and React
  also write the full date as a \`title\`; \`<article-card>\` does so when a reader points at the date.
- **Cards out of view** are not laid out by \`<article-card>\`, from the thirteenth of a list on, nor by the
  plain Lit card and the floor, which have its styles. The rows of cards in view show the cost without that.
- **Web Awesome and Shoelace** show the record in the slots of their card, with the default theme.
  **Preact and React** render light DOM with a style sheet, React with \`flushSync\`.
- **The floor** is a custom element written by hand for these records: the shadow DOM of
  \`<article-card>\`, cloned from a template, with its styles as one shared sheet. An update writes
  every field, without comparing it to the old one.
- **Bundles** are made by Rollup and Terser for all. The bytes are those of the files that load at
  once, styles included.
- **Create** is from the first statement until the frame that shows the cards, styles and layout of all
  cards included. **Update** and **remove** end the same way. ${rounds.cards} pairs, ${pairsAPage} a page, after a warm-up
  of both. Garbage is collected before each measurement, and the order changes from pair to pair.
- **Processor time** is that of the main thread, by the \`threadTicks\` of Chrome's Performance domain.
- **Heap** is the difference in the JavaScript heap, **node heap** that in the browser's own heap for
  nodes, before and after the cards, both after garbage collection. Texts of the records are counted for
  no contender.
- **Evaluation** is the processor time to compile and run the bundle from memory, in a new page.
  ${rounds.evaluation} rounds.
- **Shown** is from the start of navigation until after the frame with the last card. The records are in
  the page as JSON, for \`<article-card>\` with attributes as elements. ${rounds.shown} rounds.
- **Layout shift** is the most of ${rounds.shift} rounds.
- **On a server**, processor time is that of the process, garbage collection included.

## Repeat it

\`\`\`sh
npm run bench               # everything; writes this page
npm run bench -- --quick    # fewer rounds, of 300 cards; writes nothing
npm run bench -- --only article-card,lit --counts 1000 --parts cards,memory
npm run bench -- --report   # writes this page from the newest results of each part
\`\`\`

The first run installs the other libraries into \`bench/node_modules\`.
`;
  const docs = join(here, '../docs');
  mkdirSync(docs, {recursive: true});
  writeFileSync(join(docs, 'performance.svg'), drawChart(drawn));
  const style = json('../.prettierrc.json');
  writeFileSync(
    join(docs, 'performance.md'),
    await format(markdown, {...style, parser: 'markdown'}),
  );
}
