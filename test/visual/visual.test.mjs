// Every element looks as it did: pictures of each, in every state, scheme, direction and width and
// in every theme, are compared with those in baselines/. ARTICLE_ELEMENTS_UPDATE_BASELINES=1 makes
// these anew.
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {anyElement} from '../../dist/element-names.js';
import {openSite} from '../embed/site.mjs';
import {now, pictureRoutes} from './articles.mjs';
import {compare, makeBaseline} from './compare.mjs';
import {contentNames} from './contents.mjs';
import {machineFonts} from './fonts-used.mjs';
import {args, browserVersion, fontRoutes, isolate} from './machine.mjs';
import {addToReport, address, clearReport} from './report.mjs';
import {sheetPage, sheetWidth, stopClock, unit, widths} from './sheet.mjs';
import {dataRoutes, elements, specimensOf} from './specimens.mjs';

const baselines = join(import.meta.dirname, 'baselines');
const tools = `const tags = '${anyElement}';
${readFileSync(join(import.meta.dirname, 'page-tools.js'), 'utf8')}`;
const updates = process.env.ARTICLE_ELEMENTS_UPDATE_BASELINES === '1';
const advice = 'npm run visual -- --update';

/** What the elements say of data that is missing on purpose. */
const expected = /404|<article-card>|<related-rail>|out of date/;

const themes = ['contrast', 'default', 'magazine', 'minimal', 'newsprint'];
const schemes = ['light', 'dark'];

const combine = (...lists) =>
  lists.reduce((all, list) => all.flatMap(one => list.map(next => [...one, next])), [[]]);

const sheets = [
  ...combine(elements, schemes, ['ltr', 'rtl'], ['narrow', 'wide']).map(
    ([element, scheme, direction, width]) => ({element, scheme, direction, width}),
  ),
  ...combine(themes, schemes).map(([theme, scheme]) => ({
    element: 'theme',
    theme,
    scheme,
    direction: 'ltr',
    width: 'wide',
  })),
  ...combine(contentNames, schemes).map(([content, scheme]) => ({
    element: 'content',
    content,
    scheme,
    // What mirrors a card is seen on the other sheets.
    direction: 'ltr',
    width: 'all',
  })),
].map(sheet => ({
  ...sheet,
  name: [sheet.element, sheet.theme ?? sheet.content, sheet.scheme, sheet.direction, sheet.width]
    .filter(Boolean)
    .join('-'),
}));

/**
 * All of a sheet is in view from the start: in a window that grows for the picture, what scrolls may
 * not be drawn yet.
 */
const tallest = 6000;

isolate();
const test = await openSite({args, keepsLoading: true});
clearReport();

/** Opens a sheet with its specimens in their states, and gives back where they are. */
async function open({openTab, site}, sheet) {
  const {direction, scheme} = sheet;
  const size = widths[sheet.width];
  const specimens = specimensOf(sheet);
  const tab = await openTab();
  const {page} = tab;
  const width = sheetWidth(size);
  await page.setViewport({width, height: tallest, deviceScaleFactor: size.scale});
  await page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: scheme},
    {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
  await page.emulateTimezone('UTC');
  await page.evaluateOnNewDocument(stopClock, now);
  site.serve({
    ...pictureRoutes,
    ...fontRoutes,
    ...dataRoutes(direction),
    '/': sheetPage({...sheet, specimens, size}),
  });
  await tab.open('/', 'domcontentloaded');
  await tab.run(tools);
  const {height, boxes} = await tab.run(
    (specimens, unit) => settle(specimens, unit),
    specimens,
    unit,
  );
  assert.ok(height <= tallest, `A sheet is ${height} pixels tall: show less on it.`);
  tab.messages = tab.messages.filter(message => !expected.test(message));
  const scaled = boxes.map(({name, ...box}) => ({
    name,
    ...Object.fromEntries(Object.entries(box).map(([key, value]) => [key, value * size.scale])),
  }));
  return {tab, boxes: scaled, clip: {x: 0, y: 0, width, height}};
}

test('pictures are made in the browser of the package', async ({browser}) => {
  const version = await browser.version();
  assert.match(
    version,
    new RegExp(`/${browserVersion}\\.`),
    `${version} was unpacked from another version of @sparticuz/chromium: remove it.`,
  );
});

/** The letters are the same in every scheme, and nearly so in every width. */
const lettered = sheets.filter(
  ({scheme, width, theme}) => scheme === 'light' && (theme || width !== 'wide'),
);
for (const sheet of lettered) {
  test(`${sheet.name} needs no font of the machine`, async browser => {
    const {tab} = await open(browser, sheet);
    assert.deepEqual(await machineFonts(tab.page), []);
    assert.deepEqual(await tab.run(() => missingLetters()), [], 'letters that no font has');
  });
}

for (const sheet of sheets) {
  const {name} = sheet;
  test(`${name} looks as it did`, async browser => {
    const {tab, boxes, clip} = await open(browser, sheet);
    const picture = Buffer.from(await tab.page.screenshot({clip, captureBeyondViewport: false}));
    const file = join(baselines, `${name}.png`);
    if (updates) {
      mkdirSync(baselines, {recursive: true});
      writeFileSync(file, await makeBaseline(tab.page, picture));
      return;
    }
    if (!existsSync(file)) {
      addToReport({name, found: ['It is new.'], after: picture});
      assert.fail(`${name} is new: look at it (${address}), then \`${advice}\`.`);
    }
    const before = readFileSync(file);
    const result = await compare(tab.page, before, picture, boxes);
    if (!result) return;
    addToReport({name, before, after: picture, ...result});
    const found = result.found.join('\n  ');
    assert.fail(`${name}:\n  ${found}\nSee ${address}; if it is meant, \`${advice}\`.`);
  });
}

test('every baseline is of a picture that is made', () => {
  const names = new Set(sheets.map(({name}) => `${name}.png`));
  const others = readdirSync(baselines).filter(name => !names.has(name));
  if (updates) for (const name of others) rmSync(join(baselines, name));
  else assert.deepEqual(others, []);
});
