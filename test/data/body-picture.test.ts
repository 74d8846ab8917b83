import {expect} from '@open-wc/testing';
import {firstPicture} from '../../src/data/body-picture.js';

const base = 'https://harbour.example/rope';
const real = 'https://harbour.example/real.jpg';
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

describe('firstPicture', () => {
  const shown: [string, string][] = [
    ['a plain picture', '<img src="/real.jpg">'],
    ['a lazy picture', `<img src="${pixel}" data-src="/real.jpg">`],
    [
      'a lazy picture with a transparent srcset',
      `<img data-lazy-src="/real.jpg" srcset="${pixel}">`,
    ],
    ['one that was lazy', `<img src="/real.jpg" data-lazy-src="/real.jpg" srcset="${pixel} 1x">`],
    ...['data-original', 'data-actualsrc', 'data-lazy', 'data-orig-src', 'data-cfsrc'].map(
      (name): [string, string] => [
        `a picture in ${name}`,
        `<img src="/blank.gif" ${name}="/real.jpg">`,
      ],
    ),
    ['a picture of AMP', '<amp-img src="/real.jpg" width="800" height="600"></amp-img>'],
    ['a source', '<picture><source srcset="/real.jpg 800w"><img></picture>'],
    ['a picture in a button', '<button><img src="/real.jpg"></button>'],
    [
      'a picture for browsers without scripts',
      `<img src="${pixel}"><noscript><img src="/real.jpg"></noscript>`,
    ],
    ['a picture after a pixel', '<img src="/p.gif" width="1" height="1"><img src="/real.jpg">'],
    ['a picture after an emoji', '<img class="wp-smiley" src="/s.png"><img src="/real.jpg">'],
    ['a picture after a face', '<img src="https://gravatar.com/avatar/1"><img src="/real.jpg">'],
    ['a picture after a small one', '<img src="/s.png" width="60"><img src="/real.jpg">'],
    ['a picture after one of 1em', '<img src="/s.png" style="height:1em"><img src="/real.jpg">'],
    ['a picture of half the width', '<img src="/real.jpg" width="50%">'],
    ['an escaped address', '<img src="/real.jpg">'],
  ];
  for (const [title, html] of shown) {
    it(`finds ${title}`, () => {
      expect(firstPicture(`<p>Rope</p>${html}`, base)?.url).to.equal(real);
    });
  }

  for (const name of ['bike-share.jpg', 'pixel/camera.jpg', 'share-prices.png', 'pixel.jpg']) {
    it(`takes ${name} for a picture of the subject`, () => {
      expect(firstPicture(`<img src="/${name}">`, base)?.url).to.equal(
        `https://harbour.example/${name}`,
      );
    });
  }
  for (const name of [
    'share-button.png',
    'sharing.svg',
    'pixel.gif?id=1',
    'share_save_171_16.gif',
  ]) {
    it(`takes ${name} for no picture of the subject`, () => {
      expect(firstPicture(`<img src="/${name}"><img src="/real.jpg">`, base)?.url).to.equal(real);
    });
  }

  it('has the description and the size', () => {
    const html = '<img src="/a.jpg?a=1&amp;b=2" alt="A &quot;rope&quot;" width=800 height="600px">';
    expect(firstPicture(html, base)).to.deep.equal({
      url: 'https://harbour.example/a.jpg?a=1&b=2',
      alt: 'A "rope"',
      width: 800,
      height: 600,
    });
  });

  const nothing = [
    '<p>Rope</p>',
    '<img>',
    `<img src="${pixel}">`,
    '<img src="javascript:alert(1)">',
    '<img src="/s.png" alt="😀">',
    '<script>"<img src=/a.jpg>"</script>',
    '<!-- <img src="/a.jpg"> -->',
    '<video poster="/a.jpg"><source src="/a.mp4" type="video/mp4"></video>',
    undefined,
  ];
  for (const html of nothing) {
    it(`finds nothing in ${String(html).slice(0, 60)}`, () => {
      expect(firstPicture(html, base)).to.equal(undefined);
    });
  }
});
