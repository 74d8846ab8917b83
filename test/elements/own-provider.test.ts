/** A page may answer the requests of elements for their article itself, with any article. */
import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {ContextRequestEvent} from '../../src/controllers/article-context.js';
import type {ArticleElement} from '../../src/elements/article-element.js';
import {fixture} from '../fixture.js';

const script = 'javascript:alert(1)';

/** An article whose addresses run scripts, in each place that has an address. */
const hostile = {
  headline: 'Tides',
  url: script,
  category: {name: 'Research', url: script},
  authors: [{name: 'Ada', url: script, image: script}],
  image: {url: script, srcset: `${script} 2x`},
  audio: {url: script},
  tldr: [{text: 'They rise.', url: script}],
  tags: [{name: 'Sea', url: script}],
  source: {name: 'Harbour News', url: script},
  sponsor: {name: 'Quay', url: script},
  ai: {article: 'generated', policy: script},
};

function answer(article: unknown) {
  return (event: Event) => {
    event.stopPropagation();
    const header = {article, level: 1};
    (event as ContextRequestEvent).callback({article, header} as never);
  };
}

describe('a provider of the page', () => {
  it('has its article shown, without addresses that run scripts', async () => {
    const box = await fixture<HTMLElement>(
      html`<div @context-request=${answer(hostile)}>
        <article-header></article-header><tldr-box></tldr-box><tag-list></tag-list
        ><article-card></article-card>
      </div>`,
    );
    const texts: string[] = [];
    for (const element of box.children as Iterable<Element & ArticleElement>) {
      await element.updateComplete;
      texts.push(element.shadowRoot!.textContent);
      expect(element.shadowRoot!.innerHTML).not.to.contain('javascript:');
    }
    for (const [index, text] of ['Tides', 'They rise.', '#Sea', 'Tides'].entries()) {
      expect(texts[index]).to.contain(text);
    }
  });
});
