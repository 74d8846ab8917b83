import {elementNames, type ElementName} from '../element-names.js';

/** The systems that code can be generated for. */
export const targets = [
  'html',
  'wordpress',
  'ghost',
  'squarespace',
  'wix',
  'shopify',
  'webflow',
  'blogger',
  'react',
  'vue',
  'svelte',
  'angular',
  'astro',
  'server',
] as const;

/** A system that code can be generated for. */
export type Target = (typeof targets)[number];

/** The theme sheets of the package. */
export const looks = ['newsprint', 'magazine', 'minimal', 'contrast'] as const;

/** The name of a theme sheet of the package. */
export type Look = (typeof looks)[number];

/** Everything that a person chose in the embed builder. */
export interface EmbedState {
  /** The element that the code shows. */
  element: ElementName;
  /** The system that the code is for. */
  target: Target;
  /** The attributes of the element by name. The value of a boolean attribute is empty. */
  attributes: Record<string, string>;
  /** The custom properties of the element by name, such as `--article-accent`. */
  tokens: Record<string, string>;
  /** The theme sheet that the code links, if any. */
  look?: Look;
}

/** Keys of the hash that are not attributes. An attribute of the same name gets a prefix. */
const reserved: readonly string[] = ['element', 'target', 'look'];
const prefix = 'attribute:';

/**
 * The attributes that code can hold: those of the elements, and a few that every element has. Any
 * other name may be an instruction to a framework or to a script of the page, and its value may run:
 * `v-html` in Vue, `ref` in React, `x-init`, `hx-on`, `onclick`.
 */
export const attributeNames: ReadonlySet<string> = new Set(
  (
    'ai article articles author category category-href class collapsible copyable date-style debug ' +
    'dir exclude-tags fill for format heading heading-level heading-offset headline hide href ' +
    'href-template id image image-alt image-height image-sizes image-srcset image-width ' +
    'include-current item items label lang layout lead limit lines loading locked map max media ' +
    'modified more-href more-label numbered offset open order paging picture priority published ' +
    'rail rail-src ratio reading-minutes refresh rel relative-until selectable separator ' +
    'skip-repeats source-href source-label sponsor src structured-data summary tags target text ' +
    'theme time-zone toc variant words'
  ).split(' '),
);
const tokenName = /^--article-[a-z\d-]+$/;

const isAllowed = (name: string): boolean => attributeNames.has(name);

/** Writes the state as a URL hash, without the `#`: the inverse of {@link readHash}. */
export function writeHash(state: EmbedState): string {
  const hash = new URLSearchParams({element: state.element});
  for (const [name, value] of Object.entries(state.attributes)) {
    hash.append(reserved.includes(name) ? prefix + name : name, value);
  }
  for (const [name, value] of Object.entries(state.tokens)) hash.append(name, value);
  if (state.look) hash.append('look', state.look);
  hash.append('target', state.target);
  return String(hash);
}

/**
 * Reads a state from a URL hash, with or without the `#`. A `<related-rail>` in HTML replaces an
 * unknown element or target. Names that are neither an attribute of an element nor a token are left
 * out.
 */
export function readHash(hash: string): EmbedState {
  const state: EmbedState = {
    element: 'related-rail',
    target: 'html',
    attributes: {},
    tokens: {},
  };
  for (const [key, value] of new URLSearchParams(hash.replace(/^#/, ''))) {
    if (key === 'element') state.element = oneOf(elementNames, value) ?? state.element;
    else if (key === 'target') state.target = oneOf(targets, value) ?? state.target;
    else if (key === 'look') state.look = oneOf(looks, value) ?? state.look;
    else if (tokenName.test(key)) state.tokens[key] = value;
    else {
      const name = key.startsWith(prefix) ? key.slice(prefix.length) : key;
      if (isAllowed(name)) state.attributes[name] = value;
    }
  }
  return state;
}

/**
 * Returns the state with what no code can hold removed: attributes whose names are unknown, and
 * NUL characters and lone surrogates, which no file of text can carry. CR becomes a line feed, as it
 * does in every HTML parser.
 */
export function normaliseState(state: EmbedState): EmbedState {
  const {element, target, attributes, tokens, look} = state;
  return {
    element: oneOf(elementNames, element) ?? 'related-rail',
    target: oneOf(targets, target) ?? 'html',
    attributes: keep(attributes, isAllowed),
    tokens: keep(tokens, name => tokenName.test(name)),
    ...(look && oneOf(looks, look) && {look}),
  };
}

function oneOf<const Value extends string>(
  values: readonly Value[],
  value: string,
): Value | undefined {
  return values.find(known => known === value);
}

function keep(
  values: Record<string, string>,
  isKept: (name: string) => boolean,
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (isKept(name)) kept[name] = plain(value);
  }
  return kept;
}

function plain(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
}
