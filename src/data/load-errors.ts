/** Messages to a site owner about a document that could not be loaded. */
import {ArticleError} from './article-error.js';

/** Globals of a page, which a server does not have. */
const surroundings = globalThis as {
  origin?: string;
  location?: object;
  navigator?: {onLine?: boolean};
};

export function addressError(src: string, isInPage: boolean): ArticleError {
  if (!isInPage && !/^[a-z][a-z\d+.-]*:/i.test(src)) {
    const message = `"${src}" is relative, and outside of a page there is nothing that it is relative to: give an absolute address, or the option base.`;
    return new ArticleError('blocked', message, {src});
  }
  return new ArticleError(
    'blocked',
    `"${src}" is no address to load from: it has to begin with https: or http:, or be relative to the page, and hold no user name.`,
    {src},
  );
}

export function policyError(src: string): ArticleError {
  return new ArticleError(
    'blocked',
    `The Content-Security-Policy of this page does not let it load ${src}. Add ${new URL(src).origin} to connect-src.`,
    {src},
  );
}

/** Whether a server has to allow this page to read an address of its own. */
export function isOfOtherOrigin(src: string): boolean {
  const {origin: page, location, navigator} = surroundings;
  // A worker of a server has an origin, "null", and is at no address.
  return location !== undefined && navigator?.onLine !== false && new URL(src).origin !== page;
}

/** The server has answered, and the browser keeps the answer from the page. */
export function corsError(src: string, cause: unknown): ArticleError {
  const message = `Could not load ${src}. Its server answers, but does not allow this site to read the answer: have it send the header ${corsHeader()}. Where it does, the answer may be an error page without it: open the address in a tab.`;
  return new ArticleError('network', message, {src, cause});
}

function corsHeader(): string {
  return `"Access-Control-Allow-Origin: ${surroundings.origin}" (or "*")`;
}

/** No response, or one that broke off. `answered` tells which. */
export function networkError(src: string, answered: boolean, cause: unknown): ArticleError {
  const {origin: page, navigator} = surroundings;
  const options = {src, cause};
  if (page?.startsWith('https:') && src.startsWith('http:')) {
    return new ArticleError(
      'blocked',
      `A page on https: may not load ${src}: give its https: address.`,
      options,
    );
  }
  let advice = 'Check the address, and that its server runs.';
  if (navigator?.onLine === false) {
    advice = 'This device is offline.';
  } else if (answered) {
    advice = 'The connection broke off in the middle of the answer.';
  } else if (isOfOtherOrigin(src)) {
    advice += ` If it opens in a tab, have its server send the header ${corsHeader()}.`;
  }
  return new ArticleError('network', `Could not load ${src}. ${advice}`, options);
}

export function timeoutError(src: string, timeout: number): ArticleError {
  return new ArticleError(
    'timeout',
    `${src} took longer than ${timeout / 1000} seconds. Check its server, or make it faster with a cache.`,
    {src},
  );
}

/** `seconds`: how long the server wants to be left alone; `said`: its own message. */
export function httpError(
  src: string,
  status: number,
  seconds: number,
  said: string,
): ArticleError {
  const advice =
    status === 429
      ? 'it gets too many requests.'
      : status >= 500
        ? 'its server has a problem, and the log of that server tells which.'
        : status === 401 || status === 403
          ? 'it refuses visitors who are not logged in. Make it public, or use another address.'
          : 'check the address.';
  const pause = seconds > 0 ? ` It wants no new request for ${Math.ceil(seconds)} seconds.` : '';
  const message = said && ` It says: ${said}`;
  return new ArticleError('http', `${src} answered ${status}: ${advice}${pause}${message}`, {
    status,
    retryAfter: seconds || undefined,
    src,
  });
}

export function sizeError(src: string, limit: number): ArticleError {
  return new ArticleError(
    'too-large',
    `${src} is larger than ${limit / 1e6} MB. Ask for fewer articles, or for fewer fields.`,
    {src},
  );
}
