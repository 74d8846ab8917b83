// From the start of navigation to the frame with all cards, on a slow network and processor.
import {PredefinedNetworkConditions} from 'puppeteer-core';
import {openPage, push, turns} from './open.mjs';

export const cpuSlowdown = 4;
export const network = 'Slow 4G';

/** Results by contender and count, in milliseconds: one value a round. */
export async function measureShown(run, {names, counts, rounds}) {
  const results = {};
  for await (const {round, name} of turns(rounds, names)) {
    run.progress(`shown, round ${round + 1} of ${rounds}: ${name}`);
    for (const count of counts) {
      const {page} = await openPage(run, 'about:blank');
      await page.emulateNetworkConditions(PredefinedNetworkConditions[network]);
      await page.emulateCPUThrottling(cpuSlowdown);
      await page.goto(`${run.origin}/shown/${name}/${count}.html`, {
        waitUntil: 'domcontentloaded',
        timeout: 0,
      });
      const shown = await page.waitForFunction(() => window.shown, {timeout: 120_000});
      push(results, name, count, {shown: await shown.jsonValue()});
      await page.close();
    }
  }
  return results;
}
