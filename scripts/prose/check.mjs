import {TextlintKernel} from '@textlint/kernel';
import {split} from 'sentence-splitter';
import markdownPlugin from '@textlint/textlint-plugin-markdown';
import terminology from 'textlint-rule-terminology';
import {StringSource} from 'textlint-util-to-string';
import {commentsOf} from './comments.mjs';
import {readRules} from './rules.mjs';

const kernel = new TextlintKernel();
const moduleOf = imported => imported.default ?? imported;
const rules = readRules();

/** Terms that are right here, in the form that the rule has: verbs, names, values of code. */
const notTerms = [
  'built ?in(s)?',
  'lint(?:er|ing)?[ -]?rule(s)?',
  'V[ -]?S[ -]?Code',
  'readme(s)?',
];

/** The rules of this project as one of textlint's, which looks at each sentence. */
function sentenceRule({Syntax, report, RuleError, locator}) {
  const check = node => {
    const source = new StringSource(node, {
      replacer: ({node: child, maskValue}) =>
        child.type === Syntax.Code ? maskValue('_') : undefined,
    });
    for (const {type, raw, range} of split(source.toString())) {
      if (type !== 'Sentence') continue;
      for (const [name, {find, advice}] of Object.entries(rules)) {
        const place = find(raw);
        if (place < 0) continue;
        const index = source.originalIndexFromIndex(range[0] + place) ?? 0;
        report(node, new RuleError(`${name}. ${advice} (${raw})`, {padding: locator.at(index)}));
      }
    }
  };
  return {[Syntax.Paragraph]: check, [Syntax.Header]: check, [Syntax.TableCell]: check};
}

/**
 * Checks the prose of a document, or of the comments of a module.
 *
 * @param {string} file
 * @param {string} text
 * @returns {Promise<{line: number, message: string}[]>}
 */
export async function checkProse(file, text) {
  const prose = file.endsWith('.md') ? text : commentsOf(text);
  const {messages} = await kernel.lintText(prose, {
    ext: '.md',
    filePath: file,
    plugins: [{pluginId: 'markdown', plugin: moduleOf(markdownPlugin)}],
    rules: [
      {ruleId: 'sentence', rule: sentenceRule},
      {ruleId: 'terminology', rule: moduleOf(terminology), options: {exclude: notTerms}},
    ],
  });
  return messages.map(({line, message}) => ({line, message: message.replace(/\s+/g, ' ')}));
}
