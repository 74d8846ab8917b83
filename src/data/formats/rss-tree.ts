/** The tree of a feed: its elements by short names, and where its items are. */
import {decodeEntities} from '../entities.js';
import {safeUrl} from '../safe-url.js';
import {parseXml, type XmlElement} from '../xml/parse-xml.js';

/**
 * A part of the address of each namespace, and the prefix that its elements get; the first counts.
 */
const namespaces = (
  'content=/modules/content sy=/modules/syndication -=/modules/ =purl.org/rss/1.0 ' +
  '=netscape.com/ =backend.userland.com/ =harvard.edu/ =net/rss_2.0/enc atom=w3.org/2005/atom atom=purl.org/atom/ ' +
  'dc=purl.org/dc/ media=search.yahoo.com/mrss media=rssboard.org/media-rss ' +
  'itunes=itunes.com/dtds/podcast feedburner=rssnamespace.org/feedburner yt=youtube.com/xml/schemas'
)
  .split(' ')
  .map(pair => pair.split('=') as [prefix: string, part: string]);

/** The elements of one name in another one. */
export function all(element: XmlElement, name: string): XmlElement[] {
  return (element[name] ?? []) as XmlElement[];
}

/** The texts that are right in an element; a text is itself. */
export function textOf(value: XmlElement | string | undefined): string {
  if (typeof value !== 'object') return value ?? '';
  return value.$.filter(child => typeof child === 'string').join('');
}

/**
 * Takes the text of a feed apart. Elements of namespaces that say nothing here have no name. Each
 * item has the `xml:base` and `xml:lang` that it inherits. `items` is absent where there is neither
 * an item nor a feed.
 */
export function readTree(text: string): {feed: XmlElement; items?: XmlElement[]} {
  const prefixes = Object.create(null) as Record<string, string | undefined>;
  const keyOf = (space: string, name: string): string | undefined => {
    // Whatever namespace a feed gives itself is its own.
    if (prefixes[''] === undefined && name !== 'rdf') prefixes[''] = prefixes[space] = '';
    const address = space.toLowerCase();
    prefixes[space] ??= namespaces.find(
      ([prefix, part]) => prefix === address || address.includes(part),
    )?.[0];
    return prefixes[space] === undefined
      ? undefined
      : `${prefixes[space]}:${name}`.replace(/^:/, '');
  };
  // Signs of Windows-1252 that were taken for those of ISO-8859-1: by the system that wrote the
  // feed, or by the decoder of Node 20.
  const signs = text.replace(/[\x80-\x9f]/g, sign => decodeEntities(`&#${sign.charCodeAt(0)};`));
  const document = parseXml(signs, keyOf);
  const items: XmlElement[] = [];
  let feed: XmlElement | undefined;

  // At any depth, since an element before them may have no end; but not in one another, since an
  // entry may be the content of another one. An item right in an item is one that had no end.
  const walk = (children: readonly (XmlElement | string)[], outer?: XmlElement): void => {
    for (const child of children) {
      if (typeof child === 'string') continue;
      const base = outer?.['@xml:base'];
      child['@xml:base'] = safeUrl(child['@xml:base'], base) ?? base;
      child['@xml:lang'] ??= outer?.['@xml:lang'];
      const key = keyOf(child.$space, child.$name);
      if (key === 'channel' || key === 'feed') feed ??= child;
      const isItem = key === 'item' || key === 'entry';
      if (isItem) items.push(child);
      walk(isItem ? all(child, 'item') : child.$, child);
    }
  };
  walk(document.$);
  const [root = document] = document.$.filter(child => typeof child !== 'string');
  // RDF has the picture of a channel beside it.
  if (feed) feed.image ??= root.image;
  return {feed: feed ?? root, items: feed || items.length > 0 ? items : undefined};
}
