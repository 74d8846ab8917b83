import {html, type PropertyValues, type TemplateResult} from 'lit';
import {ArticleProvider, type HeaderAbove} from '../../controllers/article-context.js';
import {isUnfinished} from '../../controllers/inline-data.js';
import type {Article} from '../../data/article.js';
import {markRead} from '../../data/read-mark.js';
import {withoutRepeatedSummary} from '../../data/repeats.js';
import {tokenStyles} from '../../styles/tokens.js';
import type {ElementProperties} from '../base/accessors.js';
import {servesBody} from '../base/given.js';
import {scopeOf} from '../base/foreign-root.js';
import {ArticleElement} from '../article-element.js';
import type {ArticleHeader} from '../article-header/article-header.js';
import {LightElement, mark} from '../base/light-element.js';
import {renderBones} from '../parts/bones.js';
import {headingLevel} from '../parts/heading.js';
import {articleLayoutStyles} from './article-layout.styles.js';
import {levelOf, order, ownTags} from './parts.js';

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
 * @csspart error - The message that loading failed if there is nothing else to show, and its
 *   button, `retry`.
 * @csspart stale - The note that a refresh failed, and its button, `retry`.
 *
 * @cssproperty [--article-measure=54ch] - The greatest width of the text, by default about 65 letters.
 * @cssproperty [--article-body-size] - The text size of the prose, in whose letters the measure is counted.
 * @cssproperty [--article-layout-width=72em] - The greatest width of the rail.
 * @cssproperty [--article-layout-gap=calc(var(--article-space) * 2.25)] - The distance between the parts.
 * @cssproperty [--article-ratio=16/9] - The aspect ratio of the lead picture.
 *
 * @fires {ArticleLoadEvent} article-load - Fires when data has arrived and was read.
 * @fires {ArticleNavigateEvent} article-navigate - Fires when a link of the element is followed. It
 *   can be canceled.
 * @fires {ArticleErrorEvent} article-error - Fires when loading or reading failed.
 */
export class ArticleLayout extends LightElement {
  static override readonly tagName = 'article-layout';
  static override styles = [tokenStyles, articleLayoutStyles];
  static override properties: ElementProperties = {
    headingLevel: {attribute: 'heading-level', type: Number},
    rail: {},
    railSrc: {attribute: 'rail-src'},
    structuredData: {attribute: 'structured-data', type: Boolean},
  };

  /**
   * The level of the headline, 1 (default) to 6. The headings of the other parts, and of the body,
   * are below it.
   */
  declare headingLevel?: number | null;

  /** The rail of related articles: `none` leaves it out. */
  declare rail?: 'none' | null;

  /** The source of the rail's articles, if the article itself has no related ones: as `src`. */
  declare railSrc?: string | null;

  /**
   * Adds JSON-LD for search engines to the page, unless it has some for this article.
   *
   * @default false
   */
  declare structuredData: boolean;

  /** @internal Whether the children are the element's own; a server says so. */
  composed = false;

  #provider?: ArticleProvider;
  #parts?: Map<string, Element>;
  #header?: HeaderAbove;
  #headed?: Article;
  #described?: Article;

  override connectedCallback(): void {
    // An element that comes later may be the header of the body, or the body of the header.
    this.#provider ??= new ArticleProvider(this, () => this.requestUpdate());
    super.connectedCallback();
    // Elements inside that were there first have asked in vain.
    for (const element of this.querySelectorAll('*')) {
      if (element instanceof ArticleElement) element.requestSurrounding();
    }
  }

