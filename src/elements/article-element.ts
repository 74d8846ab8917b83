import {adoptStyles, isServer, LitElement, type CSSResult, type PropertyValues} from 'lit';
import {property} from './parts/property.js';
import type {ArticleSource, ArticleSourceHost} from '../controllers/article-source.js';
import {ContextRequestEvent, type SurroundingArticle} from '../controllers/article-context.js';
import {inlineScript, mayGetData, readInlineData} from '../controllers/inline-data.js';
import {whenParsed} from '../controllers/parsing.js';
import {report, warnOnce} from '../controllers/report.js';
import {
  languageOf,
  schemeOf,
  unwatchSurroundings,
  watchSurroundings,
} from '../controllers/surroundings.js';
import {ArticleError} from '../data/article-error.js';
import type {Article} from '../data/article.js';
import type {ReadContext} from '../data/format.js';
import {readArticle} from '../data/formats/article.js';
import {parseJson} from '../data/json.js';
import {safeUrl} from '../data/safe-url.js';
import {ArticleLoadEvent} from '../events.js';
import {loadWords, wordsFor} from '../locales/locale.js';
import {words as english} from '../locales/en.js';
import type {Words} from '../locales/words.js';
import {version} from '../version.js';
import type {takeOver} from './parts/hydration.js';
import {mergeWords} from './parts/own-words.js';

/** Which colour scheme an element takes. */
export type Theme = 'auto' | 'light' | 'dark' | 'host';

/** Whether an element shows data, waits for it, has failed to get it, or was given none. */
export type Status = 'idle' | 'loading' | 'error' | 'ready';

/** Reads a JSON attribute; broken JSON stays a string, which the element then reports. */
export const jsonConverter = {
  fromAttribute: (value: string | null): unknown => parseJson(value) ?? undefined,
};

/** The heading level that an attribute asks for, or the default where it asks for none. */
export function headingLevel(value: unknown, lowest: number, fallback: number): number {
  const level = Number(value);
  return Number.isInteger(level) && level >= lowest && level <= 6 ? level : fallback;
}

/**
 * What all elements share: where the data comes from, language, theme and states.
 *
 * @cssproperty [--article-accent] - Links, categories, focus.
 * @cssproperty [--article-ink] - Text.
 * @cssproperty [--article-ink-muted] - Text of less weight: dates, summaries, captions.
 * @cssproperty [--article-line] - Rules and borders.
 * @cssproperty [--article-surface] - Behind boxes, and where a picture will be.
 * @cssproperty [--article-background] - Behind an element whose `theme` is not `host`.
 * @cssproperty [--article-font=inherit] - The font family.
 * @cssproperty [--article-heading-font=inherit] - The font family of headlines.
 * @cssproperty [--article-heading-weight=700] - The weight of headlines.
 * @cssproperty [--article-font-size=medium] - The size of text, which all other sizes go by.
 * @cssproperty [--article-space=1em] - The unit of space.
 * @cssproperty [--article-radius=0.25em] - Of corners.
 * @cssproperty [--article-focus] - The ring around what has the focus.
 */
export abstract class ArticleElement extends LitElement implements ArticleSourceHost {
  // After a server's first render comes one that knows the page, on purpose.
  static {
    this.disableWarning?.('change-in-update');
  }

  /** The version of the library that the class is of. */
  static readonly version: string = version;

  /** The tag name that the element is registered under by default. */
  static readonly tagName: string;

  /**
   * Registers the class, under its own tag name or another one. A name that is taken stays with
   * its owner, and the console says so.
   */
  static define(tag?: string, registry: CustomElementRegistry = customElements): void {
    const name = tag ?? this.tagName;
    if (!isServer && document.contentType !== 'text/html') {
      warnOnce('article-elements shows nothing in XHTML: it needs a page of type text/html.');
      return;
    }
    const owner = registry.get(name) as typeof ArticleElement | undefined;
    if (owner) {
      const isAnother = owner !== this && !(owner.prototype instanceof this);
      // Two copies in one process are what bundlers make of server and client components.
      if (isAnother && !(isServer && owner.version)) reportTaken(name, owner.version);
      return;
    }
    // A class can be registered once; further names get a class of their own.
    const Base = this as unknown as new () => ArticleElement;
    registry.define(name, registry.getName?.(Base) ? class extends Base {} : Base);
  }

