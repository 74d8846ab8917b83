// Article pages at the edge. A page is rendered at most once a minute; a reader waits for that only
// when there is no copy, or when it is an old one; and while the origin fails the last good copy
// stays up for a day. Feeds of other sites are passed on under names of the configuration.
import {loadArticle, PageError} from './article.mjs';
import {feedResponse} from './feed.mjs';
import {PageCache} from './page-cache.mjs';
import {articlePage, errorPage} from './page.mjs';

/** Seconds in which a copy is as good as new, may be shown while it is renewed, or in need. */
const fresh = 60;
const staleWhileRevalidate = 600;
const staleIfError = 86_400;

/**
 * Seconds without another try after the origin has failed, where it does not say itself how many, and
 * while a page is being renewed. Whatever it says, it is asked again after the longest pause.
 */
const pauseAfterFailure = 10;
const longestRenewal = 30;
const longestPause = 600;

/**
 * Until when nobody asks for a page again, and the failure that was the reason, by name: as far as
 * this instance of the worker knows.
 */
const pauses = new Map();
const mostPauses = 1000;

/** The pages that are being looked up, by name. */
const lookups = new Map();

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' https:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html dompurify',
].join('; ');

const headersOfAll = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policy,
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
};

export default {
  async fetch(request, env, context) {
    if (!['GET', 'HEAD'].includes(request.method)) {
      return new Response(null, {status: 405, headers: {allow: 'GET, HEAD'}});
    }
    // No query: whatever stands in one, the page is the same.
    const {pathname} = new URL(request.url);
    const [, name] = /^\/([a-z\d-]+)$/.exec(pathname) ?? [];
    const [, feed] = /^\/feeds\/([a-z\d-]+)$/.exec(pathname) ?? [];
    try {
      if (feed) return await feedResponse(feed, env.FEEDS);
      if (!name) throw new PageError(404, 'No article can be named like this.');
      return answer(request, await findPage(name, env, context));
    } catch (error) {
      return answerError(request, error);
    }
  },
};

/**
 * The page, and how it was come by, as `Cache-Status` (RFC 9211) tells it. All who ask for a page
 * while it is looked up wait for the same, so that the origin is asked once.
 */
function findPage(name, env, context) {
  const known = lookups.get(name);
  if (known) return known;
  const lookup = lookUp(name, env, context).finally(() => lookups.delete(name));
  lookups.set(name, lookup);
  // It goes on when the reader leaves who was first: others may wait.
  context.waitUntil(lookup.catch(() => undefined));
  return lookup;
}

async function lookUp(name, env, context) {
  // By version: another one renders other pages.
  const cache = new PageCache(new URL(`${FOLDER}pages/`, env.SITE), fresh + staleIfError);
  const page = await cache.find(name);
  const pause = pauseOf(name);
  const ttl = page ? fresh - page.age : 0;
  if (page && (page.age < fresh + staleWhileRevalidate || pause)) {
    if (ttl <= 0 && !pause) context.waitUntil(renew(name, env, cache));
    return {...page, status: `hit; ttl=${ttl}`};
  }
  if (pause?.failure) throw pause.failure;
  try {
    const made = await make(name, env);
    // A page that could not be kept is a page all the same.
    await cache.keep(name, made).catch(console.error);
    return {...made, status: page ? 'fwd=stale; stored' : 'fwd=uri-miss; stored'};
  } catch (error) {
    await handleFailure(name, error, cache);
    if (!page || error.status === 404) throw error;
    const status = error.status ? ` fwd-status=${error.status};` : '';
    return {...page, status: `fwd=stale;${status} ttl=${ttl}`};
  }
}

async function make(name, env) {
  const article = await loadArticle(name, env.ORIGIN);
  const url = new URL(name, env.SITE).href;
  const html = await articlePage(article, {url, folder: FOLDER});
  return {html, tag: await tagOf(html), age: 0};
}

async function renew(name, env, cache) {
  pauseFor(name, longestRenewal);
  try {
    await cache.keep(name, await make(name, env));
    pauses.delete(name);
  } catch (error) {
    await handleFailure(name, error, cache);
  }
}

async function handleFailure(name, error, cache) {
  if (error.status === 404) {
    // It was taken down, and nobody shall see a copy.
    pauses.delete(name);
    await cache.drop(name);
    return;
  }
  pauseFor(name, error.retryAfter ?? pauseAfterFailure, error);
  console.error(`${name}: ${error.message}`);
}

function pauseOf(name) {
  const pause = pauses.get(name);
  if (pause && Date.now() < pause.until) return pause;
  pauses.delete(name);
  return undefined;
}

function pauseFor(name, seconds, failure) {
  // Anybody may ask for any number of names: the oldest pause makes way.
  if (pauses.size >= mostPauses) pauses.delete(pauses.keys().next().value);
  pauses.set(name, {until: Date.now() + Math.min(seconds, longestPause) * 1000, failure});
}

/** Weak, because what compresses pages on their way makes other bytes of them. */
async function tagOf(html) {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(html));
  return `W/"${btoa(String.fromCharCode(...new Uint8Array(hash).subarray(0, 15)))}"`;
}

function answer(request, {html, tag, age, status}) {
  const headers = {
    ...headersOfAll,
    'cache-control': `public, max-age=${fresh}, stale-while-revalidate=${staleWhileRevalidate}, stale-if-error=${staleIfError}`,
    age: String(age),
    etag: tag,
    'cache-status': `articles; ${status}`,
  };
  if (isKnown(request.headers.get('if-none-match'), tag)) {
    delete headers['content-type'];
    return new Response(null, {status: 304, headers});
  }
  return new Response(request.method === 'HEAD' ? null : html, {headers});
}

/** Whether a tag is among those of the header, weak or not (RFC 9110, 13.1.2). */
function isKnown(header, tag) {
  const known = (header ?? '').split(',').map(other => other.trim().replace(/^W\//, ''));
  return known.includes('*') || known.includes(tag.slice(2));
}

function answerError(request, error) {
  const {status, retryAfter = pauseAfterFailure} = error;
  // Without a status it is a mistake in here.
  if (!status) console.error(error.stack);
  const html = request.method === 'HEAD' ? null : errorPage(status);
  const kept = status === 404 ? 'public, max-age=30' : 'no-store';
  return new Response(html, {
    status: status ?? 500,
    headers: {
      ...headersOfAll,
      'cache-control': kept,
      ...([429, 503].includes(status) && {
        'retry-after': String(Math.min(Math.ceil(retryAfter), longestPause)),
      }),
    },
  });
}
