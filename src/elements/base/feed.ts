import {
  ContextRequestEvent,
  type HeaderAbove,
  type SurroundingArticle,
} from '../../controllers/article-context.js';
import type * as sourceModule from '../../controllers/article-source.js';
import {inlineScript, mayGetData, readInlineData} from '../../controllers/inline-data.js';
import type {ArticleSourceHost} from '../../controllers/read-source.js';
import type {ListNotes} from '../../controllers/list-notes.js';
import {ArticleError} from '../../data/article-error.js';
import type {Article} from '../../data/article.js';
import {readArticle} from '../../data/formats/article.js';
import {ArticleLoadEvent} from '../../events.js';
import {loadFile} from './file.js';

type SourceModule = typeof sourceModule;

/** Whether an element shows data, waits for it, has failed to get it, or was given none. */
export type Status = 'idle' | 'loading' | 'error' | 'ready';

/** The attributes of an element that name its source. */
export const sourceAttributes = ['src', 'format', 'items', 'map', 'loading', 'refresh'] as const;

/**
 * The data that reaches an element from outside: from a script inside, from its `src`, or from the
 * surrounding layout. An element with an `article` or with attributes alone has no feed.
 */
export class ArticleFeed {
  /** Starts the feed of an element after its source changed; creates one if the element has none. */
  static start(host: ArticleSourceHost, feed?: ArticleFeed): ArticleFeed | undefined {
    if (!feed && !host.src && !inlineScript(host)) return undefined;
    feed ??= new ArticleFeed(host);
    feed.#start();
    return feed;
  }

  readonly #host: ArticleSourceHost;
  /** The `src` of the host when the feed started. */
  src?: string | null;
  #script?: Element;
  /** Settles when the page is complete, if the data may still be parsed. */
  #parsing?: Promise<void>;
  #inline?: Article[];
  #loadingSource?: Promise<sourceModule.ArticleSource | undefined>;
  #source?: sourceModule.ArticleSource;
  #module?: SourceModule;
  #listNotes?: ListNotes;
  /** Why the code that loads could not be loaded. */
  #failure?: ArticleError;
  #surrounding?: SurroundingArticle;
  #leaveLayout?: () => void;

  constructor(host: ArticleSourceHost) {
    this.#host = host;
  }

  /** The articles of the source. */
  get list(): Article[] | undefined {
    return this.#source?.articles ?? this.#inline;
  }

  /** The article of the surrounding layout. */
  get surrounding(): Article | undefined {
    return this.#surrounding?.article;
  }

  /** The value that the surrounding layout was given as its article. */
  get given(): unknown {
    return this.#surrounding?.given;
  }

  /** The header above a body in the surrounding layout. */
  get header(): HeaderAbove | undefined {
    return this.#surrounding?.header;
  }

  /** Whether the article of the surrounding layout is on its way. */
  get awaitsLayout(): boolean {
    return this.#surrounding?.status === 'loading';
  }

  /** The status of the source; of the surrounding layout, if the element names no source. */
  get status(): Status {
    return this.#sourceStatus ?? this.#surrounding?.status ?? 'idle';
  }

  /** Whether the source is loading. */
  get isLoading(): boolean {
    return this.#sourceStatus === 'loading';
  }

  /** Why the newest load failed. */
  get error(): ArticleError | undefined {
    return this.#failure ?? (this.#source?.status === 'error' ? this.#source.error : undefined);
  }

  /** Whether a note in the element says that there is nothing to show. */
  get saysFailure(): boolean {
    return this.#source?.saysFailure === true;
  }

  /** Whether the source has a next page. */
  get hasNextPage(): boolean {
    return this.#source?.hasNextPage === true;
  }

  /** Whether the next page was asked for and failed. */
  get nextPageFailed(): boolean {
    return this.#source?.pageFailed === true;
  }

  /** Whether the feed has nothing yet, or the `src` of the host changed while it was away. */
  get isStale(): boolean {
    return this.src !== this.#host.src || (!this.#source && !this.#inline);
  }

