const characters: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would put another character in its place.
  '\0': '',
};

/** Text that can stand between tags, and in an attribute with quotes of either kind. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, character => characters[character]!);
}

/** An attribute with its value. JSON, full of double quotes, stands in single ones. */
export function writeAttribute(name: string, value: string): string {
  const quote = value.includes('"') ? "'" : '"';
  const other = quote === '"' ? "'" : '"';
  const escaped = value.replace(/[&<"'\0]/g, character =>
    character === other ? character : characters[character]!,
  );
  return ` ${name}=${quote}${escaped}${quote}`;
}
