const trackers = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_ga|ref_src)$/i;

/**
 * A URL in the form in which two addresses of one article are equal: absolute, without scheme,
 * `www.`, fragment, tracking parameters and closing slash. Undefined for what is no URL.
 */
export function canonicalUrl(value: string | null | undefined, base?: string): string | undefined {
  if (!value) return undefined;
  try {
    const url = new URL(value, base);
    for (const name of [...url.searchParams.keys()]) {
      if (trackers.test(name)) url.searchParams.delete(name);
    }
    url.searchParams.sort();
    return url.host.replace(/^www\./, '') + url.pathname.replace(/\/+$/, '') + url.search;
  } catch {
    return undefined;
  }
}
