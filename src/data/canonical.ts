const trackers = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_ga|ref_src)$/i;

/**
 * A URL in the form in which two addresses of one article are equal: absolute, without scheme,
 * `www.`, fragment, tracking parameters and closing slash. Undefined for what is no URL.
 */
export function canonicalUrl(value: string | null | undefined, base?: string): string | undefined {
  if (!value) return undefined;
  try {
    const {host, pathname, searchParams} = new URL(value, base);
    const kept = [...searchParams].filter(([name]) => !trackers.test(name));
    const search = new URLSearchParams(kept);
    search.sort();
    const query = search.size > 0 ? `?${search.toString()}` : '';
    return host.replace(/^www\./, '') + pathname.replace(/(?<!\/)\/+$/, '') + query;
  } catch {
    return undefined;
  }
}
