import type {Theme} from '../elements/article-element.js';
import {kept, usableLocale} from '../locales/formatters.js';
import {words as english} from '../locales/en.js';
import {languages, loadWords, wordsFor} from '../locales/locale.js';
import type {Words} from '../locales/words.js';

/** Facts about the page that a server renders for. */
export interface RenderOptions {
  /** The language of the interface and of dates (BCP 47). It becomes the `lang` of the elements. */
  lang?: string;
  /** The IANA time zone of dates. The default is UTC, because a server has no reader. */
  timeZone?: string;
  /** The colour scheme, with the values of the attribute `theme`. */
  theme?: Theme;
  /** Words of the interface that replace those of the language. */
  words?: Partial<Words>;
  /** The URL of the page. Relative addresses in the data are resolved against it. */
  base?: string;
  /** The nonce of style elements, for a Content Security Policy that allows them by nonce. */
  nonce?: string;
  /**
   * The folder with the files of {@link styleSheets}, such as `/assets/`. If it is set, the HTML
   * links these files, so that each type of element loads its styles once. By default, each element
   * has its styles in a style element.
   */
  stylesFrom?: string;
}

/** Loads the words of all languages. The language of an element is known only while it renders. */
export async function prepare(): Promise<void> {
  // A repeated import of a module takes as long as rendering a card.
  await Promise.all(languages.filter(language => !wordsFor(language)).map(loadWords));
}

/** Returns the options without the values that cannot be used. */
export function checked<Options extends RenderOptions>(options: Options): Options {
  const {lang, timeZone, words} = options;
  return {
    ...options,
    words: words && usableWords(words),
    lang: lang ? usableLocale(lang) : undefined,
    timeZone: timeZone && isTimeZone(timeZone) ? timeZone : undefined,
  };
}

/** Leaves out words that are missing or of the wrong type. */
function usableWords(words: Partial<Words>): Partial<Words> {
  const isUsable = ([name, value]: [string, unknown]) =>
    value && typeof value === typeof english[name as keyof Words];
  return Object.fromEntries(Object.entries(words).filter(isUsable));
}

const isTimeZone = kept(timeZone => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', {timeZone}));
  } catch {
    return false;
  }
});
