import {isEmoji} from '../data/emoji.js';
import {isOnWeb, isPictureFile, isPlaceholder} from '../data/picture-addresses.js';
import {safePictureUrl, safeSrcset} from '../data/safe-url.js';
import {isSmallSign, keepNumbers, takeSize} from './small-pictures.js';
import {isSamePicture} from './same-picture.js';
import {
  elementsIn,
  firstElements,
  hasInk,
  isElement,
  neighbour,
  replaceByText,
  setOrRemove,
  sides,
  takeAttribute,
  textUpTo,
  unwrap,
} from './tree-work.js';

const drawn = /(?:<|%3c)(?:circle|ellipse|g|image|line|path|poly|rect|text|use)/i;
/** Servers that count readers with pictures. */
const counter =
  /^https?:\/\/(?:pixel\.wp\.com|stats\.wordpress\.com|feeds\.feedburner\.com\/~|www\.facebook\.com\/tr\b|(?:www\.)?google-analytics\.com|sb\.scorecardresearch\.com)/i;
const boxes = /^(?:div|figure|p|span)$/;

/** Gives each picture the best address that its element, or its stand-in, has. */
export function settlePictures(tree: ParentNode, base: string | undefined): void {
  new Pictures(tree, base).settle();
}

class Pictures {
  readonly #tree: ParentNode;
  readonly #base: string | undefined;
  /** The pictures whose address a loader kept elsewhere. */
  readonly #loaded = new Set<Element>();

  constructor(tree: ParentNode, base: string | undefined) {
    this.#tree = tree;
    this.#base = base;
  }