  /** The article itself: an object, or JSON in the attribute. See the JSON Schema. */
  @property({converter: jsonConverter}) article?: Article | null;

  /** Where the data is: a URL of JSON, `#id` of a script in the page, or `page:`. */
  @property() src?: string | null;

  /** The format of the data: `auto` (default) or the name of a format. */
  @property() format?: string | null;

  /** Dot path to the list inside an unknown JSON shape: `data.posts`. */
  @property() items?: string | null;

  /** For an unknown JSON shape: an object from field to dot path. */
  @property({converter: jsonConverter}) map?: Record<string, string> | null;

  /** Which item of a list is shown: an index, an `id` or a `url`. Default: the first. */
  @property() item?: string | null;

  /** When `src` is fetched: `eager` (default), or `lazy`, within one viewport of view. */
  @property() loading?: 'eager' | 'lazy' | null;

  /** Seconds between refreshes of `src`; never by default. */
  @property({type: Number}) refresh?: number | null;

  /** Colour scheme: `auto` (the OS), `light`, `dark`, or `host` (default: follows the page). */
  @property({reflect: true}) theme?: Theme | null;

  /** Prints where each field came from, and why an item was left out. */
  @property({type: Boolean}) debug = false;

  /** Words of the interface to say otherwise: an object, or JSON in the attribute. */
  @property({converter: jsonConverter}) words?: Partial<Words> | null;

  #source?: ArticleSource;
  #loadingSource?: Promise<ArticleSource | undefined>;
  #failure?: ArticleError;
  #inline?: Article[];
  #begunWith?: string | null;
  #script?: Element;
  #unparsed?: Promise<void>;
  #own?: Article;
  /** Kept: the same article of two sources is the same object. */
  #merged?: [own: Article, loaded: Article, article: Article];
  #surrounding?: SurroundingArticle;
  #leaveSurrounding?: () => void;
  #internals?: ElementInternals;
  #pendingWords?: Promise<unknown>;
  #language?: string;
  #takeOver?: typeof takeOver;

