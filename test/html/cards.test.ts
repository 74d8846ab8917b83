import {expect} from '@open-wc/testing';
import {itShows, type Row} from './ways.js';

const ghost: readonly Row[] = [
  [
    'a bookmark',
    '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="/a">' +
      '<div class="kg-bookmark-content"><div class="kg-bookmark-title">Title</div>' +
      '<div class="kg-bookmark-description">Text</div><div class="kg-bookmark-metadata">' +
      '<img class="kg-bookmark-icon" src="icon.png" alt=""><span class="kg-bookmark-author">Site</span>' +
      '<span class="kg-bookmark-publisher">Author</span></div></div>' +
      '<div class="kg-bookmark-thumbnail"><img src="a.jpg" alt=""></div></a></figure>',
    '<figure><p><a href="/a">Title</a></p><p>Text</p><p><small>Site · Author</small></p>' +
      '<img alt="" src="a.jpg"></figure>',
  ],
  [
    'sound',
    '<div class="kg-card kg-audio-card"><img alt="" class="kg-audio-thumbnail kg-audio-hide">' +
      '<div class="kg-audio-thumbnail placeholder"><svg width="24"><path d="M7"/></svg></div>' +
      '<div class="kg-audio-player-container"><audio src="/a.mp3" preload="metadata"></audio>' +
      '<div class="kg-audio-title">Title</div><div class="kg-audio-player">' +
      '<button class="kg-audio-play-icon" aria-label="Play"><svg></svg></button>' +
      '<span class="kg-audio-current-time">0:00</span><div class="kg-audio-time">/' +
      '<span class="kg-audio-duration">83.22</span></div><input type="range" value="0">' +
      '<button class="kg-audio-playback-rate">1×</button></div></div></div>',
    '<figure><audio controls="" preload="none" src="/a.mp3"></audio><figcaption>Title</figcaption></figure>',
  ],
  [
    'film',
    '<figure class="kg-card kg-video-card kg-card-hascaption"><div class="kg-video-container">' +
      '<video src="/a.mp4" poster="https://img.spacergif.org/v1/6x4/0a/spacer.png" width="6" height="4"' +
      ' style="background: transparent url(\'/a.jpg\') 50% 50% / cover no-repeat;"></video>' +
      '<div class="kg-video-overlay"><button aria-label="Play video"><svg></svg></button></div>' +
      '<div class="kg-video-player-container"><div class="kg-video-player"><span>0:00</span>' +
      '<div class="kg-video-time">/<span>0:12</span></div></div></div></div>' +
      '<figcaption>Caption</figcaption></figure>',
    '<figure><video controls="" height="4" poster="/a.jpg" preload="none" src="/a.mp4" width="6"></video>' +
      '<figcaption>Caption</figcaption></figure>',
  ],
  [
    'a file',
    '<div class="kg-card kg-file-card"><a class="kg-file-card-container" href="/a.pdf" title="Download" download>' +
      '<div class="kg-file-card-contents"><div class="kg-file-card-title">Title</div>' +
      '<div class="kg-file-card-caption">Caption</div><div class="kg-file-card-metadata">' +
      '<div class="kg-file-card-filename">a.pdf</div><div class="kg-file-card-filesize">1 MB</div></div></div>' +
      '<div class="kg-file-card-icon"><svg><title>download-circle</title></svg></div></a></div>',
    '<p><a href="/a.pdf">Title</a></p><p>Caption</p><p><small>a.pdf · 1 MB</small></p>',
  ],
  [
    'a toggle',
    '<div class="kg-card kg-toggle-card"><div class="kg-toggle-heading"><h4><span>Question</span></h4>' +
      '<button class="kg-toggle-card-icon"><svg></svg></button></div>' +
      '<div class="kg-toggle-content"><p>Answer</p></div></div>',
    '<h4 id="section-question">Question</h4><p>Answer</p>',
  ],
];

