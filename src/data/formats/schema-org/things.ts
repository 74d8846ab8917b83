/** The things around an article in JSON-LD: people, pictures, sounds, tags. */
import type {Audio, Authorship, MachineMade, Person, Picture, Term} from '../../article.js';
import {plainText} from '../../plain-text.js';
import {parseDuration} from '../../../time/duration.js';
import {readPictureAddress, readSrcset} from '../addresses.js';
import {isObject, type Fields} from '../article.js';
import {compact, mergePeople, readSeconds, splitTags, uniqueTerms} from '../values.js';
import type {Graph} from './graph.js';
import {addressOf, firstOf, lengthOf, listOf, textOf} from './values.js';

const deepest = 5;

/** The people or organisations that one property names. */
export function peopleOf(value: unknown, graph: Graph): Person[] | undefined {
  const authors = listOf(value).flatMap(author =>
    // One author with several names is several authors.
    isObject(author) && Array.isArray(author.name) && author.name.length > 1
      ? author.name.slice(0, 100).map((name: unknown) => ({name}))
      : [author],
  );
  return mergePeople([authors], author => personOf(author, graph));
}

/** A person or an organisation: a name, or a thing that has one. */
export function personOf(value: unknown, graph: Graph): Person | undefined {
  const node = graph.follow(firstOf(value));
  const fields: Fields = isObject(node) ? node : {name: node};
  const parts = [fields.givenName, fields.additionalName, fields.familyName];
  const names = parts.map(textOf).filter(Boolean).join(' ');
  const name = (textOf(fields.name) || names || textOf(fields['@value'])).replace(/^by /i, '');
  if (!name || /^https?:\/\//i.test(name)) return undefined;
  const url = addressOf(fields.url, graph.base) ?? addressOf(fields.sameAs, graph.base);
  return compact({name, url, image: pictureOf(fields.image, graph)?.url});
}

/** A publisher: an organisation with its logo. */
export function publisherOf(value: unknown, graph: Graph): Person | undefined {
  const node = graph.follow(firstOf(value));
  const person = personOf(node, graph);
  if (!person || !isObject(node)) return person;
  return compact({...person, image: pictureOf(node.logo, graph)?.url ?? person.image});
}

/** The first picture of those that are given, with the others of its shape as candidates. */
export function pictureOf(value: unknown, graph: Graph): Picture | undefined {
  const pictures = picturesIn(value, graph, 0);
  const [chosen] = pictures;
  if (!chosen?.width || !chosen.height) return chosen;
  const ratio = chosen.width / chosen.height;
  const candidates = new Map<number, string>();
  for (const {url, width, height} of pictures) {
    if (!width || !height || Math.abs(width / height / ratio - 1) > 0.02) continue;
    if (!candidates.has(width)) candidates.set(width, `${url} ${width}w`);
  }
  if (candidates.size < 2) return chosen;
  return compact<Picture>({...chosen, srcset: readSrcset([...candidates.values()].join(', '))});
}

function picturesIn(value: unknown, graph: Graph, depth: number): Picture[] {
  const node = graph.follow(value);
  if (depth > deepest) return [];
  if (Array.isArray(node)) {
    return node.slice(0, 20).flatMap(item => picturesIn(item, graph, depth + 1));
  }
  if (!isObject(node)) {
    const url = readPictureAddress(node, graph.base);
    return url ? [{url}] : [];
  }
  const list = node['@list'] ?? node['@set'];
  if (Array.isArray(list)) return picturesIn(list, graph, depth + 1);
  const address = node.url ?? node.contentUrl ?? node['@value'] ?? onlyId(node);
  const [inner] = picturesIn(address, graph, depth + 1);
  if (!inner) return [];
  return [
    compact<Picture>({
      url: inner.url,
      width: lengthOf(node.width),
      height: lengthOf(node.height),
      alt: textOf(node.alternateName) || undefined,
      caption: textOf(node.caption) || undefined,
      credit: textOf(node.creditText) || undefined,
    }),
  ];
}

/** The ID of a node that has nothing else: in expanded JSON-LD an address is such a node. */
function onlyId(node: Fields): unknown {
  return Object.keys(node).length === 1 ? node['@id'] : undefined;
}

/** The first sound of those that are given: an AudioObject, or its address. */
export function audioOf(value: unknown, graph: Graph): Audio | undefined {
  for (const item of listOf(value)) {
    const node = graph.follow(item);
    const fields: Fields = isObject(node) ? node : {url: node};
    const url =
      addressOf(fields.contentUrl, graph.base) ??
      addressOf(fields.url ?? onlyId(fields), graph.base);
    if (!url) continue;
    const type = textOf(fields.encodingFormat).toLowerCase().slice(0, 100);
    const time = parseDuration(textOf(fields.duration));
    const seconds = readSeconds(time && time / 1000);
    return compact<Audio>({url, type: type || undefined, seconds});
  }
  return undefined;
}

/** The keywords: texts with commas, terms, or a mix. */
export function tagsOf(value: unknown, graph: Graph): Term[] | undefined {
  const terms: (Term | string)[] = [];
  for (const keyword of listOf(value).map(item => graph.follow(item))) {
    if (isObject(keyword) && keyword['@value'] === undefined) {
      const url = addressOf(keyword.url, graph.base);
      terms.push(compact<Term>({name: textOf(keyword.name), url}));
    } else {
      const words = textOf(keyword);
      if (!/^https?:\/\//i.test(words)) terms.push(...splitTags(words));
    }
  }
  return uniqueTerms(terms);
}

/** The parts that a machine made: an IPTC code is a field of the thing that it is about. */
export function machineMadeOf(node: Fields, graph: Graph): MachineMade | undefined {
  const picture = graph.follow(firstOf(node.image));
  const article = authorshipOf(node.digitalSourceType);
  const image = isObject(picture) ? authorshipOf(picture.digitalSourceType) : undefined;
  return article || image ? compact<MachineMade>({article, image}) : undefined;
}

/** IPTC digital source types; schema.org has `DigitalSource` at the end of their names. */
function authorshipOf(value: unknown): Authorship | undefined {
  const one = firstOf(value);
  const name = plainText(isObject(one) ? (one['@id'] ?? one['@value']) : one)
    .slice(-100)
    .replace(/^.*[/#:]/, '');
  if (/^(trainedAlgorithmic|algorithmic)Media/i.test(name)) return 'generated';
  const assisted = /^(compositeWithTrainedAlgorithmic|compositeSynthetic|algorithmicallyEnhanced)/i;
  return assisted.test(name) ? 'assisted' : undefined;
}
