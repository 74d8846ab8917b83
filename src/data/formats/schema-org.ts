/** schema.org in JSON-LD: articles of all kinds, and lists of them. */
import type {
  Access,
  Article,
  ArticleList,
  MachineAuthorship,
  Media,
  Person,
  Picture,
  Term,
} from '../article.js';
import type {ReadContext} from '../format.js';
import {decodeEntities, htmlToText} from '../html-text.js';
import {plainText} from '../plain-text.js';
import {safePictureUrl, safeSrcset, safeUrl} from '../safe-url.js';
import {parseDuration} from '../../time/duration.js';
import {isObject, readCount, readLanguage, type Fields} from './article.js';
import {
  compact,
  finish,
  looseText,
  mergePeople,
  readDate,
  textToHtml,
  traceFields,
  uniqueTerms,
  type Sources,
} from './common.js';

const articleType =
  /^(Article|BlogPosting|Report|TechArticle|ScholarlyArticle|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|SatiricalArticle|AdvertiserContentArticle|APIReference|(Analysis|AskPublic|Background|Opinion|Reportage|Review)?NewsArticle)$/;
const deepest = 5;
const most = 1000;

const sources: Sources = {
  id: '@id identifier',
  url: 'url mainEntityOfPage @id',
  headline: 'headline name alternativeHeadline',
  summary: 'description abstract',
  category: 'articleSection',
  published: 'datePublished dateCreated uploadDate',
  modified: 'dateModified',
  authors: 'author creator',
  image: 'image thumbnailUrl primaryImageOfPage',
  tldr: 'abstract',
  body: 'articleBody',
  tags: 'keywords',
  source: 'isBasedOn sameAs',
  readingMinutes: 'timeRequired wordCount',
  media: 'video audio coverageStartTime',
  access: 'isAccessibleForFree',
  sponsor: 'sponsor',
  publisher: 'publisher',
  ai: 'digitalSourceType',
  language: 'inLanguage',
};

/** Reads one document. */
export function read(json: unknown, context: ReadContext): ArticleList {
  return readGraph([json], context).list;
}

/** A node of the graph that is an article, with the article that was read from it. */
export interface FoundArticle {
  node: Fields;
  article: Article;
}

/** What the documents of a page say: the articles among their nodes, else those in their lists. */
export interface GraphReading {
  list: ArticleList;
  found: FoundArticle[];
  graph: Graph;
}

/** Reads several documents of one page, whose nodes may refer to each other. */
export function readGraph(documents: unknown[], context: ReadContext): GraphReading {
  const graph = new Graph(documents, context);
  const found = graph.articles();
  const articles = found.length > 0 ? found.map(({article}) => article) : graph.listed();
  return {list: {articles}, found, graph};
}

/** The nodes of one or more documents, by which references are followed. */
export class Graph {
  readonly roots: Fields[] = [];
  readonly #byId = new Map<string, Fields>();
  readonly #context: ReadContext;
  #visited = 0;

  constructor(documents: unknown[], context: ReadContext) {
    this.#context = context;
    for (const document of documents) this.#collectRoots(document, 0);
    for (const root of this.roots) this.#index(root, 0);
  }

  /** All articles among the roots, in document order; of those within others none. */
  articles(): FoundArticle[] {
    const found = new Map<unknown, FoundArticle>();
    for (const [index, root] of this.roots.entries()) {
      if (!hasType(root, articleType)) continue;
      const node = this.follow(root) as Fields;
      const key = plainText(node['@id']) || node;
      if (found.has(key)) continue;
      const article = this.#readArticle(node);
      if (!article) this.#dropped(index, 'no headline, text or address');
      else {
        found.set(key, {node, article});
        this.#traceFields(index, node, article);
      }
    }
    return [...found.values()];
  }

