import {expect} from '@open-wc/testing';
import {itShows, ways, type Row} from './ways.js';

const gif = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP';
const drawing = 'data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22/%3E';
const packed = `data:image/svg+xml;base64,${btoa('<svg viewBox="0 0 3 2"></svg>')}`;
const pixel = 'data:image/png;base64,iVBORw0KGgo';

/** A figure with one picture in it. */
const figure = (address: string, more = '') =>
  `<figure><img alt=""${more && ` ${more}`} src="${address}"></figure>`;

const placeholders: readonly Row[] = [
  ['of a data address', `<img src="${gif}" data-src="a.jpg">`, figure('a.jpg')],
  ['of an empty drawing', `<img src="${packed}" data-lazy-src="a.jpg">`, figure('a.jpg')],
  ['without any', '<img data-original="a.jpg">', figure('a.jpg')],
  ['of a file', '<img src="/img/blank.gif" data-actualsrc="/a.jpg">', figure('/a.jpg')],
  ['of a file of any name', '<img src="/t.gif" data-x1="/a.jpg">', figure('/a.jpg')],
  ['of a drawing', '<img src="wait.svg" data-orig-file="a.jpg">', figure('a.jpg')],
  ['of a small copy', '<img src="a-20x20.jpg" data-src="a.jpg">', figure('a.jpg')],
  ['without a name of its own', '<img src="loading.png" file="a.jpg">', figure('a.jpg')],
  ['with a name of a framework', '<img v-lazy="/a.png">', figure('/a.png')],
  [
    'with an address without a file name',
    `<img src="${gif}" data-lazy="//cdn.test/i?id=5&amp;w=9">`,
    '<figure><img alt="" src="https://cdn.test/i?id=5&amp;w=9"></figure>',
  ],
  [
    'with candidates in an attribute of any name',
    `<img src="${gif}" data-widths="a.jpg 300w, b.jpg 600w">`,
    '<figure><img alt="" src="a.jpg" srcset="a.jpg 300w, b.jpg 600w"></figure>',
  ],
];

const candidates: readonly Row[] = [
  [
    'that are data go where there is an address',
    `<img src="a.jpg" data-lazy-src="a.jpg" srcset="${gif}">`,
    figure('a.jpg'),
  ],
  [
    'that are data go from among others',
    `<img src="a.jpg" srcset="${gif} 1x, b.jpg 2x">`,
    '<figure><img alt="" src="a.jpg" srcset="b.jpg 2x"></figure>',
  ],
  [
    'of a placeholder go with it',
    '<img src="/grey.gif" srcset="/grey.gif 2x" data-src="a.jpg">',
    figure('a.jpg'),
  ],
  [
    'of the picture stay',
    '<img src="a.jpg" data-large-file="b.jpg" srcset="a.jpg 1x, b.jpg 2x">',
    '<figure><img alt="" src="a.jpg" srcset="a.jpg 1x, b.jpg 2x"></figure>',
  ],
  [
    'that are data stay where there is nothing else',
    `<img src="${pixel}" srcset="${pixel} 2x">`,
    `<figure><img alt="" src="${pixel}" srcset="${pixel} 2x"></figure>`,
  ],
];

const real: readonly Row[] = [
  ['with larger files', '<img src="a-300x200.jpg" data-orig-file="a.jpg">', 'a-300x200.jpg'],
  ['with a preview', '<img src="a.jpg" data-thumb="b.jpg">', 'a.jpg'],
  ['with a picture to hover', '<img src="a.jpg" data-hover-src="b.jpg">', 'a.jpg'],
  ['with the name of its file', '<img src="a.jpg" data-image-title="b.jpg">', 'a.jpg'],
  ['with a picture for others', '<img src="a.jpg" data-pin-media="/tall.jpg">', 'a.jpg'],
].map(([what, html, address]) => [what!, html!, figure(address!)] as const);

