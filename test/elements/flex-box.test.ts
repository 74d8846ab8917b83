import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {ArticleElement} from '../../src/elements/article-element.js';
import type {Article} from '../../src/data/article-public.js';
import {fixture} from '../fixture.js';

const article: Article = {
  headline: 'Short',
  url: '/short',
  tldr: ['One.'],
  tags: [{name: 'a'}],
  body: '<p>Text</p>',
  related: [{headline: 'Next', url: '/next'}],
};

describe('an element that the page has made a flex box', () => {
  const elements = {
    'article-card': html`<article-card .article=${article}></article-card>`,
    'article-header': html`<article-header .article=${article}></article-header>`,
    'tldr-box': html`<tldr-box .article=${article}></tldr-box>`,
    'tag-list': html`<tag-list .article=${article}></tag-list>`,
    'article-body': html`<article-body .article=${article}></article-body>`,
    'related-rail': html`<related-rail .articles=${article.related}></related-rail>`,
    'article-layout': html`<article-layout .article=${article}></article-layout>`,
  };
  for (const [tag, template] of Object.entries(elements)) {
    it(`fills its width as it would otherwise: <${tag}>`, async () => {
      const element = await fixture<ArticleElement>(template);
      await element.loaded;
      const base = element.shadowRoot!.querySelector('[part=base]')!;
      const {width} = base.getBoundingClientRect();
      element.style.display = 'flex';
      expect(base.getBoundingClientRect().width).to.equal(width);
    });
  }
});
