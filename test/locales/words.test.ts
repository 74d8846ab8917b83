import {expect} from '@open-wc/testing';
import {words as english} from '../../src/locales/en.js';
import {loadWords} from '../../src/locales/locale.js';
import type {Words} from '../../src/locales/words.js';

/** Words that another language has from English, or that both have from Latin. */
const shared: Record<string, (keyof Words)[]> = {
  cs: ['video', 'audio'],
  de: ['video', 'audio', 'live'],
  es: ['audio'],
  fr: ['audio'],
  id: ['video', 'audio'],
  it: ['video', 'audio'],
  nl: ['video', 'audio', 'live'],
  pl: ['audio'],
  tr: ['video'],
  vi: ['video'],
};

const scripts: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};

const languages = 'ar cs de es fa fr he id it ja ko nl pl pt ru tr uk vi zh'.split(' ');

const keys = Object.keys(english) as (keyof Words)[];

/** The text of a key; of one with plurals, the form that serves every number. */
const textOf = (words: Words, key: keyof Words) => {
  const value = words[key];
  return typeof value === 'string' ? value : value.other;
};

const places = (text: string) => (text.match(/\{\w*\}/g) ?? []).sort();

describe('words', () => {
  for (const language of languages) {
    describe(`in ${language}`, () => {
      let words: Words;
      before(async () => {
        words = await loadWords(language);
      });

      it('are complete', () => {
        expect(words).to.not.equal(english);
        expect(Object.keys(words)).to.deep.equal(keys);
        for (const key of keys) expect(textOf(words, key).trim(), key).to.not.equal('');
      });

      it('are no English', () => {
        const same = keys.filter(key => textOf(words, key) === textOf(english, key));
        expect(same).to.deep.equal(shared[language] ?? []);
      });

      it('have the places of the English words, each once', () => {
        for (const key of keys) {
          expect(places(textOf(words, key)), key).to.deep.equal(places(textOf(english, key)));
        }
      });

      it('have no other place in any plural, and only plurals of the language', () => {
        const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
        for (const forms of [words.readingMinutes, words.moreTags]) {
          expect(categories).to.include.members(Object.keys(forms));
          for (const form of Object.values(forms)) {
            expect(places(form).filter(place => place !== '{n}')).to.deep.equal([]);
          }
        }
      });

      const script = scripts[language];
      if (script) {
        it('are in the script of the language', () => {
          for (const key of keys) {
            const text = textOf(words, key).replace(/\{\w+\}/g, '');
            expect(text, key).to.match(script);
            expect(text.replace('AI', ''), key).to.not.match(/[a-z]/i);
          }
        });
      }
    });
  }
});
