// Pages that a server rendered, and what the tests of this folder do with them in a real browser.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {html} from '../embed/site.mjs';

const fixtures = join(import.meta.dirname, '../fixtures');
const read = name => readFileSync(join(fixtures, name));

/** An article with all its fields, pictures included, and one in Arabic. */
export const article = JSON.parse(read('article.json'));
export const arabicArticle = JSON.parse(read('article-arabic.json'));

const picture = (name, type) => response => {
  response.writeHead(200, {'content-type': type, 'cache-control': 'no-store'});
  response.end(read(join('pictures', name)));
};

/** The pictures of the articles, for a site to serve. */
export const pictures = Object.fromEntries(
  ['harbour', 'lighthouse', 'tide-clock']
    .flatMap(name => [640, 960, 1600].map(width => [`${name}-${width}.webp`, 'image/webp']))
    .concat(
      ['clockwork', 'saltmarsh', 'spring-neap', 'moon', 'ridgelines', 'estuary']
        .concat(['harbour', 'lighthouse', 'tide-clock'])
        .map(name => [`${name}.svg`, 'image/svg+xml']),
    )
    .map(([name, type]) => [`/pictures/${name}`, picture(name, type)]),
);

/**
 * Follows what moves in the page once it is there. Before that, a browser may have painted the half
 * of it that had come, and what comes then makes the last piece of a line one in the middle.
 */
const watch = `<script>
  window.shifts = [];
  const observer = new PerformanceObserver(list => {
    for (const {value, startTime, sources} of list.getEntries()) {
      const names = sources.map(({node}) => node?.localName ?? node?.nodeName);
      shifts.push(value.toFixed(4) + ' at ' + startTime + ' ' + names);
    }
  });
  addEventListener('DOMContentLoaded', () =>
    requestAnimationFrame(() => requestAnimationFrame(() => observer.observe({type: 'layout-shift'})))
  );
</script>`;

/** A page without the library, which {@link hydrate} adds, with some text after what is tested. */
export function page(content, lang = 'en') {
  return html(`${content}<p>After.</p>`, `<meta charset="utf-8">${watch}`).replace(
    'lang="en"',
    `lang="${lang}"`,
  );
}

/** All nodes of a page that a reader sees something of, those in shadow roots included. */
const nodesOfPage = `(function () {
  const nodes = [];
  (function add(root) {
    for (const node of root.childNodes) {
      if (node.nodeType === 8 || /^(STYLE|LINK|SCRIPT|TEMPLATE)$/i.test(node.nodeName)) continue;
      if (node.nodeType === 3 && !node.data.trim()) continue;
      nodes.push(node);
      if (node.shadowRoot) add(node.shadowRoot);
      add(node);
    }
  })(document.body);
  return nodes;
})()`;

const describe = `node => node.nodeType === 3
  ? JSON.stringify(node.data)
  : '<' + [node.localName, ...node.classList].join('.') + '>'`;

const settled = `new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))`;

/** What stands in the page before a script runs: text, and the nodes for later. */
export async function look(tab) {
  await tab.run(`document.fonts.ready.then(() => ${settled})`);
  await tab.run(`void (window.nodesBefore = ${nodesOfPage})`);
  return tab.read('body');
}

/** Loads the library and waits until every element in the page has been taken over. */
export async function hydrate(tab, src = '/cdn/article-elements.js') {
  await tab.run(async src => {
    const script = document.createElement('script');
    Object.assign(script, {type: 'module', src});
    await new Promise((resolve, reject) => {
      Object.assign(script, {onload: resolve, onerror: reject});
      document.head.append(script);
    });
  }, src);
  await takenOver(tab);
}

/** Waits until every element in the page has been taken over, and has nothing left to render. */
export async function takenOver(tab) {
  await tab.run(`(async () => {
    const elements = () => ${nodesOfPage}.filter(node => node.localName?.includes('-'));
    // One that goes before it was taken over has an update that never ends: only those in the page
    // count.
    const isBusy = () => elements().some(element => element.isUpdatePending ?? true);
    for (let quiet = 0; quiet < 2; quiet = isBusy() ? 0 : quiet + 1) {
      await new Promise(requestAnimationFrame);
    }
    for (const element of elements()) await element.updateComplete;
  })()`);
  await tab.run(settled);
}

/** The nodes that were there before and are not any more, and those that are new and visible. */
export function changesOf(tab) {
  return tab.run(`(() => {
    const now = new Set(${nodesOfPage});
    const before = new Set(nodesBefore);
    return {
      gone: [...before].filter(node => !now.has(node)).map(${describe}),
      added: [...now]
        .filter(node => !before.has(node))
        .filter(node => (node.nodeType === 3 ? node.parentElement : node).getClientRects().length > 0)
        .map(${describe}),
    };
  })()`);
}

/** What moved in the page since it was opened. */
export const shiftsOf = tab => tab.run('shifts');

/** Opens a page, lets the library take it over, and fails where that changes anything. */
export async function staysTheSame(visit, content, {lang, routes} = {}) {
  const tab = await visit({'/': page(content, lang), ...pictures, ...routes});
  const before = await look(tab);
  await hydrate(tab);
  assert.deepEqual(await tab.read('body'), before);
  assert.deepEqual(await changesOf(tab), {gone: [], added: []});
  assert.deepEqual(await shiftsOf(tab), []);
  return {tab, lines: before};
}
