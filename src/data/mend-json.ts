/**
 * Reads JSON in a page, which people and templates write, and repairs JSON that browsers refuse.
 */
import {ArticleError} from './article-error.js';
import {describeFault} from './json-fault.js';

/**
 * The value of JSON in a page. Broken JSON is tried again without comments and CDATA marks around
 * it, without commas before a closing bracket, and with line breaks and tabs in texts escaped.
 * Throws an `ArticleError` that says where the JSON is broken.
 */
export function parsePageJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    try {
      return JSON.parse(mend(unwrap(text)));
    } catch {
      const message = `The JSON in the page is broken: ${describeFault(text)}.`;
      throw new ArticleError('not-json', message, {cause});
    }
  }
}

/** JSON without the comments, CDATA marks and semicolons that some pages put around it. */
function unwrap(text: string): string {
  const inner = text.replace('<![CDATA[', '').replace(/\]\]>(?=[^[\]{}]*$)/, '');
  const end = Math.max(inner.lastIndexOf('}'), inner.lastIndexOf(']'));
  return inner.slice(Math.max(0, inner.search(/[[{]/)), end + 1);
}

const escapes: Record<string, string> = {'\n': '\\n', '\r': '\\r', '\t': '\\t'};

/** One walk over texts and the signs between them. */
function mend(json: string): string {
  let isText = false;
  let mended = '';
  let after = {place: -1, isEnd: false};
  for (let index = 0; index < json.length; index++) {
    const sign = json.charAt(index);
    if (isText && sign === '\\') {
      mended += sign + json.charAt(++index);
    } else if (sign === '"') {
      isText = !isText;
      mended += sign;
    } else if (isText && sign < ' ') {
      mended += escapes[sign] ?? ' ';
    } else if (!isText && sign === ',') {
      // Of many commas, the first tells of all.
      if (index > after.place) after = afterComma(json, index);
      if (!after.isEnd) mended += sign;
    } else mended += sign;
  }
  return mended;
}

/** Returns the place and the kind of what follows a comma, other commas and whitespace left out. */
function afterComma(json: string, index: number): {place: number; isEnd: boolean} {
  const next = /[^\s,]/g;
  next.lastIndex = index;
  const {index: place = json.length, 0: sign = ''} = next.exec(json) ?? {};
  return {place, isEnd: /[}\]]/.test(sign)};
}
