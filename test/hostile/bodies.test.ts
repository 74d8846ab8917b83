import {expect} from '@open-wc/testing';
import type {ArticleBody} from '../../src/elements/article-body/article-body.js';
import '../../src/define.js';
import {canSanitize} from '../../src/html/platform.js';
import {payloads} from '../fixtures/payloads.js';
import {expectWarning} from '../setup.js';
import {give} from './inspect.js';
import {attacks, inPieces} from './places.js';
import {count, inPage, judge, setTrap, settled} from './trap.js';

setTrap('bodies');

function withInlineData(name: string, document: unknown, attributes = {}): HTMLElement {
  const element = give(name, attributes);
  const script = give('script', {type: 'application/json'});
  script.textContent = JSON.stringify(document);
  element.append(script);
  return element;
}

/** Every way by which HTML comes into a body. */
const ways: Record<string, (html: string) => Element> = {
  'the property body': html =>
    Object.assign(give('article-body', {toc: ''}) as ArticleBody, {body: html}),
  'the attribute article': html =>
    give('article-body', {article: JSON.stringify({body: html}), 'heading-offset': '2'}),
  'the whole article': html =>
    give('article-layout', {
      article: JSON.stringify({headline: 'a', url: 'https://b.test/', body: html}),
    }),
  'JSON Feed': html =>
    withInlineData('article-body', {
      version: 'https://jsonfeed.org/version/1.1',
      items: [{id: '1', content_html: html}],
    }),
  WordPress: html =>
    withInlineData('article-body', [{id: 1, title: {rendered: 'a'}, content: {rendered: html}}]),
  Ghost: html => withInlineData('article-body', {posts: [{uuid: '1', title: 'a', html}], meta: {}}),
  Forem: html =>
    withInlineData('article-body', [{type_of: 'article', title: 'a', body_html: html}]),
  'text of schema.org': html =>
    withInlineData('article-body', {'@type': 'Article', headline: 'a', articleBody: html}),
  'text of JSON Feed': html =>
    withInlineData('article-body', {
      version: 'https://jsonfeed.org/version/1.1',
      items: [{id: '1', content_text: html}],
    }),
};

const prototype = Element.prototype as {setHTML?: unknown};
const {setHTML} = prototype;

for (const path of canSanitize() ? ['the browser', 'DOMPurify'] : ['DOMPurify']) {
  describe(`a body that is made safe by ${path}`, () => {
    before(() => {
      if (path === 'DOMPurify') delete prototype.setHTML;
    });
    after(() => {
      if (setHTML) prototype.setHTML = setHTML;
    });

    it('is made safe in this way', () => {
      expect(canSanitize()).to.equal(path === 'the browser');
    });

    for (const [way, show] of Object.entries(ways)) {
      it(`does nothing with a payload: ${way}`, async () => {
        expectWarning(/^<[a-z-]+> /);
        const tried =
          way === 'the property body'
            ? attacks.map(({text}) => text)
            : payloads.map(({html}) => html);
        const tally = count(`bodies by ${path}: ${way}`, tried.length);
        const findings: string[] = [];
        for (const piece of inPieces(tried, 60)) {
          await inPage(async box => {
            box.append(...piece.map(show));
            await settled(box);
            findings.push(...(await judge(box, tally)));
          });
        }
        expect(findings).to.deep.equal([]);
      }).timeout(60_000);
    }

    it('is shown, whatever stands in its ids and links', async () => {
      await inPage(async box => {
        for (const html of [
          '<h2 id="\ud800">a</h2><a href="#\ud800">b</a>',
          '<p id="%">a</p><a href="#%">b</a>',
          '<p id="%ff">a</p><a href="#%ff">b</a>',
        ]) {
          const body = ways['the property body']!(html);
          box.append(body);
          await settled(box);
          expect(body.textContent, JSON.stringify(html)).to.equal('ab');
        }
      });
    });

    it('says its sections without turning text', async () => {
      await inPage(async box => {
        box.append(ways['the property body']!('<h2>photo\u202egnp.exe</h2><p>a</p>'));
        await settled(box);
        expect(await judge(box, count('sections', 1))).to.deep.equal([]);
      });
    });
  });
}
