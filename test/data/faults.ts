/** The fault server, as the tests of the data layer use it. */
import {ArticleError} from '../../src/data/article-error.js';
import {origin} from '../server/origin.js';

/** What the server saw under a key. */
export interface Count {
  requests: number;
  preflights: number;
  /** Requests that are not answered completely, and still wanted. */
  open: number;
  /** Requests that ended before they were answered completely. */
  hungUp: number;
}

let keys = 0;

/** The URL of a fault under a key that no other test uses. */
export function fault(path: string): {url: string; key: string; count(): Promise<Count>} {
  const key = `${Date.now()}-${Math.random()}-${keys++}`;
  const url = new URL(path.replace('{key}', key), origin);
  url.searchParams.set('key', key);
  return {url: url.href, key, count: () => countOf(key)};
}

/** Lets the server answer the requests to an address of `/held/{key}`. They are not counted. */
export async function release(url: string): Promise<void> {
  await window.fetch(new URL(new URL(url).pathname, url), {method: 'POST'});
}

async function countOf(key: string): Promise<Count> {
  const response = await window.fetch(`${origin}/count/${key}`);
  return (await response.json()) as Count;
}

/** The `ArticleError` that a promise rejects with; throws when it is anything else. */
export async function failure(promise: Promise<unknown>): Promise<ArticleError> {
  const error: unknown = await promise.then(
    value => new Error(`Did not fail, but gave ${JSON.stringify(value).slice(0, 200)}`),
    (reason: unknown) => reason,
  );
  if (error instanceof ArticleError) return error;
  throw error;
}

/** WebKit's network process reads ahead as fast as it can, and tells of a broken body as of an end. */
export const isWebKit = navigator.vendor.startsWith('Apple') && !('chrome' in window);

/** What a body that breaks off is to the browser; to WebKit what is left of it, which is no JSON. */
export const brokenOff = isWebKit ? 'not-json' : 'network';
