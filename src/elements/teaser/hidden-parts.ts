/** The parts of a card or a header that a page hides. */
import type {Article} from '../../data/article.js';

/** The fields of an article that each part shows. */
const fieldsOfParts: Record<string, string> = {
  image: 'image',
  category: 'category',
  date: 'published modified',
  summary: 'summary',
  byline: 'authors',
  'reading-time': 'readingMinutes',
  label: 'label',
  badge: 'media access audio',
};

/** Returns the names in a list that is separated by spaces. */
export function hiddenParts(hide: string | null | undefined): string[] {
  return hide?.split(/\s+/) ?? [];
}

/** Returns an article without what the hidden parts would show; without any, the article itself. */
export function withoutHidden(article: Article, hide: string | null | undefined): Article {
  if (!hide) return article;
  const hidden = hiddenParts(hide);
  const rest: Article = {...article};
  for (const [part, fields] of Object.entries(fieldsOfParts)) {
    if (!hidden.includes(part)) continue;
    for (const field of fields.split(' ')) rest[field as 'id'] = undefined;
  }
  if (hidden.includes('portrait')) {
    rest.authors = rest.authors?.map(({name, url}) => ({name, url}));
  }
  return rest;
}
