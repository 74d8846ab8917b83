import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from '../parts/property.js';
import type {Term} from '../../data/article.js';
import {plainText, withoutMarks} from '../../data/plain-text.js';
import {safeUrl} from '../../data/safe-url.js';
import {TagChangeEvent, TagClickEvent} from '../../events.js';
import {fill, plural} from '../../locales/locale.js';
import {tokenStyles} from '../../styles/tokens.js';
import {ArticleElement} from '../article-element.js';
import {fillHref} from './slug.js';
import {tagListStyles} from './tag-list.styles.js';

/** What a tag list needs of the element that its selection filters. */
interface Filterable extends Element {
  selectedTags?: string[];
}

/**
 * The tags of an article as `#tag` links in one line, and at the end a link to its source.
 *
 * @summary Tags and a source link in one line.
 *
 * @slot - Fallback: shown until there is something to show, and again when loading fails.
 *
 * @csspart base - Everything.
 * @csspart list - The list of tags.
 * @csspart tag - One tag: a link, a button where tags can be selected, or text.
 * @csspart more - The button that shows the hidden tags.
 * @csspart separator - What stands before the source link.
 * @csspart source - The source link.
 * @csspart stale - The note that a refresh failed, and its button, `retry`.
 *
 * @cssproperty [--article-tag-gap=0.75em] - Between tags.
 * @cssproperty [--article-tag-color] - Of the tags; the accent by default.
 *
 * @fires {TagClickEvent} tag-click - A tag is followed; cancelable.
 * @fires {TagChangeEvent} tag-change - The selection changed.
 * @fires {ArticleLoadEvent} article-load - Data arrived and was read.
 * @fires {ArticleErrorEvent} article-error - Loading or reading failed.
 */
export class TagList extends ArticleElement {
  static override readonly tagName = 'tag-list';
  static override styles = [tokenStyles, tagListStyles];

  /** The tags, separated by commas. */
  @property() tags?: string | null;

  /** Where a tag leads: a URL with `{slug}` or `{name}` in it, such as `/tag/{slug}`. */
  @property({attribute: 'href-template'}) hrefTemplate?: string | null;

  /** How many tags are shown at first; the rest waits behind a button. All by default. */
  @property({type: Number}) max?: number | null;

  /** What stands before the source link; ` · ` by default. */
  @property() separator?: string | null;

  /** Where the article comes from. */
  @property({attribute: 'source-href'}) sourceHref?: string | null;

  /** The words of the source link; by default the language's "View source". */
  @property({attribute: 'source-label'}) sourceLabel?: string | null;

  /** Makes the tags toggle buttons. */
  @property({type: Boolean}) selectable = false;

  /** The id of a rail that shows only articles with a selected tag. */
  @property() for?: string | null;

  /** The names of the selected tags. */
  @property({attribute: false}) selected: string[] = [];

  @state() private expanded = false;

  #tags: Term[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#tags = this.tags ? splitTags(this.tags) : (this.data?.tags ?? []);
  }

  protected override render(): TemplateResult {
    if (this.showsSomething) {
      return html`<div part="base" class="base">${this.#renderTags()}${this.#renderSource()}</div>`;
    }
    return this.status === 'loading'
      ? html`<div class="base" aria-hidden="true"><span class="bone"></span></div>`
      : html`<slot></slot>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#filter(changed.get('for'), []);
    if (changed.has('selected') || changed.has('for')) this.#filter(this.for, this.selected);
  }

  protected override get showsSomething(): boolean {
    return this.#tags.length > 0 || this.#sourceHref() !== undefined;
  }

  #renderTags(): unknown {
    if (this.#tags.length === 0) return nothing;
    const max = this.max && this.max > 0 && !this.expanded ? this.max : Infinity;
    const words = this.interfaceWords;
    const hidden = Math.ceil(this.#tags.length - max);
    // The spaces between items are part of the text: the line reads "#one #two".
    return html`<ul part="list" class="list" role="list" aria-label=${words.tags}>
      ${this.#tags.slice(0, max).map(tag => html`<li>${this.#renderTag(tag)}</li> `)}${
        hidden > 0
          ? html`<li>
              <button part="more" class="more" type="button" @click=${this.#onMore}>
                ${plural(words.moreTags, hidden, this.locale)}
              </button>
            </li> `
          : nothing
      }
    </ul>`;
  }

  #renderTag({name, url}: Term): TemplateResult {
    const text = html`<span dir="auto">#${name}</span>`;
    if (this.selectable) {
      return html`<button
        part="tag"
        class="tag"
        type="button"
        aria-pressed=${this.#selected.includes(name)}
        @click=${() => this.#onToggle(name)}
      >
        ${text}
      </button>`;
    }
    const href = safeUrl(url ?? fillHref(this.hrefTemplate, name));
    return href
      ? html`<a
          part="tag"
          class="tag"
          rel="tag"
          href=${href}
          @click=${(event: MouseEvent) => this.#onClick(event, name)}
          @auxclick=${(event: MouseEvent) => this.#onClick(event, name)}
          >${text}</a
        >`
      : html`<span part="tag" class="tag">${text}</span>`;
  }

  #renderSource(): unknown {
    const href = this.#sourceHref();
    if (!href) return nothing;
    const {viewSource, viewSourceOn} = this.interfaceWords;
    const name = this.sourceHref ? undefined : this.data?.source?.name;
    const label = plainText(this.sourceLabel) || (name ? fill(viewSourceOn, {name}) : viewSource);
    const separator = html`<span part="separator" class="separator"
      >${withoutMarks(this.separator ?? ' · ')}</span
    >`;
    return html`${this.#tags.length > 0 ? separator : nothing}<a
        part="source"
        class="source"
        href=${href}
        >${label}</a
      >`;
  }

  /** Frameworks and pages set anything. */
  get #selected(): string[] {
    return Array.isArray(this.selected) ? this.selected.slice(0, most) : [];
  }

  #sourceHref(): string | undefined {
    return safeUrl(this.sourceHref) ?? safeUrl(this.data?.source?.url);
  }

  #filter(id: string | null | undefined, selected: string[]): void {
    const root = this.getRootNode() as Partial<Document>;
    const target: Filterable | null | undefined = id ? root.getElementById?.(id) : undefined;
    if (target) target.selectedTags = selected;
  }

  #onToggle(name: string): void {
    const selected = this.#selected;
    this.selected = selected.includes(name)
      ? selected.filter(other => other !== name)
      : [...selected, name];
    this.dispatchEvent(new TagChangeEvent({selected: this.selected}));
  }

  #onClick(event: MouseEvent, tag: string): void {
    // The third button opens a menu.
    if (event.button > 1) return;
    if (!this.dispatchEvent(new TagClickEvent({tag}, event))) event.preventDefault();
  }

  async #onMore(): Promise<void> {
    const next = Math.floor(this.max ?? 0);
    this.expanded = true;
    await this.updateComplete;
    // The button is gone; the reader goes on at the first tag that it showed.
    this.renderRoot.querySelectorAll<HTMLElement>('.tag')[next]?.focus();
  }
}

/** As many as data may have. */
const most = 1000;

function splitTags(value: string): Term[] {
  const names = value.split(',', most).map(name => plainText(name).replace(/^#/, ''));
  return [...new Set(names)].filter(Boolean).map(name => ({name}));
}
