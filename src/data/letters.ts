/** The letters and digits of a text: texts that differ in signs and spaces alone are the same. */
export function lettersOf(text: string): string {
  return text
    .slice(0, 5000)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
