// Whether every regular expression of the library takes time in proportion to what it reads. Judged
// by recheck, which looks for an input that takes the square of that, or more, and tries it.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {test} from 'node:test';
import {createContext, runInContext} from 'node:vm';
import typescript from 'typescript';
import {deadline} from '../../scripts/testing/patience.mjs';

// The part that is plain JavaScript; the others are programs for one system each.
process.env.RECHECK_BACKEND = 'pure';
const {check} = await import('recheck');

const root = join(import.meta.dirname, '../..');
const files = ['src', 'bin'].flatMap(folder =>
  readdirSync(join(root, folder), {recursive: true})
    .filter(name => /\.m?[jt]s$/.test(name))
    .map(name => join(root, folder, name)),
);

/** The literals in a file, and the places where it makes regular expressions out of strings. */
function find(file, code = readFileSync(file, 'utf8')) {
  const {ScriptTarget, SyntaxKind} = typescript;
  const source = typescript.createSourceFile(file, code, ScriptTarget.ESNext, true);
  const literals = [];
  const made = [];
  const visit = (node, depth) => {
    const {line} = source.getLineAndCharacterOfPosition(node.getStart());
    const place = `${relative(root, file)}:${line + 1}`;
    if (node.kind === SyntaxKind.RegularExpressionLiteral) {
      const [, pattern, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text);
      literals.push({place, pattern, flags});
    }
    const isCall = typescript.isNewExpression(node) || typescript.isCallExpression(node);
    if (isCall && node.expression.getText() === 'RegExp') {
      made.push({
        place,
        isInFunction: depth > 0,
        pattern: node.arguments[0],
        flags: node.arguments[1],
      });
    }
    const isFunction = typescript.isFunctionLike(node) || typescript.isClassLike(node);
    typescript.forEachChild(node, child => visit(child, depth + Number(isFunction)));
  };
  visit(source, 0);
  return {literals, made, code};
}

/** What a module makes when it is loaded: it runs, with nothing behind its imports. */
function makeAll(code, place) {
  const found = [];
  class Recorder extends RegExp {
    constructor(pattern, flags = '') {
      super(pattern, flags);
      found.push({place, pattern: String(pattern), flags});
    }
  }
  const {outputText} = typescript.transpileModule(code, {
    compilerOptions: {module: typescript.ModuleKind.CommonJS, target: 'ES2022'},
  });
  const anything = new Proxy(() => anything, {get: () => anything});
  const context = {RegExp: Recorder, exports: {}, require: () => anything};
  runInContext(outputText, createContext(context));
  return found;
}

/** Inside a function, what is put into a text is taken for one letter. */
function withLetters({place, pattern, flags}) {
  const isKnown =
    typescript.isStringLiteralLike(pattern) || typescript.isTemplateExpression(pattern);
  assert.ok(isKnown, `${place}: only a text, or a template with texts in it, can be judged.`);
  const text = typescript.isStringLiteralLike(pattern)
    ? pattern.text
    : [pattern.head, ...pattern.templateSpans.map(span => span.literal)]
        .map(({text}) => text)
        .join('a');
  return {place, pattern: text, flags: flags?.text ?? ''};
}

/** All regular expressions of a file, each with its place. */
function expressionsOf(file, source) {
  const {literals, made, code} = find(file, source);
  const atStart = made.filter(({isInFunction}) => !isInFunction);
  const loaded = atStart.length > 0 ? makeAll(code, atStart[0].place) : [];
  assert.equal(loaded.length, atStart.length, `${relative(root, file)}: some were not made.`);
  return [
    ...literals,
    ...loaded,
    ...made.filter(({isInFunction}) => isInFunction).map(withLetters),
  ];
}

/** What is wrong with an expression, in words, or nothing. */
async function judge({place, pattern, flags}) {
  const {status, complexity, attack, error} = await check(pattern, flags, {
    timeout: deadline.test,
    // Judged by the steps that an attack takes, never by the clock of a busy machine.
    seedingTimeout: null,
    incubationTimeout: null,
    attackTimeout: null,
    recallTimeout: -1,
  });
  if (status === 'safe') return undefined;
  const why =
    status === 'vulnerable' ? `${complexity.summary}, attacked by ${attack.pattern}` : error.kind;
  return `${place} /${pattern}/${flags}: ${why}`;
}

async function judgeAll(expressions) {
  const seen = new Map(expressions.map(found => [`/${found.pattern}/${found.flags}`, found]));
  const found = [];
  for (const expression of seen.values()) found.push(await judge(expression));
  return found.filter(Boolean);
}

test('expressions that need the square of the time are found, whichever way they are made', async () => {
  const code = String.raw`
    const end = /\s+$/;
    const twice = new RegExp('^(a+)+' + '$');
    export function cut(text: string, mark: string) {
      return text.replace(new RegExp(${'`x*${mark}*y`'}), '').replace(/^a+$/, '');
    }`;
  const found = await judgeAll(expressionsOf(join(root, 'src/example.ts'), code));
  assert.deepEqual(
    found.map(line => line.slice(0, line.indexOf(','))),
    [
      'src/example.ts:2 /\\s+$/: 2nd degree polynomial',
      'src/example.ts:3 /^(a+)+$/: exponential',
      'src/example.ts:5 /x*a*y/: 2nd degree polynomial',
    ],
  );
});

test('every regular expression takes time in proportion to what it reads', async t => {
  const expressions = files.flatMap(file => expressionsOf(file));
  assert.ok(expressions.length > 100, 'Hardly any were found.');
  t.diagnostic(`${expressions.length} regular expressions in ${files.length} files`);
  assert.deepEqual(await judgeAll(expressions), []);
});
