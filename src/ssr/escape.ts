const characters: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that can stand between tags, and in an attribute with quotes of either kind. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, character => characters[character]!);
}

/** An attribute with its value. JSON, full of double quotes, stands in single ones. */
export function writeAttribute(name: string, value: string): string {
  const quote = value.includes('"') ? "'" : '"';
  const escaped = value.replace(/[&<"']/g, character =>
    character === '&' || character === '<' || character === quote
      ? characters[character]!
      : character,
  );
  return ` ${name}=${quote}${escaped}${quote}`;
}
