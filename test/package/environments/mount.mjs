// Mounts every element in a page that a library made in Node, as a unit test of an application does.
// Usage: node mount.mjs jsdom|happy-dom URL-of-the-package
//
// Prints JSON: what a reader of each element gets, and everything that went wrong.
import {writeSync} from 'node:fs';
import {createWindow} from './windows.mjs';

const [, , name, entry] = process.argv;
const problems = [];
for (const level of ['warn', 'error']) {
  console[level] = (...values) => problems.push(values.map(String).join(' '));
}
process.on('unhandledRejection', error => problems.push(`Unhandled: ${error?.stack ?? error}`));
process.on('uncaughtException', error => problems.push(`Uncaught: ${error?.stack ?? error}`));

const shown = {};
process.on('exit', () => writeSync(1, JSON.stringify({shown, problems})));

const page = await createWindow(name);
page.addEventListener('error', ({message}) => problems.push(`Error event: ${message}`));
await import(entry);

const article = {
  headline: 'Tides under the bridge',
  url: '/tides',
  summary: 'Two sentences. About water.',
  category: {name: 'Research', url: '/research'},
  published: '2025-11-23T08:00:00Z',
  authors: [{name: 'Ada Lee'}],
  image: {url: '/a.jpg', width: 16, height: 9},
  tldr: ['It rises.', 'It falls.'],
  body: '<h2>Water</h2><p>All of <em>it</em>.<script>boom()</script></p><table><tr><td>1</table>',
  tags: [{name: 'tides', url: '/tag/tides'}, {name: 'bridges'}],
  source: {url: 'https://example.com/tides'},
  related: [{headline: 'Next to read', url: '/next'}],
};

globalThis.fetch = async () =>
  new Response(JSON.stringify([article]), {headers: {'content-type': 'application/json'}});

const cases = {
  'article-card': ['', 'lines="2"', 'ratio="16/9"', 'variant="overlay"', 'theme="dark"'],
  'article-header': ['', 'theme="light"'],
  'tldr-box': ['', 'collapsible open', 'copyable'],
  'article-body': ['', 'toc'],
  'tag-list': ['', 'selectable', 'max="1"'],
  'related-rail': ['', 'layout="carousel"', 'layout="list"', 'lang="de"', 'paging="auto"'],
  'article-layout': ['', 'structured-data'],
};

/** The text of an element with everything in it, as a reader would get it. */
function textOf(node) {
  if (/^(STYLE|SCRIPT)$/.test(node.nodeName)) return '';
  if (node.nodeType === 3) return node.nodeValue;
  const inside = node.shadowRoot ? [...node.shadowRoot.childNodes] : [...node.childNodes];
  const content =
    node.localName === 'slot' && !node.name
      ? [...(node.getRootNode().host?.childNodes ?? [])]
      : inside;
  return content.map(textOf).join('');
}

/** Everything that an element renders has been rendered. */
async function settle(element) {
  await element.loaded;
  await element.updateComplete;
  for (const root of [element, element.shadowRoot]) {
    for (const inner of root.querySelectorAll('*')) if (inner.updateComplete) await settle(inner);
  }
}

for (const [tag, variants] of Object.entries(cases)) {
  for (const attributes of variants) {
    for (const source of ['article', 'src', 'lazy']) {
      const data = source === 'article' ? '' : ` src="/articles.json"`;
      const lazy = source === 'lazy' ? ' loading="lazy"' : '';
      document.body.innerHTML = `<${tag} ${attributes}${data}${lazy}></${tag}>`;
      const element = document.body.firstElementChild;
      if (source === 'article') {
        element.article = tag === 'related-rail' ? undefined : article;
        if (tag === 'related-rail') element.articles = [article];
      }
      // Nothing comes near the view of happy-dom.
      if (source === 'lazy') await element.reload();
      await settle(element);
      shown[`${tag} ${attributes} ${source}`] = textOf(element).replace(/\s+/g, ' ').trim();
      for (const control of element.shadowRoot.querySelectorAll('a, button, summary')) {
        control.addEventListener('click', event => event.preventDefault());
        control.click();
      }
      element.theme = 'dark';
      await settle(element);
      document.documentElement.lang = 'fr';
      element.remove();
      document.documentElement.lang = 'en';
      document.body.append(element);
      await settle(element);
      element.remove();
    }
  }
}
// The watchers of a page end with its elements.
await new Promise(resolve => setTimeout(resolve));
process.exit();
