import {readFileSync} from 'node:fs';
import ts from 'typescript';

/** The words of the interface in English, by their names. */
export async function readWords() {
  const {outputText} = ts.transpileModule(readFileSync('src/locales/en.ts', 'utf8'), {
    compilerOptions: {module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext},
  });
  const {words} = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  return words;
}
