/**
 * A Rollup plugin that shortens the `css`, `html` and `svg` templates of this library: comments and
 * white space in styles, runs of white space in markup. Only our own modules, whose markup holds
 * nothing in which such runs mean anything.
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!/[\\/]dist[\\/]/.test(id)) return null;
      let result = '';
      let end = 0;
      for (const {start, end: textEnd, minify} of findTexts(this.parse(code))) {
        result += code.slice(end, start) + minify(code.slice(start, textEnd));
        end = textEnd;
      }
      return end === 0 ? null : {code: result + code.slice(end), map: null};
    },
  };
}

const minifiers = {css: minifyCss, html: minifyHtml, svg: minifyHtml};

/** The literal texts of the tagged templates in a syntax tree (ESTree), in source order. */
export function findTexts(node, texts = []) {
  if (node?.type === 'TaggedTemplateExpression' && Object.hasOwn(minifiers, node.tag.name)) {
    const minify = minifiers[node.tag.name];
    for (const {start, end} of node.quasi.quasis) texts.push({start, end, minify});
  }
  for (const value of Object.values(node ?? {})) {
    if (Array.isArray(value)) for (const child of value) findTexts(child, texts);
    else if (typeof value?.type === 'string') findTexts(value, texts);
  }
  return texts.sort((a, b) => a.start - b.start);
}

const commentOrString = /\/\*[\s\S]*?\*\/|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/g;

/**
 * Strings stay as they are, such as those of `content`.
 *
 * @param {string} text
 */
export function minifyCss(text) {
  const strings = [];
  return text
    .replace(commentOrString, (_, string) => (string ? `"${strings.push(string) - 1}"` : ''))
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([\w-]): /g, '$1:')
    .replace(/;}/g, '}')
    .trim()
    .replace(/"(\d+)"/g, (_, index) => strings[index]);
}

/**
 * A line break between two tags, or between a tag and an expression, only lays out the source; one
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
