/** A node of JSON-LD as an article: one table, for reading and for `debug`. */
import type {Access, Article, Term} from '../../article.js';
import {decodeEntities} from '../../entities.js';
import type {Trace} from '../../format.js';
import {htmlToText} from '../../html-text.js';
import {lettersOf} from '../../letters.js';
import {plainText} from '../../plain-text.js';
import type {SafeUrl} from '../../safe-url.js';
import {parseDuration} from '../../../time/duration.js';
import {isObject, readCount, type Fields} from '../article.js';
import {readItem, type FieldTable, type ItemContext} from '../fields.js';
import {textToHtml} from '../text.js';
import {finish} from '../values.js';
import type {Graph} from './graph.js';
import {
  audioOf,
  machineMadeOf,
  peopleOf,
  personOf,
  pictureOf,
  publisherOf,
  tagsOf,
} from './things.js';
import {addressOf, dateOf, firstOf, hasType, languageOf, listOf, textOf} from './values.js';

/** The types of schema.org that are articles. */
export const articleType =
  /^(Article|BlogPosting|Report|TechArticle|ScholarlyArticle|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|SatiricalArticle|AdvertiserContentArticle|APIReference|(Analysis|AskPublic|Background|Opinion|Reportage|Review)?NewsArticle)$/;

/** A node, and the graph that its references lead into. */
export interface NodeContext extends ItemContext {
  graph: Graph;
}

