/** Where JSON is broken: engines say it in different words, and WebKit does not say it at all. */

/** One token of JSON: a sign, a text, or a number or word. */
const token =
  /([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null/iy;

/** The part of a document that may come next; `end` is a closing bracket. */
type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma';

/** The index of the first fault in a text that should be JSON; undefined for sound JSON. */
export function findFault(text: string): number | undefined {
  /** The closing brackets that are due. */
  const due: string[] = [];
  let expected: Expected = 'value';
  for (let index = skipSpace(text, 0); index < text.length;) {
    token.lastIndex = index;
    const [whole, sign, words] = token.exec(text) ?? [];
    if (!whole) return index;
    if (sign === '}' || sign === ']') {
      if (due.pop() !== sign || !/end|comma/.test(expected)) return index;
      expected = 'comma';
    } else if (sign === ',') {
      if (expected !== 'comma' || due.length === 0) return index;
      expected = due.at(-1) === '}' ? 'key' : 'value';
    } else if (sign === ':') {
      if (expected !== 'colon') return index;
      expected = 'value';
    } else if (expected.startsWith('key')) {
      if (!words) return index;
      expected = 'colon';
    } else if (!expected.startsWith('value')) {
      return index;
    } else {
      if (sign) due.push(sign === '{' ? '}' : ']');
      expected = sign === '{' ? 'key or end' : sign ? 'value or end' : 'comma';
    }
    index = skipSpace(text, index + whole.length);
  }
  return due.length > 0 || expected !== 'comma' ? text.length : undefined;
}

function skipSpace(text: string, index: number): number {
  while (/[ \t\n\r]/.test(text.charAt(index))) index++;
  return index;
}

/**
 * Describes the first fault in words: `line 2, column 14, at "},]"`. For JSON that is sound, but not
 * of the right kind, it says so.
 */
export function describeFault(text: string): string {
  const index = findFault(text);
  if (index === undefined) return 'it is JSON, but no object';
  const lines = text.slice(0, index).split('\n');
  const rest = text.slice(index, index + 20).split('\n', 1)[0]!;
  const place = `line ${lines.length}, column ${lines.at(-1)!.length + 1}`;
  return rest ? `${place}, at "${rest}"` : `${place}, where it breaks off`;
}
