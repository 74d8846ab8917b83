import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ArticleError} from '../data/article-error.js';
import type {Article, ArticleList} from '../data/article.js';
import type {TraceLine} from '../data/format.js';
import {ArticleLoadEvent} from '../events.js';
import {inlineScript, parseScript, readNative, scriptWithId} from './inline-data.js';
import {stopWaiting, whenNear} from './proximity.js';
import {report} from './report.js';

/** What an element says about where its data comes from. */
export interface ArticleSourceHost extends ReactiveControllerHost, HTMLElement {
  src?: string | null;
  format?: string | null;
  items?: string | null;
  map?: Record<string, string> | null;
  loading?: string | null;
  refresh?: number | null;
  debug?: boolean;
}

type ReadResult = ArticleList & {format: string};

/**
 * Gets the articles of an element: from its inline script, or from what its `src` names. A new
 * source keeps what is shown until it has arrived; a failed one keeps it too. The code that loads
 * and reads comes with the first element that needs it.
 */
export class ArticleSource implements ReactiveController {
  /** What was read last; stays through reloads and failures. */
  list?: ReadResult;
  /** Where the newest load stands. */
  status: 'idle' | 'loading' | 'ready' | 'error' = 'idle';
  /** Why the newest load failed. */
  error?: ArticleError;
  /** Settles with the newest load; never rejects. */
  settled: Promise<void> = Promise.resolve();

  readonly #host: ArticleSourceHost;
  #abort?: AbortController;
  #timer?: ReturnType<typeof setTimeout>;
  #settle?: () => void;
  #pages = new Set<string>();
  /** Whether the host has left the page, and not only its place. */
  #left = false;

  constructor(host: ArticleSourceHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#left && this.status !== 'idle') return;
    this.#left = false;
    if (this.status === 'idle' || this.status === 'loading') this.start();
    else this.#scheduleRefresh();
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      // An element that only moves is back by now, and goes on as it was.
      if (this.#host.isConnected) return;
      this.#left = true;
      stopWaiting(this.#host);
      this.#abort?.abort();
      this.#stopRefresh();
      this.#finish();
    });
  }

  /** Begins again after the host's `src` or another attribute of its source changed. */
  start(): void {
    stopWaiting(this.#host);
    this.#abort?.abort();
    this.#stopRefresh();
    if (!this.#hasSource) {
      this.list = undefined;
      this.status = 'idle';
      this.#finish();
      return;
    }
    this.status = 'loading';
    this.#wait();
    if (this.#host.loading === 'lazy' && this.#host.src) {
      whenNear(this.#host, () => void this.load());
    } else {
      void this.load();
    }
  }

  /** Loads and reads now. `reload` asks the network again even for what is known. */
  async load(reload = false): Promise<void> {
    const host = this.#host;
    if (!this.#hasSource) return;
    stopWaiting(host);
    this.#abort?.abort();
    this.#stopRefresh();
    const {signal} = (this.#abort = new AbortController());
    const src = host.src ?? '';
    this.status = 'loading';
    this.#wait();
    host.requestUpdate();
    try {
      const trace: TraceLine[] | undefined = host.debug ? [] : undefined;
      const list = this.#readNow(src) ?? (await this.#readLater(src, signal, reload, trace));
      if (signal.aborted) return;
      this.list = list;
      this.#pages = new Set();
      this.error = undefined;
      this.status = 'ready';
      if (trace) console.table(trace);
      const {articles, format} = list;
      host.dispatchEvent(new ArticleLoadEvent({articles, src, format}));
    } catch (cause) {
      if (signal.aborted) return;
      this.status = 'error';
      this.error = report(host, cause, src);
    }
    host.requestUpdate();
    this.#finish();
    this.#scheduleRefresh();
  }

  get #hasSource(): boolean {
    return Boolean(this.#host.src) || inlineScript(this.#host) !== undefined;
  }

  /**
   * Adds the articles of the next page to the list. A page that fails leaves everything as it is;
   * one that was there before, or brings nothing new, is the last.
   */
  async loadNextPage(): Promise<void> {
    const {list} = this;
    const next = list?.next;
    if (!next || this.status === 'loading') return;
    const {signal} = (this.#abort = new AbortController());
    this.status = 'loading';
    this.#host.requestUpdate();
    try {
      const {loadArticles} = await import('../data/load-articles.js');
      const page = await loadArticles(next, {...this.#options(), format: list.format, signal});
      if (signal.aborted) return;
      this.#pages.add(next);
      const keys = new Set(list.articles.map(keyOf));
      const added = page.articles.filter(article => !keys.has(keyOf(article)));
      const known = !page.next || this.#pages.has(page.next) || added.length === 0;
      this.list = {
        ...list,
        articles: [...list.articles, ...added],
        next: known ? undefined : page.next,
      };
      this.status = 'ready';
      this.#host.dispatchEvent(
        new ArticleLoadEvent({articles: added, src: next, format: list.format}),
      );
    } catch (cause) {
      if (signal.aborted) return;
      this.status = 'error';
      this.error = report(this.#host, cause, next);
    }
    this.#host.requestUpdate();
  }

  /** What stands in the page in the native format is read at once, so that nothing moves. */
  #readNow(src: string): ReadResult | undefined {
    const host = this.#host;
    const script = this.#script(src);
    const {format, items, map} = host;
    if (!script || items || map || (format && format !== 'auto' && format !== 'article')) {
      return undefined;
    }
    return readNative(parseScript(script), host.baseURI);
  }

  /** Everything else waits for the code that reads it, and mostly for the network. */
  async #readLater(
    src: string,
    signal: AbortSignal,
    reload: boolean,
    trace: TraceLine[] | undefined,
  ): Promise<ReadResult> {
    const host = this.#host;
    const options = this.#options(trace);
    if (src === 'page:')
      return (await import('../data/page.js')).readPage(host.ownerDocument, options.trace);
    const script = this.#script(src);
    if (script) {
      return (await import('../data/read.js')).readArticles(parseScript(script), options);
    }
    const {loadArticles} = await import('../data/load-articles.js');
    return loadArticles(src, {...options, signal, reload});
  }

  #script(src: string): Element | undefined {
    // The inline script is nearer than a `src`.
    const own = inlineScript(this.#host);
    return own ?? (src.startsWith('#') ? scriptWithId(this.#host, src.slice(1)) : undefined);
  }

  #options(trace?: TraceLine[]) {
    const {format, items, map, baseURI} = this.#host;
    return {
      format: format ?? undefined,
      items: items ?? undefined,
      map: map ?? undefined,
      base: baseURI,
      trace: trace && ((line: TraceLine) => void trace.push(line)),
    };
  }

  #wait(): void {
    if (this.#settle) return;
    this.settled = new Promise(resolve => (this.#settle = resolve));
  }

  #finish(): void {
    this.#settle?.();
    this.#settle = undefined;
  }

  #scheduleRefresh(): void {
    const {refresh, src} = this.#host;
    if (!refresh || !(refresh > 0) || !src || this.list?.expired) return;
    this.#timer = setTimeout(this.#onRefresh, Math.max(refresh, 1) * 1000);
  }

  #stopRefresh(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#onRefresh);
  }

  readonly #onRefresh = (): void => {
    this.#stopRefresh();
    // Nobody looks at a hidden tab: the refresh waits until it is shown.
    if (document.hidden) document.addEventListener('visibilitychange', this.#onRefresh);
    else void this.load(true);
  };
}

function keyOf({url, id, headline}: Article): string {
  return url ?? id ?? headline;
}
