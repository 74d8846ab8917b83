/** The options and the results of loading. */

/** How a document is loaded. */
export interface LoadOptions {
  /** The URL that a relative one is resolved against; the page's base URL by default. */
  base?: string;
  /** Ends this caller's wait. The request goes on as long as another caller waits for it. */
  signal?: AbortSignal;
  /** Milliseconds that one attempt may take, headers and body; 10,000 by default. */
  timeout?: number;
  /** How often to try again after a network error, 429 or 5xx; 2 by default. */
  retries?: number;
  /** The largest body, in bytes after decompression; 5,000,000 by default. */
  limit?: number;
  /**
   * Asks the network again, even for a document that is known. Set it on a server, where a process
   * outlives the data.
   */
  reload?: boolean;
  /** The function that makes the request; the global `fetch` by default. Each has its own cache. */
  fetch?: typeof fetch;
}

/** A document and where it came from. */
export interface LoadedDocument {
  /** The parsed document, shared by all who loaded it: never change it. */
  json: unknown;
  /** The absolute address of the document, after redirects. */
  url: string;
  /** The response's headers; from another origin only those that CORS exposes. */
  headers: Headers;
}
