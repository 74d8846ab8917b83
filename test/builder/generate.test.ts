import {expect} from '@open-wc/testing';
import {cssValue} from '../../src/embed/css-value.js';
import {
  attributeNames,
  booleanAttributes,
  elementNames,
  type EmbedState,
  generate,
  looks,
  normaliseState,
  parse,
  readHash,
  type Target,
  targets,
  writeHash,
} from '../../src/embed/index.js';
import fc from '../fast-check.js';
import {payloads, textPayloads, urlPayloads} from '../fixtures/payloads.js';
import {elements} from '../hostile/manifest.js';

const context = {files: 'https://files.example/article-elements/'};

const rail: EmbedState = {
  element: 'related-rail',
  target: 'html',
  attributes: {src: '/feed.json', limit: '3'},
  tokens: {},
};

/** Targets whose code is a fragment of HTML, as it is pasted into a page. */
const pasted: Target[] = [
  'html',
  'wordpress',
  'ghost',
  'squarespace',
  'wix',
  'shopify',
  'webflow',
  'blogger',
];

/** Targets whose component has the element as markup. */
const markup: Target[] = [...pasted, 'vue', 'svelte', 'angular'];

/** Attacks on attributes, texts and addresses, and on the languages of templates. */
const hostile = [
  ...payloads.map(({html}) => html),
  ...urlPayloads.map(({url}) => url),
  ...textPayloads.map(({text}) => text),
  ...['{{constructor.constructor("trap()")()}}', '{trap()}', '${trap()}', '`;trap();`', '\\'],
  ...[
    '{% endraw %}{{ 7 }}',
    '{# #}',
    '[gallery]',
    '<?php trap() ?>',
    '<%= trap() %>',
    '*/trap()/*',
  ],
  ...['-->', ']]>', '</script>', '</style>', "' onload=trap()", '" onload="trap()', '\r\n\t\u2028'],
];

/** The values of a state in one order: a hash and a page keep no other. */
function sorted(state: EmbedState | undefined): unknown {
  if (!state) return undefined;
  const inOrder = (values: object) => Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  return {...state, attributes: inOrder(state.attributes), tokens: inOrder(state.tokens)};
}

const anyValue = fc.oneof(fc.string({unit: 'binary'}), fc.string(), fc.constantFrom(...hostile));

/** What decides where a server has its data from. */
const sources: Record<string, string>[] = [
  {},
  {src: 'https://source.example/feed.json'},
  {src: 'https://source.example/feed.json', map: '{"headline":"title"}', item: '2'},
  {article: '{"headline":"By hand","body":"<p>One.</p>"}', articles: '[{"headline":"By hand"}]'},
  {headline: 'By hand', text: 'One.', tags: 'A, B'},
];

const anyState: fc.Arbitrary<EmbedState> = fc
  .record({
    element: fc.constantFrom(...elementNames),
    target: fc.constantFrom(...targets),
    attributes: fc
      .tuple(
        fc.dictionary(fc.constantFrom(...attributeNames), anyValue),
        fc.constantFrom(...sources),
      )
      .map(([attributes, source]) => ({...attributes, ...source})),
    tokens: fc.dictionary(
      fc.constantFrom('--article-accent', '--article-font', '--article-radius'),
      fc.constantFrom('#a3262a', '0', 'light-dark(#fff, rgb(0 0 0 / 50%))', 'Georgia, serif'),
    ),
    look: fc.option(fc.constantFrom(...looks), {nil: undefined}),
  })
  .map(({look, ...state}) => {
    for (const name of booleanAttributes) if (name in state.attributes) state.attributes[name] = '';
    return {...state, ...(look && {look})};
  });

