import {currentArticleUrls} from '../../controllers/current-article.js';
import {shownBefore, type PageRail} from '../../controllers/rails-of-page.js';
import type {Article} from '../../data/article.js';
import {canonicalUrl} from '../../data/canonical.js';

interface ExcludingRail extends PageRail {
  readonly includeCurrent: boolean;
}

/**
 * Returns the canonical URLs of the articles that a rail leaves out. They are those of the rails
 * before it, of the article of the page, and of the articles that the rail belongs to.
 */
export function excludedUrls(
  rail: ExcludingRail,
  owners: readonly (Article | undefined)[],
): Set<string> {
  const urls = rail.skipRepeats ? shownBefore(rail) : new Set<string>();
  if (rail.includeCurrent) return urls;
  for (const url of currentArticleUrls(rail.ownerDocument)) urls.add(url);
  for (const owner of owners) {
    const url = canonicalUrl(owner?.url, rail.baseURI);
    if (url) urls.add(url);
  }
  return urls;
}
