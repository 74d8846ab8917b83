// The code for systems of pages, pasted into an empty page with a strict policy: a reader finds in it
// what the same element shows that a script made.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {generate} from '../../dist/embed/index.js';
import {openSite, until} from '../embed/site.mjs';

const test = await openSite();

/** Targets whose code is a fragment of HTML, as it is pasted into a page. */
const targets = [
  'html',
  'wordpress',
  'ghost',
  'squarespace',
  'wix',
  'shopify',
  'webflow',
  'blogger',
];

const articles = ['tide', 'clock', 'moon'].map(name => ({
  headline: `The ${name}`,
  url: `/${name}`,
  summary: `What the ${name} does, and "why" <here>`,
  body: `<h2>About</h2><p>A paragraph about the ${name}.</p>`,
  tldr: [`In short: the ${name}.`],
  tags: ['Sea', name],
  published: '2026-03-01',
}));

const src = '/articles.json';
const common = {'date-style': 'absolute', 'time-zone': 'UTC'};

/** What is pasted, and the text that says that it is all there. */
const states = [
  [
    'related-rail',
    {src, limit: '2', heading: 'A "list" & <more> {{of}} it', numbered: ''},
    'clock',
  ],
  ['related-rail', {articles: JSON.stringify(articles), ...common}, 'The moon'],
  ['article-card', {src, item: '2', hide: 'date'}, 'The moon'],
  ['article-card', {headline: 'By hand', href: '/by-hand', locked: ''}, 'By hand'],
  ['article-header', {src, ...common}, 'The tide'],
  ['article-layout', {src, 'structured-data': ''}, 'about the tide'],
  ['article-body', {article: JSON.stringify(articles[1]), toc: ''}, 'about the clock'],
  ['tldr-box', {text: 'One point. {{And}} another.', collapsible: '', open: ''}, 'another'],
  ['tag-list', {tags: 'Sea, Moon', 'href-template': '/tag/{slug}'}, 'Moon'],
];

const integrity = JSON.parse(readFileSync('cdn/integrity.json', 'utf8'));
const fallback = [{headline: 'What <was> there', url: 'https://harbour.example/'}];
const context = {files: '/cdn/', integrity, fallback, reserve: 300};
const tokens = {'--article-accent': '#a3262a'};

/** A page whose policy allows what is served beside it, and the style element of its code. */
function pageOf(code) {
  const style = /<style>([^]*?)<\/style>/.exec(code)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; script-src 'self'; style-src 'self' 'sha256-${hash}'; img-src 'self'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'`;
  return response => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    });
    response.end(`<!doctype html><html lang="en"><title>Empty</title><body>${code}</body></html>`);
  };
}

/** The same element, made by a script of the page. */
const direct = ({element, attributes, look}) => ({
  '/direct.html': pageOf(
    `<link rel="stylesheet" href="/cdn/themes/${look}.css"><script type="module" src="/direct.js"></script>`,
  ),
  '/direct.js': `import '/cdn/article-elements.js';
    const element = document.createElement('${element}');
    const attributes = ${JSON.stringify(attributes)};
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);`,
});

/** The accessibility tree of the element, without what differs from page to page. */
async function treeOf({page}, element) {
  const root = await page.$(element);
  if (!root) return '';
  const tree = await page.accessibility.snapshot({root, interestingOnly: false});
  return JSON.stringify(
    tree,
    (key, value) => (/^(loaderId|backendNodeId|url)$/.test(key) ? undefined : value),
    1,
  );
}

for (const [element, attributes, last] of states) {
  const how = 'src' in attributes ? 'of an address' : 'by hand';
  test(`<${element}> ${how} is in every page what it is when a script makes it`, async ({
    visit,
    openTab,
  }) => {
    const state = {element, attributes, tokens, look: 'newsprint'};
    const pages = targets.map(target => [
      `/${target}.html`,
      pageOf(generate({...state, target}, context)),
    ]);
    const routes = {
      ...Object.fromEntries(pages),
      ...direct(state),
      [src]: {items: articles},
    };
    const made = await visit(routes, '/direct.html');
    await until(async () => (await treeOf(made, element)).includes(last), `${element} by script`);
    const expected = await treeOf(made, element);
    for (const [path] of pages) {
      const tab = await openTab();
      await tab.open(path);
      const isSame = async () => (await treeOf(tab, element)) === expected;
      await until(isSame, `the same tree in ${path}`).catch(async error => {
        assert.equal(await treeOf(tab, element), expected, `${path}: ${error.message}`);
      });
      const accent = await tab.run(
        name => getComputedStyle(document.querySelector(name)).getPropertyValue('--article-accent'),
        element,
      );
      assert.equal(accent, tokens['--article-accent']);
    }
  });
}
