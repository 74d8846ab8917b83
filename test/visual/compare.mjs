// Makes baselines of screenshots, and compares screenshots with them. The browser itself reads them:
// no package is needed for it.
import {writePng} from './png.mjs';

/** The colours of a baseline are multiples of these, but for so many, which are kept as they are. */
const steps = {flat: 1, smooth: 24, edge: 51};
const kept = 16;

/**
 * By how many levels of a colour (of 255) a pixel may be another one: what two machines may round
 * in different ways, and what the baseline rounds.
 */
const tolerance = Object.fromEntries(
  Object.entries(steps).map(([kind, step]) => [kind, 2 + Math.floor(step / 2)]),
);

/** How much of a specimen may differ by more: a share of its pixels, and never more than so many. */
const share = 0.0005;
const most = 40;

const text = picture => Buffer.from(picture).toString('base64');

/** The bytes of a baseline. `page` is one that has the page tools. */
export async function makeBaseline(page, picture) {
  const reduced = await page.evaluate(
    (picture, reduction) => reducePicture(picture, reduction),
    text(picture),
    {steps, kept},
  );
  const bytes = Buffer.from(reduced.indexes, 'base64');
  return writePng({...reduced, indexAt: pixel => bytes.readUInt16LE(2 * pixel)});
}

/**
 * What differs between a baseline and a screenshot in words, and a picture of it; nothing where they
 * are alike. `boxes` are places on the screenshot, with names.
 */
export async function compare(page, baseline, picture, boxes) {
  const {counts, elsewhere, sizes} = await page.evaluate(
    (pictures, boxes, tolerance) => comparePictures(pictures, boxes, tolerance),
    [text(baseline), text(picture)],
    boxes,
    tolerance,
  );
  const found = boxes.flatMap(({name, width, height}, index) =>
    counts[index] > Math.min(width * height * share, most)
      ? `${name}: ${counts[index]} pixels`
      : [],
  );
  if (elsewhere > most) found.push(`between them: ${elsewhere} pixels`);
  if (sizes[0] !== sizes[1]) found.unshift(`size: ${sizes.join(' → ')}`);
  if (found.length === 0) return undefined;
  return {found, difference: Buffer.from(await page.evaluate(() => drawFound()), 'base64')};
}