const fallbacks: readonly Row[] = [
  [
    'after a placeholder, shows its picture once',
    `<img src="${gif}"><noscript><img src="a.jpg" alt=""></noscript>`,
    figure('a.jpg'),
  ],
  [
    'after a picture that a loader knows, shows it once',
    `<p><img src="${gif}" data-src="a.jpg"><noscript><img src="a.jpg"></noscript></p>`,
    figure('a.jpg'),
  ],
  [
    'before a placeholder, shows its picture once',
    `<noscript><img src="a.jpg" alt=""></noscript><img src="${drawing}">`,
    figure('a.jpg'),
  ],
  [
    'with the same picture, shows it once',
    '<img src="a.jpg"><noscript><img src="a.jpg" alt=""></noscript>',
    figure('a.jpg'),
  ],
  [
    'with a larger copy, shows that',
    '<img src="/max/60/a.jpg?q=20"><noscript><img src="/max/900/a.jpg" alt=""></noscript>',
    figure('/max/900/a.jpg'),
  ],
  [
    'with a picture of many sources, keeps them',
    `<div><img src="${pixel}" alt="A"><noscript><picture><source srcset="a.webp 2x">` +
      '<img src="a.jpg"></picture></noscript></div>',
    '<figure><picture><source srcset="a.webp 2x"><img alt="A" src="a.jpg"></picture></figure>',
  ],
  [
    'in a picture, shows its picture once',
    `<picture><img src="${gif}"><noscript><img src="a.jpg" alt=""></noscript></picture>`,
    '<figure><picture><img alt="" src="a.jpg"></picture></figure>',
  ],
  ['alone, shows its picture', '<noscript><img src="a.jpg" alt=""></noscript>', figure('a.jpg')],
  [
    'with a counter, shows nothing',
    '<p>a</p><img src="b.jpg" alt=""><noscript><img src="https://c.test/c" width=1 height=1></noscript>',
    `<p>a</p>${figure('b.jpg')}`,
  ],
  ['with a text for others, shows nothing', '<p>a</p><noscript>Turn it on</noscript>', '<p>a</p>'],
  [
    'with a film, leads to it',
    '<noscript><iframe src="https://www.youtube.com/embed/abc"></iframe></noscript>',
    '<p><a href="https://www.youtube.com/watch?v=abc">youtube.com</a></p>',
  ],
];

const elements: readonly Row[] = [
  [
    'amp-img',
    '<amp-img src="a.jpg" width="3" height="2" alt="A"><noscript><img src="a.jpg"></noscript></amp-img>',
    '<figure><img alt="A" height="2" src="a.jpg" width="3"></figure>',
  ],
  [
    'amp-anim with a placeholder',
    '<amp-anim src="a.gif" alt=""><amp-img placeholder src="b.jpg"></amp-img></amp-anim>',
    figure('a.gif'),
  ],
  ['an element of a page', '<lazy-image src="a.jpg"></lazy-image>', figure('a.jpg')],
  [
    'a source without an address on the img',
    '<picture><source srcset="a.webp 800w"><img></picture>',
    '<figure><picture><source srcset="a.webp 800w"><img alt="" src="a.webp"></picture></figure>',
  ],
  [
    'a source without an img',
    '<picture><source srcset="a.webp" type="image/webp"></picture>',
    '<figure><picture><source srcset="a.webp 1x" type="image/webp"><img alt="" src="a.webp">' +
      '</picture></figure>',
  ],
  [
    'a source that a loader keeps',
    `<picture><source data-srcset="a.webp 2x" srcset="${gif}"><img src="${gif}" data-src="a.jpg"></picture>`,
    '<figure><picture><source srcset="a.webp 2x"><img alt="" src="a.jpg"></picture></figure>',
  ],
  [
    'a source of data beside an address',
    `<picture><source srcset="${pixel}"><img src="a.jpg"></picture>`,
    '<figure><picture><img alt="" src="a.jpg"></picture></figure>',
  ],
  ['a button that enlarges', '<button><img src="a.jpg"></button>', figure('a.jpg')],
  [
    'a button in a figure',
    '<figure><button aria-label="Enlarge"><img src="a.jpg"><svg></svg></button></figure>',
    figure('a.jpg'),
  ],
  [
    'a link to the picture',
    `<a href="a.jpg"><img src="${gif}"></a>`,
    '<figure><a href="a.jpg"><img alt="" src="a.jpg"></a></figure>',
  ],
  ['a background', '<div style="background-image:url(\'a.jpg\')"></div>', figure('a.jpg')],
  ['a background that a loader keeps', '<div data-bg="url(\'a.jpg\')"></div>', figure('a.jpg')],
  ['a box that a loader fills', '<span data-bg="a.jpg"></span>', figure('a.jpg')],
  ['an object', '<object data="a.svg" type="image/svg+xml"></object>', figure('a.svg')],
  ['an embed', '<embed src="a.svg">', figure('a.svg')],
  ['a drawing', '<svg><image xlink:href="a.jpg" /></svg>', figure('a.jpg')],
];

