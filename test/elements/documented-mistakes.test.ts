/** The table of mistakes in docs/formats.md says what the console says. */
import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {fixture} from '../fixture.js';
import {expectWarning} from '../setup.js';
import {waitUntil} from '../time.js';
import {answer} from './answer.js';

/** Each: how the line of a row begins, and a mistake of that row. */
const mistakes: [line: string, tag: string, rest: string][] = [
  ['Unknown attribute headlin', 'article-card', 'headlin="Tides"'],
  ['The attribute title', 'article-card', 'title="Tides"'],
  ['variant="horizontal"', 'article-card', 'variant="horizontal"'],
  ['refresh="5m"', 'related-rail', 'refresh="5m"'],
  ['heading-level="9"', 'related-rail', 'heading-level="9"'],
  ['locked="false"', 'article-card', 'locked="false"'],
  ['published="Nov 23, 2025"', 'article-card', 'published="Nov 23, 2025"'],
  ['href="mailto:', 'article-card', 'href="mailto:a@b.example"'],
  ['image="file:', 'article-card', 'image="file:///a.jpg"'],
  ['ratio="wide"', 'article-card', 'ratio="wide"'],
  ['format="rsss"', 'article-card', 'format="rsss"'],
  ['href-template="/tag/"', 'tag-list', 'href-template="/tag/"'],
  ['for="nowhere"', 'tag-list', 'for="nowhere"'],
  ['item="7"', 'article-card', 'item="7" src="/two"'],
  ['The JSON in article ', 'article-card', 'article=\'[{"headline": }]\''],
  ['There is no word "retri"', 'article-card', 'words=\'{"retri": "Go"}\''],
  ['The script inside', 'article-card', '><script>{"headline": "A"}</script'],
  ['Shows nothing: it has no data', 'article-card', ''],
  ['Shows nothing: its source failed', 'article-card', 'src="/absent"'],
  ['Shows nothing: its article', 'tldr-box', 'article=\'{"headline": "A"}\''],
  ['Left out of', 'related-rail', 'src="/four" limit="1"'],
];

/** Returns the lines that the table documents, without the marks of code. */
async function documented(): Promise<string[]> {
  const text = await (await fetch('/docs/formats.md')).text();
  const [, table = ''] = /\n\| mistake [^\n]*\n\| -[^\n]*\n((?:\|[^\n]*\n)+)/.exec(text) ?? [];
  return table
    .trim()
    .split('\n')
    .map(row => /`([^`]+)`\s*\|$/.exec(row)?.[1] ?? row);
}

const rows = await documented();

const patternOf = (line: string): RegExp =>
  new RegExp(
    `^${line
      .split('…')
      .map(text => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );

describe('the table of mistakes', () => {
  const {info, table} = console;
  let lines: string[] = [];
  beforeEach(() => {
    lines = [];
    console.info = (line: string) => void lines.push(line.replace(/^<.*?> /, ''));
    console.table = () => undefined;
  });
  afterEach(() => Object.assign(console, {info, table}));

  it('has a row for each that is tried here, and no other', () => {
    expect(rows).to.have.length(mistakes.length);
    for (const [index, [start]] of mistakes.entries()) {
      expect(rows[index]!.startsWith(start), `${rows[index]}: ${start}`).to.equal(true);
    }
  });

  for (const [index, [start, tag, rest]] of mistakes.entries()) {
    it(`says what the console says: ${start}`, async () => {
      if (rest.includes('absent')) expectWarning(/404/);
      if (rest.startsWith('article=') && tag === 'article-card') expectWarning(/JSON/);
      const items = ['A', 'B', 'C'].map(headline => ({headline, url: `/${headline}`}));
      const {restore} = answer({
        '/two': items.slice(0, 2),
        '/four': [{headline: 'This page', url: location.href}, ...items],
      });
      try {
        const pattern = patternOf(rows[index]!);
        const box = await fixture<HTMLElement>(html`<div></div>`);
        box.innerHTML = `<${tag} debug ${rest}></${tag}>`;
        await waitUntil(() => lines.some(line => pattern.test(line)), String(pattern));
      } finally {
        restore();
      }
    });
  }
});
