// Lines as each language breaks them, letters with all their marks, and feeds in several languages.
import assert from 'node:assert/strict';
import {html, openSite} from './site.mjs';

const test = await openSite();

const article = (headline, language, more) => ({headline, language, url: '/article', ...more});
const json = value => JSON.stringify(value).replaceAll("'", '&#39;');
const card = (given, attributes = '') =>
  `<article-card variant="text" ${attributes} article='${json(given)}'></article-card>`;

/** Runs in the page: the lines of a text as they stand, by where each letter is. */
const linesOf = `element => {
  const lines = [];
  let last;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let index = 0; index < node.data.length; index++) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const box = range.getClientRects()[0];
      if (!box || box.width === 0) continue;
      const middle = (box.top + box.bottom) / 2;
      if (last === undefined || middle - last > box.height / 2) lines.push('');
      last = middle;
      lines[lines.length - 1] += node.data[index];
    }
  }
  return lines;
}`;

const headlineOf = `host => host.shadowRoot.querySelector('[part~=headline]')`;

async function open(visit, content, width) {
  const tab = await visit({'/': html(`<div style="inline-size: ${width}px">${content}</div>`)});
  await tab.page.waitForFunction(() =>
    [...document.querySelectorAll('article-card, article-header')].every(host =>
      host.shadowRoot?.querySelector('[part~=headline]'),
    ),
  );
  return tab;
}

const japanese =
  '港の時計は、潮の満ち引きを「正確に」告げる。けれども、町の時計は、ときどき遅れる。'.repeat(3);
const chinese = '港口的时钟，按照潮水的涨落“准确地”报时。然而，镇上的时钟，有时会慢几分钟。'.repeat(
  3,
);

for (const [language, text] of [
  ['ja', japanese],
  ['zh', chinese],
]) {
  for (const width of [180, 211, 240, 320]) {
    test(`no line of ${language} begins or ends with a mark that must not, ${width} pixels wide`, async ({
      visit,
    }) => {
      const tab = await open(
        visit,
        `${card(article(text, language))}
        <article-body lang="${language}" article='${json({headline: 'A', body: `<p>${text}</p>`})}'>
        </article-body>`,
        width,
      );
      await tab.page.waitForSelector('article-body p');
      const places = await tab.run(
        `[(${headlineOf})(document.querySelector('article-card')), document.querySelector('article-body p')].map(${linesOf})`,
      );
      for (const lines of places) {
        assert.ok(lines.length > 3, 'The text is broken into lines.');
        for (const line of lines) {
          assert.doesNotMatch(line, /^[、。，」”]/);
          assert.doesNotMatch(line, /[「“]$/);
        }
      }
    });
  }
}

test('Korean keeps its words whole where there is room for them', async ({visit}) => {
  const text = '항구의 시계는 밀물과 썰물을 정확하게 알려 주지만 마을의 시계는 가끔 늦는다';
  const tab = await open(visit, card(article(text, 'ko')), 200);
  const lines = await tab.run(
    `(${linesOf})((${headlineOf})(document.querySelector('article-card')))`,
  );
  assert.ok(lines.length > 1);
  const words = text.split(' ');
  for (const word of lines.flatMap(line => line.trim().split(' '))) {
    assert.ok(words.includes(word), `${word} is a whole word.`);
  }
});

const compound = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikant tritt zurück';

test('a compound longer than its line stays within it', async ({visit}) => {
  const tab = await open(
    visit,
    `${card(article(compound, 'de'))}<article-header article='${json(article(compound, 'de'))}'>
    </article-header>`,
    180,
  );
  const boxes = await tab.run(
    `[...document.querySelectorAll('article-card, article-header')].map(host => {
      const {scrollWidth, clientWidth} = (${headlineOf})(host);
      return {scrollWidth, clientWidth, lines: (${linesOf})((${headlineOf})(host)).length};
    })`,
  );
  for (const {scrollWidth, clientWidth, lines} of boxes) {
    assert.ok(scrollWidth <= clientWidth, `${scrollWidth} in ${clientWidth}`);
    assert.ok(lines > 1);
  }
});

for (const [language, text] of [
  ['vi', 'Ẫ Ử Ỗ ậ ự ộ: Những chiếc đồng hồ thủy triều của bến cảng'],
  ['fr', 'ÂÊÎÔÛ ÄËÏÖÜ Çà Qqj: Les horloges de marée d’Étaples'],
  ['th', 'ที่นี่ ปู่ ญี่ปุ่น กี๊ ผู้ใหญ่ นาฬิกาน้ำขึ้นน้ำลง'],
  ['ar', 'مَدٌّ وَجَزْرٌ: ساعاتُ المَدِّ والجَزْرِ في المِيناءِ'],
]) {
  test(`no mark of a letter is cut off in ${language} where lines are counted`, async ({visit}) => {
    const pictureOf = async attributes => {
      const tab = await open(visit, card(article(text, language), attributes), 400);
      const host = await tab.page.$('article-card');
      return {picture: await host.screenshot({encoding: 'base64'}), tab};
    };
    const counted = await pictureOf('lines="4"');
    const free = await pictureOf('');
    assert.ok(counted.picture === free.picture, 'Counted lines look as others do.');
  });
}

test('each card of a feed in several languages is in its own', async ({visit}) => {
  const items = [
    article('The sea keeps its own time', 'en'),
    article('Die See hat ihre eigene Zeit', 'de-AT', {url: '/de'}),
    article('للبحر وقته الخاص', 'ar', {url: '/ar'}),
    article('海には海の時間がある', 'ja', {url: '/ja'}),
    article('Ohne Angabe', undefined, {url: '/none'}),
    article('Unsinn', 'not a language', {url: '/nonsense'}),
  ];
  const tab = await visit({
    '/': html(`<related-rail layout="list" articles='${json(items)}'></related-rail>`),
  });
  await tab.shows('related-rail', ['More to Explore', ...items.map(({headline}) => headline)]);
  const seen = await tab.run(() =>
    [...document.querySelector('related-rail').shadowRoot.querySelectorAll('article-card')].map(
      ({shadowRoot}) => {
        const headline = shadowRoot.querySelector('[part~=headline]');
        const {direction, textAlign} = getComputedStyle(headline);
        return [
          headline.closest('[lang]')?.lang ?? '',
          headline.matches(':dir(rtl)') ? 'rtl' : 'ltr',
          direction,
          textAlign,
        ].join(' ');
      },
    ),
  );
  assert.deepEqual(seen, [
    'en ltr ltr left',
    'de-AT ltr ltr left',
    'ar rtl rtl right',
    'ja ltr ltr left',
    ' ltr ltr left',
    ' ltr ltr left',
  ]);
});