  protected override prepare(data: Article | undefined): boolean {
    // A server writes the parts itself.
    if (this.#provider) {
      const {sourceStatus: status} = this;
      const isWaiting = !data && (status === 'loading' || status === 'error');
      if (data) markRead(data);
      this.#provider.value = {
        article: data,
        given: this.article,
        header: data && this.#headerOf(data),
        status: isWaiting ? status : undefined,
      };
      if (this.knowsPage) this.#layOut(data);
      else this.#takeOver(data);
    }
    return data !== undefined;
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
   * not know the children.
   */
  get #waits(): boolean {
    return this.status === 'loading' && !(this.knowsPage && this.#hasParts);
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

  /** The header above the body, if there are both; the same object as long as nothing changes. */
  #headerOf(article: Article): HeaderAbove | undefined {
    const isOwn = !this.knowsPage || !this.#hasParts;
    const has = (tag: string) => (isOwn ? ownTags().includes(tag) : this.#partOf(tag));
    if (!has('article-header') || !has('article-body')) return undefined;
    const part = isOwn ? undefined : (this.#partOf('article-header') as Partial<ArticleHeader>);
    const level = headingLevel((part ?? this).headingLevel, 1, 1);
    const hide = part?.hide;
    const last = this.#header;
    if (this.#headed === article && last?.level === level && last.hide === hide) return last;
    this.#headed = article;
    return (this.#header = {article: withoutRepeatedSummary(article), level, hide});
  }

  /** An element inside, by the tag name that this library gives it. */
  #partOf(tag: string): Element | undefined {
    return [...this.querySelectorAll('*')].find(
      ({constructor}) => (constructor as typeof ArticleElement).tagName === tag,
    );
  }

  /** Writes the parts, or puts the children of the page back. */
  #layOut(data: Article | undefined): void {
    // Parts that the page wrote itself may be on their way.
    const isBlank = !this.#hasParts && (this.content.isWritten || !isUnfinished(this));
    this.composed = data !== undefined && isBlank;
    const isCopy = !this.content.isWritten && this.hasAttribute(mark);
    if (this.composed || this.content.isWritten) this.toggleAttribute(mark, this.composed);
    if (!this.composed) {
      this.content.restore();
      return;
    }
    if (isCopy) this.#adopt(data);
    else if (!this.content.isWritten) {
      this.#parts ??= new Map(ownTags().map(tag => [tag, this.#create(tag)]));
      this.content.replace([...this.#parts.values()]);
    }
    const {words, headingLevel: level} = this;
    for (const part of this.#parts!.values()) {
      if (words) Object.assign(part, {words});
      if (level !== undefined && 'headingLevel' in part)
        Object.assign(part, {headingLevel: levelOf(part, level)});
    }
    const rail = this.#parts?.get('related-rail');
    rail?.toggleAttribute('hidden', this.rail === 'none');
    const source = data?.related?.length ? null : this.railSrc;
    if (source) rail?.setAttribute('src', source);
    else rail?.removeAttribute('src');
  }

  /** Lets the parts that a server wrote begin, and adds those that it had nothing to show in. */
  #takeOver(data: Article | undefined): void {
    for (const part of this.querySelectorAll('[defer-hydration]')) {
      part.removeAttribute('defer-hydration');
    }
    this.composed = this.renderRoot.querySelector('.composed > slot') !== null;
    if (this.composed) this.#adopt(data);
  }

  /** Takes the parts inside for its own, and adds those that are missing. */
  #adopt(data: Article | undefined): void {
    const parts = ownTags().map(tag => this.querySelector(`:scope > ${tag}`) ?? this.#create(tag));
    for (const [index, part] of [...parts.entries()].reverse()) {
      if (!part.parentNode) this.insertBefore(part, parts[index + 1] ?? null);
    }
    this.#parts = new Map(parts.map(part => [part.localName, part]));
    this.content.adopt(parts);
    if (!data?.body && !servesBody(this.article))
      this.#parts.get('article-body')?.replaceChildren();
  }

  #create(tag: string): Element {
    // Not in the document of a frame that the element went into, which does not know the tag.
    return document.createElement(tag, scopeOf(this));
  }

  /** Whether the page itself wrote elements of this library inside. */
  get #hasParts(): boolean {
    if (this.content.isWritten || this.hasAttribute(mark)) return false;
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
