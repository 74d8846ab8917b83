/**
 * Texts put together by code as those of a template. Lit tells templates from data by `raw`, which
 * no JSON can have as a property of an array.
 */
export function templateTexts(texts: string[]): TemplateStringsArray {
  return Object.assign(texts, {raw: texts});
}
