import {words as english} from './en.js';
import {kept, usableLocale} from './formatters.js';
import type {Plural, Words} from './words.js';

/**
 * The languages besides English, each a file of its own that a page loads when it needs it. All
 * keys have two letters, so that no language of a hostile page names a member of `Object`.
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

/** The languages that there are words in besides English, BCP 47. */
export const languages = Object.keys(files);

const loaded: Record<string, Words> = {};

/** The key of a language in {@link files}; `zh` is for readers of Simplified Chinese alone. */
function keyOf(language: string): string {
  const tag = language.toLowerCase();
  const key = /^[a-z]{2}(?![a-z])/.exec(tag)?.[0] ?? '';
  return /^zh[-_](?!cn|sg|hans)/.test(tag) ? '' : key;
}

/**
 * The words of a language (BCP 47) as far as they are here: those of a language that was loaded,
 * and English for one that has none. `undefined` means that {@link loadWords} can get them.
 */
export function wordsFor(language: string): Words | undefined {
  const key = keyOf(language);
  return loaded[key] ?? (files[key] ? undefined : english);
}

/** Loads the words of a language; English where it has none or its file does not arrive. */
export async function loadWords(language: string): Promise<Words> {
  const key = keyOf(language);
  try {
    const module = await files[key]?.();
    if (module) loaded[key] = module.words;
  } catch {
    // English words are better than none, and the next call tries again.
  }
  return loaded[key] ?? english;
}

/** Puts values into the places of a text: `{name}`. A place without a value stays. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}

const numbersIn = kept(language => {
  const locale = usableLocale(language);
  return {rules: new Intl.PluralRules(locale), format: new Intl.NumberFormat(locale)};
});

/**
 * The form for a number in a language (BCP 47), with the number as that language writes it for
 * `{n}`. A text alone serves every number.
 */
export function plural(forms: Plural | string, n: number, language: string): string {
  const {rules, format} = numbersIn(language);
  const text = typeof forms === 'string' ? forms : (forms[rules.select(n)] ?? forms.other);
  return fill(text, {n: format.format(n)});
}

const lists = kept(language => new Intl.ListFormat(usableLocale(language)));

/** The pieces of a list as a language writes it: the names, and what stands between them. */
export function listParts(
  names: string[],
  language: string,
): {type: 'element' | 'literal'; value: string}[] {
  if (names.length === 1) return [{type: 'element', value: names[0]!}];
  return lists(language).formatToParts(names);
}
