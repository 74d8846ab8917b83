import {html, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Words} from '../../locales/words.js';

interface CarouselHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/**
 * Makes a list one that is paged through: the list scrolls and snaps by itself (CSS Scroll Snap),
 * this adds the two buttons and the arrow keys, in the reading direction of the page.
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
        @click=${() => this.#page(-1)}
      ></button>
      <button
        part="next"
        class="next"
        type="button"
        aria-label=${words.next}
        aria-disabled=${this.#atEnd}
        @click=${() => this.#page(1)}
      ></button>
    </div>`;
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (!this.active || !this.#list || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = {ArrowLeft: -this.#direction, ArrowRight: this.#direction}[event.key];
    if (!step) return;
    event.preventDefault();
    this.#scroll(step * (this.#list.firstElementChild?.clientWidth ?? this.#list.clientWidth));
  };

  /** 1 where the list runs to the right, -1 where it runs to the left. */
  get #direction(): number {
    return this.#list && getComputedStyle(this.#list).direction === 'rtl' ? -1 : 1;
  }

  #page(step: number): void {
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
    this.#resizes ??= new ResizeObserver(() => this.#measure());
    this.#resizes.observe(list);
  }

  /** Shows the whole card that the keyboard has come to: where it snaps, a part of it may stay out. */
  readonly #onFocus = (event: FocusEvent): void => {
    const item = (event.target as Element).closest('li');
    const [focused] = event.composedPath() as Element[];
    // One that is pressed with a pointer stays under it.
    if (!item || !this.#list || !focused!.matches(':focus-visible')) return;
    const [card, view] = [item, this.#list].map(element => element.getBoundingClientRect());
    if (card!.left >= view!.left && card!.right <= view!.right) return;
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
