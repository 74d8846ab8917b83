// How elements come into a page: made before the script has come, cloned, parsed elsewhere, moved.
import assert from 'node:assert/strict';
import {gate, html, openSite, scriptTag, until} from './site.mjs';

const test = await openSite();

/** Opens a page without the library. */
const visitBare = ({visit}, body = '', routes = {}) => visit({'/': html(body, ''), ...routes});

/** Brings the library into a page that has been without. */
const define = tab => tab.run(() => import('/cdn/article-elements.js').then(() => undefined));

test('properties that were set before the script has come are not lost', async browser => {
  const tab = await visitBare(browser, '<main></main>');
  await tab.run(() => {
    const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
    const article = {headline: 'Given', tags: ['one']};
    document
      .querySelector('main')
      .append(
        make('article-card', {article, headingLevel: 2}),
        make('article-header', {headline: 'By field', summary: 'Summary'}),
        make('tldr-box', {points: ['A point', 'Another'], heading: 'In short'}),
        make('article-body', {body: '<p>Body</p>'}),
        make('tag-list', {article, hrefTemplate: '/tag/{slug}'}),
        make('related-rail', {articles: [{headline: 'Listed'}], heading: 'More'}),
      );
  });
  await define(tab);
  await tab.shows('article-card', ['Given']);
  await tab.shows('article-header', ['By field', 'Summary']);
  await tab.shows('tldr-box', ['In short', 'A point', 'Another']);
  await tab.shows('article-body', ['Body']);
  await tab.shows('tag-list', ['#one']);
  await tab.shows('related-rail', ['More', 'Listed']);
  const level = await tab.run(() => {
    const {shadowRoot} = document.querySelector('article-card');
    return shadowRoot.querySelector('h1, h2, h3').localName;
  });
  assert.equal(level, 'h2');
  assert.ok(
    await tab.run(() => {
      const card = document.querySelector('article-card');
      card.headline = 'Later';
      return card.updateComplete;
    }),
  );
  await tab.shows('article-card', ['Later']);
});

test('a source that was set before the script has come is loaded once', async browser => {
  const tab = await visitBare(browser, '<main></main>', {'/one.json': {headline: 'One'}});
  await tab.run(() => {
    const card = document.createElement('article-card');
    card.src = '/one.json';
    document.querySelector('main').append(card);
  });
  await define(tab);
  await tab.shows('article-card', ['One']);
  assert.equal(browser.site.requests('/one.json').length, 1);
});

test('an element that is made outside of the page asks for nothing until it is in', async browser => {
  const tab = await browser.visit({
    '/': html('<main></main>'),
    '/one.json': {headline: 'One'},
    '/pixel.json': {},
  });
  await tab.run(async () => {
    await customElements.whenDefined('article-card');
    globalThis.card = document.createElement('article-card');
    card.src = '/one.json';
    document.createElement('div').append(card);
    await fetch('/pixel.json');
  });
  assert.equal(browser.site.requests('/one.json').length, 0);
  await tab.run(() => document.querySelector('main').append(card));
  await tab.shows('article-card', ['One']);
});

const given = JSON.stringify({headline: 'Given', body: '<p>Body</p>', tags: ['one']});
const samples = `<article-card article='${given}'></article-card>
  <article-body src="/one.json"><p>Fallback</p></article-body>
  <tag-list tags="one"></tag-list>
  <related-rail articles='[{"headline":"Listed"}]'></related-rail>
  <article-layout src="/one.json"></article-layout>`;
const sampleRoutes = {'/one.json': JSON.parse(given)};
const sampleLines = [
  ...['Given', 'Body', '#one', 'More to Explore', 'Listed'],
  ...['Given', 'Body', '#one'],
];

test('clones of elements that are not defined yet show what the originals show', async browser => {
  const tab = await visitBare(browser, `<main>${samples}</main>`, sampleRoutes);
  await tab.run(() => {
    const copy = document.querySelector('main').cloneNode(true);
    copy.id = 'copy';
    document.body.append(copy);
  });
  await define(tab);
  await tab.shows('main', sampleLines);
  await tab.shows('#copy', sampleLines);
  assert.equal(browser.site.requests('/one.json').length, 1);
});

test('clones of elements that show something show the same', async browser => {
  const tab = await browser.visit({'/': html(`<main>${samples}</main>`), ...sampleRoutes});
  await tab.shows('main', sampleLines);
  await tab.run(() => {
    const copy = document.querySelector('main').cloneNode(true);
    copy.id = 'copy';
    document.body.append(copy);
  });
  await tab.shows('#copy', sampleLines);
  await tab.shows('main', sampleLines);
});

