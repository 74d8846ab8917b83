import {words as english} from './en.js';
import {kept, formattingLocale} from './formatters.js';
import type {Plural, Words} from './words.js';

/**
 * The languages besides English. A page loads the file of a language when it needs it. All keys have
 * two letters, so that no hostile `lang` names a member of `Object.prototype`.
 */
const files: Record<string, () => Promise<{words: Words}>> = {
  ar: () => import('./ar.js'),
  cs: () => import('./cs.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fa: () => import('./fa.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  id: () => import('./id.js'),
  in: () => import('./id.js'),
  it: () => import('./it.js'),
  iw: () => import('./he.js'),
  ja: () => import('./ja.js'),
  ko: () => import('./ko.js'),
  nl: () => import('./nl.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  ru: () => import('./ru.js'),
  tr: () => import('./tr.js'),
  uk: () => import('./uk.js'),
  vi: () => import('./vi.js'),
  zh: () => import('./zh.js'),
};

/** The languages besides English that have words (BCP 47). */
export const languages = Object.keys(files);

const loaded: Record<string, Words> = {};

/** Returns the key of a language in {@link files}. `zh` is Simplified Chinese only. */
function keyOf(language: string): string {
  const tag = language.toLowerCase();
  const key = /^[a-z]{2}(?![a-z])/.exec(tag)?.[0] ?? '';
  return /^zh[-_](?!cn|sg|hans)/.test(tag) ? '' : key;
}

/**
 * Returns the words of a language (BCP 47) that is loaded, and English for a language without words.
 * Returns `undefined` if {@link loadWords} can load them.
 */
export function wordsFor(language: string): Words | undefined {
  const key = keyOf(language);
  return loaded[key] ?? (files[key] ? undefined : english);
}

/** Loads the words of a language. Falls back to English if it has none or its file fails. */
export async function loadWords(language: string): Promise<Words> {
  const key = keyOf(language);
  try {
    const module = await files[key]?.();
    if (module) loaded[key] = module.words;
  } catch {
    // English is shown, and the next call tries again.
  }
  return loaded[key] ?? english;
}

/** Replaces the places of a text, such as `{name}`, by values. A place without a value remains. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}

const numbersIn = kept(language => {
  const locale = formattingLocale(language);
  return {rules: new Intl.PluralRules(locale), format: new Intl.NumberFormat(locale)};
});

/**
 * Returns the plural form for a number in a language (BCP 47). `{n}` becomes the number in the digits
 * of the language. If `forms` is one text, it serves every number.
 */
export function plural(forms: Plural | string, n: number, language: string): string {
  const {rules, format} = numbersIn(language);
  const text = typeof forms === 'string' ? forms : (forms[rules.select(n)] ?? forms.other);
  return fill(text, {n: format.format(n)});
}

const minutes = kept(
  language => new Intl.NumberFormat(formattingLocale(language), {style: 'unit', unit: 'minute'}),
);

/** Returns a duration in whole minutes, at least one, in a language: `12 min`. */
export function formatMinutes(seconds: number, language: string): string {
  return minutes(language).format(Math.max(Math.round(seconds / 60), 1));
}

const lists = kept(language => new Intl.ListFormat(formattingLocale(language)));

/** Splits a list into the names and the separators of a language (`Intl.ListFormat`). */
export function listParts(
  names: string[],
  language: string,
): {type: 'element' | 'literal'; value: string}[] {
  if (names.length === 1) return [{type: 'element', value: names[0]!}];
  return lists(language).formatToParts(names);
}
