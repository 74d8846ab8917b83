// What is read: recipes of documents. A recipe is small however large its document is, so that it
// can be printed and shrunk.
import fc from 'fast-check';
import {documents, paths} from './documents.mjs';

const base = 'https://harbour.example/feed.json';
const formats = Object.keys(documents).filter(name => name !== 'jetpack' && name !== 'unknown');
/** A document is at most so large, as a response is: values and characters. */
const largest = 2_000_000;

const hostileTexts = [
  '',
  ' ',
  '\u0000',
  'a\u0000\u0007\u001b[31mb\u007f\u0085\u009f',
  '\u202eevil\u202c \u2066\u2069\u200f\ufeff',
  '&#x202e;evil&#8238;&#0;&#7;&#x9f;&#xd800;&#xfeff;&amp;#x202e;',
  '<b>&#x202e;</b>',
  '\ud800',
  'a\udc00\ud800b',
  '\u2028\u2029\u0085\v\f',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  '<!--',
  '<a href="',
  '<p',
  '&',
  '#',
  '[&hellip;]',
  'javascript:alert(1)',
  ' JaVa\tScRiPt:alert(1)',
  'java\0script:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'data:image/png;base64,AAAA',
  'vbscript:x',
  'blob:https://a.example/1',
  'file:///etc/passwd',
  '//evil.example/a',
  '\\\\evil.example',
  '/\\evil.example',
  'https:evil.example',
  'https://user:password@a.example/',
  'https://a.example:99999/',
  'https://[::1',
  'https://a.example/%E0%A4%A',
  'https://xn--a',
  'http://',
  'mailto:a@b.example',
  '/a b\n.jpg 2x, javascript:x 1x, data:text/html,x 3x',
  '2025-02-30',
  '30086-30-09T818:3030:00+08:00',
  '0000-00-00 00:00:00',
  '2025-11-23T24:00:00+99:99',
  '2025-11-23T08:00:60.123456789Z',
  'Fri Apr 28 19:20:36 CEST 2023',
  '99999999999999999999',
  'Infinity',
  '1e309',
  '100%',
  'en_',
  'x-'.repeat(30),
  '__proto__',
  'constructor',
  'toString',
  'https://jsonfeed.org/version/1.1',
  'https://schema.org/NewsArticle',
];

const hostileValues = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  0.5,
  1e308,
  -1e308,
  1e21,
  2 ** 53,
  [],
  {},
  [[]],
  [null],
  [{}],
  {'@id': '#ada'},
  {'@id': '#picture'},
  {'@id': 'https://harbour.example/r1#article'},
  {'@list': [{'@list': []}]},
  {'@value': {'@value': 'a'}},
  {'@graph': {'@graph': [{'@type': 'Article', headline: 'a'}]}},
  {rendered: null},
  {name: {name: 'a'}},
  {url: {url: '/a'}},
  {length: 2 ** 32 - 1},
  {toString: null, valueOf: null, toJSON: null},
];

const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'then',
  'length',
  'items',
  'posts',
  'version',
  'type',
  'type_of',
  'headline',
  'tldr',
  'related',
  'next',
  'next_url',
  '@id',
  '@type',
  '@graph',
  '@list',
];

/** Texts that cost much time where a pattern is careless. */
const seeds = ['a', ' ', '\n', '<', '<a ', '<!--', '&', '&amp;', '<p>', '</p>', '\u202e', '\ud800'];
const longTexts = [...seeds, 'a, ', '"', 'data:', ' .', '//', '[&hellip;]', '漢', '🙂', '<script>'];

const anyText = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom(...hostileTexts)},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 40})},
);
const anyValue = fc.oneof(
  {weight: 3, arbitrary: anyText},
  {weight: 3, arbitrary: fc.constantFrom(...hostileValues)},
  {weight: 1, arbitrary: fc.jsonValue({maxDepth: 3})},
);
// Small numbers are no likelier than others: the first place is the whole document.
const place = fc.noBias(fc.nat(9999));

