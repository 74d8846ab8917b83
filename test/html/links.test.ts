import {expect} from '@open-wc/testing';
import {itShows, ways, type Row} from './ways.js';

const places: readonly (readonly [what: string, href: string])[] = [
  ['a fragment', '#n'],
  ['the whole address', 'https://example.test/post/#n'],
  ['the address without its last slash', 'https://example.test/post#n'],
  ['the address with another scheme', 'http://example.test/post/#n'],
  ['the address with www', 'https://www.example.test/post/#n'],
  ['the address with a tracker', 'https://example.test/post/?utm_source=feed#n'],
  ['a path', '/post/#n'],
  ['a relative path', '../post/#n'],
  ['a dot', './#n'],
  ['a host', '//example.test/post/#n'],
  ['a query alone', '?utm_medium=rss#n'],
];

const targets: readonly Row[] = [
  [
    'a note',
    '<a href="#n">a</a><ol><li id="n">b</li></ol>',
    '<a href="#section-n">a</a><ol><li id="section-n">b</li></ol>',
  ],
  [
    'a name',
    '<a href="#n">a</a><p><a name="n"></a>b</p>',
    '<a href="#section-n">a</a><p><a id="section-n"></a>b</p>',
  ],
  [
    'a group',
    '<a href="#n">a</a><div id="n"><p>b</p></div>',
    '<a href="#section-n">a</a><p id="section-n">b</p>',
  ],
  [
    'a group with text',
    '<p><a href="#n">a</a></p><p><span id="n">b</span></p>',
    '<p><a href="#section-n">a</a></p><p><a id="section-n"></a>b</p>',
  ],
  [
    'an empty paragraph',
    '<p><a href="#n">a</a></p><p id="n"></p><p>b</p>',
    '<p><a href="#section-n">a</a></p><p id="section-n">b</p>',
  ],
  [
    'what is in an empty paragraph',
    '<p><a href="#n">a</a></p><p><span id="n"></span></p><p>b</p>',
    '<p><a href="#section-n">a</a></p><p id="section-n">b</p>',
  ],
  [
    'a part of a heading',
    '<a href="#n">a</a><h2><span id="n">b</span></h2>',
    '<a href="#section-n">a</a><h2 id="section-n">b</h2>',
  ],
  [
    'an id of GitHub',
    '<a href="#n">a</a><h2 id="user-content-n">b</h2>',
    '<a href="#section-user-content-n">a</a><h2 id="section-user-content-n">b</h2>',
  ],
];

describe('a link leads to a place in the article by', () => {
  const rows = places.map(([what, href]): Row => [
    what,
    `<p><a href="${href}" target="_blank">a</a></p><p id="n">b</p>`,
    '<p><a href="#section-n">a</a></p><p id="section-n">b</p>',
  ]);
  itShows(rows, (actual, expected) => expect(actual).to.equal(expected));
});

describe('a link leads to', () => {
  itShows(targets, (actual, expected) => expect(actual).to.equal(expected));
});

describe('a link leaves the article', () => {
  const rows: readonly Row[] = [
    [
      'to a page beside it',
      '<a href="../other/#n">a</a><p id="n">b</p>',
      '<a href="/other/#n">a</a><p>b</p>',
    ],
    ['to a place that is hidden', '<a href="#n">a</a><p id="n" hidden>b</p>', '<a href="#n">a</a>'],
    ['to another query', '<a href="?p=1#n">a</a><p id="n">b</p>', '<a href="?p=1#n">a</a><p>b</p>'],
  ];
  itShows(rows, (actual, expected) => expect(actual).to.equal(expected));
});

for (const [way, show] of ways) {
  it(`a link within the article knows the address of a page with a base: ${way}`, () => {
    const box = show('<a href="#n">a</a><p id="n">b</p>', {ownAddress: '/page'});
    expect(box.querySelector('a')!.getAttribute('href')).to.equal('/page#section-n');
  });
}
