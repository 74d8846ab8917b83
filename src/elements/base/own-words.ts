import {withoutMarks} from '../../data/plain-text.js';
import type {Words} from '../../locales/words.js';

/**
 * The words of the interface with those of the page in their places. Values other than strings are
 * left out.
 */
export function mergeWords(words: Words, own: unknown): Words {
  const merged: Record<string, unknown> = {...words};
  try {
    for (const key of Object.keys(words)) {
      const given = (own as Record<string, unknown> | null | undefined)?.[key];
      if (typeof given === 'string') merged[key] = withoutMarks(given);
      else if (typeof given === 'object' && typeof merged[key] === 'object') {
        const forms = Object.entries(given ?? {}).filter(([, form]) => typeof form === 'string');
        const texts = forms.map(([name, form]) => [name, withoutMarks(form as string)]);
        merged[key] = {...merged[key], ...Object.fromEntries(texts)};
      }
    }
  } catch {
    // Objects of the page's own may throw whatever they are asked.
  }
  return merged as unknown as Words;
}
