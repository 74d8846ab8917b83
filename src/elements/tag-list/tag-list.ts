import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Article, Term} from '../../data/article.js';
import {plainText, withoutMarks} from '../../data/plain-text.js';
import {safeUrl} from '../../data/safe-url.js';
import {TagChangeEvent, TagClickEvent} from '../../events.js';
import {fill, plural} from '../../locales/locale.js';
import {tokenStyles} from '../../styles/tokens.js';
import type {ElementProperties} from '../base/accessors.js';
import {ArticleElement} from '../article-element.js';
import {fillHref} from './slug.js';
import {tagListStyles} from './tag-list.styles.js';

/** The members of the element that the selection filters. */
interface Filterable extends Element {
  selectedTags?: string[];
}

/**
 * The tags of an article as `#tag` links in one line, and at the end a link to its source.
 *
 * @summary Tags and a source link in one line.
 *
 * @slot - The fallback, which is shown until there is an article, and again when loading fails.
 *
 * @csspart base - The box around everything.
 * @csspart list - The list of tags.
 * @csspart tag - One tag: a link, a button where tags can be selected, or text.
 * @csspart more - The button that shows the hidden tags.
 * @csspart separator - The text before the source link.
 * @csspart source - The source link.
 * @csspart error - The message that loading failed if there is nothing else to show, and its
 *   button, `retry`.
 * @csspart stale - The note that a refresh failed, and its button, `retry`.
 *
 * @cssproperty [--article-tag-gap=0.75em] - The distance between tags.
 * @cssproperty [--article-tag-color] - The colour of the tags; the accent by default.
 *
 * @fires {TagClickEvent} tag-click - Fires when a tag is followed. It can be canceled.
 * @fires {TagChangeEvent} tag-change - Fires when the selection has changed.
 * @fires {ArticleLoadEvent} article-load - Fires when data has arrived and was read.
 * @fires {ArticleNavigateEvent} article-navigate - Fires when a link of the element is followed. It
 *   can be canceled.
 * @fires {ArticleErrorEvent} article-error - Fires when loading or reading failed.
 */
export class TagList extends ArticleElement {
  static override readonly tagName = 'tag-list';
  static override styles = [tokenStyles, tagListStyles];
  static override properties: ElementProperties = {
    tags: {},
    hrefTemplate: {attribute: 'href-template'},
    max: {type: Number},
    separator: {},
    sourceHref: {attribute: 'source-href'},
    sourceLabel: {attribute: 'source-label'},
    selectable: {type: Boolean},
    for: {},
    selected: {attribute: false},
    expanded: {attribute: false, state: true},
  };

  /** The tags, separated by commas. */
  declare tags?: string | null;

  /** The URL of each tag, with `{slug}` or `{name}` in it, such as `/tag/{slug}`. */
  declare hrefTemplate?: string | null;

  /** The number of tags that are shown at first; a button shows the others. All by default. */
  declare max?: number | null;

  /** The text before the source link; ` · ` by default. */
  declare separator?: string | null;

  /** The URL of the place where the article comes from. */
  declare sourceHref?: string | null;

  /** The words of the source link; by default the language's "View source". */
  declare sourceLabel?: string | null;

  /**
   * Makes the tags toggle buttons.
   *
   * @default false
   */
  declare selectable: boolean;

  /** The ID of a rail that shows only articles with a selected tag. */
  declare for?: string | null;

  /** The names of the selected tags. */
  declare selected: string[];

  declare private expanded: boolean;

  #tags: Term[] = [];

  constructor() {
    super();
    this.selected = [];
  }

  protected override prepare(data: Article | undefined): boolean {
    this.#tags = this.tags ? splitTags(this.tags) : (data?.tags ?? []);
    return this.#tags.length > 0 || this.#sourceHref() !== undefined;
  }

  protected override render(): TemplateResult {
    if (this.isReady) {
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
    const href = url ?? safeUrl(fillHref(this.hrefTemplate, name));
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
    const separator = html`<span part="separator" class="separator ${this.separator ? '' : 'point'}"
      >${withoutMarks(this.separator ?? ' · ')}</span
    >`;
    return html`<span class="end"
      >${this.#tags.length > 0 ? separator : nothing}<a part="source" class="source" href=${href}
        >${label}</a
      ></span
    >`;
  }

  /** Frameworks and pages set anything. */
  get #selected(): string[] {
    return Array.isArray(this.selected) ? this.selected.slice(0, most) : [];
  }

  #sourceHref(): string | undefined {
    return safeUrl(this.sourceHref) ?? this.data?.source?.url;
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
