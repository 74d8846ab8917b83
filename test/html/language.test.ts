import {expect} from '@open-wc/testing';
import {itShows, type Row} from './ways.js';

const rows: readonly Row[] = [
  [
    'a group with paragraphs',
    '<div dir="rtl" lang="he"><p>א</p><p lang="en">a</p></div>',
    '<p dir="rtl" lang="he">א</p><p lang="en" dir="rtl">a</p>',
  ],
  [
    'groups in groups',
    '<section lang="fr"><div><p>a</p></div></section><p>b</p>',
    '<p lang="fr">a</p><p>b</p>',
  ],
  [
    'a few words',
    '<p>So <span lang="fr">a <b>b</b></span> c</p>',
    '<p>So <bdi lang="fr">a <b>b</b></bdi> c</p>',
  ],
  [
    'a whole paragraph',
    '<p><span dir="rtl" lang="ar">ا</span></p>',
    '<p dir="rtl" lang="ar">ا</p>',
  ],
  ['an item', '<ul><li><div dir="rtl">א</div></li></ul>', '<ul><li dir="rtl">א</li></ul>'],
  ['a line', '<div lang="de">a</div><p>b</p>', '<p lang="de">a</p><p>b</p>'],
];

describe('the language and the direction stay of', () =>
  itShows(rows, (actual, expected) => expect(actual).to.equal(expected)));