const captions: readonly Row[] = [
  [
    'in a box of WordPress',
    '<div id="attachment_1" style="width: 310px" class="wp-caption alignnone"><a href="/b">' +
      '<img src="a.jpg" alt=""></a><p id="caption-1" class="wp-caption-text">Caption</p></div>',
    '<figure><a href="/b"><img alt="" src="a.jpg"></a><figcaption>Caption</figcaption></figure>',
  ],
  [
    'in a gallery of WordPress',
    '<div class="gallery"><dl class="gallery-item"><dt class="gallery-icon"><img src="a.jpg" alt=""></dt>' +
      '<dd class="wp-caption-text gallery-caption">Caption</dd></dl></div>',
    '<figure><img alt="" src="a.jpg"><figcaption>Caption</figcaption></figure>',
  ],
  [
    'in a table of Blogger',
    '<table class="tr-caption-container"><tbody><tr><td><img src="a.jpg" alt=""></td></tr>' +
      '<tr><td class="tr-caption">Caption</td></tr></tbody></table>',
    '<figure><img alt="" src="a.jpg"><figcaption>Caption</figcaption></figure>',
  ],
  [
    'after its picture',
    '<p><img src="a.jpg" alt=""></p><p class="image-caption">Caption</p><p>Text</p>',
    '<figure><img alt="" src="a.jpg"><figcaption>Caption</figcaption></figure><p>Text</p>',
  ],
  [
    'in a figure, without an element of its own',
    '<figure><img src="a.jpg" alt=""><div class="caption">Caption</div></figure>',
    '<figure><img alt="" src="a.jpg"><figcaption>Caption</figcaption></figure>',
  ],
  [
    'of nothing is a text',
    '<p>Text</p><p class="caption">Caption</p>',
    '<p>Text</p><p>Caption</p>',
  ],
];

const offers: readonly Row[] = [
  ['Jetpack', '<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share</h3></div>'],
  [
    'related articles of Jetpack',
    '<div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3></div>',
  ],
  ['AddToAny', '<div class="addtoany_share_save_container"><a href="/b">Facebook</a></div>'],
  ['AddThis', '<div class="addthis_toolbox">Share</div>'],
  ['Shareaholic', '<div class="shareaholic-canvas">Share</div>'],
  ['a theme', '<div class="post-share-buttons"><a href="/b">Tweet</a></div>'],
  ['a list of a theme', '<ul class="social-share"><li><a href="/b">Tweet</a></li></ul>'],
  ['a newsletter', '<div class="newsletter-signup"><h3>Subscribe</h3><form><input></form></div>'],
  ['an advertisement', '<div class="ad-container"><p>Advertisement</p></div>'],
  ['an encyclopedia', '<span class="mw-editsection">[edit]</span>'],
].map(([what, html]): Row => [what!, `<p>Text</p>${html!}`, '<p>Text</p>']);

const texts: readonly Row[] = [
  ['a paragraph that shares', '<p>Share this</p>', '<p>Share this</p>'],
  [
    'a long text in a box of any name',
    `<div class="share"><p>${'A long text. '.repeat(20)}</p></div>`,
    `<p>${'A long text. '.repeat(20)}</p>`,
  ],
  [
    'a paragraph of any name without a control',
    '<p class="social">A <b>movement</b>.</p>',
    '<p>A <b>movement</b>.</p>',
  ],
  ['a box that is named after ads', '<div class="ad-hoc">A</div>', '<p>A</p>'],
  ['a box that is named after shares', '<div class="market-shares">A</div>', '<p>A</p>'],
];

const permalinks: readonly Row[] = [
  ['a pilcrow', '<h2 id="a">A<a class="headerlink" href="#a">¶</a></h2>'],
  ['a sign without a class', '<h2 id="a">A<a href="#a">#</a></h2>'],
  [
    'a picture in front',
    '<h2 id="a"><a class="anchor" aria-hidden="true" href="#a"><svg></svg></a>A</h2>',
  ],
  ['a place of its own', '<h2><a id="a" class="anchor" href="#a"></a>A</h2>'],
  ['a sentence', '<h2 id="a">A<a class="anchor-link" href="#a">Link to this heading</a></h2>'],
  [
    'a text for screen readers',
    '<h2 id="a">A<a href="#a"><span class="sr-only">Link</span></a></h2>',
  ],
  ['a space without width', '<h2 id="a">A<a class="hash-link" href="#a">&#8203;</a></h2>'],
  ['beside the heading', '<div><h2 id="a">A</h2><a class="anchor" href="#a"><svg></svg></a></div>'],
  [
    'and a way to edit',
    '<h2><span id="a">A</span><span class="mw-editsection">[edit]</span></h2><i hidden>b</i>',
  ],
].map(([what, html]): Row => [what!, html!, '<h2 id="section-a">A</h2>']);

