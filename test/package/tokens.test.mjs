// The design tokens that the documentation names are those that the styles read, with the same
// defaults, and no private one is without use.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import * as elements from 'article-elements';
import {proseStyles} from '../../dist/styles/prose.js';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const declarations = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName);

const textOf = styles => [styles].flat(Infinity).map(String).join('\n');

/** The styles of an element's shadow root, and of what stands in it. */
function stylesOf({name, tagName}) {
  const own = textOf(elements[name].styles);
  // A rail shows cards; a body's prose and a layout's parts stand in the page.
  if (tagName === 'related-rail') return own + textOf(elements.ArticleCard.styles);
  if (tagName === 'article-body') return own + textOf(proseStyles);
  if (tagName !== 'article-layout') return own;
  return Object.values(elements).reduce(
    (all, {styles}) => (styles ? all + textOf(styles) : all),
    textOf(proseStyles),
  );
}

/** What stands between a bracket and the one that closes it. */
function inBrackets(text, start) {
  let depth = 1;
  let end = start;
  while (depth > 0) depth += {'(': 1, ')': -1}[text[end++]] ?? 0;
  return text.slice(start, end - 1);
}

/** A value as a build writes it, whose private tokens go by one name. */
const shortened = value =>
  value
    .trim()
    .replace(/,\s+/g, ',')
    .replace(/\b0\./g, '.')
    .replace(/var\(--article-(space|accent)\)/g, 'var(--_$1)')
    .replaceAll('--_prose-', '--_');

/** The values that styles fall back to where a token is not set. */
function defaultsOf(token, styles) {
  const place = `var(${token}`;
  const defaults = new Set();
  for (let at = styles.indexOf(place); at >= 0; at = styles.indexOf(place, at + 1)) {
    const [name, ...rest] = inBrackets(styles, at + 'var('.length).split(',');
    if (name.trim() === token) defaults.add(shortened(rest.join(',')));
  }
  return defaults;
}

for (const declaration of declarations) {
  const {tagName, cssProperties} = declaration;
  const styles = stylesOf(declaration);

  for (const {name, default: documented} of cssProperties) {
    it(`<${tagName}> reads ${name}, with the default that is documented`, () => {
      const defaults = defaultsOf(name, styles);
      assert.notEqual(defaults.size, 0, `${name} is read nowhere.`);
      if (!documented) return;
      const written = shortened(documented);
      assert.ok(defaults.has(written), `${documented} is not one of ${[...defaults].join(' | ')}`);
    });
  }

  it(`<${tagName}> documents every token that its own styles read`, () => {
    const prose = tagName === 'article-body' ? textOf(proseStyles) : '';
    const own = textOf(elements[declaration.name].styles) + prose;
    const read = new Set(own.match(/(?<=var\()--article-[\w-]+/g));
    const documented = new Set(cssProperties.map(({name}) => name));
    assert.deepEqual(
      [...read].filter(name => !documented.has(name)),
      [],
    );
  });
}

it('uses every private token that is defined', () => {
  const styles = declarations.map(stylesOf).join('\n');
  const defined = new Set(styles.match(/--_[\w-]+(?=:)/g));
  assert.deepEqual(
    [...defined].filter(name => !styles.includes(`var(${name}`)),
    [],
  );
});

it('tokens.json has every token, each colour in light and in dark', () => {
  const {light, dark, $extensions, $description, ...others} = JSON.parse(
    readFileSync('tokens.json', 'utf8'),
  );
  assert.ok($description);
  const {withoutValue} = $extensions['article-elements'];
  assert.deepEqual(Object.keys(light), Object.keys(dark));
  const named = [light, others, withoutValue].flatMap(group =>
    Object.keys(group).filter(name => name !== '$type'),
  );
  const tokens = declarations.flatMap(({cssProperties}) => cssProperties.map(({name}) => name));
  assert.deepEqual(named.map(name => `--${name}`).sort(), [...new Set(tokens)].sort());

  for (const [group, name] of [
    [light, 'light'],
    [dark, 'dark'],
  ]) {
    const {$type, ...colours} = group;
    assert.equal($type, 'color');
    for (const [key, {$value}] of Object.entries(colours)) {
      const [, alias] = /^\{(.+)\}$/.exec($value) ?? [];
      if (alias) assert.ok(colours[alias.replace(`${name}.`, '')], `${name}.${key}: ${alias}`);
      else
        assert.ok(
          $value.components.every(value => value >= 0 && value <= 1),
          key,
        );
    }
  }
  for (const [key, {$type, $value}] of Object.entries(others)) {
    assert.match($type, /^(dimension|number|fontFamily|fontWeight)$/, key);
    if ($type === 'dimension') assert.match($value.unit, /^(px|rem)$/, key);
  }
});
