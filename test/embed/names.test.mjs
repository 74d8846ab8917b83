// Who owns a tag name: two copies, two versions, a stranger's element, other names and registries.
import assert from 'node:assert/strict';
import {html, openSite, otherVersion, scriptTag, version} from './site.mjs';

const test = await openSite();

const article = {
  headline: 'Whole',
  body: '<p>Body</p>',
  tags: ['one'],
  related: [{headline: 'Related', url: '/related'}],
};
const wholeArticle = `<article-layout article='${JSON.stringify(article)}'></article-layout>`;
const tagFrom = folder => scriptTag.replace('cdn', folder);

for (const [what, folder, second] of [
  ['copy of the same file', 'copy', version],
  ['version', 'other', otherVersion],
]) {
  test(`a second ${what} defines nothing, breaks nothing, and says so once`, async ({visit}) => {
    const scripts = scriptTag + tagFrom(folder);
    const rail = '<related-rail src="/list.json"></related-rail>';
    const tab = await visit({
      '/': html(wholeArticle + rail, scripts),
      '/list.json': [{headline: 'From a list', url: '/other'}],
    });
    await tab.shows('article-layout', ['Whole', 'Body', '#one', 'More to Explore', 'Related']);
    await tab.shows('related-rail[src]', ['More to Explore', 'From a list']);
    const message = await tab.says(/twice|second|already|another/i);
    assert.match(message, /article-elements/);
    for (const name of [version, second]) assert.ok(message.includes(name), message);
  });
}

test('a second copy that comes later leaves what is shown as it is', async ({visit, site}) => {
  const tab = await visit({
    '/': html('<article-card src="/one.json"></article-card>'),
    '/one.json': {headline: 'One'},
  });
  await tab.shows('article-card', ['One']);
  await tab.run(() => {
    globalThis.card = document.querySelector('article-card');
    globalThis.base = globalThis.card.shadowRoot.firstElementChild;
    return import('/other/article-elements.js');
  });
  await tab.says(/article-elements/);
  await tab.shows('article-card', ['One']);
  assert.ok(await tab.run(() => base === card.shadowRoot.firstElementChild));
  assert.equal(site.requests('/one.json').length, 1);
});

const strangersTagList = `<script>
  customElements.define('tag-list', class extends HTMLElement {
    connectedCallback() { this.textContent = 'Mine'; }
  });
</script>`;

test("a stranger's tag-list stays, is reported once, and the rest works", async ({visit}) => {
  const tab = await visit({
    '/': html(
      `<tag-list></tag-list><article-card headline="Card"></article-card>${wholeArticle}`,
      strangersTagList + scriptTag,
    ),
  });
  await tab.shows('article-card', ['Card']);
  await tab.shows('tag-list', ['Mine']);
  const message = await tab.says(/<tag-list>/);
  assert.match(message, /article-elements/);
  // The layout leaves out the part that is somebody else's, instead of writing it for nothing.
  await tab.shows('article-layout', ['Whole', 'Body', 'More to Explore', 'Related']);
});

test("a stranger's tag-list that comes second fails on its own", async ({visit}) => {
  const body = `<tag-list tags="one"></tag-list>
    <script type="module">${strangersTagList.replaceAll(/<\/?script>/g, '')}</script>`;
  const tab = await visit({'/': html(body)});
  await tab.says(/NotSupportedError/);
  await tab.shows('tag-list', ['#one']);
});

const importMap = `<script type="importmap">${JSON.stringify({
  imports: {
    'article-elements': '/dist/index.js',
    lit: '/node_modules/lit/index.js',
    'lit/': '/node_modules/lit/',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
    'lit-element/lit-element.js': '/node_modules/lit-element/lit-element.js',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
    '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
  },
})}</script>`;

const withImports = (body, script) =>
  html(`${body}<script type="module">${script}</script>`, importMap);

test('an imported class takes another name', async ({visit}) => {
  const tab = await visit({
    '/': withImports(
      '<my-card headline="Mine"></my-card><article-card headline="Nobody’s">Plain</article-card>',
      `import {ArticleCard} from 'article-elements'; ArticleCard.define('my-card');`,
    ),
  });
  await tab.shows('my-card', ['Mine']);
  assert.deepEqual(await tab.read('article-card'), ['Plain']);
});

test('an imported class takes several names', async ({visit}) => {
  const tab = await visit({
    '/': withImports(
      '<my-card headline="First"></my-card><our-card headline="Second"></our-card>',
      `import {ArticleCard} from 'article-elements';
      ArticleCard.define('my-card');
      ArticleCard.define('our-card');
      ArticleCard.define('our-card');`,
    ),
  });
  await tab.shows('my-card', ['First']);
  await tab.shows('our-card', ['Second']);
});

test('a class of the script tag takes another name', async ({visit}) => {
  const tab = await visit({'/': html('<my-tags tags="one"></my-tags>')});
  await tab.run(() => customElements.get('tag-list').define('my-tags'));
  await tab.shows('my-tags', ['#one']);
});

test('a taken name stays with its owner, and the console says so once', async ({visit}) => {
  const tab = await visit({
    '/': withImports(
      '<tag-list></tag-list>',
      `import {TagList} from 'article-elements'; TagList.define(); TagList.define();`,
    ).replace(importMap, strangersTagList + importMap),
  });
  await tab.says(/<tag-list>/);
  await tab.shows('tag-list', ['Mine']);
});

test('a name that is none is an error at the place that gave it', async ({visit}) => {
  const tab = await visit({'/': html('')});
  const error = await tab.run(() => {
    try {
      return customElements.get('article-card').define('card');
    } catch (error) {
      return error.name;
    }
  });
  assert.equal(error, 'SyntaxError');
});

test('a registry of its own gives a shadow root cards that the page has not', async browser => {
  const tab = await browser.visit({
    '/': withImports(
      '<article-card>Plain</article-card><div id="host"></div>',
      `import {ArticleCard, RelatedRail} from 'article-elements';
      globalThis.library = {ArticleCard, RelatedRail};`,
    ),
  });
  const hasRegistries = await tab.run(() => 'customElementRegistry' in document);
  if (!hasRegistries) return browser.skip('This browser has no scoped registries.');
  await tab.run(() => {
    const registry = new CustomElementRegistry();
    library.ArticleCard.define('article-card', registry);
    library.RelatedRail.define('related-rail', registry);
    const shadow = host.attachShadow({mode: 'open', customElementRegistry: registry});
    shadow.innerHTML = `<article-card headline="Scoped"></article-card>
      <related-rail articles='[{"headline":"In a rail"}]'></related-rail>`;
  });
  await tab.shows('#host', ['Scoped', 'More to Explore', 'In a rail']);
  assert.deepEqual(await tab.read('article-card'), ['Plain']);
});

test('a scoped element and a global one of the same name show side by side', async browser => {
  const tab = await browser.visit({
    '/': html('<article-card headline="Global"></article-card><div id="host"></div>'),
  });
  const hasRegistries = await tab.run(() => 'customElementRegistry' in document);
  if (!hasRegistries) return browser.skip('This browser has no scoped registries.');
  await tab.run(() => {
    const registry = new CustomElementRegistry();
    for (const name of ['article-card', 'related-rail']) {
      customElements.get(name).define(name, registry);
    }
    const shadow = host.attachShadow({mode: 'open', customElementRegistry: registry});
    shadow.innerHTML = `<article-card headline="Scoped"></article-card>`;
  });
  await tab.shows('article-card', ['Global']);
  await tab.shows('#host', ['Scoped']);
});
