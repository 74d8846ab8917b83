import {safePictureUrl, safeSrcset, safeUrl} from '../data/safe-url.js';

/** What a body needs to know of where it is shown. */
export interface WalkOptions {
  /** What relative addresses are resolved against. */
  base?: string;
  /** By how many levels headings are shifted down; h6 is the last. */
  headingOffset?: number;
  /** Stands before every id, so that none takes the place of the page's; `section-` by default. */
  idPrefix?: string;
}

const relations = /^(nofollow|ugc|sponsored|noopener|noreferrer|external)$/;

/**
 * Goes once through a sanitised tree and makes it fit for its page: addresses checked and
 * resolved, headings shifted, ids prefixed and given to headings, pictures lazy. Gives back the
 * nodes, out of their tree.
 */
export function walk(tree: Element, options: WalkOptions): DocumentFragment {
  const walker = new BodyWalker(tree, options);
  for (const element of [...tree.querySelectorAll('*')]) walker.visit(element);
  const fragment = document.createDocumentFragment();
  fragment.append(...tree.childNodes);
  return fragment;
}

class BodyWalker {
  readonly #base: string | undefined;
  readonly #offset: number;
  readonly #prefix: string;
  /** The ids that links of the same body lead to. */
  readonly #targets = new Set<string>();
  readonly #ids = new Set<string>();

  constructor(tree: Element, {base, headingOffset = 0, idPrefix = 'section-'}: WalkOptions) {
    this.#base = base;
    this.#offset = Math.min(Math.max(Math.trunc(headingOffset) || 0, -5), 5);
    this.#prefix = idPrefix;
    for (const link of tree.querySelectorAll('a[href^="#"]')) {
      this.#targets.add(decode(link.getAttribute('href')!.slice(1)));
    }
  }

  visit(element: Element): void {
    this.#checkId(element);
    if (element.hasAttribute('class')) checkClass(element);
    if (element.hasAttribute('cite'))
      setOrRemove(element, 'cite', safeUrl(element.getAttribute('cite'), this.#base));
    switch (element.localName) {
      case 'a':
        return this.#visitLink(element);
      case 'img':
        return this.#visitImage(element);
      case 'source':
        return this.#visitSource(element);
      case 'audio':
      case 'video':
      case 'track':
        return this.#visitMedia(element);
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return this.#visitHeading(element);
    }
  }

  /** An id stays where a link of the body leads to it; headings get one in any case. */
  #checkId(element: Element): void {
    const id = element.getAttribute('id');
    if (id === null) return;
    if (this.#targets.has(id) || /^h\d$/.test(element.localName)) this.#setId(element, id);
    else element.removeAttribute('id');
  }

  #setId(element: Element, name: string): void {
    let id = this.#prefix + name;
    for (let count = 2; this.#ids.has(id); count++) id = `${this.#prefix}${name}-${count}`;
    this.#ids.add(id);
    element.setAttribute('id', id);
  }

  #visitLink(link: Element): void {
    const href = link.getAttribute('href');
    if (href?.startsWith('#')) {
      setOrRemove(link, 'href', href.length > 1 ? `#${this.#prefix}${href.slice(1)}` : undefined);
    } else {
      setOrRemove(link, 'href', safeUrl(href, this.#base, 'body'));
    }
    const isNewWindow = link.getAttribute('target') === '_blank';
    if (!isNewWindow) link.removeAttribute('target');
    const tokens = new Set(link.getAttribute('rel')?.toLowerCase().split(/\s+/));
    const kept = [...tokens].filter(token => relations.test(token));
    if (isNewWindow && !kept.includes('noopener')) kept.push('noopener');
    setOrRemove(link, 'rel', kept.join(' '));
  }

  #visitImage(image: Element): void {
    const get = (name: string) => image.getAttribute(name);
    // Lazy loaders of blogging systems keep the real address elsewhere.
    const src = get('data-src') ?? get('data-lazy-src') ?? get('src');
    const srcset = get('data-srcset') ?? get('data-lazy-srcset') ?? get('srcset');
    for (const name of ['data-src', 'data-lazy-src', 'data-srcset', 'data-lazy-srcset']) {
      image.removeAttribute(name);
    }
    const url = safePictureUrl(src, this.#base) ?? safePictureUrl(get('src'), this.#base);
    keepNumbers(image);
    const isPixel = Number(get('width') ?? 2) <= 1 && Number(get('height') ?? 2) <= 1;
    if (!url || isPixel) {
      image.remove();
      return;
    }
    image.setAttribute('src', url);
    setOrRemove(image, 'srcset', safeSrcset(srcset, this.#base));
    if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
    image.setAttribute('loading', 'lazy');
    image.setAttribute('decoding', 'async');
    image.setAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
  }

  #visitSource(source: Element): void {
    setOrRemove(source, 'src', safeUrl(source.getAttribute('src'), this.#base));
    setOrRemove(source, 'srcset', safeSrcset(source.getAttribute('srcset'), this.#base));
  }

  #visitMedia(media: Element): void {
    setOrRemove(media, 'src', safeUrl(media.getAttribute('src'), this.#base));
    if (media.localName === 'track') return;
    setOrRemove(media, 'poster', safePictureUrl(media.getAttribute('poster'), this.#base));
    keepNumbers(media);
    media.setAttribute('controls', '');
    media.setAttribute('preload', 'none');
  }

  #visitHeading(heading: Element): void {
    const level = Math.min(Math.max(Number(heading.localName[1]) + this.#offset, 1), 6);
    let target = heading;
    if (`h${level}` !== heading.localName) {
      target = heading.ownerDocument.createElement(`h${level}`);
      for (const {name, value} of heading.attributes) target.setAttribute(name, value);
      target.append(...heading.childNodes);
      heading.replaceWith(target);
    }
    if (!target.id) this.#setId(target, slug(target.textContent));
  }
}

function checkClass(element: Element): void {
  const name = /(?:^|\s)(lang(?:uage)?-[\w+#-]{1,30})(?:\s|$)/.exec(element.getAttribute('class')!);
  setOrRemove(element, 'class', name?.[1]?.replace(/^lang-/, 'language-'));
}

function keepNumbers(element: Element): void {
  for (const name of ['width', 'height']) {
    const value = element.getAttribute(name);
    if (value !== null && !/^\d{1,5}$/.test(value)) element.removeAttribute(name);
  }
}

function setOrRemove(element: Element, name: string, value: string | undefined): void {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}

function slug(text: string | null): string {
  const words = (text ?? '').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['part'];
  return words.join('-').slice(0, 60);
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
