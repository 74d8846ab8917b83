import type {TemplateResult} from 'lit';
import type {MachineMade} from '../../data/article.js';
import type {Words} from '../../locales/words.js';
import {renderLink} from './link.js';

/** The words for how much a machine made: of an article, or of the part that is named. */
export function noteOf(
  made: unknown,
  words: Words,
  part: '' | 'Summary' | 'Image' = '',
): string | undefined {
  const how = made === 'generated' ? 'Generated' : made === 'assisted' ? 'Assisted' : undefined;
  return how && words[`ai${how}${part}`];
}

/** A note on what a machine made, as a link to what its publisher says of the subject. */
export function renderNote(note: string, {policy}: MachineMade = {}): TemplateResult {
  return renderLink({name: note, url: policy});
}