  /** The articles of the lists among the roots, or that are the main thing of a page. */
  listed(): Article[] {
    const holders = new Set<Fields>();
    for (const root of this.roots) {
      for (const holder of [root, this.follow(root.mainEntity)]) {
        if (isObject(holder) && hasType(holder, /^(.*Page|.*List|Blog|DataFeed)$/)) {
          if (!hasType(holder, /^BreadcrumbList$/)) holders.add(holder);
        } else if (isObject(holder) && hasType(holder, articleType)) holders.add(holder);
      }
    }
    const articles: Article[] = [];
    let lists = 0;
    for (const holder of holders) {
      const article = hasType(holder, articleType) ? this.#readArticle(holder) : undefined;
      if (article) articles.push(article);
      const elements = elementsOf(holder);
      if (elements) lists++;
      articles.push(...this.#readList(elements ?? []));
    }
    if (articles.length === 0 && lists === 0) {
      const types = new Set(this.roots.flatMap(root => list(root['@type']).map(plainName)));
      this.#dropped(
        0,
        `no article or list, only ${[...types].slice(0, 8).join(', ') || 'no type'}`,
      );
    }
    return articles.slice(0, most);
  }

  #dropped(index: number, why: string): void {
    this.#context.trace?.({index, field: 'item', reason: `dropped: ${why}`});
  }

  #traceFields(index: number, node: Fields, article: Article): void {
    const {trace} = this.#context;
    if (trace) traceFields(node, article, index, trace, sources);
  }

  /**
   * What a value refers to: the node with its `@id`, under what the value itself says; else the
   * value.
   */
  follow(value: unknown): unknown {
    if (!isObject(value) || typeof value['@id'] !== 'string') return value;
    const node = this.#byId.get(value['@id']) ?? this.#byId.get(this.#absolute(value['@id']));
    if (!node || node === value) return value;
    return Object.keys(value).length > 1 ? (mergeNodes(value, node) ?? value) : node;
  }

  #absolute(id: string): string {
    const {base} = this.#context;
    return URL.canParse(id, base) ? new URL(id, base).href : id;
  }

  #collectRoots(value: unknown, depth: number): void {
    if (depth > 32 || this.roots.length >= most) return;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, most)) this.#collectRoots(item, depth + 1);
    } else if (isObject(value)) {
      if (value['@graph'] !== undefined) this.#collectRoots(value['@graph'], depth + 1);
      if (value['@type'] !== undefined) this.roots.push(value);
    }
  }

  /** Remembers every node that has an id; of two with the same the first one wins, key by key. */
  #index(value: unknown, depth: number): void {
    if (depth > 32 || this.#visited++ > 20_000) return;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, most)) this.#index(item, depth + 1);
      return;
    }
    if (!isObject(value)) return;
    const id = value['@id'];
    if (typeof id === 'string' && id && Object.keys(value).length > 1) {
      for (const key of new Set([id, this.#absolute(id)])) {
        const known = this.#byId.get(key);
        this.#byId.set(
          key,
          (known && known !== value && mergeNodes(known, value)) || (known ?? value),
        );
      }
    }
    for (const key of Object.keys(value)) this.#index(value[key], depth + 1);
  }

  #readList(values: unknown[]): Article[] {
    const elements = values.map(value => this.follow(value));
    const positions = elements.map(element =>
      isObject(element) ? Number(plainText(element.position) || NaN) : NaN,
    );
    const order = [...elements.keys()];
    // The order of the markup is not the order of the list, but only numbers of all say so.
    if (positions.every(Number.isFinite)) order.sort((a, b) => positions[a]! - positions[b]!);
    const articles: Article[] = [];
    for (const index of order) {
      const article = this.#readListed(elements[index]);
      if (article) articles.push(article);
      else this.#dropped(index, 'neither a name nor an address, or a link of a menu');
    }
    return articles;
  }

  #readListed(element: unknown): Article | undefined {
    const entry: Fields = isObject(element) ? element : {item: element};
    const thing = this.follow(entry.item ?? entry);
    const named: Fields = isObject(thing) ? thing : entry;
    // A menu is a list too.
    if ([entry, named].some(node => hasType(node, /NavigationElement$/))) return undefined;
    const {base} = this.#context;
    const words = typeof thing === 'string' ? thing : undefined;
    const isAddress = words !== undefined && (/^[a-z]+:\/\//i.test(words) || words.startsWith('/'));
    const url =
      this.#url(isAddress ? words : first(named.url), base) ?? this.#url(first(entry.url), base);
    if (hasType(named, articleType)) {
      const article = this.#readArticle(named);
      if (article) return compact({...article, url: article.url ?? url});
    }
    const name = text(named.headline) || text(named.name) || text(entry.name);
    return finish({
      headline: name || (isAddress ? '' : looseText(words)),
      url: url ?? this.#url(named['@id'], base),
      summary: text(named.description) || undefined,
      image: this.#picture(named.image ?? entry.image),
      published: date(named.datePublished),
    });
  }

  #readArticle(node: Fields): Article | undefined {
    const {base} = this.#context;
    const description = text(node.description);
    const abstract = list(node.abstract).map(text).filter(Boolean);
    const url = this.#articleUrl(node, base);
    const source = this.#source(node, base);
    const section = text(node.articleSection);
    const body = first(node.articleBody);
    const article = finish({
      id: plainText(node['@id']) || plainText(node.identifier) || undefined,
      url,
      headline: text(node.headline) || text(node.name) || text(node.alternativeHeadline),
      summary: description || abstract[0],
      category: section ? {name: section} : undefined,
      published: date(node.datePublished) ?? date(node.dateCreated) ?? date(node.uploadDate),
      modified: date(node.dateModified),
      authors: mergePeople([node.author, node.creator].map(spreadNames), value =>
        this.#person(value),
      ),
      image:
        this.#picture(node.image) ??
        this.#picture(node.thumbnailUrl) ??
        this.#picture(node.primaryImageOfPage),
      tldr: description && abstract.length > 0 ? abstract : undefined,
      body: typeof body === 'string' ? textToHtml(stripKeepingLines(body)) || undefined : undefined,
      tags: this.#tags(node.keywords),
      source: source && source.url !== url ? source : undefined,
      readingMinutes: readingMinutes(node),
      media: media(node),
      access: access(node.isAccessibleForFree),
      sponsor: this.#sponsor(node),
      publisher: this.#publisher(node.publisher),
      ai: machineAuthorship(node.digitalSourceType),
      language: language(node.inLanguage),
    });
    // An address alone is no article here: it may be anything.
    return article?.headline ? article : undefined;
  }

  #articleUrl(node: Fields, base: string | undefined): string | undefined {
    const page = this.follow(first(node.mainEntityOfPage));
    const pageUrl = isObject(page) ? (first(page.url) ?? withoutHash(page['@id'])) : page;
    return (
      this.#url(first(node.url), base) ??
      this.#url(pageUrl, base) ??
      (/^https?:[^#]+$/i.test(plainText(node['@id'])) ? this.#url(node['@id'], base) : undefined)
    );
  }

  #source(node: Fields, base: string | undefined): Article['source'] {
    for (const value of [node.isBasedOn, node.sameAs]) {
      const work = this.follow(first(value));
      const url = this.#url(isObject(work) ? (first(work.url) ?? work['@id']) : work, base);
      const name = isObject(work) ? text(work.name) || text(work.headline) : '';
      if (url) return name ? {name, url} : {url};
    }
    return undefined;
  }

  /** A URL; texts such as `True` that stand where one should be are none. */
  #url(value: unknown, base: string | undefined): string | undefined {
    const url = isObject(value) ? (value['@id'] ?? value.url ?? value['@value']) : value;
    if (typeof url !== 'string' || /^\s*(true|false|null|none|undefined|n\/a|#)\s*$/i.test(url)) {
      return undefined;
    }
    return safeUrl(url, base);
  }

  #person(value: unknown): Person | undefined {
    const node = this.follow(value);
    const {base} = this.#context;
    const fields: Fields = isObject(node) ? node : {name: node};
    const name = text(fields.name).replace(/^by /i, '');
    if (!name || /^https?:\/\//i.test(name)) return undefined;
    const url = [fields.url, first(fields.sameAs)]
      .map(link => this.#url(first(link), base))
      .find(link => link !== undefined);
    return compact({name, url, image: this.#picture(fields.image)?.url});
  }

  #publisher(value: unknown): Person | undefined {
    const node = this.follow(first(value));
    const person = this.#person(node);
    if (!person || !isObject(node)) return person;
    return compact({...person, image: this.#picture(node.logo)?.url ?? person.image});
  }

  #sponsor(node: Fields): Term | undefined {
    const sponsor = this.#person(first(node.sponsor));
    if (sponsor) return compact({name: sponsor.name, url: sponsor.url});
    if (!hasType(node, /^AdvertiserContentArticle$/)) return undefined;
    const name = this.#publisher(node.publisher)?.name;
    return name ? {name} : undefined;
  }

  #tags(value: unknown): Term[] | undefined {
    const terms: (Term | string)[] = [];
    for (const keyword of list(value).map(item => this.follow(item))) {
      if (isObject(keyword) && keyword['@value'] === undefined) {
        const name = text(keyword.name);
        const url = this.#url(first(keyword.url), this.#context.base);
        terms.push(compact<Term>({name, url}));
      } else {
        const words = text(keyword);
        if (!/^https?:\/\//i.test(words)) terms.push(...words.split(','));
      }
    }
    return uniqueTerms(terms);
  }

  /** The first picture of those that are given, with the others of its shape as candidates. */
  #picture(value: unknown): Picture | undefined {
    const pictures = this.#pictures(value, 0);
    const [chosen] = pictures;
    if (!chosen?.width || !chosen.height) return chosen;
    const ratio = chosen.width / chosen.height;
    const candidates = new Map<number, string>();
    for (const {url, width, height} of pictures) {
      if (!width || !height || Math.abs(width / height / ratio - 1) > 0.02) continue;
      if (!candidates.has(width)) candidates.set(width, `${url} ${width}w`);
    }
    if (candidates.size < 2) return chosen;
    return compact<Picture>({...chosen, srcset: safeSrcset([...candidates.values()].join(', '))});
  }

  #pictures(value: unknown, depth: number): Picture[] {
    const node = this.follow(value);
    const {base} = this.#context;
    if (depth > deepest) return [];
    if (Array.isArray(node)) {
      return node.slice(0, 20).flatMap(item => this.#pictures(item, depth + 1));
    }
    if (!isObject(node)) {
      const url = safePictureUrl(node, base);
      return url ? [{url}] : [];
    }
    if (Array.isArray(node['@list'])) return this.#pictures(node['@list'], depth + 1);
    const width = length(node.width);
    const height = length(node.height);
    const [inner] = this.#pictures(node.url ?? node.contentUrl ?? node['@value'], depth + 1);
    if (!inner) return [];
    const picture = compact<Picture>({
      url: inner.url,
      width,
      height,
      alt: text(node.alternateName) || undefined,
      caption: text(node.caption) || undefined,
      credit: text(node.creditText) || undefined,
    });
    return [picture];
  }
}

/** The elements of a list in the forms that lists have; undefined for what is no list. */
function elementsOf(holder: Fields): unknown[] | undefined {
  const {itemListElement, blogPost, blogPosts, dataFeedElement, hasPart} = holder;
  const values = [itemListElement, blogPost, blogPosts, dataFeedElement, hasPart];
  if (values.every(value => value === undefined)) return undefined;
  return values.flatMap(list).slice(0, most);
}

/** Whether a node has a type, written in any of the ways of JSON-LD. */
export function hasType(node: Fields, type: RegExp): boolean {
  return list(node['@type']).some(name => typeof name === 'string' && type.test(plainName(name)));
}

/** The name of a type without what says that it is schema.org's. */
function plainName(name: unknown): string {
  return plainText(name, 100).replace(/^(schema:|https?:\/\/(www\.)?schema\.org\/)/i, '');
}

function withoutHash(id: unknown): unknown {
  return typeof id === 'string' ? id.split('#', 1)[0] : id;
}

/** What two nodes with one id say together, the first before the second; they may disagree. */
function mergeNodes(first: Fields, second: Fields): Fields | undefined {
  const [type, otherType] = [first['@type'], second['@type']];
  if (type && otherType && plainTypes(type) !== plainTypes(otherType)) return undefined;
  return Object.fromEntries([...Object.entries(second), ...Object.entries(first)]);
}

function plainTypes(type: unknown): string {
  return list(type).map(plainName).join();
}

function list(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.slice(0, most);
  if (isObject(value) && Array.isArray(value['@list'])) return value['@list'].slice(0, most);
  return value === undefined || value === null ? [] : [value];
}

function first(value: unknown): unknown {
  return list(value)[0];
}

function text(value: unknown): string {
  const one = first(value);
  return looseText(isObject(one) ? (first(one['@value']) ?? first(one.name)) : one);
}

function date(value: unknown): string | undefined {
  const one = first(value);
  return readDate(isObject(one) ? one['@value'] : one);
}

/** One author may have several names, which are several authors. */
function spreadNames(value: unknown): unknown[] {
  return list(value).flatMap(author =>
    isObject(author) && Array.isArray(author.name)
      ? author.name.slice(0, 100).map((name: unknown) => ({name}))
      : [author],
  );
}

function length(value: unknown): number | undefined {
  const one = first(value);
  return readCount(isObject(one) ? (one.value ?? one['@value'] ?? one.name) : one);
}

/** Body text is plain, or HTML whose tags are dropped line by line. */
function stripKeepingLines(body: string): string {
  if (!/<\/[a-z]|<br\b/i.test(body)) return decodeEntities(body.slice(0, 1_000_000));
  return body
    .slice(0, 1_000_000)
    .replace(/<(script|style)\b[^]*?(<\/\1\s*>|$)/gi, '')
    .split(/<\/(?:p|div|h\d|li)>|<br ?\/?>|\n/i)
    .map(line => htmlToText(line))
    .filter(Boolean)
    .join('\n\n');
}

function readingMinutes(node: Fields): number | undefined {
  const time = parseDuration(plainText(node.timeRequired));
  if (time) return Math.max(1, Math.ceil(time / 60_000));
  const words = readCount(plainText(node.wordCount).replaceAll(',', ''));
  return words && Math.max(1, Math.ceil(words / 230));
}

function media(node: Fields): Media | undefined {
  if (hasType(node, /^LiveBlogPosting$/)) {
    const start = Date.parse(date(node.coverageStartTime) ?? '');
    const end = Date.parse(date(node.coverageEndTime) ?? '');
    const now = Date.now();
    if (start <= now && now <= end) return 'live';
  }
  if (isMedium(node.video)) return 'video';
  return isMedium(node.audio) ? 'audio' : undefined;
}

function access(value: unknown): Access | undefined {
  const name = typeof value === 'boolean' ? String(value) : plainText(first(value));
  if (/(^|\/)false$/i.test(name)) return 'locked';
  return /(^|\/)true$/i.test(name) ? 'free' : undefined;
}

function isMedium(value: unknown): boolean {
  const medium = first(value);
  return isObject(medium) ? Object.keys(medium).length > 0 : plainText(medium) !== '';
}

/** IPTC digital source types, which schema.org ends in `DigitalSource`. */
function machineAuthorship(value: unknown): MachineAuthorship | undefined {
  const name = plainText(first(value))
    .slice(-100)
    .replace(/^.*[/#:]/, '');
  if (/^(trainedAlgorithmic|algorithmic)Media/i.test(name)) return 'generated';
  const assisted = /^(compositeWithTrainedAlgorithmic|compositeSynthetic|algorithmicallyEnhanced)/i;
  return assisted.test(name) ? 'assisted' : undefined;
}

function language(value: unknown): string | undefined {
  const one = first(value);
  return readLanguage(isObject(one) ? (one.alternateName ?? one.name ?? one['@value']) : one);
}
