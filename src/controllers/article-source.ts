import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ArticleError} from '../data/article-error.js';
import type {Article, ArticleList} from '../data/article.js';
import type {TraceLine} from '../data/format.js';
import {parseJson} from '../data/json.js';
import {loadArticles} from '../data/load-articles.js';
import {mergeSources, withoutRepeats} from '../data/merge.js';
import {readArticles} from '../data/read.js';
import {ArticleLoadEvent} from '../events.js';
import {dataScript, inlineScript, parseScript, type InlineDataHost} from './inline-data.js';
import {stopWaiting, whenNear} from './proximity.js';
import {report} from './report.js';
import {StaleNote, type NoteWords} from './stale-note.js';

/** What an element says about where its data comes from. */
export interface ArticleSourceHost extends ReactiveControllerHost, InlineDataHost {
  loading?: string | null;
  refresh?: number | null;
  /** Whether `src` may name several sources, with spaces between them. */
  readonly mergesSources?: boolean;
  /** The words of the interface. */
  readonly interfaceWords: NoteWords;
}

type SourceResult = ArticleList & {format: string; src?: string};

/** A page that can be added, of the source that it continues. */
interface NextPage {
  url: string;
  format: string;
}

/**
 * Gets the articles of an element from what its `src` names: one source, or several that become
 * one list. A new source keeps what is shown until it has arrived; a failed one keeps it too.
 */
export class ArticleSource implements ReactiveController {
  /** What was read last; stays through reloads and failures. */
  articles?: Article[];
  /** Where the newest load stands. */
  status: 'idle' | 'loading' | 'ready' | 'error' = 'idle';
  /** Why the newest load failed. */
  error?: ArticleError;
  /** Whether what is shown is older than the newest load, which failed. */
  stale = false;
  /** Whether the newest page failed. */
  pageFailed = false;
  /** Settles with the newest load; never rejects. */
  settled: Promise<void> = Promise.resolve();

  readonly #host: ArticleSourceHost;
  /** What each source said last. */
  #results = new Map<string, SourceResult>();
  #nextPages: NextPage[] = [];
  #visited = new Set<string>();
  #abort?: AbortController;
  #timer?: ReturnType<typeof setTimeout>;
  #settle?: () => void;
  /** Whether the host has left the page, and not only its place. */
  #left = false;
  #note?: StaleNote;

