import type {ReactiveController} from 'lit';
import type {ArticleError} from '../data/article-error.js';
import type {Article} from '../data/article.js';
import type {TraceLine} from '../data/format.js';
import {mergeSources, withoutRepeats} from '../data/merge.js';
import {markRead} from '../data/read-mark.js';
import {ArticleLoadEvent} from '../events.js';
import {inlineScript} from './inline-data.js';
import {NextPages} from './next-pages.js';
import {Proximity} from './proximity.js';
import {
  optionsOf,
  readSource,
  sourcesOf,
  type ArticleSourceHost,
  type ReadSettings,
  type SourceResult,
} from './read-source.js';
import {Refresh} from './refresh.js';
import {report} from './report.js';
import {noteKind, SourceNote} from './source-note.js';

export * as listNotes from './list-notes.js';

/**
 * Gets the articles of an element from what its `src` names: one source, or several that become
 * one list. A new source keeps what is shown until it has arrived; a failed one keeps it too.
 */
export class ArticleSource implements ReactiveController {
  /** The articles that were read last. They stay through reloads and failures. */
  articles?: Article[];
  /** The state of the newest load. */
  status: 'idle' | 'loading' | 'ready' | 'error' = 'idle';
  /** Why the newest load failed. */
  error?: ArticleError;
  /** Whether what is shown is older than the newest load, which failed. */
  stale = false;
  /** Whether a note in the host says that there is nothing to show. */
  saysFailure = false;
  /** Whether the newest page failed. */
  pageFailed = false;
  /** Settles with the newest load; never rejects. */
  settled: Promise<void> = Promise.resolve();

  readonly #host: ArticleSourceHost;
  /** The last answer of each source. */
  #results = new Map<string, SourceResult>();
  readonly #nextPages = new NextPages();
  #abort?: AbortController;
  readonly #refresh = new Refresh(() => void this.load(true));
  #settle?: () => void;
  /** Whether the host has left the page, and not only its place. */
  #left = false;
  #note?: SourceNote;
  /** Waits for a lazy host, and then for the place of the next page. */
  readonly #proximity = new Proximity();

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
      this.#proximity.stop();
      this.#abort?.abort();
      this.#refresh.stop();
      this.#finish();
    });
  }

  hostUpdated(): void {
    const {shadowRoot, interfaceWords} = this.#host;
    const kind = noteKind(this.#host, this);
    if (kind && shadowRoot) this.#note ??= new SourceNote(shadowRoot, this.#onRetry);
    this.#note?.show(kind, interfaceWords);
    this.saysFailure = kind === 'failed' || kind === 'retrying';
  }

  /** Begins again after the host's `src` or another attribute of its source changed. */
  start(): void {
    this.#proximity.stop();
    this.#abort?.abort();
    this.#refresh.stop();
    this.#results.clear();
    this.error = undefined;
    if (!this.#hasSource) {
      this.articles = undefined;
      this.#nextPages.begin([], []);
      this.status = 'idle';
      this.stale = false;
      this.#finish();
      return;
    }
    this.status = 'loading';
    this.#wait();
    if (this.#host.loading === 'lazy' && this.#host.src) {
      this.#proximity.wait(this.#host, () => void this.load());
    } else {
      void this.load();
    }
  }

  /** Loads and reads now. `reload` asks the network again even for what is known. */
  async load(reload = false): Promise<void> {
    const host = this.#host;
    if (!this.#hasSource) return;
    this.#proximity.stop();
    this.#abort?.abort();
    this.#refresh.stop();
    const {signal} = (this.#abort = new AbortController());
    const src = host.src ?? '';
    const trace: TraceLine[] | undefined = host.debug ? [] : undefined;
    this.status = 'loading';
    this.pageFailed = false;
    this.#wait();
    host.requestUpdate();
    const failures = await this.#readAll({signal, reload, trace});
    if (signal.aborted) return;
    const results = [...this.#results.values()];
    this.stale = failures.length > 0 && this.articles !== undefined;
    if (failures.length < sourcesOf(host).length) {
      const articles = this.#merge(results).map(markRead);
      this.articles = this.#nextPages.begin(articles, results, reload ? this.articles : []);
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
    return this.#nextPages.hasNext;
  }

  /**
   * Adds the articles of the next page, of each source that has one. A page that fails leaves
   * everything as it is.
   */
  async loadNextPage(): Promise<void> {
    const shown = this.articles;
    if (!shown || !this.hasNextPage || this.status === 'loading') return;
    const {signal} = (this.#abort = new AbortController());
    this.status = 'loading';
    this.#host.requestUpdate();
    const loaded = await this.#nextPages.load(shown, signal, optionsOf(this.#host));
    if (!loaded) return;
    const {results, failures} = loaded;
    for (const [url, cause] of failures) this.error = report(this.#host, cause, url);
    this.pageFailed = failures.length > 0;
    if (results.length > 0) this.#add(results, shown);
    this.status = this.pageFailed ? 'error' : 'ready';
    this.#host.requestUpdate();
  }

  /** Adds the next page as soon as its place is within one viewport of view. */
  loadNextPageNear(place: Element): void {
    if (this.status === 'ready') this.#proximity.wait(place, () => void this.loadNextPage());
  }

  #add(results: SourceResult[], shown: Article[]): void {
    const articles = withoutRepeats(this.#merge(results), shown).map(markRead);
    this.articles = [...shown, ...articles];
    for (const {src = '', format} of results) {
      this.#host.dispatchEvent(new ArticleLoadEvent({articles, src, format}));
    }
  }

  #merge(results: SourceResult[]): Article[] {
    return sourcesOf(this.#host).length > 1 ? mergeSources(results) : results[0]!.articles;
  }

  /** Asks every source, keeps what they say, and gives back which of them failed and why. */
  async #readAll(settings: ReadSettings): Promise<[source: string, cause: unknown][]> {
    const sources = sourcesOf(this.#host);
    const loaded = await Promise.allSettled(
      sources.map(source => readSource(this.#host, source, settings)),
    );
    if (settings.signal.aborted) return [];
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

  get #hasSource(): boolean {
    return Boolean(this.#host.src) || inlineScript(this.#host) !== undefined;
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
    this.#refresh.schedule(Math.max(refresh, ...results.map(({maxAge}) => maxAge ?? 0)));
  }

  readonly #onRetry = (): void => {
    void this.load(true);
  };
}

/**
 * Prints for `debug` where the data comes from that an element holds itself. This file imports the
 * code, so that it shares chunks with the readers.
 */
export async function traceOwn(element: HTMLElement): Promise<void> {
  (await import('./own-trace.js')).traceOwn(element);
}
