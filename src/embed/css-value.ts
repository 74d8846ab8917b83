/**
 * Returns the value of a custom property in a form that cannot leave its declaration, or undefined
 * if there is none. Strings are written with escapes. Braces, semicolons, comments, escapes outside
 * of strings, `url()` and unbalanced brackets are refused.
 */
export function cssValue(value: string): string | undefined {
  let result = '';
  let open = '';
  for (const token of value.trim().match(/"[^"\n\\]*"|'[^'\n\\]*'|[\s\S]/gu) ?? []) {
    if (token.length > 1 && /^["']/.test(token)) {
      result += `"${token.slice(1, -1).replace(/[<>&"'`${}\\]/g, escapeCharacter)}"`;
      continue;
    }
    if (!/^[\w\s#%.,()/*+-]$|^[^\x00-\x7f]$/u.test(token)) return undefined;
    if (token === '(') open += ')';
    else if (token === ')' && !open) return undefined;
    else if (token === ')') open = open.slice(1);
    result += /\s/.test(token) ? ' ' : token;
  }
  const isSafe = result && !open && !/\/\*|\*\/|url\s*\(/i.test(result);
  return isSafe ? result : undefined;
}

/** Writes a character as a CSS escape (CSS Syntax Level 3, section 4.3.7). */
function escapeCharacter(character: string): string {
  return `\\${character.codePointAt(0)!.toString(16)} `;
}
