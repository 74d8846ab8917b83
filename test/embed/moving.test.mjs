// Elements that change their place in a page.
import assert from 'node:assert/strict';
import {gate, html, openSite, until} from './site.mjs';

const test = await openSite();

const two = (first, second = '') => html(`<main>${first}</main><aside>${second}</aside>`);

/** Ways of moving an element to the end of the aside, each in one task. */
const ways = {
  'with moveBefore()': element => document.querySelector('aside').moveBefore(element, null),
  'with append()': element => document.querySelector('aside').append(element),
  'out and in again': element => {
    element.remove();
    document.querySelector('aside').append(element);
  },
  'out, and in again after a promise': async element => {
    element.remove();
    await Promise.resolve();
    await Promise.resolve();
    document.querySelector('aside').append(element);
  },
  'with what is around it': element => {
    document.querySelector('aside').append(element.parentElement);
  },
};

for (const [way, move] of Object.entries(ways)) {
  const source = move.toString();

  test(`a card that is moved ${way} does not load again`, async ({visit, site}) => {
    const tab = await visit({
      '/': two('<p><article-card src="/one.json"></article-card></p>'),
      '/one.json': {headline: 'One'},
    });
    await tab.shows('main', ['One']);
    await tab.run(async source => {
      globalThis.events = [];
      const card = document.querySelector('article-card');
      for (const type of ['article-load', 'article-error']) {
        card.addEventListener(type, event => events.push(event.type));
      }
      await new Function(`return ${source}`)()(card);
      await card.loaded;
    }, source);
    await tab.shows('aside', ['One']);
    assert.equal(site.requests('/one.json').length, 1);
    assert.deepEqual(await tab.run(() => events), []);
  });

  test(`a card that is moved ${way} goes on loading`, async ({visit, site}) => {
    const {open, opened} = gate();
    const tab = await visit({
      '/': two('<p><article-card src="/slow.json"></article-card></p>'),
      '/slow.json': async response => {
        await opened;
        response.setHeader('content-type', 'application/json');
        response.end('{"headline":"Slow"}');
      },
    });
    await until(() => site.requests('/slow.json').length === 1, 'the request');
    await tab.run(async source => {
      await new Function(`return ${source}`)()(document.querySelector('article-card'));
      // Requests that nobody waits for are given up in a task of their own.
      await new Promise(resolve => setTimeout(resolve));
    }, source);
    open();
    await tab.shows('aside', ['Slow']);
    assert.equal(site.requests('/slow.json').length, 1);
  });
}

const rail = `<related-rail layout="carousel" articles='${JSON.stringify(
  Array.from({length: 12}, (_, index) => ({headline: `Card ${index}`, url: `/${index}`})),
)}'></related-rail>`;

test('moveBefore() keeps what the reader has done to an element', async ({visit}) => {
  const tags = '<tag-list tags="one,two,three" max="1" selectable></tag-list>';
  const box = '<tldr-box heading="In short" text="A point." collapsible></tldr-box>';
  const tab = await visit({'/': two(tags + box + rail)});
  await tab.shows('tag-list', ['#one +2 more']);
  const state = await tab.run(async () => {
    const part = (tag, selector) => document.querySelector(tag).shadowRoot.querySelector(selector);
    const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
    part('tag-list', '[part~=more]').click();
    await document.querySelector('tag-list').updateComplete;
    part('tag-list', '[part~=tag]').click();
    part('tldr-box', 'summary, button').click();
    await document.querySelector('tldr-box').updateComplete;
    const list = part('related-rail', '[part~=list]');
    list.scrollTo({left: 400, behavior: 'instant'});
    await frame();
    await frame();
    const link = list.querySelectorAll('article-card')[2].shadowRoot.querySelector('a');
    link.focus();
    const read = () => ({
      tags: readLines(document.querySelector('tag-list')),
      box: readLines(document.querySelector('tldr-box')),
      scrolled: list.scrollLeft > 0,
      pressed: part('tag-list', '[part~=tag]').ariaPressed,
      focused: document.activeElement?.localName,
    });
    const before = read();
    for (const element of [...document.querySelector('main').children]) {
      document.querySelector('aside').moveBefore(element, null);
    }
    await frame();
    await frame();
    return {before, after: read()};
  });
  assert.deepEqual(state.before.tags, ['#one #two #three']);
  assert.equal(state.before.focused, 'related-rail');
  assert.equal(state.before.scrolled, true);
  assert.equal(state.before.pressed, 'true');
  assert.deepEqual(state.after, state.before);
});

test('a moved element takes the article of the layout that it is in now', async ({visit}) => {
  const layout = (id, headline) =>
    `<article-layout id="${id}" article='{"headline":"${headline}"}'><div>${
      id === 'first' ? '<article-header></article-header>' : '<article-card></article-card>'
    }</div></article-layout>`;
  const tab = await visit({'/': two(layout('first', 'First'), layout('second', 'Second'))});
  await tab.shows('#first', ['First']);
  await tab.run(() => {
    document
      .querySelector('#second div')
      .moveBefore(document.querySelector('article-header'), null);
  });
  await tab.shows('#second', ['Second', 'Second']);
  await tab.run(() =>
    document.querySelector('aside').append(document.querySelector('article-header')),
  );
  await tab.shows('article-header', []);
});

test('a view counts once, however often the card moves', async ({visit}) => {
  const tab = await visit({
    '/': two('<article-card headline="One"></article-card>').replace(
      '<body>',
      `<body><script>
        globalThis.views = [];
        addEventListener('article-view', event => views.push(event.detail.article.headline));
      </script>`,
    ),
  });
  await until(() => tab.run(() => views.length === 1), 'the view');
  await tab.run(async () => {
    const card = document.querySelector('article-card');
    document.querySelector('aside').moveBefore(card, null);
    await card.updateComplete;
    document.querySelector('main').append(card);
    await card.updateComplete;
    // A second card that is seen later shows that the first would have counted again by now.
    const later = document.createElement('article-card');
    later.headline = 'Later';
    document.querySelector('aside').append(later);
  });
  await until(() => tab.run(() => views.includes('Later')), 'the view of a later card');
  assert.deepEqual(await tab.run(() => views), ['One', 'Later']);
});

test('the layout moves with everything in it', async ({visit, site}) => {
  const tab = await visit({
    '/': two('<article-layout src="/one.json"></article-layout>'),
    '/one.json': {headline: 'Whole', body: '<p>Body <em id="here">text</em></p>', tags: ['one']},
  });
  const lines = ['Whole', 'Body text', '#one'];
  await tab.shows('main', lines);
  const kept = await tab.run(async () => {
    const layout = document.querySelector('article-layout');
    const [paragraph] = layout.querySelectorAll('p');
    document.querySelector('aside').moveBefore(layout, null);
    await layout.loaded;
    document.querySelector('main').append(layout);
    await layout.loaded;
    return paragraph === layout.querySelector('p');
  });
  await tab.shows('main', lines);
  assert.ok(kept, 'the body is not written again');
  assert.equal(site.requests('/one.json').length, 1);
});
