// Writes docs/performance.md and docs/performance.svg.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {format} from 'prettier';
import {drawChart} from './chart.mjs';
import {contenders} from './contenders.mjs';
import {delays} from './measure/shift.mjs';
import {cpuSlowdown, network} from './measure/shown.mjs';
import {paintRows, serverRows} from './print.mjs';
import {ratioToFloor, summarise} from './statistics.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const json = path => JSON.parse(readFileSync(join(here, path), 'utf8'));

const names = Object.keys(contenders);
const steps = {
  create: 'Create',
  headlines: 'Update: an edited headline',
  replace: 'Update: another article',
  remove: 'Remove',
};

const middle = values => summarise(values).median;
const fixed = (value, digits) => value.toFixed(digits);
const kilobytes = bytes => `${fixed(bytes / 1000, 1)} kB`;
const number = value => value.toLocaleString('en');
const time = milliseconds => `${fixed(milliseconds, milliseconds < 10 ? 1 : 0)} ms`;

/** `1.24 (1.20–1.31)` */
function ratioText(values, floor) {
  const {median, low, high} = ratioToFloor(values, floor);
  return `${fixed(median, 2)} (${fixed(low, 2)}–${fixed(high, 2)})`;
}

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

function budgets({cards, memory, shift}) {
  const ratio = (name, step) =>
    fixed(ratioToFloor(cards[name][1000][step], cards.floor[1000][step]).median, 2);
  const both = cell => `${cell('article-card')} · ${cell('article-card-attributes')}`;
  const most = precaution =>
    Math.max(
      ...Object.values(shift).flatMap(widths =>
        Object.values(widths).map(moved => moved[precaution]),
      ),
    );
  return table(
    ['what', 'budget', 'property · attributes'],
    [
      ['1,000 cards created and laid out', '1.25 × the floor', both(name => ratio(name, 'create'))],
      [
        '1,000 cards updated: an edited headline',
        '0.75 × the floor',
        both(name => ratio(name, 'headlines')),
      ],
      [
        'JavaScript heap of a card, of 1,000',
        '2.0 kB',
        both(name => kilobytes(middle(memory[name][1000].heap))),
      ],
      ['layout shift where the script blocks rendering', '0', fixed(most('blocking'), 3)],
      ['layout shift where the page reserves the height', '0', fixed(most('reserved'), 3)],
    ],
  );
}

function overview({bytes, evaluation, memory, shown}, title) {
  return table(
    [
      '',
      'script, brotli',
      'evaluated in',
      'heap a card',
      'nodes a card',
      'node heap a card',
      '1,000 cards shown after',
    ],
    names.map(name => [
      title[name],
      `${number(bytes[name])} B`,
      time(middle(evaluation[name])),
      kilobytes(middle(memory[name][1000].heap)),
      fixed(middle(memory[name][1000].nodes), 0),
      kilobytes(middle(memory[name][1000].nodeHeap)),
      `${fixed(middle(shown[name][1000].shown) / 1000, 2)} s`,
    ]),
  );
}

