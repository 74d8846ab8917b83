// One article from the origin, and what a failure means for those who asked.
import {createHash} from 'node:crypto';
import {loadArticles} from 'article-elements/data.js';

/** Why there is no article, as the status of an answer. */
class PageError extends Error {
  constructor(status, message, {retryAfter, ...options} = {}) {
    super(message, options);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** Loads an article by its name. Readers of the same one at the same time share one request. */
export async function loadArticle(name, {origin, timeout, signal}) {
  if (!/^[a-z\d-]+$/.test(name)) throw new PageError(404, `No article can be named ${name}.`);
  try {
    const url = new URL(`${name}.json`, origin).href;
    // `reload`, because otherwise what was loaded once is never asked for again. No second try: a
    // failure that is known is sent at once, with its status.
    const {articles} = await loadArticles(url, {reload: true, timeout, retries: 0, signal});
    if (articles.length === 0) throw new PageError(502, `${url} has no article in it.`);
    return articles[0];
  } catch (error) {
    if (error instanceof PageError || signal.aborted) throw error;
    const {retryAfter} = error;
    throw new PageError(statusOf(error), error.message, {retryAfter, cause: error});
  }
}

function statusOf({code, status}) {
  if (status === 404 || status === 410) return 404;
  if (status === 429 || status === 503) return status;
  return code === 'timeout' ? 504 : 502;
}

/** The same article in the same frame, scripts included, is the same page: no need to render it. */
export function tagOf(article, frame) {
  const hash = createHash('sha256').update(frame).update(JSON.stringify(article));
  // Weak, because what is compressed differs in its bytes.
  return `W/"${hash.digest('base64url').slice(0, 22)}"`;
}
