/** Controls, byte order marks, and the marks that turn the direction of text around. */

const unwanted = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff\u202a-\u202e\u2066-\u2069]/g;

const unclean = /[\u0000-\u001f\u007f-\u00a0\u2000-\u206f\ufeff]|^ | {2}| $/;

/**
 * A value as one line of plain text: controls and direction overrides dropped, white space folded,
 * cut at `limit` characters. Anything but a string or a number is the empty text.
 */
export function plainText(value: unknown, limit = 10_000): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value !== 'string') return '';
  if (value.length <= limit && !unclean.test(value)) return value;
  const text = value
    .slice(0, limit * 2)
    .replace(unwanted, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length <= limit) return text;
  // No half of a surrogate pair is left at the end.
  return text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
}
