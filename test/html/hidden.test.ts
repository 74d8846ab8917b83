import {expect} from '@open-wc/testing';
import {itShows, type Row} from './ways.js';

const hidden: readonly Row[] = [
  [
    'display: none',
    '<div style="color:red; display : none !important">a</div><p>b</p>',
    '<p>b</p>',
  ],
  ['visibility: hidden', '<p style="visibility:hidden">a</p><p>b</p>', '<p>b</p>'],
  ['hidden', '<section hidden><p>a</p></section><p>b</p>', '<p>b</p>'],
  ['hidden until found', '<div hidden="until-found">a</div><p>b</p>', '<p>b</p>'],
  ['hidden by Word', '<p style="mso-hide:all">a</p><p>b</p>', '<p>b</p>'],
  ['a class for screen readers', '<p>a<span class="x screen-reader-text">b</span></p>', '<p>a</p>'],
  [
    'another class for screen readers',
    '<p>a<span class="visually-hidden">b</span></p>',
    '<p>a</p>',
  ],
  ['a class of a framework', '<p class="d-none">a</p><p>b</p>', '<p>b</p>'],
  [
    'the class of any framework for screen readers',
    '<p>a<span class="govuk-visually-hidden">b</span><i class="elementor-screen-only">c</i></p>',
    '<p>a</p>',
  ],
  ['a dialog that is closed', '<dialog>a</dialog><p>b</p>', '<p>b</p>'],
  ['a picture', '<img src="a.jpg" style="display:none"><p>b</p>', '<p>b</p>'],
  ['a frame', '<iframe src="https://x.test/" hidden></iframe><p>b</p>', '<p>b</p>'],
  ['an element of a page', '<x-y style="display:none">a</x-y><p>b</p>', '<p>b</p>'],
  ['a popover', '<div popover>a</div><p>b</p>', '<p>b</p>'],
  ['text beside the page', '<p style="position:absolute; left: -9999px">a</p><p>b</p>', '<p>b</p>'],
  [
    'text cut to nothing',
    '<p>a<span style="position:absolute;clip:rect(0, 0, 0, 0)">b</span></p>',
    '<p>a</p>',
  ],
  ['a form', '<form hidden><p>a</p></form><p>b</p>', '<p>b</p>'],
];

const shown: readonly Row[] = [
  ['other styles', '<p style="display:block;border-display:none">a</p>', '<p>a</p>'],
  ['a class that hides in narrow windows', '<div class="hidden md:block">a</div>', '<p>a</p>'],
  ['a dialog that is open', '<dialog open>a</dialog>', '<p>a</p>'],
  [
    'what only screen readers leave out',
    '<p><span aria-hidden="true">🎉 a</span></p>',
    '<p>🎉 a</p>',
  ],
  ['what stands a little out', '<p style="margin-left:-12px;top:-1em">a</p>', '<p>a</p>'],
  ['what a transition shows', '<p style="opacity:0">a</p>', '<p>a</p>'],
  [
    'the name of a link that is a sign',
    '<p><a href="/b"><i class="icon"></i><span class="sr-only">a</span></a></p>',
    '<p><a href="/b">a</a></p>',
  ],
  [
    'the name of a link once',
    '<p><a href="/b">a <span class="sr-only">(new window)</span></a></p>',
    '<p><a href="/b">a </a></p>',
  ],
];

for (const [kind, rows] of Object.entries({
  'hidden in the source is hidden here': hidden,
  'shown in the source is shown here': shown,
})) {
  describe(kind, () => itShows(rows, (actual, expected) => expect(actual).to.equal(expected)));
}
