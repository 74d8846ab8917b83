// Documents of XML, generated: well-formed ones with what a parser of the standard makes of them, and
// broken ones. A seed gives the same documents each time.
import fc from 'fast-check';
import assert from 'node:assert/strict';
import {SaxesParser} from 'saxes';

const namespaces = [
  'http://www.w3.org/2005/Atom',
  'http://purl.org/dc/elements/1.1/',
  'http://search.yahoo.com/mrss/',
  'urn:a&b"c\'<d>',
  'URN:É',
];
const names = [
  'item',
  'Item',
  'title',
  'a',
  'A',
  'b-c.d',
  '_e',
  'é',
  '漢字',
  '𠮷',
  'x1',
  'ns',
  'xmlish',
];
const prefixes = ['', '', '', 'dc', 'media', 'a', 'é', 'xml'];

/** Characters that XML allows, and that no parser here leaves out or writes in another way. */
const character = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom(...'abc <>&"\'\n\t=/;#![]-?xé漢\u00a0\u2028🙂')},
  {
    weight: 1,
    arbitrary: fc.integer({min: 0x20, max: 0xd7ff}).map(code => String.fromCodePoint(code)),
  },
  {
    weight: 1,
    arbitrary: fc.integer({min: 0x10000, max: 0x1ffff}).map(code => String.fromCodePoint(code)),
  },
);
const text = fc.array(
  fc.record({
    character: character.filter(sign => !/[\u007f-\u009f]/.test(sign)),
    form: fc.constantFrom('plain', 'plain', 'plain', 'decimal', 'hexadecimal', 'name'),
  }),
  {maxLength: 12},
);
const raw = fc.array(character, {maxLength: 12}).map(signs => signs.join(''));
const space = fc.constantFrom('', '', ' ', '\n', '\t', '\r\n', '  ');
const gap = fc.constantFrom(' ', '\n', '\t ', '\r\n');

const attribute = fc.record({
  prefix: fc.constantFrom(...prefixes),
  name: fc.constantFrom(...names),
  value: text,
  quote: fc.constantFrom('"', "'"),
  before: gap,
  around: fc.tuple(space, space),
});

const {element} = fc.letrec(tie => ({
  element: fc.record({
    prefix: fc.constantFrom(...prefixes),
    name: fc.constantFrom(...names),
    /** Which namespace its prefix gets where it has none yet, or gets another one. */
    space: fc.nat(namespaces.length),
    redeclares: fc.boolean(),
    attributes: fc.array(attribute, {maxLength: 4}),
    end: space,
    children: fc.array(tie('child'), {maxLength: 5, depthIdentifier: 'xml'}),
  }),
  child: fc.oneof(
    {depthIdentifier: 'xml', maxDepth: 6},
    text.map(signs => ({text: signs})),
    raw.map(content => ({cdata: content.replaceAll(']]>', ']] >')})),
    raw.map(content => ({comment: content.replace(/-/g, '.')})),
    raw.map(content => ({instruction: content.replaceAll('?>', '? >')})),
    tie('element'),
  ),
}));

const prolog = fc.record({
  declaration: fc.constantFrom(
    '',
    "<?xml version='1.0'?>",
    '<?xml version="1.0" encoding="UTF-8"?>\r\n',
  ),
  doctype: fc.constantFrom(
    '',
    '<!DOCTYPE item>',
    '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://a.example/rss-0.91.dtd">',
    '<!DOCTYPE a [<!-- ]> \' --><?b ]>"?><!ELEMENT a ANY><!ENTITY c "]>\'"> ] >',
  ),
  comment: fc.constantFrom('', '<!-- <rss> -->', '<?xml-stylesheet href="a>b"?>\n'),
});

/** A well-formed document. */
const wellFormed = fc
  .record({prolog, root: element, after: fc.constantFrom('', '\n', '<!-- z -->')})
  .map(({prolog: {declaration, doctype, comment}, root, after}) => {
    const scope = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);
    return declaration + comment + doctype + render(root, scope) + after;
  });

/** A document with pieces of it gone, repeated, or in the wrong place. */
const broken = fc
  .tuple(
    wellFormed,
    fc.array(
      fc.record({
        // Doubles of fast-check are nearly all at the ends.
        at: fc.noBias(fc.nat(999)).map(place => place / 1000),
        length: fc.nat(30),
        times: fc.constantFrom(0, 0, 1, 2, 50),
        piece: fc.constantFrom(
          ...[
            '',
            '<',
            '>',
            '&',
            '"',
            "'",
            '</',
            '/>',
            '<!--',
            '-->',
            '<![CDATA[',
            ']]>',
            '<?',
            '?>',
          ],
          ...[
            '<!DOCTYPE x [',
            '<a ',
            '<a b="',
            '<a b=',
            '</a>',
            '<a>',
            '&#0;',
            '&amp',
            '\u0000',
            '\ufeff',
          ],
        ),
      }),
      {minLength: 1, maxLength: 6},
    ),
  )
  .map(([document, changes]) =>
    changes.reduce((xml, {at, length, times, piece}) => {
      const start = Math.floor(xml.length * at);
      const cut = xml.slice(start, start + length);
      return xml.slice(0, start) + cut.repeat(times) + piece + xml.slice(start + length);
    }, document),
  );

