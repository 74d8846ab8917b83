import {safeUrl} from '../data/safe-url.js';
import {cssValue} from './css-value.js';
import {escapeMarkup, escapeScript} from './escape.js';
import {type EmbedState, normaliseState, type Target} from './state.js';

/** A link that is inside the element until the script has run, and when loading fails. */
export interface FallbackLink {
  /** The words of the link, plain text. */
  headline: string;
  /** The address of the link. Without one the headline is written as text. */
  url?: string;
}

/** Facts about the page and the release that are not choices of a person. */
export interface EmbedContext {
  /** The folder of the files for script tags, with a slash at its end. */
  files: string;
  /** The integrity hashes of the files by name, as in `integrity.json`. */
  integrity?: Readonly<Record<string, string>>;
  /** Whether the files come from another origin than the page, so that the tags need CORS. */
  isCrossOrigin?: boolean;
  /** The headlines and links that the source has now. */
  fallback?: readonly FallbackLink[];
  /** The height in CSS pixels that is kept free until the element is defined. */
  reserve?: number;
}

/** Attributes whose presence alone has a meaning. */
export const booleanAttributes: ReadonlySet<string> = new Set([
  'collapsible',
  'copyable',
  'debug',
  'include-current',
  'lead',
  'locked',
  'numbered',
  'open',
  'priority',
  'selectable',
  'skip-repeats',
  'structured-data',
  'toc',
]);

/**
 * Generates the code that shows the element of the state in its target. A pure function: the same
 * state and context give the same text. No value of either can leave its place in the code.
 */
export function generate(state: EmbedState, context: EmbedContext): string {
  const checked = normaliseState(state);
  return `${writers[checked.target](checked, context).trim()}\n`;
}

type Writer = (state: EmbedState, context: EmbedContext) => string;

/** Writes the script tag, the style sheets and the element: what every page of HTML takes. */
const html: Writer = (state, context) =>
  [sheetTags(state, context), scriptTag(context), styleTag(state, context), element(state, context)]
    .filter(Boolean)
    .join('\n');

const withNote =
  (note: string): Writer =>
  (state, context) =>
    `<!-- ${note} -->\n${html(state, context)}`;

const writers: Record<Target, Writer> = {
  html,
  wordpress: withNote('WordPress: paste into a block "Custom HTML".'),
  ghost: withNote('Ghost: paste into a card of the kind HTML.'),
  squarespace: withNote('Squarespace: paste into a Code block, mode HTML.'),
  shopify: withNote('Shopify: paste into a section "Custom Liquid".'),
  webflow: withNote('Webflow: paste into an Embed element, then publish.'),
  blogger: (state, context) =>
    `<!-- Blogger: paste into a gadget "HTML/JavaScript". -->\n${html(state, context)}`,
  // The box is a frame: without a base its links would open inside it.
  wix: (state, context) =>
    `<!-- Wix: paste into "Embed HTML", mode Code. -->\n<base target="_top" />\n${html(state, context)}`,
  react: writeReact,
  vue: (state, context) =>
    `<script setup lang="ts">
${importLine(state)}
// vite.config.js: vue({template: {compilerOptions: {isCustomElement: tag => tag === '${state.element}'}}})
</script>

<template>
${indent(element(state, context))}
</template>
${component(styleTag(state, context))}`,
  svelte: (state, context) =>
    `<script>
  ${importLine(state)}
</script>

${element(state, context)}
${component(styleTag(state, context))}`,
  angular: writeAngular,
  astro: (state, context) =>
    `${state.look ? `---${lookImport(state)}\n---\n\n` : ''}${element(state, context, expressions(state))}
${component(styleTag(state, context))}
<script>
  ${defineImport(state)}
</script>`,
  server: writeServer,
};

const component = (style: string): string => style && `\n${style}\n`;

const lookImport = ({look}: EmbedState): string =>
  look ? `\nimport 'article-elements/themes/${look}.css';` : '';

const defineImport = ({element}: EmbedState): string =>
  `import 'article-elements/define/${element}.js';`;

