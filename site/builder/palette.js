// The colour that a palette shows for a value in CSS, which may be the default of a token.

/** Tokens whose default is the value of another token, as their description says. */
const derived = {
  '--article-tag-color': '--article-accent',
  '--article-tldr-background': '--article-surface',
};

/**
 * Returns a value as `#rrggbb`: a hexadecimal colour, one of the two of `light-dark()`, or the
 * default of the token that `var()` names. A value without a colour shows the background.
 */
export function paletteColor(value, defaults, isDark, depth = 0) {
  const [, token] = /^var\((--[a-z-]+)/.exec(value) ?? [];
  const known = token && (defaults.get(token) ?? (derived[token] && `var(${derived[token]})`));
  if (known && depth < 4) return paletteColor(known, defaults, isDark, depth + 1);
  const colors = value.match(/#(?:[\da-f]{6}|[\da-f]{3})\b/gi) ?? [];
  if (colors.length === 0) return namedColor(value) ?? (isDark ? '#15171a' : '#ffffff');
  const color = /^light-dark\(/.test(value) && isDark ? (colors[1] ?? colors[0]) : colors[0];
  return color.length === 4 ? color.replace(/[\da-f]/gi, '$&$&') : color;
}

/** A colour in any notation of CSS; undefined for a value that is no opaque colour. */
function namedColor(value) {
  const context = document.createElement('canvas').getContext('2d');
  const unset = '#010203';
  context.fillStyle = unset;
  context.fillStyle = value;
  const {fillStyle} = context;
  return fillStyle !== unset && fillStyle.startsWith('#') ? fillStyle : undefined;
}
