import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {ownAddress} from '../../controllers/page-links.js';
import type {Article, Authorship, KeyPoint} from '../../data/article.js';
import {textOfPoint} from '../../data/key-point.js';
import {plainText} from '../../data/plain-text.js';
import {buttonStyles} from '../parts/button.styles.js';
import {tokenStyles} from '../../styles/tokens.js';
import type {ElementProperties} from '../base/accessors.js';
import {hasFallback} from '../base/fallback.js';
import {loadFile} from '../base/file.js';
import {ArticleElement} from '../article-element.js';
import {renderBones} from '../parts/bones.js';
import {headingLevel, renderHeading} from '../parts/heading.js';
import {noteOf, renderNote} from '../parts/note.js';
import {tldrBoxStyles} from './tldr-box.styles.js';

/** As many as data may have. */
const most = 1000;

/** How long the copy button says what it did, in milliseconds. */
const copiedFor = 2000;

/**
 * The summary box: one paragraph, or key points.
 *
 * @summary A summary in a box.
 *
 * @slot - The summary, as `<p>` or `<ul>`, if no data gives one.
 *
 * @csspart base - The box.
 * @csspart heading - The heading.
 * @csspart toggle - The line that opens and closes a collapsible box.
 * @csspart content - The text.
 * @csspart link - A key point that leads to its passage.
 * @csspart note - The note that a machine wrote the summary, or helped.
 * @csspart copy - The copy button.
 * @csspart error - The message that loading failed if there is nothing else to show, and its
 *   button, `retry`.
 * @csspart stale - The note that a refresh failed, and its button, `retry`.
 *
 * @cssproperty [--article-tldr-padding=calc(var(--article-space) * 1.125) calc(var(--article-space) * 1.25)] -
 *   The padding of the box.
 * @cssproperty [--article-tldr-background] - The background of the box; the surface colour by
 *   default.
 * @cssproperty [--article-tldr-border] - The rule at the inline start, as in `border`.
 *
 * @fires {ArticleLoadEvent} article-load - Fires when data has arrived and was read.
 * @fires {ArticleNavigateEvent} article-navigate - Fires when a link of the element is followed. It
 *   can be canceled.
 * @fires {ArticleErrorEvent} article-error - Fires when loading or reading failed.
 */
export class TldrBox extends ArticleElement {
  static override readonly tagName = 'tldr-box';
  static override styles = [tokenStyles, buttonStyles, tldrBoxStyles];
  static override properties: ElementProperties = {
    text: {},
    heading: {},
    headingLevel: {attribute: 'heading-level', type: Number},
    collapsible: {type: Boolean},
    open: {type: Boolean, reflect: true},
    copyable: {type: Boolean},
    ai: {},
    points: {attribute: false},
    copied: {attribute: false, state: true},
  };

  /** The summary as one paragraph, plain text. */
  declare text?: string | null;

  /** The heading; by default the language's word for it. */
  declare heading?: string | null;

  /** The level of the heading, 2 (default) to 6. */
  declare headingLevel?: number | null;

  /**
   * Makes the box one that opens and closes.
   *
   * @default false
   */
  declare collapsible: boolean;

  /**
   * Whether a collapsible box is open.
   *
   * @default false
   */
  declare open: boolean;

  /**
   * Adds a button that copies the summary.
   *
   * @default false
   */
  declare copyable: boolean;

  /** The part of a machine in the summary: it wrote it (`generated`), or helped (`assisted`). */
  declare ai?: Authorship | null;

  /** The summary as key points, plain text each. */
  declare points?: string[] | null;

  /** The result of copying; `''` until it is known. */
  declare private copied?: '' | 'copied' | 'copyFailed';

