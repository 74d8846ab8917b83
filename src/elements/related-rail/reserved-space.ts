import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface ReservedSpaceHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/**
 * Keeps a list as tall as its skeleton was, so that nothing below it moves when the cards come,
 * until the width changes and everything moves anyway.
 */
export class ReservedSpace implements ReactiveController {
  /** Whether as many cards came as there were places. */
  keep = false;

  readonly #host: ReservedSpaceHost;
  #height = 0;
  #width = 0;
  #resizes?: ResizeObserver;

  constructor(host: ReservedSpaceHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#resizes?.disconnect();
  }

  hostUpdate(): void {
    const places = this.#host.renderRoot.querySelector<HTMLElement>('.list[aria-hidden]');
    if (places) this.#height = places.offsetHeight;
  }

  hostUpdated(): void {
    const list = this.#host.renderRoot.querySelector<HTMLElement>('ul.list');
    if (!list || !this.#height) return;
    const height = this.#height;
    this.#height = 0;
    if (!this.keep) return;
    list.style.minBlockSize = `${height}px`;
    this.#width = list.offsetWidth;
    this.#resizes ??= new ResizeObserver(() => this.#onResize(list));
    this.#resizes.observe(list);
  }

  #onResize(list: HTMLElement): void {
    if (list.offsetWidth === this.#width) return;
    list.style.minBlockSize = '';
    this.#resizes?.disconnect();
  }
}