const importLine = (state: EmbedState): string => defineImport(state) + lookImport(state);

/**
 * Writes attributes as JSX has them: as texts without escapes, or as expressions. Astro puts the text
 * of an attribute into a program, and a backslash in it would end a string there.
 */
function expressions({attributes}: EmbedState): string[] {
  return Object.entries(attributes).map(([name, value]) =>
    booleanAttributes.has(name) ? name : expression(name, value),
  );
}

function expression(name: string, value: string): string {
  if (/^[\w ./:?=,#%+-]*$/.test(value)) return `${name}="${value}"`;
  const literal = escapeScript(value).replaceAll('{', '\\u007b').replaceAll('}', '\\u007d');
  return `${name}={${literal}}`;
}

function writeReact(state: EmbedState, context: EmbedContext): string {
  const tokens = declarations(state);
  const style = tokens.length
    ? ` style={{${tokens.map(([name, value]) => `'${name}': ${escapeScript(value)}`).join(', ')}} as CSSProperties}`
    : '';
  const links = fallbackLinks(context).map(({headline, url}) =>
    url === undefined
      ? `<span>{${escapeScript(headline)}}</span>`
      : `<a href={${escapeScript(url)}}>{${escapeScript(headline)}}</a>`,
  );
  const tag = openTag(state.element, expressions(state), style);
  // Without the directive a server component of Next.js imports the elements on the server alone.
  return `// A file .tsx. In a file .jsx, leave out what begins with "import type" or "as".
'use client';

${importLine(state)}
import type {} from 'article-elements/types/react.js';${
    tokens.length ? "\nimport type {CSSProperties} from 'react';" : ''
  }

export function Article() {
  return (
${indent(`${tag}${inside(links)}</${state.element}>`, 4)}
  );
}`;
}

function writeAngular(state: EmbedState, context: EmbedContext): string {
  const tokens = declarations(state);
  const sheet = [
    // The builder of Angular links no sheet that a program imports.
    state.look ? `@import 'article-elements/themes/${state.look}.css';` : '',
    tokens.length ? rule(state.element, tokens) : '',
  ]
    .filter(Boolean)
    .join('\n');
  const styles = sheet ? `\n  styles: \`\n${indent(sheet, 4).replaceAll('\\', '\\\\')}\n  \`,` : '';
  // A theme is for the whole page: its rules may not be narrowed to this component.
  const encapsulation = state.look ? '\n  encapsulation: ViewEncapsulation.None,' : '';
  const names = [
    'Component',
    'CUSTOM_ELEMENTS_SCHEMA',
    ...(state.look ? ['ViewEncapsulation'] : []),
  ];
  const markup = element(state, context);
  // Angular decodes `&#123;&#123;` before it looks for expressions (angular/angular#62174).
  const values = Object.values(state.attributes);
  const texts = fallbackLinks(context).flatMap(({headline, url = ''}) => [headline, url]);
  const template = [...values, ...texts].some(text => text.includes('{{'))
    ? `<ng-container ngNonBindable>\n${indent(markup)}\n</ng-container>`
    : markup;
  return `${defineImport(state)}
import {${names.join(', ')}} from '@angular/core';

@Component({
  selector: 'app-article',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${indent(template, 4)}
  \`,${styles}${encapsulation}
})
export class ArticleComponent {}`;
}

/** The function of `article-elements/ssr.js` that renders an element. */
const renderers = {
  'article-layout': 'renderArticle',
  'related-rail': 'renderRail',
  'article-card': 'renderCard',
  'article-header': 'renderHeader',
  'article-body': 'renderBody',
  'tldr-box': 'renderTldr',
  'tag-list': 'renderTags',
} as const;

/** Attributes that a server reads itself, as options of `loadArticles()`. */
const loaded = ['src', 'format', 'items', 'map'];

/** The data that a server renders an element from. */
interface ServerData {
  /** The attributes that this takes the place of. */
  replaces: readonly string[];
  /** The statement that loads it, if any. */
  load?: string;
  /** The expression of it. */
  value: string;
}

function writeServer(state: EmbedState, context: EmbedContext): string {
  const data = loadedData(state) ?? writtenData(state);
  const page = [sheetTags(state, context), scriptTag(context), styleTag(state, context)]
    .filter(Boolean)
    .join('\n');
  const head = `/** The tags for the head of the page. */
export const head = ${escapeScript(page)};`;
  if (!data) {
    return `${head}

/** The browser loads the articles: the address is one that only a page can resolve. */
export const html = ${escapeScript(element(state, context))};`;
  }
  const render = renderers[state.element];
  const attributes = objectOf(
    Object.entries(state.attributes)
      .filter(([name]) => !data.replaces.includes(name))
      .map(([name, value]) => [name, booleanAttributes.has(name) ? 'true' : escapeScript(value)]),
  );
  const {load} = data;
  return `import {${render}} from 'article-elements/ssr.js';${
    load ? "\nimport {loadArticles} from 'article-elements/data.js';" : ''
  }

${head}
${load ? `\n${load}` : ''}
export const html = await ${render}(${data.value}, {
  attributes: ${attributes},
});`;
}

/** The data of a state whose source a server can load: an address that is whole. */
function loadedData({element, attributes}: EmbedState): ServerData | undefined {
  const {src, format, items, map, item} = attributes;
  if (!/^https?:\/\//i.test(src ?? '')) return undefined;
  const options = objectOf([
    ['reload', 'true'],
    ...Object.entries({format, items, map}).flatMap(([name, value]) =>
      value === undefined
        ? []
        : [
            [
              name,
              name === 'map' && parseJson(value) !== undefined
                ? `JSON.parse(${escapeScript(value)})`
                : escapeScript(value),
            ] as const,
          ],
    ),
  ]);
  const load = `const {articles} = await loadArticles(${escapeScript(src!)}, ${options});`;
  if (element === 'related-rail') return {replaces: loaded, load, value: 'articles'};
  const value =
    item === undefined
      ? 'articles[0]'
      : `articles.find(({id, url}, index) => [id, url, String(index)].includes(${escapeScript(item)}))`;
  return {replaces: [...loaded, 'item'], load, value};
}

/**
 * The attributes that are enough to show an element. A server needs an article with a headline too,
 * which a summary box and a list of tags do not show.
 */
const shown: Partial<Record<EmbedState['element'], readonly string[]>> = {
  'article-card': ['headline'],
  'article-header': ['headline'],
  'tldr-box': ['text'],
  'tag-list': ['tags'],
};

/** The data that is in the attributes of a state. */
function writtenData({element, attributes}: EmbedState): ServerData | undefined {
  if (attributes.src !== undefined) return undefined;
  if (element === 'related-rail') {
    return Array.isArray(parseJson(attributes.articles))
      ? {replaces: ['articles'], value: `JSON.parse(${escapeScript(attributes.articles!)})`}
      : undefined;
  }
  const article = parseJson(attributes.article) as {headline?: unknown} | null | undefined;
  if (typeof article?.headline === 'string' && article.headline.trim()) {
    return {replaces: ['article'], value: `JSON.parse(${escapeScript(attributes.article!)})`};
  }
  if (shown[element]?.some(name => attributes[name]?.trim())) {
    const headline = attributes.headline?.trim() ? attributes.headline : 'Article';
    return {replaces: [], value: `{headline: ${escapeScript(headline)}}`};
  }
  return undefined;
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

function objectOf(entries: readonly (readonly [string, string])[]): string {
  if (entries.length === 0) return '{}';
  return `{${entries.map(([name, value]) => `${escapeScript(name)}: ${value}`).join(', ')}}`;
}

/** Writes the element with its attributes and its fallback. */
function element(
  state: EmbedState,
  context: EmbedContext,
  attributes: readonly string[] = references(state),
): string {
  const hrefOf = (url: string) =>
    state.target === 'astro' ? expression('href', url) : `href="${escapeMarkup(url)}"`;
  const links = fallbackLinks(context).map(({headline, url}) =>
    url === undefined
      ? `<span>${escapeMarkup(headline)}</span>`
      : `<a ${hrefOf(url)}>${escapeMarkup(headline)}</a>`,
  );
  return `${openTag(state.element, attributes)}${inside(links)}</${state.element}>`;
}

/** Writes attributes as HTML has them, with character references. */
function references({attributes, target}: EmbedState): string[] {
  return Object.entries(attributes).map(([name, value]) =>
    // Blogger's themes are XML, in which every attribute has a value.
    value === '' && booleanAttributes.has(name) && target !== 'blogger'
      ? name
      : `${name}="${escapeMarkup(value)}"`,
  );
}

/** The fallback with its addresses checked: they come from a document that nobody has to trust. */
function fallbackLinks({fallback = []}: EmbedContext): FallbackLink[] {
  return fallback.map(({headline, url}) => ({headline, url: safeUrl(url)}));
}

function openTag(name: string, attributes: readonly string[], last = ''): string {
  const line = `<${[name, ...attributes].join(' ')}${last}>`;
  if (line.length <= 80) return line;
  return `<${name}\n${[...attributes, last.trim()]
    .filter(Boolean)
    .map(text => `  ${text}`)
    .join('\n')}\n>`;
}

function inside(links: readonly string[]): string {
  if (links.length === 0) return '';
  if (links.length === 1) return `\n  ${links[0]!}\n`;
  return `\n  <ul>\n${links.map(link => `    <li>${link}</li>`).join('\n')}\n  </ul>\n`;
}

function sheetTags({look}: EmbedState, context: EmbedContext): string {
  const names = ['article-elements.css', ...(look ? [`themes/${look}.css`] : [])];
  return (
    names
      .map(name => ['rel="stylesheet"', ...fileAttributes('href', name, context)])
      // Blogger's themes are XML.
      .map(attributes => openTag('link', attributes).replace(/>$/, '/>'))
      .join('\n')
  );
}

function scriptTag(context: EmbedContext): string {
  const attributes = ['type="module"', ...fileAttributes('src', 'article-elements.js', context)];
  return `${openTag('script', attributes)}</script>`;
}

function fileAttributes(attribute: string, name: string, context: EmbedContext): string[] {
  const {files, integrity, isCrossOrigin} = context;
  const hash = integrity?.[name];
  return [
    // The at sign of a version means nothing to a template in these places.
    `${attribute}="${escapeMarkup(files + name).replaceAll('&#64;', '@')}"`,
    ...(hash ? [`integrity="${escapeMarkup(hash)}"`] : []),
    ...(isCrossOrigin ? ['crossorigin="anonymous"'] : []),
  ];
}

/** The tokens of a state whose values cannot leave their declaration. */
function declarations({tokens}: EmbedState): [name: string, value: string][] {
  return Object.entries(tokens).flatMap(([name, given]) => {
    const value = cssValue(given);
    return value === undefined ? [] : [[name, value] as [string, string]];
  });
}

function rule(selector: string, lines: readonly (readonly [string, string])[]): string {
  return `${selector} {\n${lines.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;
}

/** The rules that a style element of the code holds, without the tag; empty if there are none. */
export function styleRules(state: EmbedState, {reserve}: EmbedContext): string {
  const tokens = declarations(state);
  const height = Number.isFinite(reserve) && reserve! > 0 ? Math.round(reserve!) : 0;
  return [
    tokens.length ? rule(state.element, tokens) : '',
    height
      ? rule(`${state.element}:not(:defined)`, [
          ['display', 'block'],
          ['min-block-size', `${height}px`],
        ])
      : '',
  ]
    .filter(Boolean)
    .join('\n');
}

function styleTag(state: EmbedState, context: EmbedContext): string {
  const rules = styleRules(state, context);
  return rules && `<style>\n${indent(rules)}\n</style>`;
}

function indent(text: string, width = 2): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(width));
}
