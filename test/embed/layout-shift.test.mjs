// Nothing moves when data comes, where it is what the skeleton kept room for: as many lines, and
// each field that it has. Chromium alone measures layout shift.
import assert from 'node:assert/strict';
import {gate, html, idle, openSite, scriptTag} from './site.mjs';

const test = await openSite();

const variants = ['stacked', 'row', 'overlay', 'compact', 'text'];
const options = ['lead', 'numbered', 'hide="image"', 'hide="summary"'];

const rail = attributes => `<related-rail limit="3" ${attributes} src="/list.json"></related-rail>`;
const railsOf = (layout, attributes) =>
  attributes.map(each => rail(`layout="${layout}" ${each}`)).join('');

/** What is loaded, each in a page of its own. */
const loaded = {
  cards: variants
    .map(variant => `<article-card variant="${variant}" src="/one.json"></article-card>`)
    .join(''),
  header: '<article-header src="/one.json"></article-header>',
  'summary box': '<tldr-box src="/one.json"></tldr-box>',
  tags: '<tag-list src="/one.json"></tag-list>',
  ...Object.fromEntries(
    ['auto', 'grid', 'list', 'carousel'].map(layout => [
      `rails, ${layout}`,
      railsOf(layout, [...variants.map(variant => `variant="${variant}"`), ...options]),
    ]),
  ),
};

/** Runs in the page: writes into each element the article or the list that it kept room for. */
function giveExpected() {
  const isShown = bone => getComputedStyle(bone).display !== 'none';
  /** As many lines of text as there are: each a word wider than half of its line. */
  const textOf = block => {
    if (!block) return undefined;
    const ruler = document.createElement('span');
    ruler.textContent = 'm'.repeat(10);
    ruler.style.cssText = 'position: absolute; white-space: nowrap';
    block.append(ruler);
    const letters = Math.floor((6.5 * block.clientWidth) / ruler.getBoundingClientRect().width);
    ruler.remove();
    const lines = [...block.querySelectorAll('.bone')].filter(isShown);
    return lines.map(() => 'm'.repeat(letters)).join(' ');
  };
  const articleOf = ({shadowRoot: root}, index = 0) => ({
    url: `/${index}`,
    headline: textOf(root.querySelector('.headline')) ?? 'Tides',
    summary: textOf(root.querySelector('.summary')),
    category: 'Sea',
    authors: root.querySelector('.meta') ? [{name: 'Ada'}] : undefined,
    image: {url: '/p.svg', width: 1600, height: 900, caption: 'A tide.'},
    tldr: [textOf(root.querySelector('.content p')) ?? 'Tides.'],
    tags: ['Tides'],
  });
  globalThis.elements = [...document.querySelectorAll('[src]:not(script)')];
  return elements.map(element => {
    const places = [...element.shadowRoot.querySelectorAll('.list[aria-hidden] article-card')];
    return places.length > 0 ? places.map(articleOf) : articleOf(element);
  });
}

/** Runs in the page: notes from now on what moves by itself. */
function watch() {
  globalThis.moved = [];
  globalThis.heights = elements.map(element => element.getBoundingClientRect().height);
  new PerformanceObserver(list => {
    for (const {value, sources} of list.getEntries()) {
      const names = sources.map(({node}) => node?.id || node?.className || node?.nodeName);
      moved.push(`${value.toFixed(4)}: ${names.join(', ')}`);
    }
  }).observe({type: 'layout-shift'});
}

/** Runs in the page: waits until each element shows its data, and gives back what moved. */
async function complete() {
  for (const element of elements) await element.loaded;
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  const grown = elements.map((element, index) => {
    const change = element.getBoundingClientRect().height - heights[index];
    return Math.abs(change) < 0.01 ? '' : `${element.outerHTML.slice(0, 90)}: ${change} px`;
  });
  return moved.length > 0 ? [...moved, ...grown.filter(Boolean)] : [];
}

for (const width of [330, 640, 1000]) {
  for (const [name, markup] of Object.entries(loaded)) {
    test(`nothing moves when ${name} load in ${width} pixels`, async ({openTab, site}) => {
      const {open, opened} = gate();
      let data = [];
      const count = markup.split('</').length - 1;
      const routes = {
        '/p.svg': response => {
          response.setHeader('content-type', 'image/svg+xml');
          response.end('<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>');
        },
      };
      // Each element has an address of its own.
      let body = '';
      for (const [index, part] of markup.split(/(?<=<\/[\w-]+>)/).entries()) {
        body += `${part.replace(/src="[^"]+"/, `src="/data/${index}"`)}<p>After ${index}</p>`;
        routes[`/data/${index}`] = async response => {
          await opened;
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify(data[index]));
        };
      }
      const style = '<style>body{margin:8px;font:16px sans-serif}p{margin:0}</style>';
      site.serve({...routes, '/': html(body, scriptTag + style)});
      const tab = await openTab();
      await tab.page.setViewport({width: width + 16, height: 6000});
      await tab.open('/', 'domcontentloaded');
      await tab.page.waitForFunction(
        count => document.querySelectorAll(':state(loading)').length === count,
        {},
        count,
      );
      await tab.run(idle);
      data = await tab.run(giveExpected);
      await tab.run(watch);
      open();
      assert.deepEqual(await tab.run(complete), []);
    });
  }
}