const code: readonly Row[] = [
  [
    'divisions',
    '<pre><code><div class="line">a</div><div class="line">b</div></code></pre>',
    'a\nb',
  ],
  ['empty divisions', '<pre><code><div>a</div><div></div><div>b</div></code></pre>', 'a\n\nb'],
  [
    'spans',
    '<pre><code><span class="line">a</span><span class="line">b</span></code></pre>',
    'a\nb',
  ],
  [
    'spans with breaks',
    '<pre><code><span class="line">a</span>\n<span class="line">b</span></code></pre>',
    'a\nb',
  ],
  [
    'spans that end in breaks',
    '<pre><code><span class="line">a\n</span><span class="line">b\n</span></code></pre>',
    'a\nb\n',
  ],
  [
    'spans with line breaks between them',
    '<pre><code><span class="line">a</span><br><span class="line">b</span></code></pre>',
    'a<br>b',
  ],
  [
    'lines that are empty but for a break',
    '<pre><code><span class="line">a<br></span><span class="line"><br></span><span class="line">b</span></code></pre>',
    'a<br><br>b',
  ],
  ['paragraphs', '<pre><code><p>a</p><p>b</p></code></pre>', 'a\nb'],
  ['items', '<pre><code><ol><li>a</li><li>b</li></ol></code></pre>', 'a\nb'],
  [
    'items with numbers',
    '<pre><code><span class="line"><span class="ln">1</span>a\n</span><span class="line"><span class="ln">2</span>42</span></code></pre>',
    'a\n42',
  ],
  [
    'a table with numbers',
    '<table><tr><td class="gutter"><pre>1\n2</pre></td><td class="code"><pre><code>a\nb</code></pre></td></tr></table>',
    'a\nb',
  ],
  ['numbers in code', '<pre><code>a = <span class="hljs-number">42</span></code></pre>', 'a = 42'],
  ['spaces', '<pre><code>  a\n\n    b  </code></pre>', '  a\n\n    b  '],
].map(([what, html, text]): Row => [what!, html!, `<pre><code>${text}</code></pre>`]);

const emphasis: readonly Row[] = [
  ['bold', '<p><span style="color:red;font-weight:600">a</span></p>', '<p><b>a</b></p>'],
  [
    'several at once',
    '<p><span style="font-weight: bold; font-style: italic; text-decoration: line-through">a</span></p>',
    '<p><b><i><s>a</s></i></b></p>',
  ],
  [
    'raised and lowered',
    '<p>a<span style="vertical-align:super">2</span><span style="vertical-align:sub">3</span></p>',
    '<p>a<sup>2</sup><sub>3</sub></p>',
  ],
  [
    'none around a copied document',
    '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:400">a</span></p></b>',
    '<p>a</p>',
  ],
  [
    'none that an element only is named after',
    '<p><em style="font-style:normal">a</em></p>',
    '<p>a</p>',
  ],
  [
    'none in code',
    '<pre><code><span style="font-style:italic">a</span></code></pre>',
    '<pre><code>a</code></pre>',
  ],
  [
    'none in a heading',
    '<h2><span style="font-weight:700">A</span></h2>',
    '<h2 id="section-a">A</h2>',
  ],
];

const enlarged: readonly Row[] = [
  [
    'a picture without its file name',
    '<div><a class="lightbox" href="/a.jpg"><img src="/b.jpg"><div class="meta"><span>a.jpg</span></div></a></div>',
    '<figure><a href="/a.jpg"><img alt="" src="/b.jpg"></a></figure>',
  ],
  [
    'a slide once',
    '<div><div class="slide"><img src="/a.jpg"></div><div class="slick-cloned"><img src="/a.jpg"></div></div>',
    '<figure><img alt="" src="/a.jpg"></figure>',
  ],
];

const grouped: readonly Row[] = [
  ['terms', '<dl><div><dt>A</dt><dd>b</dd></div></dl>', '<dl><dt>A</dt><dd>b</dd></dl>'],
  ['items', '<ul><div><li>a</li></div><div><li>b</li></div></ul>', '<ul><li>a</li><li>b</li></ul>'],
  [
    'a caption',
    '<figure><div><img src="a.jpg"></div><div><figcaption>C</figcaption></div></figure>',
    '<figure><img alt="" src="a.jpg"><figcaption>C</figcaption></figure>',
  ],
  [
    'a summary',
    '<details><div><summary>S</summary></div><div><p>T</p></div></details>',
    '<details><summary>S</summary><p>T</p></details>',
  ],
];

const kinds: Record<string, readonly Row[]> = {
  'a card of Ghost': ghost,
  'a caption': captions,
  'offers to share and to read on go': offers,
  'a text stays': texts,
  'the link of a heading to itself goes': permalinks,
  'lines of code that come in': code,
  'emphasis of a style is': emphasis,
  'a group is no paragraph around': grouped,
  'a page that enlarges pictures shows': enlarged,
};

for (const [kind, rows] of Object.entries(kinds)) {
  describe(kind, () => itShows(rows, (actual, expected) => expect(actual).to.equal(expected)));
}
