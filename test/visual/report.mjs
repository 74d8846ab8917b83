// Shows what differs: for each picture how it was, how it is, and where the two are not alike.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'coverage/visual');
const index = join(folder, 'index.html');

/** Where to look, for a message. */
export const address = relative(root, index);

const style = `
  body { margin: 2rem; font: 16px/1.5 system-ui, sans-serif; color-scheme: light dark; }
  section { margin-block: 3rem; }
  div { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem; align-items: start; }
  figure { margin: 0; }
  img { width: 100%; border: 1px solid #8888; }
  div:has(:checked) { grid-template-columns: 1fr; }
  label { grid-column: 1 / -1; }
`;

const escape = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const shown = [];

function section({name, found, pictures}) {
  const figures = pictures.map(
    picture => `<figure><figcaption>${picture}</figcaption>
      <a href="${name}-${picture}.png"><img src="${name}-${picture}.png" alt=""></a></figure>`,
  );
  return `<section id="${name}"><h2>${name}</h2>
    <ul>${found.map(line => `<li>${escape(line)}</li>`).join('')}</ul>
    <div><label><input type="checkbox"> As large as they are</label>${figures.join('')}</div></section>`;
}

/** Takes the report of the last run away. */
export function clearReport() {
  rmSync(folder, {recursive: true, force: true});
}

/** Adds a picture to the report. One that is new has nothing before it. */
export function addToReport({name, found, before, after, difference}) {
  mkdirSync(folder, {recursive: true});
  const files = Object.entries({before, after, difference}).filter(([, bytes]) => bytes);
  for (const [kind, bytes] of files) writeFileSync(join(folder, `${name}-${kind}.png`), bytes);
  shown.push(section({name, found, pictures: files.map(([kind]) => kind)}));
  writeFileSync(
    index,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pictures that differ</title>
    <style>${style}</style></head><body><h1>Pictures that differ: ${shown.length}</h1>
    ${shown.join('')}</body></html>`,
  );
}
