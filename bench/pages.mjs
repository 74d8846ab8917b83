// The pages that are opened, besides page.html.
import {attributesOf} from './cards/attributes.js';
import {makeRecords} from './records.js';

export const escape = text => String(text).replace(/[&<>"]/g, sign => `&#${sign.codePointAt(0)};`);

/** JSON that cannot end its script. */
export const inlineJson = value => JSON.stringify(value).replaceAll('<', '\\u003c');

const frame = (head, body) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Benchmark</title>
${head}
${body}`;

export const emptyPage = frame('', '');

const grid = `<style>
body { margin: 0; font-family: sans-serif; }
main { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 24px; }
</style>`;

const whenShown = `main.lastElementChild.getBoundingClientRect();
requestAnimationFrame(() => setTimeout(() => { window.shown = performance.now(); }));`;

/**
 * A page with cards as one would write it: the records as JSON in the page, and a script that shows
 * them. Attributes are what one writes into HTML, so that contender's cards stand there.
 */
export function shownPage({name, needed}, count, now) {
  const records = makeRecords(count, 0, now);
  const preload = needed.map(file => `<link rel="modulepreload" href="/bundles/${file}">`);
  const module = `'/bundles/${name}.js'`;
  if (name === 'article-card-attributes') {
    const cards = records.map(record => {
      const attributes = Object.entries(attributesOf(record));
      const text = attributes.map(([key, value]) => ` ${key}="${escape(value)}"`).join('');
      return `<article-card${text}></article-card>`;
    });
    return frame(
      grid + preload.join(''),
      `<main>${cards.join('\n')}</main>
<script type="module">
import {settled} from ${module};
const main = document.querySelector('main');
await settled([...main.children]);
${whenShown}
</script>`,
    );
  }
  return frame(
    grid + preload.join(''),
    `<main></main>
<script type="application/json" id="records">${inlineJson(records)}</script>
<script type="module">
import {create, settled} from ${module};
const main = document.querySelector('main');
const records = JSON.parse(document.querySelector('#records').textContent);
await settled(create(records, main));
${whenShown}
</script>`,
  );
}

const text =
  'What stands around an element is what a reader is looking at while it comes, and what moves ' +
  'when it takes more room than it had. ';

/** An element of the library between texts, as on a page of a site. */
export function shiftPage(markup, scriptAttributes = '') {
  return frame(
    `<link rel="stylesheet" href="article-elements.css">
<script type="module" src="article-elements.js" ${scriptAttributes}></script>
<style>
body { max-inline-size: 60rem; margin: 0 auto; padding: 1rem; font-family: sans-serif; }
</style>
<script>
const height = new URLSearchParams(location.search).get('height');
if (height) {
  document.head.append(document.createElement('style'));
  document.head.lastChild.textContent = '#measured { min-block-size: ' + height + 'px; }';
}
</script>`,
    `<h1>A page of a site</h1>
<p>${text.repeat(2)}</p>
${markup}
<h2>After it</h2>
${`<p>${text.repeat(3)}</p>\n`.repeat(4)}`,
  );
}
