/** Elements that wait to come within one viewport of view. One observer serves the whole page. */
const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Tells when an element comes within one viewport of view. It waits for one element at a time. */
export class Proximity {
  #element?: Element;

  /** Calls `near` once, when the element is within one viewport of view; at once in jsdom. */
  wait(element: Element, near: () => void): void {
    if (!globalThis.IntersectionObserver) {
      near();
      return;
    }
    if (element !== this.#element) this.stop();
    this.#element = element;
    waiting.set(element, near);
    observer ??= new IntersectionObserver(tell, {rootMargin: '100%'});
    observer.observe(element);
  }

  /** Ends what {@link wait} began. */
  stop(): void {
    if (this.#element) forget(this.#element);
    this.#element = undefined;
  }
}

function tell(entries: IntersectionObserverEntry[]): void {
  for (const {target, isIntersecting} of entries) {
    const near = isIntersecting && waiting.get(target);
    if (!near) continue;
    forget(target);
    near();
  }
}

function forget(element: Element): void {
  if (waiting.delete(element)) observer?.unobserve(element);
}
