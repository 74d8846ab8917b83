// What is asked of the page of every application in this folder. They are written with different
// frameworks, but all to this contract, and with texts of their own:
//
// #attributes  a card with headline, href and published from the application's state;
//              the button #change gives it another headline
// #property    a card with an object as its article; #change-property gives it another object
// #rail        a rail with three objects as its articles, layout grid and a heading
// #events      tags="one,two" href-template="/tag/{slug}" and a card; listeners, in the way of the
//              framework, cancel `tag-click` and `article-click`, and write the tag or the URL
//              into #heard
// #boolean     a collapsible summary box, whose `open` is false; #toggle turns it
// #list        three cards from a list with keys; #reorder turns the list around
// #slot        a card with an element in the slot `badge`
// #removed     a card behind a condition; #remove takes it away, and then puts it back
// #src         a rail with src="/articles.json"; a listener of `article-load` writes how many came
//              into #loaded
// An application with "only" in its application.json has nothing but this:
// #generated   where application.json names a target of the embed builder: generated.mjs
// #ssr         where a server renders: a card that is in the page before any script
import assert from 'node:assert/strict';
import {setTimeout as sleep} from 'node:timers/promises';
import {checkGenerated} from './generated.mjs';
import {deadline} from '../../scripts/testing/patience.mjs';

/** Runs in the page: what the checks read there. */
function helpers() {
  const shown = element => element.checkVisibility() && element.getBoundingClientRect().height > 0;
  const part = (element, name) => element?.shadowRoot?.querySelector(`[part~="${name}"]`);

  /** The text of a part that a reader sees, or nothing. */
  const textOf = (element, name) => {
    const found = part(element, name);
    return found && shown(found) ? found.textContent.trim() : undefined;
  };

  /** The headlines of all cards in a section, in shadow roots too, in their order. */
  const headlines = selector => {
    const rails = [...document.querySelectorAll(`${selector} related-rail`)];
    const cards = [
      ...document.querySelectorAll(`${selector} article-card`),
      ...rails.flatMap(rail => [...(rail.shadowRoot?.querySelectorAll('article-card') ?? [])]),
    ];
    return cards.map(card => textOf(card, 'headline') ?? 'nothing');
  };

  globalThis.reading = {shown, part, textOf, headlines};

  globalThis.trap = () => (globalThis.trapped = true);

  // What the server wrote, taken down before a script of the application can touch it.
  const observer = new MutationObserver(() => {
    const element = document.querySelector('#ssr article-card');
    if (!element) return;
    globalThis.served ??= {element};
    globalThis.served.headline ??= part(element, 'headline');
  });
  observer.observe(document, {childList: true, subtree: true});
}

/** A page of an application, with what it asked for and said since it was opened. */
class ApplicationPage {
  /** Warnings, errors, and exceptions that nobody caught. */
  messages = [];

  /** The addresses that the page, or a frame in it, went to. */
  navigations = [];

  constructor(page) {
    this.page = page;
    page.on('console', message => {
      const isIcon = message.location().url?.endsWith('/favicon.ico');
      if (/^(warn|error|assert)/.test(message.type()) && !isIcon) {
        this.messages.push(message.text());
      }
    });
    page.on('pageerror', error => this.messages.push(String(error)));
    page.on('request', request => {
      if (request.isNavigationRequest()) this.navigations.push(request.url());
    });
  }

  run(code, ...values) {
    return this.page.evaluate(code, ...values);
  }

  headlines(selector) {
    return this.run(selector => globalThis.reading.headlines(selector), selector);
  }

  text(selector) {
    return this.run(selector => document.querySelector(selector)?.textContent.trim(), selector);
  }

  async click(selector) {
    const element = await this.page.waitForSelector(selector, {visible: true});
    await element.click();
  }

  /** Asks the page until the answer is right; fails with the last answer when it never is. */
  async becomes(ask, isRight, what) {
    let answer;
    for (const end = Date.now() + deadline.wait; Date.now() < end; await sleep(20)) {
      answer = await ask();
      if (isRight(answer)) return answer;
    }
    return assert.fail(`${what}; found ${JSON.stringify(answer)}`);
  }

  /** Waits until a section shows as many headlines. */
  shows(selector, count) {
    return this.becomes(
      () => this.headlines(selector),
      found => found.length === count && !found.includes('nothing'),
      `${selector} should show headlines: ${count}`,
    );
  }
}

