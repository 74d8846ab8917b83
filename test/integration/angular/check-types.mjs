// Angular's compiler over everything. In templates, which know no such comments, too: the line after
// `<!-- @ts-expect-error: … -->` has to be wrong.
import {readFileSync} from 'node:fs';
import {formatDiagnostics, performCompilation, readConfiguration} from '@angular/compiler-cli';

const template = 'types/types.html';
const {rootNames, options, errors} = readConfiguration('tsconfig.types.json');
const {diagnostics} = performCompilation({rootNames, options});

const lines = readFileSync(template, 'utf8').split('\n');
const expected = new Set(
  [...lines.keys()].filter(line => lines[line - 1]?.includes('@ts-expect-error')),
);
const unexpected = diagnostics.filter(({file, start}) => {
  if (!file?.fileName.endsWith(template)) return true;
  const {line} = file.getLineAndCharacterOfPosition(start);
  return !expected.delete(line);
});

const problems = [...errors, ...unexpected];
if (problems.length > 0) console.error(formatDiagnostics(problems));
for (const line of expected) console.error(`${template}:${line + 1} should be wrong, and is not.`);
process.exitCode = problems.length + expected.size > 0 ? 1 : 0;