test('the parts of a cloned article have the places that those of the original have', async browser => {
  const tab = await browser.visit({
    '/': html('<main><article-layout src="/one.json"></article-layout></main>'),
    ...sampleRoutes,
  });
  await tab.shows('main', ['Given', 'Body', '#one']);
  const [original, ...copies] = await tab.run(async () => {
    const main = document.querySelector('main');
    const layout = main.querySelector('article-layout');
    const copy = document.body.appendChild(layout.cloneNode(true));
    const written = document.body.appendChild(document.createElement('div'));
    written.innerHTML = main.innerHTML;
    const layouts = [layout, copy, written.firstElementChild];
    for (const {loaded} of layouts) await loaded;
    return layouts.map(layout => {
      const {y} = layout.getBoundingClientRect();
      const shown = [...layout.children].filter(({offsetWidth}) => offsetWidth > 0);
      return shown.map(part => {
        const {left, top, width} = part.getBoundingClientRect();
        return {name: part.localName, left, top: top - y, width};
      });
    });
  });
  assert.equal(original.length, 3);
  for (const copy of copies) {
    assert.equal(copy.length, 3);
    for (const [index, {top, ...place}] of copy.entries()) {
      const {top: expected, ...expectedPlace} = original[index];
      assert.deepEqual(place, expectedPlace);
      // What a page is scrolled and laid out by is rounded to fractions of a pixel.
      assert.ok(Math.abs(top - expected) < 0.1, `${place.name}: ${top} and ${expected}`);
    }
  }
});

test('a clone without children shows what its attributes name', async browser => {
  const tab = await browser.visit({'/': html(`<main>${samples}</main>`), ...sampleRoutes});
  await tab.shows('main', sampleLines);
  await tab.run(() => {
    const section = document.createElement('section');
    for (const element of document.querySelectorAll('main > *')) {
      section.append(element.cloneNode(false));
    }
    document.body.append(section);
  });
  await tab.shows('section', sampleLines);
});

test('a clone has its own data: changing one leaves the other', async browser => {
  const tab = await browser.visit({
    '/': html('<article-card headline="First" article=\'{"summary":"Same"}\'></article-card>'),
  });
  await tab.shows('article-card', ['First', 'Same']);
  await tab.run(() => {
    const card = document.querySelector('article-card');
    const copy = card.cloneNode(true);
    copy.id = 'copy';
    card.after(copy);
    copy.headline = 'Second';
    card.article = {headline: 'First', summary: 'Other'};
  });
  await tab.shows('article-card', ['First', 'Other']);
  await tab.shows('#copy', ['Second', 'Same']);
});

test('a template that is used many times gives elements that show', async browser => {
  const tab = await browser.visit({
    '/': html(`<template>${samples}</template><main></main>`),
    ...sampleRoutes,
  });
  await tab.run(() => {
    const {content} = document.querySelector('template');
    for (const id of ['first', 'second']) {
      const section = document.createElement('section');
      section.id = id;
      section.append(id === 'first' ? content.cloneNode(true) : document.importNode(content, true));
      document.querySelector('main').append(section);
    }
  });
  await tab.shows('#first', sampleLines);
  await tab.shows('#second', sampleLines);
  assert.equal(browser.site.requests('/one.json').length, 1);
});

test('what innerHTML replaces is given up, and what it brings is shown', async browser => {
  const {open, opened} = gate();
  const tab = await browser.visit({
    '/': html('<main></main>'),
    '/slow.json': response => opened.then(() => response.end()),
    '/one.json': {headline: 'One'},
  });
  await tab.run(() => {
    document.querySelector('main').innerHTML = '<article-card src="/slow.json"></article-card>';
  });
  await until(() => browser.site.requests('/slow.json').length === 1, 'the first request');
  await tab.run(() => {
    document.querySelector('main').innerHTML = '<article-card src="/one.json"></article-card>';
  });
  await tab.shows('main', ['One']);
  await until(() => !browser.site.requests('/slow.json')[0].open, 'the end of the first');
  open();
});

test('elements that another document parsed show when they come into the page', async browser => {
  const tab = await browser.visit({'/': html('<main></main>'), ...sampleRoutes});
  await tab.run(samples => {
    const parsed = new DOMParser().parseFromString(samples, 'text/html');
    const nodes = [...parsed.body.childNodes].map(node => document.adoptNode(node));
    document.querySelector('main').append(...nodes);
  }, samples);
  await tab.shows('main', sampleLines);
  assert.equal(browser.site.requests('/one.json').length, 1);
});

const frame = '<iframe srcdoc="<!doctype html><body></body>"></iframe>';

test('elements from a frame without the library show in the page', async browser => {
  const tab = await browser.visit({'/': html(`<main></main>${frame}`), ...sampleRoutes});
  await tab.run(samples => {
    const {body} = document.querySelector('iframe').contentDocument;
    body.innerHTML = samples;
    document.querySelector('main').append(...body.childNodes);
  }, samples);
  // What `instanceof` says of nodes from a frame changes, so that `shows()` does not see them all.
  const texts = {'article-card': 'Given', 'tag-list': '#one', 'related-rail': 'More to Explore'};
  for (const [tag, text] of Object.entries(texts)) {
    const read = tag => document.querySelector(tag).shadowRoot?.querySelector('.base')?.innerText;
    await until(async () => (await tab.run(read, tag))?.trim() === text, `${text} in <${tag}>`);
  }
  const bodies = () => [...document.querySelectorAll('article-body')].map(body => body.innerText);
  await until(async () => (await tab.run(bodies)).join() === 'Body,Body', 'two bodies');
});

