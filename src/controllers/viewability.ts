/**
 * Tells when something was really seen: half of it in view for one second, the usual measure of
 * viewability (MRC Viewable Impression Guidelines, section 3). One observer serves the whole page.
 */
const seenAfter = 1000;

interface Watched {
  seen: () => void;
  timer?: ReturnType<typeof setTimeout>;
}

const watched = new Map<Element, Watched>();
let observer: IntersectionObserver | undefined;

/** Calls `seen` once, when half of the element has been in view for one second. */
export function watchView(element: Element, seen: () => void): void {
  unwatchView(element);
  observer ??= new IntersectionObserver(onIntersection, {threshold: 0.5});
  watched.set(element, {seen});
  observer.observe(element);
}

/** Ends what {@link watchView} began. */
export function unwatchView(element: Element): void {
  clearTimeout(watched.get(element)?.timer);
  if (watched.delete(element)) observer?.unobserve(element);
}

function onIntersection(entries: IntersectionObserverEntry[]): void {
  for (const {target, isIntersecting, intersectionRatio} of entries) {
    const watch = watched.get(target);
    if (!watch) continue;
    clearTimeout(watch.timer);
    watch.timer =
      isIntersecting && intersectionRatio >= 0.5
        ? setTimeout(() => {
            unwatchView(target);
            watch.seen();
          }, seenAfter)
        : undefined;
  }
}
