import {canonicalUrl} from '../data/canonical.js';
import {safeUrl} from '../data/safe-url.js';
import {decodePercent} from './percent-encoding.js';
import {around, elementsIn, setOrRemove, takeAttribute} from './tree-work.js';

const heading = /^h\d$/;
const relations = /^(?:nofollow|ugc|sponsored|noopener|noreferrer|external)$/;
/** GitHub puts this before the IDs of what its users write, and not in their links. */
const userPrefix = 'user-content-';

export interface LinkOptions {
  base?: string | undefined;
  idPrefix: string;
  ownAddress: string;
}

/**
 * The IDs and the links of a body. Links to places in it lead there, wherever it is shown. No ID
 * takes the place of one of the page's own.
 */
export class Links {
  readonly #base: string | undefined;
  readonly #page: string | undefined;
  readonly #prefix: string;
  readonly #ownAddress: string;
  readonly #ids = new Set<string>();
  readonly #counts = new Map<string, number>();

  constructor({base, idPrefix, ownAddress}: LinkOptions) {
    this.#base = base;
    this.#page = canonicalUrl(base);
    this.#prefix = idPrefix;
    this.#ownAddress = ownAddress;
  }

  /** Leaves IDs where links of the body lead to, and on headings. */
  markTargets(tree: ParentNode): void {
    const wanted = new Set<string>();
    for (const link of tree.querySelectorAll('a[href*="#"]')) {
      const fragment = this.#fragment(link);
      if (fragment) wanted.add(fragment).add(userPrefix + fragment);
    }
    const seen = new Set<string>();
    for (const element of elementsIn(tree)) {
      const id = element.getAttribute('id') || element.getAttribute('name') || '';
      element.removeAttribute('name');
      const isTarget = wanted.has(id) || heading.test(element.localName);
      setOrRemove(element, 'id', id && !seen.has(id) && isTarget && id);
      seen.add(id);
      if (element.id && !heading.test(element.localName)) giveToHeading(element);
    }
  }

  /** Prefixes the IDs that were left, and gives each heading without one an ID after its text. */
  giveIds(tree: ParentNode): void {
    for (const element of tree.querySelectorAll('[id]')) {
      const name = takeAttribute(element, 'id')!;
      this.#giveId(element, name);
    }
    for (const heading of tree.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
      if (!heading.id) this.#giveId(heading, slug(heading.textContent));
    }
  }

  /** IDs that the body brought are all given before the first is made up. */
  #giveId(element: Element, name: string): void {
    let count = this.#counts.get(name) ?? 1;
    let id = this.#prefix + name;
    while (this.#ids.has(id)) id = `${this.#prefix}${name}-${++count}`;
    this.#counts.set(name, count);
    this.#ids.add(id);
    element.id = id;
  }

  visit(link: Element): void {
    const href = link.getAttribute('href');
    const id = this.#idOf(link);
    const url = id
      ? `${this.#ownAddress}#${encode(id)}`
      : href?.trim() !== '#' && safeUrl(href, this.#base, 'body');
    setOrRemove(link, 'href', url);
    const isNewWindow = url && !id && link.getAttribute('target')?.toLowerCase() === '_blank';
    setOrRemove(link, 'target', isNewWindow && '_blank');
    const tokens = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s/);
    const kept = new Set(tokens.filter(token => relations.test(token)));
    if (isNewWindow) kept.add('noopener');
    setOrRemove(link, 'rel', url && [...kept].join(' '));
  }

  #idOf(link: Element): string | undefined {
    const fragment = this.#fragment(link);
    if (!fragment) return undefined;
    const ids = [fragment, userPrefix + fragment].map(name => this.#prefix + name);
    return ids.find(id => this.#ids.has(id));
  }

  /**
   * The ID that a link names on the page that the body comes from; nothing if it leads elsewhere.
   */
  #fragment(link: Element): string | undefined {
    const href = (link.getAttribute('href') ?? '').trim();
    const index = href.indexOf('#');
    if (index < 0) return undefined;
    const isOwn = index === 0 || (this.#page && canonicalUrl(href, this.#base) === this.#page);
    return isOwn ? decodePercent(href.slice(index + 1)) : undefined;
  }
}

/** A part of a heading that links lead to hands its ID on to the heading. */
function giveToHeading(element: Element): void {
  const outer = around(element, ({localName}) => heading.test(localName), 3);
  if (outer && !outer.id) outer.id = takeAttribute(element, 'id')!;
}

function slug(text: string): string {
  const words = text
    .slice(0, 300)
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['part'];
  // Characters are counted whole: half a surrogate pair is not a character.
  return /^.{1,60}/u.exec(words.join('-'))![0];
}

/** As browsers write addresses: half a surrogate pair cannot be encoded. */
function encode(id: string): string {
  return encodeURIComponent(id.replace(/[\ud800-\udfff]/gu, '\ufffd'));
}