test('a fallback from a frame is one', async browser => {
  const tab = await browser.visit({'/': html(`<main></main>${frame}`)});
  await tab.run(() => {
    const {body} = document.querySelector('iframe').contentDocument;
    body.innerHTML = '<article-card><a href="/plain">Plain link</a></article-card>';
    // The page's own script holds the link, which therefore stays one of the frame.
    globalThis.link = body.querySelector('a');
    document.querySelector('main').append(body.firstChild);
  });
  const height = () => link.getBoundingClientRect().height;
  await until(async () => (await tab.run(height)) > 0, 'the link');
});

test('a card that was moved into a frame and back looks as before', async browser => {
  const tab = await browser.visit({
    '/': html(`<article-card headline="Moved" href="/one"></article-card>${frame}`),
  });
  await tab.shows('article-card', ['Moved']);
  const styles = await tab.run(async () => {
    const card = document.querySelector('article-card');
    const {body} = document.querySelector('iframe').contentDocument;
    const styleOf = () => {
      const {fontWeight, textDecorationLine} = getComputedStyle(
        card.shadowRoot.querySelector('[part~=link]'),
      );
      return `${getComputedStyle(card).display} ${fontWeight} ${textDecorationLine}`;
    };
    const before = styleOf();
    body.append(card);
    await card.updateComplete;
    const inFrame = styleOf();
    document.body.prepend(card);
    await card.updateComplete;
    return {before, inFrame, after: styleOf()};
  });
  await tab.shows('article-card', ['Moved']);
  assert.equal(styles.after, styles.before);
  assert.equal(styles.inFrame, styles.before);
});

test('what first comes into a frame without the library looks as in the page', async browser => {
  const tab = await browser.visit({
    '/': html(`<main></main><iframe width="800" srcdoc="<!doctype html><body></body>"></iframe>`),
    ...sampleRoutes,
    '/stale.json': (response, count) => {
      response.writeHead(count === 1 ? 200 : 404).end('{"headline":"Kept"}');
    },
  });
  const seen = await tab.run(
    async samples => {
      const {body} = document.querySelector('iframe').contentDocument;
      const template = document.createElement('template');
      template.innerHTML = `${samples}<article-card src="/stale.json"></article-card>`;
      body.append(document.importNode(template.content, true));
      const card = body.querySelector('[src="/stale.json"]');
      for (const element of body.children) await element.loaded;
      await card.reload();
      const layout = body.querySelector('article-layout');
      for (const part of layout.children) await part.updateComplete;
      const rail = body.querySelector('related-rail');
      const [, given] = rail.articles;
      rail.articles = [given, {headline: 'New', url: '/new'}];
      await rail.updateComplete;
      const inner = (host, part) => host.shadowRoot.querySelector(`[part~=${part}]`);
      const cards = [...rail.shadowRoot.querySelectorAll('article-card')];
      return {
        weight: getComputedStyle(inner(body.firstElementChild, 'headline')).fontWeight,
        parts: [...layout.children].map(({localName}) => localName),
        headline: inner(layout.querySelector('article-header'), 'headline').textContent,
        body: layout.querySelector('article-body').textContent,
        cards: cards.map(card => inner(card, 'headline').textContent),
        stale: inner(card, 'stale').textContent.trim() !== '',
      };
    },
    samples.replace('[{"headline":"Listed"}]', '[{"headline":"Listed"},{"headline":"Second"}]'),
  );
  assert.deepEqual(seen, {
    weight: '700',
    parts: ['article-header', 'tldr-box', 'article-body', 'tag-list', 'related-rail'],
    headline: 'Given',
    body: 'Body',
    cards: ['Second', 'New'],
    stale: true,
  });
  tab.messages = tab.messages.filter(message => !/404/.test(message));
});

test('an element of a frame with the library goes on in the page around it', async browser => {
  const tab = await browser.visit({
    '/': html('<main></main><iframe src="/frame.html"></iframe>'),
    '/frame.html': html('<article-card headline="From the frame"></article-card>', scriptTag),
  });
  const text = await tab.run(async () => {
    const {contentDocument} = document.querySelector('iframe');
    const card = contentDocument.querySelector('article-card');
    await card.updateComplete;
    document.querySelector('main').append(card);
    card.headline = 'In the page';
    await card.updateComplete;
    return card.shadowRoot.querySelector('[part~=base]').textContent.trim();
  });
  assert.equal(text, 'In the page');
});
