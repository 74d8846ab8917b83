// Assembles the demo in site/dist: the page with its examples written out as code, the data of
// the fixtures, their pictures, and the script-tag files. Everything is addressed relatively, so
// that any static host will do.
//
//   node scripts/build-site.mjs [folder of the script-tag files, default cdn]
import {cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {existsSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const site = join(root, 'site');
const output = join(site, 'dist');
const fixtures = join(root, 'test/fixtures');
const scripts = resolve(root, process.argv[2] ?? 'cdn');

if (!existsSync(join(scripts, 'article-elements.js'))) {
  console.error(`There is no article-elements.js in ${scripts}: run "npm run build" first.`);
  process.exit(1);
}

const day = 86_400_000;

/** Moves every date so that the article is published today, and the others keep their distance. */
function shiftDates(value, days) {
  if (Array.isArray(value)) return value.map(item => shiftDates(item, days));
  if (value === null || typeof value !== 'object') return value;
  const shifted = Object.entries(value).map(([key, item]) => {
    const isDate = (key === 'published' || key === 'modified') && typeof item === 'string';
    return [key, isDate ? shiftDate(item, days) : shiftDates(item, days)];
  });
  return Object.fromEntries(shifted);
}

function shiftDate(iso, days) {
  const date = new Date(Date.parse(iso.slice(0, 10)) + days * day).toISOString().slice(0, 10);
  return date + iso.slice(10);
}

/** The day on the calendar of the machine that builds, as `2025-11-23`. */
function today() {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map(part => String(part).padStart(2, '0')).join('-');
}

/** For data that stand in the page itself, whose folder is one above that of the files. */
function fromPage(value) {
  return JSON.parse(JSON.stringify(value).replaceAll(/(?<=["\s])pictures\//g, 'data/pictures/'));
}

function buildData(article, arabic) {
  const {related, ...alone} = article;
  // The address of the article is this page's own; its pictures are resolved against that.
  const page = {
    ...article,
    url: '../',
    body: article.body.replace('="pictures/', '="data/pictures/'),
  };
  const {headline, tldr, body, tags, source, image} = page;
  const [card] = related;
  const sections = body.split(/(?=<h2)/);
  return {
    article: page,
    header: {...alone, body: undefined, tldr: undefined, tags: undefined, url: '../'},
    points: {
      headline,
      tldr: [
        'The clocks were off by half an hour, their owners by only 12 minutes.',
        'The error follows the phases of the moon.',
        'People reset their clocks on the days when that does the most good.',
      ],
    },
    body: {
      headline,
      url: '../',
      body: sections
        .slice(3, 5)
        .join('')
        .replaceAll(/ id="\w+"/g, ''),
    },
    tags: {headline, tags, source},
    card,
    slow: {...card, headline: 'It Was Worth the Wait', url: 'https://example.org/wait'},
    related: {items: related},
    flaky: {items: related},
    empty: {items: []},
    inline: {
      headline,
      category: page.category,
      published: page.published,
      image: fromPage({url: image.url, alt: image.alt, width: image.width, height: image.height}),
      tldr,
      tags: tags.map(({name}) => name),
    },
    arabic,
  };
}

const escapes = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escapeHtml = text => text.replaceAll(/[&<>"]/g, character => escapes[character]);
const mark = (kind, text) => `<span class="${kind}">${escapeHtml(text)}</span>`;

function highlightJson(text) {
  return text.replaceAll(/("(?:[^"\\]|\\.)*")(\s*:)?|([^"]+)/g, (_, string, colon, rest) =>
    string ? mark(colon ? 'key' : 'value', string) + (colon ?? '') : escapeHtml(rest),
  );
}

function highlightHtml(text) {
  let inScript = false;
  return text.replaceAll(/(<\/?[a-z][^>]*>)|([^<]+)/g, (_, tag, rest) => {
    if (rest) return inScript ? highlightJson(rest) : escapeHtml(rest);
    inScript = tag.startsWith('<script');
    return tag.replaceAll(
      /(^<\/?[\w-]+|>$)|([\w-]+)(?:(=)("[^"]*"))?|(\s+)/g,
      (_, edge, name, equals, value, space) =>
        space ??
        (edge
          ? mark('tag', edge)
          : mark('key', name) + (value ? equals + mark('value', value) : '')),
    );
  });
}

/** JSON to be read: long texts are cut, small objects stand in one line. */
function readableJson(data) {
  const cut = (_, value) =>
    typeof value === 'string' && value.length > 160 ? `${value.slice(0, 120).trimEnd()} …` : value;
  return JSON.stringify(data, cut, 2).replaceAll(/\{[^{}[\]]*\}/g, object => {
    const line = object.replaceAll(/\n\s*/g, ' ');
    return line.length <= 90 ? line : object;
  });
}

function dedent(text) {
  const lines = text.replace(/^\s*\n|\s+$/g, '').split('\n');
  const depth = Math.min(...lines.filter(line => line.trim()).map(line => line.search(/\S/)));
  return lines.map(line => line.slice(depth)).join('\n');
}

function panel({title, code, name, source}) {
  const file = source ? ` data-file="${source}"` : '';
  const label = source ? `<a href="${source}">${source}</a>` : `<span>${title}</span>`;
  return `<figure class="code"><figcaption>${label}<button type="button" class="copy"${file} hidden>Copy<span class="visually-hidden"> ${name}</span></button></figcaption><pre tabindex="0" role="group" aria-label="${name}"><code>${code}</code></pre></figure>`;
}

function buildPage(template, data, values) {
  let number = 0;
  const filled = template
    .replaceAll(/^( *)\{\{json:(\w+)\}\}/gm, (_, indent, name) =>
      JSON.stringify(data[name], undefined, 2).replaceAll('<', '\\u003c').replaceAll(/^/gm, indent),
    )
    .replaceAll(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
  return filled
    .replaceAll(/<!-- code -->([\s\S]*?)<!-- \/code -->/g, (_, markup) =>
      panel({title: 'HTML', code: highlightHtml(dedent(markup)), name: 'the embed code'}),
    )
    .replaceAll(/<!-- example ([^>]*?)-->([\s\S]*?)<!-- \/example -->/g, (_, options, markup) => {
      number += 1;
      const source = /json="([^"]+)"/.exec(options)?.[1];
      const kinds = options.replace(/json="[^"]+"/, '').trim();
      const panels = [
        panel({
          title: 'HTML',
          code: highlightHtml(dedent(markup)),
          name: `markup of example ${number}`,
        }),
      ];
      if (source) {
        const json = readableJson(data[/(\w+)\.json/.exec(source)[1]]);
        const name = `data of example ${number}`;
        panels.push(panel({code: highlightJson(json), name, source}));
      }
      return `<div class="example"><div class="stage ${kinds}">${markup}</div><div class="listing">${panels.join('')}</div></div>`;
    });
}

/** Bytes, compressed, of what the script tag loads before any lazy part. */
async function loadedBytes(file, seen = new Set()) {
  if (seen.has(file)) return 0;
  seen.add(file);
  const code = await readFile(file);
  let bytes = brotliCompressSync(code).length;
  for (const [, path] of code.toString().matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)) {
    bytes += await loadedBytes(join(dirname(file), path), seen);
  }
  return bytes;
}

const original = JSON.parse(await readFile(join(fixtures, 'article.json'), 'utf8'));
const arabicOriginal = JSON.parse(await readFile(join(fixtures, 'article-arabic.json'), 'utf8'));
const published = today();
const days = (Date.parse(published) - Date.parse(original.published)) / day;
const data = buildData(shiftDates(original, days), shiftDates(arabicOriginal, days));

await rm(output, {recursive: true, force: true});
await mkdir(join(output, 'data'), {recursive: true});
await cp(scripts, join(output, 'cdn'), {recursive: true});
await cp(join(fixtures, 'pictures'), join(output, 'data/pictures'), {recursive: true});
for (const file of await readdir(site)) {
  if (/\.(css|js|svg)$/.test(file)) await cp(join(site, file), join(output, file));
}
for (const [name, value] of Object.entries(data)) {
  await writeFile(join(output, 'data', `${name}.json`), JSON.stringify(value, undefined, 2) + '\n');
}
const bytes = await loadedBytes(join(scripts, 'article-elements.js'));
const page = buildPage(await readFile(join(site, 'index.html'), 'utf8'), data, {
  published,
  size: (bytes / 1000).toFixed(1),
  date: new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(published),
  ),
});
await writeFile(join(output, 'index.html'), page);
console.log(`site/dist: ${Object.keys(data).length} data files, published ${published}`);