  override connectedCallback(): void {
    // A shadow root that was there first came from a server: the first render has to repeat what
    // stands in it, which knew neither the time nor any language but the element's own `lang`.
    if (!this.renderRoot) this.hydrating = this.shadowRoot !== null;
    super.connectedCallback();
    if (this.hydrating) this.renderOptions.renderBefore = undefined;
    watchSurroundings(this);
    this.surroundingsChanged();
    if (!this.#source && !this.#inline) this.#beginSource();
    // The layout that it was in before does not surround it any more.
    if (this.#surrounding) this.requestUpdate();
    this.#surrounding = undefined;
    this.requestSurrounding();
    whenParsed(this);
  }

  /** Style sheets do not follow an element into another document, nor back. */
  adoptedCallback(): void {
    const {shadowRoot} = this;
    if (!shadowRoot) return;
    for (const style of shadowRoot.querySelectorAll('style')) style.remove();
    this.#addStyles(shadowRoot);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchSurroundings(this);
    this.#leaveSurrounding?.();
    this.#leaveSurrounding = undefined;
  }

  /** In a tree with a registry of its own, what the element renders takes its names from there. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const {scope} = this;
    if (this.shadowRoot || !(scope || this.ownerDocument !== document)) {
      return super.createRenderRoot();
    }
    const {shadowRootOptions} = this.constructor as typeof ArticleElement;
    const root = this.attachShadow({...shadowRootOptions, ...scope});
    this.#addStyles(root);
    if (scope) {
      this.renderOptions.creationScope = {
        importNode: node => document.importNode(node, scope),
      };
    }
    return root;
  }

  // eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- Lit's own signature
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.hasUpdated) return super.scheduleUpdate();
    const ready = this.hydrating ? this.#prepareHydration() : this.#pendingWords;
    return ready ? ready.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('article')) this.#own = this.readOwn(this.article);
    if (isServer || !this.isConnected) return;
    const isNew = this.hasUpdated
      ? sourceAttributes.some(name => changed.has(name))
      : this.src !== this.#begunWith;
    if (isNew) this.#beginSource();
  }

  protected override update(changed: PropertyValues<this>): void {
    if (this.hydrating) this.#takeOver?.(this.render(), this.shadowRoot!, this.renderOptions);
    super.update(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('theme') && changed.get('theme') !== undefined) this.#showScheme();
    const {status} = this;
    this.setState('loading', this.loadingNow);
    this.setState('error', status === 'error' || this.error !== undefined);
    this.setState('empty', !this.takesSpace);
    if (this.debug) void this.#traceOwn();
    if (this.hydrating) {
      this.hydrating = false;
      this.requestUpdate();
    }
  }

  /** Loads the source again, whatever is known of it. Settles when it is shown; never rejects. */
  async reload(): Promise<void> {
    const source = await this.#ensureSource();
    await source?.load(true);
    await this.updateComplete;
  }

  /** Settles when the newest load has ended, well or not, and is shown. */
  get loaded(): Promise<void> {
    return this.#whenLoaded();
  }

  /** @internal Called when the language or the theme of the page around the element changes. */
  surroundingsChanged(): void {
    this.#showScheme();
    const language = languageOf(this);
    if (language === this.#language) return;
    this.#language = language;
    if (!wordsFor(language)) {
      this.#pendingWords = loadWords(language).then(() => {
        if (this.#language !== language) return;
        this.#pendingWords = undefined;
        this.requestUpdate();
      });
    }
    this.requestUpdate();
  }

  /** @internal The page has come to its end. */
  parsed(): void {
    // What was not there when the element was defined may be there now.
    if (this.#unparsed || inlineScript(this) !== this.#script) this.#beginSource();
    this.requestUpdate();
  }

  /** @internal Asks the surrounding layout, which may have come later, for its article. */
  requestSurrounding(): void {
    if (this.isConnected && this.wantsSurrounding) this.#requestSurrounding();
  }

  /** Whether this render has to repeat what a server wrote. */
  protected hydrating = isServer;

  /** The registry that names inside come from, where the element is not one of the page's own. */
  protected get scope(): {customElementRegistry: CustomElementRegistry} | undefined {
    const {customElementRegistry: registry} = this as Scoped;
    // An element that went into a frame has the registry of that window, which does not know it.
    return registry &&
      registry !== customElements &&
      registry.get(this.localName) === this.constructor
      ? {customElementRegistry: registry}
      : undefined;
  }

  /** Whether the article of a surrounding layout is of use: nothing nearer is named. */
  protected get wantsSurrounding(): boolean {
    return !this.article && !this.src;
  }

  /** The article of the surrounding layout, where that is asked for. */
  protected get surroundingArticle(): Article | undefined {
    return this.wantsSurrounding ? this.#surrounding?.article : undefined;
  }

  /** The article to show, each field from the nearest source that has it. */
  protected get data(): Article | undefined {
    const own = this.#own;
    // A server has nothing but the attribute.
    const loaded = own && this.hydrating ? undefined : this.#selected();
    // Two articles are not mixed.
    if (!own || !loaded || (own.url ?? loaded.url) !== (loaded.url ?? own.url)) {
      return own ?? loaded ?? this.surroundingArticle;
    }
    if (this.#merged?.[0] !== own || this.#merged[1] !== loaded) {
      const article = {...loaded, ...own, headline: own.headline || loaded.headline};
      this.#merged = [own, loaded, article];
    }
    return this.#merged[2];
  }

  /** The list that was loaded, in elements that show lists. */
  protected get list(): Article[] | undefined {
    return this.#source?.articles ?? this.#inline;
  }

  /** What of an article the attributes say, in elements that have such attributes. */
  protected get said(): Article | undefined {
    return undefined;
  }

  /** Whether there is something to show, and if not, why. */
  protected get status(): Status {
    if (this.showsSomething) return 'ready';
    return this.#sourceStatus ?? this.#surrounding?.status ?? 'idle';
  }

  /** Whether something is on its way, with or without something shown. */
  protected get loadingNow(): boolean {
    return (this.#sourceStatus ?? this.status) === 'loading';
  }

  /** Why the newest load failed. */
  protected get error(): ArticleError | undefined {
    return this.#failure ?? (this.#source?.status === 'error' ? this.#source.error : undefined);
  }

  /** @internal The words of the interface, in the language of the page around the element. */
  get interfaceWords(): Words {
    const words = wordsFor(this.locale) ?? english;
    if (!this.words) return words;
    return mergeWords(words, parseJson(this.words));
  }

  /** The language for dates and numbers, BCP 47. */
  protected get locale(): string {
    return (this.hydrating ? this.getAttribute('lang') : this.#language) || 'en';
  }

  /** Whether the element has something to show. */
  protected get showsSomething(): boolean {
    return this.data !== undefined;
  }

  /** Whether there is anything to see: content, its skeleton, or the fallback. */
  protected get takesSpace(): boolean {
    return this.status === 'loading' || this.showsSomething || this.hasFallback;
  }

  /** Whether the source has a next page. */
  protected get hasNextPage(): boolean {
    return this.#source?.hasNextPage === true;
  }

  /** Whether the next page was asked for and failed. */
  protected get nextPageFailed(): boolean {
    return this.#source?.pageFailed === true;
  }

  /** Adds the source's next page. Settles when it is shown; never rejects. */
  protected async loadNextPage(): Promise<void> {
    await this.#source?.loadNextPage();
    await this.updateComplete;
  }

  /** Adds the next page as soon as its place is near the view. */
  protected loadNextPageNear(place: Element): void {
    this.#source?.loadNextPageNear(place);
  }

  /** Whether the page wrote something inside the element that stands in where data is missing. */
  protected get hasFallback(): boolean {
    for (const node of this.childNodes) {
      // Not `instanceof`: nodes that came from a frame are of another realm.
      if (node.nodeType === 1 ? isShown(node as Element) : isText(node)) return true;
    }
    return false;
  }

  /** Sets or removes a custom state. Most elements never have one, and then build nothing. */
  protected setState(name: string, on: boolean): void {
    if (!on && !this.#internals) return;
    try {
      this.#internals ??= this.attachInternals();
    } catch {
      // In a frame whose window does not know the tag there are no states.
      return;
    }
    const {states} = this.#internals;
    if (on) states.add(name);
    else states.delete(name);
  }

  /** Reads the article that the page gave, as hostile as any other. */
  protected readOwn(value: unknown): Article | undefined {
    return this.readGiven('article', value, readArticle);
  }

  /** Reads a value that the page gave for data, and tells the site owner when it is none. */
  protected readGiven<Result extends object>(
    name: string,
    value: unknown,
    read: (json: object, context: ReadContext) => Result | undefined,
  ): Result | undefined {
    if (value === undefined || value === null || value === '') return undefined;
    try {
      // Frameworks set the property where they find one, also to the JSON that was for the attribute.
      const json = parseJson(value);
      const isData = typeof json === 'object' && json !== null;
      const result = isData ? read(json, {base: this.base}) : undefined;
      if (result) return result;
    } catch {
      // Objects of the page's own may throw whatever they are asked.
    }
    if (!isServer) {
      const message = `The value of the ${name} attribute is not the JSON of an article.`;
      report(this, new ArticleError('bad-data', message));
    }
    return undefined;
  }

  /** Waits for a file of the library itself, and tells the site owner when it does not come. */
  protected async loadFile<Module>(file: Promise<Module>): Promise<Module | ArticleError> {
    try {
      return await file;
    } catch (cause) {
      const message = `A file of article-elements could not be loaded: ${String(cause)}`;
      return report(this, new ArticleError('network', message, {cause}));
    }
  }

  /** What relative URLs in given data are resolved against; a server leaves them as they are. */
  protected get base(): string | undefined {
    return isServer ? undefined : this.baseURI;
  }

  async #traceOwn(): Promise<void> {
    const module = await this.loadFile(import('../controllers/article-source.js'));
    if (!(module instanceof ArticleError)) await this.loadFile(module.traceOwn(this, this.said));
  }

  #selected(): Article | undefined {
    const {list, item} = this;
    if (!list || item === undefined || item === null) return list?.[0];
    const address = safeUrl(item, this.base);
    return list[Number(item)] ?? list.find(({id, url}) => id === item || url === address);
  }

  /** Where the source stands; undefined where there is none. */
  get #sourceStatus(): Status | undefined {
    if (this.#failure) return 'error';
    if (this.#unparsed) return 'loading';
    if (this.#source) return this.#source.status;
    if (this.#inline) return 'ready';
    return this.#loadingSource || this.src ? 'loading' : undefined;
  }

  /** Reads the source that the attributes name now. */
  #beginSource(): void {
    this.#begunWith = this.src;
    this.#script = inlineScript(this);
    if (mayGetData(this)) {
      this.#unparsed = parsed();
      return;
    }
    this.#unparsed = undefined;
    if (this.#source) {
      this.#source.start();
      return;
    }
    const inline = readInlineData(this);
    if (inline) {
      const {articles, format} = inline;
      this.#inline = articles;
      this.dispatchEvent(new ArticleLoadEvent({articles, src: this.src ?? '', format}));
    } else if (this.src || this.#script) {
      void this.#ensureSource();
    } else {
      this.#inline = undefined;
    }
  }

  /** The code that loads and reads comes with the first element that needs it. */
  #ensureSource(): Promise<ArticleSource | undefined> {
    return (this.#loadingSource ??= this.#loadSource());
  }

  async #loadSource(): Promise<ArticleSource | undefined> {
    const module = await this.loadFile(import('../controllers/article-source.js'));
    this.#failure = module instanceof ArticleError ? module : undefined;
    if (module instanceof ArticleError) this.#loadingSource = undefined;
    else this.#source = new module.ArticleSource(this, this.#inline);
    this.requestUpdate();
    return this.#source;
  }

  #requestSurrounding(): void {
    this.dispatchEvent(
      new ContextRequestEvent(this, (value, unsubscribe) => {
        if (this.#leaveSurrounding !== unsubscribe) this.#leaveSurrounding?.();
        this.#leaveSurrounding = unsubscribe;
        this.#surrounding = value;
        this.requestUpdate();
      }),
    );
  }

  async #whenLoaded(): Promise<void> {
    await this.updateComplete;
    await this.#unparsed;
    await this.#loadingSource;
    await this.#source?.settled;
    await this.updateComplete;
  }

  /** The code that takes over what a server wrote comes with the first element that has such. */
  async #prepareHydration(): Promise<void> {
    try {
      const {takeOver, whenHandedOver} = await import('./parts/hydration.js');
      this.#takeOver = takeOver;
      await whenHandedOver(this);
      await this.#pendingWords;
    } catch {
      this.renderRoot.replaceChildren();
    }
  }

  /** A sheet that one document has made does not go into another one. */
  #addStyles(root: ShadowRoot): void {
    const {elementStyles} = this.constructor as typeof ArticleElement;
    const {ownerDocument} = root;
    if (ownerDocument === document) {
      adoptStyles(root, elementStyles);
      return;
    }
    for (const {cssText} of elementStyles as CSSResult[]) {
      const style = ownerDocument.createElement('style');
      style.textContent = cssText;
      root.append(style);
    }
  }

  #showScheme(): void {
    const scheme = schemeOf(this);
    this.setState('dark', scheme === 'dark');
    this.setState('light', scheme === 'light');
  }
}

/** Whether an element stands in the default slot, and is something to see. */
function isShown({nodeName, slot}: Element): boolean {
  return !slot && !/^(SCRIPT|TEMPLATE)$/.test(nodeName);
}

function isText(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '';
}

/** Settles when the whole page is there. */
function parsed(): Promise<void> {
  return new Promise(resolve => {
    document.addEventListener('DOMContentLoaded', () => resolve(), {once: true});
  });
}

/** Says who has a name: another copy of this library, or somebody else. */
function reportTaken(name: string, theirs: string | undefined): void {
  warnOnce(
    theirs
      ? `article-elements is on this page twice: the elements are those of version ${theirs}, and version ${version}, which came later, defines nothing. Remove one of the two.`
      : `<${name}> is defined already, by somebody else; article-elements leaves it as it is.`,
  );
}

/** An element that knows its registry, where the browser has more than one. */
interface Scoped {
  customElementRegistry?: CustomElementRegistry | null;
}

const sourceAttributes = ['src', 'format', 'items', 'map', 'loading', 'refresh'] as const;
