// The code for React and for a server, run with every hostile value: what it writes is parsed by a
// browser, and has one element, no script, and the value in its attribute.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {transform} from 'esbuild';
import * as react from 'react';
import * as reactRuntime from 'react/jsx-runtime';
import {renderToStaticMarkup} from 'react-dom/server';
import {loadArticles} from '../../dist/data.js';
import {generate, normaliseState} from '../../dist/embed/index.js';
import * as ssr from '../../dist/ssr/index.js';
import {openChromium} from '../../scripts/chromium.mjs';

const compile = async (text, format = 'cjs') =>
  (await transform(text, {loader: 'tsx', format, jsx: 'automatic', target: 'es2022'})).code;

const fixtures = await compile(readFileSync('test/fixtures/payloads.ts', 'utf8'), 'esm');
const {payloads, textPayloads, urlPayloads} = await import(
  `data:text/javascript,${encodeURIComponent(fixtures)}`
);
const hostile = [
  ...payloads.map(({html}) => html),
  ...urlPayloads.map(({url}) => url),
  ...textPayloads.map(({text}) => text),
  ...['{trap()}', '"} {...trap()} x="', '${trap()}', '`;trap();`', '\\', '\\"; trap(); "', '*/'],
  ...['</script><script>trap()</script>', '-->', "' onload=trap()", '" onload="trap()', '\u2028'],
];

/** Runs generated code as a program, and returns what it exports. */
async function run(code) {
  const modules = {
    'react/jsx-runtime': reactRuntime,
    react,
    'article-elements/ssr.js': ssr,
    'article-elements/data.js': {loadArticles},
  };
  const module = {exports: {}};
  const source = await compile(code.replace('export const html = await', 'export const html ='));
  const require = name => modules[name] ?? {};
  // It is the code of the product that runs here, in a scope of its own.
  new Function('module', 'require', 'trap', source)(module, require, () => {
    throw new Error('A value was run.');
  });
  const {exports} = module;
  return {...exports, html: await exports.html};
}

/** Runs in the page: what a browser makes of HTML that was sent to it. */
function parseAll(list, name) {
  return list.map(html => {
    const base = '<base href="https://here.example/">';
    const page = new DOMParser().parseFromString(base + html, 'text/html');
    const found = [...page.querySelectorAll(name)];
    return {
      count: found.length,
      others: page.body.children.length - found.length,
      scripts: page.querySelectorAll('script, iframe, object, embed').length,
      handlers: [...page.querySelectorAll('*')]
        .flatMap(element => element.getAttributeNames())
        .filter(name => name.startsWith('on')),
      attributes: Object.fromEntries(
        [...(found[0]?.attributes ?? [])].map(({name, value}) => [name, value]),
      ),
      links: [...(found[0]?.querySelectorAll('a') ?? [])].map(({protocol}) => protocol),
    };
  });
}

const context = {files: 'https://files.example/'};
const statesOf = target =>
  hostile.map(value => ({
    element: 'article-card',
    target,
    attributes: {headline: `A ${value}`, label: value, href: '/here'},
    tokens: {'--article-accent': value},
  }));

describe('code that is run with hostile values', () => {
  let browser;
  let page;

  before(async () => {
    browser = await openChromium();
    page = await browser.newPage();
  });

  after(() => browser?.close());

  async function check(states, written) {
    const found = await page.evaluate(parseAll, written, 'article-card');
    for (const [index, {attributes, ...rest}] of found.entries()) {
      const expected = normaliseState(states[index]).attributes;
      assert.deepEqual(
        {
          ...rest,
          attributes: Object.fromEntries(
            Object.keys(expected).map(name => [name, attributes[name]]),
          ),
        },
        {count: 1, others: 0, scripts: 0, handlers: [], links: rest.links, attributes: expected},
        hostile[index],
      );
      for (const protocol of rest.links) assert.match(protocol, /^(https?)?:$/);
    }
  }

  it('in React is one element with the values', async () => {
    const states = statesOf('react');
    const written = await Promise.all(
      states.map(async (state, index) => {
        const fallback = [{headline: hostile[index], url: hostile[index]}];
        const {Article} = await run(generate(state, {...context, fallback}));
        return renderToStaticMarkup(react.createElement(Article));
      }),
    );
    await check(states, written);
  });

  it('on a server is one element with the values', async () => {
    const states = statesOf('server');
    const results = await Promise.all(states.map(state => run(generate(state, context))));
    await check(
      states,
      results.map(({html}) => html),
    );
    const heads = await page.evaluate(
      list =>
        list.map(head => {
          const page = new DOMParser().parseFromString(head, 'text/html');
          return [...page.querySelectorAll('*')].map(({localName}) => localName).join();
        }),
      results.map(({head}) => head),
    );
    for (const names of heads) assert.match(names, /^html,head,link,script(,style)?,body$/);
  });

  it('on a server is written for the browser where only a page has the articles', async () => {
    const states = hostile.map(value => ({
      element: 'article-card',
      target: 'server',
      attributes: {src: `/feed.json?${value}`, label: value},
      tokens: {},
    }));
    const written = await Promise.all(
      states.map(async (state, index) => {
        const fallback = [{headline: hostile[index], url: hostile[index]}];
        return (await run(generate(state, {...context, fallback}))).html;
      }),
    );
    await check(states, written);
  });
});

describe('the code for a server', () => {
  const article = {
    headline: 'Tides',
    body: '<p>They turn.</p>',
    tags: ['Sea'],
    tldr: ['They turn.'],
  };
  for (const [element, attributes, text] of [
    ['related-rail', {articles: JSON.stringify([article])}, 'Tides'],
    ['article-card', {headline: 'By hand'}, 'By hand'],
    ['article-card', {article: JSON.stringify(article)}, 'Tides'],
    ['article-header', {headline: 'By hand'}, 'By hand'],
    ['article-layout', {article: JSON.stringify(article)}, 'They turn.'],
    ['article-body', {article: JSON.stringify(article)}, 'They turn.'],
    ['tldr-box', {text: 'A point.'}, 'A point.'],
    ['tag-list', {tags: 'Moon'}, 'Moon'],
  ]) {
    it(`renders <${element}> of ${Object.keys(attributes)} without an address`, async () => {
      const code = generate({element, target: 'server', attributes, tokens: {}}, context);
      const {html} = await run(code);
      const [, ...rest] = html.split('<template shadowrootmode="open">');
      assert.ok(rest.join('').includes(text), html);
    });
  }

  it('leaves an address that only a page can resolve to the browser', async () => {
    for (const src of ['/feed.json', 'feed.json', 'page:', 'feed:', '#articles']) {
      const state = {element: 'related-rail', target: 'server', attributes: {src}, tokens: {}};
      const {html} = await run(generate(state, context));
      assert.equal(html, `<related-rail src="${src}"></related-rail>`);
    }
  });
});
