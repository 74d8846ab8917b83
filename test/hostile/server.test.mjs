// What a server writes, as a page that a browser opens: every payload in every field, parsed with
// scripting on, and then taken over by the library.
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after} from 'node:test';
import * as ssr from 'article-elements/ssr.js';
import typescript from 'typescript';
import {openSite, scriptTag, until} from '../embed/site.mjs';
import {deadline} from '../../scripts/testing/patience.mjs';

// Some hundred payloads in each field: a matter of a minute on a busy machine.
const test = await openSite({timeout: 5 * deadline.test});
const here = import.meta.dirname;

const compile = text =>
  typescript.transpileModule(text, {
    compilerOptions: {target: 'ES2022', module: 'ESNext'},
  }).outputText;
const sourceOf = path => compile(readFileSync(join(here, path), 'utf8'));
const load = code => import(`data:text/javascript,${encodeURIComponent(code)}`);

/** The payloads and the benign documents of the tests in browsers. */
const payloads = await load(sourceOf('../fixtures/payloads.ts'));
const {documents} = await load(sourceOf('documents.ts'));
const [article] = documents.article.document.items;

const attacks = [
  ...payloads.payloads.map(({name, html}) => ({name: `HTML: ${name}`, text: html})),
  ...payloads.urlPayloads.map(({name, url}) => ({name: `URL: ${name}`, text: url})),
  ...payloads.textPayloads.map(({name, text}) => ({name: `text: ${name}`, text})),
];

/** What judges a page in the browser tests, for any page. */
const inspection = [
  sourceOf('../../src/element-names.ts'),
  sourceOf('../html/paths.ts'),
  sourceOf('inspect.ts'),
]
  .map(code => code.replaceAll(/^import [^;]+;$/gm, '').replaceAll(/^export /gm, ''))
  // Of paths.ts only the list of elements is asked for.
  .map(code => /const keptElements = [^;]+;/.exec(code)?.[0] ?? code)
  .join('\n');

const trap = `<script>
  window.sprung = 0;
  window.trap = () => sprung++;
  addEventListener('click', event => event.preventDefault(), true);
</script>`;

const policy = "img-src data:; media-src 'none'; frame-src 'none'; object-src 'none'";

/** Runs in the page: everything hostile in it, through all shadow roots. */
const judgeScript = `(() => {
  ${inspection}
  const box = document.querySelector('main');
  const elements = [...elementsWithin(box)].map(([element]) => element);
  // What an element of this library carries is data, which it judges itself.
  for (const element of elements) if (element.localName.includes('-')) given.add(element);
  const findings = findHostile(box);
  for (const element of elements) {
    for (const type of ['mouseover', 'mouseenter', 'click']) {
      element.dispatchEvent(new MouseEvent(type, {bubbles: true, cancelable: true, composed: true}));
    }
    if (element.tabIndex >= 0) element.focus({preventScroll: true});
    if (element.localName === 'details') element.open = !element.open;
    if (element.localName === 'img') element.dispatchEvent(new Event('error'));
  }
  return {
    findings: [...new Set([...findings, ...findHostile(box)])],
    sprung,
    text: box.textContent.length,
    address: location.pathname + location.hash,
  };
})()`;

/** What the server writes beside what data says: styles, and an article in plain tags. */
const isOurs = finding =>
  /: <style( nonce="")?>$|^in the page: <(article|header|section)>$/.test(finding);

const writers = {
  renderArticle: (data, options) => ssr.renderArticle(data, {...options, structuredData: true}),
  renderCard: ssr.renderCard,
  renderHeader: ssr.renderHeader,
  renderTldr: ssr.renderTldr,
  renderTags: ssr.renderTags,
  renderBody: ssr.renderBody,
  renderRail: (data, options) => ssr.renderRail([data, {headline: 'b', url: '/b'}], options),
  toHTML: ssr.toHTML,
  structuredData: (data, options) => ssr.structuredData(data, options),
};

const leavesOf = (value, path = []) =>
  typeof value !== 'object'
    ? [path]
    : Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));

function replaced(value, [key, ...rest], by) {
  if (key === undefined) return by;
  const copy = Array.isArray(value) ? [...value] : {...value};
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

const leaves = leavesOf(article);
const everywhere = by => leaves.reduce((changed, path) => replaced(changed, path, by), article);

const tally = {};
after(() => {
  const folder = join(here, '../../coverage/hostile');
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'chromium-server.json'), JSON.stringify(tally, null, 2));
});

/** The HTML of every article, and those that could not be written. */
async function writeAll(write, articles, options) {
  const failures = [];
  const pieces = [];
  for (const [index, one] of articles.entries()) {
    try {
      pieces.push(await write(one, {idPrefix: `section-${index}-`, ...options}));
    } catch (error) {
      // An article without a headline, or anything else to show, is none.
      if (error.code !== 'bad-data') failures.push(`${index}: ${error}`);
    }
  }
  return {pieces, failures};
}

/** Answers with a page that has these pieces in it, and loads no picture from anywhere. */
const pageWith = body => response => {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
  });
  response.end(
    `<!doctype html><html lang="en"><head><title>Page</title>${trap}</head>` +
      `<body><main>${body}</main><p id="end">End</p></body></html>`,
  );
};

