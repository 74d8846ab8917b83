import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {ArticleBody} from '../../src/elements/article-body/article-body.js';
import type {ArticleLayout} from '../../src/elements/article-layout/article-layout.js';
import {fixture} from '../fixture.js';
import {readLines} from './reading.js';

const article = {headline: 'A', body: '<p>Text.</p>'};

for (const tag of ['article-layout', 'article-body'] as const) {
  describe(`the fallback inside ${tag}, which a framework renders`, () => {
    async function written(): Promise<ArticleLayout | ArticleBody> {
      const element = document.createElement(tag);
      element.innerHTML = '<!--start--><p>Wait.</p><!--end-->';
      (await fixture(html`<div></div>`)).append(element);
      return element;
    }

    it('can be removed where it was, and does not come back', async () => {
      const element = await written();
      const wait = element.querySelector('p')!;
      element.article = article;
      await element.updateComplete;
      element.removeChild(wait);
      expect(readLines(element)).to.include('Text.').and.not.include('Wait.');
      element.article = undefined;
      await element.updateComplete;
      expect(readLines(element)).to.deep.equal([]);
    });

    it('can grow where it was, and comes back as it is by then', async () => {
      const element = await written();
      const wait = element.querySelector('p')!;
      element.article = article;
      await element.updateComplete;
      const more = document.createElement('p');
      more.textContent = 'Still.';
      element.insertBefore(more, wait);
      expect(wait.parentNode).to.be.instanceOf(DocumentFragment);
      expect(readLines(element)).to.not.include('Still.');
      element.article = undefined;
      await element.updateComplete;
      expect(readLines(element)).to.deep.equal(['Still.', 'Wait.']);
    });
  });
}
