import {addressError} from './load-errors.js';
import {requestJson} from './request.js';

/** How a document is loaded. */
export interface LoadOptions {
  /** What a relative URL is resolved against; the page's base URL when left out. */
  base?: string;
  /** Ends this caller's wait. The request goes on as long as somebody else waits for it. */
  signal?: AbortSignal;
  /** Milliseconds that one attempt may take, headers and body; 10,000 when left out. */
  timeout?: number;
  /** How often to try again after a network error, 429 or 5xx; 2 when left out. */
  retries?: number;
  /** The largest body, in bytes after decompression; 5,000,000 when left out. */
  limit?: number;
  /** Asks the network again, even for what is known. On a server, where pages outlive data, true. */
  reload?: boolean;
  /** What makes the request; the global `fetch` when left out. Each has a cache of its own. */
  fetch?: typeof fetch;
}

/** A JSON document and where it came from. */
export interface LoadedDocument {
  /** The parsed document, shared by everybody who loaded it: read it only. */
  json: unknown;
  /** Where it was found: absolute, after redirects. */
  url: string;
  /** The response's headers; from another origin only those that CORS exposes. */
  headers: Headers;
}

/** A request under way, and how many callers wait for it. */
interface Flight {
  readonly reload: boolean;
  readonly controller: AbortController;
  readonly result: Promise<LoadedDocument>;
  waiting: number;
}

interface Store {
  readonly documents: Map<string, LoadedDocument>;
  readonly flights: Map<string, Flight>;
}

const capacity = 50;
const stores = new WeakMap<typeof fetch, Store>();

/**
 * Loads a JSON document. All who ask for a URL while it is on its way share one request, made with
 * the options of the first; it is aborted when nobody waits any longer. What arrived is kept for
 * those who ask later, a failure never is.
 *
 * Rejects with an `ArticleError` that says what to do, or with the reason of `signal`.
 */
export async function loadJson(url: string, options: LoadOptions = {}): Promise<LoadedDocument> {
  const {signal, reload = false, fetch = globalThis.fetch} = options;
  signal?.throwIfAborted();
  const address = absoluteUrl(url, options.base);
  let store = stores.get(fetch);
  if (!store) stores.set(fetch, (store = {documents: new Map(), flights: new Map()}));
  const known = store.documents.get(address);
  if (known && !reload) return known;
  let flight = store.flights.get(address);
  if (!flight || (reload && !flight.reload)) {
    flight = takeOff(address, {...options, reload, fetch}, store);
    store.flights.set(address, flight);
  }
  return wait(flight, signal);
}

/**
 * The URL that `src` stands for: absolute, without a fragment, which servers do not see.
 * Throws an `ArticleError` for what cannot be fetched.
 */
export function absoluteUrl(src: string, base = globalThis.document?.baseURI): string {
  try {
    const url = new URL(src, base);
    url.hash = '';
    // `fetch` refuses names and passwords.
    if (/^https?:$/.test(url.protocol) && !url.username && !url.password) return url.href;
  } catch {
    // No URL at all.
  }
  throw addressError(src);
}

function takeOff(
  url: string,
  options: LoadOptions & {fetch: typeof fetch; reload: boolean},
  {documents, flights}: Store,
): Flight {
  const controller = new AbortController();
  const result = requestJson(url, options, controller)
    .then(document => {
      // A newer request for the same URL may have taken the place of this one.
      if (flights.get(url) === flight) {
        documents.delete(url);
        documents.set(url, document);
        if (documents.size > capacity) documents.delete([...documents.keys()][0]!);
      }
      return document;
    })
    .finally(() => {
      if (flights.get(url) === flight) flights.delete(url);
    });
  const flight = {reload: options.reload, controller, result, waiting: 0};
  return flight;
}

function wait(flight: Flight, signal: AbortSignal | undefined): Promise<LoadedDocument> {
  flight.waiting++;
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      reject(signal?.reason as Error);
      flight.waiting--;
      // An element that is moved leaves and comes back at once: its request must live on.
      setTimeout(() => flight.waiting || flight.controller.abort());
    };
    signal?.addEventListener('abort', leave, {once: true});
    void flight.result
      .then(resolve, reject)
      .then(() => signal?.removeEventListener('abort', leave));
  });
}
