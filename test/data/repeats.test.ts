import {expect} from '@open-wc/testing';
import {isStartOf, withoutRepeatedSummary} from '../../src/data/repeats.js';

const text = 'The rope is made of hemp, and the walk is a quarter of a mile long.';

describe('isStartOf', () => {
  const body = `<p>${text}</p><p>It closes in spring, after 190 years.</p>`;
  const starts: [string, string, string][] = [
    ['the first words', 'The rope is made of hemp…', body],
    ['all of the text', text, `<p>${text}</p>`],
    ['words over two paragraphs', `${text} It closes […]`, body],
    ['a cut word', 'The rope is made of he', body],
    ['other quotes and spaces', '“The rope” is  made', '<p>"The rope" is&nbsp;made of hemp</p>'],
    ['the text after a caption', text, `<figure><figcaption>A</figcaption></figure>${body}`],
    ['a caption with the text', `Hemp ${text}`, `<figcaption>Hemp</figcaption>${body}`],
    ['the text after a line with the author', text, `<p>By Ada Reed, Harbour</p>${body}`],
    ['a text after the headline', 'A b c', '<h1>Hemp</h1><p>A b c d</p>'],
    [
      'letters that are written as references',
      'Café à la mode',
      '<p>Caf&eacute; &#224; la mode</p>',
    ],
    ['a short text', 'A b c…', '<p>A b c</p><p>d</p>'],
  ];
  for (const [title, summary, html] of starts) {
    it(`knows ${title}`, () => {
      expect(isStartOf(summary, html, 'Hemp')).to.equal(true);
    });
  }

  for (const summary of ['A museum takes the machines.', 'It closes', '', '…', 'hemp']) {
    it(`takes “${summary}” for a summary of its own`, () => {
      expect(isStartOf(summary, body)).to.equal(false);
    });
  }
});

describe('withoutRepeatedSummary', () => {
  const article = {headline: 'The last ropewalk', body: `<p>${text}</p><p>It closes.</p>`};

  it('leaves out a summary that the body begins with', () => {
    expect(
      withoutRepeatedSummary({...article, summary: 'The rope is made of hemp…'}).summary,
    ).to.equal(undefined);
  });

  it('leaves out a summary that is the headline, or the summary box', () => {
    const points = ['It closes.', {text: 'Nobody makes rope.'}];
    expect(withoutRepeatedSummary({...article, summary: 'The last ropewalk.'}).summary).to.equal(
      undefined,
    );
    expect(
      withoutRepeatedSummary({...article, summary: 'It closes. Nobody makes rope.', tldr: points})
        .summary,
    ).to.equal(undefined);
  });

  it('gives back the very article where nothing is said twice', () => {
    const own = {...article, summary: 'A museum takes the machines.'};
    expect(withoutRepeatedSummary(own)).to.equal(own);
    expect(withoutRepeatedSummary(article)).to.equal(article);
  });
});
