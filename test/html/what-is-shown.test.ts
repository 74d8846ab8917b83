import {expect} from '@open-wc/testing';
import type {Article} from '../../src/data/article-public.js';
import {elements} from '../../src/html/allow-list.js';
import {ways, write} from './ways.js';

/** What the guide says of the header in its examples. */
const article: Article = {
  headline: 'The last ropewalk',
  authors: [{name: 'Ada Reed'}],
  published: '2024-03-05',
  image: {url: 'https://example.test/post/rope.jpg', caption: 'Hemp, 1911'},
  tldr: ['It closes.', 'A museum takes the machines.'],
};

interface Example {
  isBelowHeader: boolean;
  source: string;
  shown: string;
}

/** The rows of the tables in a guide: code, then code or the word "nothing". */
function readExamples(guide: string): Example[] {
  let isBelowHeader = false;
  const examples: Example[] = [];
  for (const line of guide.split('\n')) {
    if (line.startsWith('## ')) isBelowHeader = line.includes('header');
    const [, source, shown] =
      /^\| `(.+?)`\s+\| (`.*`|nothing)\s+\| [A-Z].*\.\s+\|$/.exec(line) ?? [];
    if (!source || !shown) continue;
    const html = shown === 'nothing' ? '' : shown.slice(1, -1).replaceAll('⏎', '\n');
    examples.push({isBelowHeader, source, shown: html});
  }
  return examples;
}

/** HTML as `write` would write it. */
function normalise(html: string): string {
  // In a document that fetches no pictures.
  const box = document.implementation.createHTMLDocument('').createElement('div');
  box.innerHTML = html;
  return write(box);
}

describe('the guide to what is shown', () => {
  let guide: string;
  before(async () => (guide = await (await fetch('/docs/what-is-shown.md')).text()));

  it('names every element that is kept, and no other', () => {
    const list = /These elements stay.*?:\n\n(.*?)\.\n\n/s.exec(guide)![1]!;
    const named = [...list.matchAll(/`<(\w+)>`/g)].map(([, name]) => name);
    expect(named).to.have.members([...elements.keys()]);
  });

  it('has an example in each row of its tables', () => {
    const rows = guide.split('\n').filter(line => /^\| [^-]/.test(line));
    const heads = rows.filter(line => line.startsWith('| in the source'));
    expect(readExamples(guide)).to.have.length(rows.length - heads.length);
    expect(heads).to.have.length(4);
  });

  for (const [way, show] of ways) {
    it(`says what becomes of each example, ${way}`, () => {
      for (const {isBelowHeader, source, shown} of readExamples(guide)) {
        const header = isBelowHeader ? {article, level: 1} : undefined;
        expect(write(show(source, {header})), source).to.equal(normalise(shown));
      }
    });
  }
});
