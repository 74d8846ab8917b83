/**
 * The children that an element writes into its own light DOM. What the page had written there, its
 * fallback, makes room and comes back when it is needed again; data scripts stay where they are.
 */
export class LightContent {
  readonly #host: Element;
  #fallback: Node[] = [];
  #written: Node[] = [];

  constructor(host: Element) {
    this.#host = host;
  }

  /** Whether the children are the element's own. */
  get isWritten(): boolean {
    return this.#written.length > 0;
  }

  /** Shows these nodes instead of what is there. */
  replace(nodes: Node[]): void {
    if (this.#written.length === 0) {
      this.#fallback = [...this.#host.childNodes].filter(node => node.nodeName !== 'SCRIPT');
    }
    this.#swap(nodes);
    this.#written = nodes;
  }

  /** Takes children that a server wrote for its own. */
  adopt(nodes: Node[]): void {
    this.#written = nodes;
  }

  /** Shows the fallback again. */
  restore(): void {
    if (this.#written.length === 0) return;
    this.#swap(this.#fallback);
    this.#written = [];
    this.#fallback = [];
  }

  #swap(nodes: Node[]): void {
    const old = this.#written.length > 0 ? this.#written : this.#fallback;
    for (const node of old) if (node.parentNode === this.#host) this.#host.removeChild(node);
    // One by one: a hostile body has more nodes than a call takes arguments.
    const fragment = this.#host.ownerDocument.createDocumentFragment();
    for (const node of nodes) fragment.append(node);
    this.#host.append(fragment);
  }
}
