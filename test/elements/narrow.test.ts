/** No element asks for more room than a telephone has (WCAG 2.2, 1.4.10). */
import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {elementNames} from '../../src/element-names.js';
import {fixture} from '../fixture.js';
import {article} from '../fixtures/article.js';

describe('in a narrow page', () => {
  for (const tag of elementNames) {
    // Items of a grid and of a flex box are never narrower than what is in them.
    for (const display of ['grid', 'flex']) {
      it(`${tag} stays within a ${display} box of 256 pixels`, async () => {
        const element = document.createElement(tag);
        element.setAttribute('article', JSON.stringify(article));
        const box = await fixture<HTMLElement>(
          html`<div style="display: ${display}; inline-size: 256px"><div>${element}</div></div>`,
        );
        expect(box.scrollWidth).to.equal(256);
      });
    }
  }
});