  #points: (string | KeyPoint)[] = [];
  #copyTimer?: ReturnType<typeof setTimeout>;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#copyTimer);
    this.copied = undefined;
  }

  protected override prepare(data: Article | undefined): boolean {
    if (!this.hasUpdated) this.#readOpen();
    const own = this.text ? [this.text] : this.points;
    const points = Array.isArray(own)
      ? own.slice(0, most).map(point => plainText(point))
      : data?.tldr;
    this.#points = points?.filter(textOfPoint) ?? [];
    return this.#points.length > 0;
  }

  protected override firstUpdated(): void {
    const box = this.renderRoot.querySelector('details');
    if (box) box.open = this.open;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.renderRoot.querySelector('[href*="#"]')) void this.#followLinks();
  }

  protected override render(): TemplateResult {
    if (this.isReady) return this.#renderBox(this.#renderPoints());
    if (this.status === 'loading') return this.#renderBox(this.#renderSkeleton());
    // On a server nobody knows whether there are children; they show without their box there.
    const slot = html`<slot @slotchange=${this.#onSlotChange}></slot>`;
    return this.knowsPage && hasFallback(this) ? this.#renderBox(slot) : slot;
  }

  #renderBox(content: TemplateResult): TemplateResult {
    const words = this.interfaceWords;
    const level = headingLevel(this.headingLevel, 2, 2);
    const heading = renderHeading(level, plainText(this.heading) || words.tldr, 'heading');
    const body = html`<div part="content" class="content">${content}</div>
      ${this.#renderFoot()}`;
    if (!this.collapsible) {
      return html`<section part="base" class="base box" aria-labelledby="heading">
          ${heading}${body}
        </section>
        ${this.#renderStatus()}`;
    }
    return html`<details part="base" class="base box" ?open=${this.open} @toggle=${this.#onToggle}>
        <summary part="toggle" class="toggle">${heading}</summary>
        ${body}
      </details>
      ${this.#renderStatus()}`;
  }

  /** The result of a command to copy, where no button of the box says it. */
  #renderStatus(): TemplateResult | typeof nothing {
    const {copied, copyable, collapsible, open} = this;
    if (copied === undefined || (copyable && (!collapsible || open))) return nothing;
    const text = copied && this.interfaceWords[copied];
    return html`<div role="status" class="note status">${text}</div>`;
  }

  #renderPoints(): TemplateResult {
    const points = this.#points.map(point => this.#renderPoint(point));
    if (points.length === 1) return html`<p dir="auto">${points[0]}</p>`;
    return html`<ul role="list">
      ${points.map(point => html`<li dir="auto">${point}</li>`)}
    </ul>`;
  }

  /** A point as a link to its passage, which is in this page if it has no other address. */
  #renderPoint(point: string | KeyPoint): unknown {
    const text = textOfPoint(point);
    const url = typeof point === 'object' && point.url;
    if (!url) return text;
    const page = url.startsWith('#') && this.knowsPage ? ownAddress(this.ownerDocument) : '';
    return html`<a part="link" class="link" href=${page + url}>${text}</a>`;
  }

  #renderSkeleton(): TemplateResult {
    return html`<p aria-hidden="true">${renderBones(3, 4)}</p>`;
  }

  #renderFoot(): TemplateResult | typeof nothing {
    const words = this.interfaceWords;
    const {ai} = this.data ?? {};
    const note = noteOf(this.ai ?? ai?.summary, words, 'Summary');
    if (!note && !this.copyable) return nothing;
    return html`<div class="foot">
      ${note ? html`<small part="note" class="note">${renderNote(note, ai)}</small>` : nothing}
      ${
        this.copyable
          ? html`<button part="copy" class="button copy" type="button" @click=${this.#onCopy}>
              <span role="status">${words[this.copied || 'copy']}</span>
            </button>`
          : nothing
      }
    </div>`;
  }

  /** @internal */
  override obey(command: string): void {
    super.obey(command);
    if (command === '--toggle') this.open = !this.open;
    if (command !== '--copy') return;
    // A screen reader reads out what comes into a status that was there before.
    this.copied = '';
    void this.#onCopy();
  }

  /** The passages may be in a body, which gives its sections IDs of their own. */
  async #followLinks(): Promise<void> {
    const module = await loadFile(this, import('../../html/adopt.js'));
    if ('followLinks' in module) module.followLinks(this);
  }

  #onSlotChange(): void {
    this.requestUpdate();
  }

  /** A reader may have opened or closed what a server wrote, unless the page has set the property. */
  #readOpen(): void {
    const box = this.shadowRoot?.querySelector('details');
    if (box && this.open === this.hasAttribute('open')) this.open = box.open;
  }

  #onToggle(event: Event): void {
    this.open = (event.currentTarget as HTMLDetailsElement).open;
  }

  async #onCopy(): Promise<void> {
    const text = this.#points.map(textOfPoint).join('\n') || (this.textContent ?? '').trim();
    try {
      await navigator.clipboard.writeText(text);
      this.copied = 'copied';
    } catch {
      this.copied = 'copyFailed';
    }
    clearTimeout(this.#copyTimer);
    this.#copyTimer = setTimeout(() => (this.copied = undefined), copiedFor);
  }
}