async function judge({openTab, site}, name, write, articles, options) {
  const {pieces, failures} = await writeAll(write, articles, options);
  const entry = (tally[name] ??= {tried: 0, ran: 0, hostile: 0});
  entry.tried += articles.length;
  assert.deepEqual(failures, []);
  const tab = await openTab();
  for (let start = 0; start < pieces.length; start += 60) {
    const body = pieces.slice(start, start + 60).join('\n');
    site.serve({'/': pageWith(body)});
    await tab.open();
    // Whatever stands inside has to end there.
    assert.equal(await tab.run('document.body.lastElementChild.id'), 'end', name);
    for (const step of ['written', 'taken over']) {
      if (step === 'taken over') await takeOver(tab);
      const {findings, sprung, text, address} = await tab.run(judgeScript);
      const hostile = findings.filter(finding => !isOurs(finding) && !isDescription(finding));
      entry.ran += sprung;
      entry.hostile += hostile.length;
      assert.deepEqual(hostile, [], `${name}, ${step}`);
      assert.equal(sprung, 0, `${name}, ${step}`);
      assert.equal(address, '/');
      assert.ok(text > 0);
    }
    // What the elements, and the policy, say of what they cannot use is no failure.
    tab.messages.length = 0;
  }
}

/** A script with data: of a type that never runs, without an end of its own. */
const isDescription = finding => /: <script>: \{"@context":"https:\/\/schema\.org"/.test(finding);

async function takeOver(tab) {
  await tab.run(async tag => {
    const [, src] = /src="([^"]+)"/.exec(tag);
    await import(src);
  }, scriptTag);
  const isDone = `[...document.querySelectorAll('main *')].every(
    element => !element.localName.includes('-') ||
      (element.hasUpdated && !element.isUpdatePending && !element.hasAttribute('defer-hydration')))`;
  await until(() => tab.run(isDone), 'the elements to be taken over');
}

for (const [name, write] of Object.entries(writers)) {
  test(`a payload in all fields does nothing in what a server writes: ${name}`, async page => {
    const articles = attacks.map(({text}) => everywhere(text));
    await judge(page, `${name}, all fields at once`, write, articles);
  });
}

for (const name of ['renderArticle', 'toHTML']) {
  test(`a payload in any field does nothing in what a server writes: ${name}`, async page => {
    const some = attacks.filter((_, index) => index % 40 === 0);
    const articles = leaves.flatMap(path => some.map(({text}) => replaced(article, path, text)));
    await judge(page, `${name}, each field`, writers[name], articles);
  });
}

/** The same for every word of the interface. */
const wordsOf = text =>
  Object.fromEntries(
    ['by', 'sponsoredBy', 'readingMinutes', 'tldr', 'viewSourceOn', 'credit', 'moreToExplore']
      .concat(['video', 'locked', 'aiGenerated', 'updated', 'tags'])
      .map(word => [word, text]),
  );

for (const option of ['lang', 'timeZone', 'theme', 'base', 'nonce', 'words']) {
  test(`a payload in an option does nothing in what a server writes: ${option}`, async page => {
    for (const writer of ['renderCard', 'toHTML']) {
      const valueOf = text => (option === 'words' ? wordsOf(text) : text);
      const write = text => writers[writer](article, {[option]: valueOf(text)});
      const texts = attacks.filter((_, index) => index % 4 === 0).map(({text}) => text);
      await judge(page, `${writer}, each option`, write, texts);
    }
  });
}

test('a payload in any attribute does nothing in what a server writes', async page => {
  const manifest = JSON.parse(readFileSync(join(here, '../../custom-elements.json'), 'utf8'));
  const card = manifest.modules
    .flatMap(({declarations}) => declarations)
    .find(({tagName}) => tagName === 'article-card');
  const texts = attacks.filter((_, index) => index % 25 === 0).map(({text}) => text);
  const pairs = card.attributes.flatMap(({name}) => texts.map(text => ({name, text})));
  const write = ({name, text}) => ssr.renderCard(article, {attributes: {[name]: text}});
  await judge(page, 'renderCard, each attribute', write, pairs);
});

test('a body is written, whatever stands in its ids and links', async () => {
  for (const id of ['\ud800', '%', '%ff', '"', '__proto__']) {
    const body = `<h2 id='${id}'>A</h2><a href='#${id}'>B</a>`;
    const written = await ssr.toHTML({headline: 'C', body});
    assert.match(written, />A<\/h2>/, JSON.stringify(id));
  }
});

test('what is not made safe is found', async page => {
  const write = ({body}) => Promise.resolve(body);
  const bodies = ['<p onclick="trap()">a</p>', '<img src="data:image/png,x" onerror="trap()">'];
  for (const body of bodies) {
    await assert.rejects(judge(page, 'where nothing is safe', write, [{body}]));
  }
  assert.equal(tally['where nothing is safe'].hostile, 4);
  assert.ok(tally['where nothing is safe'].ran >= 2);
});
