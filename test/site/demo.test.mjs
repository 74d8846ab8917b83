// The demo, as a reader sees it: every example shows what it names, in every width and scheme.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {all, article, buildDay, examples} from './examples.mjs';
import {anyElement} from '../../dist/element-names.js';
import {complaintsAfterAll, eventually, openBuiltSite, schemes, widths} from './site.mjs';

const open = await openBuiltSite();

/** The messages of the examples that are about failures. */
const expectedMessages = [/gone\.json answered 404/, /flaky\.json answered 404/];

/** Finds what is wrong with the examples in a page. Runs in the page. */
function complain(examples, tags) {
  const complaints = [];
  const everywhere = (root, selector) =>
    [...root.querySelectorAll('*')].flatMap(element => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? everywhere(element.shadowRoot, selector) : []),
    ]);
  const found = [...document.querySelectorAll('.example')].map(({id}) => id.slice(8));
  const named = Object.keys(examples);
  if (String(found) !== String(named)) complaints.push(`The examples are ${found}.`);
  for (const [id, {headlines, lines = []}] of Object.entries(examples)) {
    const stage = document.querySelector(`#example-${id} .stage`);
    if (!stage) continue;
    const shown = everywhere(stage, 'article-card [part~=headline], [part~=headline]')
      .filter(part => part.getRootNode().host?.localName === 'article-card')
      .map(part => readLines(part).join(' '));
    if (String(shown) !== String(headlines)) complaints.push(`${id} shows the cards: ${shown}`);
    const text = readLines(stage);
    const missing = lines.filter(line => !text.some(shown => shown.startsWith(line)));
    if (missing.length > 0) complaints.push(`${id} lacks: ${missing}; it shows: ${text}`);
    for (const element of everywhere(stage, tags)) {
      if (element.getBoundingClientRect().height < 10) {
        complaints.push(`${id}: <${element.localName}> has no height`);
      }
    }
    for (const image of everywhere(stage, 'img')) {
      image.loading = 'eager';
      if (!image.complete || image.naturalWidth === 0) complaints.push(`${id} lacks ${image.src}`);
    }
    if (stage.scrollWidth > stage.clientWidth) complaints.push(`${id} is too wide`);
  }
  const {scrollWidth, clientWidth} = document.documentElement;
  if (scrollWidth > clientWidth) complaints.push(`The page is ${scrollWidth} pixels wide.`);
  return complaints;
}

for (const width of widths) {
  for (const scheme of schemes) {
    it(`shows in each example what it names, at ${width} pixels, ${scheme}`, async () => {
      const {page, messages} = await open('', {width, scheme});
      assert.deepEqual(
        await complaintsAfterAll(() => page.evaluate(complain, examples, anyElement)),
        [],
      );
      const unexpected = messages.filter(
        message => !expectedMessages.some(pattern => pattern.test(message)),
      );
      assert.deepEqual(unexpected, []);
      assert.equal(messages.length, expectedMessages.length);
      await page.close();
    });
  }
}

