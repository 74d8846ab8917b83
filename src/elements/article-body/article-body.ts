import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from '../parts/property.js';
import {isUnfinished} from '../../controllers/inline-data.js';
import {ownAddress} from '../../controllers/page-links.js';
import {report} from '../../controllers/report.js';
import type {Article} from '../../data/article.js';
import {listSections, type Section} from '../../html/sections.js';
import {tokenStyles} from '../../styles/tokens.js';
import {ArticleElement} from '../article-element.js';
import {renderBones} from '../parts/bones.js';
import {directionOf} from '../parts/direction.js';
import {articleBodyStyles} from './article-body.styles.js';
import {LightContent} from '../parts/light-content.js';

/**
 * The body of an article: its HTML, made safe, as the element's own children, where reader modes,
 * `#section` links, find in page, translation and the page's prose styles find it.
 *
 * @summary The body of an article.
 *
 * @slot - The prose. Written by the element where data gives a body; prose of the page's own stays
 *   where none does, and comes back when loading fails.
 *
 * @csspart base - The box around everything.
 * @csspart contents - The list of sections.
 * @csspart contents-heading - The heading of that list.
 * @csspart stale - The note that a refresh failed, and its button, `retry`.
 *
 * @cssproperty [--article-font-size=large] - Of the prose: a step above the text around it.
 * @cssproperty [--article-space=1em] - The unit of its rhythm.
 * @cssproperty [--article-body-size] - Of the prose alone.
 * @cssproperty [--article-measure=54ch] - How wide the prose is at most: some 65 letters.
 * @cssproperty [--article-code-font=ui-monospace, SFMono-Regular, Menlo, Consolas, monospace] - The
 *   font family of code.
 *
 * @fires {ArticleLoadEvent} article-load - Data arrived and was read.
 * @fires {ArticleErrorEvent} article-error - Loading or reading failed.
 */
export class ArticleBody extends ArticleElement {
  static override readonly tagName = 'article-body';
  static override styles = [tokenStyles, articleBodyStyles];

  /** By how many levels the headings of the body are shifted down, 0 by default. */
  @property({attribute: 'heading-offset', type: Number}) headingOffset?: number | null;

  /** Adds a list of the sections, each a link: of the headings that have an id, as a body's all do. */
  @property({type: Boolean}) toc = false;

  /** The body itself: HTML, as untrusted as any other. */
  @property({attribute: false}) body?: string | null;

  /** @internal The sections of the body, for a server, which has no children to list. */
  sections: Section[] = [];

  @state() private written = false;

  readonly #content = new LightContent(this);
  #html?: string;
  #offset = 0;
  #language = '';
  #writing?: Promise<void>;
  /** The article whose body a server wrote, as long as it stands there. */
  #served?: {article?: Article};

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#adoptProse();
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
    // A server writes the children itself.
    if (isServer) return;
    const data = typeof this.body === 'string' ? this.body : this.data?.body;
    // What follows of a fallback that is on its way would stand after the body.
    const body = isUnfinished(this) ? undefined : data;
    const offset = this.headingOffset || 0;
    if (this.hydrating && !body && this.hasFallback) this.#takeOver(offset);
    const isServed = !this.#served || this.#served.article === this.data;
    if (body === this.#html && offset === this.#offset && isServed) return;
    this.#html = body;
    this.#offset = offset;
    this.#served = undefined;
    this.#writing = this.#write(body);
  }

  protected override render(): TemplateResult {
    // A server that was given no more than the element has written no body, and nothing for it.
    const isUnwritten = this.#html && !this.written && !this.hydrating;
    const waiting = this.status === 'loading' || isUnwritten;
    return html`<div part="base" class="${waiting ? 'base' : 'prose'}">
      ${waiting ? this.#renderSkeleton() : this.#renderProse()}
    </div>`;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#writing;
    return complete;
  }

  protected override get showsSomething(): boolean {
    return Boolean(this.#html);
  }

  #renderProse(): TemplateResult {
    return html`${this.#renderContents()}<slot @slotchange=${this.#onSlotChange}></slot>`;
  }

  #renderContents(): TemplateResult | typeof nothing {
    if (!this.toc) return nothing;
    // What a server wrote is repeated first, and it lists nothing of prose that it was given.
    const isListed = !this.hydrating || this.shadowRoot?.querySelector('.contents');
    const sections = isServer ? this.sections : isListed ? listSections(this) : [];
    if (sections.length === 0) return nothing;
    const page = this.hydrating ? '' : ownAddress(this.ownerDocument);
    const top = Math.min(...sections.map(({level}) => level));
    return html`<nav part="contents" class="base contents" aria-labelledby="contents">
      <p id="contents" part="contents-heading" class="heading">${this.interfaceWords.contents}</p>
      <ol role="list">
        ${sections.map(
          ({id, text, level}) =>
            html`<li class="level-${Math.min(level - top, 2)}">
              <a href="${page}#${id}" dir="auto">${text}</a>
            </li>`,
        )}
      </ol>
    </nav>`;
  }

  #renderSkeleton(): TemplateResult {
    return html`<div class="skeleton" aria-hidden="true">
      ${[1, 2, 3].map(() => html`<p>${renderBones(4)}</p>`)}
    </div>`;
  }

  /** The children that a server wrote are the body, and stay until there is another article. */
  #takeOver(offset: number): void {
    this.#content.adopt([...this.childNodes]);
    this.#served = {article: this.data};
    this.#offset = offset;
    this.#language = this.lang;
  }

  /** The code that makes HTML safe comes with the first body. */
  async #write(body: string | undefined): Promise<void> {
    if (!body) {
      this.#content.restore();
      this.written = false;
      return;
    }
    try {
      const {sanitizeHtml} = await import('../../html/sanitize.js');
      const fragment = await sanitizeHtml(body, {
        base: this.data?.url ?? this.baseURI,
        headingOffset: this.#offset,
        idPrefix: this.#idPrefix,
        ownAddress: ownAddress(this.ownerDocument),
      });
      // Only the newest body counts.
      if (body !== this.#html) return;
      this.#setLanguage(this.data?.language ?? '');
      this.#content.replace([...fragment.childNodes]);
      this.requestUpdate();
    } catch (cause) {
      report(this, cause);
      this.#html = undefined;
      this.#content.restore();
    }
    this.written = true;
  }

  /** What stands before ids, so that the bodies of one page do not share any. */
  get #idPrefix(): string {
    const root = this.getRootNode() as Document | ShadowRoot;
    const index = [...root.querySelectorAll(this.localName)].indexOf(this);
    return index > 0 ? `section-${index + 1}-` : 'section-';
  }

  /** Says on the host what language its text is in, unless the page has said so itself. */
  #setLanguage(language: string): void {
    if (this.lang && this.lang !== this.#language) return;
    if (language === this.lang) return;
    this.#language = this.lang = language;
    this.dir = directionOf(language) ?? '';
  }

  /** The page's own prose may have other sections now. */
  #onSlotChange(): void {
    if (this.toc) this.requestUpdate();
  }

  async #adoptProse(): Promise<void> {
    const {adoptProse, watchScrolling} = await import('../../html/adopt.js');
    if (!this.isConnected) return;
    adoptProse(this.getRootNode() as Document | ShadowRoot);
    watchScrolling(this);
  }
}