  /** Starts again at the end of the page, if data of the page was not there before. */
  parsed(): void {
    if (this.#parsing || inlineScript(this.#host) !== this.#script) this.#start();
  }

  /** Takes the article and the state of the surrounding layout, now and later. */
  surround(value: SurroundingArticle, leave?: () => void): void {
    if (this.#leaveLayout !== leave) this.#leaveLayout?.();
    this.#leaveLayout = leave;
    // A page may answer itself, with an article that no reader has checked.
    const article = readArticle(value.article);
    this.#surrounding = article === value.article ? value : {article};
    this.#host.requestUpdate();
  }

  /** Leaves the layout that was around the element. */
  leaveLayout(): void {
    this.#leaveLayout?.();
    this.#leaveLayout = undefined;
  }

  /** Forgets the layout that was around the element before it moved. */
  forgetLayout(): void {
    if (this.#surrounding) this.#host.requestUpdate();
    this.#surrounding = undefined;
  }

  /** Loads the source again. Settles when it has; never rejects. */
  async reload(): Promise<void> {
    const source = await this.#ensureSource();
    await source?.load(true);
  }

  /** Adds the next page of the source. Settles when it has arrived; never rejects. */
  async loadNextPage(): Promise<void> {
    await this.#source?.loadNextPage();
  }

  /** Adds the next page as soon as its place is near the view. */
  loadNextPageNear(place: Element): void {
    this.#source?.loadNextPageNear(place);
  }

  /**
   * The messages of a list, which come with the code that loads. Asks for that code if it is not here
   * yet.
   */
  get listNotes(): ListNotes | undefined {
    if (!this.#module && !this.#failure) void this.#loadModule();
    return (this.#listNotes ??= this.#module?.listNotes.notesOf(this.#host));
  }

  /** Settles when the newest load has ended, well or not. */
  async settled(): Promise<void> {
    await this.#parsing;
    await this.#loadingSource;
    await this.#source?.settled;
  }

  /** The status of the source; `undefined` if there is none. */
  get #sourceStatus(): Status | undefined {
    if (this.#failure) return 'error';
    if (this.#parsing) return 'loading';
    if (this.#source) return this.#source.status;
    if (this.#inline) return 'ready';
    return this.#loadingSource || this.#host.src ? 'loading' : undefined;
  }

  #start(): void {
    const host = this.#host;
    this.src = host.src;
    this.#script = inlineScript(host);
    this.#parsing = mayGetData(host) ? endOfPage() : undefined;
    if (this.#parsing) return;
    if (this.#source) {
      this.#source.start();
      return;
    }
    const inline = readInlineData(host);
    this.#inline = inline?.articles;
    if (inline) {
      const {articles, format} = inline;
      host.dispatchEvent(new ArticleLoadEvent({articles, src: host.src ?? '', format}));
    } else if (host.src || this.#script) {
      void this.#ensureSource();
    }
  }

  /** The code that loads and reads comes with the first element that needs it. */
  #ensureSource(): Promise<sourceModule.ArticleSource | undefined> {
    return (this.#loadingSource ??= this.#loadSource());
  }

  async #loadSource(): Promise<sourceModule.ArticleSource | undefined> {
    const module = await this.#loadModule();
    if (module) this.#source = new module.ArticleSource(this.#host, this.#inline);
    else this.#loadingSource = undefined;
    return this.#source;
  }

  async #loadModule(): Promise<SourceModule | undefined> {
    const file = await loadFile(this.#host, import('../../controllers/article-source.js'));
    const isMissing = file instanceof ArticleError;
    this.#failure = isMissing ? file : undefined;
    this.#module = isMissing ? undefined : file;
    this.#host.requestUpdate();
    return this.#module;
  }
}

/**
 * Asks the surrounding layout of an element for its article; calls back now and whenever it
 * changes.
 */
export function askLayout(
  host: Element,
  callback: (value: SurroundingArticle, leave?: () => void) => void,
): void {
  host.dispatchEvent(new ContextRequestEvent(host, callback));
}

/** Settles when the page is complete. */
function endOfPage(): Promise<void> {
  return new Promise(resolve => {
    document.addEventListener('DOMContentLoaded', () => resolve(), {once: true});
  });
}
