// The embed builder, as an owner of a site uses it: from an address to code that works.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {normaliseState, parse} from '../../dist/embed/index.js';
import {eventually, openBuiltSite, schemes, widths} from './site.mjs';

const open = await openBuiltSite();
const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName);

/** Targets whose code is a fragment of HTML, as it is pasted into a page. */
const pasted = [
  'html',
  'wordpress',
  'ghost',
  'squarespace',
  'wix',
  'shopify',
  'webflow',
  'blogger',
];

const hashOf = values => `builder/#${new URLSearchParams(values)}`;
const codeOf = page => page.$eval('#code', ({textContent}) => textContent);
const found = page =>
  eventually(page, () => {
    const text = document.querySelector('#found')?.textContent.replace(/\s+/g, ' ').trim();
    return text && !text.startsWith('Trying') && text;
  });

/** Waits until the preview shows cards, and returns its frame. */
async function previewOf(page) {
  await eventually(page, () => {
    const element = document.querySelector('#preview')?.contentDocument?.querySelector('main > *');
    return element?.matches(':defined') && element.offsetHeight > 20;
  });
  const handle = await page.$('#preview');
  return handle.contentFrame();
}

/** Waits until the code has the height of the preview, which is the last thing to come. */
const finalCode = async page => {
  await eventually(page, () => document.querySelector('#code').textContent.includes('min-block'));
  return codeOf(page);
};

/** The accessibility tree of the rail in a frame, without what differs from page to page. */
async function treeOf(frame) {
  const root = await frame.$('related-rail');
  const tree = await frame.accessibility.snapshot({root, interestingOnly: false});
  return JSON.parse(
    JSON.stringify(tree, (key, value) =>
      /^(loaderId|backendNodeId)$/.test(key) ? undefined : value,
    ),
  );
}

for (const width of widths) {
  for (const scheme of schemes) {
    it(`fits ${width} pixels, ${scheme}, and complains of nothing`, async () => {
      const {page, messages} = await open('builder/', {width, scheme});
      assert.match(await found(page), /^Found 6 articles, format rss/);
      await previewOf(page);
      for (const details of await page.$$('details'))
        await details.evaluate(it => (it.open = true));
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      assert.deepEqual(messages, []);
      await page.close();
    });
  }
}

