import {expect} from '@open-wc/testing';
import {html, nothing, render, svg, type TemplateResult} from 'lit';
import {fixed, flatten} from '../../src/elements/parts/flatten.js';

const box = () => document.createElement('div');
const show = (template: TemplateResult, root: HTMLElement) => {
  render(flatten(template), root);
  return root.innerHTML.replace(/<!--.*?-->/g, '');
};

describe('flattening a template', () => {
  const list = (name: unknown, note: unknown, lang: unknown) =>
    html`<p lang=${lang} class="a">${name}${note}</p>`;
  const mark = (text: unknown) => html`<b>${text}</b>`;

  it('writes nested templates out, and leaves out what is nothing', () => {
    expect(show(list('x', mark(mark('y')), 'de'), box())).to.equal(
      '<p class="a" lang="de">x<b><b>y</b></b></p>',
    );
    expect(show(list('x', nothing, nothing), box())).to.equal('<p class="a">x</p>');
    expect(show(list(nothing, mark(nothing), ''), box())).to.equal(
      '<p class="a" lang=""><b></b></p>',
    );
  });

  it('gives templates of one shape the same strings, and others their own', () => {
    const strings = (template: TemplateResult) => flatten(template).strings;
    expect(strings(list('a', mark('b'), 'c'))).to.equal(strings(list('d', mark('e'), 'f')));
    expect(strings(list('a', mark('b'), 'c'))).not.to.equal(strings(list('a', 'b', 'c')));
    expect(strings(list('a', mark('b'), 'c'))).not.to.equal(strings(list(mark('a'), 'b', 'c')));
    expect(strings(list('a', 'b', nothing))).not.to.equal(strings(list('a', nothing, 'b')));
  });

  it('updates in place while the shape stays', () => {
    const root = box();
    show(list('x', mark('y'), 'de'), root);
    const [before] = root.children;
    expect(show(list('z', mark('w'), 'fr'), root)).to.contain('z<b>w</b>');
    expect(root.children[0]).to.equal(before);
    expect(show(list('z', nothing, 'fr'), root)).to.equal('<p class="a" lang="fr">z</p>');
  });

  it('writes fixed texts into the template', () => {
    const box = (name: string) => html`<p class=${fixed(name)} lang=${'de'}></p>`;
    const root = document.createElement('div');
    expect(show(box('a b'), root)).to.equal('<p class="a b" lang="de"></p>');
    expect(show(box('c'), root)).to.equal('<p class="c" lang="de"></p>');
    expect(flatten(box('c')).values).to.deep.equal(['de']);
    expect(flatten(box('c')).strings).to.equal(flatten(box('c')).strings);
  });

  it('leaves text, lists and drawings as they are', () => {
    const text = '<b>$' + '{1}</b> a=';
    expect(show(list(text, [mark(1), mark(2)], 'x'), box())).to.equal(
      '<p class="a" lang="x">&lt;b&gt;${1}&lt;/b&gt; a=<b>1</b><b>2</b></p>',
    );
    const root = box();
    render(flatten(html`<svg>${svg`<path />`}</svg>`), root);
    expect(root.querySelector('path')!.namespaceURI).to.equal('http://www.w3.org/2000/svg');
  });

  it('keeps no more shapes than a page can need', () => {
    const long = (links: string) =>
      [...links].reduce(
        (all, link) => html`${all}${link === '1' ? mark('a') : 'b'}`,
        html`<i></i>`,
      );
    const first = flatten(long('0'.repeat(12))).strings;
    expect(flatten(long('0'.repeat(12))).strings).to.equal(first);
    for (let shape = 0; shape < 2 ** 14; shape++)
      flatten(long(shape.toString(2).padStart(14, '0')));
    expect(flatten(long('0'.repeat(12))).strings).not.to.equal(first);
  });

  it('takes no data for a template', () => {
    const data = JSON.parse(
      '{"_$litType$": 1, "strings": ["<img src=x>"], "values": []}',
    ) as unknown;
    expect(() => show(list(data, nothing, nothing), box())).to.throw(/template strings/);
  });
});
