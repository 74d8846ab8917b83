// A server for article pages: streamed, compressed, under a strict policy.
import {join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {setTimeout as sleep} from 'node:timers/promises';
import {constants} from 'node:zlib';
import compression from 'compression';
import express from 'express';
import {loadArticle, tagOf} from './article.mjs';
import {packageFiles} from './files.mjs';
import {articlePage, errorPage, frame} from './page.mjs';

/** The most seconds for which readers are told to wait, whatever the origin says. */
const longestPause = 3600;

/**
 * `origin` is the folder where `<name>.json` is, `site` the address of this site. An article that
 * has come, or failed, within `patience` milliseconds decides on the status; a slower one is waited
 * for by a page whose beginning has left already, until `timeout`.
 */
export function createApplication({origin, site, patience = 100, timeout = 8000}) {
  const application = express();
  application.disable('x-powered-by');
  application.use((request, response, next) => {
    response.set({
      'Content-Security-Policy': policyFor(new URL(origin).origin),
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'X-Content-Type-Options': 'nosniff',
    });
    next();
  });
  // Whatever is written leaves at once, instead of when enough has come together to compress.
  const {BROTLI_OPERATION_FLUSH, Z_SYNC_FLUSH} = constants;
  application.use(compression({flush: Z_SYNC_FLUSH, brotli: {flush: BROTLI_OPERATION_FLUSH}}));
  application.use(express.static(join(import.meta.dirname, 'public'), {index: false}));
  application.use(packageFiles());

  application.get('/:name', async (request, response) => {
    const leaving = new AbortController();
    // Also comes when all has been sent. Then there is nothing left to be aborted.
    response.on('close', () => leaving.abort());
    const {name} = request.params;
    const loading = loadArticle(name, {origin, timeout, signal: leaving.signal});
    const article = await Promise.race([loading, sleep(patience, undefined, {ref: false})]);
    response.type('html');
    if (article) {
      const kept = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';
      response.set({'Cache-Control': kept, ETag: tagOf(article, frame)});
      if (request.fresh) return response.status(304).end();
    } else {
      // Nobody knows yet whether this page is worth keeping.
      response.set('Cache-Control', 'no-store');
    }
    const page = articlePage(loading, {url: new URL(name, site).href, onLate: report});
    await pipeline(page, response);
  });

  application.use((request, response) => {
    response
      .status(404)
      .set('Cache-Control', 'no-store')
      .send(errorPage({status: 404}));
  });

  // Express tells the handlers of errors from others by their number of parameters.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  application.use((error, request, response, next) => {
    report(error);
    // In the middle of a page nothing can be mended: without its end no cache keeps it.
    if (response.headersSent) return response.destroy();
    const {status = 500, retryAfter = 30} = error;
    if (status === 429 || status === 503)
      response.set('Retry-After', String(Math.min(Math.ceil(retryAfter), longestPause)));
    response.status(status).set('Cache-Control', 'no-store').send(errorPage(error));
  });
  return application;
}

/** That there is no such article, or that the reader has left, is no failure. */
function report(error) {
  const hasLeft = error.name === 'AbortError' || error.code === 'ERR_STREAM_PREMATURE_CLOSE';
  if (error.status !== 404 && !hasLeft) console.error(error);
}

/** Pictures come from where the articles come from; everything else is ours. */
function policyFor(pictures) {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' ${pictures}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html dompurify',
  ].join('; ');
}
