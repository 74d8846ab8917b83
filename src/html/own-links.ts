/** Links that lead to places within a body, or from a summary to one, where browsers do not. */

const followed = new WeakSet<Element>();
const arrived = new WeakSet<Element>();

/**
 * Follows the links of a body, or of a summary, to places in the page. In a shadow root the browser
 * finds no IDs, and a page whose address is a route would be left.
 */
export function followLinks(body: HTMLElement): void {
  if (followed.has(body)) return;
  followed.add(body);
  body.addEventListener('click', onClick);
}

/** Scrolls to the place that the address of the page names, if the body came after the page. */
export function showFragment(body: Element): void {
  if (arrived.has(body) || !body.querySelector('[id]')) return;
  arrived.add(body);
  const {ownerDocument: document} = body;
  const place = placeIn(body, document.location?.hash ?? '');
  // Who has scrolled is reading.
  const isAtStart = document.defaultView?.scrollY === 0;
  if (place && isAtStart && !document.querySelector(':target')) show(place);
}

function onClick(event: MouseEvent): void {
  const {defaultPrevented, button, altKey, ctrlKey, metaKey, shiftKey} = event;
  if (defaultPrevented || button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return;
  const body = event.currentTarget as HTMLElement;
  const path = event.composedPath() as Element[];
  const inside = path.slice(0, path.indexOf(body));
  const link = inside.find(({localName}) => localName === 'a') as HTMLAnchorElement | undefined;
  const {href = '', hash} = link ?? {};
  const {ownerDocument: document} = body;
  if (!hash || href.split('#')[0] !== document.URL.split('#')[0]) return;
  const [name = '', directive] = hash.split(':~:');
  const place = placeIn(body, name) ?? sectionNear(body, name);
  if (!place) return;
  if (body.getRootNode() === document && !isRoute(document)) {
    // The browser goes there, with the ID that the place has in this page.
    if (!placeIn(body, name)) link!.hash = [place.id, directive].filter(Boolean).join(':~:');
    return;
  }
  event.preventDefault();
  show(place);
  focusOn(place);
}

/** The element that a fragment names, in the same document or shadow root as the body. */
function placeIn(body: Element, fragment: string): HTMLElement | undefined {
  const root = body.getRootNode() as Partial<Document>;
  return root.getElementById?.(decode(fragment.slice(1))) ?? undefined;
}

/** The ID that a fragment names; a lone percent sign names nothing. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return '';
  }
}

/**
 * The section of a body that has a name, in the same layout or else in the same root. A body puts
 * something before each of its IDs, which a summary of the article does not know.
 */
function sectionNear(element: Element, fragment: string): HTMLElement | undefined {
  const scope = element.closest('article-layout') ?? (element.getRootNode() as Document);
  const sections = scope.querySelectorAll<HTMLElement>('[id^="section-"]');
  const wanted = decode(fragment.slice(1));
  return [...sections].find(({id}) => id.replace(/^section-(\d+-)?/, '') === wanted);
}

/** Whether the fragment of the page's address is the route of an application: it names no place. */
function isRoute(document: Document): boolean {
  const {hash} = document.location;
  return hash.length > 1 && !placeIn(document.documentElement, hash);
}

function show(place: Element): void {
  for (let outer = place.closest('details'); outer;) {
    outer.open = true;
    outer = outer.parentElement?.closest('details') ?? null;
  }
  place.scrollIntoView();
}

/** Lets the keyboard and screen readers go on from a place, as after a link that a browser follows. */
function focusOn(place: HTMLElement): void {
  place.focus({preventScroll: true});
  const {activeElement} = place.getRootNode() as Document;
  if (activeElement === place) return;
  place.setAttribute('tabindex', '-1');
  place.addEventListener('blur', () => place.removeAttribute('tabindex'), {once: true});
  place.focus({preventScroll: true});
}
