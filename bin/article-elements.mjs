#!/usr/bin/env node
// `article-elements render`: an article, or part of one, from JSON to a page of HTML.
// `article-elements embed`: the code that shows an address in a page of yours.
// `article-elements tags`: the tags that load the files, with the hash of each.
import {readFile, writeFile} from 'node:fs/promises';
import {buffer} from 'node:stream/consumers';
import {parseArgs} from 'node:util';
import {embed} from './embed.mjs';
import {Failure} from './failure.mjs';
import {tags} from './tags.mjs';

const usage = `Usage: article-elements render <source> [options]
       article-elements embed <source> [options]   (see article-elements embed --help)
       article-elements tags [options]             (see article-elements tags --help)

<source> is a file, a URL, or - for standard input: JSON, RSS or Atom, as the elements read it.

  --out <file>         where to write; standard output by default
  --element <name>     article (default), body, card, header, rail, tags, tldr, or
                       plain: semantic HTML without custom elements and without styles
  --theme <name>       auto, light, dark or host
  --lang <language>    of the interface and of dates, such as de; English by default
  --time-zone <zone>   of dates, such as Europe/Berlin; UTC by default
  --base <url>         what relative addresses are resolved against
  --format <name>      of the JSON; recognised by default
  --items <path>       where the list is in JSON of another shape, such as data.posts
  --map <json>         from field to path in it, such as {"headline": "title.text"}
  --item <which>       of a list: an index, an id or a whole url; the first by default
  --script <url>       adds the script that takes over in the browser
  --fragment           only the element, not a whole page
  --help               this text
`;

const options = {
  out: {type: 'string'},
  element: {type: 'string', default: 'article'},
  theme: {type: 'string'},
  lang: {type: 'string'},
  'time-zone': {type: 'string'},
  base: {type: 'string'},
  format: {type: 'string'},
  items: {type: 'string'},
  map: {type: 'string'},
  item: {type: 'string'},
  script: {type: 'string'},
  fragment: {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
};

const misused = message => new Failure(`${message}\n\n${usage}`, 2);

function parse(words) {
  try {
    return parseArgs({args: words, options, allowPositionals: true});
  } catch ({message}) {
    throw misused(message);
  }
}

/** The articles of a file, a URL or standard input. */
async function articlesOf(source, {base, format, items, map: given}) {
  const {loadArticles, readArticles} = await import('../dist/data.js');
  const map = given && JSON.parse(given);
  if (/^https?:/i.test(source)) return (await loadArticles(source, {format, items, map})).articles;
  let content;
  try {
    content = source === '-' ? await buffer(process.stdin) : await readFile(source);
  } catch ({code, message}) {
    const reason = code === 'EISDIR' ? 'it is a folder' : message;
    throw new Failure(
      code === 'ENOENT' ? `There is no file ${source}.` : `${source} cannot be read: ${reason}.`,
      1,
    );
  }
  // A feed stays bytes, whose encoding its reader finds out.
  let document = content;
  try {
    document = JSON.parse(content.toString().replace(/^\ufeff/, ''));
  } catch ({message}) {
    if (content.subarray(0, 1000).includes('<')) {
      return (await readArticles(content, {base, format})).articles;
    }
    throw new Failure(`${source === '-' ? 'Standard input' : source} is not JSON: ${message}`, 1);
  }
  return (await readArticles(document, {base, format, items, map})).articles;
}

function choose(articles, item) {
  const found =
    item === undefined
      ? articles[0]
      : (articles[Number(item)] ?? articles.find(({id, url}) => id === item || url === item));
  if (found) return found;
  throw new Failure(item === undefined ? 'There is no article.' : `There is no item ${item}.`, 1);
}

async function renderElement(articles, values) {
  const ssr = await import('../dist/ssr/index.js');
  const {theme, lang, base, element, item, 'time-zone': timeZone} = values;
  const writers = {
    article: ssr.renderArticle,
    body: ssr.renderBody,
    card: ssr.renderCard,
    header: ssr.renderHeader,
    plain: ssr.toHTML,
    tags: ssr.renderTags,
    tldr: ssr.renderTldr,
  };
  const settings = {theme, lang, timeZone, base, structuredData: element === 'article'};
  if (element === 'rail') return ssr.renderRail(articles, settings);
  return writers[element](choose(articles, item), settings);
}

const escape = value => value.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`);

async function page(content, {title, lang = 'en', script}) {
  const {directionOf} = await import('../dist/elements/parts/direction.js');
  const direction = directionOf(lang) === 'rtl' ? ' dir="rtl"' : '';
  const tag = script ? `\n    <script type="module" src="${escape(script)}"></script>` : '';
  return `<!doctype html>
<html lang="${escape(lang.replaceAll('_', '-'))}"${direction}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${escape(title)}</title>${tag}
  </head>
  <body>${content}</body>
</html>
`;
}

async function run(words) {
  if (words[0] === 'embed') return process.stdout.write(await embed(words.slice(1)));
  if (words[0] === 'tags') return process.stdout.write(await tags(words.slice(1)));
  const {values, positionals} = parse(words);
  if (values.help) return process.stdout.write(usage);
  const [command, source, ...others] = positionals;
  if (command !== 'render') {
    throw misused(
      command ? `There is no command ${command}.` : 'Say what to do: render, embed or tags.',
    );
  }
  if (!source) throw misused('Say what to render: a file, a URL, or - for standard input.');
  if (others.length > 0) throw misused(`One source only; what is ${others.join(' ')}?`);
  checkChoice('element', values, 'article body card header plain rail tags tldr');
  checkChoice('theme', values, 'auto light dark host');
  checkValue('lang', values, isLanguage, 'a language, such as de');
  checkValue('time-zone', values, isTimeZone, 'a time zone, such as Europe/Berlin');
  checkValue('base', values, isAddress, 'a whole address, such as https://your.site/');
  checkValue('map', values, isObject, 'a JSON object, such as {"headline": "title.text"}');
  const articles = await articlesOf(source, values);
  const content = await renderElement(articles, values);
  const {headline: title} = choose(articles, values.item);
  const html = values.fragment ? `${content}\n` : await page(content, {...values, title});
  if (!values.out) return process.stdout.write(html);
  try {
    await writeFile(values.out, html);
  } catch ({message}) {
    throw new Failure(`${values.out} could not be written: ${message}`, 1);
  }
}

function checkChoice(name, values, names) {
  const value = values[name];
  if (value === undefined || names.split(' ').includes(value)) return;
  throw misused(`There is no ${name} ${value}. There are: ${names.replaceAll(' ', ', ')}.`);
}

/** Fails where `use` throws for a value, or makes nothing of it. */
function checkValue(name, values, use, what) {
  const value = values[name];
  if (value === undefined) return;
  try {
    if (use(value)) return;
  } catch {
    // As if it made nothing of it.
  }
  throw misused(`--${name} is ${what}; "${value}" is none.`);
}

const isLanguage = value => Intl.getCanonicalLocales(value.replaceAll('_', '-')).length > 0;
const isTimeZone = timeZone => new Intl.DateTimeFormat('en', {timeZone});
const isAddress = value => /^https?:$/.test(new URL(value).protocol);
const isObject = value => /^\s*\{/.test(value) && JSON.parse(value);

// What reads the page, such as `head`, may have seen enough.
process.stdout.on('error', error => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Failure) && error.name !== 'ArticleError') throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode ?? 1;
}
