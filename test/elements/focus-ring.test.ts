/** The ring around what has the focus: whole, and in the form of what it is around. */
import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {fixture} from '../fixture.js';
import {waitUntil} from '../time.js';

const article = {
  headline: 'Tides',
  url: '/tides',
  category: {name: 'Science', url: '/science'},
  authors: [{name: 'Marit Ellingsby', url: '/marit'}],
};

/** Returns how many pixels of a ring are cut off where its line begins. */
function cutOff(focused: Element): number {
  const {outlineOffset, outlineWidth} = getComputedStyle(focused);
  const ring = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
  expect(ring).to.be.above(1);
  let edge = -Infinity;
  for (let outer = focused.parentElement; outer; outer = outer.parentElement) {
    const {overflowX, overflowY, overflowClipMargin} = getComputedStyle(outer);
    if (overflowX !== 'clip') continue;
    // With one axis alone there is no margin.
    const margin = overflowY === 'clip' ? Number.parseFloat(overflowClipMargin) : 0;
    edge = Math.max(edge, outer.getBoundingClientRect().left - margin);
  }
  return edge - (focused.getBoundingClientRect().left - ring);
}

describe('the focus ring', () => {
  const elements = {
    'article-card': html`<article-card .article=${article}></article-card>`,
    'article-header': html`<article-header .article=${article}></article-header>`,
    'tag-list': html`<tag-list tags="Tides, Clocks" href-template="/tag/{slug}"></tag-list>`,
    'tag-list theme="dark"': html`<tag-list
      tags="Tides"
      theme="dark"
      href-template="/{slug}"
    ></tag-list>`,
  };
  for (const [tag, template] of Object.entries(elements)) {
    it(`of the links of ${tag} is whole`, async function () {
      // Elsewhere the ring is cut off at one side.
      if (!CSS.supports('overflow-clip-margin: 1em')) this.skip();
      const element = await fixture<HTMLElement>(template);
      const links = () => [
        ...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a:not(.stretched)'),
      ];
      await waitUntil(() => links().length > 0);
      for (const link of links()) {
        link.focus({focusVisible: true} as FocusOptions);
        expect(cutOff(link), link.textContent).to.be.below(0.5);
      }
    });
  }

  it('is as round as the button that it is around', async () => {
    const element = await fixture<HTMLElement>(html`<tag-list selectable tags="Tides"></tag-list>`);
    await waitUntil(() => element.shadowRoot!.querySelector('button'));
    const button = element.shadowRoot!.querySelector('button')!;
    const {borderTopLeftRadius} = getComputedStyle(button);
    button.focus({focusVisible: true} as FocusOptions);
    expect(button.matches(':focus-visible')).to.be.true;
    expect(getComputedStyle(button).borderTopLeftRadius).to.equal(borderTopLeftRadius);
  });
});
