import {transformSync} from 'esbuild';
import MagicString from 'magic-string';

/**
 * A Rollup plugin that shortens the `css`, `html` and `svg` templates of this library. It reads only
 * the library's own modules: their markup has no element in which white space has a meaning.
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (/[\\/]node_modules[\\/]/.test(id)) return null;
      const result = shortenTemplates(code, this.parse(code));
      return result.hasChanged()
        ? {code: result.toString(), map: result.generateMap({source: id, hires: 'boundary'})}
        : null;
    },
  };
}

/** Returns the code of a module with short templates. `ast` is its syntax tree (ESTree). */
export function shortenTemplates(code, ast) {
  const result = new MagicString(code);
  for (const {tag, quasi} of taggedTemplates(ast)) {
    if (tag.name === 'css' && quasi.expressions.length > 0) {
      throw new Error('A css template has an expression: minify its parts before they are joined.');
    }
    for (const {start, end, value} of quasi.quasis) {
      const short = tag.name === 'css' ? escape(minifyCss(value.cooked)) : minifyHtml(value.raw);
      if (short !== value.raw) result.update(start, end, short);
    }
  }
  return result;
}

const tags = ['css', 'html', 'svg'];

function* taggedTemplates(node) {
  if (node.type === 'TaggedTemplateExpression' && tags.includes(node.tag.name)) yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') yield* taggedTemplates(child);
    }
  }
}

/** Writes a text so that a template literal has it as its value. */
const escape = text => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');

/**
 * @param {string} text
 * @returns {string}
 */
export const minifyCss = text =>
  transformSync(text, {loader: 'css', minify: true, charset: 'utf8'}).code.trim();

/**
 * A line break between two tags, or between a tag and an expression, only lays out the source. One
 * between two expressions, or beside text, is a space that the reader sees.
 *
 * @param {string} text
 */
export function minifyHtml(text) {
  return text
    .replace(/>\s*\n\s*(?=<|$)/g, '>')
    .replace(/^\s*\n\s*(?=<)/, '')
    .replace(/\s*\n\s*/g, ' ');
}
