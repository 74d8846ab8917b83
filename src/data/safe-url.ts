declare const safe: unique symbol;

/** A URL that may become an `href` or a `src`. Only this module makes them. */
export type SafeUrl = string & {readonly [safe]: true};

/** Where a URL stands: a plain link, a link in a body, a person's page. */
export type UrlPlace = 'link' | 'body' | 'person' | 'picture';

const schemes: Record<UrlPlace, RegExp> = {
  link: /^https?:/i,
  body: /^(https?|mailto|tel):/i,
  person: /^(https?|mailto):/i,
  picture: /^(https?:|data:image\/)/i,
};

const ordinary = /^https?:\/\/[\w.-]+(:\d+)?(\/[\w\-.~!$&'()*+,;=:@%/?#]*)?$/;

const edges = /^[\u0000-\u0020\u00a0\ufeff]+|[\u0000-\u0020\u00a0\ufeff]+$/g;

/**
 * A URL of a scheme that is allowed in its place, or nothing. Relative URLs are resolved against
 * `base`, or stay as they are without one. Names and passwords are dropped.
 */
export function safeUrl(
  value: unknown,
  base?: string,
  place: UrlPlace = 'link',
): SafeUrl | undefined {
  if (typeof value !== 'string') return undefined;
  if (ordinary.test(value)) return value as SafeUrl;
  const text = value.replace(edges, '').replace(/[\t\n\r]/g, '');
  if (!text || text.length > 100_000) return undefined;
  const usableBase = base && URL.canParse(base) ? base : undefined;
  if (!URL.canParse(text, usableBase)) {
    if (usableBase) return undefined;
    return relative(text);
  }
  const url = new URL(text, usableBase);
  if (!schemes[place].test(url.href)) return undefined;
  url.username = url.password = '';
  return url.href as SafeUrl;
}

/** A relative URL as it stands; of the protocol-relative ones, their `https:` form. */
function relative(text: string): SafeUrl | undefined {
  const path = text.replaceAll('\\', '/');
  if (path.startsWith('//')) return safeUrl(`https:${path}`);
  // Whatever comes before the first slash must not be read as a scheme by anybody.

  if (/^[^/?#]*:/.test(path) || /[\u0000-\u001f]/.test(path)) return undefined;
  return path as SafeUrl;
}

/** A URL that may become the `src` of a picture: also `data:image/…`. */
export function safePictureUrl(value: unknown, base?: string): SafeUrl | undefined {
  return safeUrl(value, base, 'picture');
}

/**
 * Candidates for a picture's `srcset`, parsed (HTML, srcset attributes), each through
 * {@link safePictureUrl}, and put together again.
 */
export function safeSrcset(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  const candidates: string[] = [];
  for (const match of value
    .slice(0, 100_000)
    .matchAll(/[\s,]*(\S*[^\s,])(?:\s+([^,]+))?(?:,|\s*$)/g)) {
    const url = safePictureUrl(match[1], base);
    const descriptor = match[2]?.trim() ?? '1x';
    if (url && /^(\d+w|\d+(\.\d+)?x)$/.test(descriptor)) candidates.push(`${url} ${descriptor}`);
  }
  return candidates.length > 0 ? candidates.join(', ') : undefined;
}
