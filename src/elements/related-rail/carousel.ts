import {css, html, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Words} from '../../locales/words.js';

interface CarouselHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/**
 * Makes a carousel of a list, which scrolls and snaps by itself (CSS Scroll Snap). The controller
 * adds the two buttons and the arrow keys, in the reading direction of the page.
 */
export class Carousel implements ReactiveController {
  /** Whether the host shows a carousel now. */
  active = false;

  readonly #host: CarouselHost;
  #list?: HTMLElement;
  #resizes?: ResizeObserver;
  #atStart = true;
  #atEnd = true;

  constructor(host: CarouselHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#watch(undefined);
  }

  hostUpdated(): void {
    const list = this.active ? this.#host.renderRoot.querySelector<HTMLElement>('.list') : null;
    this.#watch(list ?? undefined);
  }

  renderControls(words: Words): unknown {
    if (!this.active || (this.#atStart && this.#atEnd)) return nothing;
    return html`<div part="controls" class="controls">
      <button
        part="previous"
        class="previous"
        type="button"
        aria-label=${words.previous}
        aria-disabled=${this.#atStart}
        @click=${() => this.page(-1)}
      ></button>
      <button
        part="next"
        class="next"
        type="button"
        aria-label=${words.next}
        aria-disabled=${this.#atEnd}
        @click=${() => this.page(1)}
      ></button>
    </div>`;
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (!this.active || !this.#list || event.altKey || event.ctrlKey || event.metaKey) return;
    // From the list itself, Tab would go to its first card and scroll back what Next has shown.
    const isEntry = event.key === 'Tab' && !event.shiftKey && event.target === this.#list;
    const link = isEntry && linkInView(this.#list);
    if (link) {
      event.preventDefault();
      link.focus({preventScroll: true});
      return;
    }
    const step = {ArrowLeft: -this.#direction, ArrowRight: this.#direction}[event.key];
    if (!step) return;
    event.preventDefault();
    this.#scroll(step * (this.#list.firstElementChild?.clientWidth ?? this.#list.clientWidth));
  };

  /** 1 where the list runs to the right, -1 where it runs to the left. */
  get #direction(): number {
    return this.#list && getComputedStyle(this.#list).direction === 'rtl' ? -1 : 1;
  }

  /** Goes on by as many cards as are in view, or back if the step is negative. */
  page(step: number): void {
    this.#scroll(step * (this.#list?.clientWidth ?? 0) * 0.9);
  }

  /** Scrolls by a length towards the end of the list. */
  #scroll(length: number): void {
    this.#list?.scrollBy({left: length * this.#direction});
  }

  #watch(list: HTMLElement | undefined): void {
    if (list === this.#list) {
      this.#measure();
      return;
    }
    this.#list?.removeEventListener('scroll', this.#measure);
    this.#list?.removeEventListener('focusin', this.#onFocus);
    this.#resizes?.disconnect();
    this.#list = list;
    if (!list) return;
    list.addEventListener('scroll', this.#measure, {passive: true});
    list.addEventListener('focusin', this.#onFocus);
    // WebKit begins some lists that run to the left at their end.
    if (list.scrollLeft < 0) list.scrollTo({left: 0, behavior: 'instant'});
    // Nothing has a size in jsdom.
    if (!globalThis.ResizeObserver) return;
    this.#resizes ??= new ResizeObserver(() => this.#measure());
    this.#resizes.observe(list);
  }

  /** Shows the whole card that the keyboard has come to: where it snaps, a part of it may stay out. */
  readonly #onFocus = (event: FocusEvent): void => {
    const item = (event.target as Element).closest('li');
    const [focused] = event.composedPath() as Element[];
    // A link that is pressed with a pointer stays under it.
    if (!item || !this.#list || !focused!.matches(':focus-visible')) return;
    if (isWhole(item, this.#list)) return;
    item.scrollIntoView({block: 'nearest', inline: 'start'});
  };

  readonly #measure = (): void => {
    if (!this.#list) return;
    const {scrollLeft, scrollWidth, clientWidth} = this.#list;
    const position = Math.abs(scrollLeft);
    const atStart = position <= 1;
    const atEnd = position >= scrollWidth - clientWidth - 1;
    if (atStart === this.#atStart && atEnd === this.#atEnd) return;
    this.#atStart = atStart;
    this.#atEnd = atEnd;
    this.#host.requestUpdate();
  };
}

/** Whether the whole of a card is in view, but for the half pixels of a list that snaps. */
function isWhole(item: Element, list: Element): boolean {
  const [card, view] = [item, list].map(element => element.getBoundingClientRect());
  return card!.left >= view!.left - 1 && card!.right <= view!.right + 1;
}

/** The first link of the first card in view. */
function linkInView(list: Element): HTMLElement | null | undefined {
  const item = [...list.children].find(child => isWhole(child, list));
  return item?.firstElementChild?.shadowRoot?.querySelector<HTMLElement>('a[href]');
}

/** The buttons, which come with this file. */
export const carouselStyles = css`
  .controls {
    display: flex;
    gap: 0.5em;
  }
  .controls button {
    display: grid;
    place-items: center;
    inline-size: 2.25em;
    block-size: 2.25em;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: 50%;
    background: none;
    color: inherit;
  }
  .controls button::before {
    content: '';
    inline-size: 0.55em;
    block-size: 0.55em;
    border: solid currentColor;
    border-width: 0.125em 0.125em 0 0;
    transform: translateX(-15%) rotate(45deg);
  }
  .controls .previous::before {
    transform: translateX(15%) rotate(225deg);
  }
  .controls:dir(rtl) .next::before {
    transform: translateX(15%) rotate(225deg);
  }
  .controls:dir(rtl) .previous::before {
    transform: translateX(-15%) rotate(45deg);
  }
  .controls button:hover {
    border-color: var(--_muted);
  }
  .controls [aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  @media print {
    .controls {
      display: none;
    }
  }
`;
