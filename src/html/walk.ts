import {safePictureUrl, safeSrcset, safeUrl} from '../data/safe-url.js';

/** What a body needs to know of where it is shown. */
export interface WalkOptions {
  /** The URL that relative addresses are resolved against: where the article was published. */
  base?: string;
  /** By how many levels headings are shifted down, or up below zero; they end at h1 and h6. */
  headingOffset?: number;
  /** Stands before every id, so that none takes the place of the page's; `section-` by default. */
  idPrefix?: string;
  /** Stands before the `#` of links within the body: the page's own address, where it has a base. */
  ownAddress?: string;
}

const relations = /^(nofollow|ugc|sponsored|noopener|noreferrer|external)$/;
const heading = /^h\d$/;
const blocks = 'blockquote,details,div,dl,figure,h1,h2,h3,h4,h5,h6,hr,ol,p,pre,table,ul';

/**
 * Goes once through a sanitised tree and makes it fit for its page: addresses checked and
 * resolved, headings shifted, ids prefixed and given to headings, pictures lazy. Gives back the
 * nodes, out of their tree.
 */
export function walk(tree: ParentNode & Node, options: WalkOptions): DocumentFragment {
  // Nothing is in the page's document, where pictures are fetched, before all of it is checked.
  visitBody(tree, options);
  const fragment = document.createDocumentFragment();
  moveChildren(tree, fragment);
  return fragment;
}

/** What {@link walk} does, in place: of the DOM it needs no more than a server's tree has. */
export function visitBody(tree: ParentNode, options: WalkOptions): void {
  const walker = new BodyWalker(tree, options);
  for (const element of [...tree.querySelectorAll('*')]) walker.visit(element);
}

class BodyWalker {
  readonly #tree: ParentNode;
  readonly #base: string | undefined;
  readonly #page: string | undefined;
  readonly #offset: number;
  readonly #prefix: string;
  readonly #ownAddress: string;
  readonly #ids = new Set<string>();
  readonly #counts = new Map<string, number>();

  constructor(tree: ParentNode, options: WalkOptions) {
    const {base, headingOffset = 0, idPrefix = 'section-', ownAddress = ''} = options;
    this.#ownAddress = ownAddress;
    this.#base = base;
    this.#page = base?.split('#')[0];
    this.#offset = Math.trunc(headingOffset) || 0;
    this.#prefix = idPrefix;
    this.#tree = tree;
    this.#giveIds(tree);
  }

  visit(element: Element): void {
    const {localName} = element;
    if (element.hasAttribute('class')) checkClass(element);
    if (element.hasAttribute('cite')) this.#checkUrl(element, 'cite');
    if (localName === 'div') this.#visitDivision(element);
    else if (localName === 'a') this.#visitLink(element);
    else if (localName === 'img') this.#visitImage(element);
    else if (/^(audio|video|source|track)$/.test(localName)) this.#visitMedia(element);
  }

  /** Ids for all headings, shifted by the way, and for what links lead to, such as footnotes. */
  #giveIds(tree: ParentNode): void {
    const targets = new Set<string | undefined>();
    for (const link of tree.querySelectorAll('a[href*="#"]')) targets.add(this.#fragment(link));
    for (const element of tree.querySelectorAll('[id]')) {
      const {id} = element;
      element.removeAttribute('id');
      if (!id || this.#ids.has(this.#prefix + id)) continue;
      if (targets.has(id) || heading.test(element.localName)) this.#giveId(element, id);
    }
    for (const element of tree.querySelectorAll('h1,h2,h3,h4,h5,h6')) this.#visitHeading(element);
  }

  /** Ids that the body brought are all given before the first is made up. */
  #giveId(element: Element, name: string): void {
    let count = this.#counts.get(name) ?? 1;
    let id = this.#prefix + name;
    while (this.#ids.has(id)) id = `${this.#prefix}${name}-${++count}`;
    this.#counts.set(name, count);
    this.#ids.add(id);
    element.id = id;
  }

  /** What a link names on the page that the body comes from; undefined where it leads elsewhere. */
  #fragment(link: Element): string | undefined {
    const [page, fragment] = (link.getAttribute('href') ?? '').trim().split('#', 2);
    return page && page !== this.#page ? undefined : fragment && decode(fragment);
  }

  #checkUrl(element: Element, name: string): void {
    setOrRemove(element, name, safeUrl(element.getAttribute(name), this.#base));
  }

  #visitLink(link: Element): void {
    const href = link.getAttribute('href');
    const id = this.#prefix + (this.#fragment(link) ?? '');
    const url = this.#ids.has(id)
      ? `${this.#ownAddress}#${encode(id)}`
      : href?.trim() !== '#' && safeUrl(href, this.#base, 'body');
    setOrRemove(link, 'href', url);
    const isNewWindow = url && link.getAttribute('target')?.toLowerCase() === '_blank';
    setOrRemove(link, 'target', isNewWindow && '_blank');
    const tokens = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s/);
    const kept = new Set(tokens.filter(token => relations.test(token)));
    if (isNewWindow) kept.add('noopener');
    setOrRemove(link, 'rel', url && [...kept].join(' '));
  }

