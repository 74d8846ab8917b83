// The React components in a browser and on a server.
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {createElement, version} from 'react';
import {renderToString} from 'react-dom/server';
import {build} from 'vite';
import {openChromium} from '../../scripts/chromium.mjs';
import {install} from './unpacked.mjs';

const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
const handlerOf = event => `on-${event}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** A page that renders the component it is told of. */
const program = `
  import * as components from 'article-elements/react.js';
  import {createElement} from 'react';
  import {createRoot} from 'react-dom/client';
  import {flushSync} from 'react-dom';
  const root = createRoot(document.body);
  globalThis.show = (name, props) => {
    flushSync(() => root.render(createElement(components[name], props)));
    return document.body.firstElementChild;
  };`;

describe(`a React ${version.split('.')[0]} component`, () => {
  let browser;
  let page;

  before(async () => {
    const {folder} = install('@lit/react', 'react', 'react-dom');
    const input = join(folder, 'page.js');
    writeFileSync(input, program);
    const {output} = await build({
      configFile: false,
      root: folder,
      logLevel: 'silent',
      define: {'process.env.NODE_ENV': '"production"'},
      build: {write: false, rolldownOptions: {input, output: {codeSplitting: false}}},
    });
    browser = await openChromium();
    page = await browser.newPage();
    await page.setContent('<!doctype html><title>Test</title>');
    await page.addScriptTag({content: output[0].code, type: 'module'});
    await page.waitForFunction(() => 'show' in globalThis);
  });

  after(() => browser?.close());

  for (const {name, tagName, events} of elements) {
    it(`${name} shows <${tagName}> and tells every event of it`, async () => {
      const heard = await page.evaluate(
        ([name, events]) => {
          const heard = [];
          const props = {};
          for (const [type, handler] of events) {
            props[handler] = event => heard.push([event.type, event.detail.is === type]);
          }
          const element = globalThis.show(name, props);
          for (const [type] of events) {
            element.dispatchEvent(new CustomEvent(type, {detail: {is: type}}));
          }
          return {tag: element.localName, heard};
        },
        [name, events.map(({name}) => [name, handlerOf(name)])],
      );
      assert.deepEqual(heard, {tag: tagName, heard: events.map(({name}) => [name, true])});
    });
  }

  it('hands over objects, and takes back what is not said any more', async () => {
    const shown = await page.evaluate(async () => {
      const headline = () => element.shadowRoot.querySelector('a')?.textContent;
      const element = globalThis.show('ArticleCard', {
        article: {headline: 'First', url: '/first'},
        headingLevel: 2,
        className: 'teaser',
      });
      await element.updateComplete;
      const before = [headline(), Boolean(element.shadowRoot.querySelector('h2'))];
      globalThis.show('ArticleCard', {article: {headline: 'Second', url: '/second'}});
      await element.updateComplete;
      const after = [headline(), Boolean(element.shadowRoot.querySelector('h2'))];
      return {before, after};
    });
    assert.deepEqual(shown, {before: ['First', true], after: ['Second', false]});
  });

  it('is a tag with its fallback on a server', async () => {
    const {RelatedRail} = await import('article-elements/react.js');
    const html = renderToString(
      createElement(RelatedRail, {src: '/feed.json'}, createElement('a', {href: '/'}, 'All')),
    );
    assert.match(html, /^<related-rail[^>]*><a href="\/">All<\/a><\/related-rail>$/);
  });
});
