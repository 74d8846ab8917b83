// Shortens the templates in `dist/` where they stand. What servers render with these files and what
// browsers take over with those of `cdn/`, which are made of them, then are the same templates.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseAst} from 'rollup/parseAst';
import {findTexts} from './minify-templates.mjs';

const linesIn = text => text.split('\n').length - 1;

/** The code with short templates. Each statement stays in its line, where source maps find it. */
function shorten(code) {
  let result = '';
  let end = 0;
  for (const {start, end: textEnd, minify} of findTexts(parseAst(code))) {
    const text = code.slice(start, textEnd);
    const short = minify(text);
    // After the text comes an expression or the end of the template: line breaks mean nothing there.
    const next = code.startsWith('${', textEnd) ? '${' : '`';
    result += code.slice(end, start) + short + next + '\n'.repeat(linesIn(text) - linesIn(short));
    end = textEnd + next.length;
  }
  return result + code.slice(end);
}

for (const name of readdirSync('dist', {recursive: true})) {
  if (!name.endsWith('.js')) continue;
  const file = join('dist', name);
  const code = readFileSync(file, 'utf8');
  const short = shorten(code);
  if (short !== code) writeFileSync(file, short);
}