const fields: FieldTable<NodeContext> = {
  id: {from: '@id identifier', read: value => plainText(firstOf(value))},
  url: [
    {from: 'url', read: (value, {graph}) => addressOf(value, graph.base)},
    {from: 'mainEntityOfPage', read: pageAddressOf},
    {
      from: '@id',
      read: (id, {graph}) =>
        /^https?:[^#]+$/i.test(plainText(id)) ? addressOf(id, graph.base) : null,
    },
  ],
  headline: [
    {from: 'name', read: (name, context) => (isNameTitle(context) ? textOf(name) : null)},
    {from: 'headline name alternativeHeadline', read: textOf},
  ],
  summary: [
    {from: 'description abstract', read: textOf},
    {from: 'headline', read: (text, context) => (isNameTitle(context) ? textOf(text) : null)},
  ],
  category: {from: 'articleSection', read: sectionOf},
  published: {from: 'datePublished dateCreated uploadDate', read: dateOf},
  modified: {from: 'dateModified', read: dateOf},
  authors: {from: 'author creator', read: (value, {graph}) => peopleOf(value, graph)},
  image: {
    from: 'image thumbnailUrl primaryImageOfPage',
    read: (value, {graph}) => pictureOf(value, graph),
  },
  tldr: {from: 'abstract', read: pointsOf},
  body: {from: 'articleBody', read: bodyOf},
  tags: {from: 'keywords', read: (value, {graph}) => tagsOf(value, graph)},
  source: {from: 'isBasedOn sameAs', read: sourceOf},
  readingMinutes: [
    {from: 'timeRequired', read: minutesOf},
    {from: 'wordCount', read: minutesOfWords},
  ],
  media: [
    {from: 'coverageStartTime', read: (_start, {item}) => (isLive(item) ? 'live' : null)},
    {from: 'video', read: video => (isMedium(video) ? 'video' : undefined)},
    {from: 'audio', read: audio => (isMedium(audio) ? 'audio' : undefined)},
  ],
  audio: {from: 'audio', read: (value, {graph}) => audioOf(value, graph)},
  kind: {
    from: '@type',
    read: (_type, {item}) => (hasType(item, /^OpinionNewsArticle$/) ? 'opinion' : null),
  },
  access: {from: 'isAccessibleForFree', read: accessOf},
  sponsor: [
    {from: 'sponsor', read: (value, {graph}) => termOf(value, graph)},
    // Advertising is paid for by those who publish it.
    {
      from: 'publisher',
      read: (value, {item, graph}) =>
        hasType(item, /^AdvertiserContentArticle$/) ? nameOf(value, graph) : null,
    },
  ],
  publisher: {from: 'publisher', read: (value, {graph}) => publisherOf(value, graph)},
  ai: {
    from: 'digitalSourceType image',
    read: (_code, {item, graph}) => machineMadeOf(item, graph) ?? null,
  },
  language: {from: 'inLanguage', read: languageOf},
};

/** Reads a node; undefined for one without a headline or a text, since it may be anything. */
export function readNode(
  item: Fields,
  graph: Graph,
  trace?: Trace,
  index?: number,
): Article | undefined {
  const reader = {fields, prepare: () => ({item, graph, base: graph.base}), complete};
  return readItem(item, reader, trace, index);
}

function complete(article: Article): Article | undefined {
  const finished = finish(article);
  return finished?.headline ? finished : undefined;
}

function pageAddressOf(value: unknown, {graph}: NodeContext): SafeUrl | undefined {
  const page = graph.follow(firstOf(value));
  if (!isObject(page)) return addressOf(page, graph.base);
  const id = page['@id'];
  return addressOf(
    firstOf(page.url) ?? (typeof id === 'string' ? id.split('#', 1)[0] : id),
    graph.base,
  );
}

/**
 * Whether the title is in `name`, and `headline` describes it, as in an encyclopedia. The address
 * then ends in the name, or the headline begins like words in the middle of a sentence.
 */
function isNameTitle({item}: NodeContext): boolean {
  const name = textOf(item.name);
  const headline = textOf(item.headline);
  if (!name || !headline || name === headline || textOf(item.description)) return false;
  const address = plainText(firstOf(item.url) ?? firstOf(item.mainEntityOfPage));
  const last = address.split(/[?#]/, 1)[0]!.split('/').filter(Boolean).pop() ?? '';
  const slug = lettersOf(decode(last));
  if (slug && slug === lettersOf(name)) return slug !== lettersOf(headline);
  return /^\p{Ll}/u.test(headline) && /^\p{Lu}/u.test(name);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function sectionOf(value: unknown): Term | undefined {
  const name = textOf(value);
  return name ? {name} : undefined;
}

/** An abstract beside a description is the summary box; without one it is the summary. */
function pointsOf(value: unknown, {item}: NodeContext): Article['tldr'] | null {
  if (!textOf(item.description)) return null;
  return listOf(value).map(textOf).filter(Boolean);
}

/** Body text is plain, or HTML whose tags are dropped line by line. */
function bodyOf(value: unknown): string | undefined {
  const one = firstOf(value);
  const body = isObject(one) ? one['@value'] : one;
  return typeof body === 'string' ? textToHtml(linesOf(body.slice(0, 1_000_000))) : undefined;
}

function linesOf(body: string): string {
  if (!/<\/[a-z]|<br\b/i.test(body)) return decodeEntities(body);
  return body
    .replace(/<(script|style)\b[^]*?(<\/\1\s*>|$)/gi, '')
    .split(/<\/(?:p|div|h\d|li)>|<br ?\/?>|\n/i)
    .map(line => htmlToText(line))
    .filter(Boolean)
    .join('\n\n');
}

function sourceOf(value: unknown, {graph, article}: NodeContext): Article['source'] {
  const work = graph.follow(firstOf(value));
  const address = isObject(work) ? (firstOf(work.url) ?? work['@id']) : work;
  const url = addressOf(address, graph.base);
  if (!url || url === article.url) return undefined;
  const name = isObject(work) ? textOf(work.name) || textOf(work.headline) : '';
  return name ? {name, url} : {url};
}

function minutesOf(value: unknown): number | undefined {
  const time = parseDuration(textOf(value));
  return time ? Math.max(1, Math.ceil(time / 60_000)) : undefined;
}

function minutesOfWords(value: unknown): number | undefined {
  const words = readCount(textOf(value).replaceAll(',', ''));
  return words && Math.max(1, Math.ceil(words / 230));
}

function isLive(node: Fields): boolean {
  if (!hasType(node, /^LiveBlogPosting$/)) return false;
  const start = Date.parse(dateOf(node.coverageStartTime) ?? '');
  const end = Date.parse(dateOf(node.coverageEndTime) ?? '');
  const now = Date.now();
  return start <= now && now <= end;
}

function isMedium(value: unknown): boolean {
  const medium = firstOf(value);
  return isObject(medium) ? Object.keys(medium).length > 0 : plainText(medium) !== '';
}

function accessOf(value: unknown): Access | undefined {
  const one = firstOf(value);
  const given = isObject(one) ? (one['@value'] ?? one['@id']) : one;
  const name = typeof given === 'boolean' ? String(given) : plainText(given);
  if (/(^|\/)false$/i.test(name)) return 'locked';
  return /(^|\/)true$/i.test(name) ? 'free' : undefined;
}

function termOf(value: unknown, graph: Graph): Term | undefined {
  const person = personOf(value, graph);
  if (!person) return undefined;
  return person.url ? {name: person.name, url: person.url} : {name: person.name};
}

function nameOf(value: unknown, graph: Graph): Term | undefined {
  const name = publisherOf(value, graph)?.name;
  return name ? {name} : undefined;
}
