/**
 * Writes a text as the value of a quoted attribute, or as text. Characters that any template
 * language gives a meaning to are written as character references: braces, brackets, percent,
 * dollar, backtick, backslash. The same markup is then right in Liquid, Svelte, Vue, Angular,
 * Astro, WordPress and template literals.
 */
export function escapeMarkup(text: string): string {
  return text.replace(
    /[&<>"'`{}[\]$\\@\u00a0\u2028\u2029\n\t]/g,
    character => named[character] ?? `&#${character.charCodeAt(0)};`,
  );
}

/** Reads back a text that {@link escapeMarkup} has written. */
export function unescapeMarkup(text: string): string {
  return text.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code: string, name: string) =>
    code ? String.fromCharCode(Number(code)) : characters[name]!,
  );
}

/** Writes a text as a string literal of JavaScript that no HTML parser takes for markup. */
export function escapeScript(text: string): string {
  return JSON.stringify(text).replace(
    /[<>&'`$\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const named: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const characters: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"'};
