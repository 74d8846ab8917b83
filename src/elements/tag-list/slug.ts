/**
 * A name as a path segment: lower case, without accents, everything else but letters and digits a
 * hyphen. Letters of all scripts stay.
 */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The URL of a tag, from a template with `{slug}` or `{name}` in it; undefined without one. */
export function fillHref(template: string | null | undefined, name: string): string | undefined {
  return template
    ?.replaceAll('{slug}', () => encodeURIComponent(slug(name)))
    .replaceAll('{name}', () => encodeURIComponent(name));
}
