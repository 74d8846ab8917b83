import {html, type TemplateResult} from 'lit';
import {templateTexts} from './template-texts.js';

/** The tags of headings, by name and level: Lit knows a template by its texts. */
const tags: Record<string, TemplateStringsArray> = {};

/**
 * A heading of a level from 1 to 6, whose name is its part, its class and its ID. A template cannot
 * hold a tag name, so there is one for each level of each name.
 */
export function renderHeading(
  level: number,
  content: unknown,
  name: 'headline' | 'heading' = 'headline',
): TemplateResult {
  const texts = (tags[`${name}${level}`] ??= templateTexts([
    `<h${level} id="${name}" part="${name}" class="${name}" dir="auto">`,
    `</h${level}>`,
  ]));
  return html(texts, content);
}

/** The heading level that an attribute asks for, or the default if it asks for none. */
export function headingLevel(value: unknown, lowest: number, fallback: number): number {
  const level = Number(value);
  return Number.isInteger(level) && level >= lowest && level <= 6 ? level : fallback;
}