describe('the demo', () => {
  it('names figures that are true', async () => {
    const {page} = await open('');
    const text = (await page.evaluate(() => readLines(document.body))).join('\n');
    assert.doesNotMatch(text, /%\w+%|\{\{|undefined|NaN/);
    const languages = readdirSync('src/locales').filter(name => /^[a-z]{2}\.ts$/.test(name));
    assert.match(text, new RegExp(`\\b${languages.length} languages`));
    assert.match(text, new RegExp(`the day this page was built, ${buildDay}`));
    await page.close();
  });

  it('shows for each example the code that makes it', async () => {
    const setUp = async page => {
      await page.setBypassCSP(true);
      await page.setJavaScriptEnabled(false);
    };
    const {page} = await open('', {setUp});
    const differences = await page.evaluate(() => {
      const outline = root =>
        [...root.querySelectorAll('*')].map(element => {
          const attributes = [...element.attributes].map(({name, value}) => `${name}=${value}`);
          return [element.localName, ...attributes.sort()].join(' ');
        });
      return [...document.querySelectorAll('.example')].flatMap(example => {
        const code = example.querySelector('.listing code').textContent;
        const written = new DOMParser().parseFromString(code, 'text/html').body;
        const [shown, told] = [outline(example.querySelector('.stage')), outline(written)];
        return String(shown) === String(told) ? [] : [{id: example.id, shown, told}];
      });
    });
    assert.deepEqual(differences, []);
    await page.close();
  });

  it('has no violation that axe finds, light and dark', async () => {
    for (const scheme of schemes) {
      const {page} = await open('', {scheme, setUp: page => page.setBypassCSP(true)});
      assert.deepEqual(
        await complaintsAfterAll(() => page.evaluate(complain, examples, anyElement)),
        [],
      );
      await page.addScriptTag({path: 'node_modules/axe-core/axe.min.js'});
      const violations = await page.evaluate(async () => {
        const {violations} = await globalThis.axe.run(document);
        return violations.map(({id, nodes}) => [id, ...nodes.slice(0, 3).map(({html}) => html)]);
      });
      assert.deepEqual(violations, []);
      await page.close();
    }
  });

  it('copies the markup and the data of an example', async () => {
    const {page} = await open('');
    const copy = async index => {
      await page.evaluate(index => {
        navigator.clipboard.writeText = async text => (globalThis.copied = text);
        document.querySelectorAll('#example-tags .copy')[index].click();
      }, index);
      return eventually(page, () => {
        const {copied} = globalThis;
        delete globalThis.copied;
        return copied;
      });
    };
    assert.equal(await copy(0), '<tag-list src="data/tags.json" max="4"></tag-list>');
    assert.deepEqual(JSON.parse(await copy(1)).tags, article.tags);
    await page.close();
  });

  it('filters a rail by the tags that a reader chooses', async () => {
    const {page} = await open('');
    await eventually(page, () =>
      document.querySelector('#filtered').shadowRoot.querySelector('article-card'),
    );
    await page.evaluate(() => {
      const list = document.querySelector('#example-filter tag-list').shadowRoot;
      list.querySelector('button').click();
    });
    const expected = article.related
      .filter(({tags}) => tags.some(({name}) => name === 'Tides'))
      .map(({headline}) => headline);
    await eventually(
      page,
      expected => {
        const cards = document
          .querySelector('#filtered')
          .shadowRoot.querySelectorAll('article-card');
        return String([...cards].map(({article}) => article.headline)) === expected;
      },
      String(expected),
    );
    await page.close();
  });

  it('shows the cards of a rail that failed after another attempt', async () => {
    const {page} = await open('');
    const button = await page.waitForSelector('#example-failed >>> [part=retry]');
    await button.click();
    const shown = await eventually(page, () => {
      const rail = document.querySelector('#example-failed related-rail').shadowRoot;
      const cards = [...rail.querySelectorAll('article-card')].filter(({article}) => article);
      return cards.length > 0 && cards.map(({article}) => article.headline);
    });
    assert.deepEqual(shown, all.slice(0, 4));
    await page.close();
  });

  it('keeps a place for a card that loads, and does so again', async () => {
    const {page} = await open('');
    const headline = () =>
      document
        .querySelector('#slow')
        .shadowRoot.querySelector('[part~=headline]')
        ?.textContent.trim() ?? '';
    const height = () => document.querySelector('#slow').offsetHeight;
    await eventually(page, `(${height})() > 100 && !(${headline})()`);
    await eventually(page, `(${headline})() === 'It Was Worth the Wait'`);
    await page.evaluate(() => document.querySelector('[data-reload]').click());
    await eventually(page, `(${height})() > 100 && !(${headline})()`);
    await page.close();
  });

  it('has a dark surface in a light page, and light text on it', async () => {
    const {page} = await open('', {scheme: 'light'});
    const brightness = await page.evaluate(() => {
      const surface = document.querySelector('#example-dark .surface');
      const box = surface.querySelector('tldr-box').shadowRoot.querySelector('[part=base]');
      const of = color =>
        Math.max(
          ...color
            .match(/[\d.]+/g)
            .slice(0, 3)
            .map(Number),
        );
      return {
        page: of(getComputedStyle(document.body).backgroundColor),
        surface: of(getComputedStyle(surface).backgroundColor),
        text: of(getComputedStyle(surface).color),
        box: of(getComputedStyle(box).backgroundColor),
      };
    });
    const {page: ofPage, surface, text, box} = brightness;
    assert(ofPage > 200 && surface < 80 && text > 180 && box < 80, JSON.stringify(brightness));
    await page.close();
  });

  it('follows its theme switch', async () => {
    const {page} = await open('');
    const background = theme =>
      page.evaluate(theme => {
        if (theme) document.querySelector(`[name=theme][value=${theme}]`).click();
        return getComputedStyle(document.body).backgroundColor;
      }, theme);
    const light = await background();
    const dark = await background('dark');
    assert.notEqual(dark, light);
    assert.equal(await background('light'), light);
    assert.equal(await background('auto'), light);
    await page.close();
  });

  it('keeps a reader who follows a link of an invented article', async () => {
    const {page, origin} = await open('');
    const link = await page.waitForSelector('#example-stacked >>> [part~=link]');
    await link.click();
    const toast = await eventually(page, () => document.querySelector('.toast').textContent);
    assert.match(toast, new RegExp(all[0]));
    assert.equal(page.url(), `${origin}/`);
    await page.close();
  });

  it('shows each element in the playground, and its markup', async () => {
    const {page, messages} = await open('');
    const tags = await eventually(page, () => {
      const options = document.querySelectorAll('[name=element] option');
      return options.length > 0 && [...options].map(({value}) => value);
    });
    for (const tag of tags) {
      await page.select('[name=element]', tag);
      await eventually(
        page,
        tag => {
          const element = document.querySelector(`.squeeze > ${tag}`);
          const code = document.querySelector('.markup code').textContent;
          return element?.offsetHeight > 10 && code.startsWith(`<${tag}`);
        },
        tag,
      );
    }
    await page.select('[name=element]', 'article-card');
    const field = await page.waitForSelector('[name="attribute headline"]');
    await field.type('Written by a test');
    await eventually(page, () =>
      readLines(document.querySelector('.squeeze')).includes('Written by a test'),
    );
    const unexpected = messages.filter(
      message => !expectedMessages.some(pattern => pattern.test(message)),
    );
    assert.deepEqual(unexpected, []);
    await page.close();
  });
});
