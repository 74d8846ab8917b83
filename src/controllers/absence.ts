/** Why an element shows nothing, for `debug`. Loaded for it alone. */
import type {Article} from '../data/article.js';
import type {ArticleError} from '../data/article-error.js';
import {pickItem} from '../data/pick-item.js';

/** The facts about an element's data. */
interface Inspected extends HTMLElement {
  isReady?: boolean;
  status?: string;
  data?: Article;
  src?: string | null;
  item?: string | null;
  shownUrls?: ReadonlySet<string>;
  feed?: {list?: Article[]; error?: ArticleError};
}

/** The fields of an article of which an element needs one. */
const needs: Record<string, string> = {
  'article-card': 'headline, summary or image',
  'article-header': 'headline, summary or image',
  'article-body': 'body',
  'tldr-box': 'tldr',
  'tag-list': 'tags or source',
};

/** Explains why an element shows nothing. */
export function explainAbsence(element: Inspected): string[] {
  const {status, isReady, feed, item} = element;
  if (status === 'loading') return [];
  const lines: string[] = [];
  const count = feed?.list?.length ?? 0;
  if (feed?.list && item && !pickItem(feed.list, item, element.baseURI)) {
    const range = count > 0 ? `an index from 0 to ${count - 1}, an id or a url` : 'nothing else';
    lines.push(`item="${item}" is none of the ${count} articles: give ${range}.`);
  }
  if (!isReady)
    lines.push(
      `Shows ${hasContent(element) ? 'only its content' : 'nothing'}: ${whyEmpty(element)}`,
    );
  if (element.hidden) lines.push('Shows nothing: it has the attribute hidden.');
  return lines;
}

function whyEmpty({localName, status, feed, data, src, shownUrls}: Inspected): string {
  if (feed?.error) return `its source failed. ${feed.error.message}`;
  if (status === 'error') return 'the source of the layout around it failed.';
  if (feed?.list?.length === 0) return 'its source has no articles.';
  if (shownUrls && (feed?.list || data)) {
    return feed?.list ? 'all articles are left out.' : 'its article has no related ones.';
  }
  if (data) return `its article has no ${needs[localName] ?? 'part that it shows'}.`;
  if (src) return `its source ${src} has not been loaded.`;
  return 'it has no data. Give it src, article, or attributes of its own.';
}

function hasContent(element: Element): boolean {
  return element.textContent.trim() !== '' || element.querySelector('img, picture, video') !== null;
}