  settle(): void {
    for (const source of this.#tree.querySelectorAll('source')) this.#settleSource(source);
    for (const box of this.#tree.querySelectorAll('was-noscript')) this.#settleFallback(box);
    for (const element of elementsIn(this.#tree)) {
      const {localName} = element;
      if (localName === 'img') this.#settleImage(element);
      else if (localName === 'picture') this.#settlePicture(element);
      else if (/^was-(?:frame|object)$/.test(localName)) this.#settleFrame(element);
      else if (element.hasAttribute('data-src') && boxes.test(localName)) this.#settleBox(element);
    }
    for (const image of this.#loaded) leaveOutBlurred(image);
  }

  /** An element without content that has a picture as its background, or that a loader fills. */
  #settleBox(box: Element): void {
    const address = takeAttribute(box, 'data-src')!;
    if (hasInk(textUpTo(box, 64)) || !isEmpty(box)) return;
    this.#settleImage(addImage(box, address, box.getAttribute('aria-label') ?? ''));
  }

  /**
   * The content for browsers without scripts is shown if it has the only real picture of its place,
   * or a film. Other text in it is for those browsers only.
   */
  #settleFallback(box: Element): void {
    const inside = [...firstElements(box)];
    const image = inside.find(element => element.localName === 'img' && !isPixel(element));
    const beside = image && pictureBeside(box);
    const isBetter = image && (!beside || this.#isBetter(image, beside));
    if (isBetter) {
      if (beside) takePlace(beside, image, box);
      unwrap(box);
      return;
    }
    const frame = inside.find(({localName}) => localName === 'was-frame');
    if (frame) box.replaceWith(frame);
    else box.remove();
  }

  /** Whether a fallback shows what the picture beside it does not, or shows it in a lesser copy. */
  #isBetter(image: Element, beside: Element): boolean {
    const read = (element: Element, name: string) =>
      safePictureUrl(element.getAttribute(name), this.#base);
    const lazy = ['data-src', 'data-file'].map(name => read(beside, name));
    if (lazy.some(isOnWeb) || safeSrcset(beside.getAttribute('data-srcset'), this.#base)) {
      return false;
    }
    const [own, other] = [read(image, 'src'), read(beside, 'src')];
    if (!isOnWeb(other) || isPlaceholder(other)) return true;
    return own !== undefined && isSamePicture(own, other);
  }

  /** Which addresses an element shows: what a loader keeps, unless the picture is there already. */
  #choose(element: Element): {url: string | undefined; srcset: string | undefined} {
    const read = (name: string) => safePictureUrl(takeAttribute(element, name), this.#base);
    const readSet = (name: string) => safeSrcset(takeAttribute(element, name), this.#base);
    const [lazy, file, own] = [read('data-src'), read('data-file'), read('src')];
    const [lazySet, ownSet] = [readSet('data-srcset'), readSet('srcset')];
    const isReal = isOnWeb(own) && !isPlaceholder(own);
    const isSign = isReal && /\.(?:gif|svg)(?:$|[?#])/i.test(own);
    const takesFile = isOnWeb(file) && (!isReal || (isSign && !isSamePicture(file, own)));
    const better = isOnWeb(lazy) ? lazy : takesFile ? file : undefined;
    // Candidates that say the same as a placeholder are placeholders.
    const isStale = better && own && better !== own && ownSet?.split(' ').includes(own);
    const address = better ?? own ?? lazy;
    const srcset = [lazySet, isStale ? undefined : ownSet]
      .map(set => set && withoutData(set, isOnWeb(address)))
      .find(Boolean);
    if (better && better !== own) this.#loaded.add(element);
    const url = isReal || better ? address : (srcset?.split(' ')[0] ?? address);
    return {url, srcset};
  }

  #settleImage(image: Element): void {
    const {url: chosen, srcset} = this.#choose(image);
    const url = isOnWeb(chosen) ? chosen : (this.#linkedPicture(image) ?? chosen);
    takeSize(image);
    const isSign = isSmallSign(image, url);
    if (isSign && isEmoji(image.getAttribute('alt'))) {
      replaceByText(image, image.getAttribute('alt')!.trim());
      return;
    }
    if (!url || isPixel(image) || isBlank(url) || counter.test(url)) {
      image.remove();
      return;
    }
    keepNumbers(image);
    image.setAttribute('loading', 'lazy');
    setOrRemove(image, 'srcset', srcset);
    // The style sheet knows by this that the picture is as high as the text around it.
    if (isSign) image.setAttribute('sizes', '1em');
    showLazily(image, url);
  }

  /** If there is no more than a placeholder, the link around it may lead to the picture. */
  #linkedPicture({parentElement: link}: Element): string | undefined {
    const href = link?.localName === 'a' ? link.getAttribute('href') : null;
    return href && isPictureFile(href) ? safePictureUrl(href, this.#base) : undefined;
  }

  #settleSource(source: Element): void {
    const parent = source.parentElement?.localName ?? '';
    const {url, srcset} = this.#choose(source);
    if (parent === 'picture') {
      const set = srcset ?? (isOnWeb(url) ? `${url} 1x` : undefined);
      if (set) source.setAttribute('srcset', set);
      else source.remove();
    } else if (/^(?:audio|video)$/.test(parent) && isOnWeb(url)) source.setAttribute('src', url);
    else source.remove();
  }

  /** A `picture` shows nothing without an `img`, which has an address for when no source fits. */
  #settlePicture(picture: Element): void {
    const inside = [...firstElements(picture)];
    const image = inside.find(({localName}) => localName === 'img');
    const source = inside.find(({localName}) => localName === 'source');
    const first = source?.getAttribute('srcset')?.split(' ')[0];
    if (!image && first) this.#settleImage(addImage(picture, first, ''));
    else if (!image) unwrap(picture);
    else if (isOnWeb(first) && !isOnWeb(safePictureUrl(image.getAttribute('src'), this.#base))) {
      if (!image.hasAttribute('data-src')) image.setAttribute('data-src', first);
    } else if (source && first && !isOnWeb(first)) source.remove();
  }

  /** A frame or an object that is nothing but a picture. */
  #settleFrame(frame: Element): void {
    const address = ['data-src', 'data', 'src']
      .map(name => frame.getAttribute(name))
      .find(value => value !== null && isPictureFile(value));
    const type = frame.getAttribute('type') ?? 'image/';
    if (!address || !/^image\//i.test(type) || hasInk(textUpTo(frame, 64)) || !isEmpty(frame))
      return;
    const image = frame.ownerDocument.createElement('img');
    image.setAttribute('src', address);
    const alt = frame.getAttribute('title') ?? frame.getAttribute('aria-label');
    image.setAttribute('alt', alt ?? '');
    frame.replaceWith(image);
    this.#settleImage(image);
  }
}

/** Has a picture that is new in its place fetched as all others are. */
export function showLazily(image: Element, url: string): void {
  // First of all: what is lazy already is not fetched at once when it gets its address.
  image.setAttribute('loading', 'lazy');
  image.setAttribute('decoding', 'async');
  image.setAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
  if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
  image.setAttribute('src', url);
}

function addImage(parent: Element, address: string, alt: string): Element {
  const image = parent.ownerDocument.createElement('img');
  image.setAttribute('src', address);
  image.setAttribute('alt', alt);
  parent.appendChild(image);
  return image;
}

function isEmpty(box: Element): boolean {
  for (const {localName} of firstElements(box)) {
    if (/^(?:audio|img|picture|video|was-frame|was-object)$/.test(localName)) return false;
  }
  return true;
}

/** The picture next to an element, on its own or as all that is in a box. */
function pictureBeside(box: Element): Element | undefined {
  for (const side of sides) {
    const node = neighbour(box, side);
    if (!isElement(node)) continue;
    const isBox = boxes.test(node.localName);
    if (node.localName === 'img' || (isBox && node.hasAttribute('data-src'))) return node;
    if (!isBox && !/^(?:a|picture)$/.test(node.localName)) continue;
    const images = [...firstElements(node, 16)].filter(({localName}) => localName === 'img');
    if (images.length === 1) return images[0];
  }
  return undefined;
}

/** Gives a picture the texts and the size of the one that it replaces. */
function takePlace(old: Element, image: Element, box: Element): void {
  for (const name of ['alt', 'width', 'height', 'class']) {
    const value = old.getAttribute(name);
    if (value && !image.getAttribute(name)) image.setAttribute(name, value);
  }
  const parent = old.parentElement;
  const isWhole = parent?.localName === 'picture' && parent !== box.parentNode;
  (isWhole ? parent : old).remove();
}

const isPixel = (image: Element): boolean =>
  ['width', 'height'].every(name => Number.parseFloat(image.getAttribute(name) ?? '2') <= 1);

/** A GIF of one pixel, or a drawing without anything drawn. */
function isBlank(url: string): boolean {
  if (/^data:image\/gif;base64,R0lGOD[ld]hAQABA/i.test(url)) return true;
  const data = /^data:image\/svg\+xml(;base64)?(?:;[^,]*)?,(.*)/is.exec(url);
  if (!data || url.length > 2000) return false;
  try {
    return !drawn.test(data[1] ? atob(data[2]!) : data[2]!);
  } catch {
    return false;
  }
}

/** Candidates without those that are nothing but data, where there is an address. */
function withoutData(srcset: string, hasAddress: boolean): string | undefined {
  if (!/data:/i.test(srcset)) return srcset;
  const candidates = srcset.split(/, (?=\S+ [\d.]+[wx](?:,|$))/);
  const real = candidates.filter(candidate => isOnWeb(candidate));
  if (real.length > 0) return real.join(', ');
  return hasAddress ? undefined : srcset;
}

/** The blurred copy that is shown until a picture is there. */
function leaveOutBlurred(image: Element): void {
  for (const side of sides) {
    const other = neighbour(image, side);
    if (!isElement(other) || other.localName !== 'img') continue;
    const [own, copy] = [image, other].map(element => element.getAttribute('src') ?? '');
    if (!isOnWeb(copy) || isSamePicture(own!, copy)) other.remove();
  }
}
