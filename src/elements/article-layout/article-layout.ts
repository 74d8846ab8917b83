import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property} from '../parts/property.js';
import {ArticleProvider} from '../../controllers/article-context.js';
import {isUnfinished} from '../../controllers/inline-data.js';
import type {Article} from '../../data/article.js';
import {tokenStyles} from '../../styles/tokens.js';
import {ArticleElement} from '../article-element.js';
import {renderBones} from '../parts/bones.js';
import {LightContent} from '../parts/light-content.js';
import {articleLayoutStyles} from './article-layout.styles.js';

/** What a whole article consists of, in reading order. */
const order = ['article-header', 'tldr-box', 'article-body', 'tag-list', 'related-rail'];

/** Says that the children are not the page's own, also of a copy: caches of pages hold such. */
const mark = 'data-composed';

/** The parts that go by their own names: a page may have given one to an element of another kind. */
function ownTags(): string[] {
  return order.filter(tag => {
    const owner = customElements.get(tag) as typeof ArticleElement | undefined;
    return !owner || owner.version !== undefined;
  });
}

/**
 * The whole article from one source, in the order header, summary box, body, tags, rail, as the
 * element's own children. With elements of this library inside, it lays out nothing and only hands
 * its article to them.
 *
 * @summary A whole article.
 *
 * @slot - The elements that show the parts of the article; without any, the element writes them.
 *   Other content is the fallback, and comes back when loading fails.
 *
 * @csspart base - The box around everything.
 * @csspart stale - The note that a refresh failed, and its button, `retry`.
 *
 * @cssproperty [--article-measure=54ch] - How wide the text is at most: some 65 letters.
 * @cssproperty [--article-body-size] - Of the prose, in whose letters the measure is counted.
 * @cssproperty [--article-layout-width=72em] - How wide the rail is at most.
 * @cssproperty [--article-layout-gap=calc(var(--article-space) * 2.25)] - Between the parts.
 * @cssproperty [--article-ratio=16/9] - Of the lead picture.
 *
 * @fires {ArticleLoadEvent} article-load - Data arrived and was read.
 * @fires {ArticleErrorEvent} article-error - Loading or reading failed.
 */
export class ArticleLayout extends ArticleElement {
  static override readonly tagName = 'article-layout';
  static override styles = [tokenStyles, articleLayoutStyles];

  /** `none` leaves out the rail. */
  @property() rail?: 'none' | null;

  /** Where the rail's articles are, if the article itself has no related ones: as `src`. */
  @property({attribute: 'rail-src'}) railSrc?: string | null;

  /** Adds JSON-LD for search engines to the page, unless it has some for this article. */
  @property({attribute: 'structured-data', type: Boolean}) structuredData = false;

  /** @internal Whether the children are the element's own; a server says so. */
  composed = false;

  #provider?: ArticleProvider;
  readonly #content = new LightContent(this);
  #parts?: Map<string, Element>;
  #described?: Article;

  override connectedCallback(): void {
    this.#provider ??= new ArticleProvider(this);
    super.connectedCallback();
    // Elements inside that were there first have asked in vain.
    for (const element of this.querySelectorAll('*')) {
      if (element instanceof ArticleElement) element.requestSurrounding();
    }
  }

  /** What a framework rendered inside may have made room meanwhile, and is still the framework's. */
  override removeChild<Child extends Node>(child: Child): Child {
    return this.#content.asideWith(child)?.removeChild(child) ?? super.removeChild(child);
  }

  override insertBefore<Child extends Node>(child: Child, next: Node | null): Child {
    const aside = this.#content.asideWith(next);
    return aside ? aside.insertBefore(child, next) : super.insertBefore(child, next);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.#provider) return;
    const {status, data} = this;
    const waiting = status === 'loading' || status === 'error' ? status : undefined;
    this.#provider.value = {article: data, status: data ? undefined : waiting};
    if (this.hydrating) this.#takeOver();
    else this.#layOut();
  }

  protected override render(): TemplateResult {
    if (this.#waits) return this.#renderSkeleton();
    return html`<div part="base" class="${this.composed ? 'composed' : 'authored'}">
      <slot></slot>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.structuredData) void this.#describe();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    for (const element of this.querySelectorAll('*')) {
      if (element instanceof ArticleElement) await element.updateComplete;
    }
    return complete;
  }

  /**
   * Whether the article is on its way, and nothing of the page's own waits for it. A server does
   * not know what stands inside.
   */
  get #waits(): boolean {
    return this.status === 'loading' && (this.hydrating || !this.#hasParts);
  }

  /** One picture of what comes. The parts come with their article, so that none of them moves. */
  #renderSkeleton(): TemplateResult {
    return html`<div part="base" class="composed">
      <div class="skeleton base" aria-hidden="true">
        <p class="kicker">${renderBones(1)}</p>
        <p class="headline">${renderBones(2)}</p>
        <p>${renderBones(2)}</p>
        <div class="media"></div>
        <p>${renderBones(4)}</p>
        <p>${renderBones(3)}</p>
      </div>
      <p class="hidden" role="status">${this.interfaceWords.loading}</p>
    </div>`;
  }

  /** Writes the parts, or puts back what stood there. */
  #layOut(): void {
    // Parts that the page wrote itself may be on their way.
    const isBlank = !this.#hasParts && (this.#content.isWritten || !isUnfinished(this));
    this.composed = this.status === 'ready' && isBlank;
    if (this.composed || this.#content.isWritten) this.toggleAttribute(mark, this.composed);
    if (!this.composed) {
      this.#content.restore();
      return;
    }
    if (!this.#content.isWritten) {
      this.#parts ??= new Map(ownTags().map(tag => [tag, this.#create(tag)]));
      this.#content.replace([...this.#parts.values()]);
    }
    const {words} = this;
    if (words) for (const part of this.#parts!.values()) Object.assign(part, {words});
    const rail = this.#parts?.get('related-rail');
    rail?.toggleAttribute('hidden', this.rail === 'none');
    const source = this.data?.related?.length ? null : this.railSrc;
    if (source) rail?.setAttribute('src', source);
    else rail?.removeAttribute('src');
  }

  /** Lets the parts that a server wrote begin, and adds those that it had nothing to show in. */
  #takeOver(): void {
    for (const part of this.querySelectorAll('[defer-hydration]')) {
      part.removeAttribute('defer-hydration');
    }
    this.composed = this.renderRoot.querySelector('.composed > slot') !== null;
    if (!this.composed) return;
    const parts = ownTags().map(tag => this.querySelector(`:scope > ${tag}`) ?? this.#create(tag));
    for (const [index, part] of [...parts.entries()].reverse()) {
      if (!part.parentNode) this.insertBefore(part, parts[index + 1] ?? null);
    }
    this.#parts = new Map(parts.map(part => [part.localName, part]));
    this.#content.adopt(parts);
  }

  #create(tag: string): Element {
    // Not in the document of a frame that the element went into, which does not know the tag.
    return document.createElement(tag, this.scope);
  }

  /** Whether elements of this library stand inside that the page itself wrote. */
  get #hasParts(): boolean {
    if (this.#content.isWritten || this.hasAttribute(mark)) return false;
    return [...this.querySelectorAll('*')].some(
      element => element instanceof ArticleElement || order.includes(element.localName),
    );
  }

  async #describe(): Promise<void> {
    const {data} = this;
    if (!data || data === this.#described) return;
    this.#described = data;
    const {describe} = await import('./structured-data.js');
    if (this.isConnected) describe(this, data);
  }
}
