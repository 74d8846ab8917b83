import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from '../parts/property.js';
import type {MachineAuthorship} from '../../data/article.js';
import {plainText} from '../../data/plain-text.js';
import {tokenStyles} from '../../styles/tokens.js';
import {ArticleElement, headingLevel} from '../article-element.js';
import {renderBones} from '../parts/bones.js';
import {buttonStyles} from '../parts/button.styles.js';
import {renderHeading} from '../parts/heading.js';
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
 * @slot - The summary, as `<p>` or `<ul>`, where no data gives one.
 *
 * @csspart base - The box.
 * @csspart heading - The heading.
 * @csspart toggle - The line that opens and closes a collapsible box.
 * @csspart content - The text.
 * @csspart note - Says that a machine wrote the summary, or helped.
 * @csspart copy - The copy button.
 * @csspart stale - The note that a refresh failed, and its button, `retry`.
 *
 * @cssproperty [--article-tldr-padding=calc(var(--article-space) * 1.125) calc(var(--article-space) * 1.25)] -
 *   Inside the box.
 * @cssproperty [--article-tldr-background] - Behind the text; the surface colour by default.
 * @cssproperty [--article-tldr-border] - The rule at the inline start, as in `border`.
 *
 * @fires {ArticleLoadEvent} article-load - Data arrived and was read.
 * @fires {ArticleErrorEvent} article-error - Loading or reading failed.
 */
export class TldrBox extends ArticleElement {
  static override readonly tagName = 'tldr-box';
  static override styles = [tokenStyles, buttonStyles, tldrBoxStyles];

  /** The summary as one paragraph, plain text. */
  @property() text?: string | null;

  /** The heading; by default the language's word for it. */
  @property() heading?: string | null;

  /** The level of the heading, 2 (default) to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel?: number | null;

  /** Makes the box one that opens and closes. */
  @property({type: Boolean}) collapsible = false;

  /** Whether a collapsible box is open. */
  @property({type: Boolean, reflect: true}) open = false;

  /** Adds a button that copies the summary. */
  @property({type: Boolean}) copyable = false;

  /** Says that a machine wrote the summary (`generated`), or helped (`assisted`). */
  @property() ai?: MachineAuthorship | null;

  /** The summary as key points, plain text each. */
  @property({attribute: false}) points?: string[] | null;

  @state() private copied?: 'copied' | 'copyFailed';

  #points: string[] = [];
  #copyTimer?: ReturnType<typeof setTimeout>;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#copyTimer);
    this.copied = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const own = this.text ? [this.text] : this.points;
    const points = Array.isArray(own)
      ? own.slice(0, most).map(point => plainText(point))
      : this.data?.tldr;
    this.#points = points?.filter(Boolean) ?? [];
  }

  protected override render(): TemplateResult {
    if (this.#points.length > 0) return this.#renderBox(this.#renderPoints());
    if (this.status === 'loading') return this.#renderBox(this.#renderSkeleton());
    // On a server nobody knows whether there are children; they show without their box there.
    const slot = html`<slot @slotchange=${this.#onSlotChange}></slot>`;
    return !this.hydrating && this.hasFallback ? this.#renderBox(slot) : slot;
  }

  protected override get showsSomething(): boolean {
    return this.#points.length > 0;
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
      </section>`;
    }
    return html`<details part="base" class="base box" ?open=${this.open} @toggle=${this.#onToggle}>
      <summary part="toggle" class="toggle">${heading}</summary>
      ${body}
    </details>`;
  }

  #renderPoints(): TemplateResult {
    const [first] = this.#points;
    if (this.#points.length === 1) return html`<p dir="auto">${first}</p>`;
    return html`<ul role="list">
      ${this.#points.map(point => html`<li dir="auto">${point}</li>`)}
    </ul>`;
  }

  #renderSkeleton(): TemplateResult {
    return html`<p aria-hidden="true">${renderBones(3, 4)}</p>`;
  }

  #renderFoot(): TemplateResult | typeof nothing {
    const words = this.interfaceWords;
    const ai = this.ai ?? this.data?.ai;
    const note =
      ai === 'generated' ? words.aiGenerated : ai === 'assisted' ? words.aiAssisted : undefined;
    if (!note && !this.copyable) return nothing;
    return html`<div class="foot">
      ${note ? html`<small part="note" class="note">${note}</small>` : nothing}
      ${
        this.copyable
          ? html`<button part="copy" class="button copy" type="button" @click=${this.#onCopy}>
              <span role="status">${words[this.copied ?? 'copy']}</span>
            </button>`
          : nothing
      }
    </div>`;
  }

  #onSlotChange(): void {
    this.requestUpdate();
  }

  #onToggle(event: Event): void {
    this.open = (event.currentTarget as HTMLDetailsElement).open;
  }

  async #onCopy(): Promise<void> {
    const text = this.#points.join('\n') || (this.textContent ?? '').trim();
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
