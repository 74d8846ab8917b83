// Layout shift: how far a page moves while elements get their data.
import {readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {shiftPages} from '../article.mjs';
import {shiftPage} from '../pages.mjs';
import {openPage} from './open.mjs';

const cdn = join(dirname(fileURLToPath(import.meta.url)), '../../cdn');

export const widths = [1200, 360];

/** What a page does so that less moves; by the name of the folder that its files are served from. */
export const precautions = {
  none: {},
  blocking: {script: 'blocking="render"'},
  reserved: {reserve: true},
};

/** How late the script and the data come, in milliseconds: after the page was first painted. */
export const delays = {script: 300, data: 600};

function observe() {
  window.moved = 0;
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) window.moved += entry.value;
  }).observe({type: 'layout-shift', buffered: true});
}

/** Runs in the page: until everything that is shown is there. */
async function complete() {
  const element = document.querySelector('#measured');
  await customElements.whenDefined(element.localName);
  await element.loaded;
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Runs in the page: what became of it. */
function measured() {
  const textOf = node => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.localName === 'script') return '';
    const children = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes];
    return children.map(textOf).join('');
  };
  const element = document.querySelector('#measured');
  return {
    moved: window.moved,
    height: element.getBoundingClientRect().height,
    text: textOf(element),
  };
}

async function load(run, {url, width, height}) {
  const {page} = await openPage(run, 'about:blank');
  await page.setViewport({width, height: width < 500 ? 740 : 800});
  await page.evaluateOnNewDocument(observe);
  await page.goto(`${run.origin}${url}${height ? `?height=${height}` : ''}`);
  await page.evaluate(complete);
  await page.waitForNetworkIdle({idleTime: 300});
  const result = await page.evaluate(measured);
  await page.close();
  return result;
}

/** The library as a site would host it. */
function addLibrary(routes, folder) {
  for (const name of readdirSync(cdn, {recursive: true})) {
    if (!/\.(js|css)$/.test(name)) continue;
    const text = readFileSync(join(cdn, name), 'utf8');
    const delay = name === 'article-elements.js' ? delays.script : 0;
    routes.set(`${folder}/${name.replaceAll('\\', '/')}`, {text, delay});
  }
}

/** Results by page, width and precaution: the most that any round moved. */
export async function measureShift(run, {rounds}) {
  const {data, pages} = shiftPages(run.now);
  for (const [precaution, {script}] of Object.entries(precautions)) {
    addLibrary(run.routes, `/${precaution}`);
    for (const [name, json] of Object.entries(data)) {
      run.routes.set(`/${precaution}/${name}.json`, {
        text: JSON.stringify(json),
        delay: delays.data,
      });
    }
    for (const [index, {markup}] of pages.entries()) {
      run.routes.set(`/${precaution}/${index}.html`, shiftPage(markup, script));
    }
  }
  const results = {};
  for (const [index, {title, headline}] of pages.entries()) {
    for (const width of widths) {
      run.progress(`shift: ${title}, ${width} px`);
      const moved = {};
      let height;
      for (const [precaution, {reserve}] of Object.entries(precautions)) {
        moved[precaution] = 0;
        for (let round = 0; round < rounds; round++) {
          const url = `/${precaution}/${index}.html`;
          const result = await load(run, {url, width, height: reserve ? height : undefined});
          if (!result.text.includes(headline))
            throw new Error(`${title} does not show its headline: ${result.text}`);
          moved[precaution] = Math.max(moved[precaution], result.moved);
          height ??= Math.ceil(result.height);
        }
      }
      (results[title] ??= {})[width] = moved;
    }
  }
  return results;
}
