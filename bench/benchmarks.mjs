// The parts of a run, one after the other, in one browser.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism, loadavg} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {chromiumLaunchOptions} from '../scripts/chromium.mjs';
import {brotliBytes, bundle} from './build.mjs';
import {checkContenders} from './check.mjs';
import {contenders, reference} from './contenders.mjs';
import {measureCards} from './measure/cards.mjs';
import {measureEvaluation} from './measure/evaluation.mjs';
import {measureMemory} from './measure/memory.mjs';
import {measurePaint} from './measure/paint.mjs';
import {measureServer} from './measure/server.mjs';
import {measureShift} from './measure/shift.mjs';
import {measureShown} from './measure/shown.mjs';
import {emptyPage, shownPage} from './pages.mjs';
import {printResults} from './print.mjs';
import {writeReport} from './report.mjs';
import {serve} from './server.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const read = name => readFileSync(join(here, name), 'utf8');

/** The newest results of each part, so that parts can be measured at different times. */
const saved = join(here, 'node_modules/.cache/results.json');

/** In how many rounds each part is measured; of `cards`, how many pairs. */
const rounds = {
  full: {cards: 8, memory: 2, evaluation: 12, shown: 6, shift: 2, paint: 5, server: 5},
  quick: {cards: 4, memory: 1, evaluation: 5, shown: 3, shift: 1, paint: 3, server: 3},
};

function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

const readSaved = () => (existsSync(saved) ? JSON.parse(readFileSync(saved, 'utf8')) : {});

/** Newer results over older ones, by part and, of cards, by contender and number. */
function merge(older, newer) {
  const merged = {...older, ...newer};
  merged.rounds = {...older.rounds, ...newer.rounds};
  merged.bytes = {...older.bytes, ...newer.bytes};
  for (const part of ['cards', 'memory', 'shown']) {
    if (!older[part] || !newer[part]) continue;
    const names = Object.keys({...older[part], ...newer[part]});
    merged[part] = Object.fromEntries(
      names.map(name => [name, {...older[part][name], ...newer[part][name]}]),
    );
  }
  return merged;
}

function choose({only, counts, parts, quick}) {
  const list = (given, known) => {
    const unknown = given?.split(',').filter(name => !known.includes(name)) ?? [];
    if (unknown.length > 0) throw new Error(`Not one of ${known}: ${unknown}`);
    return given?.split(',') ?? known;
  };
  return {
    names: list(only, Object.keys(contenders)),
    parts: list(parts, Object.keys(rounds.full)),
    places: counts?.split(',') ?? (quick ? ['300', 'view'] : ['300', '1000', 'view']),
  };
}

export async function runBenchmarks(options) {
  if (options.report) {
    const results = readSaved();
    const missing = Object.keys(rounds.full).filter(part => !results[part]);
    if (missing.length > 0) throw new Error(`Measure these parts first: ${missing.join(', ')}`);
    await writeReport(results);
    return;
  }
  const {names, parts, places} = choose(options);
  const counts = places.filter(place => place !== 'view').map(Number);
  const often = {...rounds[options.quick ? 'quick' : 'full']};
  if (options.rounds) for (const part of parts) often[part] = Number(options.rounds);

  // Whole seconds: all that some contenders keep.
  const now = Math.floor(Date.now() / 1000) * 1000;
  const routes = new Map([
    ['/bench.html', read('page.html')],
    ['/empty.html', emptyPage],
    ['/page.js', read('page.js')],
    ['/records.js', read('records.js')],
  ]);
  const forEvaluation = {};
  const bytes = {};
  for (const name of new Set([reference, ...names])) {
    progress(`bundle: ${name}`);
    const built = await bundle(name, {dist: options.dist});
    bytes[name] = brotliBytes(built);
    for (const [file, code] of built.files) routes.set(`/bundles/${file}`, code);
    for (const count of counts) {
      routes.set(`/shown/${name}/${count}.html`, shownPage(built, count, now));
    }
    if (parts.includes('evaluation')) {
      forEvaluation[name] = await bundle(name, {dist: options.dist, format: 'cjs'});
    }
  }

  const server = await serve(routes);
  const browser = await puppeteer.launch(await chromiumLaunchOptions());
  const results = {
    bytes,
    rounds: Object.fromEntries(parts.map(part => [part, often[part]])),
    browser: await browser.version(),
    cores: availableParallelism(),
    load: loadavg()[0],
  };
  try {
    const run = {browser, origin: server.origin, now, progress, routes};
    await checkContenders(run, names);
    const measures = {
      cards: () => measureCards(run, {names, places, rounds: often.cards, reference}),
      memory: () =>
        measureMemory(run, {
          names,
          counts: counts.slice(-1),
          rounds: often.memory,
        }),
      evaluation: () =>
        measureEvaluation(run, {names, bundles: forEvaluation, rounds: often.evaluation}),
      shown: () =>
        measureShown(run, {
          names,
          counts: counts.slice(-1),
          rounds: often.shown,
        }),
      shift: () => measureShift(run, {rounds: often.shift}),
      paint: () => measurePaint(run, {rounds: often.paint}),
      server: () => measureServer({rounds: often.server}),
    };
    for (const part of parts) {
      console.log(`Measuring: ${part}, rounds: ${often[part]}`);
      results[part] = await measures[part]();
      progress('');
    }
  } finally {
    progress('');
    await browser.close();
    await server.close();
  }
  printResults(results);
  const isWhole = !['quick', 'only', 'counts', 'parts', 'rounds'].some(name => options[name]);
  const all = isWhole ? results : merge(readSaved(), results);
  mkdirSync(dirname(saved), {recursive: true});
  writeFileSync(saved, JSON.stringify(all));
  if (isWhole) await writeReport(all);
}
