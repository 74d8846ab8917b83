import type {Article} from './article.js';
import {safeUrl} from './safe-url.js';

/** The article of a list that an `item` attribute names: by index, `id` or `url`; else the first. */
export function pickItem(
  list: readonly Article[] | undefined,
  item: string | null | undefined,
  base: string | undefined,
): Article | undefined {
  if (!list || item === undefined || item === null) return list?.[0];
  const address = safeUrl(item, base);
  return list[Number(item)] ?? list.find(({id, url}) => id === item || (url && url === address));
}
