// Article pages at the edge. A page is rendered at most once a minute; a reader waits for that only
// when there is no copy, or when it is an old one; and while the origin fails the last good copy
// stays up for a day.
import {loadArticle, PageError} from './article.mjs';
import {PageCache} from './page-cache.mjs';
import {articlePage, errorPage} from './page.mjs';

/** Seconds in which a copy is as good as new, may be shown while it is renewed, or in need. */
const fresh = 60;
const staleWhileRevalidate = 600;
const staleIfError = 86_400;

/** Seconds without another try after the origin has failed, and while a page is being renewed. */
const pauseAfterFailure = 10;
const longestRenewal = 30;

/** Until when nobody asks for a page again, by name: as far as this instance of the worker knows. */
const pauses = new Map();

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
    const [, name] = /^\/([a-z\d-]+)$/.exec(new URL(request.url).pathname) ?? [];
    try {
      if (!name) throw new PageError(404, 'No article can be named like this.');
      return answer(request, await findPage(name, env, context));
    } catch (error) {
      return answerError(request, error);
    }
  },
};

/** The page, and how it was come by, as `Cache-Status` (RFC 9211) tells it. */
async function findPage(name, env, context) {
  // By version: another one renders other pages.
  const cache = new PageCache(new URL(`${FOLDER}pages/`, env.SITE), fresh + staleIfError);
  const page = await cache.find(name);
  const isPaused = Date.now() < (pauses.get(name) ?? 0);
  const ttl = page ? fresh - page.age : 0;
  if (page && (page.age < fresh + staleWhileRevalidate || isPaused)) {
    if (ttl <= 0 && !isPaused) context.waitUntil(renew(name, env, cache));
    return {...page, status: `hit; ttl=${ttl}`};
  }
  try {
    const made = await make(name, env);
    context.waitUntil(cache.keep(name, made));
    return {...made, status: page ? 'fwd=stale; stored' : 'fwd=uri-miss; stored'};
  } catch (error) {
    await handleFailure(name, error, cache);
    if (!page || error.status === 404) throw error;
    return {...page, status: `fwd=stale; fwd-status=${error.status}; ttl=${ttl}`};
  }
}

async function make(name, env) {
  const article = await loadArticle(name, env.ORIGIN);
  const url = new URL(name, env.SITE).href;
  const html = await articlePage(article, {url, folder: FOLDER});
  return {html, tag: await tagOf(html), age: 0};
}

async function renew(name, env, cache) {
  pauses.set(name, Date.now() + longestRenewal * 1000);
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
  pauses.set(name, Date.now() + pauseAfterFailure * 1000);
  console.error(`${name}: ${error.message}`);
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
  const {status} = error;
  // Whatever this is, it is a mistake in here.
  if (!status) console.error(error.stack);
  const html = request.method === 'HEAD' ? null : errorPage(status);
  const kept = status === 404 ? 'public, max-age=30' : 'no-store';
  return new Response(html, {
    status: status ?? 500,
    headers: {...headersOfAll, 'cache-control': kept},
  });
}
