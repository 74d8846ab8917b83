import {expect, html} from '@open-wc/testing';
import '../../src/elements/tldr-box/define.js';
import type {TldrBox} from '../../src/elements/tldr-box/tldr-box.js';
import {fixture} from '../fixture.js';
import {waitUntil} from '../time.js';
import {hasPart, part, readLines} from './reading.js';

describe('tldr-box', () => {
  it('shows a titled paragraph', async () => {
    const box = await fixture<TldrBox>(
      html`<tldr-box text="The sea is late." lang="en"></tldr-box>`,
    );
    expect(readLines(box)).to.deep.equal(['TL;DR', 'The sea is late.']);
    expect(part(box, 'heading').localName).to.equal('h2');
    expect(part(box, 'base').getAttribute('aria-labelledby')).to.equal(part(box, 'heading').id);
  });

  it('shows several points as a list', async () => {
    const box = await fixture<TldrBox>(
      html`<tldr-box lang="en" .points=${['One.', 'Two.']}></tldr-box>`,
    );
    expect(readLines(box)).to.deep.equal(['TL;DR', 'One.', 'Two.']);
    expect(box.shadowRoot!.querySelectorAll('li')).to.have.length(2);
  });

  it('shows the summary of an article, and nothing for an article without one', async () => {
    const box = await fixture<TldrBox>(
      html`<tldr-box lang="en" article='{"headline": "A", "tldr": "In short."}'></tldr-box>`,
    );
    expect(readLines(box)).to.deep.equal(['TL;DR', 'In short.']);
    box.article = {headline: 'B', summary: 'Not this.'};
    await box.updateComplete;
    expect(readLines(box)).to.deep.equal([]);
    expect(box.getBoundingClientRect().height).to.equal(0);
  });

  it('shows the children of the page as its content', async () => {
    const box = await fixture<TldrBox>(
      html`<tldr-box heading="In short" heading-level="3"><p>Own words.</p></tldr-box>`,
    );
    expect(readLines(box)).to.deep.equal(['In short', 'Own words.']);
    expect(part(box, 'heading').localName).to.equal('h3');
  });

  it('shows children that come later', async () => {
    const box = await fixture<TldrBox>(html`<tldr-box lang="en"></tldr-box>`);
    expect(readLines(box)).to.deep.equal([]);
    box.append(document.createElement('p'));
    box.firstElementChild!.textContent = 'Late.';
    await waitUntil(() => readLines(box).length === 2);
    expect(readLines(box)).to.deep.equal(['TL;DR', 'Late.']);
  });

  it('opens and closes, and says so in its property', async () => {
    const box = await fixture<TldrBox>(
      html`<tldr-box text="Hidden." collapsible lang="en"></tldr-box>`,
    );
    const details = part<HTMLDetailsElement>(box, 'base');
    expect(details.open).to.be.false;
    part(box, 'toggle').click();
    await waitUntil(() => box.open);
    expect(box.hasAttribute('open')).to.be.true;
    box.open = false;
    await box.updateComplete;
    expect(details.open).to.be.false;
  });

  it('copies its text, and says whether that worked', async () => {
    const box = await fixture<TldrBox>(
      html`<tldr-box copyable lang="en" .points=${['One.', 'Two.']}></tldr-box>`,
    );
    const copied: string[] = [];
    const original = navigator.clipboard;
    const replace = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
    replace(text => Promise.resolve(void copied.push(text)));
    expect(part(box, 'copy').textContent!.trim()).to.equal('Copy');
    part(box, 'copy').click();
    await waitUntil(() => part(box, 'copy').textContent!.trim() === 'Copied');
    expect(copied).to.deep.equal(['One.\nTwo.']);
    replace(() => Promise.reject(new Error('no')));
    part(box, 'copy').click();
    await waitUntil(() => /fail|not/i.test(part(box, 'copy').textContent!));
    Object.defineProperty(navigator, 'clipboard', {value: original, configurable: true});
  });

  it('says that a machine wrote it or helped, and nothing for other values', async () => {
    const box = await fixture<TldrBox>(html`<tldr-box text="A" ai="generated"></tldr-box>`);
    const generated = part(box, 'note').textContent;
    box.ai = 'assisted';
    await box.updateComplete;
    expect(part(box, 'note').textContent).to.not.equal(generated);
    box.setAttribute('ai', 'perhaps');
    await box.updateComplete;
    expect(hasPart(box, 'note')).to.be.false;
  });

  it('is titled in the language of the page', async () => {
    const box = await fixture<TldrBox>(html`<tldr-box text="A" lang="de"></tldr-box>`);
    await waitUntil(() => part(box, 'heading').textContent === 'Kurz gefasst');
  });

  for (const attributes of ['', 'collapsible', 'collapsible open', 'copyable']) {
    it(`is accessible ${attributes}`, async () => {
      const box = await fixture<TldrBox>(html`<tldr-box text="A" ai="assisted"></tldr-box>`);
      for (const name of attributes.split(' ').filter(Boolean)) box.toggleAttribute(name, true);
      await box.updateComplete;
      await expect(box).to.be.accessible();
    });
  }
});
