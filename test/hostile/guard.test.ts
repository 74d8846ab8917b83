// What the other tests of this folder look with can see: each finding, once, where nothing is safe.
import {expect} from '@open-wc/testing';
import {findHostile, findUnsound, give} from './inspect.js';
import {attacks, leavesOf} from './places.js';
import {count, inPage, judge, setTrap, timesSprung} from './trap.js';
import {waitUntil} from '../time.js';

setTrap('guard');

/** An element as one should not be written. */
class UnsafeBox extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({mode: 'open'});
  }

  show(html: string): void {
    this.shadowRoot!.replaceChildren(document.createRange().createContextualFragment(html));
  }
}
customElements.define('unsafe-box', UnsafeBox);

const findings: Record<string, string> = {
  '<script>1</script>': '<script>: 1',
  '<iframe></iframe>': '<iframe>',
  '<x-y></x-y>': '<x-y>',
  '<svg><circle/></svg>': '<circle>',
  '<style>*{}</style>': '<style>',
  '<p onclick="1">a</p>': '<p onclick>',
  '<p style="color:red">a</p>': '<p style="color:red">',
  '<p id="location">a</p>': '<p id="location">',
  '<img name="body">': '<img name="body">',
  '<a href="JAVASCRIPT:1">a</a>': '<a> leads to javascript:1',
  '<a href=" java\tscript:1">a</a>': '<a> leads to javascript:1',
  '<a href="data:text/html,1">a</a>': '<a> leads to data:text/html,1',
  '<a href="https://a:b@c.test/">a</a>': '<a> leads to https://a:b@c.test/',
  '<img src="data:text/html,1">': '<img> leads to data:text/html,1',
  '<img srcset="/a 1x,vbscript:1 2x">': '<img> leads to vbscript:1',
  '<a href="/" target="_blank">a</a>': '<a> gives a new window a handle on this one',
  '<a href="/" target="top">a</a>': '<a target="top">',
  '<p>a\u202eb</p>': '<p> turns text: "a\u202eb"',
  '<img alt="\u0007">': '<img alt> turns text: "\\u0007"',
};

describe('what looks for attacks', () => {
  for (const [html, finding] of Object.entries(findings)) {
    it(`finds ${finding}`, async () => {
      await inPage(async box => {
        const host = give('unsafe-box') as UnsafeBox;
        box.append(host);
        host.show(html);
        expect(findHostile(box)).to.include(`in <unsafe-box>: ${finding}`);
      });
    });
  }

  it('sees in the page itself what it sees in a shadow root', async () => {
    await inPage(async box => {
      box.append(document.createRange().createContextualFragment('<p id="a" onclick="1">b</p>'));
      expect(findHostile(box)).to.deep.equal([
        'in the page: <p onclick>',
        'in the page: <p id="a">',
        'in the page: <p onclick="1">',
      ]);
    });
  });

  it('springs the trap with pictures, gestures, focus, and elements that come to life', async () => {
    await inPage(async box => {
      const host = give('unsafe-box') as UnsafeBox;
      box.append(host);
      host.show(
        '<img src="data:image/png,x" onerror="trap()"><p onmouseover="trap()">a</p>' +
          '<a href="/" onfocus="trap()">b</a><trap-element></trap-element>',
      );
      // Twice for the picture: once because it fails, once because it is told so.
      await waitUntil(() => timesSprung() >= 2);
      const tally = count('where nothing is safe', 1);
      const found = await judge(box, tally);
      expect(found.at(-1)).to.match(/^The trap was sprung [5-9] times\.$/);
      expect(tally.ran).to.be.at.least(5);
      expect(tally.hostile).to.equal(7);
    });
  });

  it('finds addresses and texts in data that are not sound', () => {
    const data = {
      headline: 'a\u2066',
      url: 'javascript:1',
      image: {url: 'data:text/html,1', srcset: '/a 1x, javascript:1 2x', alt: 'b'},
      authors: [{name: 'c', url: '/c'}],
      body: '<script>1</script>',
    };
    expect(findUnsound(data).map(finding => finding.split(':')[0])).to.deep.equal([
      '.headline',
      '.url',
      '.image.url',
      '.image.srcset',
    ]);
  });

  it('has many attacks, and finds every place in a document', () => {
    expect(new Set(attacks.map(({name}) => name)).size).to.equal(attacks.length);
    expect(attacks.length).to.be.above(300);
    expect(leavesOf({a: ['b', {c: 1, d: null}], e: true})).to.deep.equal([
      ['a', '0'],
      ['a', '1', 'c'],
    ]);
  });
});
