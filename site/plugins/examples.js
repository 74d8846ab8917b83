import {format} from 'prettier';
import {readData} from './data.js';
import {highlight} from './highlight.js';

const width = 76;
const options = {printWidth: width, bracketSpacing: false, htmlWhitespaceSensitivity: 'ignore'};

/** Shortens long strings, so that JSON shows its shape. */
function shorten(_key, value) {
  return typeof value === 'string' && value.length > 160
    ? `${value.slice(0, 120).trimEnd()} …`
    : value;
}

/** A box of code with a button that copies it. A `source` is the file that the code shows. */
async function panel({title, code, language, name, source}) {
  const file = source ? ` data-file="${source}"` : '';
  const label = source ? `<a href="${source}">${source}</a>` : `<span>${title}</span>`;
  return `<figure class="code"><figcaption>${label}<button type="button" class="copy"${file} hidden>Copy<span class="visually-hidden"> ${name}</span></button></figcaption><div class="listing" tabindex="0" role="group" aria-label="${name}">${await highlight(code, language)}</div></figure>`;
}

const htmlPanel = async (markup, name) =>
  panel({
    title: 'HTML',
    code: await format(markup, {...options, parser: 'html'}),
    language: 'html',
    name,
  });

async function jsonPanel(source, name) {
  const json = JSON.stringify(await readData(source), shorten);
  return panel({
    code: await format(json, {...options, parser: 'json'}),
    language: 'json',
    name,
    source,
  });
}

/** An element as it is, and below it its markup and its data. */
async function example([, id, settings, markup]) {
  const source = /json="([^"]+)"/.exec(settings)?.[1];
  const stage = settings.replace(/json="[^"]+"/, '').trim();
  const panels = [await htmlPanel(markup, `Markup of the example “${id}”`)];
  if (source) panels.push(await jsonPanel(source, `Data of the example “${id}”`));
  return `<div class="example" id="example-${id}"><div class="stage ${stage}">${markup}</div><div class="listings">${panels.join('')}</div></div>`;
}

async function replaceAll(text, pattern, replacement) {
  const replaced = await Promise.all([...text.matchAll(pattern)].map(replacement));
  return text.replace(pattern, () => replaced.shift());
}

/**
 * Writes examples and code into a page: the markup between `<!-- example id -->` and
 * `<!-- /example -->` becomes a live example with its code, the markup between `<!-- code -->` and
 * `<!-- /code -->` code alone. An example's comment may name the classes of its stage, and with
 * `json="…"` a file of data to show.
 */
export function examples() {
  return {
    name: 'examples',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const withCode = await replaceAll(
          html,
          /<!-- code -->([\s\S]*?)<!-- \/code -->/g,
          ([, markup]) => htmlPanel(markup, 'The embed code'),
        );
        return replaceAll(
          withCode,
          /<!-- example ([\w-]+)([^>]*?) ?-->([\s\S]*?)<!-- \/example -->/g,
          example,
        );
      },
    },
  };
}