  /** `articles` is what the host shows already. */
  constructor(host: ArticleSourceHost, articles?: Article[]) {
    this.#host = host;
    this.articles = articles;
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

  hostUpdated(): void {
    const {shadowRoot, interfaceWords} = this.#host;
    if (this.stale && shadowRoot) this.#note ??= new StaleNote(shadowRoot, this.#onRetry);
    this.#note?.show(this.stale ? interfaceWords : undefined);
  }

  /** Begins again after the host's `src` or another attribute of its source changed. */
  start(): void {
    stopWaiting(this.#host);
    this.#abort?.abort();
    this.#stopRefresh();
    this.#results.clear();
    if (!this.#hasSource) {
      this.articles = undefined;
      this.#nextPages = [];
      this.status = 'idle';
      this.stale = false;
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
    const trace: TraceLine[] | undefined = host.debug ? [] : undefined;
    this.status = 'loading';
    this.pageFailed = false;
    this.#wait();
    host.requestUpdate();
    const failures = await this.#readAll(signal, reload, trace);
    if (signal.aborted) return;
    const results = [...this.#results.values()];
    this.stale = failures.length > 0 && this.articles !== undefined;
    if (failures.length < this.#sources.length) {
      this.articles = this.#merge(results);
      this.#visited.clear();
      this.#nextPages = results.flatMap(nextPage);
      this.error = undefined;
      this.status = 'ready';
      if (trace) console.table(trace);
      const format = [...new Set(results.map(result => result.format))].join(' ');
      host.dispatchEvent(new ArticleLoadEvent({articles: this.articles, src, format}));
    } else {
      this.status = 'error';
    }
    for (const [source, cause] of failures) {
      const error = report(host, cause, source);
      if (this.status === 'error') this.error = error;
    }
    host.requestUpdate();
    this.#finish();
    this.#scheduleRefresh();
  }

  /** Whether a source goes on. */
  get hasNextPage(): boolean {
    return this.#nextPages.length > 0;
  }

  /**
   * Adds the articles of the next page, of each source that has one. A page that fails leaves
   * everything as it is, and can be asked for again; one that was there before, or brings nothing
   * new, is the last.
   */
  async loadNextPage(): Promise<void> {
    const pages = this.#nextPages;
    const shown = this.articles;
    if (!shown || pages.length === 0 || this.status === 'loading') return;
    const {signal} = (this.#abort = new AbortController());
    this.status = 'loading';
    this.#host.requestUpdate();
    const loaded = await Promise.allSettled(
      pages.map(({url, format}) => loadArticles(url, {...this.#options(), format, signal})),
    );
    if (signal.aborted) return;
    const results: SourceResult[] = [];
    this.#nextPages = [];
    this.pageFailed = false;
    for (const [index, outcome] of loaded.entries()) {
      const page = pages[index]!;
      if (outcome.status === 'rejected') {
        this.error = report(this.#host, outcome.reason, page.url);
        this.#nextPages.push(page);
        this.pageFailed = true;
        continue;
      }
      this.#visited.add(page.url);
      const result = outcome.value;
      results.push(result);
      const isNew = withoutRepeats(result.articles, shown).length > 0;
      if (isNew && !this.#visited.has(result.next ?? '')) this.#nextPages.push(...nextPage(result));
    }
    if (results.length > 0) this.#add(results, shown);
    this.status = this.pageFailed ? 'error' : 'ready';
    this.#host.requestUpdate();
  }

  /** Adds the next page as soon as its place is within one viewport of view. */
  loadNextPageNear(place: Element): void {
    if (this.status === 'ready') whenNear(place, () => void this.loadNextPage());
  }

  #add(results: SourceResult[], shown: Article[]): void {
    const articles = withoutRepeats(this.#merge(results), shown);
    this.articles = [...shown, ...articles];
    for (const {src = '', format} of results) {
      this.#host.dispatchEvent(new ArticleLoadEvent({articles, src, format}));
    }
  }

  #merge(results: SourceResult[]): Article[] {
    return this.#sources.length > 1 ? mergeSources(results) : results[0]!.articles;
  }

  /** Asks every source, keeps what they say, and gives back which of them failed and why. */
  async #readAll(
    signal: AbortSignal,
    reload: boolean,
    trace: TraceLine[] | undefined,
  ): Promise<[source: string, cause: unknown][]> {
    const sources = this.#sources;
    const loaded = await Promise.allSettled(
      sources.map(source => this.#read(source, signal, reload, trace)),
    );
    if (signal.aborted) return [];
    const kept = this.#results;
    this.#results = new Map();
    const failures: [string, unknown][] = [];
    for (const [index, outcome] of loaded.entries()) {
      const source = sources[index]!;
      if (outcome.status === 'rejected') failures.push([source, outcome.reason]);
      const result = outcome.status === 'fulfilled' ? outcome.value : kept.get(source);
      if (result) this.#results.set(source, result);
    }
    return failures;
  }

  async #read(
    src: string,
    signal: AbortSignal,
    reload: boolean,
    trace: TraceLine[] | undefined,
  ): Promise<SourceResult> {
    const host = this.#host;
    const options = this.#options(trace);
    const script = dataScript(host, src);
    if (script) return readArticles(parseScript(script), options);
    if (src === 'page:') {
      return (await import('../data/page.js')).readPage(host.ownerDocument, options.trace);
    }
    if (src.startsWith('#')) {
      const id = src.slice(1);
      const message = `There is no element with the id "${id}" in this page.`;
      throw new ArticleError('bad-data', message, {src});
    }
    return loadArticles(src, {...options, signal, reload});
  }

  get #hasSource(): boolean {
    return Boolean(this.#host.src) || inlineScript(this.#host) !== undefined;
  }

  get #sources(): string[] {
    const {src, mergesSources} = this.#host;
    return mergesSources && src && !inlineScript(this.#host)
      ? [...new Set(src.trim().split(/\s+/))]
      : [src ?? ''];
  }

  #options(trace?: TraceLine[]) {
    const {format, items, map, baseURI} = this.#host;
    return {
      format: format ?? undefined,
      items: items ?? undefined,
      map: (parseJson(map) ?? undefined) as Record<string, string> | undefined,
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
    const results = [...this.#results.values()];
    const isOver = results.length > 0 && results.every(({expired}) => expired);
    if (!refresh || !(refresh > 0) || !src || isOver) return;
    const seconds = Math.max(refresh, 1, ...results.map(({maxAge}) => maxAge ?? 0));
    // Timers keep no longer delay.
    this.#timer = setTimeout(this.#onRefresh, Math.min(seconds * 1000, 2 ** 31 - 1));
  }

  #stopRefresh(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#onRefresh);
    window.removeEventListener('online', this.#onRefresh);
  }

  readonly #onRetry = (): void => {
    void this.load(true);
  };

  readonly #onRefresh = (): void => {
    this.#stopRefresh();
    // Nobody looks at a hidden tab, and nothing answers without a network: it waits for either.
    if (document.hidden) document.addEventListener('visibilitychange', this.#onRefresh);
    else if (!navigator.onLine) window.addEventListener('online', this.#onRefresh);
    else void this.load(true);
  };
}

function nextPage({next, format}: SourceResult): NextPage[] {
  return next ? [{url: next, format}] : [];
}

/** Tells for `debug` what an element holds itself. Reached from here, it shares what readers need. */
export async function traceOwn(element: Element, said?: Article): Promise<void> {
  (await import('./own-trace.js')).traceOwn(element, said);
}
