// A page with one contender in it, and a way to its inside.

/** Rounds in which every contender has its turn; the order turns, so that none is always first. */
export async function* turns(rounds, names) {
  for (let round = 0; round < rounds; round++) {
    const first = round % names.length;
    const order = [...names.slice(first), ...names.slice(0, first)];
    if (round % 2) order.reverse();
    for (const name of order) yield {round, name};
  }
}

export async function openPage({browser}, url, height = 800) {
  const page = await browser.newPage();
  await page.setViewport({width: 1200, height});
  const failed = new Promise((_, reject) => page.once('pageerror', reject));
  // It ends the run wherever it is waited for; nowhere else it is a failure of its own.
  failed.catch(() => undefined);
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.enable');
  await Promise.race([page.goto(url), failed]);
  return {
    page,
    client,
    /** Calls a function of `window.bench`. */
    call: (name, argument) =>
      Promise.race([
        page.evaluate((name, argument) => window.bench[name](argument), name, argument),
        failed,
      ]),
  };
}

/** Opens the bench page with contenders loaded and warm. The last of them is in use. */
export async function openContenders(run, names, height) {
  const opened = await openPage(run, `${run.origin}/bench.html?now=${run.now}`, height);
  await opened.call('load', names);
  return opened;
}

/**
 * Returns a function that says how long the main thread of a page has worked so far, in milliseconds of
 * processor time: in all, and for styles and layout. Time in which other processes had the processor
 * does not count.
 */
export async function openClock(client) {
  await client.send('Performance.enable', {timeDomain: 'threadTicks'});
  return async () => {
    const {metrics} = await client.send('Performance.getMetrics');
    const {TaskDuration, RecalcStyleDuration, LayoutDuration} = Object.fromEntries(
      metrics.map(({name, value}) => [name, value * 1000]),
    );
    return {cpu: TaskDuration, layout: RecalcStyleDuration + LayoutDuration};
  };
}

/** Twice: objects that the first time frees hold others, which the second time frees. */
export async function collectGarbage(client) {
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
}

export function push(results, name, count, values) {
  const place = ((results[name] ??= {})[count] ??= {});
  for (const [what, value] of Object.entries(values)) (place[what] ??= []).push(value);
}
