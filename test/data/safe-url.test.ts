import {expect} from '@open-wc/testing';
import {safePictureUrl, safeSrcset, safeUrl} from '../../src/data/safe-url.js';
import {expectLinearTime} from '../linear.js';

const base = 'https://harbour.example/news/feed.json';

describe('safeUrl', () => {
  const kept: [string, string | undefined, string][] = [
    ['https://a.example/b?c=d#e', undefined, 'https://a.example/b?c=d#e'],
    ['http://localhost:1313/p/', undefined, 'http://localhost:1313/p/'],
    ['HTTPS://A.example/B', undefined, 'https://a.example/B'],
    [' \u0001\n https://a.example/x\ty ', undefined, 'https://a.example/xy'],
    ['https://user:secret@a.example/x', undefined, 'https://a.example/x'],
    ['//user:secret@a.example/x', undefined, 'https://a.example/x'],
    ['//a.example/x', undefined, 'https://a.example/x'],
    ['//a.example/x', 'http://b.example/', 'http://a.example/x'],
    ['a/b.html?c#d', undefined, 'a/b.html?c#d'],
    ['/a b', undefined, '/a b'],
    ['#part', undefined, '#part'],
    ['a/b.html', base, 'https://harbour.example/news/a/b.html'],
    ['/a', base, 'https://harbour.example/a'],
    ['/a/b.c/?d=/e#f', base, 'https://harbour.example/a/b.c/?d=/e#f'],
    ['/a/../b', base, 'https://harbour.example/b'],
    ['/a/%2E%2e/b', base, 'https://harbour.example/b'],
    ['/a/.', base, 'https://harbour.example/a/'],
    ['/a//b', base, 'https://harbour.example/a//b'],
    ['/a', 'https://user:secret@a.example:8443/x', 'https://a.example:8443/a'],
    ['/a', 'relative/base', '/a'],
    ['/a', 'https://', '/a'],
    ['/a', 'about:blank', '/a'],
    ['a', 'file:///home/a/', 'a'],
    ['/search?q=a:b', undefined, '/search?q=a:b'],
  ];
  for (const [value, from, expected] of kept) {
    it(`makes ${expected} of ${JSON.stringify(value)}${from ? ` at ${from}` : ''}`, () => {
      expect(safeUrl(value, from)).to.equal(expected);
    });
  }

  const refused = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript\r:alert(1)',
    'java\0script:alert(1)',
    'java\u200bscript:alert(1)',
    'javascript\u0000:alert(1)',
    'javascript://a.example/%0aalert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'data:image/png;base64,AAAA',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'ftp://a.example/',
    'filesystem:https://a.example/x',
    'mailto:a@a.example',
    'tel:1',
    'x-app:open',
    '\\\\evil.example',
    '/\\evil.example',
    '\\evil',
    'https://',
    'http://a.example:99999/',
    '//',
    '',
    ' \n ',
  ];
  for (const value of refused) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      expect(safeUrl(value)).to.equal(undefined);
      if (value.trim()) expect(safeUrl(value, base)).to.equal(undefined);
    });
  }

  it('refuses what is no text', () => {
    for (const value of [undefined, null, 1, {}, ['https://a.example'], new URL(base)]) {
      expect(safeUrl(value)).to.equal(undefined);
    }
  });

  it('lets a person have a mail address, and a body a telephone number too', () => {
    expect(safeUrl('mailto:a@b.example', undefined, 'person')).to.equal('mailto:a@b.example');
    expect(safeUrl('tel:123', undefined, 'person')).to.equal(undefined);
    expect(safeUrl('mailto:a@b.example', undefined, 'body')).to.equal('mailto:a@b.example');
    expect(safeUrl('tel:123', undefined, 'body')).to.equal('tel:123');
    expect(safeUrl('javascript:1', undefined, 'body')).to.equal(undefined);
  });
});

describe('safePictureUrl', () => {
  it('lets a picture be data', () => {
    expect(safePictureUrl('data:image/png;base64,AAAA')).to.equal('data:image/png;base64,AAAA');
    expect(safePictureUrl('a.jpg', base)).to.equal('https://harbour.example/news/a.jpg');
  });

  it('lets nothing else be', () => {
    for (const value of ['data:text/html,x', 'data:,image/png', 'blob:x', 'javascript:1']) {
      expect(safePictureUrl(value)).to.equal(undefined);
    }
  });
});

describe('safeSrcset', () => {
  const cases: [string, string | undefined][] = [
    ['a.jpg', 'a.jpg 1x'],
    ['a.jpg 640w, b.jpg 1280w', 'a.jpg 640w, b.jpg 1280w'],
    ['a.jpg 1x,b.jpg 1.5x', 'a.jpg 1x, b.jpg 1.5x'],
    ['a.jpg, b.jpg 2x', 'a.jpg 1x, b.jpg 2x'],
    ['https://a.example/w_10,h_20/a.jpg 10w', 'https://a.example/w_10,h_20/a.jpg 10w'],
    ['data:image/png;base64,AA 2x', 'data:image/png;base64,AA 2x'],
    ['  ,, a.jpg\n 640w ,', 'a.jpg 640w'],
    ['a.jpg 500w 750h, b.jpg 300h 200w', 'a.jpg 500w, b.jpg 200w'],
    ['javascript:alert(1) 1x, b.jpg 2x', 'b.jpg 2x'],
    ['a.jpg 0w, b.jpg -1x, c.jpg 10q, e.jpg x', undefined],
    ['a.jpg (1x, b.jpg 2x), c.jpg 3x', 'c.jpg 3x'],
    ['', undefined],
    [' , ,, ', undefined],
  ];
  for (const [value, expected] of cases) {
    it(`makes ${String(expected)} of ${JSON.stringify(value)}`, () => {
      expect(safeSrcset(value)).to.equal(expected);
    });
  }

  it('resolves each candidate', () => {
    expect(safeSrcset('a.jpg 1w, /b.jpg 2w', base)).to.equal(
      'https://harbour.example/news/a.jpg 1w, https://harbour.example/b.jpg 2w',
    );
  });

  it('refuses what is no text', () => {
    for (const value of [undefined, 1, {}, ['a.jpg 1x']])
      expect(safeSrcset(value)).to.equal(undefined);
  });

  for (const part of [',', ' ', ', ', 'a ', 'a,', '(', ' (', 'a (', '()', '\u00a0']) {
    it(`takes linear time over ${JSON.stringify(part)}`, () => {
      const fill = (size: number) => part.repeat(size / part.length);
      expectLinearTime(fill, 160_000, safeSrcset);
      expectLinearTime(size => `a${fill(size)}b`, 96_000, safeUrl);
    });
  }
});
