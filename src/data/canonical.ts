/** Parameters that say where a reader comes from, by name. */
const trackers =
  /^((utm|mtm|pk|piwik|matomo|at|hsa|oly)_\w+|(fb|g|d|tw|tt|y)clid|msclkid|[gw]braid|gad_source|mc_[ce]id|igshid|_ga|ref_src|ncid|af|_hsenc|_hsmi|mkt_tok|xtor|cmpid|wt_mc|s_cid)$/i;
/** Values of names that mean other things as well: `ref=rss`. */
const referrers =
  /^(ref|source|from|via|src)=(rss|feed|atom|newsletter|e?mail|share|twitter|facebook)$/i;

/**
 * A URL in the form in which two addresses of one article are equal: absolute, without scheme,
 * `www.`, fragment, tracking parameters and closing slash. Undefined for a value that is not a URL.
 */
export function canonicalUrl(value: string | null | undefined, base?: string): string | undefined {
  if (!value) return undefined;
  try {
    const {host, pathname, searchParams} = new URL(value, base);
    const kept = [...searchParams].filter(
      ([name, value]) => !trackers.test(name) && !referrers.test(`${name}=${value}`),
    );
    const search = new URLSearchParams(kept);
    search.sort();
    const query = search.size > 0 ? `?${search.toString()}` : '';
    return host.replace(/^www\./, '') + pathname.replace(/(?<!\/)\/+$/, '') + query;
  } catch {
    return undefined;
  }
}
