declare const safe: unique symbol;

/**
 * A URL that may become an `href` or a `src`, or candidates of a `srcset`. Only this module makes
 * them.
 */
export type SafeUrl = string & {readonly [safe]: true};

/** The place of a URL, which decides what it may be: a link, a link in a body, a person's page. */
export type UrlPlace = 'link' | 'body' | 'person' | 'picture';

const schemes: Record<UrlPlace, RegExp> = {
  link: /^https?:/i,
  body: /^(https?|mailto|tel):/i,
  person: /^(https?|mailto):/i,
  picture: /^(https?:|data:image\/)/i,
};

/** Most URLs are so plain that nothing has to be parsed to trust them. */
const ordinary =
  /^https?:\/\/[a-z\d][\w-]*(\.[\w-]+)*(:[1-5]?\d{1,4})?(\/[\w\-.~!$&'()*+,;=:@%/?#]*)?$/;
/** Nor to resolve a path none of whose segments is empty, or dots in any spelling. */
const ordinaryPath = /^(\/[\w\-~!$&'()*+,;=:@?#][\w\-.~!$&'()*+,;=:@%?#]*)+\/?$/;
// Relative URLs that somebody may take for more: a colon before the first slash, a control
// character, or a backslash at the beginning, which browsers read as a slash.
const suspicious = /^[^/?#]*:|[\u0000-\u001f]|^\/?\\/;
const longest = 100_000;

/**
 * A URL of a scheme that is allowed in its place (`http:` and `https:`; in a body also `mailto:`
 * and `tel:`, for a person also `mailto:`), or nothing. Relative URLs are resolved against `base`;
 * without a usable one they stay as they are, and `//host` gets `https:`. Names and passwords are
 * dropped. Follows the URL standard (url.spec.whatwg.org).
 */
export function safeUrl(
  value: unknown,
  base?: string,
  place: UrlPlace = 'link',
): SafeUrl | undefined {
  if (typeof value !== 'string' || value.length > longest) return undefined;
  if (ordinary.test(value)) return value as SafeUrl;
  const origin = originOf(base);
  if (ordinaryPath.test(value)) return (origin + value) as SafeUrl;
  const text = trim(value, /[\u0000-\u0020\u007f-\u00a0\ufeff]/).replace(/[\t\n\r]/g, '');
  if (!text) return undefined;
  let url: URL | undefined;
  if (/^[a-z][a-z\d+.-]*:/i.test(text)) url = parse(text);
  else {
    if (suspicious.test(text)) return undefined;
    if (!origin) {
      return text.startsWith('//') ? safeUrl(`https:${text}`) : (text as SafeUrl);
    }
    url = parse(text, base);
  }
  // Chromium 147 takes a host with a space, as `%20`.
  if (!url || url.host.includes('%') || !schemes[place].test(url.href)) return undefined;
  url.username = url.password = '';
  return url.href as SafeUrl;
}

/** Cuts off at both ends what is unwanted. A regular expression for both needs quadratic time. */
function trim(text: string, unwanted: RegExp): string {
  let start = 0;
  let end = text.length;
  while (start < end && unwanted.test(text.charAt(start))) start++;
  while (end > start && unwanted.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

let lastBase: [base: string, origin: string] = ['', ''];

/**
 * The origin of a base that URLs can be resolved against, or nothing: the same base is asked about
 * all the time.
 */
function originOf(base = ''): string {
  if (lastBase[0] !== base) {
    lastBase = [base, (/^https?:/i.test(base) && parse(base)?.origin) || ''];
  }
  return lastBase[1];
}

function parse(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

/** A picture's URL: as {@link safeUrl}, and also `data:image/…`. */
export function safePictureUrl(value: unknown, base?: string): SafeUrl | undefined {
  return safeUrl(value, base, 'picture');
}

/** The first address of candidates that {@link safeSrcset} returned. */
export function firstCandidate(srcset: SafeUrl | undefined): SafeUrl | undefined {
  return srcset?.split(' ', 1)[0] as SafeUrl | undefined;
}

/**
 * Candidates for a picture's `srcset`, parsed as HTML does (section "srcset attributes"), each URL
 * through {@link safePictureUrl}, and put together again. Candidates without a valid width or
 * density are left out; undefined if none is left.
 */
export function safeSrcset(value: unknown, base?: string): SafeUrl | undefined {
  if (typeof value !== 'string' || value.length > longest) return undefined;
  const candidates: string[] = [];
  // A URL ends at whitespace; the commas at its end, but not those inside, end the candidate.
  const pattern = /[\s,]*([^\s,]\S*)/y;
  const descriptors = /[^,(]*(?:\([^)]*(?:\)|$)[^,(]*)*/y;
  for (let match = pattern.exec(value); match; match = pattern.exec(value)) {
    const address = match[1]!;
    let descriptor = '';
    if (!address.endsWith(',')) {
      descriptors.lastIndex = pattern.lastIndex;
      descriptor = descriptors.exec(value)![0].trim();
      pattern.lastIndex = descriptors.lastIndex;
    }
    const url = safePictureUrl(trim(address, /,/), base);
    // The height of a candidate is for browsers to come (section "srcset attributes").
    const parts = descriptor.split(/\s/).filter(part => !/^(\d+h)?$/.test(part));
    const size = parts.join(' ');
    const isSized = /^[1-9]\d{0,5}w$|^\d{1,4}(\.\d{1,9})?x$/.test(size);
    if (url && (isSized || !descriptor)) {
      // A comma at either end of an address would end the candidate.
      const whole = url.replace(/^,|,$/g, '%2C');
      candidates.push(`${whole} ${size || '1x'}`);
    }
  }
  return (candidates.join(', ') || undefined) as SafeUrl | undefined;
}