const change = fc.oneof(
  {weight: 4, arbitrary: fc.record({how: fc.constant('delete'), place})},
  {weight: 12, arbitrary: fc.record({how: fc.constant('set'), place, value: anyValue})},
  {weight: 4, arbitrary: fc.record({how: fc.constant('move'), place, from: place})},
  {weight: 3, arbitrary: fc.record({how: fc.constantFrom('list', 'first', 'text'), place})},
  {
    weight: 4,
    arbitrary: fc.record({
      how: fc.constant('add'),
      place,
      key: fc.constantFrom(...keys),
      value: anyValue,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      how: fc.constant('long'),
      place,
      text: fc.oneof(fc.constantFrom(...longTexts), anyText),
      length: fc.constantFrom(200, 10_001, 100_000),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      how: fc.constant('nest'),
      place,
      depth: fc.constantFrom(1, 6, 33, 1000, 20_000),
      // Arrays in each other, or objects that hold each other under the field's own name.
      as: fc.constantFrom('array', 'object'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      how: fc.constant('repeat'),
      place,
      times: fc.constantFrom(2, 3, 1001, 5000),
    }),
  },
);

const dotPath = fc.oneof(
  fc.constantFrom(
    ...['', '.', '0', 'data', 'data.posts', 'data.posts.0', 'data.posts.name.text', 'pictures.src'],
    ...['__proto__', 'constructor.prototype', 'a.__proto__.b', 'name.', '.name', 'length'],
    'a.'.repeat(40),
  ),
  anyText,
);
const map = fc.dictionary(
  fc.oneof(
    fc.constantFrom('headline', 'url', 'image', 'image.url', 'authors', 'tags', 'body', 'related'),
    fc.constantFrom('__proto__', '__proto__.url', 'constructor.prototype', 'image.__proto__', '.'),
    anyText,
  ),
  fc.oneof({weight: 9, arbitrary: dotPath}, {weight: 1, arbitrary: fc.jsonValue()}),
  {maxKeys: 5},
);

const options = fc.record(
  {
    format: fc.oneof(
      {weight: 3, arbitrary: fc.constant('auto')},
      {
        weight: 1,
        arbitrary: fc.constantFrom(...formats, 'custom', 'nobody-knows', '__proto__'),
      },
    ),
    base: fc.constantFrom(base, base, base, undefined, 'relative', 'about:blank', 'data:,x'),
    requested: fc.constantFrom(
      `${base}?page=1&per_page=1`,
      `${base}?url=javascript:alert(1)`,
      `${base}?url=https://harbour.example/r1&page=999999`,
      'nonsense',
    ),
    headers: fc.record({
      link: fc.oneof(
        fc.constant('<https://harbour.example/feed.json?page=2>; rel="next"'),
        fc.constant('<javascript:alert(1)>; rel=next'),
        fc.constant('<'.repeat(5000)),
        anyText,
      ),
      total: fc.oneof(fc.constantFrom('2', '0', '-1', '1e9'), anyText),
    }),
    trace: fc.constant(true),
  },
  {requiredKeys: []},
);
/** What leads through a document of no format: what is right, or anything. */
const lead = fc.oneof(
  {weight: 6, arbitrary: fc.constant('none')},
  {weight: 2, arbitrary: fc.constant('right')},
  {weight: 1, arbitrary: fc.record({items: dotPath, map}, {requiredKeys: []})},
);

/** What the document is made from, what is changed in it, and how it is read. */
export const recipe = fc.record({
  start: fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({name: fc.constantFrom(...Object.keys(documents))}),
    },
    {weight: 1, arbitrary: fc.record({json: fc.jsonValue({maxDepth: 5})})},
    {weight: 1, arbitrary: fc.record({json: anyValue})},
  ),
  changes: fc.array(change, {maxLength: 5}),
  // Half of all documents are read as what they were before they were changed.
  asItself: fc.boolean(),
  options,
  lead,
});

