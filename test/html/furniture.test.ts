import {expect} from '@open-wc/testing';
import {itShows, type Row} from './ways.js';

const share = (host: string, text: string) => `<a href="https://${host}">${text}</a>`;
const facebook = share('www.facebook.com/sharer/sharer.php?u=x', 'Facebook');
const linkedIn = share('www.linkedin.com/shareArticle?url=x', 'LinkedIn');
const intent = share('twitter.com/intent/tweet?text=x', 'X');
const mail = '<a href="mailto:?subject=Rope&amp;body=x">Mail</a>';
const prose = 'Every Friday we write of ropes, of tar, and of the people who twist hemp by hand.';

const gone: readonly Row[] = [
  [
    'a button of Substack that subscribes',
    '<p class="button-wrapper"><a class="button primary" href="https://a.test/subscribe?"><span>Join us</span></a></p>',
  ],
  [
    'a button of Substack that shares',
    '<div class="captioned-button-wrap"><div class="preamble"><p class="cta-caption">Thanks for reading!</p></div>' +
      '<p class="button-wrapper"><a class="button" href="https://a.test/p/b?action=share"><span>Share</span></a></p></div>',
  ],
  [
    'a form of Substack',
    '<div class="subscription-widget-wrap"><div class="subscription-widget"><p>Thanks for reading.</p></div></div>',
  ],
  [
    'a list of links that share',
    `<ul><li>${facebook}</li><li>${intent}</li><li>${mail}</li><li><a href="#">Copy link</a></li></ul>`,
  ],
  [
    'links that share, with a label',
    `<div><h3>Share this:</h3><p>${facebook} | ${linkedIn}</p></div>`,
  ],
  [
    'buttons of Elementor',
    '<div class="elementor-share-buttons"><div class="elementor-share-btn">Facebook</div></div>',
  ],
  ['buttons of Monarch', '<div class="et_social_inline"><p>Share</p></div>'],
  [
    'a form for an address',
    '<form><h3>Newsletter</h3><label>Email <input type="email"></label><label>Name <input></label>' +
      '<p>No spam.</p><input type="submit" value="Go"></form>',
  ],
  ['a label above an advertisement', '<p class="ad-label">Advertisement</p>'],
  [
    'a label of a theme',
    '<div class="td-a-rec td-a-rec-id-1"><span class="td-adspot-title">- Advertisement -</span></div>',
  ],
  ['a label in French', '<aside class="advert-top">Publicité</aside>'],
  ['stars', '<div class="kk-star-ratings"><p>5/5 - (3 votes)</p></div>'],
  ['votes', '<div class="rmp-widgets-container"><p>Rate this</p></div>'],
  [
    'reading time',
    '<span class="span-reading-time rt-reading-time">Reading Time: 3 minutes</span>',
  ],
  ['accounts', '<ul class="wp-block-social-links"><li><a href="https://x.com/a">X</a></li></ul>'],
  ['the newest articles', '<ul class="wp-block-latest-posts"><li><a href="/b">B</a></li></ul>'],
  [
    'links of a podcast',
    '<p class="powerpress_links powerpress_links_mp3">Podcast: <a href="/a.mp3">Download</a></p>',
  ],
].map(([what, html]): Row => [what!, `<p>Text</p>${html!}`, '<p>Text</p>']);

const parts: readonly Row[] = [
  [
    'a quote without its button',
    '<p><span class="bctt-ctt-text">Hemp lasts. </span><a class="bctt-ctt-btn" href="https://twitter.com/intent/tweet?text=a">Click to tweet</a></p>',
    '<p>Hemp lasts. </p>',
  ],
  [
    'prose of a form',
    `<form><p>${prose}</p><label>Email <input type=email></label></form>`,
    `<p>${prose}</p>`,
  ],
  [
    'the title of a toggle',
    '<h3><button><span>Title</span><span aria-hidden="true">+</span></button></h3>',
    '<h3 id="section-title">Title</h3>',
  ],
  [
    'words beside an icon',
    '<p>Go <i class="material-icons">arrow_forward</i>on</p>',
    '<p>Go on</p>',
  ],
  [
    'words beside a symbol',
    '<p><span class="material-symbols-outlined">home</span>Home</p>',
    '<p>Home</p>',
  ],
  ['words beside a sign of a font', '<p>\ue901 a<b>&#xf101;</b></p>', '<p> a<b></b></p>'],
];

const kept: readonly Row[] = [
  [
    'a button that an author made',
    '<p class="button-wrapper"><a class="button primary" href="/fair">Buy tickets</a></p>',
    '<p><a href="/fair">Buy tickets</a></p>',
  ],
  ['a link in a sentence', `<p>You can ${intent} it.</p>`, `<p>You can ${intent} it.</p>`],
  ['a link alone', `<p>${intent}</p>`, `<p>${intent}</p>`],
  [
    'quotes to share',
    `<ul><li>${intent}</li><li>${intent}</li></ul>`,
    `<ul><li>${intent}</li><li>${intent}</li></ul>`,
  ],
  [
    'links in a sentence',
    `<p>Both ${facebook} and ${linkedIn} count.</p>`,
    `<p>Both ${facebook} and ${linkedIn} count.</p>`,
  ],
  ['a form without an address', '<form><label>Name <input></label></form>', '<p>Name </p>'],
  [
    'a form around a page',
    `<form><p>${prose.repeat(9)}</p><p>b</p><input type="email"></form>`,
    `<p>${prose.repeat(9)}</p><p>b</p>`,
  ],
  ['a word in another box', '<p class="roads">Advertisement</p>', '<p>Advertisement</p>'],
  ['words in a box of an ad', '<p class="ad-copy">Anzeigen lesen</p>', '<p>Anzeigen lesen</p>'],
  [
    'an emoji of a heading',
    '<h2>A <span aria-hidden="true">🎉</span></h2>',
    '<h2 id="section-a">A 🎉</h2>',
  ],
  [
    'a sign between words',
    '<h2>A<span aria-hidden="true"> – </span>B</h2>',
    '<h2 id="section-a-b">A – B</h2>',
  ],
  ['signs in code', '<pre><code>a \ue0b0</code></pre>', '<pre><code>a \ue0b0</code></pre>'],
];

for (const [kind, rows] of Object.entries({
  'furniture of a page goes': gone,
  'of furniture stays': parts,
  'a text stays that only looks like furniture': kept,
})) {
  describe(kind, () => itShows(rows, (actual, expected) => expect(actual).to.equal(expected)));
}