function render({prefix, name, space: index, redeclares, attributes, end, children}, outer) {
  const scope = new Map(outer);
  let declarations = '';
  const declare = (given, uri) => {
    scope.set(given, uri);
    const value = uri.replace(/[&<"]/g, sign => `&#${sign.charCodeAt(0)};`);
    declarations += ` xmlns${given && `:${given}`}="${value}"`;
  };
  const uri = namespaces[index] ?? '';
  const canChange = prefix !== 'xml' && (prefix === '' || uri !== '');
  if (canChange && (redeclares || (prefix && !scope.has(prefix)))) declare(prefix, uri);
  else if (!scope.has(prefix) && prefix) declare(prefix, namespaces[0]);
  const seen = new Set();
  let rest = '';
  for (const {prefix: own, name: key, value, quote, before, around} of attributes) {
    if (own && !scope.has(own)) declare(own, namespaces[0]);
    const expanded = `${own ? scope.get(own) : ''} ${key}`.toLowerCase();
    if (seen.has(expanded)) continue;
    seen.add(expanded);
    rest += `${before}${own && `${own}:`}${key}${around.join('=')}${quote}${escape(value, quote)}${quote}`;
  }
  const tag = `${prefix && `${prefix}:`}${name}`;
  const start = `<${tag}${declarations}${rest}${end}`;
  if (children.length === 0 && redeclares) return `${start}/>`;
  return `${start}>${children.map(child => renderChild(child, scope)).join('')}</${tag}${end}>`;
}

function renderChild(child, scope) {
  if (child.text) return escape(child.text);
  if (child.cdata !== undefined) return `<![CDATA[${child.cdata}]]>`;
  if (child.comment !== undefined) return `<!--${child.comment}-->`;
  if (child.instruction !== undefined) return `<?do ${child.instruction}?>`;
  return render(child, scope);
}

const escapes = {'<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;'};

function escape(signs, quote) {
  return signs
    .map(({character: sign, form}) => {
      const code = sign.codePointAt(0);
      if (form === 'decimal') return `&#${code};`;
      if (form === 'hexadecimal') return `&#x${code.toString(16)};`;
      return form === 'name' || /[<>&]/.test(sign) || sign === quote
        ? (escapes[sign] ?? sign)
        : sign;
    })
    .join('');
}

/**
 * What a parser of the standard makes of a well-formed document, in the form of {@link plain}. Names
 * compare without case in feeds: here they are in lower case.
 */
function reference(xml) {
  const parser = new SaxesParser({xmlns: true});
  const root = {children: []};
  const open = [root];
  const add = piece => {
    const {children} = open.at(-1);
    if (typeof children.at(-1) === 'string') children.push(children.pop() + piece);
    else if (piece) children.push(piece);
  };
  parser.on('error', error => {
    throw error;
  });
  parser.on('text', text => open.length > 1 && add(text));
  parser.on('cdata', add);
  parser.on('opentag', ({local, uri, attributes}) => {
    const own = Object.values(attributes).filter(
      ({prefix, name}) => prefix !== 'xmlns' && name !== 'xmlns',
    );
    const found = {
      name: local.toLowerCase(),
      space: uri,
      attributes: own.map(({name, value}) => [name.toLowerCase(), value]).sort(byName),
      children: [],
    };
    open.at(-1).children.push(found);
    open.push(found);
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root.children[0];
}

/** A tree of the library as a plain object, attributes in the order of their names. */
function plain({$name: name, $space: space, $: children, ...rest}) {
  const attributes = Object.entries(rest).filter(([key]) => key.startsWith('@'));
  return {
    name,
    space,
    attributes: attributes.map(([key, value]) => [key.slice(1), value]).sort(byName),
    children: children.map(child => (typeof child === 'string' ? child : plain(child))),
  };
}

function byName([a], [b]) {
  return a < b ? -1 : 1;
}

/** Throws where a tree of the library is not as every tree is. */
function checkTree({$: children}, depth = 0) {
  if (depth > 100) throw new Error('The tree is too deep.');
  for (const [index, child] of children.entries()) {
    if (typeof child !== 'string') checkTree(child, depth + 1);
    else if (child === '') throw new Error('A text is empty.');
    else if (typeof children[index - 1] === 'string') throw new Error('A text is in two pieces.');
  }
}

/**
 * Parses `count` well-formed documents, which have to become what the parser of reference makes of
 * them, and as many broken ones. Throws with the smallest document that fails, and how to see it
 * again.
 */
export function fuzzXml(parseXml, {seed, count, path}) {
  const options = {seed, numRuns: count, ...(path && {path})};
  fc.assert(
    fc.property(wellFormed, xml => {
      assert.deepEqual(plain(parseXml(xml).$.find(isElement)), reference(xml));
    }),
    options,
  );
  fc.assert(
    fc.property(broken, xml => checkTree(parseXml(xml))),
    options,
  );
}

function isElement(child) {
  return typeof child !== 'string';
}
