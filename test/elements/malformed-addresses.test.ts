/**
 * Addresses that are none, in every place of an article and in every attribute that takes one. The
 * element shows the rest, and the console stays empty: the setup of the tests fails for a message.
 */
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define.js';
import {fixture} from '../fixture.js';
import {elementsWithin} from '../hostile/inspect.js';
import {waitUntil} from '../time.js';
import {readLines} from './reading.js';

const malformed = [
  'http://[',
  'https://exa mple/',
  'https://',
  '//',
  '//[',
  'http:',
  'http://a:99999999/',
  'https://%',
  'https://a/%',
  '%',
  '#%',
  '\u0000',
  'a\u0001b',
  'https://\ud800/',
  '\\\\',
  '?\u007f',
  'data:image/',
];

const articleWith = (url: string) => ({
  headline: 'Tides',
  url,
  summary: 'A summary.',
  category: {name: 'Sea', url},
  authors: [{name: 'Ada', url, image: url}],
  image: {url, srcset: `${url} 2x, ${url} 100w`, caption: 'A caption'},
  tldr: ['One.', {text: 'Two.', url}],
  body: (
    '<h2 id="a">Moon</h2><p>Text <a href="{}">link</a> <img src="{}" srcset="{} 2x" alt="c">' +
    '<q cite="{}">d</q></p><audio src="{}"></audio><video src="{}" poster="{}"></video>' +
    '<iframe src="{}"></iframe>'
  ).replaceAll('{}', url),
  tags: [{name: 'Ebb', url}],
  source: {name: 'Office', url},
  sponsor: {name: 'A sponsor', url},
  publisher: {name: 'A publisher', url, image: url},
  audio: {url},
  ai: {article: 'generated', policy: url},
  related: [{headline: 'Related', url, image: url}],
});

describe('a malformed address', () => {
  for (const url of malformed) {
    it(`leaves the rest of an article as it is: ${JSON.stringify(url)}`, async () => {
      const article = articleWith(url);
      const page = await fixture<HTMLElement>(html`
        <main>
          <article-layout structured-data article=${JSON.stringify(article)}></article-layout>
          <article-card article=${JSON.stringify(article)} show-publisher></article-card>
          <article-card
            headline="Attributes"
            href=${url}
            category="Sea"
            category-href=${url}
            image=${url}
            image-srcset=${url}
          ></article-card>
          <tag-list
            tags="Ebb"
            href-template=${url}
            source-href=${url}
            source-label="Office"
          ></tag-list>
          <related-rail
            articles=${JSON.stringify([article])}
            more-href=${url}
            include-current
          ></related-rail>
        </main>
      `);
      const lines = () => readLines(page);
      await waitUntil(() => lines().some(line => line.includes('Moon')), 'the body');
      for (const text of ['Tides', 'A summary.', 'Attributes', 'Two.', 'Ebb']) {
        expect(
          lines().some(line => line.includes(text)),
          text,
        ).to.equal(true);
      }
      // What is kept as a link is one that a browser can follow.
      for (const [element] of elementsWithin(page)) {
        const {href} = element as HTMLAnchorElement;
        if (element.localName === 'a' && href) expect(URL.canParse(href), href).to.equal(true);
      }
    });
  }
});
