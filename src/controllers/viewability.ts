/**
 * Tells when something was really seen: half of it in view for one second, the usual measure of
 * viewability (MRC Viewable Impression Guidelines, section 3). One observer serves the whole page.
 */
const seenAfter = 1000;

/** An element that wants to know when it was seen. */
export interface ViewedElement extends Element {
  /** Half of the element has been in view for one second. */
  viewed(): void;
}

/** The elements that are watched, each with its timer while half of it is in view. */
const watched = new Map<Element, ReturnType<typeof setTimeout> | undefined>();
let observer: IntersectionObserver | undefined;

/** Calls `viewed()` once, when half of the element has been in view for one second. Never in jsdom. */
export function watchView(element: ViewedElement): void {
  if (watched.has(element)) {
    // Another article in the same place: its second begins again.
    if (watched.get(element)) start(element);
    return;
  }
  if (!globalThis.IntersectionObserver) return;
  observer ??= new IntersectionObserver(onIntersection, {threshold: 0.5});
  watched.set(element, undefined);
  observer.observe(element);
}

/** Ends what {@link watchView} began. */
export function unwatchView(element: Element): void {
  clearTimeout(watched.get(element));
  if (watched.delete(element)) observer?.unobserve(element);
}

function onIntersection(entries: IntersectionObserverEntry[]): void {
  for (const {target, isIntersecting, intersectionRatio} of entries) {
    if (!watched.has(target)) continue;
    clearTimeout(watched.get(target));
    const isSeen = isIntersecting && intersectionRatio >= 0.5;
    if (isSeen) start(target as ViewedElement);
    else watched.set(target, undefined);
  }
}

function start(element: ViewedElement): void {
  clearTimeout(watched.get(element));
  watched.set(
    element,
    setTimeout(() => onSeen(element), seenAfter),
  );
}

function onSeen(element: ViewedElement): void {
  unwatchView(element);
  element.viewed();
}
