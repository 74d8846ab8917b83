const longest = 1_000_000;
/** Start tags. Parsers need time in the square of those that nobody closes. */
const mostTags = 10_000;

/** HTML cut to a million characters and ten thousand start tags. */
export function shorten(html: string): string {
  let position = -1;
  for (let count = 0; count <= mostTags;) {
    position = html.indexOf('<', position + 1);
    if (position < 0 || position > longest) return html.slice(0, longest);
    if (html[position + 1] !== '/') count++;
  }
  return html.slice(0, position);
}