async function changesHeadline(page, section, button) {
  const before = await page.shows(section, 1);
  await page.click(button);
  await page.becomes(
    () => page.headlines(section),
    ([after]) => after !== 'nothing' && after !== before[0],
    `${section} should show another headline than ${before[0]}`,
  );
}

async function attributes(page) {
  await changesHeadline(page, '#attributes', '#change');
  const {address, date} = await page.run(() => {
    const card = document.querySelector('#attributes article-card');
    const {part, textOf} = globalThis.reading;
    return {address: part(card, 'link')?.getAttribute('href'), date: textOf(card, 'date')};
  });
  assert.ok(address, 'The headline should be a link.');
  assert.ok(date, 'The card should show its date.');
}

async function booleans(page) {
  const read = () =>
    page.run(() => {
      const box = document.querySelector('#boolean tldr-box');
      const details = box?.shadowRoot?.querySelector('details');
      return {
        collapsible: details != null,
        open: [box?.open, box?.hasAttribute('open'), details?.open].filter(Boolean).length,
      };
    });
  const is = (open, what) =>
    page.becomes(read, found => found.collapsible && found.open === open, what);
  await is(0, '#boolean should be closed at first');
  await page.click('#toggle');
  await is(3, '#boolean should be open: property, attribute and picture');
  await page.click('#toggle');
  await is(0, '#boolean should be closed again');
}

async function property(page) {
  await changesHeadline(page, '#property', '#change-property');
}

async function lists(page) {
  await page.shows('#rail', 3);
  const rail = await page.run(() => {
    const rail = document.querySelector('#rail related-rail');
    const {heading, layout} = rail;
    return {heading, layout, shown: globalThis.reading.textOf(rail, 'heading')};
  });
  assert.ok(rail.heading, 'The rail should have a heading of the application.');
  assert.deepEqual(rail, {heading: rail.heading, layout: 'grid', shown: rail.heading});
}

async function events(page) {
  await page.shows('#events', 1);
  await page.click('#events tag-list >>> [part~="tag"]');
  await page.becomes(
    () => page.text('#heard'),
    heard => heard === 'one',
    '#heard should say the tag',
  );
  await page.click('#events article-card >>> [part~="link"]');
  const url = await page.run(
    () => document.querySelector('#events article-card').shadowRoot.querySelector('a[href]').href,
  );
  await page.becomes(
    () => page.text('#heard'),
    heard => heard && url.endsWith(heard),
    `#heard should say ${url}`,
  );
}

async function loading(page) {
  const response = await page.run(() => fetch('/articles.json').then(answer => answer.json()));
  const {length} = Array.isArray(response) ? response : response.items;
  await page.shows('#src', length);
  await page.becomes(
    () => page.text('#loaded'),
    count => count === String(length),
    `#loaded should say ${length}`,
  );
}

async function order(page) {
  const before = await page.shows('#list', 3);
  await page.run(() => {
    globalThis.cards = [...document.querySelectorAll('#list article-card')];
  });
  await page.click('#reorder');
  await page.becomes(
    () => page.headlines('#list'),
    after => after.join() === before.toReversed().join(),
    `#list should show the reverse of ${before}`,
  );
  const isSame = await page.run(() => {
    const after = [...document.querySelectorAll('#list article-card')].reverse();
    return after.every((card, index) => card === globalThis.cards[index]);
  });
  assert.ok(isSame, 'The elements should be the same as before, in another order.');
}

async function slots(page) {
  const read = () =>
    page.run(() => {
      const child = document.querySelector('#slot article-card > [slot="badge"]');
      if (!child?.assignedSlot || !globalThis.reading.shown(child)) return undefined;
      return child.textContent.trim();
    });
  await page.becomes(read, Boolean, 'The badge of #slot should be shown');
}

async function conditions(page) {
  const before = await page.shows('#removed', 1);
  await page.click('#remove');
  await page.shows('#removed', 0);
  await page.click('#remove');
  assert.deepEqual(await page.shows('#removed', 1), before);
}

