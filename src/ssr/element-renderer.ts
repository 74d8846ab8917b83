import {LitElementRenderer} from '@lit-labs/ssr';
import type {RenderInfo} from '@lit-labs/ssr/lib/render-value.js';
import type {ThunkedRenderResult} from '@lit-labs/ssr/lib/render-result.js';
import {renderValue} from '@lit-labs/ssr/lib/render-value.js';
import type {LitElement} from 'lit';
import {ArticleElement, type Status} from '../elements/article-element.js';
import {ArticleLayout} from '../elements/article-layout/article-layout.js';
import type {Article} from '../data/article.js';
import {markRead} from '../data/read-mark.js';
import {classes, isOurs} from './classes.js';
import {writeAttribute} from './escape.js';
import type {RenderOptions} from './options.js';
import {emptyStyle, ownStyle, shadowStyles} from './styles.js';

/** The state that all elements of one rendering have in common. */
export interface Rendering {
  readonly info: RenderInfo;
  readonly options: RenderOptions;
}

/** Begins a rendering. */
export function beginRendering(options: RenderOptions): Rendering {
  const info: RenderInfo = {
    elementRenderers: [],
    customElementInstanceStack: [],
    customElementHostStack: [],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  };
  const rendering = {info, options};
  // A constructor may return another object: one class serves all renderings.
  function Renderer(tagName: string): ArticleElementRenderer {
    return new ArticleElementRenderer(tagName, rendering);
  }
  Renderer.matchesClass = isOurs;
  info.elementRenderers.push(
    Renderer as unknown as RenderInfo['elementRenderers'][number],
    LitElementRenderer,
  );
  return rendering;
}

/** The part of an element that a server sees. */
interface ServedElement extends LitElement {
  article?: Article | null;
  readonly data?: Article;
  readonly status: Status;
  readonly ratio?: string | null;
  readonly lines?: number | null;
  readonly wantsSurrounding: boolean;
}

/** Renders an element of this library so that a browser can hydrate it. */
export class ArticleElementRenderer extends LitElementRenderer {
  declare element: ServedElement;
  readonly #rendering: Rendering;
  #isPart = false;

  constructor(tagName: string, rendering: Rendering) {
    super(tagName);
    this.#rendering = rendering;
    const Own = classes.get(tagName);
    // The registry knows only the copy of the library that came first.
    if (Own && !(this.element instanceof ArticleElement)) {
      this.element = new Own() as unknown as ServedElement;
    }
  }

  override connectedCallback(): void {
    const {element} = this;
    const {info, options} = this.#rendering;
    const {lang, timeZone, theme, words} = options;
    this.#takeSurrounding();
    // The first render in the browser knows no more than the element's own attributes.
    if (lang) this.#setDefault('lang', lang);
    if (timeZone && 'timeZone' in element) this.#setDefault('time-zone', timeZone);
    // A scheme goes on to what is inside; words go from hosts to what is in their shadow roots.
    if (theme && info.customElementInstanceStack.length === 1) this.#setDefault('theme', theme);
    if (words && info.customElementHostStack.length === 0) {
      this.#setDefault('words', JSON.stringify(words));
    }
    super.connectedCallback();
  }

  override renderAttributes(): string[] {
    const attributes: string[] = [];
    for (const {name, value} of this.element.attributes) {
      attributes.push(writeAttribute(name, value ?? ''));
    }
    if (this.#isPart) attributes.push(' defer-hydration');
    return attributes;
  }

  override renderShadow(info: RenderInfo): ThunkedRenderResult {
    const type = this.element.constructor as typeof LitElement;
    const {options} = this.#rendering;
    return [
      shadowStyles(this.tagName, type, options),
      ownStyle(this.element, options),
      this.isEmpty ? emptyStyle(options) : '',
      () => renderValue((this.element as unknown as {render(): unknown}).render(), info),
    ];
  }

  /** Whether there is nothing to show, not even that something is on its way. */
  get isEmpty(): boolean {
    return this.element.status === 'idle';
  }

  /**
   * Gives the article of the surrounding layout to an element that has none, as the layout does in
   * a browser.
   */
  #takeSurrounding(): void {
    const {element} = this;
    if (!element.wantsSurrounding) return;
    const layout = this.#rendering.info.customElementInstanceStack.findLast(
      renderer => renderer?.element instanceof ArticleLayout,
    )?.element as unknown as ServedElement | undefined;
    if (!layout?.data || layout === element) return;
    this.giveArticle(layout.data);
    this.#isPart = this.#rendering.info.customElementHostStack.length === 0;
  }

  /** Gives an article that was read before, as far as its type says: it need not be read again. */
  giveArticle(article: Article): void {
    this.element.article = markRead(article);
  }

  #setDefault(name: string, value: string): void {
    if (!this.element.hasAttribute(name)) this.setAttribute(name, value);
  }
}
