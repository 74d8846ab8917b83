const characters: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // An HTML parser would replace the character.
  '\0': '',
};

/** Escapes a text for a place between tags, or in an attribute with quotes of either kind. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, character => characters[character]!);
}

/** Writes an attribute with its value. JSON is written in single quotes, which it rarely has. */
export function writeAttribute(name: string, value: string): string {
  const quote = value.includes('"') ? "'" : '"';
  const other = quote === '"' ? "'" : '"';
  const escaped = value.replace(/[&<"'\0]/g, character =>
    character === other ? character : characters[character]!,
  );
  return ` ${name}=${quote}${escaped}${quote}`;
}
