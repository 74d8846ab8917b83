// Carousel and tags with keys and pointer, as the ARIA Authoring Practices have them: buttons that
// keep the focus, the keys of a button, and nothing that a key reaches out of sight.
import assert from 'node:assert/strict';
import {html, openSite, until} from './site.mjs';

const test = await openSite();

const articles = Array.from({length: 8}, (_, index) => ({
  headline: `Card ${index + 1}`,
  url: `/card-${index + 1}`,
}));

/** A rail in a page that is read in this direction. */
const railIn = (direction, width = 640) =>
  html(
    `<a href="#before">Before</a>
    <div style="inline-size: ${width}px"><related-rail layout="carousel"
      articles='${JSON.stringify(articles)}'></related-rail></div>
    <a href="#after">After</a>`,
  ).replace('<html', `<html dir="${direction}"`);

/** What has the focus, through shadow roots, as it is called. */
const name = tab =>
  tab.run(() => {
    let element = document.activeElement;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (element.matches('ul')) return 'The list';
    return (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
  });

/** Where the list stands, 0 at its beginning in either direction, and where it ends. */
const position = tab =>
  tab.run(() => {
    const list = document.querySelector('related-rail').shadowRoot.querySelector('[part=list]');
    return Math.round(Math.abs(list.scrollLeft));
  });

/** Waits until a list that was scrolled smoothly has come to rest. */
const atRest = tab =>
  tab.run(async () => {
    const list = document.querySelector('related-rail').shadowRoot.querySelector('[part=list]');
    for (let last, same = 0; same < 5; last = list.scrollLeft) {
      await new Promise(resolve => requestAnimationFrame(resolve));
      same = list.scrollLeft === last ? same + 1 : 0;
    }
  });

/** The first card that is whole in view. */
const firstSeen = tab =>
  tab.run(() => {
    const list = document.querySelector('related-rail').shadowRoot.querySelector('[part=list]');
    const box = list.getBoundingClientRect();
    const seen = [...list.children].filter(item => {
      const {left, right} = item.getBoundingClientRect();
      return left >= box.left - 2 && right <= box.right + 2;
    });
    return seen[0].querySelector('article-card').shadowRoot.querySelector('a').textContent.trim();
  });

const ready = async tab => {
  await tab.page.setViewport({width: 800, height: 600});
  await tab.page.waitForFunction(
    () =>
      document.querySelector('related-rail').shadowRoot?.querySelector('[part=next]') &&
      document
        .querySelector('related-rail')
        .shadowRoot.querySelectorAll('article-card')[7]
        ?.shadowRoot.querySelector('a'),
  );
};

for (const direction of ['ltr', 'rtl']) {
  test(`a carousel is used with keys alone where text runs ${direction}`, async ({visit}) => {
    const tab = await visit({'/': railIn(direction)});
    await ready(tab);
    const press = key => tab.page.keyboard.press(key);

    await tab.run(() => document.querySelector('a').focus());
    await press('Tab');
    assert.equal(await name(tab), 'Previous');
    await press('Enter');
    await atRest(tab);
    assert.equal(await position(tab), 0);
    await press('Tab');
    assert.equal(await name(tab), 'Next');
    for (const key of ['Enter', 'Space']) {
      const before = await position(tab);
      await press(key);
      await until(async () => (await position(tab)) > before, `${key} shows the next cards`);
      await atRest(tab);
      assert.equal(await name(tab), 'Next');
    }
    assert.notEqual(await firstSeen(tab), 'Card 1');
    // At the end the button says so, and is still there for the focus.
    for (let presses = 0; presses < 8; presses++) {
      await press('Enter');
      await atRest(tab);
    }
    assert.equal(await name(tab), 'Next');
    const isDisabled = () =>
      tab.run(() =>
        document
          .querySelector('related-rail')
          .shadowRoot.querySelector('[part=next]')
          .getAttribute('aria-disabled'),
      );
    assert.equal(await isDisabled(), 'true');
    const end = await position(tab);
    await press('Enter');
    await atRest(tab);
    assert.equal(await position(tab), end);

    // The list itself: arrows as they point, in either direction.
    await press('Tab');
    assert.equal(await name(tab), 'The list');
    await press(direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight');
    await until(async () => (await position(tab)) < end, 'the arrow goes back');
    await atRest(tab);
    assert.equal(await name(tab), 'The list');

    // From the first card in view to the last of all, each of them in view.
    const seen = await firstSeen(tab);
    assert.notEqual(seen, 'Card 1');
    const start = articles.findIndex(({headline}) => headline === seen);
    for (const {headline} of articles.slice(start)) {
      await press('Tab');
      await atRest(tab);
      assert.equal(await name(tab), headline);
      const isSeen = await tab.run(() => {
        const {shadowRoot} = document.querySelector('related-rail');
        const box = shadowRoot.querySelector('[part=list]').getBoundingClientRect();
        const {left, right} = shadowRoot.activeElement.getBoundingClientRect();
        return left >= box.left - 2 && right <= box.right + 2;
      });
      assert.ok(isSeen, `${headline} is in view.`);
    }
    await press('Tab');
    assert.equal(await name(tab), 'After');
  });

  test(`a carousel is used with a pointer where text runs ${direction}`, async ({visit}) => {
    const tab = await visit({'/': railIn(direction)});
    await ready(tab);
    const button = part =>
      tab.page.evaluateHandle(
        part => document.querySelector('related-rail').shadowRoot.querySelector(`[part=${part}]`),
        part,
      );
    const [next, previous] = [await button('next'), await button('previous')];
    const [nextBox, previousBox] = [await next.boundingBox(), await previous.boundingBox()];
    assert.equal(nextBox.x > previousBox.x, direction === 'ltr', 'The buttons are mirrored.');
    await next.click();
    await until(async () => (await position(tab)) > 0, 'the next cards come');
    await atRest(tab);
    const seen = await firstSeen(tab);
    assert.notEqual(seen, 'Card 1');
    await previous.click();
    await until(async () => (await position(tab)) === 0, 'the first cards come back');
    assert.equal(await firstSeen(tab), 'Card 1');
  });
}

test('tags are switched with Enter and Space, one after the other', async ({visit}) => {
  const tab = await visit({
    '/': html(
      `<a href="#before">Before</a>
      <tag-list selectable max="2" tags="One, Two, Three, Four"></tag-list>
      <a href="#after">After</a>`,
    ),
  });
  await tab.page.waitForFunction(() =>
    document.querySelector('tag-list').shadowRoot?.querySelector('.more'),
  );
  const press = key => tab.page.keyboard.press(key);
  const pressed = () => tab.run(() => document.querySelector('tag-list').selected);

  await tab.run(() => document.querySelector('a').focus());
  await press('Tab');
  assert.equal(await name(tab), '#One');
  await press('Space');
  assert.deepEqual(await pressed(), ['One']);
  await press('Tab');
  await press('Enter');
  assert.deepEqual(await pressed(), ['One', 'Two']);
  assert.equal(await name(tab), '#Two');
  await press('Enter');
  assert.deepEqual(await pressed(), ['One']);

  // What was hidden begins where the button was.
  await press('Tab');
  await press('Enter');
  await until(async () => (await name(tab)) === '#Three', 'the focus is on the first new tag');
  await press('Tab');
  assert.equal(await name(tab), '#Four');
  await press('Tab');
  assert.equal(await name(tab), 'After');
  await tab.page.keyboard.down('Shift');
  await press('Tab');
  await tab.page.keyboard.up('Shift');
  assert.equal(await name(tab), '#Four');
});
