/** The values of a feed's fields, out of lists of elements, or out of attributes. */
import type {Person, Term} from '../article.js';
import {safeUrl, type SafeUrl} from '../safe-url.js';
import type {XmlElement} from '../xml/parse-xml.js';
import {readAddress} from './addresses.js';
import {isUncategorized} from './categories.js';
import {readDate} from './dates.js';
import type {ItemContext} from './fields.js';
import {withoutFooters} from './footers.js';
import {addressOf} from './rss-media.js';
import {htmlOf, lineOf} from './rss-text.js';
import {textOf} from './rss-tree.js';
import {looseText} from './text.js';
import {compact, mergePeople, readTags, uniqueTerms} from './values.js';

/** The facts of a feed that are known while its values are read. */
export interface FeedContext {
  readonly isAtom?: boolean;
  /** The base of addresses of the feed and its items. */
  readonly feedBase?: string;
  readonly language?: string;
  /** The name of the feed. */
  readonly title?: string;
}

/** An item, and what its feed says for all items. */
export interface FeedItem extends ItemContext, FeedContext {
  readonly publisher?: Person;
}

/** The bases that addresses are relative to. */
type LinkContext = FeedContext & Partial<Pick<FeedItem, 'item'>>;

/** How a field is read; `null` where a value says nothing of it. */
export type Read<Value> = (value: unknown, context: FeedItem) => Value | '' | null | undefined;

/** How a link is related: the last word of what may be an address. */
export function relOf({'@rel': rel = 'alternate'}: XmlElement): string {
  return rel.trim().toLowerCase().split('/').at(-1)!;
}

/** The elements and attributes of a value: one, or lists of them. */
function all(value: unknown): (XmlElement | string)[] {
  const values = [value].flat(4).slice(0, 100) as (XmlElement | string | null | undefined)[];
  return values.filter(found => found !== undefined && found !== null);
}

/** The elements of a value. */
export function list(value: unknown): XmlElement[] {
  return all(value).filter(found => typeof found === 'object');
}

/** The first line of text among elements, or in an attribute. */
export function lineIn(value: unknown, {isAtom}: FeedContext = {}): string {
  for (const found of all(value)) {
    const line = lineOf(found, isAtom);
    if (line) return line;
  }
  return '';
}

/** The base of addresses in the texts of an item, and of its pictures. */
export function baseOf({item, feedBase, article: {url}}: FeedItem): string | undefined {
  const own = url && /^https?:/.test(url) ? url : feedBase;
  return readAddress(item['@xml:base'], feedBase) ?? own;
}

/** The first address among elements, or in an attribute. */
export function addressIn(value: unknown, {feedBase, item}: LinkContext): SafeUrl | undefined {
  const base = readAddress(item?.['@xml:base'], feedBase) ?? feedBase;
  for (const found of all(value)) {
    const isText = typeof found === 'string';
    const own = isText ? base : (readAddress(found['@xml:base'], base) ?? base);
    const url = readAddress(isText ? found : addressOf(found), own);
    if (url) return url;
  }
  return undefined;
}

/** The address of an item or a feed: of several links of Atom, of a page in its language. */
export function linkIn(value: unknown, context: LinkContext): SafeUrl | undefined {
  if (!context.isAtom) return addressIn(value, context);
  const links = list(value).filter(link => relOf(link) === 'alternate');
  const pages = links.filter(({'@type': type = 'html'}) => /html/i.test(type));
  const own = pages.filter(({'@hreflang': tongue}) => tongue && tongue === context.language);
  return addressIn([...own, ...pages, ...links], context);
}

/** An identifier that is an address, unless it says that it is not. */
export function permanentIn(value: unknown, context: LinkContext): SafeUrl | undefined {
  const permanent = list(value).filter(
    element =>
      element['@ispermalink']?.toLowerCase() !== 'false' &&
      /^\s*(?:https?:)?\//i.test(textOf(element)),
  );
  return addressIn(permanent, context);
}

/** The first date. One before there were feeds is what a program writes that has none. */
export function dateIn(value: unknown): string | undefined {
  return list(value)
    .map(element => readDate(textOf(element).trim()))
    .find(date => date !== undefined && date >= '1990');
}

/** The first text among elements as HTML, without footers. */
export function htmlIn(value: unknown, context: FeedItem): string {
  const {article, title, item, feedBase} = context;
  const {headline = '', url} = article;
  for (const element of list(value)) {
    const isAtom = context.isAtom === true && !/description|encoded/.test(element.$name);
    const outer = item['@xml:base'] as string | undefined;
    const base = safeUrl(element['@xml:base'], outer) ?? outer;
    const html = htmlOf(element, isAtom, base && readAddress(base, feedBase));
    const kept = withoutFooters(html, {headline, url, title});
    if (kept) return kept;
  }
  return '';
}

/** Files that are sent along; of links, those of enclosures. */
export function filesIn(value: unknown): XmlElement[] {
  return list(value).filter(element => element.$name !== 'link' || relOf(element) === 'enclosure');
}

export function peopleIn(value: unknown, {feedBase}: FeedContext): Person[] | undefined {
  return mergePeople([list(value)], person => {
    const element = person as XmlElement;
    const name = nameIn(lineIn(element.name) || lineOf(element));
    const [address] = [...list(element.uri), ...list(element.url)].map(textOf);
    return name
      ? compact<Person>({name, url: readAddress(address, feedBase, 'person')})
      : undefined;
  });
}

/** A name without an address of email, which RSS wants in its place. */
function nameIn(text: string): string {
  const [, inBrackets] = /^["']?[^\s<>()@]+@[^\s<>()@]+ ?\((.*)\)/.exec(text) ?? [];
  return (inBrackets ?? text)
    .replace(/(?:^|[<(]) ?[^\s<>()@]+@[^\s<>()@]+ ?[>)]?$/, '')
    .replace(/^["' ]{1,9}|["' ]{1,9}$|^by |^(?:unknown|https?:\S+)$/gi, '');
}

/** The first category is the section, and the others are tags, unless they say that all are. */
export function categoryIn(value: unknown): Term | null {
  const [first] = termsIn(value) ?? [];
  return (!areTags(value) && first) || null;
}

export function tagsIn(value: unknown, {article: {category}}: FeedItem): Term[] | null | undefined {
  const [first] = list(value);
  if (first?.$name === 'keywords') return category ? null : readTags(lineOf(first));
  const tags = termsIn(value)?.filter(({name}) => name !== category?.name);
  return tags && tags.length > 0 ? tags : null;
}

function termsIn(value: unknown): Term[] | undefined {
  const names = list(value).map(
    element => looseText(element['@label'] ?? element['@term']) || lineOf(element),
  );
  // Blogger says by an address that an entry is an entry.
  return uniqueTerms(names.filter(name => !isUncategorized(name) && !/^https?:/i.test(name)));
}

function areTags(value: unknown): boolean {
  return list(value).some(({'@domain': domain = '', '@scheme': scheme = ''}) =>
    /(?:^|[^a-z])(?:tag|keyword)s?(?:$|[^a-z])/i.test(`${domain} ${scheme}`),
  );
}
