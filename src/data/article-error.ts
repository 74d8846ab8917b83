/**
 * The kind of failure:
 * - `network`: no response, or it broke off; includes a missing CORS header
 * - `timeout`: no complete response in time
 * - `http`: a status other than 2xx, in `status`
 * - `too-large`: more bytes than the limit
 * - `not-json`: HTML, an empty body, or text that is neither JSON nor a feed
 * - `unknown-format`: JSON, but of no shape that can be read
 * - `bad-data`: the right format, but nothing in it can be shown
 * - `blocked`: the page or the browser forbids the request (mixed content, CSP, an unusable URL)
 */
export type ArticleErrorCode =
  | 'network'
  | 'timeout'
  | 'http'
  | 'too-large'
  | 'not-json'
  | 'unknown-format'
  | 'bad-data'
  | 'blocked';

/** The facts that {@link ArticleError} has beside its message. */
export interface ArticleErrorOptions extends ErrorOptions {
  /** The HTTP status, for the code `http`. */
  status?: number;
  /** The seconds for which the server wants no new request: its `Retry-After`. */
  retryAfter?: number;
  /** The source that was loaded or read. */
  src?: string;
}

/** Why an article could not be loaded or read, and in its message what the site owner can do. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
  declare readonly code: ArticleErrorCode;
  declare readonly status?: number;
  declare readonly retryAfter?: number;
  declare readonly src?: string;

  constructor(code: ArticleErrorCode, message: string, options: ArticleErrorOptions = {}) {
    super(message, options);
    Object.assign(this, options, {code});
  }
}