describe('the builder', () => {
  for (const scheme of schemes) {
    for (const [what, path, isReady] of [
      ['that begins', 'builder/', finalCode],
      ['by hand', hashOf({element: 'article-layout', article: '{"headline":"Tides"}'}), finalCode],
      ['of an address that does not work', hashOf({src: '/data/none.json'}), found],
      ['of a page', hashOf({element: 'article-card', src: 'page:', target: 'react'}), found],
      ['that warns', hashOf({src: '/data/feed.xml', '--article-ink-muted': '#cccccc'}), finalCode],
    ]) {
      it(`has no violation that axe finds in a state ${what}, ${scheme}`, async () => {
        const {page} = await open(path, {scheme, setUp: page => page.setBypassCSP(true)});
        await isReady(page);
        for (const details of await page.$$('details'))
          await details.evaluate(it => (it.open = true));
        await page.addScriptTag({path: 'node_modules/axe-core/axe.min.js'});
        const violations = await page.evaluate(async () => {
          const {violations} = await globalThis.axe.run(document, {iframes: false});
          return violations.map(({id, nodes}) => [id, ...nodes.slice(0, 3).map(({html}) => html)]);
        });
        assert.deepEqual(violations, []);
        await page.close();
      });
    }
  }

  it('can be used from the first choice to the copied code with the keyboard alone', async () => {
    const {page, origin} = await open('builder/');
    await (page.browserContext?.() ?? page.browser()).overridePermissions(origin, [
      'clipboard-read',
      'clipboard-write',
    ]);
    await found(page);
    const focused = () =>
      page.evaluate(() => {
        const {activeElement: element} = document;
        const {id, name, className} = element;
        return id || name || className || element.textContent.trim();
      });
    const tabTo = async wanted => {
      const passed = [];
      for (let times = 0; times < 80; times++) {
        await page.keyboard.press('Tab');
        passed.push(await focused());
        if (passed.at(-1) === wanted) return;
      }
      assert.fail(`The keyboard does not come to ${wanted}, but to ${passed.join(', ')}`);
    };
    await tabTo('view-source');
    await tabTo('src');
    await page.keyboard.type('/data/related.json');
    await page.keyboard.press('Enter');
    await eventually(page, () =>
      /format\s+article/.test(document.querySelector('#found').textContent),
    );
    assert.equal(await focused(), 'src');
    await tabTo('shape');
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(), 'shape');
    await tabTo('attribute-heading');
    await page.keyboard.type('Tides');
    await tabTo('stage');
    await tabTo('target');
    await page.keyboard.type('React');
    await tabTo('copy');
    await page.keyboard.press('Enter');
    await eventually(page, () => document.querySelector('#said').textContent.trim());
    const {attributes} = parse(await codeOf(page), 'react');
    assert.equal(attributes.src, '/data/related.json');
    assert.equal(attributes.heading, 'Tides');
    assert.equal(await focused(), 'copy');
    await page.close();
  });

  it('has the code at hand beside the preview, without scrolling, on a wide screen', async () => {
    const {page} = await open('builder/', {width: 1280});
    await found(page);
    await page.evaluate(() => {
      // The code has more lines as soon as the preview is as high as its cards.
      navigator.clipboard.writeText = async text => {
        globalThis.copied = {text, code: document.querySelector('#code').textContent};
      };
    });
    await page.click('.ready button');
    await eventually(page, () => document.querySelector('.ready .hint').textContent.trim());
    assert.equal(await page.evaluate(() => scrollY), 0);
    const {text, code} = await page.evaluate(() => globalThis.copied);
    assert.match(text, /<related-rail/);
    assert.equal(text, code);
    await page.close();
  });

  it('shows the default colours of tokens in their palettes', async () => {
    const {page} = await open('builder/');
    await found(page);
    const palette = token =>
      page.$eval(
        `#${token}`,
        ({parentElement}) => parentElement.querySelector('[type=color]').value,
      );
    assert.equal(await palette('article-accent'), '#0b57a4');
    assert.equal(await palette('article-background'), '#ffffff');
    // Its default is the accent.
    assert.equal(await palette('article-focus'), '#0b57a4');
    await page.click('#article-accent', {count: 3});
    await page.keyboard.type('rebeccapurple');
    assert.equal(await palette('article-accent'), '#663399');
    await page.close();
  });

  it('names its steps, its controls and what it says for who does not see them', async () => {
    const {page} = await open('builder/');
    await found(page);
    const all = [];
    (function read(node) {
      all.push(node);
      for (const child of node.children ?? []) read(child);
    })(await page.accessibility.snapshot({interestingOnly: false}));
    const names = (...roles) =>
      all.filter(({role}) => roles.includes(role)).map(({name}) => name?.trim() ?? '');
    assert.deepEqual(
      names('region').filter(name => /^\d/.test(name)),
      [
        '1 Where are your articles?',
        '2 What does it show?',
        '3 Content',
        '4 Look',
        '5 Preview',
        '6 Findings',
        '7 Your code',
      ],
    );
    const controls = [
      'textbox',
      'combobox',
      'radio',
      'checkbox',
      'spinbutton',
      'button',
      'ColorWell',
    ];
    assert.deepEqual(
      names(...controls).filter(name => !name),
      [],
    );
    for (const id of ['found', 'findings', 'contrast', 'said']) {
      assert.equal(await page.$eval(`#${id}`, it => it.getAttribute('role')), 'status');
    }
    await page.close();
  });

  for (const {tagName, attributes} of elements) {
    it(`has a control for every attribute of ${tagName}, or says why not`, async () => {
      for (const source of [{src: '/data/feed.xml'}, {}]) {
        const {page} = await open(hashOf({element: tagName, ...source}));
        const controls = await eventually(page, () => {
          const all = [...document.querySelectorAll('[data-attribute]')];
          return all.length > 0 && all.map(control => control.dataset.attribute);
        });
        const reasons = await page.$$eval('#left-out code', all =>
          all.map(({textContent}) => textContent),
        );
        const missing = attributes
          .map(({name}) => name)
          .filter(name => !controls.includes(name) && !reasons.includes(name))
          .filter(name => 'src' in source || name !== 'src');
        assert.deepEqual(missing, []);
        assert.equal(new Set(controls).size, controls.length);
        await page.close();
      }
    });
  }

  it('has a control for every field of the schema, and writes the article with them', async () => {
    const {page} = await open(hashOf({element: 'article-layout'}));
    const names = await eventually(page, () => {
      const all = [...document.querySelectorAll('[data-field]')];
      return all.length > 0 && all.map(({dataset}) => dataset.field);
    });
    const {$defs} = JSON.parse(readFileSync('article.schema.json', 'utf8'));
    assert.deepEqual(names, Object.keys($defs.article.properties));
    for (const [name, value] of [
      ['headline', 'Tides'],
      ['tags', '["Sea"]'],
    ]) {
      await page.$eval(
        `[data-field=${name}]`,
        (input, value) => {
          input.value = value;
          input.dispatchEvent(new Event('change'));
        },
        value,
      );
    }
    const {attributes} = parse(await codeOf(page), 'html');
    assert.deepEqual(JSON.parse(attributes.article), {headline: 'Tides', tags: ['Sea']});
    await page.close();
  });

  it('makes the code of the state in its hash, and leaves the hash at that', async () => {
    const values = {
      element: 'related-rail',
      src: '/data/feed.xml',
      limit: '2',
      '--article-accent': '#a3262a',
      target: 'react',
    };
    const {page} = await open(hashOf(values));
    await found(page);
    const {src, limit} = values;
    const state = {
      element: 'related-rail',
      target: 'react',
      attributes: {src, limit},
      tokens: {'--article-accent': '#a3262a'},
    };
    assert.deepEqual(parse(await codeOf(page), 'react'), state);
    assert.equal(
      await page.evaluate(() => location.hash),
      '#element=related-rail&src=%2Fdata%2Ffeed.xml&limit=2&--article-accent=%23a3262a&target=react',
    );
    await page.close();
  });

  it('writes each choice into the hash, and no step into the history', async () => {
    const {page} = await open('builder/');
    await found(page);
    const before = await page.evaluate(() => history.length);
    await page.type('#attribute-heading', 'Tides');
    await page.select('#attribute-order', 'newest');
    await page.select('#target', 'wordpress');
    await page.click('[name=view-script][value=off]');
    const hash = await page.evaluate(() => location.hash);
    assert.match(hash, /heading=Tides&order=newest&target=wordpress&%7Escript=off$/);
    assert.equal(await page.evaluate(() => history.length), before);
    const {attributes} = parse(await codeOf(page), 'wordpress');
    assert.equal(attributes.heading, 'Tides');
    const stored = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      cookie: document.cookie,
      databases: (await indexedDB.databases()).map(({name}) => name),
      caches: await globalThis.caches?.keys(),
      workers: (await navigator.serviceWorker?.getRegistrations())?.length,
      name: globalThis.name,
      history: history.state,
    }));
    assert.deepEqual(stored, {
      local: [],
      session: [],
      cookie: '',
      databases: [],
      caches: [],
      workers: 0,
      name: '',
      history: null,
    });
    await page.close();
  });

  it('follows the back button to an earlier state', async () => {
    const {page} = await open(hashOf({element: 'related-rail', src: '/data/feed.xml'}));
    await found(page);
    await page.evaluate(() => (location.hash = 'element=article-card&headline=By+hand'));
    await eventually(page, () => document.querySelector('#code').textContent.includes('By hand'));
    await page.evaluate(() => history.back());
    await eventually(page, () => document.querySelector('#code').textContent.includes('feed.xml'));
    assert.match(await found(page), /^Found 6/);
    await page.close();
  });

  it('says in plain words why an address does not work', async () => {
    const {page, messages} = await open(hashOf({element: 'related-rail', src: '/data/none.json'}));
    assert.match(await found(page), /none\.json answered 404/);
    assert.match(await page.$eval('#findings', it => it.textContent), /answered 404/);
    assert.ok(messages.length > 0);
    await page.close();
  });

  it('asks for no address but the one that was given', async () => {
    const requests = [];
    const src = 'https://harbour.example/feed.json';
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbour',
      home_page_url: 'https://harbour.example/',
      items: [{id: '1', url: 'https://harbour.example/1', title: 'The tide', content_text: 'A'}],
    };
    const setUp = async page => {
      await page.setRequestInterception(true);
      page.on('request', request => {
        requests.push(request);
        if (request.url() !== src) return void request.continue();
        return void request.respond({
          contentType: 'application/feed+json',
          headers: {'access-control-allow-origin': '*'},
          body: JSON.stringify(feed),
        });
      });
    };
    const {page, origin} = await open(hashOf({element: 'related-rail', src}), {setUp});
    assert.match(await found(page), /^Found 1 article, format json-feed/);
    await previewOf(page);
    for (const target of ['react', 'wordpress']) await page.select('#target', target);
    await page.type('#attribute-heading', 'Tides');
    await finalCode(page);
    const away = requests.filter(request => !request.url().startsWith(origin));
    assert.ok(away.length > 0);
    assert.deepEqual([...new Set(away.map(request => request.url()))], [src]);
    for (const request of requests) {
      // The choices are in the hash, which no browser sends, and there is nothing else to send.
      assert.equal(request.method(), 'GET');
      assert.ok(!/Tides|related-rail/.test(request.url().replace(/#.*/, '')));
    }
    await page.close();
  });

  it('tries an address when it is committed, and another choice keeps it', async () => {
    const {page} = await open('builder/');
    await found(page);
    await page.$eval('#src', input => (input.value = ''));
    await page.type('#src', '/data/related.json\n');
    await eventually(page, () =>
      /format\s+article/.test(document.querySelector('#found').textContent),
    );
    await page.evaluate(() => [...document.querySelectorAll('[name=shape]')][4].click());
    const {element, attributes} = parse(await codeOf(page), 'html');
    assert.equal(element, 'article-card');
    assert.equal(attributes.src, '/data/related.json');
    await page.close();
  });

  it('shows what the code shows without a script', async () => {
    const {page} = await open(hashOf({src: '/data/feed.xml', limit: '2', '~script': 'off'}));
    const links = await eventually(page, () => {
      const body = document.querySelector('#preview')?.contentDocument?.body;
      const all = [...(body?.querySelectorAll('related-rail li a') ?? [])];
      return all.length === 2 && all.map(({textContent}) => textContent);
    });
    const code = await codeOf(page);
    for (const link of links) assert.ok(code.includes(link));
    const isDefined = await page.evaluate(() =>
      document
        .querySelector('#preview')
        .contentDocument.querySelector('related-rail')
        .matches(':defined'),
    );
    assert.equal(isDefined, false);
    await page.close();
  });

  it('warns of a contrast below 4.5, and of pictures without a description', async () => {
    const {page} = await open(hashOf({src: '/data/feed.xml', '--article-ink-muted': '#cccccc'}));
    await previewOf(page);
    await eventually(page, () => {
      const text = document.querySelector('#findings').textContent;
      return text.includes('The contrast is 1.6') && text.includes('pictures have no description');
    });
    await page.close();
  });

  it('warns of an address that the frame of Wix cannot resolve', async () => {
    for (const [src, isWarned] of [
      ['/data/feed.xml', true],
      ['page:', true],
      ['http://127.0.0.1:1/feed.json', false],
    ]) {
      const {page} = await open(hashOf({src, target: 'wix'}));
      await found(page);
      const text = await page.$eval('#findings', it => it.textContent);
      assert.equal(text.includes('Wix shows the code in a frame'), isWarned, src);
      await page.close();
    }
  });

  it('keeps hostile values of a hash in their places', async () => {
    const value =
      '"></related-rail></code><script>trap()</script><img src=x onerror=trap()>{{7*7}}';
    const values = {
      heading: value,
      'more-label': value,
      src: '/data/feed.xml',
      '--article-accent': value,
    };
    const {page, messages} = await open(hashOf({element: 'related-rail', ...values}));
    await previewOf(page);
    const {attributes} = parse(await codeOf(page), 'html');
    const expected = {...values};
    delete expected['--article-accent'];
    assert.deepEqual(
      {...attributes},
      {...normaliseState({attributes: expected, tokens: {}}).attributes},
    );
    assert.equal(await page.$$eval('#builder script, #builder img', all => all.length), 0);
    assert.deepEqual(messages, []);
    await page.close();
  });

  for (const target of pasted) {
    it(`makes code for ${target} that shows the same in an empty page under its policy`, async () => {
      const values = {src: '/data/feed.xml', limit: '3', '--article-accent': '#a3262a'};
      const {page} = await open(hashOf({...values, target, '~width': '1280', '~files': '/cdn/'}));
      const frame = await previewOf(page);
      const isLoaded = element => {
        const cards = [...(element?.shadowRoot?.querySelectorAll('article-card') ?? [])];
        return cards.length === 3 && cards.every(card => card.article?.headline);
      };
      await frame.waitForFunction(`(${isLoaded})(document.querySelector('related-rail'))`);
      const code = await finalCode(page);
      const policy = await page.$eval('#policy', ({textContent}) => textContent);
      const expected = await treeOf(frame);
      const body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${policy.replaceAll('"', '')} require-trusted-types-for 'script'"><title>Empty</title><body>${code}</body></html>`;
      const setUp = async page => {
        await page.setRequestInterception(true);
        page.on('request', request =>
          request.url().endsWith('/pasted.html')
            ? void request.respond({contentType: 'text/html', body})
            : void request.continue(),
        );
      };
      const {page: empty, messages} = await open('pasted.html', {setUp});
      await empty.waitForFunction(`(${isLoaded})(document.querySelector('related-rail'))`);
      const shown = await treeOf(empty.mainFrame());
      assert.ok(JSON.stringify(expected).includes('More to Explore'));
      assert.deepEqual(shown, expected);
      assert.deepEqual(messages, []);
      await page.close();
      await empty.close();
    });
  }
});
