import {expect} from '@open-wc/testing';
import {listSections} from '../../src/html/sections.js';
import {walk} from '../../src/html/walk.js';

describe('listSections', () => {
  it('lists the headings that can be linked to, in order', () => {
    const root = document.createElement('div');
    for (const [name, text] of [
      ['h2', ' One\n  and '],
      ['p', 'Text'],
      ['h3', 'Two'],
    ] as const) {
      root.append(Object.assign(document.createElement(name), {textContent: text}));
    }
    expect(listSections(walk(root, {headingOffset: 1}))).to.deep.equal([
      {id: 'section-one-and', text: 'One and', level: 3},
      {id: 'section-two', text: 'Two', level: 4},
    ]);
  });

  it('leaves out headings without an id', () => {
    const root = document.createElement('div');
    root.append(document.createElement('h2'));
    expect(listSections(root)).to.deep.equal([]);
  });
});
