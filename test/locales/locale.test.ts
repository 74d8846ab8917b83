import {expect} from '@open-wc/testing';
import {words as english} from '../../src/locales/en.js';
import {fill, loadWords, plural, wordsFor} from '../../src/locales/locale.js';

describe('wordsFor', () => {
  it('has English at once', () => {
    for (const language of ['en', 'en-GB', 'EN', 'en_US', '']) {
      expect(wordsFor(language)).to.equal(english);
    }
  });

  it('gives English for a language without words', () => {
    for (const language of ['sv', 'tlh', 'des', 'd', '!', 'constructor', '__proto__', 'zhx']) {
      expect(wordsFor(language)).to.equal(english);
    }
  });

  it('gives English to readers of Traditional Chinese', () => {
    for (const language of ['zh-Hant', 'zh-TW', 'zh_HK', 'zh-hant-CN', 'ZH-MO']) {
      expect(wordsFor(language)).to.equal(english);
    }
  });

  it('has another language only when it is loaded, and then for all its regions', async () => {
    expect(wordsFor('pt-BR')).to.equal(undefined);
    await loadWords('pt');
    for (const language of ['pt', 'pt-BR', 'PT_PT']) {
      expect(wordsFor(language)?.moreToExplore).to.equal('Leia também');
    }
  });
});

describe('loadWords', () => {
  const titles: [language: string, tldr: string][] = [
    ['en', 'TL;DR'],
    ['de', 'Kurz gefasst'],
    ['de-AT', 'Kurz gefasst'],
    ['fr-CA', 'En bref'],
    ['es-419', 'En resumen'],
    ['pt-BR', 'Em resumo'],
    ['ar-EG', 'باختصار'],
    ['he', 'בקצרה'],
    ['iw', 'בקצרה'],
    ['ja-JP', '要約'],
    ['zh', '摘要'],
    ['zh-CN', '摘要'],
    ['zh-SG', '摘要'],
    ['zh-Hans-HK', '摘要'],
    ['zh_Hans', '摘要'],
    ['zh-Hant', 'TL;DR'],
    ['sv', 'TL;DR'],
    ['constructor', 'TL;DR'],
    ['', 'TL;DR'],
  ];
  for (const [language, tldr] of titles) {
    it(`calls a summary ${tldr} in "${language}"`, async () => {
      expect((await loadWords(language)).tldr).to.equal(tldr);
    });
  }

  it('gives the same words to all who ask', async () => {
    const [one, two] = await Promise.all([loadWords('fr'), loadWords('fr-BE')]);
    expect(one).to.equal(two);
    expect(wordsFor('fr')).to.equal(one);
  });
});

describe('fill', () => {
  it('puts each value into its places', () => {
    expect(fill('{a} and {b}, {a}', {a: 'x', b: 2})).to.equal('x and 2, x');
  });

  it('takes values as they are', () => {
    expect(fill('By {names}', {names: '$& {names} <b>'})).to.equal('By $& {names} <b>');
  });

  it('leaves a place without a value', () => {
    expect(fill('{n} {constructor} {toString', {})).to.equal('{n} {constructor} {toString');
  });
});

describe('plural', () => {
  const {readingMinutes, moreTags} = english;

  it('chooses the form of the language', async () => {
    expect(plural(readingMinutes, 1, 'en')).to.equal('1 min read');
    expect(plural(moreTags, 3, 'en')).to.equal('+3 more');
    const german = (await loadWords('de')).moreTags;
    expect(plural(german, 1, 'de')).to.equal('+1 weiteres');
    expect(plural(german, 2, 'de')).to.equal('+2 weitere');
    const french = (await loadWords('fr')).moreTags;
    expect(plural(french, 1, 'fr')).to.equal('+1 autre');
    expect(plural(french, 2, 'fr')).to.equal('+2 autres');
  });

  it('has all forms of Arabic', async () => {
    const words = await loadWords('ar');
    const forms: [number: number, minutes: string, tags: string][] = [
      [1, 'مدة القراءة: دقيقة واحدة', 'ووسم آخر'],
      [2, 'مدة القراءة: دقيقتان', 'ووسمان آخران'],
      [3, 'مدة القراءة: 3 دقائق', 'و3 وسوم أخرى'],
      [11, 'مدة القراءة: 11 دقيقة', 'و11 وسمًا آخر'],
      [100, 'مدة القراءة: 100 دقيقة', 'و100 وسم آخر'],
    ];
    for (const [n, minutes, tags] of forms) {
      expect(plural(words.readingMinutes, n, 'ar')).to.equal(minutes);
      expect(plural(words.moreTags, n, 'ar')).to.equal(tags);
    }
  });

  it('has the dual of Hebrew', async () => {
    const {readingMinutes} = await loadWords('he');
    expect([1, 2, 5].map(n => plural(readingMinutes, n, 'he'))).to.deep.equal([
      'דקת קריאה',
      'שתי דקות קריאה',
      '5 דקות קריאה',
    ]);
  });

  it('writes numbers as the language does', async () => {
    expect(plural(readingMinutes, 1234, 'en')).to.equal('1,234 min read');
    expect(plural(readingMinutes, 1234, 'de')).to.equal('1.234 min read');
    const {readingMinutes: arabic} = await loadWords('ar');
    expect(plural(arabic, 5, 'ar-EG')).to.equal('مدة القراءة: ٥ دقائق');
  });

  it('takes the form for other numbers where one is missing', () => {
    expect(plural({other: '{n} x'}, 2, 'ar-u-nu-latn')).to.equal('2 x');
  });

  it('takes a text for every number', () => {
    expect(plural('{n} Min.', 1, 'de')).to.equal('1 Min.');
  });

  it('counts as in English for a broken language', () => {
    for (const language of ['', '!', 'de-!', 'en_US']) {
      expect(plural(readingMinutes, 1234, language)).to.equal('1,234 min read');
    }
  });
});
