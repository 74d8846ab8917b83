import {html, nothing, type TemplateResult} from 'lit';
import type {HeaderAbove} from '../../controllers/article-context.js';
import {isServer} from '../../controllers/environment.js';
import {isUnfinished} from '../../controllers/inline-data.js';
import {ownAddress} from '../../controllers/page-links.js';
import {report} from '../../controllers/report.js';
import type {Article} from '../../data/article.js';
import {listSections, type Section} from '../../html/sections.js';
import {tokenStyles} from '../../styles/tokens.js';
import type {ElementProperties} from '../base/accessors.js';
import {LightElement, mark} from '../base/light-element.js';
import {renderBones} from '../parts/bones.js';
import {directionOf} from '../parts/direction.js';
import {articleBodyStyles} from './article-body.styles.js';
import {ServedBody} from './served-body.js';

/**
 * The body of an article: its HTML, made safe, as the element's own children, where reader modes,
 * `#section` links, find in page, translation and the page's prose styles find it.
 *
 * @summary The body of an article.
 *
 * @slot - The prose. The element writes it if data gives a body. Otherwise the prose of the page
 *   stays; it also comes back when loading fails.
 *
 * @csspart base - The box around everything.
 * @csspart contents - The list of the sections of the body.
 * @csspart contents-heading - The heading of the list of sections.
 * @csspart error - The message that loading failed if there is nothing else to show, and its
 *   button, `retry`.
 * @csspart stale - The note that a refresh failed, and its button, `retry`.
 *
 * @cssproperty [--article-font-size=large] - The text size of the prose, by default a step above
 *   the text around it.
 * @cssproperty [--article-space=1em] - The unit of all distances in the body.
 * @cssproperty [--article-body-size] - The text size of the prose alone.
 * @cssproperty [--article-measure=54ch] - The greatest width of the prose, by default about 65
 *   letters.
 * @cssproperty [--article-code-font=ui-monospace, SFMono-Regular, Menlo, Consolas, monospace] - The
 *   font family of code.
 *
 * @fires {ArticleLoadEvent} article-load - Fires when data has arrived and was read.
 * @fires {ArticleNavigateEvent} article-navigate - Fires when a link of the element is followed. It
 *   can be canceled.
 * @fires {ArticleErrorEvent} article-error - Fires when loading or reading failed.
 */
export class ArticleBody extends LightElement {
  static override readonly tagName = 'article-body';
  static override styles = [tokenStyles, articleBodyStyles];
  static override properties: ElementProperties = {
    headingOffset: {attribute: 'heading-offset', type: Number},
    toc: {type: Boolean},
    body: {attribute: false},
    written: {attribute: false, state: true},
  };

  /**
   * The number of levels by which the headings of the body are shifted down. The default is 0;
   * under a header in a layout, as many as bring them below its headline.
   */
  declare headingOffset?: number | null;

  /**
   * Adds a list of the sections. Each is a link to a heading that has an ID, as all headings of a
   * body do.
   *
   * @default false
   */
  declare toc: boolean;

  /** The body itself: HTML, as untrusted as any other. */
  declare body?: string | null;

  /** @internal The sections of the body, for a server, which has no children to list. */
  sections: Section[] = [];

  declare private written: boolean;

