// A whole article on paper: dark ink, nothing to press, nothing folded away, and where links lead.
import assert from 'node:assert/strict';
import {html, openSite} from './site.mjs';

const test = await openSite();

const article = {
  headline: 'The sea keeps its own time',
  tldr: ['Short.', 'And shorter.'],
  body: `<h2 id="more">More</h2><p>See <a href="https://example.org/tides">the tables</a> and <a href="#more">below</a>.</p>
    <details><summary>More</summary><p>Folded away.</p></details>`,
  related: [1, 2, 3, 4, 5, 6].map(number => ({
    headline: `Card ${number}`,
    url: `https://example.org/${number}`,
  })),
};

const page = html(
  `<article-layout article='${JSON.stringify(article)}'>
    <article-header></article-header><tldr-box collapsible copyable></tldr-box>
    <article-body></article-body><related-rail layout="carousel"></related-rail>
  </article-layout>`,
).replace('<html', '<html data-theme="dark" style="color-scheme: dark"');

/** Runs in the page: what stands in an element of ours, in its shadow root or as its child. */
const inside = `(host, selector) => {
  const element = document.querySelector(host);
  return element.shadowRoot?.querySelector(selector) ?? element.querySelector(selector);
}`;

test('a dark page is printed in dark ink, with everything open and every link told', async ({
  visit,
}) => {
  const tab = await visit({'/': page});
  await tab.shows('article-header', ['The sea keeps its own time']);
  await tab.page.waitForFunction(`(${inside})('related-rail', '[part=next]')`);
  await tab.page.waitForFunction(`(${inside})('article-body', 'p > a')`);
  const look = () =>
    tab.run(`(() => {
      const inside = ${inside};
      const style = (pseudo, ...path) => getComputedStyle(inside(...path), pseudo);
      const isSeen = (...path) => inside(...path)?.checkVisibility({contentVisibilityAuto: true}) ?? false;
      return {
        headline: style(null, 'article-header', '[part=headline]').color,
        link: style('::after', 'article-body', 'p > a').content,
        ownLink: style('::after', 'article-body', 'p > a:last-child').content,
        details: isSeen('article-body', 'details p'),
        points: isSeen('tldr-box', '[part=content]'),
        copy: isSeen('tldr-box', '[part=copy]'),
        controls: isSeen('related-rail', '[part=controls]'),
        overflow: style(null, 'related-rail', '[part=list]').overflowX,
      };
    })()`);
  assert.deepEqual(await look(), {
    headline: 'rgb(236, 236, 236)',
    link: 'none',
    ownLink: 'none',
    details: false,
    points: false,
    copy: false,
    controls: true,
    overflow: 'auto',
  });
  await tab.page.emulateMediaType('print');
  assert.deepEqual(await look(), {
    headline: 'rgb(26, 26, 26)',
    link: '" (https://example.org/tides)"',
    ownLink: 'none',
    details: true,
    points: true,
    copy: false,
    controls: false,
    overflow: 'visible',
  });
});
