/** Decodes a part of an address, and gives back one that is not encoded right as it is. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
