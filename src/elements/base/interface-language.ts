import {words as english} from '../../locales/en.js';
import {loadWords, wordsFor} from '../../locales/locale.js';
import type {Words} from '../../locales/words.js';

const known = new Map<string, InterfaceLanguage>();

/** A language of the interface. All elements in one language share one object. */
export class InterfaceLanguage {
  /** The language of a `lang` attribute; English if it names none. */
  static of(tag: string): InterfaceLanguage {
    let language = known.get(tag);
    if (!language) {
      // On a server, the languages of hostile articles have no end.
      if (known.size > 100) known.clear();
      known.set(tag, (language = new InterfaceLanguage(tag || 'en')));
    }
    return language;
  }

  /** The language for dates and numbers, BCP 47. */
  readonly locale: string;
  /** Settles when the words of the language have arrived; `undefined` if they are here. */
  pending?: Promise<void>;

  private constructor(locale: string) {
    this.locale = locale;
    if (!wordsFor(locale)) this.pending = this.#load();
  }

  /** The words of the interface: English until those of the language have arrived. */
  get words(): Words {
    return wordsFor(this.locale) ?? english;
  }

  async #load(): Promise<void> {
    await loadWords(this.locale);
    this.pending = undefined;
  }
}
