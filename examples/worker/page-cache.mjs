// Rendered pages in the cache of the data centre, by name.

/** When a page was made. `Date` would say so, but caches may set it anew. */
const madeAt = 'x-made-at';

export class PageCache {
  #base;
  #seconds;

  /** `base` makes keys of names, `seconds` is how long a page is kept. */
  constructor(base, seconds) {
    this.#base = base;
    this.#seconds = seconds;
  }

  /** The page and its age in seconds, or nothing. */
  async find(name) {
    const response = await (await this.#open()).match(this.#keyOf(name));
    if (!response) return undefined;
    const age = Math.max(0, Math.floor((Date.now() - Number(response.headers.get(madeAt))) / 1000));
    return {html: await response.text(), tag: response.headers.get('etag'), age};
  }

  async keep(name, {html, tag}) {
    // Caches drop what is stale, whatever else the header says: how long a page is kept is said
    // here, and what readers are told is not.
    const headers = {
      'cache-control': `public, max-age=${this.#seconds}`,
      etag: tag,
      [madeAt]: String(Date.now()),
    };
    await (await this.#open()).put(this.#keyOf(name), new Response(html, {headers}));
  }

  async drop(name) {
    await (await this.#open()).delete(this.#keyOf(name));
  }

  #open() {
    return caches.open('articles');
  }

  #keyOf(name) {
    return new URL(name, this.#base).href;
  }
}
