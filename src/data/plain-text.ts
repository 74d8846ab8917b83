// Controls but whitespace, byte order marks, halves of surrogate pairs, and the marks that turn
// the direction of text around (U+202A–202E, U+2066–2069).
const unwanted =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/gu;
// All of that, and whitespace that is not one space between words.
const unclean =
  /[\u0000-\u001f\u007f-\u00a0\u1680\u2000-\u200a\u2028-\u202f\u205f\u2066-\u2069\ufeff\ud800-\udfff]|^\s|\s$| {2}/u;
// The ideographic space is a sign of its own: it stays as it is.
const space = /[^\S\u3000]+|\u0085/g;

/** A text without controls and without marks that turn its direction around. */
export const withoutMarks = (text: string): string =>
  text.replace(unwanted, '').replace(/[\t-\r\u0085]/g, ' ');

/**
 * A value as one line of plain text: controls and direction overrides dropped, whitespace folded,
 * cut at `limit` characters. A number is its digits; anything else is the empty text.
 */
export function plainText(value: unknown, limit = 10_000): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value !== 'string') return '';
  if (value.length <= limit && !unclean.test(value)) return value;
  const text = value
    // Dropped markup may come before the text that is shown; text far beyond the limit never
    // counts.
    .slice(0, limit * 2)
    .replace(unwanted, '')
    .replace(space, ' ')
    .trim();
  if (text.length <= limit) return text;
  return text
    .slice(0, limit)
    .replace(/[\ud800-\udfff]$/u, '')
    .trimEnd();
}
