/**
 * Caches the results of `make` by argument: `Intl` objects are slow to construct. Keys may come from
 * hostile data, so that there has to be a limit to the number of results.
 */
export function kept<Result>(
  make: (...key: string[]) => Result,
  most = 50,
): (...key: string[]) => Result {
  const results = new Map<string, Result>();
  return (...key) => {
    const name = key.join();
    let result = results.get(name);
    if (result === undefined) {
      if (results.size >= most) results.clear();
      result = make(...key);
      results.set(name, result);
    }
    return result;
  };
}

/** Returns a language tag that `Intl` accepts. Accepts underscores; a broken tag becomes `en`. */
export function usableLocale(language: string): string {
  try {
    return Intl.getCanonicalLocales(language.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/**
 * Returns the locale in which `Intl` formats a language. Browsers and servers have different digits
 * for Arabic without a country: all get those of CLDR 48.
 */
export function formattingLocale(language: string): string {
  const locale = usableLocale(language);
  return /^ar(-001)?$/.test(locale) ? `${locale}-u-nu-latn` : locale;
}
