import {addressError} from './load-errors.js';
import type {LoadedDocument, LoadOptions} from './load-options.js';
import {requestJson} from './request.js';

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
 * the options of the first; it is aborted when nobody waits any longer. The response is kept for
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
 * The URL that `src` means: absolute, without a fragment, which servers do not see. Throws an
 * `ArticleError` for a URL that cannot be fetched.
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
  throw addressError(src, base !== undefined);
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