async function hydration(page) {
  const [headline] = await page.shows('#ssr', 1);
  const read = () =>
    page.run(() => {
      const {element, headline} = globalThis.served ?? {};
      const now = document.querySelector('#ssr article-card');
      return {
        defined: now?.matches(':defined') && now.hasUpdated,
        element: now === element,
        headline: !headline || headline === globalThis.reading.part(now, 'headline'),
      };
    });
  const found = await page.becomes(read, ({defined}) => defined, '#ssr should be taken over');
  assert.deepEqual(found, {defined: true, element: true, headline: true}, 'It was written anew.');
  assert.ok(headline);
}

/** What happens in one page, one after the other, and the column of the table that it counts for. */
const checks = [
  {title: 'gives attributes, and changes them', column: 'attributes', run: attributes},
  {title: 'turns booleans on and off', column: 'attributes', run: booleans},
  {title: 'gives an object, and another one', column: 'properties', run: property},
  {title: 'gives a list of objects', column: 'properties', run: lists},
  {title: 'hears events, and cancels them', column: 'events', run: events},
  {title: 'hears what was loaded', column: 'events', run: loading},
  {title: 'moves the elements of a list', column: 'result', run: order},
  {title: 'fills a slot', column: 'result', run: slots},
  {title: 'takes an element away, and puts it back', column: 'result', run: conditions},
];

const hydrationCheck = {
  title: 'takes over what the server wrote',
  column: 'server',
  run: hydration,
};

/** A page that runs no script, as a reader without JavaScript and many a robot have it. */
async function showsWithoutScripts(browser, origin) {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.goto(origin, {waitUntil: 'domcontentloaded'});
    const text = await page.evaluate(() => {
      const card = document.querySelector('#ssr article-card');
      const headline = card?.shadowRoot?.querySelector('[part~="headline"]') ?? card;
      return headline?.checkVisibility() ? headline.textContent.trim() : '';
    });
    assert.ok(text, '#ssr should show its headline before any script.');
  } finally {
    await page.close();
  }
}

/** Runs a check, after which the page has to be where it was. It is opened again for the next one. */
async function staying({run}, page) {
  const origin = page.page.url();
  const opened = page.navigations.length;
  const error = await run(page).then(
    () => undefined,
    error => error,
  );
  const left = page.navigations.slice(opened);
  if (left.length > 0) {
    await page.page.goto(origin, {waitUntil: 'networkidle0'});
    assert.fail(`The page was left for ${left.join(', ')}`);
  }
  if (error) throw error;
}

/** Comes to the page from another one of the application, without loading it. */
async function navigation(page, address) {
  await page.page.goto(address);
  await page.click('a[href="/"]');
  await page.shows('#ssr', 1);
  await page.shows('#attributes', 1);
}

/**
 * Opens an application and checks its page. Gives the outcome of each check, and never throws.
 *
 * @returns {Promise<{title: string, column: string, error?: Error}[]>}
 */
export async function checkPage(browser, origin, application) {
  const {serverRendering, navigation: other, generated, only} = application;
  const outcomes = [];
  const attempt = async ({title, column, run}, ...values) => {
    const outcome = {title, column};
    await run(...values).catch(error => (outcome.error = error));
    outcomes.push(outcome);
  };
  const tab = await browser.newPage();
  const page = new ApplicationPage(tab);
  try {
    await tab.setViewport({width: 1200, height: 900});
    await tab.evaluateOnNewDocument(helpers);
    if (serverRendering) {
      const title = 'shows what the server wrote without a script';
      const run = showsWithoutScripts;
      await attempt({title, column: 'server', run}, browser, origin);
    }
    // What a server wrote shows long before the application can be used.
    const waitUntil = serverRendering ? 'networkidle0' : 'load';
    const open = () => tab.goto(origin, {waitUntil});
    await attempt({title: 'opens', column: 'result', run: open});
    if (serverRendering) await attempt(hydrationCheck, page);
    const asked = only ? [] : checks;
    for (const check of asked) await attempt({...check, run: () => staying(check, page)});
    if (generated) {
      const title = 'shows what the embed builder wrote';
      await attempt({title, column: 'result', run: () => checkGenerated(page)});
    }
    if (other) {
      const title = 'comes from another page of the application';
      const run = () => navigation(page, new URL(other, origin).href);
      await attempt({title, column: 'server', run});
    }
    const silence = async () => assert.deepEqual(page.messages, []);
    await attempt({title: 'says nothing in the console', column: 'result', run: silence});
  } finally {
    await tab.close();
  }
  return outcomes;
}