  #html?: string;
  #offset?: number;
  #header?: HeaderAbove;
  #language = '';
  #writing?: Promise<void>;
  /** The body that a server wrote, as long as it is that of the article. */
  #served?: ServedBody;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#adoptProse();
  }

  protected override prepare(data: Article | undefined): boolean {
    // A server writes the children itself.
    if (isServer) return false;
    const given = typeof this.body === 'string' ? this.body : data?.body;
    // A fallback that is still being parsed would go on behind the body.
    const body = isUnfinished(this) ? undefined : given;
    // An attribute without a number gives `NaN`, which differs from itself.
    const offset = Number.isNaN(this.headingOffset) ? undefined : (this.headingOffset ?? undefined);
    // The header above, in a layout, shows the same article.
    const isOfLayout = data !== undefined && data === this.feed?.surrounding;
    const header = isOfLayout && this.body === undefined ? this.feed?.header : undefined;
    if (!this.content.isWritten && this.hasAttribute(mark)) this.#takeOver(offset);
    const served = this.#served;
    const source = isOfLayout ? this.feed?.given : this.article;
    const isServed = served?.isOf(data, source, isOfLayout);
    if (served && isServed && body === undefined) {
      this.#writing = served.moveHeadings(offset, header).then(children => {
        if (children) this.content.adopt(children);
      });
      return false;
    }
    const isSame = body === this.#html && (!body || header === this.#header);
    if (isSame && offset === this.#offset && isServed !== false) return Boolean(body);
    this.#html = body;
    this.#offset = offset;
    this.#header = header;
    this.#served = undefined;
    this.#writing = this.#write(body, served);
    return Boolean(body);
  }

  protected override render(): TemplateResult {
    // A server that was given no more than the element has written no body, and nothing for it.
    const isUnwritten = this.#html && !this.written && this.knowsPage;
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

  #renderProse(): TemplateResult {
    return html`${this.#renderContents()}<slot @slotchange=${this.#onSlotChange}></slot>`;
  }

  #renderContents(): TemplateResult | typeof nothing {
    if (!this.toc) return nothing;
    // The first render repeats the markup of a server, which lists no sections of prose that it was
    // given.
    const isListed = this.knowsPage || this.shadowRoot?.querySelector('.contents');
    const sections = isServer ? this.sections : isListed ? listSections(this) : [];
    if (sections.length === 0) return nothing;
    const page = this.knowsPage ? ownAddress(this.ownerDocument) : '';
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
  #takeOver(offset: number | undefined): void {
    this.content.adopt([...this.childNodes]);
    this.#served = new ServedBody(this, this.data, offset);
    this.#language = this.lang;
  }

  /** The code that makes HTML safe comes with the first body. */
  async #write(body: string | undefined, served?: ServedBody): Promise<void> {
    if (!body) {
      this.#restore();
      this.written = false;
      return;
    }
    try {
      const {sanitizeHtml} = await import('../../html/sanitize.js');
      const header = this.#header;
      const fragment = await sanitizeHtml(body, {
        base: this.data?.url ?? this.baseURI,
        header,
        headingOffset: this.#offset,
        idPrefix: this.#idPrefix,
        ownAddress: ownAddress(this.ownerDocument),
      });
      // Only the newest body counts.
      if (body !== this.#html || header !== this.#header) return;
      this.#setLanguage(this.data?.language ?? '');
      this.content.replace([...fragment.childNodes]);
      this.setAttribute(mark, '');
      this.requestUpdate();
    } catch (cause) {
      report(this, cause);
      this.#html = undefined;
      // An older body that can be read is better than none.
      if (served) this.#served = served;
      else this.#restore();
    }
    this.written = true;
  }

  #restore(): void {
    this.content.restore();
    this.removeAttribute(mark);
  }

  /** The beginning of IDs, so that the bodies of one page do not share any. */
  get #idPrefix(): string {
    const root = this.getRootNode() as Document | ShadowRoot;
    const index = [...root.querySelectorAll(this.localName)].indexOf(this);
    return index > 0 ? `section-${index + 1}-` : 'section-';
  }

  /** Sets the language of the text on the host, unless the page has set one itself. */
  #setLanguage(language: string): void {
    if (this.lang && this.lang !== this.#language) return;
    if (language === this.lang) return;
    this.#language = language;
    for (const [name, value] of [
      ['lang', language],
      ['dir', directionOf(language)],
    ] as const) {
      if (value) this.setAttribute(name, value);
      else this.removeAttribute(name);
    }
  }

  /** The page's own prose may have other sections now. */
  #onSlotChange(): void {
    if (this.toc) this.requestUpdate();
  }

  async #adoptProse(): Promise<void> {
    const {adoptProse, followLinks, watchScrolling} = await import('../../html/adopt.js');
    if (!this.isConnected) return;
    adoptProse(this.getRootNode() as Document | ShadowRoot);
    followLinks(this);
    watchScrolling(this);
  }
}