/** The document and the options of a recipe. Documents cannot be changed: they are shared. */
export function prepare({start, changes, asItself, options: given, lead: chosen}) {
  const root = {document: structuredClone(start.name ? documents[start.name] : start.json)};
  for (const one of changes) apply(root, one);
  const {headers, trace, ...rest} = given;
  const format = start.name === 'jetpack' ? 'wordpress' : start.name;
  const isKnown = format !== undefined && format !== 'unknown';
  const lookUp = {link: headers?.link, 'x-wp-totalpages': headers?.total};
  return {
    document: freeze(root.document),
    options: {
      ...rest,
      ...(asItself && isKnown && {format}),
      ...(typeof chosen === 'object' && chosen),
      ...((chosen === 'right' || asItself) && format === 'unknown' && paths),
      ...(headers && {headers: {get: name => lookUp[name] ?? null}}),
      ...(trace && {trace: () => undefined}),
    },
  };
}

/** The places of a document that can be changed, but not without end. */
function placesIn(root) {
  const places = [{holder: root, key: 'document'}];
  for (let index = 0; index < places.length && places.length < 2000; index++) {
    const {holder, key} = places[index];
    const value = holder[key];
    if (typeof value !== 'object' || value === null) continue;
    for (const inner of Object.keys(value).slice(0, 50)) places.push({holder: value, key: inner});
  }
  return places;
}

function apply(root, {how, place: at, from, value, key: name, ...rest}) {
  const places = placesIn(root);
  const {holder, key} = places[at % places.length];
  const old = holder[key];
  const put = next => define(holder, key, next);
  switch (how) {
    case 'delete':
      if (holder === root) put(null);
      else if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
      break;
    case 'set':
      put(structuredClone(value));
      break;
    case 'move': {
      const source = places[from % places.length];
      const moved = source.holder[source.key];
      if (weigh(moved) < 10_000) put(structuredClone(moved));
      break;
    }
    case 'list':
      put([old]);
      break;
    case 'first':
      if (typeof old === 'object' && old !== null) put(Object.values(old)[0] ?? null);
      break;
    case 'text':
      if (weigh(old) < 10_000)
        put(typeof old === 'string' ? Number(old) || 0 : JSON.stringify(old));
      break;
    case 'add':
      if (typeof old !== 'object' || old === null) put({[key]: old});
      if (!Array.isArray(holder[key])) define(holder[key], name, structuredClone(value));
      break;
    case 'long':
      put((rest.text || ' ').repeat(Math.ceil(rest.length / (rest.text.length || 1))));
      break;
    case 'nest': {
      let nested = old;
      for (let level = 0; level < rest.depth; level++) {
        nested = rest.as === 'array' ? [nested] : {[key]: nested};
      }
      put(nested);
      break;
    }
    case 'repeat': {
      const times = Math.min(rest.times, Math.floor(largest / 4 / weigh(old)));
      const copies = Array.from({length: times}, () => old);
      if (Array.isArray(holder)) holder.splice(Number(key), 1, ...copies);
      else put(copies);
      break;
    }
    default:
      throw new Error(`There is no way to change a document called ${how}.`);
  }
}

/** Sets a field, also one called `__proto__`, as JSON.parse() does. */
function define(holder, key, value) {
  Object.defineProperty(holder, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

/** How many values and characters a document has. It may be too deep for recursion. */
function weigh(value) {
  let weight = 0;
  const open = [value];
  while (open.length > 0 && weight < largest) {
    const next = open.pop();
    weight += typeof next === 'string' ? next.length + 1 : 1;
    if (typeof next === 'object' && next !== null) {
      for (const inner of Object.values(next)) open.push(inner);
    }
  }
  return weight;
}

function freeze(value) {
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue;
    Object.freeze(next);
    for (const inner of Object.values(next)) open.push(inner);
  }
  return value;
}
