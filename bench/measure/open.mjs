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

export async function openPage({browser}, url) {
  const page = await browser.newPage();
  await page.setViewport({width: 1200, height: 800});
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

/** Opens the bench page with a contender loaded and warm. */
export async function openContender(run, name) {
  const opened = await openPage(run, `${run.origin}/bench.html?now=${run.now}`);
  await opened.call('load', name);
  return opened;
}

/** Twice: what the first time lets go of, the second time takes. */
export async function collectGarbage(client) {
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
}

export function push(results, name, count, values) {
  const place = ((results[name] ??= {})[count] ??= {});
  for (const [what, value] of Object.entries(values)) (place[what] ??= []).push(value);
}
