// The guides as a site: their pages, links, search, live examples and look.
import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {guides} from '../../site/docs/.vitepress/guides.js';
import {article} from './examples.mjs';
import {eventually, openBuiltSite, schemes, widths} from './site.mjs';

const open = await openBuiltSite();
const pages = guides.flatMap(({items}) => items);
const address = page => `docs/${page ? `${page}.html` : ''}`;

describe('the docs site', () => {
  it('has every guide of the folder docs', () => {
    const files = readdirSync('docs').filter(name => name.endsWith('.md'));
    const named = pages.map(({file}) => file);
    assert.deepEqual(
      files.filter(name => !named.includes(`docs/${name}`)),
      [],
    );
    for (const {page} of pages)
      assert.ok(existsSync(`site/dist/docs/${page || 'index'}.html`), page);
  });

  it('has pages as wide as the window, without a message, and with links that lead somewhere', async () => {
    const seen = new Map();
    for (const {page: name} of pages) {
      for (const width of name === 'embedding' ? widths : widths.slice(0, 1)) {
        const {page, messages, origin} = await open(address(name), {width});
        await eventually(page, () => document.querySelector('.themes input') !== null);
        const {scrollWidth, clientWidth} = await page.evaluate(() => document.documentElement);
        assert.ok(!(scrollWidth > clientWidth), `${name} at ${width}`);
        const links = await page.evaluate(() =>
          [...document.querySelectorAll('a[href]:not(.live *)')].map(({href}) =>
            href.replace(/#.*/, ''),
          ),
        );
        for (const link of links) if (link.startsWith(origin)) seen.set(link, name);
        assert.deepEqual(messages, [], name);
        await page.close();
      }
    }
    for (const [link, name] of seen) {
      const {status} = await fetch(link);
      assert.equal(status, 200, `${link} in ${name}`);
    }
  });

  it('shows the snippets of "Embedding" live, light and dark', async () => {
    for (const scheme of schemes) {
      const {page, messages} = await open(address('embedding'), {scheme});
      await eventually(
        page,
        headline => {
          const live = [...document.querySelectorAll('.live')];
          for (const example of live) example.scrollIntoView();
          return (
            live.length >= 7 &&
            live.every(example => example.offsetHeight > 40 && readLines(example).length > 0) &&
            readLines(live[0]).includes(headline)
          );
        },
        article.headline,
      );
      const colours = await page.evaluate(() => {
        const {backgroundColor, color} = getComputedStyle(document.body);
        return [backgroundColor, color];
      });
      assert.notEqual(colours[0], colours[1]);
      assert.deepEqual(messages, []);
      await page.close();
    }
  });

  it('finds a word of a guide', async () => {
    const {page} = await open(address(''));
    const button = await page.waitForSelector('.VPNavBarSearch button');
    await button.click();
    const field = await page.waitForSelector('.VPLocalSearchBox input');
    await field.type('modulepreload');
    const found = await eventually(page, () => {
      const results = [...document.querySelectorAll('.VPLocalSearchBox .result')];
      return results.length > 0 && results.map(result => result.getAttribute('href'));
    });
    assert.ok(found.some(href => href.includes('serving')));
    await page.close();
  });

  it('leads from one guide to the next', async () => {
    const {page} = await open(address('install'));
    const next = await page.waitForSelector('.pager-link.next');
    assert.match(await next.evaluate(({href}) => href), /embedding/);
    await page.close();
  });

  it('has the header of the demo, with links to the other places', async () => {
    const {page, origin} = await open(address('decisions/index'));
    await page.waitForSelector('.VPNavBarMenu a');
    const links = await page.evaluate(() =>
      [...document.querySelectorAll('.VPNavBarTitle a, .VPNavBarMenu a')].map(({href}) => href),
    );
    assert.ok(links.filter(link => link === `${origin}/`).length >= 2, String(links));
    await page.close();
  });

  it('follows its theme switch', async () => {
    const {page} = await open(address('install'));
    await page.waitForSelector('.themes input[value=dark]');
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await eventually(
      page,
      light => {
        document.querySelector('.themes input[value=dark]').click();
        document.querySelector('.themes input[value=auto]').checked = false;
        const dark = getComputedStyle(document.body).backgroundColor;
        return document.documentElement.dataset.theme === 'dark' && dark !== light;
      },
      light,
    );
    await page.close();
  });
});
