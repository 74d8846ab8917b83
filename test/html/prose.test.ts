import {expect} from '@open-wc/testing';
import {adoptProse} from '../../src/html/adopt.js';
import {proseStyles} from '../../src/styles/prose.js';

/** Every selector of the sheet, those in media queries too. */
function listSelectors(rules: CSSRuleList): string[] {
  return [...rules].flatMap(rule =>
    rule instanceof CSSStyleRule
      ? [rule.selectorText]
      : listSelectors((rule as CSSGroupingRule).cssRules),
  );
}

/** A selector without what is inside its pseudo-class `:where()`, which counts for nothing. */
function withoutWhere(selector: string): string {
  let result = '';
  let depth = 0;
  for (const character of selector.replaceAll(':where(', '(')) {
    if (character === ')') depth--;
    else if (character === '(') depth++;
    else if (depth === 0) result += character;
  }
  return result.replaceAll(' ', '');
}

describe('the prose sheet', () => {
  let body: HTMLElement;
  const style = (selector: string) => getComputedStyle(body.querySelector(selector)!);

  beforeEach(() => {
    adoptProse(document);
    body = document.body.appendChild(document.createElement('article-body'));
    body.style.colorScheme = 'light';
    body.append(
      document
        .createRange()
        .createContextualFragment(
          '<h2>A</h2><p>One</p><p>Two<sup>1</sup></p><table><tr><td>word</td></tr></table>' +
            '<pre>x</pre><ul><li>a</li></ul><p id="last"><a href="#x">b</a></p>',
        ),
    );
  });

  afterEach(() => {
    body.remove();
    document.documentElement.removeAttribute('style');
  });

  it('is adopted once, however often it is asked for', () => {
    adoptProse(document);
    const root = document.createElement('div').attachShadow({mode: 'open'});
    adoptProse(root);
    adoptProse(root);
    const sheet = proseStyles.styleSheet;
    expect(document.adoptedStyleSheets.filter(one => one === sheet).length).to.equal(1);
    expect(root.adoptedStyleSheets).to.deep.equal([sheet]);
  });

  it('keeps the sheets that are there', () => {
    const root = document.createElement('div').attachShadow({mode: 'open'});
    const own = new CSSStyleSheet();
    root.adoptedStyleSheets = [own];
    adoptProse(root);
    expect(root.adoptedStyleSheets[0]).to.equal(own);
  });

  it('does nothing where it cannot be adopted', () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    adoptProse(frame.contentDocument!);
    expect(frame.contentDocument!.adoptedStyleSheets.length).to.equal(0);
    adoptProse(document.createDocumentFragment() as unknown as ShadowRoot);
    frame.remove();
  });

  it('has no selector that wins over one of the page', () => {
    const selectors = listSelectors(proseStyles.styleSheet!.cssRules);
    expect(selectors.length).to.be.greaterThan(40);
    for (const selector of selectors) {
      expect(withoutWhere(selector), selector).to.match(
        /^>?(::marker|::after|::details-content)?$/,
      );
    }
  });

  it('uses no unit of the root element and no physical side', () => {
    expect(proseStyles.cssText).to.not.match(/\drem\b/);
    expect(proseStyles.cssText).to.not.match(
      /[\s;{](?:(?:margin|padding|border)-)?(left|right|top|bottom|width|height)\s*:/,
    );
  });

  it('keeps its size where the page shrinks its root element', () => {
    document.documentElement.style.fontSize = '62.5%';
    expect(style('p').fontSize).to.equal('18px');
  });

  it('takes its size, unit and colours from the tokens of the page', () => {
    body.style.setProperty('--article-font-size', '20px');
    body.style.setProperty('--article-space', '40px');
    body.style.setProperty('--article-accent', 'rgb(1, 2, 3)');
    body.style.setProperty('--article-surface', 'rgb(4, 5, 6)');
    expect(style('p').fontSize).to.equal('20px');
    expect(style('p').marginBlockEnd).to.equal('46px');
    expect(style('a').color).to.equal('rgb(1, 2, 3)');
    expect(style('pre').backgroundColor).to.equal('rgb(4, 5, 6)');
  });

  it('follows the colour scheme', () => {
    expect(style('p').color).to.equal('rgb(26, 26, 26)');
    body.style.colorScheme = 'dark';
    expect(style('p').color).to.equal('rgb(236, 236, 236)');
    expect(style('a').color).to.equal('rgb(138, 184, 245)');
  });

  it('begins and ends without a gap', () => {
    expect(style('h2').marginBlockStart).to.equal('0px');
    expect(style('#last').marginBlockEnd).to.equal('0px');
  });

  it('gives a line with a footnote no more room than another', () => {
    const [one, two] = body.querySelectorAll('p');
    expect(two!.offsetHeight).to.equal(one!.offsetHeight);
  });

  it('lets wide tables and code scroll, and nothing else', () => {
    body.style.inlineSize = '200px';
    body.querySelector('td')!.textContent = 'Wort'.repeat(100);
    body.querySelector('td')!.style.whiteSpace = 'nowrap';
    body.querySelector('pre')!.textContent = 'code'.repeat(100);
    body.querySelector('p')!.textContent = 'Donaudampfschifffahrt'.repeat(9);
    expect(body.scrollWidth).to.equal(200);
    expect(style('table').overflowX).to.equal('auto');
    expect(body.querySelector('table')!.scrollWidth).to.be.greaterThan(200);
    expect(body.querySelector('pre')!.scrollWidth).to.be.greaterThan(200);
  });

  it('leaves everything outside bodies alone', () => {
    const outside = document.body.appendChild(document.createElement('blockquote'));
    expect(getComputedStyle(outside).borderInlineStartWidth).to.equal('0px');
    outside.remove();
  });
});