/** A table for each thing that is timed: a row a contender, a column a number of cards. */
function growth(part, step, title) {
  const counts = Object.keys(part.floor);
  return table(
    ['', ...counts.map(count => `${number(Number(count))} cards`)],
    names.map(name => [
      title[name],
      ...counts.map(count => {
        const values = part[name][count][step];
        return `${ratioText(values, part.floor[count][step])}, ${time(middle(values))}`;
      }),
    ]),
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

function chart(results) {
  const {cards, memory, shown} = results;
  const of = cell => Object.fromEntries(names.map(name => [name, cell(name)]));
  const ratios = step =>
    of(name => ratioToFloor(cards[name][1000][step], cards.floor[1000][step]).median);
  const create = ratios('create');
  const update = ratios('headlines');
  const times = value => `${fixed(value, 2)} ×`;
  const description =
    'Of 1,000 cards, as a ratio to an element written by hand: ' +
    names
      .slice(1)
      .map(
        name =>
          `${contenders[name].title} ${fixed(create[name], 2)} to create, ${fixed(update[name], 2)} to update`,
      )
      .join('; ') +
    '.';
  const counts = results.counts;
  return {
    description,
    counts,
    panels: [
      {
        title: 'Create 1,000 cards',
        note: 'Time as a ratio to the floor; less is better',
        values: create,
        write: times,
      },
      {
        title: 'Update 1,000 cards: an edited headline',
        note: 'Time as a ratio to the floor; less is better',
        values: update,
        write: times,
      },
      {
        title: 'JavaScript heap of a card',
        note: 'Kilobytes, of 1,000 cards; less is better',
        values: of(name => middle(memory[name][1000].heap)),
        write: kilobytes,
      },
      {
        title: 'From navigation to 1,000 cards shown',
        note: `Seconds, ${network}, processor slowed ${cpuSlowdown} times; less is better`,
        values: of(name => middle(shown[name][1000].shown) / 1000),
        write: value => `${fixed(value, 2)} s`,
      },
    ],
    growth: {
      title: 'Create, by the number of cards',
      note: 'Microseconds a card; a level line grows no faster than the number of cards',
      counts,
      series: of(name => counts.map(count => (middle(cards[name][count].create) / count) * 1000)),
    },
  };
}

/** What both commands write, generated anew with each whole run. */
export async function writeReport(results) {
  const {cards, shown, shift, paint, server, rounds} = results;
  const title = titles();
  const drawn = chart(results);
  const markdown = `<!-- Written by npm run bench. Do not edit. -->

# Performance

![${drawn.description}](performance.svg)

Measured in ${results.browser.replace('/', ' ')}, headless, on a machine with ${results.cores} processor cores. All
contenders took turns in one run of one browser; a ratio is to the floor of the same round, so that
what slowed one slowed the other. Figures are medians, in brackets the quartiles. Milliseconds are
those of this machine; ratios are what to compare.

## Budgets

${budgets(results)}

## What a page pays

${overview(results, title)}

${Object.entries(steps)
  .map(
    ([step, name]) =>
      `## ${name}\n\nRatio to the floor (quartiles), and time.\n\n${growth(cards, step, title)}`,
  )
  .join('\n\n')}

## From navigation to all cards shown

On the network that browsers call ${network}, with the processor slowed ${cpuSlowdown} times. Ratio to the floor
(quartiles), and time.

${growth(shown, 'shown', title)}

## Layout shift

What a page with the element between two texts moves by (the sum of all layout shifts; up to 0.1 is
good by the Core Web Vitals), when the script comes ${delays.script} ms late and fetched data ${delays.data} ms after that.
Every page links \`article-elements.css\`.

- **Script blocks rendering**: \`<script type="module" blocking="render" …>\` in the head. The browser
  waits for the script with the first paint.
- **Height reserved**: the page gives the element the \`min-block-size\` that it will have.

${shiftTable(shift)}

## Rendered on a server

The page of an article with its six related ones, 412 pixels wide, on the network ${network}, with the
processor slowed ${cpuSlowdown} times: bytes of everything but pictures, ratio to the page that is rendered in the
browser (quartiles), and time. ${rounds.paint} rounds.

${namedTable(paintRows(paint))}

How many a server renders a second, and the ratio to the first of each group, in turns. React renders
the same text and elements without shadow roots, and is given a body that was made safe before.
${rounds.server} rounds.

${Object.entries(serverRows(server))
  .map(([group, rows]) => `### ${group[0].toUpperCase()}${group.slice(1)}\n\n${namedTable(rows)}`)
  .join('\n\n')}

Heap while 10,000 articles are rendered, each 2,500: ${server.heap.map(mark => `${fixed(mark, 1)} MB`).join(', ')}.

## How it is measured

- **The floor** is a custom element written by hand for these records: the shadow DOM of
  \`<article-card>\`, cloned from a template, with its styles as one shared sheet. An update writes
  every field, without comparing it to what was there.
- **The same articles** in every contender: picture, category and date, headline link, summary,
  byline. Before anything is timed, each is checked for every field of every record, after creation
  and after each update, and the elements of the floor for being those of \`<article-card>\`.
- **Dates** are said in each one's usual way: \`<wa-relative-time>\`, \`<sl-relative-time>\`, our own, and
  elsewhere a function around \`Intl.RelativeTimeFormat\`.
- **Web Awesome and Shoelace** show the record in the slots of their card, with the default theme;
  **Preact and React** render light DOM with a style sheet, React with \`flushSync\`.
- **Bundles** are made by Rollup and Terser for all. The bytes are those of the files that load at
  once, styles included.
- **Create** is from the first statement until the last card has its place (styles and layout of all
  cards done); **update** and **remove** end the same way. ${rounds.cards} rounds, each in a new page that was
  warmed up with 20 cards, garbage collected before each measurement; of 10 and 100 cards the median
  of five and three times.
- **Heap** is the difference in the JavaScript heap, **node heap** that in the browser's own heap for
  nodes, before and after 1,000 cards, both after garbage collection. Texts of the records are
  counted for no contender; strings that the browser keeps only as long as it has room are. ${rounds.memory} rounds.
- **Evaluation** is compiling and running the bundle from memory, in a new page. ${rounds.evaluation} rounds.
- **Shown** is from the start of navigation until after the frame with the last card; the records
  stand in the page as JSON, for \`<article-card>\` with attributes as elements. ${rounds.shown} rounds.
- **Layout shift** is the most of ${rounds.shift} rounds.

## Repeat it

\`\`\`sh
npm run bench               # everything; writes this page. Leave the machine alone meanwhile
npm run bench -- --quick    # fewer rounds, 100 and 1,000 cards; writes nothing
npm run bench -- --only floor,article-card --counts 1000 --parts cards,memory
\`\`\`

The first run installs what is compared with into \`bench/node_modules\`.
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
