import ts from 'typescript';

/** Comments for tools: they are no prose. */
const forTools = /^(?:eslint-|prettier-|@ts-|# sourceMappingURL|c8 |istanbul )/;

/** The beginning of a line with a tag, up to its description. */
const tag = /^@[a-z]+(?: \{[^}]*\})?(?:(?: \[?[\w.$-]+\]?)?(?: \{[^}]*\})? -)? ?/i;

/**
 * Returns the comments of a module as Markdown, each in the line that it has in the module. All other
 * lines are empty.
 *
 * @param {string} code
 */
export function commentsOf(code) {
  const lines = Array.from(code.split('\n'), () => '');
  for (const {pos, end} of commentRanges(code)) {
    const first = code.slice(0, pos).split('\n').length - 1;
    const texts = code
      .slice(pos, end)
      .split('\n')
      .map(line => line.replace(/^\s*(?:\/\*+|\/\/+|\*(?!\/))?/, '').replace(/\*\/\s*$/, ''));
    if (forTools.test(texts[0].trim())) continue;
    for (const [index, text] of texts.entries()) {
      const line = text.trim();
      // Each tag is a paragraph of its own.
      lines[first + index] = tag.test(line) ? `- ${line.replace(tag, '')}` : line;
    }
  }
  return lines.join('\n');
}

/** The comments of a module, in the order in which they are there. */
function commentRanges(code) {
  const source = ts.createSourceFile('module.tsx', code, ts.ScriptTarget.Latest, true);
  const ranges = new Map();
  (function visit(node) {
    const found = [
      ...(ts.getLeadingCommentRanges(code, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(code, node.end) ?? []),
    ];
    for (const range of found) ranges.set(range.pos, range);
    node.getChildren(source).forEach(visit);
  })(source);
  return [...ranges.values()].sort((a, b) => a.pos - b.pos);
}
