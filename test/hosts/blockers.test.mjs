// Ad blockers hide what has names of certain kinds, and refuse files with such names. Nothing of
// ours has one.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {html, openSite} from '../embed/site.mjs';
import {arrange, specimenMarkup, specimenRoutes, specimens} from './specimens.mjs';

const test = await openSite({keepsLoading: true});

const words = [
  ...['ad', 'ads', 'adbox', 'adsbox', 'advert', 'adverts', 'advertisement', 'advertising'],
  ...['affiliate', 'banner', 'banners', 'dfp', 'doubleclick', 'outbrain', 'promo', 'promoted'],
  ...['promotion', 'sponsor', 'sponsored', 'sponsors', 'sponsorship', 'taboola'],
  ...['cookie', 'consent', 'gdpr', 'newsletter', 'overlay-ad', 'paywall', 'popup', 'share'],
  ...['share-buttons', 'sharing', 'social', 'social-share', 'subscribe', 'tracking'],
];

/** Such as the general lists hide everywhere: whole names, their beginnings, their ends. */
const rules = words.flatMap(word => [
  `.${word}`,
  `#${word}`,
  ...['class', 'id', 'part', 'slot'].flatMap(attribute => [
    `[${attribute}~="${word}"]`,
    `[${attribute}^="${word}-"]`,
    `[${attribute}*=" ${word}-"]`,
    `[${attribute}^="${word}_"]`,
    `[${attribute}$="-${word}"]`,
    `[${attribute}*="-${word} "]`,
    `[${attribute}*="-${word}-"]`,
    `[${attribute}*="_${word}_"]`,
  ]),
  `${word}`,
]);

/** Wider than any list that is in use: also the middle of a word. */
const widest = ['class', 'id'].flatMap(attribute => [
  `[${attribute}*="ad-"]`,
  `[${attribute}^="ad"]`,
  `[${attribute}*="banner"]`,
  `[${attribute}*="sponsor"]`,
  `[${attribute}*="promo"]`,
  `[${attribute}*="social"]`,
  `[${attribute}*="advert"]`,
]);

/** Runs in the page: which of the elements, through all shadow roots, have names of the rules. */
function matching(rules) {
  const found = new Set();
  const visit = root => {
    for (const element of root.querySelectorAll('*')) {
      for (const rule of rules) {
        const name = [element.localName, ...element.classList].join('.');
        if (element.matches(rule)) found.add(`${name} ${rule}`);
      }
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document.body);
  return [...found];
}

const whole = JSON.stringify({
  headline: 'Whole',
  body: '<h2>Section</h2><p>Body</p>',
  tldr: ['A point'],
  tags: ['one'],
  sponsor: 'Somebody',
  related: [{headline: 'Paid', sponsor: 'Somebody', access: 'locked'}],
});
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  next_url: '/feed.json?2',
  items: [{id: '1', url: '/a', title: 'From a feed'}],
};

test('nothing that an element renders has a name that ad blockers hide', async ({visit}) => {
  const arrangement = arrange(specimens.map(() => 400));
  const tab = await visit({
    ...specimenRoutes(),
    '/feed.json': feed,
    '/': html(`${specimenMarkup(arrangement)}
      <article-layout article='${whole}'></article-layout>
      <article-card sponsor="Somebody" headline="Paid"></article-card>
      <related-rail id="pages" src="/feed.json" paging="button"></related-rail>`),
  });
  await tab.shows('#pages', ['More to Explore', 'From a feed', 'Load more']);
  await tab.run(async () => {
    const waiting = '[src="/never.json"]';
    for (const element of document.querySelectorAll(`body > *, x-place > :not(${waiting})`)) {
      await element.loaded;
    }
  });
  tab.messages = tab.messages.filter(message => !/404|missing/.test(message));
  // A rule that is no selector would match nothing.
  assert.deepEqual(await tab.run(matching, ['.further']), ['button.button.further .further']);
  assert.deepEqual(await tab.run(matching, rules), []);
  assert.deepEqual(await tab.run(matching, widest), []);
});

test('no built file has a name that ad blockers refuse', () => {
  const folder = join(import.meta.dirname, '../../cdn');
  const files = readdirSync(folder, {recursive: true}).map(name => `/${name}`);
  assert.ok(files.includes('/article-elements.js'));
  const refused = new RegExp(`[/._-](${words.join('|')})[/._-]`);
  assert.match('/cdn/ads.js', refused);
  assert.deepEqual(
    files.filter(name => refused.test(name)),
    [],
  );
});
