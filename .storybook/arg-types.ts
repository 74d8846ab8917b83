/** What Storybook shows of an element: its manifest, as rows of a table and as controls. */
import manifest from '../custom-elements.json';

interface Entry {
  name: string;
  description?: string;
  default?: string;
  type?: {text: string};
  fieldName?: string;
  kind?: string;
  privacy?: string;
  static?: boolean;
}

interface Declaration {
  tagName?: string;
  attributes?: Entry[];
  members?: Entry[];
  events?: Entry[];
  slots?: Entry[];
  cssParts?: Entry[];
  cssProperties?: Entry[];
}

/** A row in the table of an element, with the control of its value if it can be set. */
export interface ArgType {
  name: string;
  description: string;
  control: false | {type: string};
  options?: (string | undefined)[];
  table: {
    category: string;
    type?: {summary: string};
    defaultValue?: {summary: string};
  };
}

const colors = /accent|ink|line|surface|background|focus|color/;

/** The values that a type lists, such as `'a' | 'b'`. */
function choices(type: string): string[] | undefined {
  const values = type.split(' | ');
  return values.every(value => /^'.*'$/.test(value))
    ? values.map(value => value.slice(1, -1))
    : undefined;
}

function controlOf({type}: Entry): Pick<ArgType, 'control' | 'options'> {
  const text = type?.text ?? 'string';
  const options = choices(text);
  if (options) return {control: {type: 'select'}, options: [undefined, ...options]};
  if (['boolean', 'number'].includes(text)) return {control: {type: text}};
  return {control: {type: text === 'string' ? 'text' : 'object'}};
}

function row(category: string, entry: Entry): ArgType {
  return {
    name: entry.name || '(default)',
    description: entry.description ?? '',
    control: false,
    table: {
      category,
      ...(entry.type && {type: {summary: entry.type.text}}),
      ...(entry.default && {defaultValue: {summary: entry.default}}),
    },
  };
}

/**
 * The rows of an element, by names: of an attribute and a token their own, which are the arguments
 * of its stories, of anything else one with its category before it.
 */
export function argTypesOf(tagName: string): Record<string, ArgType> {
  const declaration = (manifest.modules as {declarations?: Declaration[]}[])
    .flatMap(({declarations = []}) => declarations)
    .find(known => known.tagName === tagName);
  if (!declaration) return {};
  const {attributes = [], members = [], events = [], slots = [], cssParts = []} = declaration;
  const {cssProperties = []} = declaration;
  const fields = new Set(attributes.map(({fieldName}) => fieldName));
  const properties = members.filter(
    ({kind, name, privacy, static: isStatic}) =>
      kind === 'field' && privacy !== 'private' && !isStatic && !fields.has(name),
  );
  const list = (category: string, entries: Entry[]): [string, ArgType][] =>
    entries.map(entry => [`${category}: ${entry.name}`, row(category, entry)]);
  return Object.fromEntries([
    ...attributes.map((entry): [string, ArgType] => [
      entry.name,
      {...row('attributes', entry), ...controlOf(entry)},
    ]),
    ...cssProperties.map((entry): [string, ArgType] => [
      entry.name,
      {
        ...row('tokens', entry),
        control: {type: colors.test(entry.name) ? 'color' : 'text'},
      },
    ]),
    ...list('properties', properties),
    ...list('events', events),
    ...list('slots', slots),
    ...list('parts', cssParts),
  ]);
}
