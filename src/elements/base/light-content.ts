/**
 * The children that an element writes into its own light DOM. The children of the page, its
 * fallback, are detached meanwhile and come back when they are needed again. Data scripts stay
 * where they are.
 */
export class LightContent {
  readonly #host: Element;
  /** Holds the fallback meanwhile: frameworks go on to change it where it is. */
  #aside?: DocumentFragment;
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
    if (this.#written.length > 0) this.#remove(this.#written);
    else {
      this.#aside ??= this.#host.ownerDocument.createDocumentFragment();
      const fallback = [...this.#host.childNodes].filter(node => node.nodeName !== 'SCRIPT');
      this.#move(fallback, this.#aside);
    }
    this.#append(nodes);
    this.#written = nodes;
  }

  /** Takes children that a server wrote for its own. */
  adopt(nodes: Node[]): void {
    this.#written = nodes;
  }

  /** Shows the fallback again, as it is by now. */
  restore(): void {
    if (this.#written.length === 0) return;
    this.#remove(this.#written);
    this.#written = [];
    if (this.#aside) this.#host.append(this.#aside);
  }

  /** The fragment of a child of the page while that child is detached. */
  asideWith(node: Node | null): DocumentFragment | undefined {
    return node && node.parentNode === this.#aside ? this.#aside : undefined;
  }

  #remove(nodes: Node[]): void {
    for (const node of nodes) if (node.parentNode === this.#host) this.#host.removeChild(node);
  }

  #append(nodes: Node[]): void {
    const fragment = this.#host.ownerDocument.createDocumentFragment();
    this.#move(nodes, fragment);
    this.#host.append(fragment);
  }

  /** One by one: a hostile body has more nodes than a call takes arguments. */
  #move(nodes: Node[], fragment: DocumentFragment): void {
    for (const node of nodes) fragment.append(node);
  }
}
