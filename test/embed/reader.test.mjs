// What readers get who zoom, who touch, and who listen.
import assert from 'node:assert/strict';
import {html, openSite} from './site.mjs';

const test = await openSite();

const article = {
  headline: 'The sea keeps its own time',
  summary: 'And the harbour keeps the sea’s.',
  category: {name: 'Research', url: '/research'},
  published: '2025-11-23',
  authors: [{name: 'Ada Quay', url: '/ada'}, {name: 'Noor Levant'}],
  readingMinutes: 7,
  image: {url: '/clock.svg', alt: 'A tide clock', width: 16, height: 9, caption: 'One hand.'},
  tldr: ['It is late.', 'It is never wrong.'],
  body: `<p>See <a href="/tables">the tables</a>.</p><h2>Slack water</h2><p>Between two tides.</p>
    <table><caption>Tides</caption><tr><th scope="col">Harbour<th scope="col">High</tr>
    <tr><td>North quay<td>04:12</tr></table>`,
  tags: [{name: 'tides', url: '/tag/tides'}],
  source: {name: 'Harbour News', url: 'https://example.org/'},
  related: [
    {headline: 'A first card', url: '/first', category: 'Harbour', media: 'video'},
    {headline: 'A second card', url: '/second', access: 'locked'},
  ],
};

const layout = content =>
  html(
    `<article-layout lang="en" article='${JSON.stringify(article)}'>${content}</article-layout>`,
  );

const parts = `<article-header></article-header><tldr-box collapsible copyable></tldr-box>
  <article-body toc></article-body><tag-list selectable></tag-list>
  <related-rail layout="carousel" more-href="/all"></related-rail>`;

const picture = response => {
  response.writeHead(200, {'content-type': 'image/svg+xml'});
  response.end('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"/>');
};

const routes = content => ({'/': layout(content), '/clock.svg': picture});

/** Runs in the page: everything in it, through all shadow roots. */
const everything = `(function all(root) {
  return [...root.querySelectorAll('*')].flatMap(element =>
    element.shadowRoot ? [element, ...all(element.shadowRoot)] : [element]);
})(document.body)`;

/** 320 pixels are what is left of 1280 at 400 % (WCAG 2.2, 1.4.10). */
for (const [what, width, fontSize] of [
  ['zoomed to 400 %', 320, 'medium'],
  ['with text of twice the size', 640, '32px'],
  ['with text of twice the size on a telephone', 320, '32px'],
]) {
  test(`nothing is cut off or beside the page ${what}`, async ({visit}) => {
    // A carousel goes beside the page on purpose.
    const tab = await visit(routes(parts.replace(' layout="carousel"', '')));
    await tab.page.setViewport({width, height: 800});
    await tab.run(size => {
      document.documentElement.style.setProperty('--article-font-size', size);
    }, fontSize);
    await tab.page.waitForFunction(
      () => document.querySelector('related-rail').shadowRoot?.querySelectorAll('li').length === 2,
    );
    const beside = await tab.run(`${everything}
      .filter(element => element.checkVisibility() && element.getClientRects().length > 0)
      .filter(element => element.getBoundingClientRect().right > innerWidth + 0.5)
      .map(element => element.localName + '.' + element.className)`);
    assert.deepEqual(beside, []);
    assert.equal(await tab.run('document.documentElement.scrollWidth <= innerWidth'), true);
  });
}

test('what is pressed is 24 pixels wide and high at least', async ({visit}) => {
  const tab = await visit(routes(parts));
  await tab.page.setViewport({width: 320, height: 800});
  await tab.page.waitForFunction(() =>
    document.querySelector('related-rail').shadowRoot?.querySelector('[part=next]'),
  );
  // Links in text are excepted (WCAG 2.2, 2.5.8).
  const small = await tab.run(`${everything}
    .filter(element => element.matches('button, summary') && element.checkVisibility())
    .map(element => [element, element.getBoundingClientRect()])
    .filter(([, {width, height}]) => width < 24 || height < 24)
    .map(([element, {width, height}]) => [element.className, width, height].join(' '))`);
  assert.deepEqual(small, []);
});

/** What assistive technology is told of the article above. */
const heard = [
  'rootwebarea "Page"',
  '  paragraph',
  '    link "Research"',
  '    text " · "',
  '    time',
  '      text "November 23, 2025"',
  '  heading level 1 "The sea keeps its own time"',
  '  paragraph',
  '    text "And the harbour keeps the sea’s."',
  '  paragraph',
  '    text "By "',
  '    link "Ada Quay"',
  '    text " and "',
  '    text "Noor Levant"',
  '    text " · "',
  '    text "7 min read"',
  '  figure',
  '    image "A tide clock"',
  '    figcaption',
  '      text "One hand."',
  '  region "TL;DR"',
  '    heading level 2 "TL;DR"',
  '    list',
  '      listitem level 1',
  '        text "It is late."',
  '      listitem level 1',
  '        text "It is never wrong."',
  '  paragraph',
  '    text "See "',
  '    link "the tables"',
  '    text "."',
  '  heading level 2 "Slack water"',
  '  paragraph',
  '    text "Between two tides."',
  '  table "Tides"',
  '    caption',
  '      text "Tides"',
  '    row',
  '      columnheader "Harbour"',
  '      columnheader "High"',
  '    row',
  '      cell "North quay"',
  '      cell "04:12"',
  '  list "Tags"',
  '    listitem level 1',
  '      link "#tides"',
  '        text "#"',
  '        text "tides"',
  '  text " · "',
  '  link "View source on Harbour News"',
  '  region "More to Explore"',
  '    heading level 2 "More to Explore"',
  '    list "More to Explore"',
  '      listitem level 1',
  '        article "A first card"',
  '          text "Video"',
  '          paragraph',
  '            text "Harbour"',
  '          heading level 3 "A first card"',
  '            link "A first card"',
  '      listitem level 1',
  '        article "A second card"',
  '          text "Subscribers only"',
  '          heading level 3 "A second card"',
  '            link "A second card"',
];

/** What has no meaning of its own: boxes, and the lines that a text is broken into. */
const silent = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker']);

/** The tree that assistive technology reads, as lines of role and name. */
function linesOf({role, name, level, children = []}, depth = 0) {
  if (silent.has(role)) return children.flatMap(child => linesOf(child, depth));
  const kind = role === 'StaticText' ? 'text' : role.toLowerCase();
  const own = ['  '.repeat(depth) + kind, level ? `level ${level}` : '', name ? `"${name}"` : ''];
  return [
    own.filter(Boolean).join(' '),
    // What a node is called by is not said twice.
    ...children
      .filter(child => child.name !== name || child.role !== 'StaticText')
      .flatMap(child => linesOf(child, depth + 1)),
  ];
}

test('a screen reader gets the whole article in order', async ({visit}) => {
  const tab = await visit(routes(''));
  await tab.run(() => document.querySelector('article-layout').loaded);
  await tab.page.waitForFunction(
    () => document.querySelector('related-rail').shadowRoot?.querySelectorAll('li').length === 2,
  );
  const tree = await tab.page.accessibility.snapshot({interestingOnly: false});
  assert.deepEqual(linesOf(tree), heard);
});
