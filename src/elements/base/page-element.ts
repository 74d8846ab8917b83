import {LitElement, type PropertyValues} from 'lit';
import {isServer} from '../../controllers/environment.js';
import {
  languageOf,
  schemeOf,
  unwatchSurroundings,
  watchSurroundings,
} from '../../controllers/surroundings.js';
import {parseJson} from '../../data/json.js';
import type {Words} from '../../locales/words.js';
import {version} from '../../version.js';
import {defineAccessors} from './accessors.js';
import {listenToCommands} from './commands.js';
import {FirstRender} from './first-render.js';
import {createForeignRoot, renewStyles} from './foreign-root.js';
import {InterfaceLanguage} from './interface-language.js';
import {mergeWords} from './own-words.js';
import {register} from './registration.js';
import {showStates} from './states.js';

/**
 * An element and the page around it: registration, shadow roots of other documents and of servers,
 * language, words and colour scheme. Nothing here knows of articles.
 */
export abstract class PageElement extends LitElement {
  static {
    // The first render of what a server wrote asks for a second one, which knows the page.
    this.disableWarning?.('change-in-update');
  }

  /** The version of the library that the class belongs to. */
  static readonly version: string = version;

  /** The tag name that the element is registered under by default. */
  static readonly tagName: string;

  /** @internal */
  declare theme?: string | null;

  /** @internal */
  declare words?: Partial<Words> | null;

  #firstRender?: FirstRender;
  /** Settles when the elements that a server wrote into this one have hydrated too. */
  #partsReady?: Promise<unknown>;
  #language?: InterfaceLanguage;
  #internals?: ElementInternals;

  /**
   * Registers the class, under its own tag name or another one. A name that is taken stays with
   * its owner, and the console says so.
   */
  static define(tag?: string, registry: CustomElementRegistry = customElements): void {
    const elementClass = this as unknown as CustomElementConstructor;
    register(elementClass, tag ?? this.tagName, registry, PageElement);
  }

  /** Lit calls it once for each class, and wraps accessors that it finds. */
  protected static override finalize(): void {
    const isNew = !Object.hasOwn(this, 'finalized') && Object.hasOwn(this, 'properties');
    if (isNew) defineAccessors(this.prototype, this.properties);
    super.finalize();
  }

  override connectedCallback(): void {
    // A shadow root that is there before the first render came from a server.
    if (!this.renderRoot && this.shadowRoot) this.#firstRender = new FirstRender();
    super.connectedCallback();
    watchSurroundings(this);
    listenToCommands(this);
    this.surroundingsChanged();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchSurroundings(this);
  }

  adoptedCallback(): void {
    renewStyles(this);
  }

  /** Frameworks set attributes again that have not changed. */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (value !== old) super.attributeChangedCallback(name, old, value);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = createForeignRoot(this) ?? super.createRenderRoot();
    // Lit renders before the first child that it finds, which is here what a server wrote.
    if (this.#firstRender) this.renderOptions.renderBefore = undefined;
    return root;
  }

  // eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- Lit's own signature
  protected override scheduleUpdate(): void | Promise<unknown> {
    const words = this.#language?.pending;
    const ready = this.hasUpdated
      ? this.#partsReady
      : (this.#firstRender?.ready(this, words) ?? words);
    return ready ? ready.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#firstRender?.takeOver(this.render(), this.shadowRoot!, this.renderOptions);
    super.update(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('theme') && changed.get('theme') !== undefined) this.#showScheme();
    this.#partsReady = undefined;
    if (!this.#firstRender) return;
    this.#firstRender = undefined;
    // An element that changes before it has hydrated has to be built again.
    const parts = this.renderRoot.querySelectorAll<LitElement>('*');
    this.#partsReady = Promise.all([...parts].map(part => part.updateComplete));
    this.requestUpdate();
  }

  /** @internal Does what a button of the page commands. */
  abstract obey(command: string): void;

  /** @internal Called when the language or the theme of the page around the element changes. */
  surroundingsChanged(): void {
    this.#showScheme();
    const language = InterfaceLanguage.of(languageOf(this));
    if (language === this.#language) return;
    this.#language = language;
    void language.pending?.then(() => this.requestUpdate());
    this.requestUpdate();
  }

  /**
   * Whether this render may use what only a browser knows: the time, the children, other elements,
   * the language around. The first render of what a server wrote may not.
   */
  protected get knowsPage(): boolean {
    return !isServer && !this.#firstRender;
  }

  /** The language for dates and numbers, BCP 47. */
  protected get locale(): string {
    return this.#currentLanguage.locale;
  }

  /** @internal The words of the interface, in the language of the page around the element. */
  get interfaceWords(): Words {
    const {words} = this.#currentLanguage;
    return this.words ? mergeWords(words, parseJson(this.words)) : words;
  }

  /** Sets or removes custom states, for `:state()` in the style sheets of the page. */
  protected showStates(states: Record<string, boolean>): void {
    this.#internals = showStates(this, this.#internals, states);
  }

  get #currentLanguage(): InterfaceLanguage {
    const known = this.knowsPage ? this.#language : undefined;
    return known ?? InterfaceLanguage.of(this.getAttribute('lang') ?? '');
  }

  #showScheme(): void {
    const scheme = schemeOf(this);
    this.showStates({dark: scheme === 'dark', light: scheme === 'light'});
  }
}