describe('the generator of embed code', () => {
  it('gives the state back from the code, for every target and any value', () => {
    fc.assert(
      fc.property(anyState, state => {
        const code = generate(state, {...context, fallback: [{headline: 'A', url: '/a'}]});
        expect(sorted(parse(code, state.target))).to.deep.equal(sorted(normaliseState(state)));
      }),
      {numRuns: 1000},
    );
  });

  it('gives the state back from the hash', () => {
    fc.assert(
      fc.property(anyState, state => {
        const plain = normaliseState(state);
        expect(sorted(readHash(`#${writeHash(plain)}`))).to.deep.equal(sorted(plain));
      }),
    );
  });

  it('names attributes and tokens in the hash as they are', () => {
    const state: EmbedState = {...rail, target: 'react', tokens: {'--article-accent': '#a3262a'}};
    expect(writeHash(state)).to.equal(
      'element=related-rail&src=%2Ffeed.json&limit=3&--article-accent=%23a3262a&target=react',
    );
  });

  it('leaves handlers, styles and unknown names out of a hash that somebody else wrote', () => {
    const directives = [
      'v-html',
      'v-on',
      'ref',
      'key',
      'is',
      'children',
      'x-init',
      'hx-on',
      'ng-init',
    ]
      .map(name => `&${name}=trap()`)
      .join('');
    const state = readHash(
      `#element=script&onclick=x&style=x&a%20b=c&--x=1&target=php&limit=3${directives}`,
    );
    expect(state).to.deep.equal({...rail, attributes: {limit: '3'}, tokens: {}});
  });

  for (const target of markup) {
    it(`keeps every hostile value in its attribute in code for ${target}`, () => {
      for (const value of hostile) {
        const state = {...rail, target, attributes: {heading: value, src: value}};
        const code = generate(state, {...context, fallback: [{headline: value, url: value}]});
        const start = code.indexOf('<related-rail');
        const end = code.indexOf('</related-rail>') + '</related-rail>'.length;
        const page = new DOMParser().parseFromString(code.slice(start, end), 'text/html');
        const [element, ...others] = page.body.children;
        const expected = normaliseState(state).attributes.heading;
        expect(others, value).to.have.length(0);
        expect(element!.localName).to.equal('related-rail');
        expect(element!.getAttributeNames()).to.have.members(['heading', 'src']);
        expect(element!.getAttribute('heading'), value).to.equal(expected);
        expect(
          page.querySelectorAll('related-rail > :not(a, span), a > *, span > *'),
          value,
        ).to.have.length(0);
        for (const link of page.querySelectorAll('a')) {
          // An address that cannot be parsed leads nowhere, and has no protocol.
          expect(link.protocol, value).to.match(/^(https?)?:$/);
        }
      }
    });
  }

  for (const target of pasted) {
    it(`adds nothing that runs but the script of the library for ${target}`, () => {
      for (const value of hostile) {
        const tokens = {'--article-accent': value, '--article-font': value};
        const state = {...rail, target, attributes: {heading: value}, tokens};
        const code = generate(state, {...context, reserve: 300});
        const page = new DOMParser().parseFromString(code, 'text/html');
        const scripts = [...page.scripts].map(({src}) => src);
        expect(scripts, value).to.deep.equal([`${context.files}article-elements.js`]);
        expect(page.querySelectorAll('related-rail, style')).to.have.length(2);
        const [sheet] = page.querySelectorAll('style');
        const rules = new CSSStyleSheet();
        rules.replaceSync(sheet!.textContent);
        for (const rule of rules.cssRules) {
          expect((rule as CSSStyleRule).selectorText, value).to.match(
            /^related-rail(:not\(.*\))?$/,
          );
        }
      }
    });
  }

  it('never lets a value end a string of JavaScript', () => {
    for (const target of ['react', 'astro', 'server'] as const) {
      for (const value of hostile) {
        const attributes = {heading: value, src: value, map: value};
        const code = generate({...rail, target, attributes}, {...context});
        expect(parse(code, target)!.attributes).to.deep.equal(
          normaliseState({...rail, attributes}).attributes,
        );
        // Astro has one script of its own, at the end.
        const rest = code.replace(/<script>\n {2}import '[^']*';\n<\/script>\n$/, '');
        expect(rest, value).not.to.match(/<\/?script/i);
      }
    }
  });

  it('writes links that lead nowhere but to pages', () => {
    const fallback = [{headline: 'Click', url: 'javascript:trap()'}];
    for (const target of targets) {
      expect(generate({...rail, target}, {...context, fallback})).not.to.contain('javascript:');
    }
  });

  it('keeps the state of an element with a version and a hash in its tags', () => {
    const integrity = {'article-elements.js': 'sha384-abc'};
    const code = generate(rail, {...context, integrity, isCrossOrigin: true});
    const [script] = new DOMParser().parseFromString(code, 'text/html').scripts;
    expect(script!.src).to.equal('https://files.example/article-elements/article-elements.js');
    expect(script!.type).to.equal('module');
    expect(script!.integrity).to.equal('sha384-abc');
    expect(script!.crossOrigin).to.equal('anonymous');
  });

  it('knows every attribute of the elements, and of all elements no more than are harmless', () => {
    const names = elements.flatMap(({attributes}) => attributes).map(({name}) => name);
    expect([...attributeNames]).to.have.members([
      ...new Set(names),
      ...['class', 'dir', 'id', 'lang'],
    ]);
  });

  it('keeps Angular from reading braces of a value as an expression', () => {
    const fallback = [{headline: 'Braces {{ trap() }}'}];
    for (const code of [
      generate({...rail, target: 'angular', attributes: {heading: '{{ trap() }}'}}, context),
      generate({...rail, target: 'angular'}, {...context, fallback}),
    ]) {
      expect(code).to.match(/<ng-container ngNonBindable>\s*<related-rail[^]*<\/ng-container>/);
    }
    expect(generate({...rail, target: 'angular'}, context)).not.to.contain('ng-container');
  });

  it('knows every boolean attribute of the elements', () => {
    const booleans = elements
      .flatMap(({attributes}) => attributes)
      .filter(({type}) => type?.text === 'boolean')
      .map(({name}) => name);
    expect([...booleanAttributes]).to.include.members(booleans);
  });
});

describe('the value of a token', () => {
  for (const value of [
    '#a3262a',
    '1.5em',
    'rgb(0 0 0 / 50%)',
    'Georgia, serif',
    'light-dark(#fff, #000)',
  ]) {
    it(`keeps ${value}`, () => expect(cssValue(value)).to.equal(value));
  }

  it('writes the characters of a string that end tags and templates as escapes', () => {
    expect(cssValue('"</style>${x}"')).to.equal('"\\3c /style\\3e \\24 \\7b x\\7d "');
  });

  for (const value of [
    'red; color: blue',
    'red}',
    'url(//x)',
    '/* x',
    'a(b',
    'a)b',
    '@import',
    '\\72 ed',
    '',
  ]) {
    it(`refuses ${JSON.stringify(value)}`, () => expect(cssValue(value)).to.equal(undefined));
  }
});