  #visitImage(image: Element): void {
    const take = (name: string) => takeAttribute(image, name);
    // Lazy loaders of blogging systems keep the real address elsewhere.
    const addresses = [take('data-src'), take('data-lazy-src'), take('src')];
    const sets = [take('data-srcset'), take('data-lazy-srcset'), take('srcset')];
    const srcset = firstOf(sets, set => safeSrcset(set, this.#base));
    const url =
      firstOf(addresses, address => safePictureUrl(address, this.#base)) ?? srcset?.split(' ')[0];
    keepNumbers(image);
    const isPixel = ['width', 'height'].every(name => Number(image.getAttribute(name) ?? 2) <= 1);
    if (!url || isPixel) {
      image.remove();
      return;
    }
    // First of all: what is lazy already is not fetched at once when it gets its address.
    image.setAttribute('loading', 'lazy');
    image.setAttribute('decoding', 'async');
    image.setAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
    if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
    setOrRemove(image, 'srcset', srcset);
    image.setAttribute('src', url);
  }

  #visitMedia(media: Element): void {
    this.#checkUrl(media, 'src');
    if (media.localName === 'source') {
      const sets = [takeAttribute(media, 'data-srcset'), media.getAttribute('srcset')];
      setOrRemove(
        media,
        'srcset',
        firstOf(sets, set => safeSrcset(set, this.#base)),
      );
    } else if (media.localName !== 'track') {
      setOrRemove(media, 'poster', safePictureUrl(media.getAttribute('poster'), this.#base));
      keepNumbers(media);
      media.setAttribute('controls', '');
      media.setAttribute('preload', 'none');
    }
  }

  #visitHeading(old: Element): void {
    const level = Math.min(Math.max(Number(old.localName[1]) + this.#offset, 1), 6);
    const element = rename(old, `h${level}`);
    if (!element.id) this.#giveId(element, slug(element.textContent));
  }

  /**
   * A `div` that holds a line of text is a paragraph: its text would run into the next. All others
   * only group.
   */
  #visitDivision(division: Element): void {
    const parent = division.parentNode!;
    const isAlone = parent !== this.#tree && !division.previousSibling && !division.nextSibling;
    if (!isAlone && !division.querySelector(blocks) && division.textContent.trim()) {
      rename(division, 'p');
    } else {
      while (division.firstChild) parent.insertBefore(division.firstChild, division);
      division.remove();
    }
  }
}

/** The element under another name, which is another element. */
function rename(old: Element, name: string): Element {
  if (old.localName === name) return old;
  const element = old.ownerDocument.createElement(name);
  for (const attribute of old.attributes) element.setAttribute(attribute.name, attribute.value);
  moveChildren(old, element);
  old.replaceWith(element);
  return element;
}

/** One by one: a call takes not as many arguments as a hostile body has nodes. */
function moveChildren(from: Node, to: Node): void {
  while (from.firstChild) to.appendChild(from.firstChild);
}

function checkClass(element: Element): void {
  const name = /(?:^|\s)(lang(?:uage)?-[\w+#-]{1,30})(?:\s|$)/.exec(element.className);
  setOrRemove(element, 'class', name?.[1]!.replace(/^lang-/, 'language-'));
}

/** Pixels only, as a number: no percentages, no units. */
function keepNumbers(element: Element): void {
  for (const name of ['width', 'height']) {
    const value = element.getAttribute(name) ?? '';
    setOrRemove(element, name, /^\s*(\d{1,5})(?:\.\d*)?(?:px)?\s*$/.exec(value)?.[1]);
  }
}

function takeAttribute(element: Element, name: string): string | null {
  const value = element.getAttribute(name);
  element.removeAttribute(name);
  return value;
}

function firstOf<T>(
  values: (string | null)[],
  read: (value: string | null) => T | undefined,
): T | undefined {
  for (const value of values) {
    const result = read(value);
    if (result) return result;
  }
  return undefined;
}

function setOrRemove(element: Element, name: string, value: string | false | undefined): void {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}

function slug(text: string): string {
  const words = text
    .slice(0, 300)
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['part'];
  // Characters are counted whole: half a surrogate pair is none.
  return /^.{1,60}/u.exec(words.join('-'))![0];
}

/** As browsers write addresses: half a surrogate pair cannot be encoded. */
function encode(id: string): string {
  return encodeURIComponent(id.replace(/[\ud800-\udfff]/gu, '\ufffd'));
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
