// `article-elements embed`: the code that shows an address, the same as the embed builder's.
import {readFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {Failure} from './failure.mjs';

const usage = `Usage: article-elements embed <source> [options]

<source> is the value of src: a URL, a path of your site, or page: or feed:. Prints code to paste.
Without one, the options have the words: --element article-card --headline "By hand".

  --element <tag>      related-rail (default), article-layout, article-card, …
  --target <system>    html (default), wordpress, ghost, squarespace, wix, shopify, webflow,
                       blogger, react, vue, svelte, angular, astro, server
  --look <theme>       newsprint, magazine, minimal or contrast
  --files <folder>     where the files for script tags are; the CDN by default
  --no-fallback        does not load the source; else its headlines become the fallback
  --<attribute> <value>, --article-<token> <value>
                       any attribute and any custom property of the element; its attribute
                       target is --attribute:target
  --help               this text
`;

const packageFile = name => new URL(`../${name}`, import.meta.url);
const readJson = async name => JSON.parse(await readFile(packageFile(name), 'utf8'));

/** Prints the code for a source. Throws a {@link Failure} if the command or the source is wrong. */
export async function embed(words) {
  const {contextOf, cssValue, elementNames, fallbackOf, generate, looks, shownArticles, targets} =
    await import('../dist/embed/index.js');
  const manifest = await readJson('custom-elements.json');
  const element = valueOf(words, '--element') ?? 'related-rail';
  checkChoice('element', element, elementNames);
  const declaration = manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .find(({tagName}) => tagName === element);
  const attributeOptions = declaration.attributes.map(({name, type}) => [
    name,
    {type: type?.text === 'boolean' ? 'boolean' : 'string'},
  ]);
  const tokenOptions = declaration.cssProperties.map(({name}) => [name.slice(2), {type: 'string'}]);
  const {values, positionals} = parse(words, {
    ...Object.fromEntries(attributeOptions),
    ...Object.fromEntries(tokenOptions),
    [linkTarget]: {type: 'string'},
    element: {type: 'string'},
    target: {type: 'string'},
    look: {type: 'string'},
    files: {type: 'string'},
    'no-fallback': {type: 'boolean'},
    help: {type: 'boolean', short: 'h'},
  });
  if (values.help) return usage;
  const [source, ...others] = positionals;
  if (others.length > 0) throw new Failure(`One source only; what is ${others.join(' ')}?`, 2);
  const src = source ?? values.src;
  if (src !== undefined) checkSource(src);
  const {target = 'html', look} = values;
  checkChoice('target', target, targets);
  if (look !== undefined) checkChoice('look', look, looks);
  for (const attribute of declaration.attributes) checkValue(attribute, values);

  const tokens = {};
  for (const [name] of tokenOptions) {
    const value = values[name];
    if (value === undefined) continue;
    if (cssValue(value) === undefined) {
      throw new Failure(`--${name} is one value of CSS, such as #a3262a; "${value}" is none.`, 2);
    }
    tokens[`--${name}`] = value;
  }
  const attributes = src === undefined ? {} : {src};
  for (const {name} of declaration.attributes) {
    const value = values[name === 'target' ? linkTarget : name];
    if (name !== 'src' && value !== undefined) attributes[name] = value === true ? '' : value;
  }
  if (Object.keys(attributes).length === 0) {
    throw new Failure(
      `Say what to embed: a URL, a path of your site, or words by hand such as --headline.\n\n${usage}`,
      2,
    );
  }
  const state = {element, target, attributes, tokens, ...(look && {look})};
  const articles = values['no-fallback'] ? [] : await articlesOf(attributes);
  const release = {
    version: (await readJson('package.json')).version,
    integrity: await readJson('cdn/integrity.json'),
  };
  const fallback = fallbackOf(shownArticles(state, articles));
  return generate(state, contextOf(release, values.files, fallback));
}

/** The option for the attribute `target`, whose name is taken; the hash of the builder has it too. */
const linkTarget = 'attribute:target';

/** The articles that a source has now. Only a page can resolve an address that is not whole. */
async function articlesOf({src, format, items, map}) {
  if (!/^https?:/i.test(src ?? '')) return [];
  const {loadArticles} = await import('../dist/data.js');
  const {articles} = await loadArticles(src, {format, items, map: map && JSON.parse(map)});
  if (articles.length === 0) process.stderr.write(`${src} has no articles now.\n`);
  return articles;
}

/** Fails for an address that no element can load. */
function checkSource(src) {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(src)?.[1].toLowerCase();
  if (scheme && !['http', 'https', 'page', 'feed'].includes(scheme)) {
    throw new Failure(`An address begins with https: or http:; ${src} does not.`, 2);
  }
  if (
    !scheme &&
    /^(www\.|[\w-]+(\.[a-z]{2,})+(\/|$))/i.test(src) &&
    !/^[^/]*\.(json|xml)$/.test(src)
  ) {
    throw new Failure(
      `${src} would be a path of your site. Write https://${src} for the address, or ./${src} for the path.`,
      2,
    );
  }
}

/** Fails for a value that the attribute does not take. */
function checkValue({name, type}, {[name]: value}) {
  if (typeof value !== 'string' || name === 'target') return;
  const choices = [...(type?.text ?? '').matchAll(/'([\w-]+)'/g)].map(([, choice]) => choice);
  if (choices.length > 1) checkChoice(name, value, choices);
  if (type?.text === 'number' && !(value.trim() && Number.isFinite(Number(value)))) {
    throw new Failure(`--${name} is a number; "${value}" is none.`, 2);
  }
  if (/^(Record|Partial)<|Input$/.test(type?.text ?? '')) {
    try {
      JSON.parse(value);
    } catch {
      throw new Failure(`--${name} is JSON; "${value}" is none.`, 2);
    }
  }
}

function parse(words, options) {
  try {
    return parseArgs({args: words, options, allowPositionals: true});
  } catch ({message}) {
    throw new Failure(`${message}\n\n${usage}`, 2);
  }
}

/** The value of an option before all options are known: `--name value` or `--name=value`. */
function valueOf(words, name) {
  const index = words.findIndex(word => word === name || word.startsWith(`${name}=`));
  if (index < 0) return undefined;
  return words[index].includes('=') ? words[index].slice(name.length + 1) : words[index + 1];
}

function checkChoice(name, value, names) {
  if (names.includes(value)) return;
  throw new Failure(`There is no ${name} ${value}. There are: ${names.join(', ')}.`, 2);
}
