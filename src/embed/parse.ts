import {elementNames} from '../element-names.js';
import {unescapeMarkup} from './escape.js';
import {booleanAttributes} from './generate.js';
import {type EmbedState, looks, type Target} from './state.js';

/**
 * Reads the state back from code that `generate()` has written for a target. Returns undefined if the
 * code has no element of the library. Code that a person has changed is read as far as it has the
 * same form.
 */
export function parse(code: string, target: Target): EmbedState | undefined {
  const found = readers[target]?.(code) ?? readMarkup(code);
  if (!found) return undefined;
  const look = /\/themes\/([a-z]+)\.css/.exec(code)?.[1];
  const known = looks.find(name => name === look);
  return {...found, target, ...(known && {look: known})};
}

/** The readers of targets whose code has the element in another form than HTML. */
const readers: Partial<Record<Target, (code: string) => Found | undefined>> = {
  astro: readAstro,
  react: readReact,
  server: readServer,
};

type Found = Omit<EmbedState, 'target' | 'look'>;

const names = elementNames.join('|');

function readMarkup(code: string): Found | undefined {
  const start = new RegExp(`<(${names})(?=[\\s>])`).exec(code);
  const element = elementNames.find(name => name === start?.[1]);
  if (!start || !element) return undefined;
  const attributes: Record<string, string> = {};
  const attribute = /\s+([a-z][a-z\d-]*)(?:="([^"]*)")?|\s*>/y;
  attribute.lastIndex = start.index + start[0].length;
  for (let match = attribute.exec(code); match?.[1]; match = attribute.exec(code)) {
    attributes[match[1]] = unescapeMarkup(match[2] ?? '');
  }
  return {element, attributes, tokens: readRule(code, element)};
}

/** Reads the custom properties of the rule for the element. */
function readRule(code: string, element: string): Record<string, string> {
  const tokens: Record<string, string> = {};
  const lines = code.split('\n').map(line => line.trim());
  const start = lines.indexOf(`${element} {`) + 1;
  if (start === 0) return tokens;
  for (const line of lines.slice(start, lines.indexOf('}', start))) {
    const colon = line.indexOf(': ');
    const name = line.slice(0, Math.max(colon, 0));
    if (/^--article-[a-z\d-]+$/.test(name) && line.endsWith(';')) {
      tokens[name] = line.slice(colon + 2, -1).replaceAll('\\\\', '\\');
    }
  }
  return tokens;
}

const literal = String.raw`"(?:[^"\\]|\\.)*"`;

function readReact(code: string): Found | undefined {
  const start = new RegExp(`<(${names})(?=[\\s>])`).exec(code);
  const element = elementNames.find(name => name === start?.[1]);
  if (!start || !element) return undefined;
  const attributes: Record<string, string> = {};
  const tokens: Record<string, string> = {};
  const attribute = new RegExp(
    `\\s+([a-z][a-z\\d-]*)(?:=(?:"([^"]*)"|\\{(${literal})\\}|\\{\\{(.*?)\\} as CSSProperties\\}))?|\\s*>`,
    'y',
  );
  attribute.lastIndex = start.index + start[0].length;
  for (let match = attribute.exec(code); match?.[1]; match = attribute.exec(code)) {
    const [, name, text, script, style] = match;
    if (style === undefined) attributes[name] = script ? readLiteral(script) : (text ?? '');
    else Object.assign(tokens, readObject(style));
  }
  return {element, attributes, tokens};
}

/** Astro has attributes as JSX, and tokens in a style sheet. */
function readAstro(code: string): Found | undefined {
  const found = readReact(code);
  return found && {...found, tokens: readRule(code, found.element)};
}

const readLiteral = (text: string): string => JSON.parse(text) as string;

function readObject(text: string): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(
    new RegExp(`["']([\\w-]+)["']: (${literal}|true)`, 'g'),
  )) {
    entries[name!] = value === 'true' ? '' : readLiteral(value!);
  }
  return entries;
}

const elementOf: Record<string, EmbedState['element']> = {
  renderArticle: 'article-layout',
  renderRail: 'related-rail',
  renderCard: 'article-card',
  renderHeader: 'article-header',
  renderBody: 'article-body',
  renderTldr: 'tldr-box',
  renderTags: 'tag-list',
};

function readServer(code: string): Found | undefined {
  const head = new RegExp(`^export const head = (${literal});$`, 'm').exec(code)?.[1];
  const written = new RegExp(`^export const html = (${literal});$`, 'm').exec(code)?.[1];
  if (written) {
    const found = readMarkup(readLiteral(written));
    return found && {...found, tokens: readTokens(head, found.element)};
  }
  const element = elementOf[/^import \{(\w+)\}/.exec(code)?.[1] ?? ''];
  if (!element) return undefined;
  const attributes: Record<string, string> = {};
  const load = new RegExp(
    `^const \\{articles\\} = await loadArticles\\((${literal}), \\{(.*)\\}\\);$`,
    'm',
  ).exec(code);
  if (load) {
    attributes.src = readLiteral(load[1]!);
    const options = new RegExp(`"(format|items|map)": (?:JSON\\.parse\\()?(${literal})`, 'g');
    for (const [, name, value] of load[2]!.matchAll(options)) {
      attributes[name!] = readLiteral(value!);
    }
  }
  const [, data, item] =
    new RegExp(
      `^export const html = await \\w+\\((?:JSON\\.parse\\((${literal})\\)|articles\\.find.*\\.includes\\((${literal})\\)\\))?`,
      'm',
    ).exec(code) ?? [];
  if (data) attributes[element === 'related-rail' ? 'articles' : 'article'] = readLiteral(data);
  if (item) attributes.item = readLiteral(item);
  const given = /^ {2}attributes: \{(.*)\},$/m.exec(code)?.[1] ?? '';
  for (const [name, value] of Object.entries(readObject(given))) {
    attributes[name] = booleanAttributes.has(name) ? '' : value;
  }
  return {element, attributes, tokens: readTokens(head, element)};
}

/** Reads the tokens in the tags of a head, which is a literal. */
function readTokens(head: string | undefined, element: string): Record<string, string> {
  return head ? readRule(readLiteral(head), element) : {};
}
