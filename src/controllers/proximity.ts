/** Tells when an element comes within one viewport of view. One observer serves the whole page. */
const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls `near` once, when the element is within one viewport of view. */
export function whenNear(element: Element, near: () => void): void {
  observer ??= new IntersectionObserver(
    entries => {
      for (const {target, isIntersecting} of entries) {
        const callback = isIntersecting && waiting.get(target);
        if (!callback) continue;
        stopWaiting(target);
        callback();
      }
    },
    {rootMargin: '100%'},
  );
  waiting.set(element, near);
  observer.observe(element);
}

/** Ends what {@link whenNear} began. */
export function stopWaiting(element: Element): void {
  if (waiting.delete(element)) observer?.unobserve(element);
}
