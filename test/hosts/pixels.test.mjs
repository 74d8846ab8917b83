// The elements look the same in every page. All of them stand on one page, once without any style
// of the page and once with that of a host page; every pixel of each has to be the same.
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {anyElement} from '../../dist/element-names.js';
import {openSite} from '../embed/site.mjs';
import {differences} from './pictures.mjs';
import {frameworks, frameworkSheet, ownSheets} from './sheets.mjs';
import {arrange, sheetWidth, specimenMarkup, specimenRoutes, specimens} from './specimens.mjs';

const test = await openSite({keepsLoading: true});
const tools = `const tags = '${anyElement}';
${readFileSync(join(import.meta.dirname, 'page-tools.js'), 'utf8')}`;
const output = join(import.meta.dirname, '../../coverage/hosts');

/** What the elements say of data that is missing on purpose. */
const expected = /404|<article-card>|<related-rail>|out of date/;

/** Opens the page with all specimens in their states and with a style sheet. */
async function open(browser, sheet, arrangement) {
  const {openTab, site} = browser;
  const tab = await openTab();
  await tab.page.setViewport({width: sheetWidth, height: Math.max(arrangement.height, 600)});
  await tab.page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: 'light'},
    {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
  site.serve({
    ...specimenRoutes(),
    '/host.css': sheet,
    '/': `<!doctype html><html lang="en" data-theme="light"><head><title>Host</title>
      <link rel="stylesheet" href="/host.css">
      <script type="module" src="/cdn/article-elements.js"></script></head>
      <body><h1>A page</h1><p>With text.</p>${specimenMarkup(arrangement)}</body></html>`,
  });
  await tab.open('/', 'domcontentloaded');
  await tab.run(tools);
  await tab.run(specimens => prepareAll(specimens), specimens);
  tab.messages = tab.messages.filter(message => !expected.test(message));
  return tab;
}

/** A picture of all specimens, and where on it each of them is. */
async function photograph({page}, {places, height}) {
  const {x, y} = await page.$eval('x-sheet', sheet => sheet.getBoundingClientRect().toJSON());
  const clip = {x, y, width: sheetWidth, height};
  const picture = await page.screenshot({
    clip,
    optimizeForSpeed: true,
    captureBeyondViewport: true,
  });
  const boxes = specimens.map(({width}, index) => {
    const [left, top, height] = places[index];
    return {left, top, width, height};
  });
  return {picture, boxes};
}

let plain;

/** The picture that all others are compared with. */
async function plainPicture(browser) {
  if (plain) return plain;
  const first = await open(browser, '', arrange(specimens.map(() => 100)));
  const heights = await first.run(specimens => measureAll(specimens), specimens);
  const unseen = specimens.filter((specimen, index) => !(heights[index] > 0));
  assert.deepEqual(unseen, [], 'There is nothing to compare.');
  const arrangement = arrange(heights);
  const tab = await open(browser, '', arrangement);
  plain = {arrangement, ...(await photograph(tab, arrangement))};
  return plain;
}

/** What is computed otherwise in the shadow trees of a specimen, in words. */
async function styleDifferences(tab, plainTab, index) {
  const [host, plain] = await Promise.all(
    [tab, plainTab].map(tab => tab.run(index => computedStyles(index), index)),
  );
  const before = new Map(plain);
  return host.flatMap(([path, properties]) => {
    const own = before.get(path);
    if (!own) return [`  ${path} is there only in the host page`];
    return Object.entries(properties)
      .filter(([name, value]) => own[name] !== value)
      .map(([name, value]) => `  ${path} {${name}: ${own[name]} → ${value}}`);
  });
}

/** Writes pictures of what differs, and says in words what it is. */
async function explain(browser, title, tab, found) {
  mkdirSync(output, {recursive: true});
  const plainTab = await open(browser, '', plain.arrangement);
  const lines = [];
  for (const {index, pixels, before, after} of found) {
    const {name} = specimens[index];
    const file = `${title} - ${name}`.replaceAll(/[^\w-]+/g, '-');
    writeFileSync(join(output, `${file}-before.png`), Buffer.from(before, 'base64'));
    writeFileSync(join(output, `${file}-after.png`), Buffer.from(after, 'base64'));
    const styles = await styleDifferences(tab, plainTab, index);
    lines.push(`${name}: ${pixels} pixels (coverage/hosts/${file}-*.png)`);
    lines.push(...styles.slice(0, 12));
  }
  return lines.join('\n');
}

function leavesEveryPixel(title, sheet) {
  test(`${title} leaves every pixel of ${specimens.length} elements`, async browser => {
    const {arrangement, picture, boxes} = await plainPicture(browser);
    const tab = await open(browser, sheet(), arrangement);
    const own = await photograph(tab, arrangement);
    if (Buffer.compare(picture, own.picture) === 0) return;
    const found = await differences(tab.page, [picture, own.picture], boxes);
    if (found.length > 0) assert.fail(`\n${await explain(browser, title, tab, found)}`);
  });
}

// Two pictures of one page are the same: else no other comparison says anything.
leavesEveryPixel('no style sheet', () => '');
for (const [name, sheet] of Object.entries(ownSheets)) leavesEveryPixel(name, () => sheet);
for (const name of Object.keys(frameworks)) {
  leavesEveryPixel(name, () => frameworkSheet(name));
}
