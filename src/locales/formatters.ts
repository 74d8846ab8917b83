/** Enough for a page in several languages; a limit because keys may come from hostile data. */
const most = 50;

/** Keeps what `make` returned for its latest arguments: Intl objects are slow to build. */
export function kept<Result>(make: (...key: string[]) => Result): (...key: string[]) => Result {
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

/** A language tag (BCP 47, or with underscores as in `en_US`) as Intl takes it; `en` if broken. */
export function usableLocale(language: string): string {
  try {
    return Intl.getCanonicalLocales(language.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
