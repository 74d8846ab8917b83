// One article from the origin.
import {loadArticles} from 'article-elements/data.js';

/** Why there is no article, as the status of an answer. */
export class PageError extends Error {
  constructor(status, message, {retryAfter, ...options} = {}) {
    super(message, options);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** Loads an article by its name. */
export async function loadArticle(name, origin) {
  const url = new URL(`${name}.json`, origin).href;
  try {
    const {articles} = await loadArticles(url, {
      timeout: 8000,
      // A failure that is known is sent at once, with its status.
      retries: 0,
      // Those who load with the same function share a request. A function of its own keeps this one
      // apart: a worker ends what a request has under way together with that request.
      fetch: (address, options) => fetch(address, options),
    });
    if (articles.length > 0) return articles[0];
  } catch (error) {
    const {retryAfter} = error;
    throw new PageError(statusOf(error), error.message, {retryAfter, cause: error});
  }
  throw new PageError(502, `${url} has no article in it.`);
}

function statusOf({code, status}) {
  if (status === 404 || status === 410) return 404;
  if (status === 429 || status === 503) return status;
  return code === 'timeout' ? 504 : 502;
}
