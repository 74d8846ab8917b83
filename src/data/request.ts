import {ArticleError} from './article-error.js';
import {
  corsError,
  httpError,
  isOfOtherOrigin,
  networkError,
  policyError,
  sizeError,
  timeoutError,
} from './load-errors.js';
import type {LoadedDocument, LoadOptions} from './load-options.js';
import {plainText} from './plain-text.js';

const longestPause = 30;

/**
 * Asks for a document, and again after a failure that may pass. Settles at once when
 * `controller` aborts, and leaves no timer, listener or connection behind.
 */
export async function requestJson(
  url: string,
  options: LoadOptions & {fetch: typeof globalThis.fetch},
  controller: AbortController,
): Promise<LoadedDocument> {
  const {fetch, timeout = 10_000, retries = 2, limit = 5e6, reload} = options;
  const {signal} = controller;
  const page: Document | undefined = globalThis.document;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const sleep = (delay: number): Promise<void> => {
    clearTimeout(timer);
    return new Promise(resolve => (timer = setTimeout(resolve, delay)));
  };

  /**
   * Whether the server answers, and does not let the page read the answer: no later attempt would end
   * in another way. A request whose answer nobody reads tells it.
   */
  const isUnreadable = async ({code}: ArticleError): Promise<boolean> => {
    if (code !== 'network' || signal.aborted || !isOfOtherOrigin(url)) return false;
    try {
      return (await fetch(url, {signal, mode: 'no-cors'})).type === 'opaque';
    } catch {
      return false;
    }
  };

  const request = async (): Promise<LoadedDocument> => {
    for (let attempt = 0; ; attempt++) {
      let response: Response | undefined;
      let failure: ArticleError;
      let seconds = 0;
      timer = setTimeout(() => controller.abort(timeoutError(url, timeout)), timeout);
      try {
        // `accept` is of the kind that needs no preflight. Cookies go to the page's own origin
        // only, as is the default.
        response = await fetch(url, {
          signal,
          cache: reload ? 'no-cache' : undefined,
          headers: {accept: 'application/json,application/atom+xml,application/rss+xml,*/*;q=.5'},
        });
        if (response.ok) return await readDocument(url, response, limit);
        seconds = secondsToWait(response);
        failure = httpError(url, response.status, seconds, await serverMessage(url, response));
      } catch (cause) {
        failure = cause instanceof ArticleError ? cause : networkError(url, !!response, cause);
        if (!response && attempt === 0 && (await isUnreadable(failure))) {
          throw corsError(url, cause);
        }
      }
      signal.throwIfAborted();
      const {code, status = 0} = failure;
      const mayPass = code === 'network' || status === 429 || status >= 500;
      if (!mayPass || seconds > longestPause) throw failure;
      const last = attempt >= retries;
      // Before the last failure counts, the browser gets the time to say that its policy was why.
      await sleep(last ? 0 : seconds * 1000 + Math.random() * 300 * 2 ** attempt);
      if (last) throw failure;
    }
  };

  const onViolation = (event: SecurityPolicyViolationEvent): void => {
    const {blockedURI, disposition, effectiveDirective} = event;
    if (disposition !== 'enforce' || effectiveDirective !== 'connect-src') return;
    // Of other origins some browsers tell no more than the origin.
    if ([url, new URL(url).origin].includes(blockedURI)) controller.abort(policyError(url));
  };

  page?.addEventListener('securitypolicyviolation', onViolation);
  try {
    return await new Promise((resolve, reject) => {
      // Not every `fetch` that a page brings along listens to a signal.
      signal.onabort = () => reject(signal.reason as Error);
      request().then(resolve, reject);
    });
  } catch (failure) {
    // Closes what is still open, like the rest of a body that was refused.
    controller.abort();
    throw failure;
  } finally {
    clearTimeout(timer);
    page?.removeEventListener('securitypolicyviolation', onViolation);
  }
}

/** `Retry-After` in seconds (RFC 9110, 10.2.3): a number, or a date; 0 when there is none. */
function secondsToWait({headers}: Response): number {
  const value = headers.get('retry-after') ?? '';
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Math.max(seconds || 0, 0);
}

/** JSON as what it holds, and a feed as its text, which every reader of feeds understands. */
async function readDocument(
  src: string,
  response: Response,
  limit: number,
): Promise<LoadedDocument> {
  const {headers} = response;
  const url = response.url || src;
  const {text, chunks} = await readBody(src, response, limit);
  try {
    return {json: JSON.parse(text.trim()), url, headers};
  } catch (cause) {
    const {readText} = await import('./formats/rss.js');
    const contentType = headers.get('content-type');
    return {json: await readText(chunks ?? text, {src, url, contentType, cause}), url, headers};
  }
}

/**
 * The body as lenient UTF-8 without byte order mark, and its bytes, which may be in another
 * encoding. Refused as soon as it is over `limit`.
 */
async function readBody(
  src: string,
  response: Response,
  limit: number,
): Promise<{text: string; chunks?: Uint8Array[]}> {
  const {headers, body} = response;
  // A `fetch` that a page brings along may have no streams.
  if (body === undefined) {
    const text = await response.text();
    if (text.length > limit) throw sizeError(src, limit);
    return {text};
  }
  // The length of a compressed body is the compressed one: what is inside is larger still.
  let size = Number(headers.get('content-length'));
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  const chunks: Uint8Array[] = [];
  let text = '';
  for (let length = 0; ;) {
    if (size > limit) throw sizeError(src, limit);
    const chunk = await reader?.read();
    if (!chunk || chunk.done) return {text: text + decoder.decode(), chunks};
    chunks.push(chunk.value);
    text += decoder.decode(chunk.value, {stream: true});
    size = length += chunk.value.byteLength;
  }
}

/**
 * The message of a JSON error, in the form that WordPress sends: `{code, message, data: {status}}`.
 */
async function serverMessage(src: string, response: Response): Promise<string> {
  if (!/json/i.test(response.headers.get('content-type') ?? '')) return '';
  try {
    const json: unknown = JSON.parse((await readBody(src, response, 50_000)).text);
    const message = plainText((json as {message?: unknown} | null)?.message, 1000);
    return plainText(message.replace(/<[^<>]*>/g, ''), 200);
  } catch {
    return '';
  }
}
