import {listElements} from './analyze.mjs';

/**
 * Writes the public tokens in the format of the Design Tokens Community Group (2025.10). Colours are
 * in the groups `light` and `dark`. An `em` becomes a `rem`: both are the text size of the reader, if
 * the page does not change either. `$extensions` has the CSS of each token. A token whose default is
 * a keyword or missing has no `$value`, so it is in the extensions of the file.
 */
export function writeTokens(manifest) {
  const tokens = collectTokens(manifest);
  const light = {$type: 'color'};
  const dark = {$type: 'color'};
  const others = {};
  const keywords = {};
  for (const [property, uses] of tokens) {
    const name = property.slice('--'.length);
    const {value, description} = usual(uses);
    const css = describeUses(property, uses);
    const common = {$description: description, $extensions: {[vendor]: css}};
    const [, lightColour, darkColour] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
    const [, alias] = /^var\(--(.+)\)$/.exec(value) ?? [];
    if (lightColour) {
      light[name] = {$value: colour(lightColour), ...common};
      dark[name] = {$value: colour(darkColour), ...common};
    } else if (alias) {
      light[name] = {$value: `{light.${alias}}`, ...common};
      dark[name] = {$value: `{dark.${alias}}`, ...common};
    } else {
      const typed = read(value);
      if (typed) others[name] = {...typed, ...common};
      else keywords[name] = {description, ...css};
    }
  }
  return {
    $description: 'Written by "npm run manifest" from the sources. Do not edit.',
    $extensions: {[vendor]: {withoutValue: keywords}},
    light,
    dark,
    ...others,
  };
}

const vendor = 'article-elements';

/** Every token with the elements that read it. */
function collectTokens(manifest) {
  const tokens = new Map();
  for (const {tagName, cssProperties} of listElements(manifest)) {
    for (const {name, default: value = '', description} of cssProperties) {
      const uses = tokens.get(name) ?? [];
      tokens.set(name, [...uses, {tagName, value, description}]);
    }
  }
  return [...tokens].sort(([a], [b]) => a.localeCompare(b));
}

/** The use whose default most elements have. */
function usual(uses) {
  const count = use => uses.filter(({value}) => value === use.value).length;
  return uses.toSorted((a, b) => count(b) - count(a))[0];
}

function describeUses(property, uses) {
  const {value} = usual(uses);
  const others = uses.filter(use => use.value !== value);
  return {
    property,
    ...(value && {default: value}),
    ...(others.length > 0 && {
      otherDefaults: Object.fromEntries(others.map(use => [use.tagName, use.value])),
    }),
    elements: uses.map(({tagName}) => tagName),
  };
}

function colour(hex) {
  const digits = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
  const components = [1, 3, 5].map(at => Number.parseInt(digits.slice(at, at + 2), 16) / 255);
  return {
    colorSpace: 'srgb',
    components: components.map(value => Number(value.toFixed(4))),
    hex: digits,
  };
}

/** Reads a default that the format has a type for. */
function read(value) {
  const dimension = (amount, unit = 'rem') => ({
    $type: 'dimension',
    $value: {value: Number(amount), unit},
  });
  const number = /^[\d.]+$/.exec(value);
  const [, ofSpace] = /^calc\(var\(--article-space\) \* ([\d.]+)\)$/.exec(value) ?? [];
  const [, width, height] = /^(\d+)\/(\d+)$/.exec(value) ?? [];
  const [, ems] = /^([\d.]+)em$/.exec(value) ?? [];
  if (value === '0') return dimension(0, 'px');
  if (value === 'medium') return dimension(1);
  // The unit of space is 1em.
  if (ems ?? ofSpace) return dimension(ems ?? ofSpace);
  if (width) return {$type: 'number', $value: Number((width / height).toFixed(4))};
  if (number && Number(value) >= 100) return {$type: 'fontWeight', $value: Number(value)};
  if (number) return {$type: 'number', $value: Number(value)};
  if (/^[\w-]+(, [\w-]+)+$/.test(value)) return {$type: 'fontFamily', $value: value.split(', ')};
  return undefined;
}
