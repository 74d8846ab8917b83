import type {Theme} from '../elements/article-element.js';
import {kept, usableLocale} from '../locales/formatters.js';
import {languages, loadWords, wordsFor} from '../locales/locale.js';
import type {Words} from '../locales/words.js';

/** What a server knows of the page that it renders for. */
export interface RenderOptions {
  /** The language of the interface and of dates, BCP 47. Elements get it as their `lang`. */
  lang?: string;
  /** The IANA zone in which dates are told; UTC by default, since a server has no reader. */
  timeZone?: string;
  /** The colour scheme, as the elements' attribute `theme`. */
  theme?: Theme;
  /** Words of the interface to say otherwise. */
  words?: Partial<Words>;
  /** The URL of the page: what relative addresses in the data are resolved against. */
  base?: string;
  /** For a Content Security Policy that allows inline styles by nonce. */
  nonce?: string;
  /**
   * The folder from which the page serves what {@link styleSheets} gives, such as `/assets/`: the
   * styles then are linked, and travel once for each type of element instead of once for each
   * element. Without it they stand in the page.
   */
  stylesFrom?: string;
}

/** Gets the words of all languages: which one an element is in is seen while it is rendered. */
export async function prepare(): Promise<void> {
  // To ask for a module again takes as long as to render a card.
  await Promise.all(languages.filter(language => !wordsFor(language)).map(loadWords));
}

/** The options with what cannot be used left out. */
export function checked<Options extends RenderOptions>(options: Options): Options {
  const {lang, timeZone} = options;
  return {
    ...options,
    lang: lang ? usableLocale(lang) : undefined,
    timeZone: timeZone && isTimeZone(timeZone) ? timeZone : undefined,
  };
}

const isTimeZone = kept(timeZone => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', {timeZone}));
  } catch {
    return false;
  }
});