const nothing: readonly Row[] = [
  ['an empty GIF', `<img src="${gif}">`, ''],
  ['an empty drawing', `<img src="${packed}" alt="">`, ''],
  ['a pixel by its style', '<img src="a.gif" style="width:1px; height:1px">', ''],
  ['a pixel of a known counter', '<img src="https://pixel.wp.com/b.gif?x=1">', ''],
  [
    'a blurred copy that screen readers leave out',
    `<img aria-hidden="true" src="${pixel}"><img src="a.jpg">`,
    figure('a.jpg'),
  ],
  [
    'a blurred copy beside the picture',
    '<img src="a-20x20.jpg"><img data-src="a.jpg">',
    figure('a.jpg'),
  ],
];

const inLine: readonly Row[] = [
  [
    'stays there',
    '<p>The law is <img src=x width=60 height=17 alt="E=mc²"> as known.</p>',
    '<p>The law is <img alt="E=mc²" height="17" src="x" width="60"> as known.</p>',
  ],
  [
    'takes its size from its style',
    '<p>So <img src="x" style="width:8ex; height: 2.0ex; max-width: 9px"> it is.</p>',
    '<p>So <img alt="" height="18" src="x" width="72"> it is.</p>',
  ],
  [
    'is a figure alone',
    '<p> <img src="a.jpg"> </p>',
    `<figure> ${figure('a.jpg').slice(8, -9)} </figure>`,
  ],
  [
    'is a figure alone in a link',
    '<p><a href="/b"><img src="a.jpg"></a></p>',
    '<figure><a href="/b"><img alt="" src="a.jpg"></a></figure>',
  ],
  [
    'is a figure between blocks',
    '<p>a</p><img src="a.jpg"><p>b</p>',
    `<p>a</p>${figure('a.jpg')}<p>b</p>`,
  ],
  [
    'stays beside others',
    '<p><img src="a.png"><img src="b.png"></p>',
    '<p><img alt="" src="a.png"><img alt="" src="b.png"></p>',
  ],
];

const emoji: readonly Row[] = [
  [
    'is the sign: of WordPress',
    '<p>Wow <img class="wp-smiley" src="/x/1f600.png" alt="😀"> nice</p>',
    '<p>Wow 😀 nice</p>',
  ],
  ['is the sign: by its class', '<p><img class="emoji" src="a.png" alt="👩‍👩‍👧🇩🇪"></p>', '<p>👩‍👩‍👧🇩🇪</p>'],
  [
    'is the sign: by its size',
    '<p>I <img src="h.png" alt="❤️" width="16"> it</p>',
    '<p>I ❤️ it</p>',
  ],
  [
    'is the sign: by its style',
    '<p><img style="height:1em" src="h.png" alt="1️⃣"></p>',
    '<p>1️⃣</p>',
  ],
  [
    'is one em high where it has no sign',
    '<p>a <img class="wp-smiley" src="s.gif" alt=":-)"> b</p>',
    '<p>a <img alt=":-)" sizes="1em" src="s.gif"> b</p>',
  ],
  [
    'is a photo where it is large',
    '<img src="a.jpg" alt="🎉" width="800">',
    '<figure><img alt="🎉" src="a.jpg" width="800"></figure>',
  ],
];

const kinds: Record<string, readonly Row[]> = {
  'a placeholder gives way to the picture': placeholders,
  'candidates of a picture': candidates,
  'a real picture stays': real,
  'what stands in for scripts': fallbacks,
  'a picture is found in': elements,
  'no picture is': nothing,
  'a picture in a line of text': inLine,
  'a picture of an emoji': emoji,
};

for (const [kind, rows] of Object.entries(kinds)) {
  describe(kind, () => itShows(rows, (actual, expected) => expect(actual).to.equal(expected)));
}

for (const [way, show] of ways) {
  it(`every picture is lazy and says who asks for it: ${way}`, () => {
    const html =
      elements.map(([, body]) => body).join('') + fallbacks.map(([, body]) => body).join('');
    const images = [...show(html).querySelectorAll('img')];
    expect(images.length).to.be.above(15);
    for (const image of images) {
      const says = ['loading', 'decoding', 'referrerpolicy'].map(name => image.getAttribute(name));
      expect(says).to.deep.equal(['lazy', 'async', 'strict-origin-when-cross-origin']);
    }
  });
}
