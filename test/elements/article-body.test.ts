import {expect, html} from '@open-wc/testing';
import '../../src/elements/article-body/define.js';
import type {ArticleBody} from '../../src/elements/article-body/article-body.js';
import {origin} from '../server/origin.js';
import {fixture} from '../fixture.js';
import {expectWarning} from '../setup.js';
import {waitUntil} from '../time.js';
import {part, readLines} from './reading.js';

const body = '<h2>One</h2><p>First.</p><h2>Two</h2><p>Second.</p>';

describe('article-body', () => {
  it('writes its body as its own children', async () => {
    const element = await fixture<ArticleBody>(html`<article-body .body=${body}></article-body>`);
    await element.updateComplete;
    expect(readLines(element)).to.deep.equal(['One', 'First.', 'Two', 'Second.']);
    expect([...element.children].map(({localName}) => localName)).to.deep.equal([
      'h2',
      'p',
      'h2',
      'p',
    ]);
  });

  it('runs nothing and keeps no attack', async () => {
    const trap = window as {attacked?: boolean};
    const hostile =
      '<p onclick="attacked = true" style="color: red" class="x">Text</p>' +
      '<script>attacked = true</script><img src="data:image/png,x" onerror="attacked = true">' +
      '<a href="javascript:attacked = true">Link</a><form><input></form>';
    const element = await fixture<ArticleBody>(
      html`<article-body .body=${hostile}></article-body>`,
    );
    await element.updateComplete;
    element.querySelector('a')?.click();
    element.querySelector('p')!.click();
    expect(readLines(element).join(' ')).to.equal('Text Link');
    expect(element.querySelector('script, form, input, [style], [class], [onclick]')).to.equal(
      null,
    );
    expect(trap.attacked).to.equal(undefined);
  });

  it('replaces its body, and only with the newest', async () => {
    const element = await fixture<ArticleBody>(html`<article-body></article-body>`);
    for (const text of ['<p>1</p>', '<p>2</p>', '<p>3</p>']) element.body = text;
    await element.updateComplete;
    expect(readLines(element)).to.deep.equal(['3']);
    element.body = '<p>4</p>';
    await element.updateComplete;
    expect(readLines(element)).to.deep.equal(['4']);
  });

  it('shifts headings', async () => {
    const element = await fixture<ArticleBody>(
      html`<article-body .body=${body} heading-offset="2"></article-body>`,
    );
    await element.updateComplete;
    expect(element.firstElementChild!.localName).to.equal('h4');
  });

  it('lists its sections as links that lead to them', async () => {
    const element = await fixture<ArticleBody>(
      html`<article-body .body=${body} toc lang="en"></article-body>`,
    );
    await element.updateComplete;
    await element.updateComplete;
    const links = [...part(element, 'contents').querySelectorAll('a')];
    expect(links.map(link => link.textContent)).to.deep.equal(['One', 'Two']);
    for (const link of links) {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      expect(target?.textContent).to.equal(link.textContent);
    }
  });

  it('lists the sections of the page’s own prose that can be linked to', async () => {
    const element = await fixture<ArticleBody>(html`
      <article-body toc>
        <h2 id="own">Own</h2>
        <h2>Without an id</h2>
      </article-body>
    `);
    const contents = () =>
      [...part(element, 'contents').querySelectorAll('a')].map(link => link.textContent);
    expect(contents()).to.deep.equal(['Own']);
    element.insertAdjacentHTML('beforeend', '<h2 id="later">Later</h2>');
    await waitUntil(() => contents().includes('Later'));
  });

  it('begins its list of sections at the edge, whatever the level of the first', async () => {
    const deep = '<h3>One</h3><p>First.</p><h4>One and a half</h4><p>Second.</p>';
    for (const offset of [0, 2]) {
      const element = await fixture<ArticleBody>(
        html`<article-body .body=${deep} heading-offset=${offset} toc></article-body>`,
      );
      await element.updateComplete;
      const places = [...part(element, 'contents').querySelectorAll('a')].map(
        link => link.getBoundingClientRect().x - element.getBoundingClientRect().x,
      );
      expect(places[0]).to.equal(0);
      expect(places[1]).to.be.greaterThan(0);
    }
  });

  it('shares no id with another body of the page', async () => {
    const box = await fixture(html`
      <div>
        <article-body .body=${'<h2>Same</h2>'}></article-body>
        <article-body .body=${'<h2>Same</h2>'}></article-body>
      </div>
    `);
    const [first, second] = box.querySelectorAll('article-body');
    await first!.updateComplete;
    await second!.updateComplete;
    expect(first!.querySelector('h2')!.id).to.equal('section-same');
    expect(second!.querySelector('h2')!.id).to.equal('section-2-same');
  });

  it('leaves the prose of the page alone where there is no source', async () => {
    const element = await fixture<ArticleBody>(html`<article-body><p>Own.</p></article-body>`);
    expect(readLines(element)).to.deep.equal(['Own.']);
    expect(getComputedStyle(element).display).to.equal('block');
  });

  it('replaces the fallback of the page, and puts it back when there is no body any more', async () => {
    const element = await fixture<ArticleBody>(
      html`<article-body .body=${body}><p>Fallback.</p></article-body>`,
    );
    await element.updateComplete;
    expect(readLines(element)).to.not.include('Fallback.');
    element.body = null;
    await element.updateComplete;
    expect(readLines(element)).to.deep.equal(['Fallback.']);
  });

  it('shows the fallback when loading fails', async () => {
    expectWarning(/404/);
    const element = await fixture<ArticleBody>(
      html`<article-body src="${origin}/status/404"><p>Fallback.</p></article-body>`,
    );
    await element.loaded;
    expect(readLines(element)).to.deep.equal(['Fallback.']);
  });

  it('lets the styles of the page win over its own', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = 'p {color: rgb(1, 2, 3)}';
    document.head.append(sheet);
    const element = await fixture<ArticleBody>(
      html`<article-body .body=${'<p>Text</p><h2>Heading</h2>'}></article-body>`,
    );
    await element.updateComplete;
    await waitUntil(() => document.adoptedStyleSheets.length > 0);
    expect(getComputedStyle(element.querySelector('p')!).color).to.equal('rgb(1, 2, 3)');
    sheet.remove();
  });

  it('styles its prose inside a shadow root too', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({mode: 'open'});
    const element = document.createElement('article-body');
    element.body = body;
    root.append(element);
    await element.updateComplete;
    await waitUntil(() => root.adoptedStyleSheets.length === 1);
  });

  it('says the language and the direction of its text', async () => {
    const element = await fixture<ArticleBody>(
      html`<article-body
        .article=${{headline: 'A', body: '<p>مرحبا</p>', language: 'ar'}}
      ></article-body>`,
    );
    await element.updateComplete;
    expect(element.lang).to.equal('ar');
    expect(getComputedStyle(element.querySelector('p')!).direction).to.equal('rtl');
    element.article = {headline: 'B', body: '<p>Of no language</p>'};
    await element.updateComplete;
    expect(element.hasAttribute('lang')).to.equal(false);
    expect(element.hasAttribute('dir')).to.equal(false);
  });

  it('lets the keyboard reach what scrolls, as long as it does', async () => {
    const wide = `<pre>${'code '.repeat(60)}</pre><table><tr><td>narrow</td></tr></table>`;
    const element = await fixture<ArticleBody>(html`<article-body .body=${wide}></article-body>`);
    const inOrder = () => [...element.querySelectorAll('[tabindex="0"]')].map(box => box.localName);
    await waitUntil(() => inOrder().length > 0);
    expect(inOrder()).to.deep.equal(['pre']);
    await expect(element).to.be.accessible();
    element.style.cssText = 'inline-size: max-content; max-inline-size: none';
    await waitUntil(() => inOrder().length === 0);
    element.parentElement!.append(element);
    element.style.cssText = 'inline-size: 200px';
    await waitUntil(() => inOrder().length === 1);
  });

  it('is accessible', async () => {
    const element = await fixture<ArticleBody>(
      html`<article-body .body=${body} toc></article-body>`,
    );
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });
});
